import Exchange
import Model
import Store

/// Something that a screen wants to know from the books. ``Librarian`` answers it.
public enum Question: Hashable, Sendable {
    case overview(year: Int, today: Day, Grouping)
    case unit(Unit, year: Int, today: Day)
    case donors(DonorListRequest)
    case lookup(String)
    /// As the lookup, with the people of a drive first.
    case driveLookup(String, Identifier<Drive>)
    /// Who changed a record last.
    case lastChange(Record)
    case donor(Identifier<Donor>)
    /// Who has one of these numbers: a card's own and that of the card before it.
    case holder([CitizenID])
    case drives(year: Int)
    case drive(Identifier<Drive>)
    /// A drive's counts, figures and forecast.
    case driveDay(Identifier<Drive>)
    /// Everybody who is booked for a drive or came to it.
    case queue(Identifier<Drive>)
    /// The same people with their groups, and how far the slots are taken.
    case bookings(Identifier<Drive>)
    /// A person's booking at a drive, and who made it; the day of a drive that the books may not hold yet.
    case booking(drive: Identifier<Drive>, donor: Identifier<Donor>, on: Day?)
    /// The people of a group, bloc, street or ward who may be invited to a drive.
    case invitees(Unit, drive: Identifier<Drive>)
    /// A part of the people to call.
    case calls(CallWish, CallPart)
    /// How many people there are of whom only some are read.
    case callCounts(CallWish, CallPart)
    /// What is known of somebody at the moment of a call.
    case callee(Identifier<Donor>, CallPlan)
    /// A group's or a bloc's drives of a campaign year.
    case unitDrives(Unit, year: Int)
    /// All groups and blocs in a campaign year.
    case groupPage(year: Int, through: Day)
    /// How many donors belong to each group, and how many of them gave.
    case groupMembers(year: Int, through: Day)
    /// All that is told of a drive when it is over.
    case reckoning(Identifier<Drive>)
    /// Who gave once and is due for a second invitation.
    case secondInvitations(on: Day)
    /// Who a row of a late list may be about.
    case lateMatch(LateRow)
    case sites
    case siteDays(Identifier<Venue>, from: Day, through: Day)
    case lastUndoable, lastRedoable
    case targets(year: Int)
    case peers(year: Int)
    case years
    /// What a form offers to choose from.
    case places
    /// The figures of some wards, with a year ago.
    case wards([WardKey], year: Int, today: Day)
    /// How many people of each ward are in the books.
    case wardPeople([WardKey])
    /// The year of every street.
    case streets(year: Int, today: Day)
    /// One street with its houses, told at once.
    case streetOutline(Identifier<Street>, year: Int, today: Day)
    /// The same with everybody who lives along it.
    case street(Identifier<Street>, year: Int, today: Day)
    /// What would go from one stretch to another.
    case stretchJoin(Identifier<Stretch>, into: Identifier<Stretch>)
    /// The people of a house.
    case housePeople([Identifier<Donor>])
    /// The board and the list of wards, in the wards of an era.
    case overviewInEra(WardEra, year: Int, today: Day)
    case wardsInEra(WardEra, year: Int, today: Day)
    /// How many people still stand under wards that were split.
    case peopleUnder([WardKey])
    /// The streets on which they live.
    case oldStreets([WardKey])
    /// The people of one of them, or those of whom no street is known.
    case oldStreet(WardKey, Identifier<Stretch>?)
    /// A venue's donations of one day, voided ones among them.
    case donations(on: Day, venue: Identifier<Venue>)
    case journalPage(JournalFilter, before: Int?, limit: Int)
    /// The same from the newest on, to be saved.
    case journalList(JournalFilter, limit: Int)
    case families(FamilyListRequest)
    case family(Identifier<Family>)
    /// Who may be the same person as this one; `nil` looks through everybody.
    case twins(of: Identifier<Donor>?)
    case familyOffers
    /// Of today; who is in none is left out.
    case familiesOf([Identifier<Donor>])
    /// Two people side by side.
    case pair(Identifier<Donor>, Identifier<Donor>)
    /// What the pictures of a year are drawn from.
    case pictures(PeopleScope, year: Int)
    /// The next slice of who gave; asked with ``Effect/askAside(_:)``.
    case givers(GiverSums)
    /// A fixed site's week: who is booked and who came.
    case siteWeek(Identifier<Venue>, from: Day, through: Day)
    /// What an entry of the journal changed.
    case entryContent(Identifier<Entry>)
}

/// By what the board's table is grouped.
public enum Grouping: String, CaseIterable, Hashable, Sendable {
    case wards, groups, streets, blocs
}

/// Which donors, in which order, from which row on.
public struct DonorListRequest: Hashable, Sendable {
    public var sort: DonorSort
    public var descending: Bool
    public var filter: DonorFilter
    public var offset: Int
    public var limit: Int
    /// Those of the page that is shown, when it is of the same list.
    public var near: DonorLandmarks?

    public init(
        sort: DonorSort, descending: Bool = false, filter: DonorFilter = DonorFilter(), offset: Int = 0, limit: Int = 200,
        near: DonorLandmarks? = nil
    ) {
        self.sort = sort
        self.descending = descending
        self.filter = filter
        self.offset = offset
        self.limit = limit
        self.near = near
    }
}

/// Which families, in which order, from which row on.
public struct FamilyListRequest: Hashable, Sendable {
    public var sort: FamilySort
    public var descending: Bool
    public var filter: FamilyFilter
    public var today: Day
    public var offset: Int
    public var limit: Int
    /// The page is wanted that holds this family.
    public var around: Identifier<Family>?

    public init(
        sort: FamilySort = .name, descending: Bool = false, filter: FamilyFilter = FamilyFilter(), today: Day, offset: Int = 0,
        limit: Int, around: Identifier<Family>? = nil
    ) {
        self.sort = sort
        self.descending = descending
        self.filter = filter
        self.today = today
        self.offset = offset
        self.limit = limit
        self.around = around
    }

    /// Whether both are of the same list.
    func isSameList(_ other: FamilyListRequest) -> Bool {
        (sort, descending, filter) == (other.sort, other.descending, other.filter)
    }
}

extension Question {
    /// Another question that waits need not be answered any more: of a list that is narrowed by typing only the newest letters count.
    func replaces(_ other: Question) -> Bool {
        guard case .calls(var wish, let part) = self, case .calls(var old, let oldPart) = other, !old.words.isEmpty else {
            return self == other
        }
        wish.words = ""
        old.words = ""
        return wish == old && part == oldPart
    }

    /// How many there are in all is told later, once they are counted.
    var isLookup: Bool {
        switch self {
        case .lookup, .driveLookup: true
        default: false
        }
    }
}
