import Testing

@testable import Model

@Suite struct SecondInvitationTests {
    let rules = RuleBook.vietnam

    @Test(arguments: [(Donation.Kind.wholeBlood, 84), (.redCells, 84), (.platelets, 21), (.plasma, 21)])
    func `The day of return is the first on which the interval has passed, by the dated rule`(kind: Donation.Kind, days: Int) {
        let last = LastDonation(day: isoDay("2026-05-01"), kind: kind)
        #expect(rules.dayOfReturn(after: last) == last.day + days)
        let day = rules.dayOfReturn(after: last) ?? last.day
        #expect(rules.interval(after: last, deferredUntil: nil, on: day) == .passed)
        #expect(rules.interval(after: last, deferredUntil: nil, on: day - 1) != .passed)
    }

    @Test func `A deferral that lasts longer moves the day, a shorter one does not`() {
        let last = LastDonation(day: isoDay("2026-05-01"), kind: .wholeBlood)
        #expect(rules.dayOfReturn(after: last, deferredUntil: isoDay("2026-12-01")) == isoDay("2026-12-01"))
        #expect(rules.dayOfReturn(after: last, deferredUntil: isoDay("2026-06-01")) == last.day + 84)
    }

    @Test func `Where no single day tells, none is named`() {
        #expect(rules.dayOfReturn(after: LastDonation(day: isoDay("2026-05-01"), kind: .granulocytes)) == nil)
        #expect(rules.daysGiven(of: .granulocytes, dueBy: isoDay("2026-05-01"), within: 90) == nil)
    }

    @Test func `What is due within so many days was given so long before`() throws {
        let today = isoDay("2026-11-28")
        let days = try #require(rules.daysGiven(of: .wholeBlood, dueBy: today, within: 90))
        #expect(days == (today - 174)...(today - 84))
        #expect(rules.dayOfReturn(after: LastDonation(day: days.upperBound, kind: .wholeBlood)) == today)
    }

    @Test func `Unfinished is who came and has not ended, missing who was awaited and did not come`() {
        func booking(_ step: Booking.Step?, _ invitation: Booking.Invitation = .booked, _ source: Booking.Source = .booked)
            -> Booking
        {
            var booking = Booking(id: Identifier(high: 1, low: 1), drive: Identifier(high: 1, low: 2), donor: nil)
            (booking.step, booking.invitation, booking.source) = (step, invitation, source)
            return booking
        }
        #expect(Booking.Step.allCases.filter { booking($0).isUnfinished } == [.came, .withDoctor, .giving])
        #expect(!booking(nil).isUnfinished)
        let missing = Booking.Invitation.allCases.filter { booking(nil, $0).isMissing }
        #expect(missing == [.pledged, .booked, .reminded, .noShow])
        #expect(Booking.Step.allCases.allSatisfy { !booking($0).isMissing })
        #expect(booking(nil, .reminded).calledAbout.invitation == .noShow)
    }
}
