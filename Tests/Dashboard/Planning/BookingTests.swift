import Canvas
import Foundation
import Model
import Phrases
import Store
import Testing

@testable import Dashboard

@Suite struct BookingTests {
    @Test func `Nobody more is asked to a site that is closed on the drive's day`() {
        var row = Fake.plannedRow
        #expect(DrivePlanning.inviting(row) == .available)
        row.isShut = true
        guard case .disabled(let why) = DrivePlanning.inviting(row) else {
            Issue.record("people are sent to a closed door")
            return
        }
        #expect(why.vietnamese.contains("nghỉ hôm ấy"))
    }

    // MARK: The form

    private func form(_ person: PersonAtDrive) -> Stage {
        Stage(Fake.context(), open: FormScreen(BookingForm(Fake.plannedDrive.id, donor: Fake.donor.id), Fake.context())) {
            question in
            if case .booking = question { .booking(person) } else { Fake.answer(question) }
        }
    }

    private func person(_ booked: [Int] = [3, 0, 1, 2], booking: Booking? = nil, listed: DonorRow? = nil) -> PersonAtDrive {
        PersonAtDrive(
            row: Fake.plannedRow, donor: Fake.donor,
            slots: zip(Fake.plannedDrive.slots, booked).map { SlotRow(slot: $0, booked: $1) },
            booking: booking, writtenBy: booking == nil ? nil : Fake.entryRow.entry, bloc: Fake.id(90), listed: listed)
    }

    @Test func `Whose interval has not passed by the day of the drive is told before they are booked`() {
        var listed = Fake.donors[0]
        (listed.deferredUntil, listed.last) = (nil, LastDonation(day: Fake.today - 30, kind: .wholeBlood))
        let warning = "Khoảng cách, vào ngày của đợt: chưa đến ngày "
        #expect(form(person(listed: listed)).picture.contains(warning + DateText.short(Fake.today - 30 + 84)))
        // What counts is the day of the drive: tomorrow.
        listed.last = LastDonation(day: Fake.plannedDrive.day - 84, kind: .wholeBlood)
        #expect(!form(person(listed: listed)).picture.contains(warning))
        listed.deferredUntil = Fake.plannedDrive.day + 5
        #expect(form(person(listed: listed)).picture.contains(warning + DateText.short(Fake.plannedDrive.day + 5)))
        // Who came has been asked at the desk.
        let came = Booking(id: Fake.id(700), drive: Fake.plannedDrive.id, donor: Fake.donor.id).coming(at: Fake.now)
        #expect(!form(person(booking: came, listed: listed)).picture.contains(warning))
    }

    @Test func `A slot for somebody who is only invited is doubted, and kept so when the person insists`() {
        let booking = Booking(id: Fake.id(700), drive: Fake.plannedDrive.id, donor: Fake.donor.id, invitation: .invited)
        var stage = form(person(booking: booking))
        stage.press(.right, .control("s"))
        #expect(stage.commits.isEmpty)
        #expect(stage.form?.fields[1].problem?.vietnamese.contains("«đã đặt»") == true)
        var said = stage
        said.press(.right, .right, .control("s"))
        var after = booking
        (after.slot, after.invitation) = (450, .booked)
        // The slot is full, which is asked about as ever.
        if said.commits.isEmpty { said.press(.control("s")) }
        #expect(said.commits == [DriveDay.alter(booking, to: after)])
        stage.press(.control("s"))
        after.invitation = .invited
        #expect(stage.commits == [DriveDay.alter(booking, to: after)])
    }

    @Test func `The slot that is kept for the person's group is proposed, with its places`() {
        var stage = form(person())
        #expect(stage.form?.values["slot"] == "510" && stage.form?.values["invitation"] == "booked")
        #expect(stage.picture.contains("08:30-09:30  1/2"))
        stage.press(.control("s"))
        let booking = Booking(id: Fake.id(0), drive: Fake.plannedDrive.id, donor: Fake.donor.id, slot: 510)
        guard case .booking(var made)? = stage.commits.first?.revisions.first?.after else {
            Issue.record("nothing written")
            return
        }
        made.id = booking.id
        #expect(made == booking && stage.commits.first?.kind == .bookingMade)
    }

