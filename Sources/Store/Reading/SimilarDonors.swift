import GRDB
import Model

/// Somebody in the books who may be the person being entered. Offered, never merged by itself.
public struct SimilarDonor: Hashable, Sendable {
    public enum Likeness: Hashable, Sendable {
        /// The same citizen id: the same person.
        case citizenID
        case phone
        /// The same name, accents or not.
        case name
        case birthYear
        case birthDay
    }

    public var row: DonorRow
    public var alike: Set<Likeness>

    public init(row: DonorRow, alike: Set<Likeness>) {
        self.row = row
        self.alike = alike
    }
}

extension Reader {
    /// The people who may be the one being entered, likeliest first: the same citizen id; the same name with the same birth (a year
    /// that nobody knows contradicts nothing) or the same phone; the same phone under another name last, since families share one.
    public func similarDonors(
        name: String, birth: BirthDate? = nil, phone: Phone? = nil, citizenID: CitizenID? = nil, except: Identifier<Donor>? = nil,
        limit: Int = 10
    ) throws -> [SimilarDonor] {
        var numbers: Set<Int> = []
        if let citizenID {
            numbers.formUnion(try all("SELECT id FROM donor WHERE citizen_id = ?", [.text(citizenID.digits)]) { $0.int(0) })
        }
        if let phone {
            numbers.formUnion(try all("SELECT id FROM donor WHERE phone = ? LIMIT 50", [.text(phone.digits)]) { $0.int(0) })
        }
        let folded = VietnameseText.fold(name)
        let way = LookupQuery.Way(words: VietnameseText.words(folded).map { .init(text: String($0), exact: false) })
        if let expression = way.expression(whole: true) {
            let found = "SELECT rowid FROM donor_words WHERE donor_words MATCH ? ORDER BY rowid DESC LIMIT 2000"
            numbers.formUnion(try all(found, [.text(expression)]) { $0.int(0) })
        }
        var similar: [(rank: Int, donor: SimilarDonor)] = []
        for number in numbers.sorted(by: >) {
            let found = try first(
                "SELECT name, birth_year, birth_day, phone, citizen_id, uuid FROM donor WHERE id = ?", [.whole(number)]
            ) {
                row -> Set<SimilarDonor.Likeness>? in
                if let except, row.identifierIfAny(5, of: Donor.self) == except { return nil }
                return Self.alike(row, folded: folded, birth: birth, phone: phone, citizenID: citizenID)
            }
            guard let alike = found, let rank = Self.rank(alike), let row = try donorRow(number: number) else { continue }
            if alike.isDisjoint(with: [.citizenID, .phone]), let year = birth?.year, let known = row.birthYear, year != known {
                continue
            }
            similar.append((rank, SimilarDonor(row: row, alike: alike)))
        }
        // Stable: the newest record came first.
        return (0...Self.lastRank).flatMap { rank in similar.filter { $0.rank == rank } }.prefix(limit).map(\.donor)
    }

    private static func alike(_ row: Query, folded: String, birth: BirthDate?, phone: Phone?, citizenID: CitizenID?) -> Set<
        SimilarDonor.Likeness
    > {
        var alike: Set<SimilarDonor.Likeness> = []
        if !folded.isEmpty, VietnameseText.fold(row.text(0)) == folded { alike.insert(.name) }
        if let birth, row.intIfAny(1) == birth.year { alike.insert(.birthYear) }
        if case .day(let day)? = birth, row.dayIfAny(2) == day { alike.insert(.birthDay) }
        if let phone, row.textIfAny(3) == phone.digits { alike.insert(.phone) }
        if let citizenID, row.textIfAny(4) == citizenID.digits { alike.insert(.citizenID) }
        return alike
    }

    private static let lastRank = 5

    private static func rank(_ alike: Set<SimilarDonor.Likeness>) -> Int? {
        if alike.contains(.citizenID) { return 0 }
        if alike.isSuperset(of: [.name, .birthDay]) { return 1 }
        if alike.isSuperset(of: [.name, .phone]) { return 2 }
        if alike.isSuperset(of: [.name, .birthYear]) { return 3 }
        if alike.contains(.name) { return 4 }
        return alike.contains(.phone) ? 5 : nil
    }
}
