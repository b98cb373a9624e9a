import Canvas
import Model
import Phrases

/// How families are read wherever they stand.
enum FamilyText {
    /// Bears somebody's name, so it is hidden with the names; a family without one is called by its code.
    static func name(_ family: Family, _ context: Context) -> String {
        family.name.isEmpty ? family.code : Mask.name(family.name, context)
    }

    /// When the first of them may come: "có người đủ khoảng cách", else from which day.
    static func next(_ answer: IntervalAnswer) -> Phrase {
        answer == .passed ? Phrase("đủ kh. cách", "passed") : .intervalShort(answer)
    }

    /// The next honour counts bags, each once.
    static func honour(_ tally: Tally, _ context: Context) -> NextHonour? {
        context.rules.nextHonour(of: .family, after: tally.bags.count, on: context.today)
    }

    /// "01/02/2019 → 05/06/2020"; open ends stay open.
    static func days(_ tie: FamilyMembership, _ context: Context) -> String {
        guard let until = tie.until else {
            return tie.from.map { DateText.short($0, context.language) + " →" } ?? context.say(Phrase("từ trước →", "always →"))
        }
        return (tie.from.map { DateText.short($0, context.language) + " " } ?? "") + "→ " + DateText.short(until, context.language)
    }
}
