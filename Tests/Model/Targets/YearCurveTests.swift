import Testing

@testable import Model

@Suite struct YearCurveTests {
    private func bags(_ count: Int) -> Tally {
        Tally(bags: Bags(count), volume: Millilitres(count * 350), visits: Visits(count))
    }

    @Test func `The running total ends today, last year's runs through`() {
        let curve = YearCurve(
            daily: [isoDay("2024-01-02"): bags(10), isoDay("2024-03-01"): bags(5), isoDay("2023-12-20"): bags(1)],
            pastYears: [2023: [isoDay("2023-03-01"): bags(4)]], target: nil, measure: .bags, year: 2024, today: isoDay("2024-03-01")
        )
        // A leap year: 1 March is its 61st day. What was given in December for this year's plan stands on 1 January.
        #expect(curve.done.count == 61)
        #expect(curve.done[0] == 1 && curve.done[1] == 11 && curve.done[59] == 11 && curve.done[60] == 16)
        #expect(curve.before?.count == 366 && curve.before?[59] == 0 && curve.before?[60] == 4)
        #expect(curve.plan == nil && curve.range.isEmpty)
    }

    @Test func `The plan ends at the target and is no plan for another measure`() {
        func plan(_ target: Amount) -> [Double]? {
            YearCurve(daily: [:], pastYears: [:], target: target, measure: .bags, year: 2023, today: isoDay("2023-06-01")).plan
        }
        #expect(plan(Amount(.bags, 200))?.last == 200 && plan(Amount(.bags, 200))?.count == 365)
        #expect(plan(Amount(.visits, 200)) == nil)
    }

    @Test func `The year may end where either of two past years would take it`() throws {
        // By mid-year one past year had a half of its giving, the other a quarter: 100 so far become 200 or 400.
        let even = [isoDay("2022-03-01"): bags(50), isoDay("2022-11-01"): bags(50)]
        let late = [isoDay("2023-03-01"): bags(25), isoDay("2023-11-01"): bags(75)]
        let curve = YearCurve(
            daily: [isoDay("2024-02-10"): bags(100)], pastYears: [2022: even, 2023: late], target: nil, measure: .bags, year: 2024,
            today: isoDay("2024-07-01"))
        let end = try #require(curve.projection)
        #expect(abs(end.lowerBound - 200) < 1e-6 && abs(end.upperBound - 400) < 1e-6)
        #expect(curve.basedOn == [2022, 2023])
        #expect(curve.range[181] == nil && curve.range[182].map { abs($0.upperBound - 100) < 1e-9 } == true)
    }

    @Test func `One past year makes no range, an empty year no curve to go on with`() {
        let past = [2023: [isoDay("2023-03-01"): bags(4)]]
        func curve(_ daily: [Day: Tally], _ past: [Int: [Day: Tally]]) -> YearCurve {
            YearCurve(daily: daily, pastYears: past, target: nil, measure: .equivalents, year: 2024, today: isoDay("2024-07-01"))
        }
        #expect(curve([isoDay("2024-02-10"): bags(1)], past).projection == nil)
        #expect(curve([:], [2022: [isoDay("2022-03-01"): bags(4)], 2023: past[2023] ?? [:]]).projection == nil)
        // 350 ml are 1.4 equivalents; two bags 2.8.
        #expect(curve([isoDay("2024-02-10"): bags(2)], [:]).done.last == 2.8)
    }

    @Test func `Ages fall into their bands at both ends`() {
        #expect(
            [17, 18, 24, 25, 54, 55, 60, 61].map { AgeBand(age: $0) } == [
                .under18, .from18, .from18, .from25, .from45, .from55, .from55, .over60,
            ])
    }
}
