import Testing

@testable import Model

@Suite struct DriveStateTests {
    @Test(arguments: [
        (Drive.State.planned, [Drive.State.open, .postponed, .cancelled]), (.open, [.planned, .closed, .postponed, .cancelled]),
        (.closed, [.open]), (.postponed, [.planned, .cancelled]), (.cancelled, [.planned]),
    ])
    func `a drive changes its state only along the table`(state: Drive.State, next: [Drive.State]) throws {
        #expect(state.next == next)
        for other in Drive.State.allCases where !next.contains(other) {
            #expect(throws: DriveStateProblem.notAllowed(from: state, to: other)) {
                try state.check(to: other, reason: .weather, visits: Visits(0))
            }
        }
        for other in next { try state.check(to: other, reason: .weather, visits: Visits(0)) }
    }

    @Test func `who does not hold a drive says why`() throws {
        for state in [Drive.State.planned, .open] {
            for end in [Drive.State.postponed, .cancelled] {
                #expect(throws: DriveStateProblem.reasonMissing(end)) { try state.check(to: end, reason: nil, visits: Visits(0)) }
            }
        }
        #expect(throws: DriveStateProblem.reasonMissing(.cancelled)) {
            try Drive.State.postponed.check(to: .cancelled, reason: nil, visits: Visits(0))
        }
        try Drive.State.planned.check(to: .open, reason: nil, visits: Visits(0))
        try Drive.State.postponed.check(to: .planned, reason: nil, visits: Visits(0))
    }

    @Test func `once blood was drawn a drive is closed and nothing else`() throws {
        for end in [Drive.State.planned, .postponed, .cancelled] {
            #expect(throws: DriveStateProblem.bloodDrawn(1)) {
                try Drive.State.open.check(to: end, reason: .weather, visits: Visits(1))
            }
        }
        try Drive.State.open.check(to: .closed, reason: nil, visits: Visits(40))
        try Drive.State.closed.check(to: .open, reason: nil, visits: Visits(40))
    }

    @Test func `surplus of stock is no failure`() {
        for state in [Drive.State.postponed, .cancelled] {
            #expect(!state.isFailure(for: .surplus))
            #expect(state.isFailure(for: nil))
            for reason in Drive.Reason.allCases where reason != .surplus { #expect(state.isFailure(for: reason)) }
        }
        for state in [Drive.State.planned, .open, .closed] { #expect(!state.isFailure(for: .weather)) }
    }

    @Test func `the names under which they are kept never change`() {
        #expect(Drive.State.allCases.map(\.rawValue) == ["planned", "open", "closed", "postponed", "cancelled"])
        #expect(
            Drive.Reason.allCases.map(\.rawValue) == [
                "surplus", "weather", "epidemic", "venue", "collectingTeam", "tooFewBookings", "other",
            ])
        #expect(Set(Drive.steps.map { [$0.from, $0.to] }).count == Drive.steps.count)
    }
}
