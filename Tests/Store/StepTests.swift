import Model
import Testing

@testable import Store

/// Steps in the books: while the drive is open, and with the name of whoever took them.
@Suite struct StepTests {
    private let office: TemporaryOffice
    private let store: Store

    init() throws {
        office = try TemporaryOffice()
        store = try office.open()
    }

    @discardableResult
    private func set(_ bench: DriveBench, _ state: Drive.State, _ reason: Drive.Reason? = nil) throws -> JournalEntry {
        let before = try #require(try store.read { try $0.record(Drive.self, bench.drive.id) })
        var after = before
        (after.state, after.reason) = (state, reason)
        return try bench.commit(Change(.driveAltered, [.altering(.drive(before), to: .drive(after))]))
    }

    private func refused(_ booking: Booking, _ state: Drive.State) -> StoreError {
        .invalid(.booking(booking.id, .driveNotOpen(state)))
    }

    @Test func `No step is taken at a drive that is planned, closed, postponed or cancelled; it can be booked for`() throws {
        let bench = try DriveBench(store, state: .planned)
        let booking = try bench.book(bench.donor())
        let walkIn = Booking.walkIn(
            id: store.newIdentifier(), drive: bench.drive.id, donor: try bench.donor("Trần Văn Đức").id, at: bench.at(470))
        func expectRefusal(_ state: Drive.State) {
            if state != .closed { #expect(throws: refused(booking, state)) { try bench.take(.came, booking) } }
            #expect(throws: refused(walkIn, state)) { try bench.commit(DriveDay.make(walkIn)) }
        }
        expectRefusal(.planned)
        try set(bench, .postponed, .weather)
        expectRefusal(.postponed)
        try set(bench, .cancelled, .surplus)
        expectRefusal(.cancelled)
        try set(bench, .planned)
        try set(bench, .open)
        let came = try bench.take(.came, booking)
        try set(bench, .closed)
        expectRefusal(.closed)
        #expect(throws: refused(came, .closed)) { try bench.commit(DriveDay.stepBack(came)) }
        #expect(throws: refused(came, .closed)) { try bench.give(came) }
        var pledged = booking
        pledged.invitation = .reminded
        #expect(throws: StoreError.conflict(.booking(came))) { try bench.commit(DriveDay.alter(booking, to: pledged)) }
        #expect(try bench.counts().presented == 1)

        // A sheet turned up: it is opened again, and goes on.
        try set(bench, .open)
        try bench.give(came)
        #expect(try bench.counts().done == 1)
        #expect(try store.check() == [])
    }

    @Test func `A step is taken back with F8 also after the drive was closed`() throws {
        let bench = try DriveBench(store)
        let booking = try bench.book(bench.donor())
        let entry = try bench.commit(DriveDay.take(.came, booking, at: bench.at(480)))
        try set(bench, .closed)
        try store.undo(entry.id, by: Samples.signature)
        #expect(try bench.now(booking) == booking)
        #expect(try store.check() == [])
    }

    @Test func `A batch brings the steps of a drive of the past`() throws {
        let bench = try DriveBench(store, state: .closed)
        let donor = try bench.donor()
        let booking = Booking(
            id: store.newIdentifier(), drive: bench.drive.id, donor: donor.id, step: .left, came: bench.at(480),
            ended: bench.at(490))
        try store.commitBatch(.imported, remark: "đợt cũ", by: Samples.signature) { try $0.add([.adding(.booking(booking))]) }
        #expect(try bench.counts().left == 1)
        #expect(try store.check() == [])
    }

    @Test func `Who is received before their day stands in the journal by a name of its own, and it is taken back like any step`()
        throws
    {
        let bench = try DriveBench(store)
        let (booked, walkIn) = (
            try bench.book(bench.donor()),
            Booking.walkIn(
                id: store.newIdentifier(), drive: bench.drive.id, donor: try bench.donor("Trần Văn Đức").id, at: bench.at(481))
        )
        let came = try bench.commit(DriveDay.come(booked, isNew: false, early: true, at: bench.at(480)))
        let walked = try bench.commit(DriveDay.come(walkIn, isNew: true, early: true, at: bench.at(481)))
        #expect(came.kind == .cameEarly && walked.kind == .cameEarly)
        #expect(try bench.now(booked).step == .came)
        #expect(try bench.counts().presented == 2)

        try store.undo(walked.id, by: Samples.signature)
        try store.undo(came.id, by: Samples.signature)
        #expect(try bench.now(booked) == booked)
        #expect(try store.read { try $0.booking(walkIn.id) } == nil)
        try store.redo(came.id, by: Samples.signature)
        #expect(try bench.now(booked).step == .came)
        #expect(try store.check() == [])
    }

    @Test func `The last change of a booking names who made it, where and when, whatever else was done since`() throws {
        let bench = try DriveBench(store)
        let lan = Signature(operatorName: "Chị Lan", desk: "Bàn 2")
        let booking = try bench.book(bench.donor())
        let other = try bench.book(bench.donor("Trần Văn Đức"))
        let entry = try store.commit(DriveDay.take(.came, booking, at: bench.at(480)), by: lan)
        try bench.take(.came, other)
        let last = try store.read { try $0.lastChange(of: .booking(booking)) }
        #expect(last == entry && last?.signature == lan && last?.kind == .stepTaken)
        // What is taken back is a change too.
        let undoing = try store.undo(entry.id, by: Samples.signature, others: true)
        #expect(try store.read { try $0.lastChange(of: .booking(booking)) } == undoing)
        let unknown = Booking(id: store.newIdentifier(), drive: bench.drive.id, donor: nil)
        #expect(try store.read { try $0.lastChange(of: .booking(unknown)) } == nil)
    }

    @Test func `A walk-in who goes back from having come leaves the drive, and undo brings them back`() throws {
        let bench = try DriveBench(store)
        let booked = try bench.take(.came, bench.book(bench.donor("Có Hẹn")))
        let walkIn = Booking.walkIn(
            id: store.newIdentifier(), drive: bench.drive.id, donor: try bench.donor("Vãng Lai").id, at: bench.at(480))
        try bench.commit(DriveDay.make(walkIn))
        let before = try bench.counts()
        #expect(before.presented == 2 && before.walkIns == 1 && before.bookedCame == 1)
        let back = try bench.commit(DriveDay.stepBack(walkIn))
        #expect(back.kind == .bookingRemoved)
        let after = try bench.counts()
        #expect(after.presented == 1 && after.walkIns == 0 && after.bookedCame == 1 && after.noShows == 0)
        #expect(try store.read { try $0.queue(drive: bench.drive.id).map { $0.booking } } == [booked])
        try store.undo(back.id, by: Samples.signature)
        #expect(try bench.counts() == before)
    }
}
