extension Booking {
    /// A way from one step to another: a line of the table ``Booking/ways``.
    public struct Way: Hashable, Sendable {
        /// `nil`: not come yet.
        public let from: Step?
        public let to: Step

        init(_ from: Step?, _ to: Step) {
            self.from = from
            self.to = to
        }
    }

    /// All ways forward. Steps may be passed over, since a small drive has one desk for everything. Each is gone back as well: a wrong key.
    public static let ways: [Way] =
        [Way(nil, .came), Way(.came, .withDoctor)]
        + [Step.giving, .done, .failed, .deferred, .left].flatMap { [Way(.came, $0), Way(.withDoctor, $0)] }
        // A vein that is not found draws no blood.
        + [Way(.giving, .done), Way(.giving, .failed), Way(.giving, .deferred)]
}

/// Why a booking is refused as it stands.
public enum BookingProblem: Error, Hashable, Sendable {
    case stepNotAllowed(from: Booking.Step?, to: Booking.Step?)
    /// Steps are taken while the drive is open: before it nobody comes, after it the sheet is closed.
    case driveNotOpen(Drive.State)
    /// Came, and is said to have cancelled or stayed away.
    case cameThough(Booking.Invitation)
    /// The drive has no slot that begins at this minute.
    case noSuchSlot(Int)
    /// Done or failed, and no donation of this person at this drive with that outcome stands behind it.
    case donationMissing
    /// The donation that an earlier step made still counts, or one is named where none can be.
    case donationLeft(Identifier<Donation>)
    /// Deferred, and no deferral of this person at this drive stands behind it.
    case deferralMissing
    /// No longer deferred, and the deferral is still there.
    case deferralLeft(Identifier<Deferral>)
}

extension Booking.Step {
    /// The steps that may follow, in the order of ``allCases``.
    public var next: [Booking.Step] { Self.following(self) }

    /// The same of a person at any step, or not come yet (`nil`).
    public static func following(_ step: Booking.Step?) -> [Booking.Step] {
        allCases.filter { Booking.ways.contains(Booking.Way(step, $0)) }
    }

    /// Checks a change of step, forward or back.
    public static func check(from: Booking.Step?, to: Booking.Step?) throws(BookingProblem) {
        let isForward = to.map { Booking.ways.contains(Booking.Way(from, $0)) } ?? false
        let isBack = from.map { Booking.ways.contains(Booking.Way(to, $0)) } ?? false
        guard from == to || isForward || isBack else { throw .stepNotAllowed(from: from, to: to) }
    }

    /// Nothing follows.
    public var isEnd: Bool { next.isEmpty }

    /// The outcome of the donation that must stand behind it; `nil` where there is none.
    public var outcome: Donation.Outcome? {
        switch self {
        case .done: .collected
        case .failed: .failed
        case .came, .withDoctor, .giving, .deferred, .left: nil
        }
    }
}

extension Booking {
    /// The person comes, to the drive or to a booking that had been given up.
    public func coming(at now: Instant) -> Booking { taking(.came, at: now) }

    /// At that step since now.
    public func taking(_ step: Step, at now: Instant) -> Booking {
        var booking = self
        booking.step = step
        switch step {
        case .came:
            booking.came = now
            // What was said before no longer holds.
            if invitation == .cancelled || invitation == .noShow { booking.invitation = .booked }
        case .withDoctor: booking.sawDoctor = now
        case .giving: booking.needle = now
        case .done, .failed, .deferred, .left: booking.ended = now
        }
        return booking
    }

    /// The step before, as the times tell it; `nil` is not come yet.
    public var previousStep: Step? {
        switch step {
        case nil, .came?: nil
        case .withDoctor?: .came
        case .giving?: sawDoctor == nil ? .came : .withDoctor
        case .done?, .failed?, .deferred?, .left?: needle != nil ? .giving : sawDoctor != nil ? .withDoctor : .came
        }
    }

    /// Back at the step before, as if the last had not been taken.
    public var steppedBack: Booking {
        var booking = self
        booking.step = previousStep
        booking.donation = nil
        booking.firstTime = false
        switch step {
        case nil: break
        case .came?: booking.came = nil
        case .withDoctor?: booking.sawDoctor = nil
        case .giving?: booking.needle = nil
        case .done?, .failed?, .deferred?, .left?: booking.ended = nil
        }
        return booking
    }
}
