import Testing

@testable import Model

@Suite struct YearRulesTests {
    let rules = RuleBook.vietnam

    @Test func `Tết is known from 2015 to 2040`() throws {
        #expect(rules.lunarNewYears.years == 2015...2040)
        let days = (2015...2040).compactMap { rules.tet(of: $0) }
        #expect(days.count == 26)
        for first in days { #expect((isoDay("\(first.year)-01-21")...isoDay("\(first.year)-02-20")).contains(first)) }
        for (one, next) in zip(days, days.dropFirst()) { #expect([354, 355, 383, 384, 385].contains(next - one)) }
        #expect(rules.tet(of: 2020) == isoDay("2020-01-25"))
        #expect(rules.tet(of: 2026) == isoDay("2026-02-17"))
        #expect(rules.tet(of: 2041) == nil)
    }

    @Test func `In 2030 Tết comes a day earlier in Việt Nam than in China`() {
        #expect(rules.tet(of: 2030) == isoDay("2030-02-02"))
    }

    @Test func `The spring festival moves with Tết`() throws {
        func festival(_ year: Int) throws -> ClosedRange<Day> {
            try #require(rules.campaigns(of: year).first { $0.campaign.id == "spring-festival" }).days
        }
        #expect(try festival(2024).contains(isoDay("2024-02-18")) && festival(2024).contains(isoDay("2024-02-25")))
        #expect(try festival(2021).contains(isoDay("2021-03-01")) && festival(2021).contains(isoDay("2021-03-07")))
        #expect(!rules.campaigns(of: 2050).contains { $0.campaign.id == "spring-festival" })
        #expect(rules.campaigns(of: 2050).contains { $0.campaign.id == "april-peak" })
    }

    @Test func `A campaign that spans the new year begins in the year before`() throws {
        let sunday = try #require(rules.campaigns(of: 2026).first { $0.campaign.id == "red-sunday" })
        #expect(sunday.days == isoDay("2025-12-01")...isoDay("2026-03-31"))
        #expect(rules.campaigns(on: isoDay("2025-12-20")).map(\.id) == ["red-sunday"])
        #expect(rules.campaigns(on: isoDay("2026-04-07")).map(\.id).sorted() == ["all-people-day", "april-peak"])
        #expect(rules.campaigns(on: isoDay("2026-11-23")).isEmpty)
    }

    @Test func `The peak months of a year`() {
        #expect(rules.peakMonths(of: 2020) == [2, 4, 6, 7, 10])
        #expect(rules.peakMonths(of: 2021) == [2, 3, 4, 6, 7, 10])
    }

    @Test func `The prior's months sum to one and the highest are the peak months`() {
        let shares = (1...12).map { rules.seasonalPrior.share(ofMonth: $0) }
        #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
        #expect(shares.max() == rules.seasonalPrior.share(ofMonth: 4))
        let even = 1.0 / 12
        for month in 1...12 { #expect((shares[month - 1] > even) == [2, 3, 4, 6, 7, 10].contains(month)) }
        #expect(rules.seasonalPrior.share(ofMonth: 13) == 0)
        #expect(!rules.seasonalPrior.isVerified)
    }

    @Test func `Every rule names its source, and what was assumed or remembered says so`() {
        let all: [(String, any DatedRule)] =
            rules.intervals.map { ($0.id, $0) } + rules.volumes.map { ($0.id, $0) } + rules.weights.map { ($0.id, $0) }
            + rules.deferrals.map { ($0.id, $0) } + rules.results.map { ($0.words[0], $0) } + rules.campaigns.map { ($0.id, $0) }
            + rules.blocs.map { ($0.id, $0) }
            + [("tet", rules.lunarNewYears), ("states", rules.donorStates), ("prior", rules.seasonalPrior)]
        #expect(all.count > 50)
        #expect(all.allSatisfy { !$0.1.source.isEmpty && $0.1.basis.validFrom > isoDay("1960-01-01") })
        #expect(
            Set(all.filter { !$0.1.isVerified }.map(\.0)) == [
                "breast-feeding", "tet-blood", "tet-charity", "gratitude", "states", "prior",
            ])
    }

    @Test func `Result words are folded and lead to rules that exist`() {
        for result in rules.results {
            for word in result.words { #expect(VietnameseText.fold(word) == word) }
            if let rule = result.rule { #expect(rules.deferralRule(rule) != nil) }
        }
    }

    @Test func `The usual blocs`() {
        #expect(rules.blocs.map(\.abbreviation) == ["Dân cư", "HS-SV", "CBCNV", "LLVT", "LĐTD", "Đoàn thể"])
    }
}
