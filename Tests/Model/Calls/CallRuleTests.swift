import Testing

@testable import Model

@Suite struct CallRuleTests {
    private let rule = RuleBook.vietnam.calls
    private let today = isoDay("2026-11-28")
    private let phone = Phone(checked: "0912345678")
    private let desk = Signature(operatorName: "Chị Hà", desk: "Bàn 1")

    private func call(_ outcome: Call.Outcome, daysAgo: Int = 0, minute: Int = 554, nextTry: Day? = nil, wrong: Phone? = nil)
        -> Call
    {
        Call(
            id: Identifier(high: 1, low: 1), donor: Identifier(high: 1, low: 2), time: Instant(today - daysAgo, minute: minute),
            by: desk,
            outcome: outcome, nextTry: nextTry, wrongNumber: wrong)
    }

    private func standing(_ call: Call?, minute: Int = 600, phone: Phone? = Phone(checked: "0912345678")) -> CallStanding {
        rule.standing(last: call, phone: phone, at: Instant(today, minute: minute))
    }

    @Test func `Who is on the line is left alone for a quarter of an hour, and who was called is for the day`() {
        #expect(standing(nil) == .open)
        let busy = call(.calling)
        #expect(standing(busy, minute: 554 + 14) == .busy(busy, until: Instant(today, minute: 554 + 15)))
        // Somebody took up the telephone and went away.
        #expect(standing(busy, minute: 554 + 15) == .open)
        for outcome in [Call.Outcome.willCome, .notNow, .noAnswer, .wrongNumber, .neverAgain] {
            let done = call(outcome, nextTry: today)
            #expect(standing(done, minute: 1439) == .calledToday(done))
        }
    }

    @Test func `After the day the next try decides, and a wrong number until there is another`() {
        #expect(standing(call(.noAnswer, daysAgo: 1, nextTry: today)) == .open)
        #expect(standing(call(.notNow, daysAgo: 9, nextTry: today + 1)) == .rests(until: today + 1))
        let wrong = call(.wrongNumber, daysAgo: 400, wrong: phone)
        #expect(standing(wrong) == .wrongNumber)
        #expect(standing(wrong, phone: nil) == .wrongNumber)
        #expect(standing(wrong, phone: Phone(checked: "0987654321")) == .open)
    }

    @Test func `When somebody is called again follows from what was said`() {
        #expect(rule.nextTry(after: .noAnswer, on: today, unanswered: 1) == today + 1)
        #expect(rule.nextTry(after: .noAnswer, on: today, unanswered: 2) == today + 1)
        #expect(rule.nextTry(after: .noAnswer, on: today, unanswered: 3) == today + 14)
        #expect(rule.nextTry(after: .notNow, on: today) == today + 28)
        #expect(rule.nextTry(after: .notNow, on: today, until: today + 3) == today + 3)
        #expect(rule.nextTry(after: .willCome, on: today, coming: today + 10) == today + 11)
        for outcome in [Call.Outcome.willCome, .wrongNumber, .neverAgain] {
            #expect(rule.nextTry(after: outcome, on: today) == nil)
        }
        #expect(!rule.isVerified)
    }

    /// By hand: usual is 8 of 10; a group with 40 of 52 makes it 48 of 62 = 0.7742. That weighs as much as 4 of one's own drives, so 4 of 5 of
    /// one's own come to (4 × 0.7742 + 4) / 9 = 0.7885, and 0 of 2 to 4 × 0.7742 / 6 = 0.5161.
    @Test func `One's own drives tell more than the group's, and those more than what is usual`() {
        func chance(_ own: Rate?, _ group: Rate?) -> ChanceOfComing {
            RuleBook.vietnam.chanceOfComing(own: own, group: group, on: today)
        }
        let group = Rate(40, of: 52)
        #expect(chance(nil, nil) == ChanceOfComing(share: chance(nil, nil).share, reason: .usual))
        #expect(abs(chance(nil, nil).share - 0.8) < 1e-9)
        #expect(chance(nil, group).reason == .group(group))
        #expect(abs(chance(nil, group).share - 0.774193) < 1e-6)
        #expect(chance(Rate(4, of: 5), group).reason == .own(Rate(4, of: 5)))
        #expect(abs(chance(Rate(4, of: 5), group).share - 0.788530) < 1e-6)
        #expect(abs(chance(Rate(0, of: 2), group).share - 0.516129) < 1e-6)
        // Five of five is more than one of one: it was seen more often.
        #expect(chance(Rate(5, of: 5), nil).share > chance(Rate(1, of: 1), nil).share)
    }

    @Test func `A state holds to the last day of its months`() {
        let states = RuleBook.vietnam.donorStates
        func state(_ donations: Int, _ last: String?, _ day: String) -> DonorState {
            states.state(donations: donations, last: last.map { isoDay($0) }, on: isoDay(day))
        }
        #expect(state(0, nil, "2026-11-28") == .new)
        #expect(state(1, "2025-11-28", "2026-11-28") == .firstTime && state(2, "2025-11-28", "2026-11-28") == .regular)
        #expect(state(2, "2025-11-27", "2026-11-28") == .lapsed && state(1, "2024-11-28", "2026-11-28") == .lapsed)
        #expect(state(9, "2024-11-27", "2026-11-28") == .inactive)
        // A leap day's year ends on 28 February.
        #expect(state(2, "2024-02-29", "2025-02-28") == .regular && state(2, "2024-02-29", "2025-03-01") == .lapsed)
    }

    @Test func `Participation says its counts, is few under twenty and is never cut`() {
        #expect(Participation(gave: 3, of: nil) == nil && Participation(gave: 3, of: 0) == nil)
        #expect(Participation(gave: 17, of: 19)?.isFew == true && Participation(gave: 17, of: 20)?.isFew == false)
        #expect(Participation(gave: 30, of: 20)?.percent == 150)
    }
}
