import Model
import Testing

@testable import Store

@Suite struct DriveTests {
    private let store: Store

    init() throws { store = try Store.inMemory(clock: Clock(startingAt: Samples.noon), seed: 1) }

    @discardableResult
    private func alter(_ bench: DriveBench, _ body: (inout Drive) -> Void) throws -> JournalEntry {
        let drive = try #require(try store.read { try $0.record(Drive.self, bench.drive.id) })
        var after = drive
        body(&after)
        return try bench.commit(Change(.driveAltered, [.altering(.drive(drive), to: .drive(after))]))
    }

    @Test func `A drive changes its state along the table, with a reason, and not away from blood`() throws {
        let bench = try DriveBench(store, state: .planned)
        #expect(throws: StoreError.invalid(.driveState(.notAllowed(from: .planned, to: .closed)))) {
            try alter(bench) { $0.state = .closed }
        }
        #expect(throws: StoreError.invalid(.driveState(.reasonMissing(.postponed)))) { try alter(bench) { $0.state = .postponed } }
        try alter(bench) {
            $0.state = .postponed
            $0.reason = .surplus
        }
        #expect(try store.read { try $0.record(Drive.self, bench.drive.id) }?.reason == .surplus)
        try alter(bench) { $0.state = .planned }
        try alter(bench) { $0.state = .open }
        let given = try bench.give(bench.take(.came, bench.book(bench.donor())))
        #expect(throws: StoreError.invalid(.driveState(.bloodDrawn(1)))) { try alter(bench) { $0.state = .planned } }
        try bench.commit(DriveDay.stepBack(given.booking, donation: given.donation))
        try alter(bench) { $0.state = .planned }
    }

    @Test func `The day of a drive is changed until blood was drawn, and a change of before is taken back after`() throws {
        let bench = try DriveBench(store)
        let moved = try alter(bench) { $0.day = bench.day + 1 }
        try bench.give(bench.take(.came, bench.book(bench.donor())))
        #expect(throws: StoreError.invalid(.drivesDayStands(1))) { try alter(bench) { $0.day = bench.day + 2 } }
        // What was decided before the blood can be taken back.
        try store.undo(moved.id, by: Samples.signature)
        #expect(try store.read { try $0.record(Drive.self, bench.drive.id) } == bench.drive)
        try alter(bench) { $0.name = "Tên khác" }
    }

    @Test func `Any change of state is taken back, also where no way leads back by itself`() throws {
        let bench = try DriveBench(store)
        let cancelled = try alter(bench) {
            $0.state = .cancelled
            $0.reason = .weather
        }
        #expect(throws: StoreError.invalid(.driveState(.notAllowed(from: .cancelled, to: .open)))) {
            try alter(bench) { $0.state = .open }
        }
        try store.undo(cancelled.id, by: Samples.signature)
        #expect(try store.read { try $0.record(Drive.self, bench.drive.id) } == bench.drive)
        try store.redo(cancelled.id, by: Samples.signature)
        #expect(try store.read { try $0.record(Drive.self, bench.drive.id) }?.state == .cancelled)
    }

    @Test func `Slots that do not go together are refused, and so is a booking for one that is not there`() throws {
        let bench = try DriveBench(store, slots: [DriveSlot(450, 510, capacity: 2)])
        #expect(throws: StoreError.invalid(.slot(.outsideHours(DriveSlot(450, 510, capacity: 2))))) {
            try alter(bench) { $0.hours = ClockSpan(480, 690) }
        }
        let booking = Booking(id: store.newIdentifier(), drive: bench.drive.id, donor: try bench.donor().id, slot: 455)
        #expect(throws: StoreError.invalid(.booking(booking.id, .noSuchSlot(455)))) { try bench.commit(DriveDay.make(booking)) }
        _ = try bench.book(bench.donor(), slot: 450)
    }

    @Test func `A group for which a slot is kept stays in the books`() throws {
        let group = Group(id: store.newIdentifier(), kind: .residential, name: "Tổ 5")
        let founding = try store.add(.group(group), kind: .groupAdded)
        let bench = try DriveBench(store)
        let kept = try alter(bench) { $0.slots = [DriveSlot(450, 510, capacity: 2, audience: .group(group.id))] }
        #expect(throws: StoreError.dependents([kept])) { try store.undo(founding.id, by: Samples.signature) }
        #expect(throws: StoreError.invalid(.stillNeeded(.group, group.id.erased()))) {
            try bench.commit(Change(.groupAltered, [.removing(.group(group))]))
        }
        let missing = Identifier<Group>(high: 5, low: 5)
        #expect(throws: StoreError.invalid(.unknownReference(.group, missing.erased()))) {
            try alter(bench) { $0.slots = [DriveSlot(450, 510, capacity: 2, audience: .group(missing))] }
        }
        let copy = try Store.inMemory(clock: store.clock, seed: 5)
        try store.replay(into: copy)
        #expect(try Dump.tables(copy) == Dump.tables(store))
    }

    /// 60 booked, 48 come, 6 are deferred, 2 fail, 40 give: 10 bags of 250 ml, 24 of 350, 6 of 450. Half of those who are bled wait a
    /// quarter of an hour for the needle, half 25 minutes; 12 of them had never given.
    @Test func `A whole drive gives the figures that are worked out by hand, also after its people are erased`() throws {
        let bench = try DriveBench(store)
        let donors = try (0..<60).map { try bench.donor("Người Thứ \($0)") }
        let bookings = try donors.map { try bench.book($0) }
        let early = try bench.counts(minute: 540)
        #expect(early.booked == 60 && early.due == 22 && early.presented == 0 && early.expected == 38)

        for (place, booking) in bookings.prefix(48).enumerated() {
            var now = try bench.take(.came, booking, minute: 460 + place)
            now = try bench.take(.withDoctor, now, minute: 465 + place)
            if place < 6 {
                try bench.commit(DriveDay.record(now, [bench.deferral(now)], at: bench.at(470 + place)))
                continue
            }
            now = try bench.take(.giving, now, minute: 460 + place + (place.isMultiple(of: 2) ? 15 : 25))
            let ml = place < 8 ? 100 : place < 18 ? 250 : place < 42 ? 350 : 450
            try bench.give(
                now, ml: ml, outcome: place < 8 ? .failed : .collected, firstTime: place.isMultiple(of: 4), minute: 500 + place)
        }
        try alter(bench) { $0.state = .closed }

        let counts = try bench.counts()
        var expected = DriveCounts()
        (expected.booked, expected.due, expected.done, expected.failed, expected.deferred) = (60, 60, 40, 2, 6)
        (expected.firstTimers, expected.largeBags, expected.volume) = (10, 30, Millilitres(13_600))
        expected.waits = counts.waits
        #expect(counts == expected)
        #expect(counts.waits.sorted() == Array(repeating: 900, count: 21) + Array(repeating: 1_500, count: 21))
        let figures = DriveFigures(counts, goal: Amount(.bags, 50), minutes: 240)
        #expect(figures.showRate == Rate(48, of: 60))
        #expect(figures.deferralRate == Rate(6, of: 48))
        #expect(figures.failureRate == Rate(2, of: 48))
        #expect(figures.successRate == Rate(40, of: 48))
        #expect(figures.bookingYield == Rate(40, of: 60))
        #expect(figures.firstTimeShare == Rate(10, of: 42))
        #expect(figures.largeShare == Rate(30, of: 40))
        #expect(figures.walkInShare == Rate(0, of: 48))
        #expect(figures.wait?.seconds == 1_200 && figures.wait?.count == 42)
        #expect(figures.bagsPerHour == 10)
        #expect(figures.percent == 80)
        #expect(counts.noShows == 12)
        #expect(try store.read { try $0.drive(bench.drive.id) }?.tally == counts.taken)
        #expect(try store.read { try $0.pastDriveCounts(limit: 3) } == [counts])

        // One of each: deferred, failed, gave for the first time, gave, did not come.
        for place in [1, 6, 8, 47, 50] { try store.erase(donor: donors[place].id, by: Samples.signature) }
        var after = try bench.counts()
        after.waits.sort()
        var before = counts
        before.waits.sort()
        #expect(after == before)
        #expect(try store.read { try $0.queue(drive: bench.drive.id) }.count { $0.donor == nil } == 5)
        #expect(try store.check() == [])
        let copy = try Store.inMemory(clock: store.clock, seed: 5)
        try store.replay(into: copy)
        #expect(try Dump.tables(copy) == Dump.tables(store))
    }

    @Test func `Walk-ins, cancellations, answers that are still out and donations without a booking are counted once`() throws {
        let bench = try DriveBench(store, slots: [DriveSlot(450, 510, capacity: 9), DriveSlot(510, 570, capacity: 9)])
        _ = try bench.book(bench.donor(), slot: 450)
        _ = try bench.book(bench.donor(), slot: 510)
        _ = try bench.book(bench.donor(), slot: 450, invitation: .cancelled)
        _ = try bench.book(bench.donor(), invitation: .noShow)
        _ = try bench.book(bench.donor(), invitation: .invited)
        try bench.take(.came, bench.book(bench.donor(), invitation: .invited))
        let walkIn = Booking.walkIn(
            id: store.newIdentifier(), drive: bench.drive.id, donor: try bench.donor().id, at: bench.at(460))
        try bench.commit(DriveDay.make(walkIn))
        var bare = try bench.donation(walkIn, ml: 450)
        bare.donor = try bench.donor().id
        try store.add(.donation(bare), kind: .donationRecorded)

        var counts = try bench.counts(minute: 509)
        #expect(counts.booked == 4 && counts.cancelled == 1 && counts.due == 1)
        #expect(counts.walkIns == 3 && counts.waiting == 2 && counts.done == 1 && counts.largeBags == 1)
        #expect(counts.presented == 3 && counts.bookedCame == 0)
        counts = try bench.counts(minute: 510)
        #expect(counts.due == 2 && counts.noShows == 2 && counts.expected == 1)
        #expect(try store.read { try $0.driveCounts(Identifier(high: 1, low: 1), now: bench.at(0)) } == DriveCounts())
    }

    @Test func `Whoever comes before their time hides nobody who stayed away`() throws {
        let bench = try DriveBench(store, slots: [DriveSlot(450, 510, capacity: 9), DriveSlot(510, 570, capacity: 9)])
        let first = try (0..<2).map { _ in try bench.book(bench.donor(), slot: 450) }
        let second = try (0..<2).map { _ in try bench.book(bench.donor(), slot: 510) }
        _ = try bench.take(.came, second[0], minute: 505)
        let counts = try bench.counts(minute: 510)
        #expect(counts.due == 2 && counts.bookedCame == 1 && counts.noShows == 2 && counts.expected == 1)
        _ = try bench.take(.came, first[0], minute: 511)
        #expect(try bench.counts(minute: 512).noShows == 1)
    }

    @Test func `A drive of before there were bookings is counted by its donations and deferrals`() throws {
        let bench = try DriveBench(store, state: .closed)
        let donors = try (0..<4).map { _ in try bench.donor() }
        for (place, donor) in donors.prefix(3).enumerated() {
            var donation = Samples.donation(store, donor, bench.day)
            donation.drive = bench.drive.id
            if place == 2 { donation.outcome = .failed }
            try store.add(.donation(donation), kind: .donationRecorded)
        }
        for code in [Deferral.Code.interval, .other] {
            try store.add(
                .deferral(
                    Deferral(id: store.newIdentifier(), donor: donors[3].id, day: bench.day, code: code, drive: bench.drive.id)),
                kind: .deferralRecorded)
        }
        let counts = try #require(try store.read { try $0.pastDriveCounts(limit: 1) }.first)
        #expect(counts.done == 2 && counts.failed == 1 && counts.deferred == 1 && counts.walkIns == 0 && counts.booked == 0)
        #expect(counts.volume == Millilitres(700))
        #expect(try store.read { try $0.drive(bench.drive.id) }?.deferred == 1)
    }
}
