extension Drive {
    /// Why a drive does not take place on its day (lý do hoãn, huỷ).
    public enum Reason: String, Codable, CaseIterable, Sendable {
        /// Dư máu: the collecting centre has enough of it and asked to wait.
        case surplus
        case weather
        case epidemic
        case venue
        /// The collecting centre's team cannot come.
        case collectingTeam
        case tooFewBookings
        case other

        /// Whether the drive is missed in the unit's pace. Enough blood in store is nobody's failure.
        public var isFailure: Bool { self != .surplus }
    }

    /// A way from one state to another: a line of the table ``Drive/steps``.
    public struct Step: Hashable, Sendable {
        public let from: State
        public let to: State
        public let needsReason: Bool
        /// Not once blood was drawn: then the drive is closed with what it took.
        public let onlyBeforeBlood: Bool

        init(_ from: State, _ to: State, needsReason: Bool = false, onlyBeforeBlood: Bool = false) {
            self.from = from
            self.to = to
            self.needsReason = needsReason
            self.onlyBeforeBlood = onlyBeforeBlood
        }
    }

    /// All ways there are.
    public static let steps = [
        Step(.planned, .open),
        Step(.planned, .postponed, needsReason: true),
        Step(.planned, .cancelled, needsReason: true),
        Step(.open, .closed),
        // Opened on the wrong day, by the wrong desk.
        Step(.open, .planned, onlyBeforeBlood: true),
        Step(.open, .postponed, needsReason: true, onlyBeforeBlood: true),
        Step(.open, .cancelled, needsReason: true, onlyBeforeBlood: true),
        // A sheet turned up after the reckoning.
        Step(.closed, .open),
        // A new day is set, or it takes place after all.
        Step(.postponed, .planned),
        Step(.postponed, .cancelled, needsReason: true),
        Step(.cancelled, .planned),
    ]
}

/// Why a drive does not change its state.
public enum DriveStateProblem: Error, Hashable, Sendable {
    case notAllowed(from: Drive.State, to: Drive.State)
    case reasonMissing(Drive.State)
    /// So many people were bled already.
    case bloodDrawn(Int)
}

extension Drive.State {
    /// The states it can change to, in the order of ``allCases``.
    public var next: [Drive.State] { Self.allCases.filter { step(to: $0) != nil } }

    public func step(to state: Drive.State) -> Drive.Step? { Drive.steps.first { $0.from == self && $0.to == state } }

    /// Checks a change of state.
    /// - Parameter visits: how many people were bled at the drive, failed bleeds included.
    public func check(to state: Drive.State, reason: Drive.Reason?, visits: Visits) throws(DriveStateProblem) {
        guard let step = step(to: state) else { throw .notAllowed(from: self, to: state) }
        if step.onlyBeforeBlood, visits.count > 0 { throw .bloodDrawn(visits.count) }
        if step.needsReason, reason == nil { throw .reasonMissing(state) }
    }

    /// Whether a drive in this state, for that reason, is missed in the unit's pace. One without a known reason is.
    public func isFailure(for reason: Drive.Reason?) -> Bool {
        switch self {
        case .planned, .open, .closed: false
        case .postponed, .cancelled: reason?.isFailure ?? true
        }
    }
}
