import Testing

@testable import Model

@Suite struct DeferralTests {
    let rules = RuleBook.vietnam

    @Test(
        arguments: [
            ("surgery", "2026-03-15", "2027-03-15"),
            ("pregnancy", "2024-02-29", "2025-02-28"),
            ("tattoo-piercing", "2026-08-31", "2027-02-28"),
            ("tattoo-piercing", "2027-08-31", "2028-02-29"),
            ("retinoids-finasteride", "2026-11-30", "2027-02-28"),
            ("low-haemoglobin", "2026-11-23", "2026-12-21"),
            ("minor-illness", "2026-12-28", "2027-01-04"),
            ("covid-19", "2021-09-01", "2021-09-15"),
            ("strenuous-work", "2026-11-23", "2026-11-24"),
        ])
    func `A wait ends on day 0 and its length`(id: String, from: String, until: String) throws {
        let rule = try #require(rules.deferralRule(id))
        #expect(rule.until(from: isoDay(from)) == isoDay(until))
    }

    @Test func `A permanent one never ends`() throws {
        #expect(try #require(rules.deferralRule("permanent")).until(from: isoDay("2026-01-01")) == nil)
    }

    @Test func `The table has every line of the law`() {
        func count(_ length: RuleLength) -> Int { rules.deferrals.filter { $0.length == length && $0.isVerified }.count }
        #expect(count(.months(12)) == 7)
        #expect(count(.months(6)) == 3)
        #expect(count(.months(3)) == 1)
        #expect(count(.weeks(4)) == 3)
        #expect(count(.days(7)) == 3)
        #expect(count(.days(14)) == 1)
        #expect(count(.hours(12)) == 1)
        #expect(Set(rules.deferrals.map(\.id)).count == rules.deferrals.count)
        #expect(rules.deferralRules(on: isoDay("2026-11-23")).count == rules.deferrals.count - 1)
    }

    @Test(
        arguments: [
            ("low_hb", Deferral.Code.measurement, "2026-12-21"), ("Hb thấp", .measurement, "2026-12-21"),
            ("high_bp", .measurement, nil), ("low_bp", .measurement, nil), ("low_weight", .measurement, nil),
            ("recent_illness", .temporary, nil), ("medication", .temporary, nil), ("tattoo_piercing", .temporary, "2027-05-23"),
            ("xăm trổ", .temporary, "2027-05-23"), ("short_interval", .interval, nil), ("other", .other, nil), ("", .other, nil),
            ("something else", .other, nil),
        ] as [(String, Deferral.Code, String?)])
    func `A list's word becomes a neutral code, and a date where a rule gives one`(
        word: String, code: Deferral.Code, until: String?
    ) {
        let read = rules.deferral(for: word, on: isoDay("2026-11-23"))
        #expect(read.code == code)
        #expect(read.until == until.map(isoDay))
    }

    @Test func `Too short an interval ends when the interval after the last donation has passed`() {
        let last = LastDonation(day: isoDay("2026-10-01"), kind: .wholeBlood)
        let read = rules.deferral(for: "short_interval", on: isoDay("2026-11-23"), last: last)
        #expect(read.until == isoDay("2026-12-24"))
        let long = LastDonation(day: isoDay("2026-01-01"), kind: .wholeBlood)
        #expect(rules.deferral(for: "short_interval", on: isoDay("2026-11-23"), last: long).until == nil)
    }

    @Test(
        arguments: [
            (0, nil, DonorState.new), (1, "2026-01-01", .firstTime), (2, "2026-01-01", .regular), (2, "2025-11-23", .regular),
            (2, "2025-11-22", .lapsed), (1, "2024-11-23", .lapsed), (9, "2024-11-22", .inactive),
        ] as [(Int, String?, DonorState)])
    func `The state of a donor`(count: Int, last: String?, state: DonorState) {
        #expect(rules.donorStates.state(donations: count, last: last.map(isoDay), on: isoDay("2026-11-23")) == state)
        #expect(!rules.donorStates.isVerified)
    }
}
