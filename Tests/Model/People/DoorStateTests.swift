import Testing

@testable import Model

@Suite struct DoorStateTests {
    let rules = RuleBook.vietnam
    let today = Day(number: 18_627)  // 2020-12-31

    private func state(_ daysAgo: Int?, until: Int? = nil, not: Bool = false, thisYear: Bool = false) -> DoorState {
        rules.doorState(
            last: daysAgo.map { LastDonation(day: today - $0, kind: .wholeBlood) }, deferredUntil: until.map { today + $0 },
            doNotInvite: not,
            gaveThisYear: thisYear, on: today)
    }

    @Test func `after twelve weeks somebody is due, until a year has gone by`() {
        #expect(state(83, thisYear: true) == .gave)
        #expect(state(84, thisYear: true) == .due)
        #expect(state(83) == .resting)
        #expect(state(366) == .due)
        #expect(state(367) == .lapsed)
        #expect(state(nil) == .new)
    }

    @Test func `a deferral and the wish not to be asked come first`() {
        #expect(state(200, until: 10, thisYear: true) == .gave)
        #expect(state(nil, until: 10) == .resting)
        #expect(state(200, not: true) == .resting)
        #expect(state(500, not: true) == .lapsed)
    }
}
