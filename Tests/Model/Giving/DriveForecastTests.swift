import Testing

@testable import Model

@Suite struct DriveForecastTests {
    /// Rates that are known for certain.
    private func rates(
        show: Double = 0.8, deferral: Double = 0.1, failure: Double = 0.05, walkIns: Double = 0, bagVolume: Double = 350
    ) -> DriveRates {
        func certain(_ mean: Double) -> BetaRate { BetaRate(mean: mean, weight: 1e9) }
        return DriveRates(
            show: certain(show), deferral: certain(deferral), failure: certain(failure), walkIns: walkIns, bagVolume: bagVolume)
    }

    private func isClose(_ one: Double, _ other: Double, within limit: Double = 1e-4) -> Bool { abs(one - other) < limit }

    private func booked(_ count: Int) -> DriveCounts {
        var counts = DriveCounts()
        counts.booked = count
        return counts
    }

    @Test func `a goal of 40 needs 60 bookings`() {
        // 40 / (0.80 · 0.87 · 0.96) = 59.87; with four walk-ins (40 − 4 · 0.8352) / 0.66816 = 54.87.
        #expect(rates(deferral: 0.13, failure: 0.04).bookings(for: Amount(.bags, 40)) == 60)
        #expect(rates(deferral: 0.13, failure: 0.04, walkIns: 4).bookings(for: Amount(.bags, 40)) == 55)
        // 40 / (0.80 · 0.87) = 57.47; 40 equivalents are 40 / (0.66816 · 1.4) = 42.76.
        #expect(rates(deferral: 0.13, failure: 0.04).bookings(for: Amount(.visits, 40)) == 58)
        #expect(rates(deferral: 0.13, failure: 0.04).bookings(for: Amount(.equivalents, 40)) == 43)
        #expect(rates(walkIns: 100).bookings(for: Amount(.bags, 40)) == 0)
        // Exactly ten, not eleven for a last bit.
        #expect(rates(show: 0.5, deferral: 0.2, failure: 0.25).bookings(for: Amount(.bags, 3)) == 10)
    }

