import Exchange
import Model
import Store

/// The answers to ``Question``s, in the same order.
public enum Answer: Sendable {
    case overview(OverviewFigures)
    case unit(UnitFigures)
    case donors(DonorListRequest, DonorPage)
    case lookup(String, LookupAnswer)
    case driveLookup(String, DriveLookupAnswer)
    /// `nil` of what the journal does not hold.
    case lastChange(JournalEntry?)
    /// How many fit the text, told once they are counted; no question asks for it.
    case lookupCount(String, LookupCount)
    case donor(DonorCard?)
    case holder(DonorRow?)
    case drives([DriveRow])
    case drive(DriveRow?)
    /// `nil` when the books do not hold the drive (any more).
    case driveDay(DriveDayPage?)
    case queue(Identifier<Drive>, [QueueRow])
    case bookings(BookingPage?)
    case booking(PersonAtDrive)
    case invitees(InviteePage)
    case calls(CallPage)
    case callCounts(CallWish, CallPart, CallCounts)
    /// `nil` when the books do not hold them (any more).
    case callee(Identifier<Donor>, Callee?)
    case unitDrives(Unit, [DriveRow])
    case groupPage(GroupPage)
    case groupMembers(GroupMembers)
    /// `nil` when the books do not hold the drive (any more).
    case reckoning(DriveReckoning?)
    case secondInvitations(on: Day, [SecondInvitation])
    case lateMatch(LateRow, LateMatch)
    case sites([Venue])
    case siteDays([SiteDay])
    case journalRow(JournalRow?)
    case targets([TargetRow])
    case peers([PeerFigure])
    case years([Int])
    case places(Places)
    case wards(WardsFigures)
    case wardPeople([WardKey: Int])
    case streets(StreetsFigures)
    /// `nil` when the books do not hold the street (any more).
    case street(StreetDrawing?)
    /// `nil` when the books do not hold both (any more).
    case stretchJoin(StretchJoin?)
    case housePeople([HousePerson])
    case peopleUnder(Int)
    case oldStreets([OldStreetRow])
    case oldStreet(OldStreetPage)
    case donations(on: Day, venue: Identifier<Venue>, [DonationRow])
    case journalPage(JournalFilter, before: Int?, [JournalRow])
    case journalList(JournalFilter, [JournalRow])
    case families(FamilyListRequest, FamilyPage)
    /// `nil` when the books do not hold it (any more).
    case family(FamilyCard?)
    case twins(of: Identifier<Donor>?, TwinList)
    case familyOffers(FamilyOffers)
    case familiesOf([Identifier<Donor>: Family])
    /// `nil` when one of them is not in the books (any more).
    case pair(PersonPair?)
    case pictures(PictureFigures)
    /// With one slice more.
    case givers(GiverSums)
    case siteWeek(Identifier<Venue>, SiteWeek)
    case entryContent(EntryContent)
}

/// Two people with all that hangs on them.
public struct PersonPair: Hashable, Sendable {
    public var one: DonorCard
    public var other: DonorCard
    public var histories: [DonorHistory]

    public init(one: DonorCard, other: DonorCard, histories: [DonorHistory]) {
        self.one = one
        self.other = other
        self.histories = histories
    }
}

/// What the overview draws: the board, the past years for the curve, the peers, the aid.
public struct OverviewFigures: Hashable, Sendable {
    public var board: BoardFigures
    /// What was given on each day of the years before, for the seasonal curve.
    public var pastYears: PastYears
    public var peers: [PeerFigure]
    public var aid: AidYear?
    /// What is credited to wards outside the office's area, or to none yet (ngoài địa bàn).
    public var outside: Tally
    /// How many people still stand under wards that were split between ours and others.
    public var unassigned: Int

    public init(
        board: BoardFigures, pastYears: PastYears = PastYears(), peers: [PeerFigure] = [], aid: AidYear? = nil,
        outside: Tally = .zero, unassigned: Int = 0
    ) {
        self.board = board
        self.pastYears = pastYears
        self.peers = peers
        self.aid = aid
        self.outside = outside
        self.unassigned = unassigned
    }
}

/// What a unit's own page draws: a ward, a street's stretch, a group, a bloc.
public struct UnitFigures: Hashable, Sendable {
    public var unit: Unit
    public var name: UnitName?
    public var tally: UnitTally
    public var months: [Tally]
    public var days: [DayTally]
    public var pastYears: PastYears
    /// For a ward: its stretches, groups and the blocs of its people, by figure.
    public var stretches: [UnitTally]
    public var groups: [UnitTally]
    public var blocs: [UnitTally]
    /// For the office: what is credited to wards outside its area, or to none yet (ngoài địa bàn).
    public var outside: Tally
    public var recent: [DonationRow]
    /// The records behind it, for editing; `nil` for a ward, which is built in.
    public var record: Record?

    public init(
        unit: Unit, name: UnitName?, tally: UnitTally, months: [Tally], days: [DayTally] = [], pastYears: PastYears = PastYears(),
        stretches: [UnitTally] = [], groups: [UnitTally] = [], blocs: [UnitTally] = [], outside: Tally = .zero,
        recent: [DonationRow] = [],
        record: Record? = nil
    ) {
        self.unit = unit
        self.name = name
        self.tally = tally
        self.months = months
        self.days = days
        self.pastYears = pastYears
        self.stretches = stretches
        self.groups = groups
        self.blocs = blocs
        self.outside = outside
        self.recent = recent
        self.record = record
    }
}

/// What forms offer to choose from.
public struct Places: Hashable, Sendable {
    public var streets: [Street]
    public var stretches: [Stretch]
    public var groups: [Group]
    public var blocs: [Bloc]
    public var venues: [Venue]
    public var drives: [Drive]
    /// Who took the blood in at the drives in the books, the most used first.
    public var collectingCentres: [String]

    public init(
        streets: [Street] = [], stretches: [Stretch] = [], groups: [Group] = [], blocs: [Bloc] = [], venues: [Venue] = [],
        drives: [Drive] = [], collectingCentres: [String] = []
    ) {
        self.streets = streets
        self.stretches = stretches
        self.groups = groups
        self.blocs = blocs
        self.venues = venues
        self.drives = drives
        self.collectingCentres = collectingCentres
    }
}
