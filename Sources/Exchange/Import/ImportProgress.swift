/// How far an import has come.
public struct ImportProgress: Hashable, Sendable {
    public enum Phase: Hashable, Sendable {
        /// Looks at the ward names, to tell the era.
        case readingWards
        /// Reads and checks; other desks are not held up.
        case checking
        /// Finds out whose rows they are, before other desks are held up.
        case sorting
        /// Writes, in one transaction: other desks wait with what they want to save.
        case applying
    }

    public var phase: Phase
    /// Rows done in this phase.
    public var rows: Int
    /// Rows to do in this phase; `nil` while the file is being read.
    public var totalRows: Int?
    /// Bytes of the file done in this phase, and its size.
    public var bytes: Int
    public var totalBytes: Int

    /// Above so many rows the caller says beforehand that other desks will wait.
    public static let manyRows = 20_000

    /// 0…1 within this phase.
    public var share: Double {
        if let totalRows { return totalRows == 0 ? 1 : Double(rows) / Double(totalRows) }
        return totalBytes == 0 ? 1 : Double(bytes) / Double(totalBytes)
    }
}