    @Test func `Who is booked elsewhere that day is not booked here unseen`() {
        var person = person()
        let other = Booking(id: Fake.id(701), drive: Fake.id(999), donor: Fake.donor.id, slot: 540)
        person.elsewhere = [BookedElsewhere(booking: other, place: "132 Quan Nhân")]
        var stage = form(person)
        stage.press(.control("s"))
        #expect(stage.commits.isEmpty)
        #expect(stage.form?.fields[0].problem?.vietnamese.hasPrefix("Ngày ấy người này đã hẹn 09:00 · 132 Quan Nhân.") == true)
        stage.press(.control("s"))
        #expect(stage.commits.first?.summary == "bookingMade: +booking")
    }

    @Test func `Who asked not to be invited is booked at the second save only, and neither asked nor reminded`() {
        var person = person()
        person.refuses = true
        var stage = form(person)
        #expect(stage.picture.contains("đã xin không mời nữa"))
        #expect(stage.form?.fields[1].kind.choices == ["pledged", "booked", "cancelled", "noShow"])
        stage.press(.control("s"))
        #expect(stage.commits.isEmpty)
        #expect(stage.form?.fields[0].problem?.vietnamese.hasSuffix("Ghi lần nữa nếu vẫn đặt chỗ.") == true)
        stage.press(.control("s"))
        #expect(stage.commits.first?.summary == "bookingMade: +booking")
        // To take such a booking back nobody asks.
        let booking = Booking(id: Fake.id(700), drive: Fake.plannedDrive.id, donor: Fake.donor.id)
        person.booking = booking
        stage = form(person)
        stage.press(.down, .right, .control("s"))
        #expect(stage.commits.first?.summary == "bookingAltered: ~booking")
        var page = Fake.bookingPage
        for place in page.rows.indices { page.rows[place].refuses = true }
        let picked = ChangePickScreen.bookings([page.rows[0]], in: page, marked: false, Fake.context())
        let labels = picked.options.map(\.label.vietnamese)
        #expect(!labels.contains("đã nhắc") && !labels.contains("đã mời") && labels.contains("đã báo huỷ"))
    }

    @Test func `A full slot is doubted once and taken when the person insists`() {
        var stage = form(person([3, 0, 1, 2]))
        stage.press(.left)
        #expect(stage.form?.values["slot"] == "450")
        stage.press(.control("s"))
        #expect(stage.commits.isEmpty)
        #expect(stage.form?.fields[0].problem?.vietnamese.contains("3/3") == true)
        stage.press(.control("s"))
        #expect(stage.commits.first?.summary == "bookingMade: +booking")
    }

    @Test func `A doubt stands until the person answers it, whatever is read meanwhile for other screens`() {
        var refusing = person()
        refusing.refuses = true
        var stage = form(refusing)
        stage.press(.control("s"))
        let doubt = stage.form?.fields.compactMap(\.problem)
        #expect(doubt?.count == 1 && stage.commits.isEmpty)
        stage.send(.answered(.lookupCount("giang", LookupCount(count: 1, capped: false))))
        #expect(stage.form?.fields.compactMap(\.problem) == doubt)
        stage.press(.control("s"))
        #expect(stage.commits.first?.summary == "bookingMade: +booking")
    }

    @Test func `A doubt stands in a form that was gone on with, also when a box that lay over it closes`() throws {
        var stage = form(person([3, 0, 1, 2]))
        stage.press(.left)
        let draft = try #require(stage.form).draft(in: "/books", stage.program.context)
        let resumed = FormScreen(
            BookingForm(Fake.plannedDrive.id, donor: Fake.donor.id), resuming: draft, stage.program.context)
        stage = Stage(stage.program.context, open: resumed, answer: stage.answer)
        stage.press(.control("s"))
        let doubt = stage.form?.fields.compactMap(\.problem)
        #expect(doubt?.count == 1 && stage.commits.isEmpty)
        stage.open(LeaveScreen())
        #expect(stage.form == nil)
        stage.press(.escape)
        #expect(stage.form?.fields.compactMap(\.problem) == doubt && stage.form?.values["slot"] == "450")
        stage.press(.control("s"))
        #expect(stage.commits.first?.summary == "bookingMade: +booking")
    }