    @Test func `before it opens the bookings are all there is`() {
        // 60 · 0.66816 = 40.0896; the variance 60 · 0.66816 · 0.33184 = 13.3033, its root 3.6474, ± 1.2816 of it: 35.415 … 44.764.
        let forecast = DriveForecast(
            booked(60), rates: rates(deferral: 0.13, failure: 0.04), goal: Amount(.bags, 45), elapsed: 0)
        #expect(isClose(forecast.expected, 40.0896))
        #expect(forecast.low == Amount(.bags, 35) && forecast.high == Amount(.bags, 45))
        // (45 − 40.0896) / 0.66816 = 7.35.
        #expect(forecast.bookingsNeeded == 8 && forecast.measure == .bags)
        #expect(
            DriveForecast(booked(60), rates: rates(deferral: 0.13, failure: 0.04), goal: Amount(.bags, 40), elapsed: 0)
                .bookingsNeeded == 0)
    }

    @Test func `at half-time everybody counts by what may become of them`() {
        // Walk-ins: 3 in half a drive, none in the past: (0 + 3) / 1.5 = 2 a drive, 1 still to come.
        // 20 + 0.95 · (3 + 0.9 · (6 + 26 · 0.8 + 1)) = 46.619.
        let bags = DriveForecast(.halfTime, rates: rates(), goal: nil, elapsed: 0.5)
        #expect(isClose(bags.expected, 46.619) && bags.bookingsNeeded == nil)
        // 21 + 3 + 0.9 · 27.8 = 49.02.
        let visits = DriveForecast(.halfTime, rates: rates(), goal: Amount(.visits, 60), elapsed: 0.5)
        #expect(isClose(visits.expected, 49.02))
        // (60 − 49.02) / (0.8 · 0.9) = 15.25.
        #expect(visits.bookingsNeeded == 16)
        // 28 + 26.619 · 1.4 = 65.2666.
        let equivalents = DriveForecast(.halfTime, rates: rates(), goal: Amount(.equivalents, 40), elapsed: 0.5)
        #expect(isClose(equivalents.expected, 65.2666) && equivalents.bookingsNeeded == 0)
    }

    @Test func `walk-ins are counted from past drives, with the spread of a rate that is known from one`() {
        // Ten a drive, p = 0.9 · 0.95 = 0.855: the mean 8.55; their number varies by 10 + 10, so 10 · (p − p²) + 20 · p² = 15.860,
        // its root 3.9825, ± 1.2816 of it: 3.446 … 13.654.
        let forecast = DriveForecast(DriveCounts(), rates: rates(walkIns: 10), goal: Amount(.bags, 20), elapsed: 0)
        #expect(isClose(forecast.expected, 8.55) && forecast.low == Amount(.bags, 3) && forecast.high == Amount(.bags, 14))
        // (20 − 8.55) / (0.8 · 0.855) = 16.74.
        #expect(forecast.bookingsNeeded == 17)
    }

    @Test func `rates that are only believed widen the range and move with the day`() {
        let vague = DriveRates(
            show: BetaRate(mean: 0.8, weight: 10), deferral: BetaRate(mean: 0.1, weight: 10),
            failure: BetaRate(mean: 0.05, weight: 10),
            walkIns: 0, bagVolume: 350)
        let (wide, narrow) = (
            DriveForecast(booked(60), rates: vague, goal: nil, elapsed: 0),
            DriveForecast(booked(60), rates: rates(), goal: nil, elapsed: 0)
        )
        #expect(isClose(wide.expected, narrow.expected, within: 0.001))
        #expect(wide.low.tenths < narrow.low.tenths && wide.high.tenths > narrow.high.tenths)
        // One booking by hand: it gives a bag or none, whatever is believed.
        let one = DriveForecast(booked(1), rates: vague, goal: nil, elapsed: 0)
        #expect(one.low == Amount(.bags, 0) && one.high == Amount(.bags, 1))
        // 30 due and 12 came, who wait: the show rate falls to (8 + 12) / (10 + 30) = 0.5, and 30 are ahead.
        var bad = booked(60)
        (bad.due, bad.waiting) = (30, 12)
        #expect(isClose(DriveForecast(bad, rates: vague, goal: nil, elapsed: 0.5).expected, (12 + 30 * 0.5) * 0.9 * 0.95))
    }

    @Test func `once nothing is left to come the forecast is what is done`() {
        var random = Seeded(72)
        for _ in 0..<500 {
            var counts = DriveCounts.any(&random)
            (counts.waiting, counts.withDoctor, counts.giving) = (0, 0, 0)
            for goal in [nil, Amount(.bags, 30), Amount(.visits, 30), Amount(.equivalents, 30)] as [Amount?] {
                let forecast = DriveForecast(counts, rates: rates(walkIns: 9), goal: goal, elapsed: 1)
                let done = counts.taken.amount(goal?.measure ?? .bags)
                #expect(forecast.low == done && forecast.high == done && isClose(forecast.expected, done.value))
                #expect(forecast.bookingsNeeded == nil)
            }
        }
    }

    @Test func `whatever is counted and believed, the range holds the mean and is never below what is done`() {
        var random = Seeded(73)
        func belief() -> BetaRate { BetaRate(mean: Double(random.below(1001)) / 1000, weight: random.pick([0, 1, 10, 40, 1e9])) }
        for _ in 0..<3000 {
            let counts = DriveCounts.any(&random)
            let rates = DriveRates(
                show: belief(), deferral: belief(), failure: belief(), walkIns: Double(random.below(20)), bagVolume: 350)
            let goal = random.chance(3) ? nil : Amount(random.pick(Measure.allCases), random.below(200))
            let forecast = DriveForecast(counts, rates: rates, goal: goal, elapsed: Double(random.below(11)) / 10)
            #expect(forecast.expected.isFinite)
            #expect(forecast.low.value <= forecast.expected + 1e-6 && forecast.expected <= forecast.high.value + 1e-6)
            #expect(forecast.low.tenths >= counts.taken.amount(forecast.measure).tenths)
            #expect(forecast.bookingsNeeded.map { $0 >= 0 } ?? true)
        }
    }

    @Test func `four of five drives end within the range`() {
        var random = Seeded(74)
        /// A share drawn from Beta(a, b) with whole numbers: the a-th of a + b − 1 even ones.
        func draw(_ a: Int, _ b: Int) -> Double {
            (0..<a + b - 1).map { _ in Double.random(in: 0..<1, using: &random) }.sorted()[a - 1]
        }
        func count(_ people: Int, _ share: Double) -> Int {
            (0..<people).count { _ in Double.random(in: 0..<1, using: &random) < share }
        }
        let rates = DriveRates(
            show: BetaRate(mean: 0.8, weight: 40), deferral: BetaRate(mean: 0.125, weight: 40),
            failure: BetaRate(mean: 0.05, weight: 40),
            walkIns: 0, bagVolume: 350)
        let forecast = DriveForecast(booked(60), rates: rates, goal: nil, elapsed: 0)
        var within = 0
        var sum = 0
        let drives = 3000
        for _ in 0..<drives {
            let end = count(count(count(60, draw(32, 8)), draw(35, 5)), draw(38, 2))
            sum += end
            if (forecast.low.value...forecast.high.value).contains(Double(end)) { within += 1 }
        }
        #expect(isClose(Double(sum) / Double(drives), forecast.expected, within: 0.4))
        // Four of five, and what the rounding to whole bags adds.
        #expect((0.78...0.90).contains(Double(within) / Double(drives)), "\(within) of \(drives)")
    }
}

