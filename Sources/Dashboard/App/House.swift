import Demo
import Exchange
import Model
import Store

/// The books that are open: the person's own, or the demo's.
struct House {
    let store: Store
    let watch: Watch
    let isDemo: Bool
    /// Who fits the text in the lookup, for the next letter and for the count.
    private(set) var trail: LookupTrail?
    /// The people of the drive at whose desk somebody is looked for.
    private var roster: DriveRoster?

    init(store: Store, isDemo: Bool) throws {
        self.store = store
        self.isDemo = isDemo
        watch = try store.watch()
    }

    static func own(_ file: DatabaseFile) throws -> House {
        try House(store: try Store.open(file, clock: .machine), isDemo: false)
    }

    static func demo(_ office: DemoOffice, fresh: Bool, environment: [String: String]) throws -> House {
        let demo = try DemoHouse.open(office, fresh: fresh, environment: environment)
        return try House(store: demo.store, isDemo: true)
    }

    /// Where reveals are written down; none for books in memory.
    var revealLog: RevealLog? { store.file.map { RevealLog($0) } }

    /// The answer to a screen's question.
    mutating func answer(_ question: Question, _ context: Context) throws -> Answer {
        switch question {
        case .lookup(let text):
            .lookup(
                text,
                try store.read {
                    try $0.lookup(text, home: Librarian.homeWards(context), limit: LookupScreen.shownRows, following: &trail)
                })
        case .driveLookup(let text, let drive):
            .driveLookup(
                text,
                try store.read {
                    try $0.lookup(
                        text, inDrive: drive, home: Librarian.homeWards(context), limit: LookupScreen.shownRows, following: &trail,
                        among: &roster)
                })
        case .lastUndoable: .journalRow(try row(of: try store.lastUndoable()))
        case .lastRedoable: .journalRow(try row(of: try store.lastRedoable()))
        default: try store.read { try Librarian.answer(question, $0, context) }
        }
    }

    /// Numbers go out only where the log takes note of them.
    func write(_ export: Export, _ context: Context) -> ExportOutcome {
        let file = ListFile(export.path)
        do {
            try file.write(export.text) {
                guard !export.revealed.isEmpty else { return }
                try revealLog?.note(export.revealed, place: "list", by: context.signature, at: context.now)
            }
            return .written(path: file.path)
        } catch let problem as ListFile.Problem {
            return .failed(.listFile(problem))
        } catch { return .failed(.anyError(error)) }
    }

    /// Reads on for the text in the lookup, until something else is wanted.
    mutating func gather(until isWanted: () -> Bool) {
        // Whatever is wrong with the books is said where somebody waits for an answer.
        do { try store.read { try $0.gather(&trail, until: isWanted) } } catch { trail = nil }
    }

    private func row(of entry: JournalEntry?) throws -> JournalRow? {
        guard let entry else { return nil }
        return try store.read { try $0.journalPage(before: entry.position + 1, limit: 1) }.first
    }
}
