import Canvas
import Model
import Phrases
import Store

/// Who is asked and booked for a drive (danh sách mời, đặt chỗ): by slot, name, group or state, with what the slots still hold.
///
/// Space marks; `q` alters the marked ones, or the selected one, in one change.
public struct BookingsScreen: Screen {
    let drive: Identifier<Drive>
    var page: BookingPage?
    /// The drive as figures, for what is still needed.
    var day: DriveDayPage?
    /// For the names of those for whom slots are kept.
    var places: Places?
    var isGone = false
    var lines: [BookingLine] = []
    var order = BookingOrder.slot
    var filter = ListFilter()
    var list = ListWindow()
    var marked: Set<Identifier<Booking>> = []

    /// Only the people of the slot that begins at this minute; `nil` shows everybody.
    let slot: Int?

    public init(_ drive: Identifier<Drive>, slot: Int? = nil) {
        self.drive = drive
        self.slot = slot
    }

    public var title: Phrase {
        slot.map { Phrase(both: DateText.clock(minute: $0)) } ?? Phrase("Lời mời, đặt chỗ", "Bookings")
    }
    public var field: TextField? { filter.field }

    var selected: BookingLine? { list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil } }

    /// Those whom a change is about: the marked ones, else the selected one.
    var chosen: [BookingRow] {
        marked.isEmpty ? (selected.map { [$0.row] } ?? []) : (page?.rows ?? []).filter { marked.contains($0.id) }
    }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .edit, .copy, .mark, .open:
            guard let selected else { return .disabled(Self.empty) }
            if action == .open || action == .edit, selected.row.donor == nil {
                return .disabled(Phrase("Dữ liệu của người này đã được xoá.", "This person's data was erased."))
            }
            return .available
        case .book: return chosen.isEmpty ? .disabled(Self.empty) : .available
        case .new, .invite, .calls:
            return page.map { DrivePlanning.inviting($0.row) } ?? .absent
        case .export: return ListSheet.availability(lines.isEmpty, listsPeople: true, context)
        case .filter, .sort: return .available
        case .driveState: return page == nil ? .absent : .available
        case .back: return filter.isOpen || !marked.isEmpty ? .available : .absent
        default: return .absent
        }
    }

    static let empty = Phrase(
        "Chưa có ai. F7 đặt chỗ cho một người, n mời cả tổ, khối.", "Nobody yet. F7 books a person, n invites a group or bloc.")

    static func notHeld(_ state: Drive.State) -> Phrase {
        Phrase { language in
            let state = Phrase.driveState(state)[language]
            return language == .vietnamese
                ? "Đợt này \(state); bấm p để đổi trạng thái rồi mới mời." : "This drive is \(state); p changes that first."
        }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        let place = BookingsLayout(ProgramLayout(context.size).body, filter: filter).list
        list.resize(height: table(context).visibleRows(in: place))
        if filter.take(event) {
            arrange(context)
            return []
        }
        switch event {
        case .appeared, .news, .newDay: return [.ask(.bookings(drive)), .ask(.driveDay(drive)), .ask(.places)]
        case .answered(.bookings(let answer)):
            isGone = answer == nil
            page = answer
            marked.formIntersection(answer?.rows.map(\.id) ?? [])
            arrange(context)
        case .answered(.driveDay(let answer)): day = answer
        case .answered(.places(let answer)): places = answer
        case .move(let move): list.go(move)
        case .action(let action): return perform(action, context)
        case .clicked(let point, let double):
            let layout = table(context).layout(in: place, window: list)
            if let head = layout.columnHead(at: point), let column = BookingOrder.allCases.first(where: { $0.column == head }) {
                order = column
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
            // The marks are the last thing that was done.
            if filter.isOpen { filter.close() } else { marked = [] }
            arrange(context)
        case .sort:
            let all = BookingOrder.allCases
            order = all[((all.firstIndex(of: order) ?? 0) + 1) % all.count]
            arrange(context)
        case .mark:
            guard let id = selected?.row.id else { return [] }
            if marked.remove(id) == nil { marked.insert(id) }
            list.move(1)
        case .open: return selected?.row.donor.map { [.open(DonorScreen($0.id))] } ?? []
        case .edit: return selected?.row.donor.map { [.open(FormScreen(BookingForm(drive, donor: $0.id), context))] } ?? []
        case .book: return page.map { [.open(ChangePickScreen.bookings(chosen, in: $0, marked: !marked.isEmpty, context))] } ?? []
        case .new:
            if let slot, let page { return [.open(LookupScreen(.siteDay(page.drive, slot: slot)))] }
            return [.open(LookupScreen(.booking(drive)))]
        case .invite: return [.open(InviteGroupScreen(drive))]
        case .driveState: return [.open(DriveStateScreen(drive))]
        case .calls: return page.map { [.open(CallsScreen.drive($0.drive, context))] } ?? []
        case .copy: return selected.map { [.copy($0.plainText(context))] } ?? []
        case .export:
            guard let drive = page?.drive else { return [] }
            let sheet = ListSheet(
                title: [drive.name, DriveText.day(drive.day, context), context.say(title)],
                fileName: drive.day.description + "-dat-cho", table(context), rows: lines.map { row($0, context) },
                listsPeople: true, context)
            return [.open(PickScreen.export([sheet], context))]
        default: break
        }
        return []
    }

    private mutating func arrange(_ context: Context) {
        guard let page else {
            lines = []
            list.resize(count: 0)
            return
        }
        let id = selected?.row.id
        lines = order.sorted(
            page.rows.filter { slot == nil || page.drive.takes($0.booking, at: slot) }.map { BookingLine($0, in: page, context) }
                .filter { line in
                    filter.matches(
                        [line.row.donor?.name ?? "", line.row.groupName, context.say(line.state)].joined(separator: " "))
                })
        list.resize(count: lines.count)
        if let id, let row = lines.firstIndex(where: { $0.row.id == id }) { list.select(row) }
    }
}

