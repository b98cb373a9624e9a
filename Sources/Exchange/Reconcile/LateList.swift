import Foundation
import Model
import Store

/// A list of donations made elsewhere that came after the day (danh sách gửi sau), read and compared with the books; nothing is written.
public struct LateList: Hashable, Sendable {
    public let path: String
    /// In the order of the file.
    public let rows: [LateRow]
    /// Who each row may be about, as the books were when the list was read.
    public let matches: [LateMatch]
    /// Rows that could not be read.
    public let refused: [RowProblem]
    public let unknownColumns: [String]

    public init(path: String, rows: [LateRow], matches: [LateMatch], refused: [RowProblem] = [], unknownColumns: [String] = []) {
        self.path = path
        self.rows = rows
        self.matches = matches
        self.refused = refused
        self.unknownColumns = unknownColumns
    }

    /// The file's name without its folders.
    public var name: String { (path as NSString).lastPathComponent }

    /// How many rows stand in the books already.
    public var there: Int { matches.count { $0.isThere } }

    /// How many rows of that kind do not stand in the books yet.
    public func count(_ kind: LateMatch.Kind) -> Int { matches.count { !$0.isThere && $0.kind == kind } }

    /// Reads a file with the columns of a list of donations (``FileKind/donations``).
    /// - Parameters:
    ///   - path: of a regular file; `~` is the person's home.
    ///   - progress: told now and then.
    ///   - isCancelled: asked often.
    public static func read(
        _ path: String, in store: Store, rules: RuleBook = .vietnam, progress: (ImportProgress) -> Void = { _ in },
        isCancelled: () -> Bool = { false }
    ) throws(ImportProblem) -> LateList {
        do {
            return try store.read { try compare(path, $0, today: store.clock.now().day, rules, progress, isCancelled) }
        } catch {
            throw ImportProblem(error, reading: path)
        }
    }

    private static func compare(
        _ path: String, _ books: Reader, today: Day, _ rules: RuleBook, _ progress: (ImportProgress) -> Void,
        _ isCancelled: () -> Bool
    ) throws -> LateList {
        let file = try OpenFile(path: HomePath.full(path))
        let head = try file.bytes(at: 0, count: 65_536)
        try ImportSession.checkText(head)
        guard let header = Header.find(in: head) else { throw ImportProblem.noHeader }
        guard header.isUsable(for: .donations) else {
            throw ImportProblem.unknownKind(headers: header.names, wanted: .donations)
        }
        var reader = CSVReader(FileSource(file), separator: header.separator)
        var rowReader = LateRowReader(header: header, today: today, rules: rules)
        var findings = Findings(header: header)
        var refused: [RowProblem] = []
        var rows: [LateRow] = []
        var matches: [LateMatch] = []
        while try reader.next() {
            if reader.number <= header.number || (reader.flaw == nil && reader.isBlank) { continue }
            if isCancelled() { throw ImportProblem.cancelled }
            do throws(Refusal) {
                if let flaw = reader.flaw { throw Refusal(nil, "", RowReason(flaw)) }
                try header.checkCount(reader)
                rows.append(try rowReader.read(reader))
            } catch {
                refused.append(findings.refuse(error, line: reader.line, record: reader.number))
                continue
            }
            if let row = rows.last { matches.append(try books.lateMatch(row)) }
            if rows.count & 15 == 0 {
                progress(
                    ImportProgress(
                        phase: .checking, rows: rows.count, totalRows: nil, bytes: reader.consumed, totalBytes: file.size))
            }
        }
        let read = FileKind.donations.read.union([.address, .street, .house, .ward])
        let unknown = zip(header.names, header.columns).dropFirst(header.ofRefusals).compactMap { name, column in
            column.map(read.contains) ?? false || name.isEmpty ? nil : name
        }
        return LateList(path: path, rows: rows, matches: matches, refused: refused, unknownColumns: unknown)
    }
}
