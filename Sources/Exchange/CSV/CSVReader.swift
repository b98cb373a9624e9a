/// What is wrong with the form of a record.
public enum CSVFlaw: String, Hashable, Codable, Sendable {
    /// A quote was opened and never closed; only the line where it began is given up.
    case unterminatedQuote
    /// Letters follow a closing quote.
    case strayQuote
    case fieldTooLong
    case badEncoding
}

/// Reads the records of a CSV file one by one, in constant memory.
///
/// Fields are parted by `separator`; they may stand in quotes, with doubled quotes, separators and new lines inside. Lines end with
/// LF, CRLF or CR. A byte order mark of UTF-8 is passed over; empty lines are no records. It looks at bytes and makes a `String` only
/// of a field that is asked for.
public struct CSVReader<Source: ByteSource> {
    /// The most bytes that a field may have; the whole record may have sixteen times as many.
    public static var fieldLimit: Int { 65_536 }

    public let separator: UInt8
    /// Records so far, the header among them: 1 for the first.
    public private(set) var number = 0
    /// The physical line on which the record begins, 1 for the first.
    public private(set) var line = 0
    /// Where the record lies in the file.
    public private(set) var offset = 0
    public private(set) var length = 0
    public private(set) var flaw: CSVFlaw?

    private var source: Source
    private var buffer: [UInt8]
    private let chunk: Int
    /// The first byte of the record, and the end of what was read.
    private var start = 0
    private var filled = 0
    private var ended = false
    private var beganReading = false
    /// Of `buffer[0]` in the file.
    private var bufferOffset = 0
    private var nextLine = 1
    private var fields: [Field] = []

    /// Until its record is finished its places count from the record's first byte, afterwards from that of the buffer.
    private struct Field {
        var lower: Int
        var upper: Int
        var hasDoubledQuotes: Bool
    }

    private enum State { case start, plain, quoted, closed }

    public init(_ source: Source, separator: UInt8, chunk: Int = 262_144) {
        self.source = source
        self.separator = separator
        self.chunk = max(1, chunk)
        buffer = [UInt8](repeating: 0, count: self.chunk)
    }

    /// How many fields the record has.
    public var count: Int { fields.count }
    /// The place in the file behind the record.
    public var consumed: Int { bufferOffset + start }

    /// The bytes of a field, without its quotes; none when there is no such field.
    public func withBytes<Result>(of field: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard fields.indices.contains(field) else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        return buffer.withUnsafeBufferPointer { bytes in
            body(UnsafeBufferPointer(rebasing: bytes[fields[field].lower..<fields[field].upper]))
        }
    }

    public func text(of field: Int) -> String {
        withBytes(of: field) { String(decoding: $0, as: UTF8.self) }
    }

    /// Goes to the next record; `false` at the end of the file.
    public mutating func next() throws(FileProblem) -> Bool {
        repeat {
            guard try begin() else { return false }
            try scan()
        } while fields.isEmpty && flaw == nil
        number += 1
        return true
    }

    private mutating func begin() throws(FileProblem) -> Bool {
        fields.removeAll(keepingCapacity: true)
        flaw = nil
        if !beganReading {
            beganReading = true
            while filled < 3, try fill() {}
            if filled >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { start = 3 }
        }
        if start == filled, try !fill() { return false }
        line = nextLine
        offset = bufferOffset + start
        return true
    }

