import Testing

@testable import Model

@Suite struct FamilyChangesTests {
    let family = Family(id: Identifier(high: 1, low: 1), name: "Gia đình bà Sen")
    let other = Family(id: Identifier(high: 1, low: 2), name: "Gia đình ông Bình")

    private func day(_ number: Int) -> Day { Day(number: 18_000 + number) }

    private func tie(
        _ id: UInt64, _ donor: UInt64, in family: Family? = nil, _ from: Int? = nil, _ until: Int? = nil, role: String = ""
    ) -> FamilyMembership {
        FamilyMembership(
            id: Identifier(high: 2, low: id), family: (family ?? self.family).id, donor: Identifier(high: 3, low: donor),
            role: role,
            from: from.map(day), until: until.map(day))
    }

    private func summary(_ change: Change) -> [String] {
        change.revisions.compactMap { revision in
            func text(_ record: Record?) -> String {
                switch record {
                case .membership(let tie)?:
                    "\(tie.id.low)@\(tie.family.low) \(tie.from.map { String($0.number - 18_000) } ?? "…")–\(tie.until.map { String($0.number - 18_000) } ?? "…")"
                case .family(let family)?: "family \(family.id.low)"
                default: "nothing"
                }
            }
            return text(revision.before) + " → " + text(revision.after)
        }
    }

    @Test func `The last day may be the first, and not before it`() throws {
        #expect(summary(try Family.leave(tie(1, 1, 10), on: day(10))) == ["1@1 10–… → 1@1 10–10"])
        #expect(throws: FamilyProblem.leavesBeforeJoining) { try Family.leave(tie(1, 1, 10), on: day(9)) }
        #expect(summary(try Family.leave(tie(1, 1), on: day(9))) == ["1@1 …–… → 1@1 …–9"])
    }

    @Test func `Who splits off leaves the day before, and who joined later goes over whole`() throws {
        let members = [tie(1, 1), tie(2, 2, 5), tie(3, 3, 30)]
        let change = try Family.split(
            [members[1], members[2]], from: members, into: other, on: day(20),
            identifiers: [Identifier(high: 2, low: 8), Identifier(high: 2, low: 9)])
        #expect(
            summary(change) == [
                "nothing → family 2", "2@1 5–… → 2@1 5–19", "nothing → 8@2 20–…", "3@1 30–… → 3@2 30–…",
            ])
        #expect(throws: FamilyProblem.nobodyChosen) {
            try Family.split([], from: members, into: other, on: day(20), identifiers: [])
        }
        #expect(throws: FamilyProblem.everybodyChosen) {
            try Family.split(members, from: members, into: other, on: day(20), identifiers: [])
        }
    }

    @Test func `Joining takes all with their days, and what overlaps of one person becomes one time`() throws {
        let own = [tie(1, 1, 0, 10), tie(2, 1, 30, 40), tie(3, 2)]
        let theirs = [tie(4, 1, in: other, 10, 30, role: "Con"), tie(5, 4, in: other, nil, 7)]
        let change = try family.take(other, ties: theirs, own: own)
        #expect(
            summary(change) == [
                "2@1 30–40 → nothing", "4@2 10–30 → nothing", "1@1 0–10 → 1@1 0–40", "5@2 …–7 → 5@1 …–7", "family 2 → nothing",
            ])
        #expect(throws: FamilyProblem.joinsItself) { try family.take(family, ties: own, own: own) }
    }

    @Test func `Times that only touch from one day to the next stay two`() throws {
        let change = try family.take(other, ties: [tie(4, 1, in: other, 11, 20)], own: [tie(1, 1, 0, 10)])
        #expect(summary(change) == ["4@2 11–20 → 4@1 11–20", "family 2 → nothing"])
    }

    @Test func `The first of several may come again when one may, else on the earliest day`() {
        #expect(IntervalAnswer.earliest([.notBefore(day(3)), .passed, .unknown]) == .passed)
        #expect(IntervalAnswer.earliest([.notBefore(day(3)), .unknown, .notBefore(day(2))]) == .notBefore(day(2)))
        #expect(IntervalAnswer.earliest([.unknown]) == .unknown)
        #expect(IntervalAnswer.earliest([]) == .unknown)
    }
}
