import Testing

@testable import Model

@Suite struct RankingTests {
    private func entry(_ bags: Int, _ target: Int? = nil) -> Ranking.Entry {
        Ranking.Entry(amount: Amount(.bags, bags), target: target.map { Amount(.bags, $0) })
    }

    @Test func `Equal figures share a place and the next is left free`() {
        #expect(Ranking.ranks([5, 9, 9, 1]) == [3, 1, 1, 4])
        #expect(Ranking.ranks([7, 7, 7]) == [1, 1, 1])
        #expect(Ranking.ranks([1, 2, 2, 2, 9]) == [5, 2, 2, 2, 1])
        #expect(Ranking.ranks([Int]()) == [])
    }

    @Test func `By percent when everyone has a target`() {
        let ranking = Ranking([entry(9898, 2551), entry(12_000, 8000), entry(10, 20), entry(50, 100)], measure: .bags)
        #expect(ranking.basis == .percent)
        #expect(ranking.places == [1, 2, 3, 3])
        #expect(ranking.count == 4)
    }

    @Test func `Thirds tie exactly`() {
        let ranking = Ranking([entry(1, 3), entry(333_333_333, 999_999_999), entry(2, 3)], measure: .bags)
        #expect(ranking.places == [2, 2, 1])
    }

    @Test func `By amount when one lacks a target or has one of another measure`() {
        #expect(Ranking([entry(9898, 2551), entry(12_000)], measure: .bags).places == [2, 1])
        let mixed = Ranking(
            [entry(9898, 2551), Ranking.Entry(amount: Amount(.bags, 12_000), target: Amount(.equivalents, 9))], measure: .bags)
        #expect(mixed.basis == .amount)
        #expect(mixed.places == [2, 1])
    }

    @Test func `A figure of another measure has no place`() {
        let ranking = Ranking(
            [entry(10, 5), Ranking.Entry(amount: Amount(.equivalents, 99), target: nil), entry(30, 10)], measure: .bags)
        #expect(ranking.places == [2, nil, 1])
        #expect(ranking.count == 2)
        #expect(Ranking([], measure: .bags).places.isEmpty)
    }

    @Test func `Growth against the same date of the last year`() throws {
        func bags(_ count: Int) -> Tally { Tally(bags: Bags(count), volume: Millilitres(count * 250), visits: Visits(count)) }
        let before = [isoDay("2019-02-28"): bags(40), isoDay("2019-03-01"): bags(60), isoDay("2019-03-02"): bags(900)]
        let past = PastYears([2019: before], held: [2019], since: isoDay("2018-04-01"))
        #expect(past.yearAgo(2020, through: isoDay("2020-02-29")).growth(to: Amount(.bags, 60)) == .percent(50))
        let march = past.yearAgo(2020, through: isoDay("2020-03-01"))
        #expect(march.growth(to: Amount(.bags, 185)) == .percent(85))
        #expect(march.growth(to: Amount(.bags, 185), isGuess: true) == .percent(85, approximate: true))
        #expect(PastYears().yearAgo(2020, through: isoDay("2020-03-01")).growth(to: Amount(.bags, 60)) == nil)
    }

    @Test func `A year that the books hold in part is nothing to grow on, and shapes no curve`() {
        func bags(_ count: Int) -> Tally { Tally(bags: Bags(count), volume: Millilitres(count * 250), visits: Visits(count)) }
        // A group that was made when the wards were cut anew.
        let since = isoDay("2025-07-12")
        let given = [2025: [since: bags(7)], 2026: [isoDay("2026-05-05"): bags(30)]]
        let young = PastYears(given, held: [2025, 2026], since: since)
        #expect(young.yearAgo(2026, through: isoDay("2026-11-24")).growth(to: Amount(.bags, 28)) == .notEnoughHistory)
        #expect(young.yearAgo(2027, through: isoDay("2027-11-24")).growth(to: Amount(.bags, 45)) == .percent(50))
        #expect(young.whole.keys.sorted() == [2026])
        // Nothing was given by that date: there is nothing to be told of it either.
        #expect(young.yearAgo(2026, through: isoDay("2026-06-01")).growth(to: Amount(.bags, 28)) == nil)
        // The unit before it makes its past whole, by a guess where that was split.
        let heir = PastYears(given, held: [2025, 2026], since: isoDay("2019-02-01"), approximate: [2025])
        #expect(heir.yearAgo(2026, through: isoDay("2026-11-24")).growth(to: Amount(.bags, 14)) == .percent(100, approximate: true))
        // Of an office, a year that begins in spring or has few months is none.
        func months(_ months: ClosedRange<Int>) -> [Day: Tally] {
            Dictionary(uniqueKeysWithValues: months.map { (Day.first(of: 2019).adding(months: $0 - 1), bags(1)) })
        }
        #expect(PastYears(office: [2019: months(3...8)]).whole.count == 1)
        #expect(PastYears(office: [2019: months(3...7)]).whole.isEmpty)
        #expect(PastYears(office: [2019: months(4...12)]).whole.isEmpty)
        #expect(!WardEra.era2025.covers(2025, through: isoDay("2025-11-01")))
        #expect(WardEra.era2025.covers(2026, through: isoDay("2026-02-01")))
    }

    @Test func `Tallies by month`() {
        func bags(_ count: Int) -> Tally { Tally(bags: Bags(count), volume: Millilitres(count * 250), visits: Visits(count)) }
        let months = MonthlyTallies(daily: [
            isoDay("2020-01-05"): bags(3), isoDay("2020-01-31"): bags(4), isoDay("2020-04-07"): bags(9),
            isoDay("2019-12-21"): bags(2),
        ])
        #expect(months[1].bags == Bags(7))
        #expect(months[4].volume == Millilitres(2250))
        #expect(months[12].bags == Bags(2))
        #expect(months[13] == .zero && months[0] == .zero)
        #expect(months.total.bags == Bags(18))
        #expect(months.cumulative.map(\.bags.count) == [7, 7, 7, 16, 16, 16, 16, 16, 16, 16, 16, 18])
        #expect(months.peak(.bags) == 4)
        #expect(MonthlyTallies(daily: [:]).peak(.bags) == nil)
    }
}
