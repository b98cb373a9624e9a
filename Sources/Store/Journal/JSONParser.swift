/// Reads one JSON value from bytes; a small one, so that reading millions of payloads does not go through Foundation.
struct JSONParser {
    private let bytes: [UInt8]
    private var place = 0
    private var depth = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    mutating func value() throws -> JSONValue {
        skipSpace()
        guard place < bytes.count, depth < 64 else { throw wrong }
        switch bytes[place] {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try list()
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "t"): return try word("true", .truth(true))
        case UInt8(ascii: "f"): return try word("false", .truth(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private var wrong: StoreError { .damaged("not JSON at byte \(place)") }

    private mutating func skipSpace() {
        while place < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) { place += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        skipSpace()
        guard place < bytes.count, UInt32(bytes[place]) == scalar.value else { return false }
        place += 1
        return true
    }

    private mutating func object() throws -> JSONValue {
        place += 1
        depth += 1
        defer { depth -= 1 }
        var members: [JSONValue.Member] = []
        if take("}") { return .object(members) }
        repeat {
            skipSpace()
            guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { throw wrong }
            let key = try text()
            guard take(":") else { throw wrong }
            members.append(JSONValue.Member(key: key, value: try value()))
        } while take(",")
        guard take("}") else { throw wrong }
        return .object(members)
    }

    private mutating func list() throws -> JSONValue {
        place += 1
        depth += 1
        defer { depth -= 1 }
        var values: [JSONValue] = []
        if take("]") { return .list(values) }
        repeat { values.append(try value()) } while take(",")
        guard take("]") else { throw wrong }
        return .list(values)
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws -> JSONValue {
        guard bytes[place...].starts(with: word.utf8) else { throw wrong }
        place += word.utf8.count
        return value
    }

    private mutating func number() throws -> JSONValue {
        let start = place
        while place < bytes.count, "+-0123456789.eE".utf8.contains(bytes[place]) { place += 1 }
        let digits = String(decoding: bytes[start..<place], as: UTF8.self)
        if let whole = Int(digits) { return .number(whole) }
        guard let fraction = Double(digits) else { throw wrong }
        return .fraction(fraction)
    }

    private mutating func text() throws -> String {
        place += 1
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\""), bytes[place] != UInt8(ascii: "\\") { place += 1 }
        guard place < bytes.count else { throw wrong }
        if bytes[place] == UInt8(ascii: "\"") {
            defer { place += 1 }
            return String(decoding: bytes[start..<place], as: UTF8.self)
        }
        var read = Array(bytes[start..<place])
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            if bytes[place] == UInt8(ascii: "\\") {
                place += 1
                read.append(contentsOf: try escaped())
            } else {
                read.append(bytes[place])
                place += 1
            }
        }
        guard place < bytes.count else { throw wrong }
        place += 1
        return String(decoding: read, as: UTF8.self)
    }

    private mutating func escaped() throws -> [UInt8] {
        guard place < bytes.count else { throw wrong }
        defer { place += 1 }
        switch bytes[place] {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"):
            // The writer escapes control characters only, so a pair of surrogates never stands here.
            guard place + 4 < bytes.count,
                let code = UInt32(String(decoding: bytes[(place + 1)...(place + 4)], as: UTF8.self), radix: 16),
                let scalar = Unicode.Scalar(code)
            else { throw wrong }
            place += 4
            return Array(String(Character(scalar)).utf8)
        default: return [bytes[place]]
        }
    }
}
