import Model
import Store

/// The rows of a donor file that are about somebody further up in the same file.
struct DonorRepeats {
    /// Records, each with the first record of the same person.
    private(set) var same: [Int: Int]
    /// Records about whom rows further down speak too.
    private let repeated: Set<Int>
    /// Records that may be about somebody further up, and nothing tells.
    private(set) var unsure: Set<Int> = []

    init(_ staging: Staging) throws {
        same = try staging.repeatedPersons()
        var mark: Int?
        var above: [(number: Int, donor: StagedDonor)] = []
        var bloodGroups: [String: BloodGroup?] = [:]
        var found: [Int: Int] = [:]
        var doubted: Set<Int> = []
        let sameNumber = same
        try staging.rowsLikeNumberless { rowMark, row in
            if rowMark != mark {
                above = []
                mark = rowMark
            }
            if sameNumber[row.number] != nil { return }
            let donor = StagedDonor(row.body, bloodGroups: &bloodGroups)
            for other in above {
                switch Likeness(donor.likenessPerson, other.donor.likenessPerson, sameHouse: Self.isSameHouse(donor, other.donor)) {
                case .same:
                    found[row.number] = other.number
                    doubted.remove(row.number)
                    return
                case .unsure: doubted.insert(row.number)
                case .other: break
                }
            }
            // Rows that share a name and a birth are few; a column of one name for all would compare everybody with everybody.
            if above.count < 200 { above.append((row.number, donor)) }
        }
        same.merge(found) { first, _ in first }
        repeated = Set(same.values)
        unsure = doubted
    }

    /// The first record of the person whom this one is about, when that is another.
    func first(of record: Int) -> Int? {
        var first = same[record]
        // By its number it may be a row that name and house make somebody's further up.
        while let before = first.flatMap({ same[$0] }) { first = before }
        return first
    }

    func isRepeated(_ record: Int) -> Bool { repeated.contains(record) }

    private static func isSameHouse(_ one: StagedDonor, _ other: StagedDonor) -> Bool {
        !one.house.isEmpty && one.ward == other.ward && VietnameseText.foldExact(one.house) == VietnameseText.foldExact(other.house)
            && VietnameseText.foldExact(one.street) == VietnameseText.foldExact(other.street)
    }

    /// What rows of the same name and year of birth share.
    static func mark(name: String, birth: BirthDate?) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in VietnameseText.fold(name).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ UInt64(birth?.year ?? 0)) &* 0x100_0000_01B3
        return Int(truncatingIfNeeded: hash >> 1)
    }
}