    /// Splits the record at `start`; afterwards `start` is behind it. Places count from the record's first byte, since the buffer may
    /// be moved while more is read.
    private mutating func scan() throws(FileProblem) {
        var place = 0
        var fieldStart = 0
        var closedAt = 0
        var doubled = false
        var stray = false
        var lines = 0
        var state = State.start
        while true {
            if start + place == filled, try !fill() {
                if state == .quoted { return giveUpLine() }
                close(fieldStart, state == .closed ? closedAt : place, state: state, doubled: doubled)
                return finish(length: place, ending: 0, lines: lines, stray: stray)
            }
            let byte = buffer[start + place]
            switch state {
            case .quoted:
                if byte == UInt8(ascii: "\"") {
                    if start + place + 1 == filled { _ = try fill() }
                    if start + place + 1 < filled, buffer[start + place + 1] == UInt8(ascii: "\"") {
                        doubled = true
                        place += 1
                    } else {
                        state = .closed
                        closedAt = place
                    }
                } else if byte == UInt8(ascii: "\n") {
                    lines += 1
                } else if byte == UInt8(ascii: "\r") {
                    if start + place + 1 == filled { _ = try fill() }
                    if start + place + 1 == filled || buffer[start + place + 1] != UInt8(ascii: "\n") { lines += 1 }
                }
                place += 1
                if place - fieldStart > Self.fieldLimit { return giveUpLine() }
                continue
            case .start where byte == UInt8(ascii: "\""):
                state = .quoted
                place += 1
                fieldStart = place
                continue
            default: break
            }
            if byte == separator {
                close(fieldStart, state == .closed ? closedAt : place, state: state, doubled: doubled)
                place += 1
                fieldStart = place
                doubled = false
                state = .start
                if place > Self.fieldLimit * 16 { return try skipLine(place) }
            } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                if byte == UInt8(ascii: "\r"), start + place + 1 == filled { _ = try fill() }
                let paired =
                    byte == UInt8(ascii: "\r") && start + place + 1 < filled && buffer[start + place + 1] == UInt8(ascii: "\n")
                close(fieldStart, state == .closed ? closedAt : place, state: state, doubled: doubled)
                return finish(length: place, ending: paired ? 2 : 1, lines: lines + 1, stray: stray)
            } else {
                if state == .closed { stray = stray || byte != UInt8(ascii: " ") } else { state = .plain }
                place += 1
                if place - fieldStart > Self.fieldLimit { return try skipLine(place) }
            }
        }
    }

    private mutating func close(_ lower: Int, _ upper: Int, state: State, doubled: Bool) {
        fields.append(Field(lower: lower, upper: upper, hasDoubledQuotes: doubled && state == .closed))
    }

    private mutating func finish(length: Int, ending: Int, lines: Int, stray: Bool) {
        self.length = length
        let first = start
        start += length + ending
        nextLine += lines
        if length == 0 {
            fields.removeAll(keepingCapacity: true)
            return
        }
        if stray { flaw = .strayQuote }
        if !isText(first..<first + length) { flaw = .badEncoding }
        for index in fields.indices {
            fields[index].lower += first
            fields[index].upper += first
            if fields[index].hasDoubledQuotes { halveQuotes(of: index) }
        }
    }

    private func isText(_ range: Range<Int>) -> Bool {
        (try? UTF8Span(validating: buffer.span.extracting(range))) != nil
    }

    private mutating func halveQuotes(of index: Int) {
        var from = fields[index].lower
        var to = from
        while from < fields[index].upper {
            if buffer[from] == UInt8(ascii: "\"") { from += 1 }
            buffer[to] = buffer[from]
            from += 1
            to += 1
        }
        fields[index].upper = to
    }

    /// A quote that never closes: the record is the one physical line on which it began, so that the lines after it are still read.
    private mutating func giveUpLine() {
        fields.removeAll(keepingCapacity: true)
        flaw = .unterminatedQuote
        var end = start
        while end < filled, buffer[end] != UInt8(ascii: "\n"), buffer[end] != UInt8(ascii: "\r") { end += 1 }
        length = end - start
        if end + 1 < filled, buffer[end] == UInt8(ascii: "\r"), buffer[end + 1] == UInt8(ascii: "\n") { end += 1 }
        start = min(end + 1, filled)
        nextLine += 1
    }

    /// Passes over the rest of a line that is too long to be kept.
    private mutating func skipLine(_ place: Int) throws(FileProblem) {
        fields.removeAll(keepingCapacity: true)
        flaw = .fieldTooLong
        length = place
        start += place
        while true {
            if start == filled, try !fill() { break }
            let byte = buffer[start]
            start += 1
            if byte == UInt8(ascii: "\n") { break }
            if byte == UInt8(ascii: "\r") {
                if start == filled { _ = try fill() }
                if start < filled, buffer[start] == UInt8(ascii: "\n") { start += 1 }
                break
            }
        }
        nextLine += 1
    }

    /// Reads more behind what is there, keeping all from `start` on; `false` at the end of the file.
    private mutating func fill() throws(FileProblem) -> Bool {
        if ended { return false }
        if start > 0 {
            buffer.withUnsafeMutableBytes { space in
                space.copyMemory(from: UnsafeRawBufferPointer(rebasing: space[start..<filled]))
            }
            bufferOffset += start
            filled -= start
            start = 0
        }
        if buffer.count - filled < chunk { buffer.append(contentsOf: repeatElement(0, count: max(chunk, buffer.count))) }
        let room = filled..<(filled + chunk)
        var came = 0
        do {
            came = try buffer.withUnsafeMutableBytes { space in
                try source.read(into: UnsafeMutableRawBufferPointer(rebasing: space[room]))
            }
        } catch let problem as FileProblem {
            throw problem
        } catch {
            throw FileProblem(number: 5)
        }
        filled += came
        ended = came == 0
        return came > 0
    }
}
