import GRDB
import Model

/// Finds the later entries that build on an entry, so that taking it back can name them instead of breaking them.
struct Dependents {
    private let db: Database
    private let target: JournalEntry
    private let payloads: PayloadReader
    /// As many as a person can be shown.
    private static let enough = 20

    init(_ db: Database, of target: JournalEntry) {
        self.db = db
        self.target = target
        payloads = PayloadReader(db)
    }

    /// Entries that stand: not taken back, and not themselves a taking back or making again.
    private static let standing = """
        entry.kind NOT IN ('undone', 'redone') AND NOT EXISTS (SELECT 1 FROM entry AS later WHERE later.reverses = entry.uuid
        AND NOT EXISTS (SELECT 1 FROM entry AS last WHERE last.reverses = later.uuid))
        """

    /// Later entries that touched the same records, or gave something to a person whom the entry added.
    func found() throws -> [JournalEntry] {
        let newest = try Query(db, "SELECT max(seq) FROM entry").first { $0.int(0) } ?? 0
        guard newest > target.position else { return [] }
        let erased = try erasures()
        guard erased.isEmpty else { return erased }

        var positions: [Int] = []
        var own: (subject: Identifier<AnySubject>, work: Work)?
        for payload in try candidates() where positions.last != payload.entry && !positions.contains(payload.entry) {
            if own?.subject != payload.subject { own = (payload.subject, try work(on: payload.subject)) }
            let theirs = try payloads.revisions(of: payload).compactMap { ($0.after ?? $0.before)?.identity }
            if let work = own?.work, work.madeSubject || !work.touched.isDisjoint(with: theirs) { positions.append(payload.entry) }
            if positions.count == Self.enough { break }
        }
        return try positions.sorted().compactMap { try History(db).entry(at: $0) }
    }

    /// Later entries that stand in the way although they touched no record of this one: they need what it brought, or took away what it goes
    /// back to.
    func inTheWay(of problem: ValidationProblem) throws -> [JournalEntry] {
        switch problem {
        case .stillNeeded(let kind, let identity): try needing(kind, identity)
        case .unknownReference(_, let identity): try removing(identity)
        default: []
        }
    }

    /// Standing later entries that took this record out of the books.
    private func removing(_ identity: Identifier<AnySubject>) throws -> [JournalEntry] {
        let query = try Query(
            db,
            """
            SELECT \(Payload.shown) FROM payload JOIN entry ON entry.seq = payload.place >> 32
            WHERE payload.subject = ?1 AND \(Payload.isLater(than: "?2")) AND \(Self.standing) ORDER BY payload.place LIMIT 200
            """)
        query.bind(1, identity)
        query.bind(2, target.position)
        let positions = try query.all { try Payload(row: $0) }.filter { payload in
            try payloads.revisions(of: payload).contains { $0.after == nil && $0.before?.identity == identity }
        }.map(\.entry)
        return try Set(positions).sorted().compactMap { try History(db).entry(at: $0) }
    }

    /// Standing later entries that name this record, which can therefore not be taken away.
    private func needing(_ kind: RecordKind, _ identity: Identifier<AnySubject>) throws -> [JournalEntry] {
        var positions: Set<Int> = []
        for sql in Self.naming(kind) {
            let query = try Query(
                db,
                """
                SELECT \(Payload.shown) FROM payload JOIN entry ON entry.seq = payload.place >> 32
                WHERE payload.subject IN (\(sql) LIMIT \(Self.enough)) AND \(Payload.isLater(than: "?2")) AND \(Self.standing)
                ORDER BY payload.place LIMIT 200
                """)
            query.bind(1, identity)
            query.bind(2, target.position)
            for payload in try query.all({ try Payload(row: $0) }) where positions.count < Self.enough {
                if try payloads.revisions(of: payload).contains(where: { $0.after?.names(identity) ?? false }) {
                    positions.insert(payload.entry)
                }
            }
        }
        return try positions.sorted().compactMap { try History(db).entry(at: $0) }
    }

    /// An emptied payload cannot be turned round; the erasures since then are what stands in the way.
    private func erasures() throws -> [JournalEntry] {
        let empty = try Query(db, "SELECT 1 FROM payload WHERE \(Payload.ofEntry) AND content IS NULL LIMIT 1")
        empty.bind(1, target.position)
        guard try empty.first({ _ in true }) ?? false else { return [] }
        let query = try Query(
            db, "SELECT \(JournalEntry.shown) FROM entry WHERE seq > ?1 AND kind = 'erased' ORDER BY seq LIMIT \(Self.enough)")
        query.bind(1, target.position)
        return try query.all { try JournalEntry(row: $0) }
    }

