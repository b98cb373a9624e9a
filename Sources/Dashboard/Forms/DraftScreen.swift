import Canvas
import Model
import Phrases

/// Offers a form that was left half-entered: go on with it, leave it for another time, or throw it away. One that no longer fits the
/// books is shown with what was typed.
struct DraftScreen: Screen {
    let draft: Draft
    /// How many more drafts wait.
    let others: Int
    private var choices = ListWindow()
    private var answers: [Answer] = []
    /// There is no form for it any more; what was typed is shown.
    private(set) var isLost: Bool

    private enum Way: CaseIterable { case resume, putOff, throwAway }

    init(_ draft: Draft, others: Int) {
        self.draft = draft
        self.others = others
        isLost = draft.place == nil
        choices = ListWindow(count: ways.count, height: ways.count)
    }

    private var ways: [Way] { isLost ? [.putOff, .throwAway] : Way.allCases }

    var title: Phrase { Phrase("Bản nháp", "Draft") }
    var presentation: Presentation { .box(width: 76, height: min(20, lines.count + (isLost ? 2 : 0) + ways.count + 4)) }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        action == .open || action == .back ? .available : .absent
    }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .action(.back): return [.draft(.putOff), .close]
        case .action(.open): return choices.selection.map { go(ways[$0], context) } ?? []
        case .move(let move): choices.go(move)
        case .clicked(let point, let double):
            let area = ProgramLayout(context.size).body.box(presentation).inset(2, 1)
            let row = point.y - (area.maxY - ways.count)
            guard area.contains(point), ways.indices.contains(row) else { return [] }
            choices.select(row)
            if double { return go(ways[row], context) }
        case .answered(let answer):
            answers.append(answer)
            return open(context)
        default: break
        }
        return []
    }

    private mutating func go(_ way: Way, _ context: Context) -> [Effect] {
        switch way {
        case .putOff: return [.draft(.putOff), .close]
        case .throwAway: return [.draft(.thrownAway), .close]
        case .resume:
            answers = []
            let questions = draft.place?.questions(context) ?? []
            return questions.isEmpty ? open(context) : questions.map { .ask($0) }
        }
    }

    /// Once all is known that the form needs.
    private mutating func open(_ context: Context) -> [Effect] {
        guard let place = draft.place, answers.count == place.questions(context).count else { return [] }
        guard let purpose = place.purpose(answers, context) else {
            isLost = true
            choices = ListWindow(count: ways.count, height: ways.count)
            return []
        }
        // A person's form shows phone and id in full: that is noted, as when it is opened from the card.
        var effects: [Effect] = []
        if case .donor(let id?) = place { effects.append(.reveal(id, screen: "donor form")) }
        return effects + [.draft(.resumed), .replace(FormScreen(purpose, resuming: draft, context))]
    }

    // MARK: Drawing

    /// The same number of rows in both languages.
    private var lines: [Phrase] {
        var lines: [Phrase] = [.draftOffered(draft.title, at: draft.time)]
        if isLost {
            lines.append(.draftLost)
            lines += draft.entered.map { Phrase($0.label.vietnamese + ": " + $0.text, $0.label.english + ": " + $0.text) }
        } else {
            lines.append(.draftFields(draft.entered.count))
        }
        if others > 0 { lines.append(.otherDrafts(others)) }
        return lines + [.draftAge(days: Draft.days)]
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = area
        let list = rest.takeBottom(ways.count)
        _ = rest.takeBottom(1)
        if isLost, context.hidesNames {
            canvas.wrapped(context.say(.showNamesFirst), in: rest, style: .warning)
        } else {
            let lines = lines
            for (index, line) in lines.enumerated() where !rest.isEmpty {
                let style: Style = index == 0 ? .title : index == lines.count - 1 ? .hint : .text
                let used = canvas.wrapped(context.say(line), in: rest, style: style)
                _ = rest.takeTop(used)
            }
        }
        ChoiceList(ways.map { context.say(Self.phrase($0)) }).draw(on: &canvas, in: list, window: choices)
    }

    private static func phrase(_ way: Way) -> Phrase {
        switch way {
        case .resume: Phrase("Nhập tiếp", "Go on with it")
        case .putOff: Phrase("Để lần sau", "Leave it for another time")
        case .throwAway: Phrase("Bỏ bản nháp này", "Throw it away")
        }
    }
}