extension ChangePickScreen {
    /// What can become of those bookings, all in one change.
    static func bookings(_ rows: [BookingRow], in page: BookingPage, marked: Bool, _ context: Context) -> ChangePickScreen {
        var options: [Option] = []
        let due = page.rows.filter { $0.isReminderDue(at: page.drive, context) }
        if !marked, due.count > 1 {
            options.append(
                Option(
                    Phrase("Đã nhắc cả \(due.count) người", "All \(due.count) reminded"),
                    detail: Phrase("mọi người đến hạn nhắc hôm nay", "everybody who is to be reminded today"),
                    outcome(.reminded, due, page, context)))
        }
        let order: [Booking.Invitation] = [.reminded, .booked, .pledged, .invited, .cancelled, .noShow]
        // Who asked not to be invited any more is neither asked nor reminded.
        options += order.filter { state in !state.asksThem || rows.contains { !$0.refuses } }.map {
            Option(.invitation($0), detail: detail($0), outcome($0, rows, page, context))
        }
        if rows.count == 1, let row = rows.first {
            if let donor = row.donor {
                options.append(
                    Option(
                        Phrase("Đổi giờ hẹn…", "Another time…"),
                        detail: row.booking.slot.map { Phrase(both: DateText.clock(minute: $0)) }
                            ?? Phrase("chưa hẹn giờ", "no time yet"),
                        .next(FormScreen(BookingForm(page.drive.id, donor: donor.id), context))))
            }
            options.append(
                Option(
                    Phrase("Gỡ khỏi danh sách", "Take off the list"), detail: Phrase("ghi nhầm người", "it was a mistake"),
                    row.booking.step == nil
                        ? .change(DriveDay.remove(row.booking), said: .saved(.bookingRemoved))
                        : .refused(
                            Phrase("Người này đã đến; hãy lùi bước ở bàn tiếp đón.", "This person came; step back at the desk."))))
        }
        let current = rows.count == 1 ? options.firstIndex { if case .change = $0.outcome { true } else { false } } ?? 0 : 0
        return ChangePickScreen(
            Phrase("Lời mời, đặt chỗ", "Bookings"), heading: heading(rows, context), options, current: current)
    }

    private static func heading(_ rows: [BookingRow], _ context: Context) -> Phrase {
        guard rows.count == 1, let row = rows.first else {
            return Phrase("\(rows.count) người đã đánh dấu", "\(rows.count) marked people")
        }
        let name = Phrase(both: row.donor.map { Mask.name($0.name, context) } ?? "–")
        return name + Phrase(both: " · ") + .invitation(row.booking.invitation)
    }

    private static func detail(_ invitation: Booking.Invitation) -> Phrase {
        switch invitation {
        case .invited: Phrase("chưa trả lời", "has not answered")
        case .pledged: Phrase("nhận lời, chưa hẹn giờ", "said yes, no time yet")
        case .booked: Phrase("có giờ hẹn", "has a time")
        case .reminded: Phrase("đã gọi hoặc nhắn trước ngày", "called or written to before the day")
        case .cancelled: Phrase("báo trước là không đến được", "said in time that they cannot come")
        case .noShow: Phrase("hết giờ mà không đến", "the time passed and they did not come")
        }
    }

    private static func outcome(
        _ invitation: Booking.Invitation, _ rows: [BookingRow], _ page: BookingPage, _ context: Context
    ) -> Outcome {
        if invitation == .noShow, page.drive.day > context.today { return .refused(.drivesDayIsAhead) }
        // Who came is not said to have stayed away, and a walk-in was never asked.
        let isAway = invitation == .cancelled || invitation == .noShow
        let fitting = rows.filter { row in
            row.booking.source == .booked && row.booking.invitation != invitation && !(isAway && row.booking.step != nil)
                && !(invitation.asksThem && row.refuses)
        }
        guard !fitting.isEmpty else { return .refused(Phrase("Không ai cần đổi như vậy.", "That would alter nobody.")) }
        let revisions = fitting.map { row in
            var after = row.booking
            after.invitation = invitation
            return Revision.altering(.booking(row.booking), to: .booking(after))
        }
        let said = Phrase { language in
            let state = Phrase.invitation(invitation)[language]
            return language == .vietnamese
                ? "\(fitting.count) người: \(state). F8 để hoàn tác."
                : "\(fitting.count) \(fitting.count == 1 ? "person" : "people"): \(state). F8 takes it back."
        }
        return .change(Change(.bookingAltered, revisions), said: said)
    }
}
