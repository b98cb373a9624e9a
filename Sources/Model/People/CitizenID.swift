/// The number of an identity card: 12 digits (căn cước, CCCD) or the old 9 (CMND).
public struct CitizenID: Hashable, Codable, Sendable {
    public let digits: String
    /// For the store and the journal, which keep numbers that were checked before.
    public init(checked digits: String) { self.digits = digits }
    public init(from decoder: any Decoder) throws { self.init(checked: try decoder.singleValueContainer().decode(String.self)) }
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }
}
