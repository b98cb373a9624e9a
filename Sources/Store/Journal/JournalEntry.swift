import GRDB
import Model

/// One entry of the journal (một dòng nhật ký): who did what, when, at which desk.
public struct JournalEntry: Hashable, Sendable, Identifiable {
    public let id: Identifier<Entry>
    /// The place in this file's journal; local, like a row number.
    public let position: Int
    public let device: Identifier<Device>
    /// The place in the device's own chain, from 1.
    public let deviceSequence: Int
    public let session: Identifier<Session>
    public let time: Instant
    /// `nil` when a newer program made a kind that this one does not know.
    public let kind: Change.Kind?
    public let kindName: String
    public let signature: Signature
    public let remark: String
    /// The entry that this one takes back, or makes again.
    public let reverses: Identifier<Entry>?
    /// How many persons and things it touched.
    public let parts: Int
    /// It was taken back since.
    public let isUndone: Bool
}

/// The computer, more exactly the database file, on which an entry was made.
public enum Device {}
/// One run of the program.
public enum Session {}

extension JournalEntry {
    /// The select list that ``init(row:)`` reads, from a table or alias `entry`.
    static let shown = """
        entry.seq, entry.uuid, entry.device, entry.device_seq, entry.session, entry.time, entry.kind, entry.operator, entry.desk, \
        entry.remark, entry.reverses, entry.parts, \
        EXISTS (SELECT 1 FROM entry AS later WHERE later.reverses = entry.uuid \
        AND NOT EXISTS (SELECT 1 FROM entry AS last WHERE last.reverses = later.uuid))
        """

    init(row: Query) throws {
        position = row.int(0)
        id = try row.identifier(1)
        device = try row.identifier(2)
        deviceSequence = row.int(3)
        session = try row.identifier(4)
        time = Instant(milliseconds: Int64(row.int(5)))
        kindName = row.text(6)
        kind = Change.Kind(rawValue: kindName)
        signature = Signature(operatorName: row.text(7), desk: row.text(8))
        remark = row.text(9)
        reverses = row.identifierIfAny(10)
        parts = row.int(11)
        isUndone = row.bool(12)
    }
}
