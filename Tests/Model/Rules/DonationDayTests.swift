import Testing

@testable import Model

@Suite struct DonationDayTests {
    let rules = RuleBook.vietnam

    private func donation(_ day: String, _ kind: Donation.Kind = .wholeBlood, voided: Bool = false) -> Donation {
        Donation(
            id: Identifier(high: 1, low: UInt64(isoDay(day).number)), donor: Identifier(high: 1, low: 1), day: isoDay(day),
            kind: kind,
            volume: Millilitres(350), campaignYear: 2020, credit: Credit(), voided: voided)
    }

    private func look(_ day: String, _ kind: Donation.Kind = .wholeBlood, _ donations: Donation...) -> Neighbours {
        rules.neighbours(of: isoDay(day), kind: kind, among: donations, deferredUntil: nil)
    }

    @Test func `a donation of the same day is an earlier one`() {
        let same = donation("2020-11-08")
        #expect(look("2020-11-08", .wholeBlood, same).earlier == same)
        #expect(look("2020-11-08", .wholeBlood, same).answer == .notBefore(isoDay("2021-01-31")))
    }

    @Test func `a later donation within the interval is named, the first one only, and no voided one`() {
        let soon = donation("2020-11-11")
        let found = look("2020-11-08", .wholeBlood, donation("2020-12-01"), soon, donation("2020-11-09", voided: true))
        #expect(found.later == Neighbours.Later(soon, notBefore: isoDay("2021-01-31")))
        #expect(look("2020-08-19", .wholeBlood, soon).later == nil)
        #expect(look("2020-08-20", .wholeBlood, soon).later?.donation == soon)
        #expect(look("2020-11-08", .platelets, donation("2020-11-29")).later == nil)
        #expect(look("2020-11-08", .granulocytes, donation("2020-11-10")).later?.notBefore == .some(nil))
    }

    @Test(arguments: [("2002-11-08", nil), ("2002-11-09", 17), ("1959-11-09", nil), ("1959-11-08", 61)] as [(String, Int?)])
    func `an age is odd under 18 and over 60`(birth: String, years: Int?) {
        #expect(rules.oddAge(born: .day(isoDay(birth)), on: isoDay("2020-11-08"))?.years == years)
    }

    @Test func `a birth year is odd only when both ages are`() {
        let day = isoDay("2020-11-08")
        #expect([2003, 2002, 1959, 1958].map { rules.oddAge(born: .year($0), on: day)?.years } == [17, nil, nil, 61])
        #expect(rules.oddAge(born: .year(2003), on: isoDay("2013-11-14")) == nil)
    }

    @Test func `nobody gives before being born`() {
        #expect(BirthDate.day(isoDay("2000-05-05")).isAfter(isoDay("2000-05-04")))
        #expect(!BirthDate.day(isoDay("2000-05-05")).isAfter(isoDay("2000-05-05")))
        #expect(BirthDate.year(2000).isAfter(isoDay("2000-12-31")) && !BirthDate.year(2000).isAfter(isoDay("2001-01-01")))
    }
}
