/// Blood drawn from a person on a day (lần hiến máu). Millilitres are stored, never "units": those are derived.
public struct Donation: Hashable, Codable, Sendable, Identifiable {
    public enum Kind: String, Codable, CaseIterable, Sendable {
        case wholeBlood, redCells, platelets, plasma, granulocytes
    }

    public enum Outcome: String, Codable, CaseIterable, Sendable {
        case collected
        /// Blood was drawn but the bag is not usable or was not filled: a visit, not a bag.
        case failed
    }

    public var id: Identifier<Donation>
    /// `nil` after the person was erased: the sums stay.
    public var donor: Identifier<Donor>?
    public var day: Day
    public var kind: Kind
    public var outcome: Outcome
    public var volume: Millilitres
    public var venue: Identifier<Venue>?
    public var drive: Identifier<Drive>?
    /// The year of the plan it counts for; a drive in December may count for the next year.
    public var campaignYear: Int
    public var credit: Credit
    /// The bag's number as printed, when known.
    public var bagNumber: String
    /// Taken back: it stays in the journal and in this list, and counts nowhere.
    public var voided: Bool

    public init(
        id: Identifier<Donation>, donor: Identifier<Donor>?, day: Day, kind: Kind = .wholeBlood, outcome: Outcome = .collected,
        volume: Millilitres, venue: Identifier<Venue>? = nil, drive: Identifier<Drive>? = nil, campaignYear: Int, credit: Credit,
        bagNumber: String = "", voided: Bool = false
    ) {
        self.id = id
        self.donor = donor
        self.day = day
        self.kind = kind
        self.outcome = outcome
        self.volume = volume
        self.venue = venue
        self.drive = drive
        self.campaignYear = campaignYear
        self.credit = credit
        self.bagNumber = bagNumber
        self.voided = voided
    }

    /// What it adds to a tally.
    public var tally: Tally {
        voided
            ? .zero
            : Tally(bags: Bags(outcome == .collected ? 1 : 0), volume: outcome == .collected ? volume : .zero, visits: Visits(1))
    }
}

/// To whom a donation counts: the donor's home unit on that day, wherever the blood was given. Fixed when it is recorded.
public struct Credit: Hashable, Codable, Sendable {
    public var ward: WardKey?
    public var stretch: Identifier<Stretch>?
    public var group: Identifier<Group>?
    public var bloc: Identifier<Bloc>?
    /// The ward was guessed: the donor's own ward was split and this is its default successor (≈).
    public var approximate: Bool

    public init(
        ward: WardKey? = nil, stretch: Identifier<Stretch>? = nil, group: Identifier<Group>? = nil, bloc: Identifier<Bloc>? = nil,
        approximate: Bool = false
    ) {
        self.ward = ward
        self.stretch = stretch
        self.group = group
        self.bloc = bloc
        self.approximate = approximate
    }
}

/// Somebody came and no blood was drawn (lần hoãn). A neutral code and a return date; never a test result.
public struct Deferral: Hashable, Codable, Sendable, Identifiable {
    public enum Code: String, Codable, CaseIterable, Sendable {
        /// Too soon after the last donation.
        case interval
        /// A measurement on the day (weight, blood pressure, haemoglobin): which one is not kept.
        case measurement
        /// A temporary reason with a rule of its own length.
        case temporary
        case other
    }

    public var id: Identifier<Deferral>
    public var donor: Identifier<Donor>?
    public var day: Day
    public var code: Code
    /// Not before this day, where a rule gives one.
    public var until: Day?
    public var venue: Identifier<Venue>?
    public var drive: Identifier<Drive>?

    public init(
        id: Identifier<Deferral>, donor: Identifier<Donor>?, day: Day, code: Code, until: Day? = nil,
        venue: Identifier<Venue>? = nil, drive: Identifier<Drive>? = nil
    ) {
        self.id = id
        self.donor = donor
        self.day = day
        self.code = code
        self.until = until
        self.venue = venue
        self.drive = drive
    }
}
