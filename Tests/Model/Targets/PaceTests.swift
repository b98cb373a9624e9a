import Testing

@testable import Model

@Suite struct PaceTests {
    private func bags(_ count: Int) -> Tally { Tally(bags: Bags(count), volume: Millilitres(count * 350), visits: Visits(count)) }

    private func pace(_ done: Amount, of target: Amount?, on iso: String) -> Pace {
        Pace(
            done: done, target: target, curve: SeasonalCurve(priorFor: isoDay(iso).year), year: isoDay(iso).year, today: isoDay(iso)
        )
    }

    @Test func `9898 of 2551 are 388 %, never capped`() throws {
        let pace = pace(Amount(.bags, 9898), of: Amount(.bags, 2551), on: "2020-12-31")
        let percent = try #require(pace.percent)
        #expect(abs(percent - 388.0047) < 0.0001)
        #expect(pace.expectedByNow == Amount(.bags, 2551))
        #expect(pace.lead == Amount(.bags, 7347))
        #expect(pace.projection == Amount(.bags, 9898))
        #expect(pace.projectedPercent == percent)
        #expect(pace.neededPerWeek == Amount(.bags, 0))
        #expect(pace.isReached)
        #expect(pace.isAssumption)
    }

    @Test func `Ahead at half-year`() {
        // 55.5 % of the year is usual by 30 June: 1110 of 2000; 1200 / 0.555 = 2162; 800 are missing in 185 days, 30.3 a week.
        let pace = pace(Amount(.bags, 1200), of: Amount(.bags, 2000), on: "2021-06-30")
        #expect(pace.expectedByNow == Amount(.bags, 1110))
        #expect(pace.lead == Amount(.bags, 90))
        #expect(pace.projection == Amount(.bags, 2162))
        #expect(pace.neededPerWeek == Amount(.bags, 31))
        #expect(!pace.isReached)
    }

    @Test func `Behind at half-year`() {
        let pace = pace(Amount(.bags, 900), of: Amount(.bags, 2000), on: "2021-06-30")
        #expect(pace.lead == Amount(.bags, -210))
        #expect(pace.projection == Amount(.bags, 1622))
        #expect(pace.neededPerWeek == Amount(.bags, 42))
    }

    @Test func `Equivalents keep their tenth`() {
        let pace = pace(Amount(measure: .equivalents, tenths: 405), of: Amount(.equivalents, 100), on: "2021-06-30")
        #expect(pace.expectedByNow == Amount(measure: .equivalents, tenths: 555))
        #expect(pace.lead == Amount(measure: .equivalents, tenths: -150))
        #expect(pace.projection == Amount(measure: .equivalents, tenths: 730))
        #expect(pace.neededPerWeek == Amount(measure: .equivalents, tenths: 23))
    }

    @Test func `In the last week what is missing is needed, after the year nothing`() {
        #expect(pace(Amount(.bags, 95), of: Amount(.bags, 100), on: "2021-12-29").neededPerWeek == Amount(.bags, 5))
        #expect(pace(Amount(.bags, 95), of: Amount(.bags, 100), on: "2021-12-31").neededPerWeek == Amount(.bags, 5))
        let over = Pace(
            done: Amount(.bags, 95), target: Amount(.bags, 100), curve: SeasonalCurve(priorFor: 2021), year: 2021,
            today: isoDay("2022-01-01"))
        #expect(over.neededPerWeek == nil)
        #expect(over.projection == Amount(.bags, 95))
    }

    @Test func `A target of another measure is no target`() {
        let pace = pace(Amount(.bags, 95), of: Amount(.equivalents, 100), on: "2021-06-30")
        #expect(pace.target == nil && pace.percent == nil && pace.expectedByNow == nil && pace.lead == nil)
        #expect(pace.neededPerWeek == nil && !pace.isReached)
        #expect(pace.projection == Amount(.bags, 171))
        #expect(self.pace(Amount(.bags, 95), of: Amount(.bags, 0), on: "2021-06-30").target == nil)
    }

    @Test func `In the first days of January no projection is made`() {
        #expect(pace(Amount(.bags, 40), of: Amount(.bags, 2000), on: "2021-01-02").projection == nil)
        #expect(pace(Amount(.bags, 0), of: Amount(.bags, 2000), on: "2021-06-30").projection == Amount(.bags, 0))
    }

    @Test func `The day on which 100 % was reached`() {
        let daily = [isoDay("2020-05-03"): bags(1), isoDay("2020-03-01"): bags(100), isoDay("2020-04-02"): bags(150)]
        #expect(Pace.reachedDay(target: Amount(.bags, 100), daily: daily) == isoDay("2020-03-01"))
        #expect(Pace.reachedDay(target: Amount(.bags, 250), daily: daily) == isoDay("2020-04-02"))
        #expect(Pace.reachedDay(target: Amount(.bags, 251), daily: daily) == isoDay("2020-05-03"))
        #expect(Pace.reachedDay(target: Amount(.bags, 252), daily: daily) == nil)
        // 100 bags of 350 ml are 140 equivalents.
        #expect(Pace.reachedDay(target: Amount(.equivalents, 140), daily: daily) == isoDay("2020-03-01"))
        #expect(Pace.reachedDay(target: Amount(measure: .equivalents, tenths: 1401), daily: daily) == isoDay("2020-04-02"))
        #expect(Pace.reachedDay(target: Amount(.bags, 0), daily: daily) == nil)
    }
}
