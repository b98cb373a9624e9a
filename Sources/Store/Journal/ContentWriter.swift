import Model

/// Writes one payload after another, as version 2 of ``PayloadCodec`` says, into a buffer that is used again and again.
struct ContentWriter {
    /// Salt and subject, then the content: just what the digest covers.
    private(set) var bytes: [UInt8] = []
    private(set) var units = UnitNumbers()
    private var start = 0
    private var fields: UInt16 = 0

    init() { bytes.reserveCapacity(4096) }

    static let saltLength = 8
    var salt: ArraySlice<UInt8> { bytes[..<Self.saltLength] }
    var content: ArraySlice<UInt8> { bytes[(Self.saltLength + 16)...] }

    /// The salt is 64 random bits: nobody tries them all for one content that was emptied. (Version 1 took 128.)
    mutating func begin(salt: UInt64, subject: Identifier<AnySubject>) {
        bytes.removeAll(keepingCapacity: true)
        withUnsafeBytes(of: (salt, subject.high.bigEndian, subject.low.bigEndian)) { bytes.append(contentsOf: $0) }
    }

    /// Two bytes, filled in when the record is whole, say which fields follow.
    mutating func openRecord() {
        start = bytes.count
        fields = 0
        bytes.append(0)
        bytes.append(0)
    }

    mutating func closeRecord() {
        bytes[start] = UInt8(truncatingIfNeeded: fields)
        bytes[start + 1] = UInt8(truncatingIfNeeded: fields >> 8)
    }

    // MARK: Values

    mutating func byte(_ value: UInt8) { bytes.append(value) }

    /// Seven bits a byte, the lowest first; all but the last byte have their top bit set.
    mutating func count(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Near zero is short, on both sides of it: 0, -1, 1, -2 are counted 0, 1, 2, 3.
    mutating func whole(_ value: Int) { count(UInt64(bitPattern: Int64(value << 1 ^ value >> 63))) }

    /// Its sixteen bytes.
    mutating func identifier<Subject>(_ value: Identifier<Subject>) {
        withUnsafeBytes(of: (value.high.bigEndian, value.low.bigEndian)) { bytes.append(contentsOf: $0) }
    }

    /// UTF-8 after its length.
    mutating func text(_ value: String) {
        var value = value
        value.withUTF8 { source in
            count(UInt64(source.count))
            bytes.append(contentsOf: source)
        }
    }

    /// Counted from 2010-01-01, so that most of the days that an office writes down take two bytes.
    mutating func day(_ value: Day) { whole(value.number &- Self.dayZero) }

    static let dayZero = 14_610
}

/// Fields of the open record, in the order of their numbers; what says nothing is left out and costs nothing.
extension ContentWriter {
    mutating func field(_ field: Int) { fields |= 1 << UInt16(field) }

    mutating func truth(_ field: Int, _ value: Bool) {
        if value { self.field(field) }
    }

    mutating func whole(_ field: Int, _ value: Int?) {
        guard let value else { return }
        self.field(field)
        whole(value)
    }

    mutating func day(_ field: Int, _ value: Day?) {
        guard let value else { return }
        self.field(field)
        day(value)
    }

    /// Its milliseconds.
    mutating func instant(_ field: Int, _ value: Instant?) { whole(field, value.map { Int($0.milliseconds) }) }

    mutating func ward(_ field: Int, _ value: WardKey?) {
        guard let value else { return }
        self.field(field)
        count(UInt64(bitPattern: Int64(value.packed)))
    }

    mutating func choice(_ field: Int, _ value: (some Numbered)?) {
        guard let value else { return }
        self.field(field)
        bytes.append(value.number)
    }

    mutating func fraction(_ field: Int, _ value: Double?) {
        guard let value else { return }
        self.field(field)
        withUnsafeBytes(of: value.bitPattern.bigEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func text(_ field: Int, _ value: String) {
        guard !value.isEmpty else { return }
        self.field(field)
        text(value)
    }

    /// The length doubled, then two digits a byte, the last filled up with F; with anything else than digits in it the length
    /// doubled and one, then the text itself.
    mutating func digits(_ field: Int, _ value: String?) {
        guard var value else { return }
        self.field(field)
        value.withUTF8 { source in
            let isPlain = source.allSatisfy { $0 >= 48 && $0 <= 57 }
            count(UInt64(source.count) << 1 | (isPlain ? 0 : 1))
            guard isPlain else { return bytes.append(contentsOf: source) }
            for place in stride(from: 0, to: source.count, by: 2) {
                let low = place + 1 < source.count ? source[place + 1] - 48 : 15
                bytes.append((source[place] - 48) << 4 | low)
            }
        }
    }

    /// A person, a family, or a record of a person: its sixteen bytes.
    mutating func identifier<Subject>(_ field: Int, _ value: Identifier<Subject>?) {
        guard let value else { return }
        self.field(field)
        identifier(value)
    }

    /// A street, stretch, venue, bloc, group or drive: its number in the entry's own list.
    mutating func unit<Subject>(_ field: Int, _ value: Identifier<Subject>?) {
        guard let value else { return }
        self.field(field)
        count(UInt64(units.number(of: value)))
    }
}
