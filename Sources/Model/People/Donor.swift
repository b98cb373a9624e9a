/// A person who gives or may give blood (người hiến máu). Only what a ward office needs; never a test result.
public struct Donor: Hashable, Codable, Sendable, Identifiable {
    public var id: Identifier<Donor>
    /// As written on the identity card, NFC.
    public var name: String
    public var birth: BirthDate?
    public var sex: Sex?
    public var citizenID: CitizenID?
    public var phone: Phone?
    public var bloodGroup: BloodGroup?
    public var home: HomeAddress
    /// The unit (tổ dân phố, school, agency …) under which their donations are credited today.
    public var group: Identifier<Group>?
    /// Earlier donations as stated by the person or a list: a dated claim shown beside the counted ones, never in a tally.
    public var stated: StatedDonations?
    /// Asked not to be invited any more (không mời nữa); no reason is kept.
    public var doNotInvite: Bool
    public var note: String
    public var decisions: Decisions

    public init(
        id: Identifier<Donor>, name: String, birth: BirthDate? = nil, sex: Sex? = nil, citizenID: CitizenID? = nil,
        phone: Phone? = nil, bloodGroup: BloodGroup? = nil, home: HomeAddress = HomeAddress(), group: Identifier<Group>? = nil,
        stated: StatedDonations? = nil, doNotInvite: Bool = false, note: String = "", decisions: Decisions = Decisions()
    ) {
        self.id = id
        self.name = name
        self.birth = birth
        self.sex = sex
        self.citizenID = citizenID
        self.phone = phone
        self.bloodGroup = bloodGroup
        self.home = home
        self.group = group
        self.stated = stated
        self.doNotInvite = doNotInvite
        self.note = note
        self.decisions = decisions
    }
}

/// Where a donor lives. The ward is a fact of one era; the stretch, when the street is known, lies in that ward.
public struct HomeAddress: Hashable, Codable, Sendable {
    public var ward: WardKey?
    public var stretch: Identifier<Stretch>?
    /// "15, ngõ 52/3", "12/4", "P1203".
    public var house: String

    public init(ward: WardKey? = nil, stretch: Identifier<Stretch>? = nil, house: String = "") {
        self.ward = ward
        self.stretch = stretch
        self.house = house
    }
}

/// A birth date that may be a year only, as on most paper lists.
public enum BirthDate: Hashable, Sendable {
    case year(Int)
    case day(Day)

    public var year: Int {
        switch self {
        case .year(let year): year
        case .day(let day): day.year
        }
    }
}

extension BirthDate: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let year = try? container.decode(Int.self) { self = .year(year) } else { self = .day(try container.decode(Day.self)) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .year(let year): try container.encode(year)
        case .day(let day): try container.encode(day)
        }
    }
}

public enum Sex: String, Codable, CaseIterable, Sendable {
    case female = "F"
    case male = "M"
}

/// ABO and, when known, Rh (nhóm máu): "O+", "AB-", or "B" on lists that leave Rh out.
public struct BloodGroup: Hashable, Codable, Sendable {
    public enum ABO: String, Codable, CaseIterable, Sendable { case o = "O", a = "A", b = "B", ab = "AB" }

    public var abo: ABO
    public var rhesusPositive: Bool?

    public init(_ abo: ABO, rhesusPositive: Bool?) {
        self.abo = abo
        self.rhesusPositive = rhesusPositive
    }

    /// Reads "O+", "ab -", "B", "A Rh+", "O dương tính"; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        if let written = Self.written[String(text)] {
            self = written
            return
        }
        var rest = text.uppercased().filter { !$0.isWhitespace && $0 != "(" && $0 != ")" }
        rest = rest.replacing("RH", with: "").replacing("−", with: "-").replacing("–", with: "-")
        for (word, sign) in [
            ("DƯƠNGTÍNH", "+"), ("DƯƠNG", "+"), ("ÂMTÍNH", "-"), ("ÂM", "-"), ("(D)", ""), ("POS", "+"), ("NEG", "-"),
        ] {
            rest = rest.replacing(word, with: sign)
        }
        var rhesus: Bool?
        if rest.hasSuffix("+") { rhesus = true } else if rest.hasSuffix("-") { rhesus = false }
        if rhesus != nil { rest.removeLast() }
        if rest == "0" { rest = "O" }
        guard let abo = ABO(rawValue: rest) else { return nil }
        self.init(abo, rhesusPositive: rhesus)
    }

    /// Says the same, and only without Rh.
    public func isLess(than other: BloodGroup) -> Bool {
        abo == other.abo && rhesusPositive == nil && other.rhesusPositive != nil
    }

    public var text: String { abo.rawValue + (rhesusPositive.map { $0 ? "+" : "-" } ?? "") }

    /// All there are, as ``text`` writes them. Books hold no others, and to read them as if people had written them took a fifth of a
    /// check of a million donors.
    private static let written = Dictionary(
        uniqueKeysWithValues: ABO.allCases.flatMap { abo in
            [true, false, nil].map { BloodGroup(abo, rhesusPositive: $0) }.map { ($0.text, $0) }
        })

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a blood group")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// How often somebody says they gave before the office kept count (số lần hiến đã khai).
public struct StatedDonations: Hashable, Codable, Sendable {
    public var count: Int
    public var on: Day

    public init(count: Int, on: Day) {
        self.count = count
        self.on = on
    }
}
