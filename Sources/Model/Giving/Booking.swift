/// A person's part in one drive (lượt người trong đợt): invited and booked before it, and on the day from step to step.
public struct Booking: Hashable, Codable, Sendable, Identifiable {
    public enum Source: String, Codable, CaseIterable, Sendable {
        /// Had word of it before the day (đặt trước).
        case booked
        /// Came without a booking (khách vãng lai).
        case walkIn
    }

    /// How it stood before the person came (tình trạng mời).
    public enum Invitation: String, Codable, CaseIterable, Sendable {
        /// Asked, and has not answered.
        case invited
        /// Said yes, without a time.
        case pledged
        case booked
        case reminded
        /// Taken back in time.
        case cancelled
        /// The time passed and they did not come.
        case noShow

        /// It says that the office turned to them.
        public var asksThem: Bool { self == .invited || self == .reminded }
    }

    /// Where the person stands on the day (bước).
    public enum Step: String, Codable, CaseIterable, Sendable {
        /// Came, and waits.
        case came
        case withDoctor
        case giving
        /// Gave a usable bag.
        case done
        /// Blood was drawn, and the bag is not usable.
        case failed
        case deferred
        /// Went away before the doctor had decided.
        case left
    }

    public var id: Identifier<Booking>
    public var drive: Identifier<Drive>
    /// `nil` after the person was erased: the drive's counts stay.
    public var donor: Identifier<Donor>?
    /// The slot's first minute of the day.
    public var slot: Int?
    public var source: Source
    public var invitation: Invitation
    /// `nil` before they come.
    public var step: Step?
    public var came: Instant?
    public var sawDoctor: Instant?
    public var needle: Instant?
    /// When it was over, however it ended.
    public var ended: Instant?
    /// What was recorded when the bleed ended; there is one just when the step is done or failed.
    public var donation: Identifier<Donation>?
    /// They had never given before that donation (lần đầu). Kept here, so that the count outlives an erasure.
    public var firstTime: Bool

    public init(
        id: Identifier<Booking>, drive: Identifier<Drive>, donor: Identifier<Donor>?, slot: Int? = nil, source: Source = .booked,
        invitation: Invitation = .booked, step: Step? = nil, came: Instant? = nil, sawDoctor: Instant? = nil,
        needle: Instant? = nil,
        ended: Instant? = nil, donation: Identifier<Donation>? = nil, firstTime: Bool = false
    ) {
        self.id = id
        self.drive = drive
        self.donor = donor
        self.slot = slot
        self.source = source
        self.invitation = invitation
        self.step = step
        self.came = came
        self.sawDoctor = sawDoctor
        self.needle = needle
        self.ended = ended
        self.donation = donation
        self.firstTime = firstTime
    }

    /// Somebody who comes without a booking.
    public static func walkIn(
        id: Identifier<Booking>, drive: Identifier<Drive>, donor: Identifier<Donor>, at now: Instant
    ) -> Booking {
        Booking(id: id, drive: drive, donor: donor, source: .walkIn).taking(.came, at: now)
    }

    /// Whether they were awaited: who was asked and never answered was not.
    public var isAwaited: Bool { source == .booked && invitation != .invited }

    /// Whether they called off or did not come (báo huỷ, không đến), and have not come after all.
    public var staysAway: Bool { step == nil && (invitation == .cancelled || invitation == .noShow) }
}
