import Testing

@testable import Model

extension DriveCounts {
    /// A drive at half-time, counted by hand: 60 booked, 4 took it back, 30 of 56 were due and 30 came, and 3 without a booking. Of the 33
    /// 4 wait, 2 are with the doctor, 3 give, 20 gave 350 ml each, one bleed failed, 2 were deferred, one went away.
    static let halfTime = {
        var counts = DriveCounts()
        (counts.booked, counts.cancelled, counts.due, counts.walkIns) = (60, 4, 30, 3)
        (counts.waiting, counts.withDoctor, counts.giving) = (4, 2, 3)
        (counts.done, counts.failed, counts.deferred, counts.left) = (20, 1, 2, 1)
        (counts.firstTimers, counts.largeBags, counts.volume) = (7, 20, Millilitres(7000))
        counts.waits = [600, 300, 1200, 900]
        return counts
    }()

    /// Any counts at all, of which many fit together badly.
    static func any(_ random: inout Seeded) -> DriveCounts {
        var counts = DriveCounts()
        let size = random.pick([1, 5, 60, 300])
        func some() -> Int { random.chance(4) ? 0 : random.below(size) }
        (counts.booked, counts.cancelled, counts.due, counts.walkIns) = (some(), some(), some(), some())
        (counts.waiting, counts.withDoctor, counts.giving) = (some(), some(), some())
        (counts.done, counts.failed, counts.deferred, counts.left) = (some(), some(), some(), some())
        (counts.firstTimers, counts.largeBags, counts.volume) = (
            some(), some(), Millilitres(counts.done * random.pick([250, 350, 450]))
        )
        counts.cameEarly = some()
        counts.waits = (0..<random.below(5)).map { _ in random.below(4000) }
        return counts
    }
}

@Suite struct DriveFiguresTests {
    @Test func `counts by hand`() {
        let counts = DriveCounts.halfTime
        #expect(counts.presented == 33 && counts.screened == 27 && counts.bookedCame == 30 && counts.bookings == 56)
        #expect(counts.noShows == 0 && counts.expected == 26)
        #expect(counts.taken == Tally(bags: Bags(20), volume: Millilitres(7000), visits: Visits(21)))
        var later = counts
        later.due = 50
        #expect(later.noShows == 20 && later.expected == 6)
        later.due = 56
        #expect(later.noShows == 26 && later.expected == 0)
        // Two came of the hour that is over, and ten of the hours ahead.
        var early = DriveCounts()
        (early.booked, early.due, early.waiting, early.cameEarly) = (30, 5, 12, 10)
        #expect(early.dueCame == 2 && early.noShows == 3 && early.expected == 15)
        #expect(DriveCounts.due(bookings: 56, elapsed: 0.5) == 28 && DriveCounts.due(bookings: 56, elapsed: 2) == 56)
        #expect(DriveCounts.due(bookings: 56, elapsed: -1) == 0)
    }

    @Test func `figures by hand`() throws {
        let figures = DriveFigures(.halfTime, goal: Amount(.bags, 40), minutes: 120)
        #expect(figures.showRate == Rate(30, of: 30) && figures.deferralRate == Rate(2, of: 27))
        #expect(figures.failureRate == Rate(1, of: 24) && figures.successRate == Rate(20, of: 24))
        #expect(figures.walkInShare == Rate(3, of: 33) && figures.firstTimeShare == Rate(7, of: 21))
        #expect(figures.largeShare == Rate(20, of: 20) && figures.bookingYield == Rate(20, of: 60))
        #expect(figures.bagsPerHour == 10 && figures.percent == 50 && !figures.isReached)
        let wait = try #require(figures.wait)
        #expect(wait.seconds == 750 && wait.count == 4 && wait.isFew)
        #expect(MedianWait([5, 1, 3])?.seconds == 3)
    }

    @Test func `while it is open nobody whose time is ahead is missed, and who gives right now has not failed`() {
        var counts = DriveCounts()
        (counts.booked, counts.cancelled, counts.due, counts.cameEarly) = (48, 2, 22, 6)
        (counts.walkIns, counts.waiting, counts.withDoctor, counts.giving) = (5, 3, 2, 5)
        (counts.done, counts.failed, counts.deferred, counts.left) = (18, 1, 2, 1)
        let open = DriveFigures(counts, goal: nil, minutes: 65)
        #expect(open.showRate == Rate(21, of: 22) && open.successRate == Rate(18, of: 22) && open.failureRate == Rate(1, of: 22))
        // Closed, all are due; the last five gave.
        (counts.due, counts.cameEarly, counts.giving, counts.done) = (46, 0, 0, 23)
        let closed = DriveFigures(counts, goal: nil, minutes: 180)
        #expect(closed.showRate == Rate(27, of: 46) && closed.successRate == Rate(23, of: 27))
    }

    @Test func `a wait is rounded to the nearest minute, once for all screens`() {
        #expect(MedianWait([749])?.minutes == 12 && MedianWait([750])?.minutes == 13)
    }

    @Test func `a goal has a measure, and a reached one is never capped`() {
        let visits = DriveFigures(.halfTime, goal: Amount(.visits, 7), minutes: 120)
        #expect(visits.reached == Amount(.visits, 21) && visits.percent == 300 && visits.isReached)
        let equivalents = DriveFigures(.halfTime, goal: Amount(.equivalents, 40), minutes: 120)
        #expect(equivalents.reached == Amount(.equivalents, 28) && equivalents.percent == 70)
        let none = DriveFigures(.halfTime, goal: Amount(.bags, 0), minutes: 0)
        #expect(none.goal == nil && none.percent == nil && !none.isReached && none.bagsPerHour == nil)
    }

    @Test func `a rate goes with its counts and says when they are few`() {
        #expect(Rate(17, of: 20).value == 0.85 && !Rate(17, of: 20).isFew && Rate(17, of: 19).isFew)
        #expect(Rate(0, of: 0).value == nil && Rate(0, of: 0).isFew)
        #expect(Rate(7, of: 3) == Rate(3, of: 3) && Rate(-1, of: 3) == Rate(0, of: 3) && Rate(1, of: -3) == Rate(0, of: 0))
    }

    @Test func `whatever is counted, no rate leaves 0…1 and nothing is divided by zero`() {
        var random = Seeded(71)
        for _ in 0..<2000 {
            let counts = DriveCounts.any(&random)
            let figures = DriveFigures(
                counts, goal: random.chance(2) ? nil : Amount(.bags, random.below(3)), minutes: random.below(3))
            for rate in [
                figures.showRate, figures.deferralRate, figures.failureRate, figures.successRate, figures.walkInShare,
                figures.firstTimeShare, figures.largeShare, figures.bookingYield,
            ] {
                #expect((0...rate.total).contains(rate.cases))
                if let value = rate.value { #expect((0...1).contains(value)) } else { #expect(rate.total == 0) }
            }
            #expect(figures.bagsPerHour.map { $0.isFinite && $0 >= 0 } ?? true)
            #expect(counts.expected >= 0 && counts.noShows >= 0)
        }
    }
}
