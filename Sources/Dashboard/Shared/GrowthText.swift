import Model
import Phrases

/// How growth on the year before is read.
enum GrowthText {
    /// In a column of at least seven cells.
    static func cell(_ growth: Growth?, _ context: Context) -> String {
        switch growth {
        case .percent(let value, let approximate): (approximate ? "≈ " : "") + NumberText.signedPercent(value, context.language)
        case .notEnoughHistory: context.say(tooNew)
        case nil: "–"
        }
    }

    /// In the place of a rate.
    static let tooNew = Phrase("chưa đủ", "too new")

    /// In a sentence of facts.
    static func fact(_ growth: Growth) -> Phrase {
        switch growth {
        case .percent(let value, let approximate):
            Phrase { language in
                let figure = (approximate ? "≈ " : "") + NumberText.signedPercent(value, language)
                return language == .vietnamese ? "cùng kỳ " + figure : figure + " on last year"
            }
        case .notEnoughHistory: Phrase("cùng kỳ: chưa đủ số liệu", "on last year: not enough history")
        }
    }

    /// Under a list in which a line has no rate.
    static let legend = Phrase("chưa đủ: sổ chưa có trọn năm trước", "too new: last year is not whole in the books")
}
