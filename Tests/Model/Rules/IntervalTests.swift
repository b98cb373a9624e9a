import Testing

@testable import Model

@Suite struct IntervalTests {
    let rules = RuleBook.vietnam

    @Test func `Five donations of whole blood fit in one year, 84 days apart`() {
        let days = ["2026-01-01", "2026-03-26", "2026-06-18", "2026-09-10", "2026-12-03"].map(isoDay)
        for (one, next) in zip(days, days.dropFirst()) {
            let last = LastDonation(day: one, kind: .wholeBlood)
            #expect(rules.interval(after: last, deferredUntil: nil, on: next) == .passed)
            #expect(rules.interval(after: last, deferredUntil: nil, on: next - 1) == .notBefore(next))
        }
    }

    @Test(
        arguments: [
            (Donation.Kind.wholeBlood, 84), (.redCells, 84), (.platelets, 21), (.plasma, 21),
        ])
    func `The interval follows the component given last`(kind: Donation.Kind, days: Int) {
        let last = LastDonation(day: isoDay("2026-05-01"), kind: kind)
        #expect(rules.interval(after: last, deferredUntil: nil, on: last.day) == .notBefore(last.day + days))
        #expect(rules.interval(after: last, deferredUntil: nil, on: last.day + days - 1) == .notBefore(last.day + days))
        #expect(rules.interval(after: last, deferredUntil: nil, on: last.day + days) == .passed)
    }

    @Test func `For platelets law and practice are both shown and the longer is taken`() {
        let last = LastDonation(day: isoDay("2026-05-01"), kind: .platelets)
        let reading = rules.intervalReading(after: last, deferredUntil: nil, on: isoDay("2026-05-16"))
        #expect(reading.answer == .notBefore(isoDay("2026-05-22")))
        #expect(reading.rule?.authority == .practice)
        #expect(reading.rules.map(\.length) == [.weeks(3), .weeks(2)])
        #expect(reading.rules.allSatisfy { !$0.source.isEmpty && $0.isVerified })
        #expect(reading.reason == .interval)
    }

    @Test func `Nothing known is unknown, not passed`() {
        #expect(rules.interval(after: nil, deferredUntil: nil, on: isoDay("2026-05-01")) == .unknown)
        #expect(rules.interval(after: nil, deferredUntil: isoDay("2026-04-01"), on: isoDay("2026-05-01")) == .unknown)
        #expect(rules.interval(after: nil, deferredUntil: isoDay("2026-05-01"), on: isoDay("2026-05-01")) == .unknown)
        #expect(
            rules.interval(after: nil, deferredUntil: isoDay("2026-06-01"), on: isoDay("2026-05-01"))
                == .notBefore(isoDay("2026-06-01")))
    }

    @Test func `The later of interval and deferral counts`() {
        let last = LastDonation(day: isoDay("2026-01-01"), kind: .wholeBlood)
        let longer = rules.intervalReading(after: last, deferredUntil: isoDay("2026-07-01"), on: isoDay("2026-04-01"))
        #expect(longer.answer == .notBefore(isoDay("2026-07-01")))
        #expect(longer.reason == .deferral)
        let shorter = rules.intervalReading(after: last, deferredUntil: isoDay("2026-02-15"), on: isoDay("2026-02-01"))
        #expect(shorter.answer == .notBefore(isoDay("2026-03-26")))
        #expect(shorter.reason == .interval)
        #expect(rules.interval(after: last, deferredUntil: isoDay("2026-07-01"), on: isoDay("2026-07-01")) == .passed)
    }

    @Test func `Three donations of granulocytes in a week are allowed, so within it the answer is unknown`() {
        let last = LastDonation(day: isoDay("2026-05-01"), kind: .granulocytes)
        #expect(rules.interval(after: last, deferredUntil: nil, on: isoDay("2026-05-07")) == .unknown)
        #expect(rules.interval(after: last, deferredUntil: nil, on: isoDay("2026-05-08")) == .passed)
        #expect(
            rules.interval(after: last, deferredUntil: isoDay("2026-05-06"), on: isoDay("2026-05-03"))
                == .notBefore(isoDay("2026-05-06")))
    }

    @Test func `A new circular is a new line that holds from its day`() throws {
        let table = """
            [[interval]]
            id = "old"
            kinds = ["wholeBlood"]
            length = "12 weeks"
            authority = "law"
            source = "A"
            validFrom = "2013-11-15"
            validUntil = "2026-12-31"
            verified = true

            [[interval]]
            id = "new"
            kinds = ["wholeBlood"]
            length = "8 weeks"
            authority = "law"
            source = "B"
            validFrom = "2027-01-01"
            verified = true

            [[interval]]
            id = "heard"
            kinds = ["wholeBlood"]
            length = "9 months"
            authority = "practice"
            source = "C"
            validFrom = "2013-11-15"
            verified = false
            """
        let rules = try book(intervals: table)
        let last = LastDonation(day: isoDay("2026-11-10"), kind: .wholeBlood)
        #expect(rules.interval(after: last, deferredUntil: nil, on: isoDay("2026-12-31")) == .notBefore(isoDay("2027-02-02")))
        #expect(rules.interval(after: last, deferredUntil: nil, on: isoDay("2027-01-05")) == .passed)
        let reading = rules.intervalReading(after: last, deferredUntil: nil, on: isoDay("2027-01-05"))
        #expect(reading.rule?.id == "new")
        #expect(reading.rules.map(\.id) == ["heard", "new"])
    }

    @Test func `A table with a wrong line is not read at all`() {
        #expect(throws: (any Error).self) { try book(intervals: "[[interval]]\nid = \"x\"\nlength = \"12 moons\"") }
        #expect(throws: (any Error).self) { try book(intervals: "interval = [") }
    }

    private func book(intervals: String) throws -> RuleBook {
        try RuleBook(
            intervals: intervals, volumes: VolumeRule.table, weights: WeightRule.table, deferrals: DeferralRule.table,
            results: ResultWord.table, campaigns: CampaignRule.table, lunar: LunarNewYears.table, states: DonorStateRule.table,
            blocs: UsualBloc.table, season: SeasonalPrior.table)
    }
}
