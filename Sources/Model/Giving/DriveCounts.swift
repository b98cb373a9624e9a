/// The people of one drive by where they stand (số người theo bước), and what was taken from them: all its figures come from these.
public struct DriveCounts: Hashable, Sendable {
    /// Bookings that were ever made.
    public var booked = 0
    /// Of them, taken back before their time.
    public var cancelled = 0
    /// Of the bookings not taken back, those whose time has come: by their slots, or ``due(bookings:elapsed:)`` where there are none. All of
    /// them when the drive is closed.
    public var due = 0
    /// Had a booking and came though its time has not come yet.
    public var cameEarly = 0

    /// Came without a booking; counted once more in the step where they stand.
    public var walkIns = 0

    /// Came, and wait for the doctor.
    public var waiting = 0
    public var withDoctor = 0
    public var giving = 0
    /// Gave: one usable bag each.
    public var done = 0
    /// Blood was drawn, and the bag is not usable.
    public var failed = 0
    public var deferred = 0
    /// Went away before the doctor had decided.
    public var left = 0

    /// Of those from whom blood was drawn, the ones who had never given.
    public var firstTimers = 0
    /// Bags of ``largeBag`` and more.
    public var largeBags = 0
    public var volume = Millilitres.zero
    /// Seconds from coming to the needle, one for each who got so far.
    public var waits: [Int] = []

    /// From here on a bag is a large one.
    public static let largeBag = Millilitres(350)

    public init() {}

    /// Everybody who came.
    public var presented: Int { waiting + withDoctor + screened }
    /// On whom the doctor, or the person, has decided.
    public var screened: Int { giving + through }
    /// Of whom it is known how it ended.
    public var through: Int { done + failed + deferred + left }
    /// Had a booking and came.
    public var bookedCame: Int { max(0, presented - walkIns) }
    /// Bookings that were not taken back.
    public var bookings: Int { max(0, booked - cancelled) }
    /// Of those whose time has come, the ones who came.
    public var dueCame: Int { bookedCame - early }
    /// Their time has come and they have not.
    public var noShows: Int { max(0, min(due, bookings) - dueCame) }
    /// Bookings that may still come: their time is ahead.
    public var expected: Int { max(0, bookings - min(due, bookings) - early) }
    /// More have come than were due: they at least were early.
    private var early: Int { min(bookedCame, max(cameEarly, bookedCame - min(due, bookings))) }

    /// Whether its people were noted one by one. Of a drive known by its donations alone nobody can say who came for the first time, or
    /// without a booking.
    public var isNoted: Bool { booked + walkIns > 0 }

    /// What was taken in.
    public var taken: Tally { Tally(bags: Bags(done), volume: volume, visits: Visits(done + failed)) }

    /// How many of so many bookings without slots are due when a share of the hours is over, if people come evenly.
    /// - Parameter elapsed: 0…1.
    public static func due(bookings: Int, elapsed: Double) -> Int {
        Int((Double(max(0, bookings)) * min(1, max(0, elapsed))).rounded(.down))
    }
}
