/// What speaks for two records being one person's, besides name and year of birth.
public enum TwinSign: Int, CaseIterable, Comparable, Hashable, Sendable {
    /// The end of the telephone number, which is all that many lists tell.
    case phoneEnd
    case bloodGroup
    case address

    public static func < (one: TwinSign, other: TwinSign) -> Bool { one.rawValue < other.rawValue }
}

extension Donor {
    /// So many digits at the end of a telephone number tell people of one name and year apart.
    private static let phoneEnd = 3

    /// What speaks for both being the same person (nghi trùng); `nil` when nothing does that is to be offered: another name or year of birth,
    /// two id numbers, or somebody who looked and found two people.
    public func twinSigns(with other: Donor) -> Set<TwinSign>? {
        guard id != other.id, let year = birth?.year, year == other.birth?.year,
            VietnameseText.fold(name) == VietnameseText.fold(other.name), !isDistinct(from: other)
        else { return nil }
        if let one = citizenID?.digits, let another = other.citizenID?.digits, one != another, one.utf8.count == another.utf8.count
        {
            return nil
        }
        var signs: Set<TwinSign> = []
        if let one = phone?.digits, let another = other.phone?.digits, one.suffix(Self.phoneEnd) == another.suffix(Self.phoneEnd) {
            signs.insert(.phoneEnd)
        }
        if let one = bloodGroup, let another = other.bloodGroup, one.mayBe(another) { signs.insert(.bloodGroup) }
        guard !signs.isEmpty else { return nil }
        if home.stretch != nil, home.stretch == other.home.stretch, !home.house.isEmpty,
            HouseNumber(home.house).folded == HouseNumber(other.home.house).folded
        {
            signs.insert(.address)
        }
        return signs
    }
}

extension BloodGroup {
    /// Many lists leave Rh out, which contradicts nothing.
    public func mayBe(_ other: BloodGroup) -> Bool {
        abo == other.abo && (rhesusPositive == nil || other.rhesusPositive == nil || rhesusPositive == other.rhesusPositive)
    }
}