@Suite struct DriveRatesTests {
    private func drive(booked: Int, came: Int, walkIns: Int = 0, deferred: Int, failed: Int, ml: Int = 350) -> DriveCounts {
        var counts = DriveCounts()
        (counts.booked, counts.due, counts.walkIns) = (booked, booked, walkIns)
        (counts.deferred, counts.failed, counts.done) = (deferred, failed, came + walkIns - deferred - failed)
        counts.volume = Millilitres(counts.done * ml)
        return counts
    }

    @Test func `without a past the rules stand in, and say so`() {
        let rates = DriveRates(past: [], on: isoDay("2026-11-23"))
        #expect(rates.isAssumption && rates.walkIns == 0 && rates.bagVolume == 350)
        #expect(
            abs(rates.show.mean - 0.8) < 1e-9 && abs(rates.deferral.mean - 0.134) < 1e-9 && abs(rates.failure.mean - 0.04) < 1e-9)
        #expect(abs(rates.show.weight - 10) < 1e-9)
        #expect(DriveRates(past: [DriveCounts()], on: isoDay("2026-11-23")).isAssumption)
        #expect(DriveForecast(DriveCounts(), rates: rates, goal: nil, elapsed: 0).isAssumption)
    }

    @Test func `past drives by hand`() {
        let past = [
            drive(booked: 50, came: 40, walkIns: 4, deferred: 4, failed: 2),
            drive(booked: 50, came: 45, deferred: 5, failed: 0, ml: 450),
        ]
        let rates = DriveRates(past: past, on: isoDay("2026-11-23"))
        // (8 + 85) / (10 + 100); (1.34 + 9) / (10 + 89); (0.4 + 2) / (10 + 80); worth 40 people at most from so few drives.
        #expect(abs(rates.show.mean - 93.0 / 110) < 1e-9 && abs(rates.show.weight - 40) < 1e-9)
        #expect(abs(rates.deferral.mean - 10.34 / 99) < 1e-9)
        #expect(abs(rates.failure.mean - 2.4 / 90) < 1e-9)
        #expect(rates.walkIns == 2 && !rates.isAssumption)
        // 38 bags of 350 and 40 of 450.
        #expect(abs(rates.bagVolume - Double(38 * 350 + 40 * 450) / 78) < 1e-9)
    }

    @Test func `drives that are alike are worth more than drives that differ`() {
        let usual = BetaRate(mean: 0.8, weight: 10)
        let alike = BetaRate(past: (0..<6).map { _ in Rate(40, of: 50) }, usual: usual)
        let differing = BetaRate(past: (0..<6).map { Rate($0.isMultiple(of: 2) ? 50 : 30, of: 50) }, usual: usual)
        #expect(abs(alike.mean - differing.mean) < 1e-9)
        #expect(alike.weight == 200 && differing.weight == 10)
        #expect(BetaRate(past: (0..<3).map { _ in Rate(40, of: 50) }, usual: usual).weight == 40)
        #expect(BetaRate(past: [Rate(4, of: 5)], usual: usual).weight == 15)
        // Nobody ever stays away: still no certainty.
        #expect(BetaRate(past: (0..<6).map { _ in Rate(50, of: 50) }, usual: usual).mean < 1)
    }

    @Test func `the spread between drives is found again`() {
        var random = Seeded(75)
        // Shares from Beta(24, 6), worth 30: the 24th of 29 even numbers.
        let past = (0..<400).map { _ in
            let share = (0..<29).map { _ in Double.random(in: 0..<1, using: &random) }.sorted()[23]
            return Rate((0..<60).count { _ in Double.random(in: 0..<1, using: &random) < share }, of: 60)
        }
        let belief = BetaRate(past: past, usual: BetaRate(mean: 0.5, weight: 10))
        #expect((22...40).contains(belief.weight), "\(belief.weight)")
        #expect(abs(belief.mean - 0.8) < 0.02)
    }

    @Test func `a belief by hand`() {
        let belief = BetaRate(mean: 0.8, weight: 10)
        // Beta(8, 2): the mean of the square 8 · 9 / (10 · 11).
        #expect(abs(belief.meanSquare - 72.0 / 110) < 1e-12 && abs(belief.opposite.mean - 0.2) < 1e-12)
        #expect(abs(belief.updated(with: Rate(2, of: 10)).mean - 0.5) < 1e-12)
        #expect((0...1).contains(BetaRate(mean: 7, weight: -1).mean) && BetaRate(mean: -7, weight: 0).mean > 0)
    }

    @Test func `each rate has a rule with its source`() {
        for kind in DriveRateRule.Kind.allCases {
            let rule = RuleBook.vietnam.driveRate(kind, on: isoDay("2026-11-23"))
            #expect(rule?.source.isEmpty == false)
            #expect(RuleBook.vietnam.driveRate(kind, on: isoDay("1999-01-01")) == rule)
        }
        #expect(RuleBook.vietnam.driveRate(.show, on: isoDay("2026-11-23"))?.isVerified == false)
    }
}
