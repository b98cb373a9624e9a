import GRDB
import Model

extension Store {
    /// Copies the journal into an empty store and builds the books from it alone. What was erased is skipped; the chain stays whole.
    ///
    /// Throws ``StoreError/notADatabase(path:)`` when the other store is not empty.
    public func replay(into other: Store) throws {
        try read { reader in
            try ResultCodes.mapped(path: other.path) {
                try other.connection.write { db in
                    guard try Self.position(db) == JournalPosition(sequence: 0) else {
                        throw StoreError.notADatabase(path: other.path)
                    }
                    try Self.withLargeCache(db) { try Self.replay(from: reader.db, into: db) }
                }
            }
        }
        other.ringer?.ring()
    }

    private static func replay(from source: Database, into target: Database) throws {
        let device = try Query(target, "UPDATE meta SET value = ?1 WHERE key = 'device'")
        device.bind(1, try Posting.device(source))
        try device.run()
        let player = Player(target)
        let columns =
            "seq, uuid, device, device_seq, session, time, kind, version, operator, desk, remark, reverses, parts, previous, hash, units"
        let entries = try Query(source, "SELECT \(columns) FROM entry ORDER BY seq")
        defer { entries.reset() }
        while try entries.step() {
            let query = try Query(
                target,
                "INSERT INTO entry(\(columns)) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)")
            for column: Int32 in [0, 3, 5, 7, 12] { query.bind(column + 1, entries.int(column)) }
            for column: Int32 in [1, 2, 4, 11, 13, 14, 15] { query.bind(column + 1, entries.bytesIfAny(column)) }
            for column: Int32 in [6, 8, 9, 10] { query.bind(column + 1, entries.text(column)) }
            try query.run()
            try replay(entry: entries.int(0), from: source, into: target, player)
        }
        try player.bookkeeper.settle()
    }

    private static func replay(entry: Int, from source: Database, into target: Database, _ player: Player) throws {
        let payloads = try Query(
            source,
            "SELECT \(Payload.shown) FROM payload WHERE \(Payload.ofEntry) ORDER BY payload.place")
        payloads.bind(1, entry)
        let reader = PayloadReader(source)
        try payloads.each { row in
            let payload = try Payload(row: row)
            let query = try Query(
                target, "INSERT INTO payload(place, subject, salt, content, digest) VALUES (?1, ?2, ?3, ?4, ?5)")
            query.bind(1, payload.place)
            query.bind(2, payload.subject)
            query.bind(3, payload.salt)
            query.bind(4, payload.content)
            query.bind(5, payload.digest)
            try query.run()
            for revision in try reader.revisions(of: payload) { try player.play(revision) }
        }
    }
}

/// Plays revisions into the books, and steps over what hangs on something erased: a membership, since taken back, in a family that
/// went with its last member.
private final class Player {
    let bookkeeper: Bookkeeper
    private let db: Database
    private var skipped: Set<Identifier<AnySubject>> = []

    init(_ db: Database) {
        self.db = db
        bookkeeper = Bookkeeper(db, isBatch: true)
    }

    func play(_ revision: Revision) throws {
        if let identity = revision.before?.identity, skipped.contains(identity) {
            if revision.after == nil { skipped.remove(identity) }
            return
        }
        do {
            try bookkeeper.apply(revision, checking: false)
        } catch StoreError.invalid(.unknownReference(let kind, let missing)) {
            guard let identity = revision.after?.identity, try isErased(missing) else {
                throw StoreError.invalid(.unknownReference(kind, missing))
            }
            skipped.insert(identity)
        }
    }

    private func isErased(_ subject: Identifier<AnySubject>) throws -> Bool {
        let query = try Query(db, "SELECT 1 FROM payload WHERE subject = ?1 AND content IS NULL LIMIT 1")
        query.bind(1, subject)
        return try query.first { _ in true } ?? false
    }
}
