import Model

/// The line that names the columns, and what it says about the rest of the file.
public struct Header: Hashable, Sendable {
    public let separator: UInt8
    /// The names as written, cleaned.
    public let names: [String]
    /// By place; `nil` where the name is not known, or stood before already.
    public let columns: [Column?]
    /// Which record of the file it is: 1 unless a title stands above it.
    public let number: Int

    private let places: [Column: Int]

    /// A title or an empty frame may stand above the header, so many records at most.
    static let searched = 12

    init(separator: UInt8, names: [String], number: Int) {
        self.separator = separator
        self.names = names.map(VietnameseText.clean)
        self.number = number
        var places: [Column: Int] = [:]
        columns = names.enumerated().map { place, name in
            guard let column = Column.named(name), places[column] == nil else { return nil }
            places[column] = place
            return column
        }
        self.places = places
    }

    public func place(of column: Column) -> Int? { places[column] }
    public func has(_ column: Column) -> Bool { places[column] != nil }

    /// The kind of file that these columns make; a day with a volume is a donation.
    public var kind: FileKind? {
        [.donations, .donors].first { $0.isMade(of: Set(places.keys)) }
    }

    public func isUsable(for kind: FileKind) -> Bool { kind.isMade(of: Set(places.keys)) }

    /// How many columns at the beginning this program wrote itself, before those of a list whose refused rows it kept; they say what was wrong
    /// and are passed over when the corrected rows come back.
    var ofRefusals: Int {
        var count = 0
        while names.dropFirst(count).starts(with: RejectedFile.columns) { count += RejectedFile.columns.count }
        return count
    }

    /// The headers that are not read from a file of this kind, as written.
    public func unread(for kind: FileKind) -> [String] {
        zip(names, columns).dropFirst(ofRefusals).compactMap { name, column in
            if let column, kind.read.contains(column) { return nil }
            return name.isEmpty ? nil : name
        }
    }

    /// Refuses a row with more or fewer fields than the header. Empty cells behind the last column are what spreadsheets leave.
    func checkCount<Source>(_ row: CSVReader<Source>) throws(Refusal) {
        let expected = names.count
        if row.count == expected { return }
        if row.count > expected, (expected..<row.count).allSatisfy({ place in row.withBytes(of: place) { $0.isEmpty } }) { return }
        throw Refusal(nil, "", .fieldCount(found: row.count, expected: expected))
    }

    /// Finds the header in the first bytes of a file: of the first few lines, by comma, semicolon and tab, that which names most columns.
    /// When none names any, the first line is answered, so that its names can be shown; `nil` when there is no line at all.
    static func find(in bytes: [UInt8]) -> Header? {
        var best: (header: Header, score: Int)?
        var first: Header?
        for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
            var reader = CSVReader(MemorySource(bytes), separator: separator)
            var record = 0
            while record < searched, (try? reader.next()) ?? false {
                record += 1
                guard reader.flaw == nil else { continue }
                let header = Header(
                    separator: separator, names: (0..<reader.count).map { reader.text(of: $0) }, number: reader.number)
                let score = header.places.count
                if record == 1, first.map({ $0.names.count < header.names.count }) ?? true { first = header }
                if score > (best?.score ?? 0) { best = (header, score) }
            }
        }
        return best?.header ?? first
    }
}
