import Model

/// JSON as it is read back from a payload. Members keep their order; there are few, so they are looked up one by one.
enum JSONValue: Equatable {
    struct Member: Equatable {
        let key: String
        let value: JSONValue
    }

    case null
    case truth(Bool)
    case number(Int)
    case fraction(Double)
    case text(String)
    case list([JSONValue])
    case object([Member])

    /// Throws ``StoreError/damaged(_:)`` for anything that is not one JSON value.
    init(_ bytes: [UInt8]) throws {
        var parser = JSONParser(bytes)
        self = try parser.value()
        guard parser.isAtEnd else { throw StoreError.damaged("more than one JSON value") }
    }
}

/// Members that may be missing: a missing one is empty, false or `nil`, as the writer left it out.
extension JSONValue {
    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    func text(_ key: String) -> String {
        if case .text(let text)? = self[key] { text } else { "" }
    }

    func textIfAny(_ key: String) -> String? {
        if case .text(let text)? = self[key] { text } else { nil }
    }

    func intIfAny(_ key: String) -> Int? {
        if case .number(let number)? = self[key] { number } else { nil }
    }

    func int(_ key: String) throws -> Int {
        guard let number = intIfAny(key) else { throw StoreError.damaged("no number \(key)") }
        return number
    }

    func doubleIfAny(_ key: String) -> Double? {
        switch self[key] {
        case .fraction(let value)?: value
        case .number(let value)?: Double(value)
        default: nil
        }
    }

    func truth(_ key: String) -> Bool { self[key] == .truth(true) }
    func dayIfAny(_ key: String) -> Day? { intIfAny(key).map { Day(number: $0) } }
    func day(_ key: String) throws -> Day { Day(number: try int(key)) }
    func wardIfAny(_ key: String) -> WardKey? { intIfAny(key).flatMap { WardKey(packed: $0) } }

    func list(_ key: String) -> [JSONValue] {
        if case .list(let values)? = self[key] { values } else { [] }
    }

    func choice<Choice: RawRepresentable>(_ key: String, _ type: Choice.Type = Choice.self) throws -> Choice
    where Choice.RawValue == String {
        guard let value = Choice(rawValue: text(key)) else { throw StoreError.damaged("\(type) has no \(text(key))") }
        return value
    }

    func identifierIfAny<Subject>(_ key: String, of subject: Subject.Type = Subject.self) throws -> Identifier<Subject>? {
        guard let text = textIfAny(key) else { return nil }
        var (high, low): (UInt64, UInt64) = (0, 0)
        var count = 0
        for byte in text.utf8 {
            guard let six = Self.value(of: byte) else { throw StoreError.damaged("not an identifier") }
            // The last character carries the last two bits in its upper end.
            let shift: UInt64 = count < 21 ? 6 : 2
            high = high << shift | low >> (64 - shift)
            low = low << shift | UInt64(count < 21 ? six : six >> 4)
            count += 1
        }
        guard count == 22 else { throw StoreError.damaged("not an identifier") }
        return Identifier(high: high, low: low)
    }

    func identifier<Subject>(_ key: String, of subject: Subject.Type = Subject.self) throws -> Identifier<Subject> {
        guard let value = try identifierIfAny(key, of: subject) else { throw StoreError.damaged("no identifier \(key)") }
        return value
    }

    private static func value(of byte: UInt8) -> UInt8? {
        switch byte {
        case 65...90: byte - 65
        case 97...122: byte - 71
        case 48...57: byte + 4
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
