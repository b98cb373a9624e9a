/// A donor family (gia đình hiến máu): an explicit group of people, not a household and not an address.
public struct Family: Hashable, Codable, Sendable, Identifiable {
    public var id: Identifier<Family>
    /// "Gia đình ông Nguyễn Văn Bình", or the code a list gives it.
    public var name: String
    /// The code of the list it came from ("GD000123"); empty when none.
    public var code: String

    public init(id: Identifier<Family>, name: String, code: String = "") {
        self.id = id
        self.name = name
        self.code = code
    }
}

/// A person's time in a family. The family's sum counts a donation only while its giver is a member.
public struct FamilyMembership: Hashable, Codable, Sendable, Identifiable {
    public var id: Identifier<FamilyMembership>
    public var family: Identifier<Family>
    public var donor: Identifier<Donor>
    /// "Chồng", "Vợ", "Con" … as the office writes it; empty when not known.
    public var role: String
    /// The first day; `nil` is open, as for imported families: everything before counts.
    public var from: Day?
    /// The last day; `nil` while they are a member.
    public var until: Day?

    public init(
        id: Identifier<FamilyMembership>, family: Identifier<Family>, donor: Identifier<Donor>, role: String = "", from: Day? = nil,
        until: Day? = nil
    ) {
        self.id = id
        self.family = family
        self.donor = donor
        self.role = role
        self.from = from
        self.until = until
    }

    /// Joins only later.
    public func isToCome(on day: Day) -> Bool { from.map { $0 > day } ?? false }

    /// They left before the day.
    public func isOver(on day: Day) -> Bool { until.map { $0 < day } ?? false }

    public func covers(_ day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true) }
}
