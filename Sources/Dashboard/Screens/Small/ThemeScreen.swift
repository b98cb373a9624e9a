import Canvas
import Model
import Phrases
import Themes

extension PickScreen {
    /// The themes; moving along the list shows each at once.
    static func themes(current: String) -> PickScreen {
        let themes = Themes.all
        return PickScreen(
            Phrase("Màu sắc", "Theme"),
            themes.map { theme in
                Option(
                    Phrase(theme.titleVietnamese, theme.titleEnglish), detail: Phrase(both: theme.name),
                    effects: [.set(.theme(theme.name))],
                    preview: [.set(.theme(theme.name))])
            }, current: themes.firstIndex { $0.name == current } ?? 0, whenLeft: [.set(.theme(current))])
    }

    /// The campaign years to look at: those with figures, this one and the next.
    static func years(_ known: [Int], _ context: Context) -> PickScreen {
        let years = Set(known + [context.today.year, context.today.year + 1, context.year]).sorted(by: >)
        return PickScreen(
            Phrase("Năm kế hoạch", "Campaign year"),
            years.map { year in
                Option(
                    Phrase(both: String(year)),
                    detail: known.contains(year) ? Phrase("", "") : Phrase("chưa có số liệu", "no figures yet"),
                    effects: [.set(.year(year))])
            }, current: years.firstIndex(of: context.year) ?? 0)
    }
}

/// Asks which years there are and becomes the list of them.
struct YearScreen: Screen {
    var title: Phrase { Phrase("Năm kế hoạch", "Campaign year") }
    var presentation: Presentation { .box(width: 60, height: 8) }

    func availability(of action: ActionID, _ context: Context) -> Availability { action == .back ? .available : .absent }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared: [.ask(.years)]
        case .answered(.years(let years)): [.replace(PickScreen.years(years, context))]
        case .action(.back): [.close]
        default: []
        }
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {}
}
