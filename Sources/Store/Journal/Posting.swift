import GRDB
import Model

/// One entry on its way into the journal and the books, within one transaction.
final class Posting {
    let bookkeeper: Bookkeeper
    private let db: Database
    private let store: Store
    private let head: EntryHash.Head
    private let position: Int
    private var hash: EntryHash
    private var parts = 0
    private var content = ContentWriter()
    private let insertion: Query

    init(
        _ store: Store, _ db: Database, kind: Change.Kind, remark: String, by signature: Signature,
        reverses: Identifier<Entry>? = nil,
        isBatch: Bool = false
    ) throws {
        self.store = store
        self.db = db
        insertion = try Query(db, "INSERT INTO payload(place, subject, salt, content) VALUES (?1, ?2, ?3, ?4)")
        bookkeeper = Bookkeeper(db, isBatch: isBatch)
        // Bookings of two records of one person come together as they stand, however long ago their drive was.
        if reverses != nil || kind == .donorsMerged { bookkeeper.reverses() }
        let device = try Self.device(db)
        let last = try Query(db, "SELECT device_seq, time, hash FROM entry WHERE device = ?1 ORDER BY device_seq DESC LIMIT 1")
        last.bind(1, device)
        let previous = try last.first { ($0.int(0), Instant(milliseconds: Int64($0.int(1))), $0.bytes(2)) }
        position = (try Query(db, "SELECT max(seq) FROM entry").first { $0.int(0) } ?? 0) + 1
        // A clock set back must not put today's entry before yesterday's.
        let time = max(store.clock.now(), previous?.1 ?? Instant(milliseconds: 0))
        head = EntryHash.Head(
            id: store.randomness.withLock { $0.identifier(at: time) }, device: device,
            deviceSequence: (previous?.0 ?? 0) + 1,
            session: store.session, time: time, kind: kind.rawValue, version: PayloadCodec.version, signature: signature,
            remark: remark,
            reverses: reverses, previous: previous?.2 ?? EntryHash.beginning)
        hash = EntryHash(head)
    }

    static func device(_ db: Database) throws -> Identifier<Device> {
        guard
            let device = try Query(db, "SELECT value FROM meta WHERE key = 'device'").first({
                try $0.identifier(0, of: Device.self)
            })
        else { throw StoreError.damaged("no device") }
        return device
    }

    /// Applies the revisions in their order, and writes a payload for each run of them that is about one subject.
    func add(_ revisions: [Revision], checking: Bool = true) throws {
        let revisions = Self.oneSubjectEach(revisions)
        for revision in revisions { try bookkeeper.apply(revision, checking: checking) }
        try write(revisions)
    }

    /// Writes payloads alone, for an erasure: the books are changed by its own hand.
    func write(_ revisions: [Revision]) throws {
        var start = revisions.startIndex
        while start < revisions.endIndex {
            guard let subject = revisions[start].subject else { throw StoreError.invalid(.malformedRevision) }
            let end = revisions[start...].firstIndex { $0.subject != subject } ?? revisions.endIndex
            content.begin(salt: store.randomness.withLock { $0.next() }, subject: subject)
            try PayloadCodec.write(revisions[start..<end], to: &content)
            insertion.bind(1, Payload.place(entry: position, part: parts))
            insertion.bind(2, subject)
            insertion.bind(3, content.salt)
            insertion.bind(4, content.content)
            try insertion.run()
            hash.add(payload: content.bytes)
            parts += 1
            start = end
        }
    }

    func finish() throws -> JournalEntry {
        try bookkeeper.settle()
        let query = try Query(
            db,
            """
            INSERT INTO entry(seq, uuid, device, device_seq, session, time, kind, version, operator, desk, remark, reverses, parts,
            previous, hash, units) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
            """)
        query.bind(1, position)
        query.bind(2, head.id)
        query.bind(3, head.device)
        query.bind(4, head.deviceSequence)
        query.bind(5, head.session)
        query.bind(6, Int(head.time.milliseconds))
        query.bind(7, head.kind)
        query.bind(8, head.version)
        query.bind(9, head.signature.operatorName)
        query.bind(10, head.signature.desk)
        query.bind(11, head.remark)
        query.bind(12, head.reverses)
        query.bind(13, parts)
        query.bind(14, head.previous)
        query.bind(15, hash.finished(units: content.units.bytes))
        query.bind(16, content.units.bytes)
        try query.run()
        return JournalEntry(
            id: head.id, position: position, device: head.device, deviceSequence: head.deviceSequence, session: head.session,
            time: head.time, kind: Change.Kind(rawValue: head.kind), kindName: head.kind, signature: head.signature,
            remark: head.remark,
            reverses: head.reverses, parts: parts, isUndone: false)
    }

    /// A record that goes from one person to another leaves the one and comes to the other, so that no payload is about two.
    private static func oneSubjectEach(_ revisions: [Revision]) -> [Revision] {
        func moves(_ revision: Revision) -> Bool {
            guard let before = revision.before, let after = revision.after else { return false }
            return before.identity == after.identity && before.subject != after.subject
        }
        guard revisions.contains(where: moves) else { return revisions }
        return revisions.flatMap { revision -> [Revision] in
            guard moves(revision), let before = revision.before, let after = revision.after else { return [revision] }
            return [.removing(before), .adding(after)]
        }
    }
}
