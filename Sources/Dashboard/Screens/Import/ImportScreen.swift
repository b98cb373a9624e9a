import Canvas
import Exchange
import Model
import Phrases

/// The import of a CSV file: a rehearsal that counts and changes nothing, then, on Enter, the import itself. Esc cancels; then
/// nothing was imported.
public struct ImportScreen: Screen {
    enum Step: Sendable {
        case naming
        case asking(EraQuestion)
        case working(rehearsal: Bool, ImportProgress?)
        case rehearsed(ImportReport)
        case done(ImportReport)
    }

    var input = TextField("", limit: 1000)
    var step = Step.naming
    var era: WardEra?
    var eras = ListWindow(count: WardEra.allCases.count, height: WardEra.allCases.count)
    var problem: Phrase?

    public init() {}

    public var title: Phrase { Phrase("Nhập tệp CSV", "Import a CSV file") }
    public var presentation: Presentation { .box(width: 92, height: 22) }
    public var field: TextField? { if case .naming = step { input } else { nil } }
    public var isHalfEntered: Bool { if case .working(rehearsal: false, _) = step { true } else { false } }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        action == .open || action == .back ? .available : .absent
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .typed(let text): edit { $0.insert(text) }
        case .pasted(let text): edit { $0.insert(VietnameseText.clean(text)) }
        case .edit(let key): edit { $0.apply(key) }
        case .move(let move):
            if case .asking = step { eras.go(move) } else if isTyping { _ = input.apply(move) }
        case .action(.open): return forward()
        case .action(.back): return back()
        case .job(let report): take(report)
        default: break
        }
        return []
    }

    private mutating func edit(_ change: (inout TextField) -> Void) {
        guard isTyping else { return }
        problem = nil
        era = nil
        change(&input)
    }

    private mutating func forward() -> [Effect] {
        switch step {
        case .naming:
            guard !input.isEmpty else {
                problem = Phrase("Hãy gõ đường dẫn của tệp.", "Type the path of the file.")
                return []
            }
            return start(rehearsal: true)
        case .asking(let question):
            era = question.candidates[eras.selected].era
            return start(rehearsal: true)
        case .rehearsed: return start(rehearsal: false)
        case .working: return []
        case .done: return [.close]
        }
    }

    private mutating func back() -> [Effect] {
        switch step {
        case .naming, .done: return [.close]
        case .working: return [.cancelJob]
        case .asking, .rehearsed:
            step = .naming
            return []
        }
    }

    private mutating func start(rehearsal: Bool) -> [Effect] {
        problem = nil
        step = .working(rehearsal: rehearsal, nil)
        return [.start(.importFile(path: path, era: era, rehearsal: rehearsal))]
    }

    private var path: String { TypedPath.path(input.text) }

    private mutating func take(_ report: JobReport) {
        switch report {
        case .progress(let progress):
            if case .working(let rehearsal, _) = step { step = .working(rehearsal: rehearsal, progress) }
        case .lateList, .twins, .familyOffers, .familyList, .lost: break
        case .imported(let report): step = report.dryRun ? .rehearsed(report) : .done(report)
        case .failed(.eraUndecided(let question)):
            step = .asking(question)
            eras = ListWindow(count: question.candidates.count, height: question.candidates.count)
        case .failed(let failure):
            step = .naming
            problem = .importProblem(failure)
        }
    }
}
