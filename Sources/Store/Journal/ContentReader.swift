import Model

/// Reads what ``ContentWriter`` wrote. Whatever the bytes are, it returns or throws ``StoreError/damaged(_:)``.
struct ContentReader {
    private let bytes: [UInt8]
    private let units: [Identifier<AnySubject>]
    private var place = 0
    private var fields: UInt16 = 0

    init(_ content: [UInt8], units: [Identifier<AnySubject>]) {
        bytes = content
        self.units = units
    }

    var isAtEnd: Bool { place == bytes.count }

    mutating func openRecord() throws {
        fields = UInt16(try byte())
        fields |= UInt16(try byte()) << 8
    }

    /// Throws when the record has fields that nobody asked for.
    func closeRecord() throws {
        guard fields == 0 else { throw StoreError.damaged("a record with unknown fields") }
    }

    // MARK: Values

    mutating func byte() throws -> UInt8 {
        guard place < bytes.count else { throw StoreError.damaged("a payload is cut short") }
        defer { place += 1 }
        return bytes[place]
    }

    mutating func count() throws -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = try byte()
            guard shift < 63 || byte <= 1 else { throw StoreError.damaged("a number too large") }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
    }

    mutating func whole() throws -> Int {
        let folded = try count()
        return Int(bitPattern: UInt(folded >> 1)) ^ -Int(folded & 1)
    }

    /// Days that no calendar reaches are refused, so that nobody who counts with them runs over.
    mutating func day() throws -> Day {
        let (number, isOver) = try whole().addingReportingOverflow(ContentWriter.dayZero)
        guard !isOver, Int(Int32.min)...Int(Int32.max) ~= number else { throw StoreError.damaged("no such day") }
        return Day(number: number)
    }

    mutating func identifier<Subject>(of subject: Subject.Type = Subject.self) throws -> Identifier<Subject> {
        let high = try word()
        return Identifier(high: high, low: try word())
    }

    mutating func text() throws -> String { try text(try slice(try length())) }

    /// How many items follow, of at least so many bytes each.
    mutating func length(ofItems size: Int = 1) throws -> Int {
        let length = try count()
        guard length <= UInt64((bytes.count - place) / size) else { throw StoreError.damaged("a payload is cut short") }
        return Int(length)
    }

    private mutating func slice(_ length: Int) throws -> ArraySlice<UInt8> {
        guard length <= bytes.count - place else { throw StoreError.damaged("a payload is cut short") }
        defer { place += length }
        return bytes[place..<place + length]
    }

    private mutating func word() throws -> UInt64 { try slice(8).reduce(0) { $0 << 8 | UInt64($1) } }

    private func text(_ slice: ArraySlice<UInt8>) throws -> String {
        guard let text = String(validating: slice, as: UTF8.self) else { throw StoreError.damaged("a text is not UTF-8") }
        return text
    }
}

/// Fields of the open record, in the order of their numbers.
extension ContentReader {
    /// Whether the field follows; to be asked once, before it is read.
    mutating func has(_ field: Int) -> Bool {
        let bit: UInt16 = 1 << UInt16(field)
        guard fields & bit != 0 else { return false }
        fields &= ~bit
        return true
    }

    private func needed<Value>(_ value: Value?, _ field: Int) throws -> Value {
        guard let value else { throw StoreError.damaged("a record without its field \(field)") }
        return value
    }

    mutating func truth(_ field: Int) -> Bool { has(field) }
    mutating func wholeIfAny(_ field: Int) throws -> Int? { has(field) ? try whole() : nil }
    mutating func whole(_ field: Int) throws -> Int { try needed(try wholeIfAny(field), field) }
    mutating func dayIfAny(_ field: Int) throws -> Day? { has(field) ? try day() : nil }
    mutating func day(_ field: Int) throws -> Day { try needed(try dayIfAny(field), field) }
    mutating func instantIfAny(_ field: Int) throws -> Instant? {
        try wholeIfAny(field).map { Instant(milliseconds: Int64($0)) }
    }

    mutating func fractionIfAny(_ field: Int) throws -> Double? { has(field) ? Double(bitPattern: try word()) : nil }

    mutating func wardIfAny(_ field: Int) throws -> WardKey? {
        guard has(field) else { return nil }
        guard let packed = Int(exactly: try count()), let ward = WardKey(packed: packed) else {
            throw StoreError.damaged("no such ward")
        }
        return ward
    }

    mutating func ward(_ field: Int) throws -> WardKey { try needed(try wardIfAny(field), field) }

    mutating func choiceIfAny<Choice: Numbered>(_ field: Int, _ type: Choice.Type = Choice.self) throws -> Choice? {
        guard has(field) else { return nil }
        let number = try byte()
        guard let choice = Choice(number: number) else { throw StoreError.damaged("\(type) has no number \(number)") }
        return choice
    }

    mutating func choice<Choice: Numbered>(_ field: Int, _ type: Choice.Type = Choice.self) throws -> Choice {
        try needed(try choiceIfAny(field, type), field)
    }

    mutating func text(_ field: Int) throws -> String {
        has(field) ? try text() : ""
    }

    mutating func digitsIfAny(_ field: Int) throws -> String? {
        guard has(field) else { return nil }
        let head = try count()
        guard head >> 1 <= UInt64(bytes.count) * 2 else { throw StoreError.damaged("a payload is cut short") }
        let length = Int(head >> 1)
        guard head & 1 == 0 else { return try text(try slice(length)) }
        var digits: [UInt8] = []
        digits.reserveCapacity(length + 1)
        for pair in try slice((length + 1) / 2) {
            digits.append(48 + (pair >> 4))
            digits.append(48 + (pair & 15))
        }
        if length % 2 == 1, digits.popLast() != 63 { throw StoreError.damaged("not a digit") }
        guard digits.allSatisfy({ $0 <= 57 }) else { throw StoreError.damaged("not a digit") }
        return String(decoding: digits, as: UTF8.self)
    }

    mutating func identifierIfAny<Subject>(_ field: Int, of subject: Subject.Type = Subject.self) throws -> Identifier<Subject>? {
        has(field) ? try identifier() : nil
    }

    mutating func identifier<Subject>(_ field: Int, of subject: Subject.Type = Subject.self) throws -> Identifier<Subject> {
        try needed(try identifierIfAny(field, of: subject), field)
    }

    mutating func unitIfAny<Subject>(_ field: Int, of subject: Subject.Type = Subject.self) throws -> Identifier<Subject>? {
        guard has(field) else { return nil }
        let number = try count()
        guard number < UInt64(units.count) else { throw StoreError.damaged("the entry has no unit \(number)") }
        return units[Int(number)].erased()
    }

    mutating func unit<Subject>(_ field: Int, of subject: Subject.Type = Subject.self) throws -> Identifier<Subject> {
        try needed(try unitIfAny(field, of: subject), field)
    }
}
