/// The number that stands on every part of one bag by ISBT 128 (mã số hiến máu): thirteen characters, five for the facility that gave
/// it, two for the year, six counted by the facility.
///
/// Neither the data identifier `=`, nor the flag characters of the bar code, nor the check character in its box are part of it: a bag
/// read by a scanner and the same bag typed are one number. Which facility it is cannot be told: those tables are licensed.
/// Source: ICCBBA ST-001, data structure 001 and table RT004.
public struct DonationNumber: Hashable, Sendable {
    /// Thirteen characters: "G123417654321".
    public let text: String

    init(checked text: String) { self.text = text }

    /// "G1234".
    public var facility: String { String(text.prefix(5)) }
    /// The last two digits of the year: "17".
    public var year: String { String(text.dropFirst(5).prefix(2)) }
    /// "654321".
    public var sequence: String { String(text.suffix(6)) }

    /// As it is printed: "G1234 17 654321".
    public var shown: String { "\(facility) \(year) \(sequence)" }

    /// The character that is printed in a box beside the number, for typing.
    public var checkCharacter: Character { Character(Unicode.Scalar(CheckCharacter.of(text.utf8))) }

    /// What the two flag characters of the bar code are when they carry the check: 60 and its value, "70".
    public var checkFlags: String { String(60 + CheckCharacter.value(of: text.utf8)) }
}

extension DonationNumber: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let number = try? DonationNumberReading(text).number, number.text == text else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a donation number")
        }
        self = number
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// The check of a donation number: ISO/IEC 7064, MOD 37-2, over its thirteen characters. Every single wrong character and every swap of
/// two neighbours changes it.
enum CheckCharacter {
    /// 0…36: the place of the check character in 0–9, A–Z, `*`.
    static func value(of characters: some Sequence<UInt8>) -> Int {
        var sum = 0
        for character in characters { sum = (sum + (place(of: character) ?? 0)) * 2 % 37 }
        return (38 - sum) % 37
    }

    static func of(_ characters: some Sequence<UInt8>) -> UInt8 { alphabet[value(of: characters)] }

    /// `nil` for a character that no number or check has.
    static func place(of character: UInt8) -> Int? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(character - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(character - UInt8(ascii: "A")) + 10
        case UInt8(ascii: "*"): 36
        default: nil
        }
    }

    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*".utf8)
}
