import Canvas
import Model
import Phrases

extension UnitScreen {
    public func availability(of action: ActionID, _ context: Context) -> Availability {
        let pane = focus(context)
        switch action {
        case .open:
            switch pane {
            case .donations:
                guard let row = selectedDonation(context) else { return .disabled(Self.empty) }
                return row.donation.donor == nil
                    ? .disabled(Phrase("Dữ liệu của người này đã được xoá.", "This person's data was erased.")) : .available
            case .targets: return .available
            case .drives: return selectedDrive(context) == nil ? .disabled(Self.empty) : .available
            default:
                return selectedLine(context) == nil
                    ? .disabled(Self.empty) : selectedLine(context)?.unit == nil ? .disabled(Self.noUnit) : .available
            }
        case .filter:
            return pane == .targets || pane == .drives
                ? .disabled(Phrase("Danh sách này ngắn, không cần lọc.", "This list is short enough.")) : .available
        case .export: return ListSheet.availability(list(pane).isEmpty, listsPeople: pane == .donations, context)
        case .sort: return pane.listsUnits ? .available : .disabled(Phrase("Danh sách này theo ngày.", "This list goes by date."))
        case .new:
            switch pane {
            case .drives: return .available
            case .donations: return .disabled(Phrase("F3 để ghi nhận một lần hiến máu.", "F3 records a donation."))
            case .oldWards: return .disabled(Phrase("Phường cũ là danh mục có sẵn.", "The old wards are built in."))
            default: return .available
            }
        case .edit:
            if pane == .oldWards { return .disabled(Phrase("Phường cũ là danh mục có sẵn.", "The old wards are built in.")) }
            if pane == .donations {
                return editsItself
                    ? .available
                    : .disabled(Phrase("Enter mở thẻ người hiến; Ctrl-V huỷ lần hiến.", "Enter opens the donor; Ctrl-V voids it."))
            }
            if pane == .targets { return .available }
            if pane == .drives { return selectedDrive(context) == nil ? .disabled(Self.empty) : .available }
            return selectedLine(context)?.unit == nil ? .disabled(Self.empty) : .available
        case .targets, .pictures: return figures == nil ? .absent : .available
        case .desk, .wall, .reckoning: if case .drive = unit { return .available } else { return .absent }
        case .void:
            if pane != .donations { return .absent }
            guard let row = selectedDonation(context) else { return .disabled(Self.empty) }
            return row.donation.voided ? .disabled(Phrase("Lần này đã huỷ rồi.", "This one is voided already.")) : .available
        case .copy: return selectedLine(context) == nil && selectedDonation(context) == nil ? .disabled(Self.empty) : .available
        case .back: return filter.isOpen ? .available : .absent
        case .driveState, .copyDrive, .book: return drive == nil ? .absent : .available
        case .invite: return drive.map { DrivePlanning.inviting($0) } ?? .absent
        case .calls:
            switch unit {
            case .drive: return drive.map { DrivePlanning.inviting($0) } ?? .absent
            case .venue: return .absent
            case .office, .ward, .stretch, .group, .bloc: return .available
            }
        default: return .absent
        }
    }

    static let empty = Phrase("Danh sách trống.", "The list is empty.")
    static let noUnit = Phrase("Dòng này gộp những lần hiến chưa gắn đơn vị nào.", "This line sums what is credited to no unit.")

    /// A stretch, a group, a bloc or a drive has a record of its own that `e` alters; a ward is built in.
    var editsItself: Bool { Self.form(for: unit) != nil }

    mutating func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        let pane = focus(context)
        switch action {
        case .back:
            filter.close()
            arrange(context)
        case .filter:
            filter.open()
        case .sort:
            orders[pane] = order(pane).next()
            arrange(context)
        case .open: return open(pane, context)
        case .pictures: return [.open(PicturesScreen(unit, name: heading(context), context))]
        case .new: return add(to: pane, context)
        case .export:
            let rows = cells(of: pane, context)
            let measure = pane.listsUnits || pane == .drives ? context.say(.measure(context.measure)) : ""
            let sheet = ListSheet(
                title: [title[context.language], context.say(pane.title), String(context.year), measure],
                fileName: "\(context.year)-" + pane.fileName, table(of: pane, context), rows: (0..<list(pane).count).map(rows),
                listsPeople: pane == .donations, context)
            return [.open(PickScreen.export([sheet], context))]
        case .edit:
            if pane == .targets { return [.open(targetForm(context))] }
            if let row = selectedDrive(context) { return [.open(FormScreen(DriveForm(row.drive.id), context))] }
            let wanted = pane == .donations ? unit : selectedLine(context)?.unit
            return wanted.flatMap(Self.form(for:)).map { [.open(FormScreen($0, context))] } ?? []
        case .targets: return [.open(targetForm(context))]
        case .desk: if case .drive(let id) = unit { return [.open(DeskScreen(id))] }
        case .wall: if case .drive(let drive) = unit { return [.open(WallScreen(drive))] }
        case .reckoning: if case .drive(let id) = unit { return [.open(ReckoningScreen(id, name: title[context.language]))] }
        case .void: return selectedDonation(context).map { [.open(VoidScreen($0.donation))] } ?? []
        case .copy:
            if let line = selectedLine(context) { return [.copy(line.plainText(context))] }
            return selectedDonation(context).map { [.copy(DonationTable.text($0, context))] } ?? []
        case .calls where drive == nil: return [.open(CallsScreen.unit(unit, name: title[context.language], context))]
        case .driveState, .copyDrive, .book, .invite, .calls: return drive.map { DrivePlanning.perform(action, $0, context) } ?? []
        default: break
        }
        return []
    }

    private func open(_ pane: UnitPane, _ context: Context) -> [Effect] {
        switch pane {
        case .donations: return selectedDonation(context)?.donation.donor.map { [.open(DonorScreen($0))] } ?? []
        case .targets: return [.open(targetForm(context))]
        case .drives: return selectedDrive(context).map { [.open(UnitScreen(.drive($0.drive.id), name: $0.drive.name))] } ?? []
        default:
            guard let line = selectedLine(context), let unit = line.unit else { return [] }
            return [.open(UnitScreen(unit, name: line.name))]
        }
    }

    private func add(to pane: UnitPane, _ context: Context) -> [Effect] {
        switch pane {
        case .streets: [.open(FormScreen(StretchForm(ward: ward(context)), context))]
        case .groups: [.open(FormScreen(GroupForm(ward: ward(context)), context))]
        case .blocs: [.open(FormScreen(BlocForm(), context))]
        case .targets: [.open(targetForm(context))]
        case .drives: [.open(FormScreen(DriveForm(), context))]
        case .donations, .oldWards: []
        }
    }

    /// The form for the unit's targets; the selected one first.
    private func targetForm(_ context: Context) -> FormScreen {
        var targets = figures?.tally.targets ?? []
        if let selected = selectedTarget(context), let place = targets.firstIndex(of: selected) {
            targets.insert(targets.remove(at: place), at: 0)
        }
        // With one chosen, that one is altered, whatever the measure of the board.
        var shown = context
        if let selected = selectedTarget(context) { shown.measure = selected.amount.measure }
        return FormScreen(TargetForm(unit: unit, unitName: title[context.language], year: context.year, existing: targets), shown)
    }

    static func form(for unit: Unit) -> (any FormPurpose)? {
        switch unit {
        case .stretch(let id): StretchForm(id)
        case .group(let id): GroupForm(id)
        case .bloc(let id): BlocForm(id)
        case .drive(let id): DriveForm(id)
        case .venue(let id): VenueForm(id)
        case .office, .ward: nil
        }
    }
}