    /// Later payloads on the same subjects. A small entry asks for each of its subjects; a batch is asked for by what came later.
    private func candidates() throws -> [Payload] {
        let join = "JOIN entry ON entry.seq = payload.place >> 32"
        let isLater = Payload.isLater(than: "?1")
        let sql =
            target.parts <= 500
            ? """
            SELECT \(Payload.shown) FROM (SELECT DISTINCT subject FROM payload WHERE \(Payload.ofEntry)) AS own
            CROSS JOIN payload ON payload.subject = own.subject AND \(isLater) \(join)
            WHERE \(Self.standing) ORDER BY payload.subject, payload.place LIMIT 2000
            """
            : """
            SELECT \(Payload.shown) FROM payload \(join) WHERE \(isLater) AND \(Self.standing)
            AND EXISTS (SELECT 1 FROM payload AS own WHERE own.subject = payload.subject
            AND own.place BETWEEN ?1 << 32 AND ?1 << 32 | 0xFFFFFFFF)
            ORDER BY payload.place LIMIT 2000
            """
        let query = try Query(db, sql)
        query.bind(1, target.position)
        return try query.all { try Payload(row: $0) }
    }

    /// What the entry did on one subject.
    private struct Work {
        var touched: Set<Identifier<AnySubject>> = []
        /// It added or took away the person or thing itself: then everything on them builds on it.
        var madeSubject = false
    }

    private func work(on subject: Identifier<AnySubject>) throws -> Work {
        let query = try Query(
            db,
            """
            SELECT \(Payload.shown) FROM payload WHERE \(Payload.ofEntry) AND payload.subject = ?2
            """)
        query.bind(1, target.position)
        query.bind(2, subject)
        var work = Work()
        for payload in try query.all({ try Payload(row: $0) }) {
            for revision in try payloads.revisions(of: payload) {
                guard let identity = (revision.after ?? revision.before)?.identity else { continue }
                work.touched.insert(identity)
                if identity == subject, revision.before == nil || revision.after == nil { work.madeSubject = true }
            }
        }
        return work
    }

    /// Subjects of the rows that point to the record `?1`.
    private static func naming(_ kind: RecordKind) -> [String] {
        func rows(_ table: String, _ column: String, _ target: String) -> String {
            let subject =
                ["booking", "call", "donation", "deferral", "consent", "membership"].contains(table)
                ? "coalesce((SELECT uuid FROM donor WHERE id = \(table).donor), uuid)" : "uuid"
            return "SELECT \(subject) FROM \(table) WHERE \(column) = (SELECT id FROM \(target) WHERE uuid = ?1)"
        }
        switch kind {
        case .street: return [rows("stretch", "street", "street")]
        case .stretch:
            return [rows("donor", "stretch", "stretch"), rows("donation", "stretch", "stretch"), unit(.stretch, "stretch")]
        case .venue:
            return ["drive", "donation", "deferral"].map { rows($0, "venue", "venue") } + [unit(.venue, "venue")]
        case .bloc:
            return [rows("\"group\"", "bloc", "bloc"), rows("donation", "bloc", "bloc"), unit(.bloc, "bloc"), DriveSlot.naming]
        case .group:
            return ["donor", "donation"].map { rows($0, "\"group\"", "\"group\"") }
                + [unit(.group, "\"group\""), DriveSlot.naming]
        case .drive:
            return ["booking", "call", "donation", "deferral"].map { rows($0, "drive", "drive") } + [unit(.drive, "drive")]
        case .donor: return ["booking", "call", "donation", "deferral", "consent", "membership"].map { rows($0, "donor", "donor") }
        case .family: return [rows("membership", "family", "family")]
        case .donation: return [rows("booking", "donation", "donation")]
        case .office, .consent, .membership, .booking, .call, .deferral, .target, .peer, .aid: return []
        }
    }

    private static func unit(_ kind: UnitKind, _ table: String) -> String {
        "SELECT uuid FROM target WHERE unit_kind = \(kind.rawValue) AND unit = (SELECT id FROM \(table) WHERE uuid = ?1)"
    }
}

extension Record {
    /// Whether it points to that record.
    func names(_ other: Identifier<AnySubject>) -> Bool {
        let named: [Identifier<AnySubject>?] =
            switch self {
            case .office, .street, .bloc, .family, .peer, .aid: []
            case .stretch(let stretch): [stretch.street.erased()]
            case .venue: []
            case .group(let group): [group.bloc?.erased()]
            case .donor(let donor): [donor.home.stretch?.erased(), donor.group?.erased()]
            case .consent(let consent): [consent.donor.erased()]
            case .membership(let membership): [membership.family.erased(), membership.donor.erased()]
            case .drive(let drive): [drive.venue?.erased()] + drive.slots.map { $0.audience?.identity }
            case .booking(let booking): [booking.drive.erased(), booking.donor?.erased(), booking.donation?.erased()]
            case .call(let call): [call.donor.erased(), call.drive?.erased()]
            case .donation(let donation):
                [
                    donation.donor?.erased(), donation.venue?.erased(), donation.drive?.erased(), donation.credit.stretch?.erased(),
                    donation.credit.group?.erased(), donation.credit.bloc?.erased(),
                ]
            case .deferral(let deferral): [deferral.donor?.erased(), deferral.venue?.erased(), deferral.drive?.erased()]
            case .target(let target):
                switch target.unit {
                case .office, .ward: []
                case .stretch(let id): [id.erased()]
                case .group(let id): [id.erased()]
                case .bloc(let id): [id.erased()]
                case .drive(let id): [id.erased()]
                case .venue(let id): [id.erased()]
                }
            }
        return named.contains(other)
    }
}
