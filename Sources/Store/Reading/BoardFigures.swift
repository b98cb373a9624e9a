import Model

/// Which units the board lists beneath the office.
public enum BoardChildren: Hashable, Sendable {
    /// The wards of a district or of the city, each with a row even when it has nothing yet.
    case wards([WardKey])
    /// All units of a kind: a ward's stretches, groups or blocs.
    case units(UnitKind)
}

/// Everything that the board (tổng quan) draws, read at one moment.
public struct BoardFigures: Hashable, Sendable {
    public var year: Int
    public var today: Day
    /// The office itself, with the targets that the city set it and its last seven days.
    public var office: UnitTally
    /// The days with figures, in order: the year's curve.
    public var days: [DayTally]
    /// Twelve months, January first (``Reader/monthTallies(unit:year:)``).
    public var months: [Tally]
    public var children: [ChildFigures]
    /// What is credited to none of the children.
    public var elsewhere: Tally
    /// The day itself and the drives to come.
    public var now: DayFigures

    public init(
        year: Int, today: Day, office: UnitTally, days: [DayTally] = [], months: [Tally], children: [ChildFigures] = [],
        elsewhere: Tally = .zero, now: DayFigures = DayFigures()
    ) {
        self.year = year
        self.today = today
        self.office = office
        self.days = days
        self.months = months
        self.children = children
        self.elsewhere = elsewhere
        self.now = now
    }
}

/// What is going on on a day (hôm nay), and what comes after it (đợt tới).
public struct DayFigures: Hashable, Sendable {
    /// What the office took in that day, for whatever campaign year.
    public var tally: Tally
    public var sites: [SiteDay]
    /// The drives of that day by their hours.
    public var drives: [DriveRow]
    /// The next ones after that day, soonest first.
    public var nextDrives: [DriveRow]

    public init(tally: Tally = .zero, sites: [SiteDay] = [], drives: [DriveRow] = [], nextDrives: [DriveRow] = []) {
        self.tally = tally
        self.sites = sites
        self.drives = drives
        self.nextDrives = nextDrives
    }
}

/// One line of the board's table.
public struct ChildFigures: Hashable, Sendable {
    public var unit: Unit
    public var name: UnitName
    public var tally: Tally
    public var approximate: Bool
    /// Twelve months, January first.
    public var months: [Tally]
    /// The seven days up to today, oldest first.
    public var lastDays: [Tally]
    public var targets: [Target]

    public init(
        unit: Unit, name: UnitName, tally: Tally, approximate: Bool = false, months: [Tally], lastDays: [Tally],
        targets: [Target] = []
    ) {
        self.unit = unit
        self.name = name
        self.tally = tally
        self.approximate = approximate
        self.months = months
        self.lastDays = lastDays
        self.targets = targets
    }

    /// The number asked for in that measure; `nil` when there is no target of it.
    public func target(_ measure: Measure) -> Amount? { targets.first { $0.amount.measure == measure }?.amount }
}