    @Test func `Who is there already is told with who wrote it, and the booking is altered`() {
        let booking = Booking(id: Fake.id(700), drive: Fake.plannedDrive.id, donor: Fake.donor.id, slot: 450, invitation: .pledged)
        var stage = form(person(booking: booking))
        #expect(stage.picture.contains("Đã có trong đợt này: đã hứa (Chị Hà, Bàn 1"))
        stage.press(.down, .right, .control("s"))
        var after = booking
        after.invitation = .booked
        // Its slot is as full as before.
        #expect(stage.commits == [DriveDay.alter(booking, to: after)])
    }

    @Test func `Who came is not said to have cancelled, and nobody stayed away from a drive that is ahead`() {
        var booking = Booking(id: Fake.id(700), drive: Fake.plannedDrive.id, donor: Fake.donor.id)
        var stage = form(person(booking: booking))
        stage.press(.down, .end, .control("s"))
        #expect(stage.form?.fields[1].problem == .drivesDayIsAhead && stage.commits.isEmpty)
        booking = booking.coming(at: Fake.now)
        stage = form(person(booking: booking))
        stage.press(.down, .end, .control("s"))
        #expect(stage.form?.fields[1].problem == .booking(.cameThough(.noShow)) && stage.commits.isEmpty)
    }

    // MARK: The list

    private func list(_ context: Context = Fake.context()) -> Stage {
        Stage(context, open: BookingsScreen(Fake.plannedDrive.id), answer: Fake.planning)
    }

    private func screen(_ stage: Stage) -> BookingsScreen? { stage.top as? BookingsScreen }

    @Test func `The list goes by slot, then by name, group and state, those to remind first`() {
        var stage = list()
        #expect(screen(stage)?.lines.map { $0.row.booking.slot ?? 9999 } == [450, 450, 450, 510, 510, 570, 570, 9999, 9999, 9999])
        stage.press(.function(5), .function(5))
        #expect(screen(stage)?.lines.map(\.row.groupName) == Array(repeating: "Tổ 5", count: 4) + Array(repeating: "", count: 6))
        stage.press(.function(5))
        #expect(screen(stage)?.lines.map(\.isDue) == Array(repeating: true, count: 5) + Array(repeating: false, count: 5))
    }

    @Test func `All who are to be reminded are marked reminded in one change`() throws {
        var stage = list()
        stage.type("q")
        let pick = try #require(stage.top as? ChangePickScreen)
        #expect(pick.options.first?.label.vietnamese == "Đã nhắc cả 5 người")
        stage.press(.home, .enter)
        #expect(stage.commits.first?.kind == .bookingAltered && stage.commits.first?.revisions.count == 5)
    }

    @Test func `The marked ones are altered together, and Esc takes the marks off`() throws {
        var stage = list()
        stage.type("  ")
        #expect(screen(stage)?.marked.count == 2)
        stage.type("q")
        var pick = try #require(stage.top as? ChangePickScreen)
        #expect(pick.heading.vietnamese == "2 người đã đánh dấu")
        let place = try #require(pick.options.firstIndex { $0.label == .invitation(.cancelled) })
        stage.press(contentsOf: [.home] + Array(repeating: .down, count: place) + [.enter])
        #expect(stage.commits.first?.revisions.count == 2)
        pick = try #require(stage.top as? ChangePickScreen)
        stage.press(.escape)
        #expect(screen(stage)?.marked.count == 2)
        stage.press(.escape)
        #expect(screen(stage)?.marked.isEmpty == true)
    }

    @Test func `F7 looks for a person and books them, Enter opens the card`() {
        var stage = list()
        stage.press(.function(7))
        #expect(stage.top is LookupScreen && stage.top.title.vietnamese == "Đặt chỗ cho ai?")
        stage.press(.enter)
        #expect((stage.form?.purpose as? BookingForm)?.donor == Fake.donors[0].id)
        var other = list()
        other.press(.enter)
        #expect(other.top is DonorScreen)
    }

    @Test func `A slot's page counts who came within it without a booking, and says who that is`() {
        var page = Fake.bookingPage
        page.rows = [page.rows[0], page.rows[4]]
        let at = Instant(Fake.plannedDrive.day, minute: 460)
        page.rows[0].booking = page.rows[0].booking.coming(at: at)
        page.rows[1].booking = .walkIn(
            id: Fake.id(704), drive: Fake.plannedDrive.id, donor: Fake.donors[4].id, at: at)
        let stage = Stage(Fake.context(Size(80, 24)), open: BookingsScreen(Fake.plannedDrive.id, slot: 450)) { question in
            if case .bookings = question { .bookings(page) } else { Fake.planning(question) }
        }
        #expect(stage.picture.contains("2 người: 2 đã đến (1 khách vãng lai)"))
        #expect(stage.picture.contains("đã đến · vãng lai"))
    }

