import Canvas
import Model
import Phrases
import Store

/// The journal (nhật ký): who changed what and when, newest first, as far back as one scrolls; each entry can be taken back from here.
public struct JournalScreen: Screen {
    var rows: [JournalRow]?
    /// The last page was read: there is nothing older.
    var isComplete = false
    var search = JournalSearch("", operators: [], language: .vietnamese)
    var filter = ListFilter()
    var list = ListWindow()
    /// Operators seen so far, the newest first.
    var operators: [String] = []
    /// What is on its way to be saved.
    private var saving: JournalFilter?

    /// How many entries are read at once: some pages of a high screen.
    static let pageLength = 120

    public init() {}

    public var title: Phrase { Phrase("Nhật ký", "Journal") }
    public var field: TextField? { filter.field }

    var selected: JournalRow? { list.selection.flatMap { row in rows.flatMap { $0.indices.contains(row) ? $0[row] : nil } } }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open, .copy: return selected == nil ? .disabled(UnitScreen.empty) : .available
        case .undo: return selected.map { JournalText.undoing($0) } ?? .disabled(UnitScreen.empty)
        case .filter: return .available
        case .export: return ListSheet.availability(rows?.isEmpty ?? true, listsPeople: true, context)
        case .back: return filter.isOpen ? .available : .absent
        default: return .absent
        }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        let body = ProgramLayout(context.size).body
        list.resize(height: table(context).visibleRows(in: place(in: body)))
        let text = filter.text
        if filter.take(event) { return filter.text == text ? [] : narrow(context) }
        switch event {
        case .appeared, .news:
            return [.ask(.journalPage(search.filter, before: nil, limit: max(Self.pageLength, rows?.count ?? 0)))]
        case .answered(.journalPage(let filter, let position, let answer)): return take(filter, position, answer)
        case .answered(.journalList(let filter, let answer)):
            guard filter == saving else { return [] }
            saving = nil
            return save(answer, context)
        case .move(let move):
            list.go(move)
            return askForMore()
        case .resized: return askForMore()
        case .action(.export):
            saving = search.filter
            return [.askAside(.journalList(search.filter, limit: DonorsScreen.mostSaved + 1))]
        case .action(.filter): filter.open()
        case .action(.back):
            filter.close()
            return narrow(context)
        case .action(.open): return selected.map { [.open(EntryScreen($0))] } ?? []
        case .action(.undo): return selected.map { [.open(UndoScreen(.undo, chosen: $0))] } ?? []
        case .action(.copy): return selected.map { [.copy(JournalText.plain($0, context))] } ?? []
        case .clicked(let point, let double):
            if let row = table(context).layout(in: place(in: body), window: list).row(at: point) {
                list.select(row)
                if double { return update(.action(.open), context) }
            }
        default: break
        }
        return []
    }

    private mutating func narrow(_ context: Context) -> [Effect] {
        let wanted = JournalSearch(filter.text, operators: operators, language: context.language)
        guard wanted != search else { return [] }
        search = wanted
        list = ListWindow(height: list.height)
        rows = []
        isComplete = wanted.isUnknown
        return wanted.isUnknown ? [] : [.ask(.journalPage(wanted.filter, before: nil, limit: Self.pageLength))]
    }

    private mutating func take(_ filter: JournalFilter, _ position: Int?, _ answer: [JournalRow]) -> [Effect] {
        guard filter == search.filter, !search.isUnknown else { return [] }
        if let position {
            // A page that was overtaken by a fresh reading does not fit any more.
            guard rows?.last?.entry.position == position else { return [] }
            rows?.append(contentsOf: answer)
            isComplete = answer.count < Self.pageLength
        } else {
            let id = selected?.id
            let wanted = max(Self.pageLength, rows?.count ?? 0)
            rows = answer
            isComplete = answer.count < wanted
            // The cursor stays on its entry when newer ones come in above; on the newest it stays on top.
            list.resize(count: answer.count)
            if let id, list.selected > 0, let row = answer.firstIndex(where: { $0.id == id }) { list.select(row) }
        }
        list.resize(count: rows?.count ?? 0)
        for row in answer where !operators.contains(row.entry.signature.operatorName) {
            operators.append(row.entry.signature.operatorName)
        }
        return []
    }

    /// Older entries are read before the window reaches the last one.
    private func askForMore() -> [Effect] {
        guard !isComplete, let last = rows?.last, list.visible.upperBound + list.height >= list.count else { return [] }
        return [.ask(.journalPage(search.filter, before: last.entry.position, limit: Self.pageLength))]
    }
}
