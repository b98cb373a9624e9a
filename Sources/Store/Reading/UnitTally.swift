import Model

/// What one unit took in in a campaign year (kết quả của một đơn vị).
public struct UnitTally: Hashable, Sendable {
    /// `nil` for the row of donations that are credited to no unit of that kind (chưa gắn đơn vị).
    public var unit: Unit?
    public var name: UnitName?
    public var tally: Tally
    /// Some of it was credited by the default successor of a ward that was split (≈).
    public var approximate: Bool
    /// All targets of the unit for that year, one a measure at most.
    public var targets: [Target]
    /// The last seven days by the calendar, oldest first, whatever year they count for; empty when not asked for.
    public var lastDays: [Tally]

    public init(
        unit: Unit?, name: UnitName?, tally: Tally, approximate: Bool = false, targets: [Target] = [], lastDays: [Tally] = []
    ) {
        self.unit = unit
        self.name = name
        self.tally = tally
        self.approximate = approximate
        self.targets = targets
        self.lastDays = lastDays
    }

    /// The number asked for in that measure; `nil` when there is no target of it.
    public func target(_ measure: Measure) -> Amount? { targets.first { $0.amount.measure == measure }?.amount }
}

/// Units that bear one name, with the parts beneath: a street with its stretches, "Tổ 5" with its wards.
public struct NamedTally: Hashable, Sendable {
    /// `nil` for the row of donations that are credited to none.
    public var name: String?
    public var tally: Tally
    public var approximate: Bool
    public var parts: [UnitTally]

    public init(name: String?, tally: Tally, approximate: Bool = false, parts: [UnitTally] = []) {
        self.name = name
        self.tally = tally
        self.approximate = approximate
        self.parts = parts
    }
}

/// What was taken in on one day.
public struct DayTally: Hashable, Sendable {
    public var day: Day
    public var tally: Tally
    public var approximate: Bool

    public init(day: Day, tally: Tally, approximate: Bool = false) {
        self.day = day
        self.tally = tally
        self.approximate = approximate
    }
}

/// What the members of a donor family gave while they were members (kết quả của một gia đình).
public struct FamilyTally: Hashable, Sendable {
    public var family: Family
    public var tally: Tally
    public var approximate: Bool

    public init(family: Family, tally: Tally, approximate: Bool = false) {
        self.family = family
        self.tally = tally
        self.approximate = approximate
    }
}
