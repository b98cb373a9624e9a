import Testing

@testable import Model

@Suite struct SeasonalCurveTests {
    private func bags(_ count: Int) -> Tally { Tally(bags: Bags(count), volume: Millilitres(count * 350), visits: Visits(count)) }

    private func isNear(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 1e-9 }

    @Test(arguments: [2020, 2021, 2050])
    func `The prior follows the shares of the months`(year: Int) {
        let curve = SeasonalCurve(priorFor: year)
        #expect(curve.isAssumption)
        #expect(curve.basedOn.isEmpty)
        #expect(isNear(curve.share(by: isoDay("\(year)-01-31")), 0.075))
        #expect(isNear(curve.share(by: isoDay("\(year)-06-30")), 0.555))
        #expect(isNear(curve.share(by: isoDay("\(year)-11-30")), 0.94))
        #expect(curve.share(by: isoDay("\(year)-12-31")) == 1)
        #expect(curve.share(by: isoDay("\(year - 1)-12-31")) == 0)
        #expect(curve.share(by: isoDay("\(year + 1)-01-01")) == 1)
    }

    @Test func `Nobody gives around Tết`() {
        let curve = SeasonalCurve(priorFor: 2020)
        #expect(curve.share(by: isoDay("2020-01-22")) == curve.share(by: isoDay("2020-01-30")))
        #expect(curve.share(by: isoDay("2020-01-31")) > curve.share(by: isoDay("2020-01-30")))
        #expect(curve.share(by: isoDay("2020-01-22")) > curve.share(by: isoDay("2020-01-21")))
    }

    @Test func `A past drive is spread over fifteen days`() throws {
        let curve = try #require(SeasonalCurve(pastYears: [2019: [isoDay("2019-06-15"): bags(10)]], measure: .bags, year: 2020))
        #expect(!curve.isAssumption)
        #expect(curve.basedOn == [2019])
        #expect(curve.share(by: isoDay("2020-06-07")) == 0)
        #expect(isNear(curve.share(by: isoDay("2020-06-08")), 1.0 / 15))
        #expect(isNear(curve.share(by: isoDay("2020-06-15")), 8.0 / 15))
        #expect(isNear(curve.share(by: isoDay("2020-06-22")), 1))
    }

    @Test func `Nothing is lost at the ends of the year`() throws {
        let curve = try #require(
            SeasonalCurve(
                pastYears: [2019: [isoDay("2018-12-21"): bags(3), isoDay("2019-12-31"): bags(1)]], measure: .bags, year: 2020))
        #expect(isNear(curve.share(by: isoDay("2020-01-01")), 0.75 / 8))
        #expect(isNear(curve.share(by: isoDay("2020-01-08")), 0.75))
        #expect(isNear(curve.share(by: isoDay("2020-12-23")), 0.75))
        #expect(curve.share(by: isoDay("2020-12-31")) == 1)
    }

    @Test func `A large year does not outweigh a small one`() throws {
        let curve = try #require(
            SeasonalCurve(
                pastYears: [2018: [isoDay("2018-03-01"): bags(1000)], 2019: [isoDay("2019-10-01"): bags(10)]], measure: .bags,
                year: 2021)
        )
        #expect(isNear(curve.share(by: isoDay("2021-07-01")), 0.5))
        #expect(curve.basedOn == [2018, 2019])
    }

    @Test func `29 February stands on the 28th of a shorter year, and dates after it keep their date`() throws {
        let leap = try #require(SeasonalCurve(pastYears: [2020: [isoDay("2020-02-29"): bags(1)]], measure: .bags, year: 2021))
        #expect(isNear(leap.share(by: isoDay("2021-02-28")), 8.0 / 15))
        let after = try #require(SeasonalCurve(pastYears: [2019: [isoDay("2019-03-10"): bags(1)]], measure: .bags, year: 2020))
        #expect(isNear(after.share(by: isoDay("2020-03-10")), 8.0 / 15))
    }

    @Test func `The measure decides what is counted`() throws {
        let failed = Tally(bags: Bags(0), volume: .zero, visits: Visits(5))
        let past = [2019: [isoDay("2019-02-01"): failed, isoDay("2019-08-01"): bags(5)]]
        let byVisits = try #require(SeasonalCurve(pastYears: past, measure: .visits, year: 2020))
        #expect(isNear(byVisits.share(by: isoDay("2020-05-01")), 0.5))
        let byBags = try #require(SeasonalCurve(pastYears: past, measure: .bags, year: 2020))
        #expect(byBags.share(by: isoDay("2020-05-01")) == 0)
    }

    @Test func `Without an own past it is the prior`() {
        #expect(SeasonalCurve(pastYears: [:], measure: .bags, year: 2020) == nil)
        #expect(SeasonalCurve(pastYears: [2019: [:], 2020: [isoDay("2020-02-01"): bags(9)]], measure: .bags, year: 2020) == nil)
        #expect(SeasonalCurve.usual(pastYears: [:], measure: .bags, year: 2020) == SeasonalCurve(priorFor: 2020))
    }

    @Test func `Every curve rises from nothing to one`() throws {
        var random = SplitMix(seed: 7)
        for _ in 0..<40 {
            let year = Int.random(in: 2016...2030, using: &random)
            var past: [Int: [Day: Tally]] = [:]
            for before in 1...3 {
                for _ in 0..<Int.random(in: 1...30, using: &random) {
                    let when = Day.first(of: year - before) + Int.random(in: -30...380, using: &random)
                    past[year - before, default: [:]][when] = bags(Int.random(in: 1...200, using: &random))
                }
            }
            let curve = try #require(SeasonalCurve(pastYears: past, measure: .bags, year: year))
            let shares = (0..<366).map { curve.share(by: Day.first(of: year) + $0) }
            #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 })
            #expect(shares.allSatisfy { (0...1).contains($0) })
            #expect(curve.share(by: Day.last(of: year)) == 1)
        }
    }
}

/// A seeded generator, so that a failure comes again.
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
