import Canvas
import Model
import Phrases
import Store

extension ReckoningScreen {
    public func availability(of action: ActionID, _ context: Context) -> Availability {
        guard let reckoning else { return .absent }
        switch action {
        case .open:
            if pane == .figures { return .absent }
            guard let selected else { return .disabled(UnitScreen.empty) }
            if case .credit(let row) = selected { return row.unit == nil ? .disabled(UnitScreen.noUnit) : .available }
            return selected.donor == nil
                ? .disabled(Phrase("Dữ liệu của người này đã được xoá.", "This person's data was erased.")) : .available
        case .filter, .sort:
            return pane == .figures
                ? .disabled(
                    Phrase("Bảng số liệu này ngắn, không cần lọc hay sắp xếp.", "These figures are few: nothing to filter or sort.")
                )
                : .available
        case .grouping: return pane == .credit || pane == .second ? .available : .absent
        case .driveState: return closing(reckoning.drive)
        case .book:
            guard pane == .absent else { return .absent }
            return selected == nil ? .disabled(UnitScreen.empty) : .available
        case .reveal:
            guard pane.listsPeople, pane != .unfinished else { return .absent }
            return selected?.person?.donor.phone == nil
                ? .disabled(Phrase("Người này không có số điện thoại.", "This person has no phone.")) : .available
        case .export:
            if context.hidesNames, pane.listsPeople { return .disabled(.showNamesFirst) }
            return pane != .figures && list(pane).isEmpty ? .disabled(UnitScreen.empty) : .available
        case .copy: return pane == .figures || selected != nil ? .available : .disabled(UnitScreen.empty)
        case .back: return .available
        default: return .absent
        }
    }

    private func closing(_ drive: Drive) -> Availability {
        switch drive.state {
        case .open: .available
        case .closed: .disabled(Phrase("Đợt này đã đóng.", "This drive is closed already."))
        case .planned, .postponed, .cancelled:
            .disabled(Phrase("Chỉ đóng được đợt đang mở.", "Only an open drive is closed."))
        }
    }

    mutating func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        switch action {
        case .back:
            if filter.isOpen {
                filter.close()
                arrange(context)
                return []
            }
            return [.conceal, .close]
        case .filter: filter.open()
        case .sort:
            orders[pane] = order(pane).next(of: ReckoningRow.columns(pane).count)
            arrange(context)
        case .grouping:
            if pane == .second { isWholeUnit.toggle() } else { grouping = grouping.next }
            lists[pane]?.select(0)
            arrange(context)
        case .open: return open()
        case .driveState: return close(context)
        case .book:
            guard case .absent(let row)? = selected else { return [] }
            return [.commit(DriveDay.alter(row.booking, to: row.booking.calledAbout))]
        case .reveal:
            guard let donor = selected?.donor else { return [] }
            return context.revealed == donor ? [.conceal] : [.reveal(donor, screen: "reckoning")]
        case .export: return [.open(PickScreen.export(sheets(context), context))]
        case .copy: return copied(context).map { [.copy($0)] } ?? []
        default: break
        }
        return []
    }

    private func open() -> [Effect] {
        if case .credit(let row)? = selected, let unit = row.unit {
            return [.open(UnitScreen(unit, name: row.name?.written ?? ""))]
        }
        return selected?.donor.map { [.open(DonorScreen($0))] } ?? []
    }

    /// Whoever has not finished is looked at first; asked again, the drive is closed all the same once that is confirmed.
    private mutating func close(_ context: Context) -> [Effect] {
        guard let reckoning else { return [] }
        let count = reckoning.unfinished.count
        if count > 0, pane != .unfinished {
            return show(.unfinished, context) + [
                .notice(
                    Announcement(
                        .warning,
                        Phrase.people(count)
                            + Phrase(
                                " chưa xong: Enter mở từng người, hoặc bấm p lần nữa để đóng đợt.",
                                (count == 1 ? " has" : " have")
                                    + " not finished: Enter opens each, or press p again to close the drive.")))
            ]
        }
        return [.open(CloseDriveScreen(reckoning))]
    }

    private func copied(_ context: Context) -> String? {
        if pane == .figures {
            return list(.figures).selection.flatMap { figures.indices.contains($0) ? figures[$0] : nil }.map {
                ([context.say($0.label)] + $0.cells).filter { !$0.isEmpty }.joined(separator: " · ")
            }
        }
        return selected?.cells(total: reckoning?.page.counts.taken ?? .zero, context).map(\.text).filter { !$0.isEmpty }.joined(
            separator: " · ")
    }
}
