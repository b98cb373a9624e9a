/// What share of people usually does something at a drive, for an office that has no past drives of its own (tỷ lệ thường gặp).
public struct DriveRateRule: DatedRule, Hashable, Identifiable, Decodable, Sendable {
    public enum Kind: String, Decodable, CaseIterable, Sendable {
        /// Of the bookings not taken back, those who come.
        case show
        /// Of those who come, those who are deferred.
        case deferral
        /// Of those accepted, those whose bag is not usable.
        case failure
    }

    public let id: Kind
    public let thousandths: Int
    /// So many people of our own weigh as much as this.
    public let weight: Int
    public let basis: RuleBasis

    public var value: Double { Double(thousandths) / 1000 }

    private enum Key: String, CodingKey { case id, thousandths, weight }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(Kind.self, forKey: .id)
        thousandths = try container.decode(Int.self, forKey: .thousandths)
        weight = try container.decode(Int.self, forKey: .weight)
        guard (1...999).contains(thousandths), weight > 0 else {
            throw DecodingError.dataCorruptedError(forKey: .thousandths, in: container, debugDescription: "a share and its weight")
        }
        basis = try RuleBasis(from: decoder)
    }

    // Ten people weigh as much: after one drive of our own little of it is left.
    static let table = """
        [[rate]]
        id = "show"
        thousandths = 800
        weight = 10
        source = "Giả định để lập kế hoạch: 10 người đặt trước có 8 người đến; không phải số liệu của Việt Nam"
        validFrom = "2015-01-01"
        verified = false

        [[rate]]
        id = "deferral"
        thousandths = 134
        weight = 10
        source = "REDS-II (Hoa Kỳ): 13,4 % của 5,6 triệu lượt đến bị hoãn"
        address = "https://www.ncbi.nlm.nih.gov/pubmed/21950621"
        validFrom = "2015-01-01"
        verified = true

        [[rate]]
        id = "failure"
        thousandths = 40
        weight = 10
        source = "Giả định để lập kế hoạch: 4 % số lần lấy máu không thành; không phải số liệu của Việt Nam"
        validFrom = "2015-01-01"
        verified = false
        """
}

extension RuleBook {
    /// The one that was last in force when none is on that day.
    public func driveRate(_ kind: DriveRateRule.Kind, on day: Day) -> DriveRateRule? {
        let rules = driveRates.filter { $0.id == kind }
        return rules.first { $0.basis.isInForce(on: day) } ?? rules.first
    }
}
