import Model
import Testing

@Suite struct BookingTests {
    private let now = Instant(Day(number: 18_600), minute: 480)
    private let booking = Booking(
        id: Identifier(high: 1, low: 1), drive: Identifier(high: 2, low: 2), donor: Identifier(high: 3, low: 3))

    private static let all: [Booking.Step?] = [nil] + Booking.Step.allCases

    @Test func `Nobody is seen, gives or is put off before they came, and an end is an end`() {
        #expect(Booking.Step.following(nil) == [.came])
        #expect(Booking.Step.came.next == [.withDoctor, .giving, .done, .failed, .deferred, .left])
        #expect(Booking.Step.withDoctor.next == [.giving, .done, .failed, .deferred, .left])
        #expect(Booking.Step.giving.next == [.done, .failed, .deferred])
        for step in [Booking.Step.done, .failed, .deferred, .left] { #expect(step.isEnd) }
    }

    @Test("A step is taken along the table, forward or back, and no other way", arguments: all, all)
    func check(from: Booking.Step?, to: Booking.Step?) {
        let isForward = to.map { Booking.Step.following(from).contains($0) } ?? false
        let isBack = from.map { Booking.Step.following(to).contains($0) } ?? false
        if from == to || isForward || isBack {
            #expect(throws: Never.self) { try Booking.Step.check(from: from, to: to) }
        } else {
            #expect(throws: BookingProblem.stepNotAllowed(from: from, to: to)) { try Booking.Step.check(from: from, to: to) }
        }
    }

    @Test func `Stepping back is as if the last step had not been taken, from any step however reached`() {
        func walk(_ booking: Booking, _ depth: Int) {
            for step in Booking.Step.following(booking.step) {
                let after = booking.taking(step, at: now.adding(milliseconds: Int64(depth) * 60_000))
                #expect(after.step == step)
                #expect(after.steppedBack == booking)
                walk(after, depth + 1)
            }
        }
        walk(booking, 0)
        #expect(booking.steppedBack == booking)
    }

    @Test func `Who comes after all has not cancelled`() {
        var given = booking
        given.invitation = .cancelled
        #expect(given.coming(at: now).invitation == .booked)
        given.invitation = .invited
        #expect(given.coming(at: now).invitation == .invited)
        #expect(!given.isAwaited)
        let walkIn = Booking.walkIn(id: booking.id, drive: booking.drive, donor: Identifier(high: 3, low: 3), at: now)
        #expect(walkIn.step == .came && walkIn.came == now && !walkIn.isAwaited)
    }

    // MARK: Slots and hours

    private func drive(_ slots: [DriveSlot], hours: ClockSpan? = ClockSpan(450, 690)) -> Drive {
        Drive(id: booking.drive, name: "Đợt", day: now.day, hours: hours, campaignYear: 2020, slots: slots)
    }

    private let group = Identifier<Group>(high: 8, low: 8)
    private let bloc = Identifier<Bloc>(high: 9, low: 9)

    @Test func `Slots have room, lie within the hours, and do not overlap for the same people`() throws {
        let (one, next) = (DriveSlot(450, 510, capacity: 20), DriveSlot(510, 570, capacity: 20))
        let kept = DriveSlot(480, 540, capacity: 5, audience: .group(group))
        try drive([one, next, kept]).checkSlots()
        try drive([DriveSlot(0, 1440, capacity: 1)], hours: nil).checkSlots()
        for (slots, problem) in [
            ([DriveSlot(450, 510, capacity: 0)], DriveSlotProblem.capacityNotPositive(DriveSlot(450, 510, capacity: 0))),
            ([DriveSlot(510, 510, capacity: 1)], .endsBeforeItBegins(DriveSlot(510, 510, capacity: 1))),
            ([DriveSlot(449, 510, capacity: 1)], .outsideHours(DriveSlot(449, 510, capacity: 1))),
            ([DriveSlot(660, 691, capacity: 1)], .outsideHours(DriveSlot(660, 691, capacity: 1))),
            ([one, DriveSlot(509, 570, capacity: 9)], .overlap(one, DriveSlot(509, 570, capacity: 9))),
        ] {
            #expect(throws: problem) { try drive(slots).checkSlots() }
        }
    }

    @Test func `A person takes up their group's slot, else their bloc's, else the open one`() {
        let slots = [
            DriveSlot(450, 510, capacity: 9), DriveSlot(450, 510, capacity: 9, audience: .bloc(bloc)),
            DriveSlot(450, 510, capacity: 9, audience: .group(group)), DriveSlot(510, 570, capacity: 9, audience: .bloc(bloc)),
        ]
        #expect(drive(slots).slot(at: 450, group: group, bloc: bloc) == 2)
        #expect(drive(slots).slot(at: 450, group: nil, bloc: bloc) == 1)
        #expect(drive(slots).slot(at: 450, group: nil, bloc: nil) == 0)
        #expect(drive(slots).slot(at: 510, group: group, bloc: nil) == 3)
        #expect(drive(slots).slot(at: 600, group: group, bloc: bloc) == nil)
    }

    @Test func `A drive's time runs with its hours, and is over when it is closed`() {
        var drive = drive([])
        #expect(drive.elapsed(at: Instant(now.day, minute: 400)) == 0)
        #expect(drive.elapsed(at: Instant(now.day, minute: 510)) == 0.25)
        #expect(drive.elapsed(at: Instant(now.day, minute: 900)) == 1)
        #expect(drive.elapsed(at: Instant(now.day - 1, minute: 900)) == 0)
        #expect(drive.elapsed(at: Instant(now.day + 1)) == 1)
        drive.hours = nil
        #expect(drive.elapsed(at: Instant(now.day, minute: 900)) == 0)
        drive.state = .closed
        #expect(drive.elapsed(at: Instant(now.day - 1)) == 1)
    }

    @Test func `Drives of which only donations are known say nothing of walk-ins`() {
        var noted = DriveCounts()
        (noted.booked, noted.due, noted.walkIns, noted.done) = (20, 20, 6, 26)
        var imported = DriveCounts()
        imported.done = 100
        #expect(DriveRates(past: [noted, imported], on: now.day).walkIns == 6)
    }
}
