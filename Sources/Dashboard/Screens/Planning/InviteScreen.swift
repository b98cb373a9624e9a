import Canvas
import Model
import Phrases
import Store

/// The people of a unit whom a drive may invite (mời theo nhóm): with whether their interval has passed on its day. Space marks them, Enter
/// invites the marked ones in one change. Who did not agree to be contacted is counted and not listed.
struct InviteScreen: Screen {
    let drive: Identifier<Drive>
    let unit: Unit
    let name: String
    var page: InviteePage?
    var lines: [Line] = []
    var filter = ListFilter()
    var list = ListWindow()
    var marked: Set<Identifier<Donor>> = []
    /// So many are on their way into the books.
    private var inviting: Int?

    struct Line: Hashable, Sendable {
        var row: InviteeRow
        /// On the day of the drive.
        var interval: IntervalAnswer
    }

    init(_ drive: Identifier<Drive>, unit: Unit, name: String) {
        self.drive = drive
        self.unit = unit
        self.name = name
    }

    var title: Phrase { Phrase("Mời theo nhóm", "Invite a group") }
    var field: TextField? { filter.field }
    var isHalfEntered: Bool { !marked.isEmpty }

    var selected: Line? { list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil } }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open:
            marked.isEmpty
                ? .disabled(
                    Phrase("Space đánh dấu người cần mời, b đánh dấu tất cả.", "Space marks whom to invite, b all of them."))
                : .available
        case .mark: selected.map { Self.obstacle($0) }.map { $0.map { .disabled($0) } ?? .available } ?? .disabled(UnitScreen.empty)
        case .grouping: lines.isEmpty ? .disabled(UnitScreen.empty) : .available
        case .filter: .available
        case .export: page == nil ? .absent : ListSheet.availability(lines.isEmpty, listsPeople: true, context)
        case .back: filter.isOpen || !marked.isEmpty ? .available : .absent
        default: .absent
        }
    }

    /// Why somebody cannot be invited to this drive.
    static func obstacle(_ line: Line) -> Phrase? {
        if let booking = line.row.booking {
            return Phrase("Người này đã có trong đợt: ", "In this drive already: ")
                + (booking.step == nil ? .invitation(booking.invitation) : .bookingStep(booking.step))
        }
        if case .notBefore = line.interval {
            return Phrase("Ngày của đợt này: ", "On the day of this drive: ") + .interval(line.interval)
        }
        return nil
    }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        let place = place(in: ProgramLayout(context.size).body)
        list.resize(height: table(context).visibleRows(in: place))
        if filter.take(event) {
            arrange(context)
            return []
        }
        switch event {
        case .appeared, .news: return [.ask(.invitees(unit, drive: drive))]
        case .answered(.invitees(let answer)) where answer.unit == unit:
            page = answer
            arrange(context)
            marked.formIntersection(invitable(answer, context))
        case .move(let move): list.go(move)
        case .action(.filter): filter.open()
        case .action(.back):
            if filter.isOpen { filter.close() } else { marked = [] }
            arrange(context)
        case .action(.mark): mark()
        case .action(.grouping):
            // All that are seen, or none of them.
            let all = Set(lines.filter { Self.obstacle($0) == nil }.map(\.row.id))
            if marked.isSuperset(of: all) { marked.subtract(all) } else { marked.formUnion(all) }
        case .action(.open): return invite(context)
        case .action(.export): return [.open(PickScreen.export([sheet(context)], context))]
        case .committed:
            let count = inviting ?? 0
            inviting = nil
            marked = []
            return [
                .close,
                .notice(
                    Announcement(
                        .done,
                        Phrase(
                            "Đã mời \(count) người của \(name). F8 để hoàn tác.", "\(count) of \(name) invited. F8 takes it back."))
                ),
            ]
        case .refused:
            inviting = nil
            return [.ask(.invitees(unit, drive: drive))]
        case .clicked(let point, let double):
            if let row = table(context).layout(in: place, window: list).row(at: point) {
                list.select(row)
                if double { mark() }
            }
        default: break
        }
        return []
    }

    private func sheet(_ context: Context) -> ListSheet {
        ListSheet(
            title: [page?.drive?.name ?? "", context.say(title), name], fileName: "\(page?.drive?.day ?? context.today)-moi",
            table(context), rows: lines.map { row($0, context) }, listsPeople: true, context)
    }

    private mutating func mark() {
        guard let line = selected, Self.obstacle(line) == nil else { return }
        if marked.remove(line.row.id) == nil { marked.insert(line.row.id) }
        list.move(1)
    }

    private mutating func invite(_ context: Context) -> [Effect] {
        guard inviting == nil, let page else { return [] }
        let chosen = page.rows.filter { marked.contains($0.id) && $0.booking == nil }
        guard !chosen.isEmpty else { return [] }
        let bookings = chosen.map { row in
            Revision.adding(
                .booking(Booking(id: context.identifiers.next(), drive: drive, donor: row.id, invitation: .invited)))
        }
        inviting = bookings.count
        return [.commit(Change(.bookingMade, bookings))]
    }

    private func interval(_ row: InviteeRow, _ context: Context) -> IntervalAnswer {
        context.rules.interval(
            after: row.donor.last, deferredUntil: row.donor.deferredUntil, on: page?.drive?.day ?? context.today)
    }

    private func invitable(_ page: InviteePage, _ context: Context) -> Set<Identifier<Donor>> {
        Set(page.rows.filter { Self.obstacle(Line(row: $0, interval: interval($0, context))) == nil }.map(\.id))
    }

    /// Passed first, then unknown, then those who must wait; by name within each.
    private mutating func arrange(_ context: Context) {
        guard let page else { return }
        let id = selected?.row.id
        let all = page.rows.map { Line(row: $0, interval: interval($0, context)) }.filter { filter.matches($0.row.donor.name) }
        lines = (0...2).flatMap { rank in all.filter { Self.rank($0.interval) == rank } }
        list.resize(count: lines.count)
        if let id, let row = lines.firstIndex(where: { $0.row.id == id }) { list.select(row) }
    }

    static func rank(_ answer: IntervalAnswer) -> Int {
        switch answer {
        case .passed: 0
        case .unknown: 1
        case .notBefore: 2
        }
    }

    // MARK: Drawing

    private func table(_ context: Context) -> Table {
        Table(
            [
                .init(context.say(Phrase("Họ tên", "Name")), .flexible(min: 15, weight: 3)),
                .init(context.say(Phrase("sinh", "born")), .fixed(4), .right),
                .init(context.say(Phrase("phố, số nhà", "street, house")), .flexible(min: 12, weight: 2), priority: 2),
                .init(context.say(Phrase("số lần", "times")), .fixed(6), .right, priority: 3),
                .init(context.say(Phrase("lần cuối", "last")), .fixed(10), priority: 4),
                .init(context.say(Phrase("khoảng cách hôm ấy", "interval that day")), .fixed(18)),
                .init(context.say(Phrase("trong đợt", "in the drive")), .fixed(12), priority: 5),
            ], gap: 1, showsMarks: true)
    }

    /// The list inside its box, under the line of sums and over the one that tells who is left out.
    private func place(in area: Rect) -> Rect {
        var inside = filter.listPlace(inBox: area)
        _ = inside.takeTop(1)
        _ = inside.takeBottom(1)
        return inside
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let page else {
            canvas.label(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: area.row(0), style: .hint)
            return
        }
        let drive = page.drive.map { $0.name + " · " + DriveText.day($0.day, context) } ?? context.say(.noLongerThere)
        canvas.box(area, title: name, note: drive, focused: true)
        var inside = area.inset(2, 1)
        canvas.label(sums(context), in: inside.takeTop(1))
        let caret = filter.draw(on: &canvas, in: &inside, context)
        canvas.label(context.say(leftOut(page)), in: inside.takeBottom(1), style: .hint)
        if lines.isEmpty {
            canvas.wrapped(
                context.say(Phrase("Không có ai để mời ở đây.", "There is nobody to invite here.")), in: inside.inset(0, 1),
                style: .hint)
        } else {
            let table = table(context)
            table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) {
                row(lines[$0], context)
            }
        }
        if let caret { canvas.cursor = caret }
    }

    private func row(_ line: Line, _ context: Context) -> TableRow {
        let donor = line.row.donor
        let isOff = Self.obstacle(line) != nil
        let place = [donor.street, donor.house.isEmpty ? nil : donor.house].compactMap { $0 }.joined(separator: " ")
        let booked = line.row.booking.map { $0.step == nil ? Phrase.invitation($0.invitation) : Phrase.bookingStep($0.step) }
        return TableRow(
            [
                .name(Mask.name(donor.name, context), isOff ? .dim : .text),
                TableCell(donor.birthYear.map(String.init) ?? "–", .dim), TableCell(place, .dim),
                TableCell(String(donor.donations)),
                TableCell(donor.last.map { DateText.short($0.day, context.language) } ?? "–", .dim),
                TableCell(context.say(.intervalShort(line.interval)), isOff ? .dim : line.interval.style),
                TableCell(booked.map { context.say($0) } ?? "", .dim),
            ], marked: marked.contains(line.row.id))
    }

    /// "đã đánh dấu 12 · Enter mời · 132 người: 88 đủ khoảng cách, 20 chưa rõ, 24 chưa đến ngày".
    private func sums(_ context: Context) -> [Span] {
        func count(_ rank: Int) -> Int { lines.count { Self.rank($0.interval) == rank } }
        let text = Phrase(
            "\(lines.count) người: \(count(0)) đủ khoảng cách, \(count(1)) chưa rõ, \(count(2)) chưa đến ngày",
            "\(Phrase.people(lines.count).english): interval passed \(count(0)), unknown \(count(1)), not yet \(count(2))")
        let more = page?.isCut == true ? context.say(Phrase(" (chỉ đọc một phần)", " (a part of them)")) : ""
        let marks =
            marked.isEmpty
            ? Phrase("Space đánh dấu · b tất cả", "Space marks · b all of them")
            : Phrase("đã đánh dấu \(marked.count) · Enter mời", "\(marked.count) marked · Enter invites them")
        return [Span(context.say(marks), marked.isEmpty ? .hint : .accent.bold), Span(" · " + context.say(text) + more, .dim)]
    }

    private func leftOut(_ page: InviteePage) -> Phrase {
        Phrase.leftOut(refused: page.refused, withoutConsent: page.withoutConsent)
            ?? Phrase("Mọi người ở đây đã đồng ý cho liên hệ.", "Everybody here agreed to be contacted.")
    }
}
