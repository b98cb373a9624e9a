import Canvas
import Exchange
import Model
import Phrases

/// The rows of a file that could not be read, each with its reason; under the list the whole reason of the selected one.
struct UnreadableRowsScreen: Screen {
    let fileName: String
    let problems: [RowProblem]
    var list: ListWindow

    init(_ problems: [RowProblem], of fileName: String) {
        self.fileName = fileName
        self.problems = problems
        list = ListWindow(count: problems.count)
    }

    var title: Phrase { Phrase("Dòng không đọc được", "Unreadable rows") }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .back: .available
        case .copy: list.selection == nil ? .disabled(UnitScreen.empty) : .available
        default: .absent
        }
    }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        let table = table(context)
        let place = place(in: ProgramLayout(context.size).body)
        list.resize(height: table.visibleRows(in: place))
        switch event {
        case .action(.back): return [.close]
        case .action(.copy): return selected.map { [.copy(context.say(.rowProblem(Mask.field($0, context))))] } ?? []
        case .move(let move): list.go(move)
        case .clicked(let point, _):
            if let row = table.layout(in: place, window: list).row(at: point) { list.select(row) }
        default: break
        }
        return []
    }

    private var selected: RowProblem? { list.selection.map { problems[$0] } }

    /// Where the list stands in the whole place.
    private func place(in area: Rect) -> Rect {
        var inside = area.inset(2, 1)
        _ = inside.takeBottom(5)
        return inside
    }

    private func table(_ context: Context) -> Table {
        Table(
            [
                .init(context.say(Phrase("dòng", "line")), .fixed(7), .right),
                .init(context.say(Phrase("cột", "column")), .range(8, 16), priority: 5),
                .init(context.say(Phrase("ghi", "it says")), .range(8, 24), priority: 4),
                .init(context.say(Phrase("vì sao", "why")), .flexible(min: 20, weight: 3)),
            ], gap: 1)
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let note = context.say(Phrase("chữa trong tệp rồi mở lại tệp", "mend them in the file, then open it again"))
        var inside = canvas.box(
            area, title: fileName + " · " + context.say(title), note: note, focused: true
        ).inset(1, 0)
        let words = inside.takeBottom(5)
        let table = table(context)
        table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) { index in
            let problem = Mask.field(problems[index], context)
            return [
                TableCell(NumberText.whole(problem.line, context.language), .text.bold), TableCell(problem.header, .dim),
                TableCell(problem.value), TableCell(context.say(.rowReason(problem.reason)), .danger),
            ]
        }
        if let selected {
            canvas.wrapped(context.say(.rowProblem(Mask.field(selected, context))), in: words.rows(1, .rest)[1], style: .danger)
        }
    }
}
