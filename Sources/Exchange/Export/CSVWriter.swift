/// Writes records as CSV: UTF-8, a new line of LF, quotes where needed.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that a list made from somebody's input cannot run anything
/// at the desk where it is opened.
public struct CSVWriter: Sendable {
    public let separator: UInt8
    public private(set) var bytes: [UInt8] = []

    public init(separator: UInt8 = UInt8(ascii: ",")) { self.separator = separator }

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    public mutating func row(_ cells: [String]) {
        for (place, cell) in cells.enumerated() {
            if place > 0 { bytes.append(separator) }
            put(cell)
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Takes out what was written so far, to be handed on.
    public mutating func drain() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// One cell as it stands in a file of commas.
    public static func cell(_ text: String) -> String {
        var writer = CSVWriter()
        writer.put(text)
        return writer.text
    }

    static func startsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
            true
        default: false
        }
    }

    /// -5.7 is a number and no formula, and is to be read as one.
    private static func isNegativeNumber(_ cell: String) -> Bool {
        let digits = cell.utf8.dropFirst()
        return cell.utf8.first == UInt8(ascii: "-") && digits.first.map { $0 != UInt8(ascii: ".") } == true
            && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".") }
            && digits.count { $0 == UInt8(ascii: ".") } <= 1
    }

    private mutating func put(_ cell: String) {
        let isGuarded = cell.utf8.first.map(Self.startsFormula) ?? false && !Self.isNegativeNumber(cell)
        let needsQuotes = cell.utf8.contains {
            $0 == separator || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
        }
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
        if isGuarded { bytes.append(UInt8(ascii: "'")) }
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    }
}