    @Test func `Whose hour is over is late and not to be reminded`() {
        var page = Fake.bookingPage
        page.row.drive.day = Fake.today
        page.row.drive.state = .open
        page.rows = [page.rows[0], page.rows[3]]
        let stage = Stage(Fake.context(), open: BookingsScreen(Fake.plannedDrive.id)) { question in
            if case .bookings = question { .bookings(page) } else { Fake.planning(question) }
        }
        // Booked for 07:30, and it is 14:05; the other has no hour.
        #expect(stage.picture.contains("quá giờ 395′"))
        #expect(stage.picture.components(separatedBy: "! cần nhắc").count == 2)
    }

    @Test func `Nobody is invited to a drive that is closed, and it says why`() {
        var page = Fake.bookingPage
        page.row.drive.state = .closed
        var stage = Stage(Fake.context(), open: BookingsScreen(Fake.plannedDrive.id)) { question in
            if case .bookings = question { .bookings(page) } else { Fake.planning(question) }
        }
        stage.type("n")
        #expect(stage.top is BookingsScreen && stage.said == BookingsScreen.notHeld(.closed))
    }

    // MARK: Inviting

    private func invite() -> Stage {
        Stage(
            Fake.context(), open: InviteScreen(Fake.plannedDrive.id, unit: .group(Fake.id(80)), name: "Tổ 5"), answer: Fake.planning
        )
    }

    @Test func `A group is found by its name without accents, and its people are listed`() {
        var stage = Stage(Fake.context(), open: InviteGroupScreen(Fake.plannedDrive.id), answer: Fake.planning)
        stage.type("to 5")
        #expect((stage.top as? InviteGroupScreen)?.choices.map(\.unit) == [.group(Fake.id(80))])
        stage.press(.enter)
        #expect((stage.top as? InviteScreen)?.unit == .group(Fake.id(80)))
    }

    @Test func `Passed stand first, then unknown, and who must wait or is there already is not marked`() throws {
        var stage = invite()
        let screen = try #require(stage.top as? InviteScreen)
        #expect(screen.lines.map { InviteScreen.rank($0.interval) } == screen.lines.map { InviteScreen.rank($0.interval) }.sorted())
        #expect(Set(screen.lines.map { InviteScreen.rank($0.interval) }) == [0, 1, 2])
        stage.press(.end)
        stage.type(" ")
        #expect((stage.top as? InviteScreen)?.marked.isEmpty == true)
        #expect(stage.said != nil)
        stage.type("b")
        let free = screen.lines.filter { InviteScreen.obstacle($0) == nil }.map(\.row.id)
        #expect((stage.top as? InviteScreen)?.marked == Set(free))
        stage.type("b")
        #expect((stage.top as? InviteScreen)?.marked.isEmpty == true)
    }

    @Test func `The marked ones are invited in one change, once`() throws {
        var stage = invite()
        stage.press(.enter)
        #expect(stage.commits.isEmpty)
        stage.type("b")
        let count = try #require((stage.top as? InviteScreen)?.marked.count)
        stage.press(.enter, .enter)
        let change = try #require(stage.commits.first)
        #expect(stage.commits.count == 1 && count == 7)
        #expect(change.kind == .bookingMade && change.revisions.map(\.summary) == Array(repeating: "+booking", count: count))
        for revision in change.revisions {
            guard case .booking(let booking)? = revision.after else { continue }
            #expect(booking.invitation == .invited && booking.slot == nil && booking.drive == Fake.plannedDrive.id)
        }
        stage.send(.committed(Fake.entryRow.entry))
        #expect(stage.said?.vietnamese == "Đã mời 7 người của Tổ 5. F8 để hoàn tác.")
    }

    @Test func `Who does not want to be invited is counted and not listed`() {
        #expect(invite().picture.contains("Không liệt kê: 1 người không muốn được mời, 4 người chưa đồng ý cho liên hệ"))
    }
}

extension FormField.Kind {
    fileprivate var choices: [String] { if case .choice(let choices) = self { choices.map(\.value) } else { [] } }
}
