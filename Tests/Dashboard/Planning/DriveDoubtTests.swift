import Model
import Phrases
import Store
import Testing

@testable import Dashboard

/// What the drive's form keeps as it was, what it asks about, and what it refuses.
@Suite struct DriveDoubtTests {
    private func stage(_ form: DriveForm, _ row: DriveRow, _ bookings: [Booking] = []) -> Stage {
        let page = BookingPage(row: row, rows: bookings.map { BookingRow(booking: $0) })
        return Stage(Fake.context(), open: FormScreen(form, Fake.context())) { question in
            switch question {
            case .drive: .drive(row)
            case .bookings: .bookings(page)
            default: Fake.planning(question)
            }
        }
    }

    private func save(_ stage: inout Stage, _ name: String, _ text: String) {
        let place = stage.form?.fields.firstIndex { $0.name == name } ?? 0
        stage.press(contentsOf: Array(repeating: .down, count: place) + [.control("u")])
        stage.type(text)
        stage.press(.control("s"))
    }

    /// Turns the drive's state with the arrow and saves.
    private func set(_ state: Drive.State, _ stage: inout Stage) {
        let place = stage.form?.fields.firstIndex { $0.name == "state" } ?? 0
        stage.press(contentsOf: Array(repeating: .down, count: place))
        for _ in Drive.State.allCases where stage.form?.values["state"] != state.rawValue { stage.press(.right) }
        stage.press(.control("s"))
    }

    private func problems(_ stage: Stage) -> [String: Phrase] {
        Dictionary(
            uniqueKeysWithValues: (stage.form?.fields ?? []).compactMap { field in field.problem.map { (field.name, $0) } })
    }

    private func saved(_ stage: Stage) -> Drive? {
        for case .drive(let drive)? in stage.commits.first?.revisions.map(\.after) ?? [] { return drive }
        return nil
    }

    /// A drive all day long with that many slots.
    private func row(slots: Int, every minutes: Int) -> DriveRow {
        var row = Fake.plannedRow
        row.drive.hours = ClockSpan(0, 24 * 60)
        row.drive.slots = (0..<slots).map { DriveSlot($0 * minutes, ($0 + 1) * minutes, capacity: 100) }
        return row
    }

    private func booking(_ number: UInt64, slot: Int? = nil, _ step: Booking.Step? = nil) -> Booking {
        let booking = Booking(id: Fake.id(700 + number), drive: Fake.plannedDrive.id, donor: Fake.id(100 + number), slot: slot)
        return step.map { booking.taking($0, at: Fake.now) } ?? booking
    }

    @Test(arguments: [(16, 15), (34, 7), (288, 5)])
    func `However many slots a drive has, altering its name and copying it lose none`(slots: Int, minutes: Int) {
        let row = row(slots: slots, every: minutes)
        var altered = stage(DriveForm(row.drive.id), row)
        save(&altered, "name", "Tên khác")
        #expect(saved(altered)?.name == "Tên khác" && saved(altered)?.slots == row.drive.slots)
        var copy = stage(DriveForm(again: row, Fake.context()), row)
        copy.press(.control("s"))
        #expect(saved(copy)?.slots == row.drive.slots)
    }

    @Test func `A long line of slots can be gone on with`() {
        let row = row(slots: 16, every: 15)
        var stage = stage(DriveForm(row.drive.id), row)
        let place = stage.form?.fields.firstIndex { $0.name == "slots" } ?? 0
        stage.press(contentsOf: Array(repeating: .down, count: place) + [.end])
        stage.type("; 5:00-6:00 7")
        stage.press(.control("s"))
        #expect(saved(stage)?.slots == row.drive.slots + [DriveSlot(300, 360, capacity: 7)])
    }

    @Test func `Bookings that lose their slot are counted, and the slots are altered when the person insists`() {
        var off = booking(4, slot: 510)
        off.invitation = .cancelled
        let bookings = [booking(1, slot: 450), booking(2, slot: 510), booking(3, slot: 570), off, booking(5)]
        var stage = stage(DriveForm(Fake.plannedDrive.id), Fake.plannedRow, bookings)
        save(&stage, "slots", "7:30-8:30 20")
        #expect(stage.commits.isEmpty)
        #expect(problems(stage)["slots"]?.vietnamese.hasPrefix("2 lượt đặt mất khung giờ") == true)
        #expect(problems(stage)["slots"]?.english.hasPrefix("2 bookings lose their slot") == true)
        stage.press(.control("s"))
        #expect(saved(stage)?.slots == [DriveSlot(450, 510, capacity: 20)])
    }

    @Test func `Slots with more room lose nobody and are saved at once`() {
        var stage = stage(DriveForm(Fake.plannedDrive.id), Fake.plannedRow, [booking(1, slot: 450)])
        save(&stage, "slots", "7:30-8:00 9")
        #expect(saved(stage)?.slots.count == 1)
    }

    @Test func `Closing in the form tells who has not finished, and closes when the person insists`() {
        var row = Fake.plannedRow
        row.drive.state = .open
        let bookings = [booking(1, slot: 450, .came), booking(2, .came), booking(3, .withDoctor), booking(4, .left), booking(5)]
        var stage = stage(DriveForm(row.drive.id), row, bookings)
        set(.closed, &stage)
        #expect(stage.commits.isEmpty)
        #expect(problems(stage)["state"]?.vietnamese.hasPrefix("Chưa xong: 2 đã đến, 1 đang khám.") == true)
        stage.press(.control("s"))
        #expect(saved(stage)?.state == .closed)
        // With everybody finished there is nothing to ask.
        var done = self.stage(DriveForm(row.drive.id), row, [booking(4, .left), booking(5)])
        set(.closed, &done)
        #expect(saved(done)?.state == .closed)
    }

    @Test func `The day of a drive at which blood was drawn is refused at its field, anything else is altered`() {
        var row = Fake.plannedRow
        row.drive.state = .open
        row.tally = Fake.bags(12)
        var stage = stage(DriveForm(row.drive.id), row)
        save(&stage, "day", "02/01/2021")
        #expect(stage.commits.isEmpty && problems(stage) == ["day": .drivesDayStands(12)])
        var other = self.stage(DriveForm(row.drive.id), row)
        save(&other, "name", "Tên khác")
        #expect(saved(other)?.name == "Tên khác")
    }

    @Test func `A state that cannot be is told once, at its field`() {
        var row = Fake.plannedRow
        row.drive.state = .open
        row.tally = Fake.bags(12)
        var stage = stage(DriveForm(row.drive.id), row)
        set(.planned, &stage)
        #expect(stage.commits.isEmpty && stage.form?.problem == nil && stage.said == nil)
        #expect(problems(stage) == ["state": .driveState(.bloodDrawn(12))])
        #expect(problems(stage)["state"]?.vietnamese.contains("trở về dự kiến") == true)
        var reasonless = self.stage(DriveForm(Fake.plannedDrive.id), Fake.plannedRow)
        set(.cancelled, &reasonless)
        #expect(problems(reasonless) == ["reason": .driveState(.reasonMissing(.cancelled))])
    }
}
