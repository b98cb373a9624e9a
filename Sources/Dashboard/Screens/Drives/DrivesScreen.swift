import Canvas
import Model
import Phrases
import Store

/// The year's drives in the order of their days (các đợt hiến máu).
public struct DrivesScreen: Screen {
    var rows: [DriveRow]?
    var lines: [DriveLine] = []
    var order = DriveOrder()
    var filter = ListFilter()
    var list = ListWindow()

    public init() {}

    public var title: Phrase { Phrase("Đợt hiến máu", "Drives") }
    public var field: TextField? { filter.field }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open, .desk, .wall, .reckoning, .edit, .targets, .copy, .driveState, .copyDrive, .book:
            selected == nil ? .disabled(Phrase("Chưa có đợt nào; F7 để thêm.", "There are no drives; F7 adds one.")) : .available
        case .invite, .calls: selected.map { DrivePlanning.inviting($0.row) } ?? .absent
        case .export: ListSheet.availability(lines.isEmpty, listsPeople: false, context)
        case .new, .filter, .sort, .calendar: .available
        case .back: filter.isOpen ? .available : .absent
        default: .absent
        }
    }

    var selected: DriveLine? { list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil } }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        let body = ProgramLayout(context.size).body
        list.resize(height: table(context).visibleRows(in: place(in: body)))
        if filter.take(event) {
            arrange(context)
            return []
        }
        switch event {
        case .appeared, .news: return [.ask(.drives(year: context.year))]
        case .answered(.drives(let answer)):
            let isFirst = rows == nil
            rows = answer
            arrange(context)
            if isFirst { selectNext(context) }
        case .move(let move): list.go(move)
        case .action(let action): return perform(action, context)
        case .clicked(let point, let double):
            let layout = table(context).layout(in: place(in: body), window: list)
            if let head = layout.columnHead(at: point), let column = DriveOrder.Column.allCases.first(where: { $0.place == head }) {
                order = order.clicked(column)
                arrange(context)
            } else if let row = layout.row(at: point) {
                list.select(row)
                if double { return perform(.open, context) }
            }
        default: break
        }
        return []
    }

    private mutating func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        switch action {
        case .filter: filter.open()
        case .back:
            filter.close()
            arrange(context)
        case .sort:
            order = order.next()
            arrange(context)
        case .new: return [.open(FormScreen(DriveForm(), context))]
        case .open: return selected.map { [.open(UnitScreen(.drive($0.row.drive.id), name: $0.row.drive.name))] } ?? []
        case .desk: return selected.map { [.open(DeskScreen($0.row.drive.id))] } ?? []
        case .wall: return selected.map { [.open(WallScreen($0.row.drive.id))] } ?? []
        case .edit: return selected.map { [.open(FormScreen(DriveForm($0.row.drive.id), context))] } ?? []
        case .targets:
            return selected.map { line in
                let form = TargetForm(
                    unit: .drive(line.row.drive.id), unitName: line.row.drive.name, year: line.row.drive.campaignYear,
                    existing: line.row.targets)
                return [.open(FormScreen(form, context))]
            } ?? []
        case .reckoning: return selected.map { [.open(ReckoningScreen($0.row.drive.id, name: $0.row.drive.name))] } ?? []
        case .copy: return selected.map { [.copy($0.plainText(context))] } ?? []
        case .calendar: return [.open(CalendarScreen(context))]
        case .export:
            let sheet = ListSheet(
                title: [context.office?.name ?? "", context.say(title), String(context.year)],
                fileName: "\(context.year)-dot-hien-mau",
                table(context), rows: lines.map { row($0, scale: 100, context) }, context)
            return [.open(PickScreen.export([sheet], context))]
        case .driveState, .copyDrive, .book, .invite, .calls:
            return selected.map { DrivePlanning.perform(action, $0.row, context) } ?? []
        default: break
        }
        return []
    }

    private mutating func arrange(_ context: Context) {
        guard let rows else { return }
        let id = selected?.row.drive.id
        lines = DriveLine.lines(rows, order: order, filter: filter, context)
        list.resize(count: lines.count)
        if let id, let row = lines.firstIndex(where: { $0.row.drive.id == id }) { list.select(row) }
    }

    /// The list opens on the next drive, or on the year's last one.
    private mutating func selectNext(_ context: Context) {
        list.open(at: lines.firstIndex { $0.row.drive.day >= context.today } ?? lines.count - 1)
    }
}
