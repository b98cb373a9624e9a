import Model

/// What is made up about a giver from their ward and number alone, so that both offices know the same person.
struct Person: Sendable {
    var surname: String
    private let middle: String
    private let given: String
    /// The whole name of a person of the demo's own choice.
    private var wholeName: String?
    private(set) var street: StreetPart?
    private(set) var house: String
    let citizenID: CitizenID?
    let phone: Phone?
    let bloodGroup: BloodGroup?
    /// The day, or for people from paper lists the year only.
    let birth: BirthDate?
    /// Tells the giver from all others of the demo, the same in every office.
    let serial: Int
    /// Whether the household was already entered under the ward of 2025.
    let isResettled: Bool

    /// - Parameters:
    ///   - number: the giver's place among those of the ward.
    init(_ giver: Giver, number: Int) {
        var chance = Chance("person", giver.ward.rawValue * 100_000 + number)
        let isMale = giver.sex == .male
        let isYounger = giver.birth.year >= 1990
        surname = chance.pick(NameTables.surnames)
        let middle = chance.pick(NameTables.middle(isMale, isYounger))
        self.middle = middle
        var given = chance.pick(NameTables.given(isMale, isYounger))
        while middle == given || middle.hasSuffix(" " + given) { given = chance.pick(NameTables.given(isMale, isYounger)) }
        self.given = given
        street = Self.streets[giver.ward].map { chance.pick($0) }
        house = Self.house(in: street?.houses ?? 1...100, &chance)
        // Serial numbers that no two people of the demo share; their high first digits keep them apart from the usual ones.
        let serial = giver.ward.place * 9000 + number
        self.serial = serial
        citizenID = Self.citizenID(giver, serial: serial, &chance)
        phone = chance.happens(55) ? nil : Self.phone(serial)
        bloodGroup = chance.happens(40) ? nil : chance.pick(Self.bloodGroups)
        birth = chance.happens(170) && giver.known == nil ? .year(giver.birth.year) : .day(giver.birth)
        isResettled = !chance.happens(120)
    }

    var name: String { wholeName ?? "\(surname) \(middle) \(given)" }

    /// Moves in with a member of the family.
    mutating func share(homeOf other: Person, known: KnownPerson?) {
        street = other.street
        house = other.house
        if let known { settle(as: known) }
    }

    /// Takes the name and the home of a person of the demo's own choice.
    mutating func bear(_ known: KnownPerson) {
        wholeName = known.name
        settle(as: known)
    }

    private mutating func settle(as known: KnownPerson) {
        street = StreetTable.parts.first { $0.ward == known.ward && $0.name == known.street } ?? street
        house = known.house
    }

    private static let streets: [OldWard: Weighted<StreetPart>] = Dictionary(
        uniqueKeysWithValues: OldWard.allCases.map { ward in
            (ward, Weighted(StreetTable.parts.filter { $0.ward == ward }.map { ($0, $0.weight) }))
        })

    private static func house(in range: ClosedRange<Int>, _ chance: inout Chance) -> String {
        let number = chance.within(range)
        let form = chance.below(100)
        switch form {
        case ..<44: return "\(number)"
        case ..<66: return "\(1 + chance.below(60)), ngõ \(number)"
        case ..<80: return "\(1 + chance.below(40)), ngõ \(number)/\(1 + chance.below(30))"
        case ..<86: return "\(1 + chance.below(25)), ngách \(number)/\(1 + chance.below(30))/\(1 + chance.below(12))"
        case ..<94: return "\(number)/\(1 + chance.below(20))"
        default: return "P\(2 + chance.below(22))\(chance.happens(500) ? "0" : "1")\(1 + chance.below(9))"
        }
    }

    /// Twelve digits as they are built: province, century and sex, year, serial. Older people may still have nine, some none is known of.
    private static func citizenID(_ giver: Giver, serial: Int, _ chance: inout Chance) -> CitizenID? {
        let year = giver.birth.year
        let lot = chance.below(100)
        if lot < 7 { return nil }
        if year < 1976, lot < 38 { return CitizenID(checked: "01" + padded((serial * 7_919 + 1_234_567) % 10_000_000, 7)) }
        let province = lot < 84 ? "001" : chance.pick(provinces)
        let century = (year >= 2000 ? 2 : 0) + (giver.sex == .female ? 1 : 0)
        return CitizenID(
            checked: province + "\(century)" + padded(year % 100, 2) + "9" + padded((serial * 7_919 + 43_217) % 100_000, 5))
    }

    /// A mobile number of ten digits whose subscriber part begins with 000, as hardly any real one does.
    private static func phone(_ serial: Int) -> Phone {
        // 142,857 has no common factor with the count of numbers, so that no number comes twice.
        let place = (serial + 777) * 142_857 % (prefixes.count * 10_000)
        return Phone(checked: prefixes[place / 10_000] + "000" + padded(place % 10_000, 4))
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static let prefixes = [
        "032", "033", "034", "035", "036", "037", "038", "039", "056", "058", "070", "076", "077", "078", "079", "081", "082",
        "083", "084",
        "085", "086", "088", "089", "090", "091", "093", "094", "096", "097", "098", "099",
    ]
    /// Nam Định, Thái Bình, Thanh Hóa, Hải Dương, Hưng Yên, Hà Nam, Nghệ An, Vĩnh Phúc, Phú Thọ, Bắc Ninh.
    private static let provinces = ["036", "034", "038", "030", "033", "035", "040", "026", "025", "027"]
    private static let bloodGroups = Weighted<BloodGroup>([
        (BloodGroup(.o, rhesusPositive: true), 400), (BloodGroup(.b, rhesusPositive: true), 280),
        (BloodGroup(.a, rhesusPositive: true), 200), (BloodGroup(.ab, rhesusPositive: true), 51),
        (BloodGroup(.o, rhesusPositive: nil), 30), (BloodGroup(.b, rhesusPositive: nil), 22),
        (BloodGroup(.a, rhesusPositive: nil), 16), (BloodGroup(.o, rhesusPositive: false), 1),
    ])
}
