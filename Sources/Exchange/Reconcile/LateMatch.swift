import Model
import Store

/// Who in the books may be the person of a row of a late list (đối chiếu): offered to somebody who decides, never taken by itself.
public struct LateMatch: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// The same citizen id.
        case exact
        /// The same name and birth, and something more that ties them together.
        case likely
        /// Nobody, or only people of that name.
        case new
    }

    /// The likeliest first.
    public var candidates: [LateCandidate]
    /// The donation in the books that bears the row's bag number.
    public var sameBag: DonationRow?
    /// It stands in the books for certain, so nobody need look: the same bag, or the same person on the same day.
    public var isThere: Bool

    public init(candidates: [LateCandidate] = [], sameBag: DonationRow? = nil, isThere: Bool = false) {
        self.candidates = candidates
        self.sameBag = sameBag
        self.isThere = isThere
    }

    public var kind: Kind { candidates.first?.kind ?? .new }
}

/// Somebody in the books who may be meant.
public struct LateCandidate: Hashable, Sendable, Identifiable {
    /// What they have in common with the row.
    public enum Sign: Int, CaseIterable, Comparable, Hashable, Sendable {
        case citizenID, name, birthDay, birthYear, phone, phoneEnd, address
        /// They gave on that day, or a day before or after.
        case near

        public static func < (one: Sign, other: Sign) -> Bool { one.rawValue < other.rawValue }
    }

    public var row: DonorRow
    public var signs: Set<Sign>
    /// Both have a citizen id, and they differ: somebody else of that name.
    public var hasOtherID: Bool
    /// What they gave on that day or beside it, or that they were deferred on that day: then the row is in the books already.
    public var given: DonationRow?
    public var isDeferredThatDay: Bool

    public init(
        row: DonorRow, signs: Set<Sign>, hasOtherID: Bool = false, given: DonationRow? = nil, isDeferredThatDay: Bool = false
    ) {
        self.row = row
        self.signs = signs
        self.hasOtherID = hasOtherID
        self.given = given
        self.isDeferredThatDay = isDeferredThatDay
    }

    public var id: Identifier<Donor> { row.id }

    public var kind: LateMatch.Kind {
        if signs.contains(.citizenID) { return .exact }
        guard !hasOtherID, signs.contains(.name) else { return .new }
        let ties: Set<Sign> = [.phone, .phoneEnd, .address, .near]
        if signs.contains(.birthDay) { return .likely }
        if signs.contains(.birthYear) { return signs.isDisjoint(with: ties) ? .new : .likely }
        // A birth that one of the two does not tell contradicts nothing.
        return signs.contains(.phone) && row.birthYear == nil ? .likely : .new
    }
}

extension Reader {
    /// So many days apart two lists may date the same donation.
    public static let daysBetweenLists = 1

    /// - Parameter limit: people at most.
    public func lateMatch(_ row: LateRow, limit: Int = 12) throws -> LateMatch {
        let similar = try similarDonors(
            name: row.name, birth: row.birth, phone: row.phone, citizenID: row.citizenID, limit: limit * 3)
        var candidates: [LateCandidate] = []
        for donor in similar { if let candidate = try candidate(donor, row) { candidates.append(candidate) } }
        // Stable: who resembles most by name and number comes first among equals.
        let order: [LateMatch.Kind] = [.exact, .likely, .new]
        candidates = order.flatMap { kind in
            let equal = candidates.filter { $0.kind == kind }
            let most = Set(equal.map(\.signs.count)).sorted(by: >)
            return most.flatMap { count in equal.filter { $0.signs.count == count } }
        }
        let bag = try row.bagNumber.isEmpty ? nil : donations(withBag: [row.bagNumber]).first
        let isThere = bag != nil || candidates.contains { $0.kind != .new && row.isRecorded(of: $0) }
        return LateMatch(candidates: Array(candidates.prefix(limit)), sameBag: bag, isThere: isThere)
    }

    private func candidate(_ similar: SimilarDonor, _ row: LateRow) throws -> LateCandidate? {
        guard let donor = try donor(similar.row.id) else { return nil }
        var signs = Set(similar.alike.map(\.sign))
        if signs.contains(.birthDay) { signs.remove(.birthYear) }
        if let phone = donor.phone, !row.phoneEnd.isEmpty, phone.digits.hasSuffix(row.phoneEnd) { signs.insert(.phoneEnd) }
        if Self.isSameAddress(row.address, similar.row) { signs.insert(.address) }
        let given = try donations(of: donor.id, around: row.day, within: Self.daysBetweenLists).first { row.mayBe($0.donation) }
        if given != nil { signs.insert(.near) }
        var isDeferred = false
        if case .deferred = row.visit { isDeferred = try knownDeferralDays(of: donor.id).contains(row.day) }
        return LateCandidate(
            row: similar.row, signs: signs,
            hasOtherID: row.citizenID != nil && donor.citizenID != nil && row.citizenID != donor.citizenID,
            given: given, isDeferredThatDay: isDeferred)
    }

    /// The same house in the same street, or the same street where one of the two tells no house.
    private static func isSameAddress(_ address: PostalAddress, _ row: DonorRow) -> Bool {
        guard let street = row.street, !address.street.isEmpty, VietnameseText.fold(street) == VietnameseText.fold(address.street)
        else {
            return false
        }
        if address.house.isEmpty || row.house.isEmpty { return true }
        return HouseNumber(address.house).folded == HouseNumber(row.house).folded
    }
}

extension LateRow {
    /// Whether a donation on that day or beside it is the row's: two bag numbers that differ are two donations.
    public func mayBe(_ donation: Donation) -> Bool {
        bagNumber.isEmpty || donation.bagNumber.isEmpty || donation.bagNumber == bagNumber
    }

    /// Whether the books hold it as that person's, on that very day.
    func isRecorded(of candidate: LateCandidate) -> Bool {
        if case .deferred = visit { return candidate.isDeferredThatDay }
        return candidate.given?.donation.day == day
    }
}

extension SimilarDonor.Likeness {
    fileprivate var sign: LateCandidate.Sign {
        switch self {
        case .citizenID: .citizenID
        case .phone: .phone
        case .name: .name
        case .birthYear: .birthYear
        case .birthDay: .birthDay
        }
    }
}
