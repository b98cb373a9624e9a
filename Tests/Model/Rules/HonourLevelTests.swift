import Testing

@testable import Model

@Suite struct HonourLevelTests {
    let rules = RuleBook.vietnam

    /// What a family misses after so many donations, by the ladder 3, 5, 10, 15, 20.
    @Test(
        arguments: [
            (0, 3, "giấy khen"), (2, 1, "giấy khen"), (3, 2, "cúp đồng"), (4, 1, "cúp đồng"), (5, 5, "cúp bạc"),
            (14, 1, "cúp vàng"),
            (15, 5, "bằng khen"), (19, 1, "bằng khen"),
        ]) func `The next honour of a family and what is missing`(count: Int, missing: Int, award: String) throws
    {
        for day in ["2020-12-31", "2026-11-23"] {
            let next = try #require(rules.nextHonour(of: .family, after: count, on: isoDay(day)))
            #expect(next.missing == missing && next.level.short == award)
        }
    }

    @Test(arguments: [20, 25]) func `Above the highest level nothing is missing`(count: Int) {
        #expect(rules.nextHonour(of: .family, after: count, on: isoDay("2020-12-31")) == nil)
        #expect(rules.reachedHonour(of: .family, by: count, on: isoDay("2020-12-31"))?.count == 20)
    }

    @Test func `A family that is short of the first level has reached none`() {
        #expect(rules.reachedHonour(of: .family, by: 2, on: isoDay("2020-12-31")) == nil)
        #expect(rules.reachedHonour(of: .family, by: 3, on: isoDay("2020-12-31"))?.short == "giấy khen")
    }

    @Test func `On every day since the regulation each count stands once on its ladder`() {
        for day in ["2017-09-15", "2020-02-29", "2025-06-30", "2025-07-01", "2026-11-23"].map(isoDay) {
            for subject in HonourLevel.Subject.allCases {
                let counts = rules.honourLevels(of: subject, on: day).map(\.count)
                #expect(counts == Set(counts).sorted(), "\(day)")
            }
            #expect(rules.honourLevels(of: .family, on: day).map(\.count) == [3, 5, 10, 15, 20])
        }
        #expect(rules.honourLevels(of: .family, on: isoDay("2017-09-14")).isEmpty)
    }

    @Test func `Who signs in the place of the districts is not known and is said to be so`() throws {
        let before = try #require(rules.reachedHonour(of: .family, by: 3, on: isoDay("2025-06-30")))
        let after = try #require(rules.reachedHonour(of: .family, by: 3, on: isoDay("2025-07-01")))
        #expect(before.isVerified && !after.isVerified)
        #expect(rules.honours.filter { $0.subject == .donor && $0.count > 1 }.allSatisfy { !$0.isVerified })
    }
}
