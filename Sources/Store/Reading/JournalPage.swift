import GRDB
import Model

/// A line of the journal page (nhật ký).
public struct JournalRow: Hashable, Sendable, Identifiable {
    public var entry: JournalEntry
    /// What the first person or thing that it touched is called today; `nil` when it has no name (any more).
    public var subjectName: String?
    /// The first unit whose target it touched.
    public var subjectUnit: UnitName?
    /// The first person touched, if it was a person who is still in the books.
    public var donor: Identifier<Donor>?
    /// The name is that of a person or a family, in the books or not.
    public var isPersonal: Bool
    /// The newest entry that takes this one back.
    public var undoneBy: Identifier<Entry>?
    /// For an undo or a redo: what was done at first.
    public var original: Change.Kind?
    /// What it changed of the first persons and things (``Reader/partsTold``).
    public var revisions: [Revision]

    public init(
        entry: JournalEntry, subjectName: String? = nil, donor: Identifier<Donor>? = nil, isPersonal: Bool = false,
        undoneBy: Identifier<Entry>? = nil, original: Change.Kind? = nil, revisions: [Revision] = []
    ) {
        self.entry = entry
        self.subjectName = subjectName
        self.donor = donor
        self.isPersonal = isPersonal || donor != nil
        self.undoneBy = undoneBy
        self.original = original
        self.revisions = revisions
    }

    public var id: Identifier<Entry> { entry.id }
}

/// What the journal page is narrowed to.
public struct JournalFilter: Hashable, Sendable {
    public var kinds: Set<Change.Kind>
    public var operatorName: String?
    public var from: Day?
    public var through: Day?

    public init(kinds: Set<Change.Kind> = [], operatorName: String? = nil, from: Day? = nil, through: Day? = nil) {
        self.kinds = kinds
        self.operatorName = operatorName
        self.from = from
        self.through = through
    }

    public static let none = JournalFilter()
}

extension Reader {
    /// The newest entries, newest first.
    ///
    /// - Parameter before: only entries before that position: the last row of the page above.
    public func journalPage(before: Int? = nil, limit: Int, filter: JournalFilter = .none) throws -> [JournalRow] {
        var terms = ["entry.seq < ?1"]
        var values: [Bound] = [.whole(before ?? Int.max), .whole(limit)]
        func bind(_ value: Bound) -> String {
            values.append(value)
            return "?\(values.count)"
        }
        if !filter.kinds.isEmpty {
            terms.append("entry.kind IN (\(filter.kinds.map(\.rawValue).sorted().map { bind(.text($0)) }.joined(separator: ", ")))")
        }
        if let name = filter.operatorName { terms.append("entry.operator = \(bind(.text(name)))") }
        if let day = filter.from { terms.append("entry.time >= \(bind(.whole(Int(Instant(day).milliseconds))))") }
        if let day = filter.through { terms.append("entry.time < \(bind(.whole(Int(Instant(day + 1).milliseconds))))") }
        return try journalRows("WHERE \(terms.joined(separator: " AND ")) ORDER BY entry.seq DESC LIMIT ?2", values)
    }

    /// The entries that touch one person or thing, newest first (lịch sử của một hồ sơ).
    public func recordHistory(_ subject: Identifier<AnySubject>, limit: Int = 200) throws -> [JournalRow] {
        try journalRows(
            "WHERE entry.seq IN (SELECT place >> 32 FROM payload WHERE subject = ?1) ORDER BY entry.seq DESC LIMIT ?2",
            [Bound(subject), .whole(limit)])
    }

    /// How many entries touch one person or thing.
    public func entryCount(subject: Identifier<AnySubject>) throws -> Int {
        try integer("SELECT COUNT(DISTINCT place >> 32) FROM payload WHERE subject = ?", [Bound(subject)]) ?? 0
    }

    /// Of so many persons and things a line of the journal tells what was changed; of more it tells how many there are.
    private static let partsTold = 3
    /// … and no more revisions than these, since an import has thousands to a part.
    private static let revisionsTold = 8

    private func journalRows(_ clause: String, _ values: [Bound]) throws -> [JournalRow] {
        var rows = try all("SELECT \(JournalEntry.shown) FROM entry \(clause)", values) {
            JournalRow(entry: try JournalEntry(row: $0))
        }
        for place in rows.indices {
            let entry = rows[place].entry
            rows[place].undoneBy = try first(
                "SELECT uuid FROM entry WHERE reverses = ? ORDER BY seq DESC LIMIT 1", [Bound(entry.id)]
            ) { $0.identifierIfAny(0) }
            if let reverses = entry.reverses { rows[place].original = try originalKind(of: reverses) }
            rows[place].revisions = try leadingRevisions(of: rows[place])
            guard let subject = try subject(of: rows[place]) else { continue }
            if let found = try subjectName(subject) {
                rows[place].subjectName = found.name
                rows[place].isPersonal = found.isPersonal
                rows[place].donor = found.isDonor ? subject.erased() : nil
            } else if let past = try pastName(in: entry) {
                rows[place].subjectName = past.name
                rows[place].subjectUnit = past.unit
                rows[place].isPersonal = past.isPersonal
            }
        }
        return rows
    }

    /// The first person or thing that it touched; of a join the family or the street that stays, since people come first in it.
    private func subject(of row: JournalRow) throws -> Identifier<AnySubject>? {
        if [.familiesJoined, .streetsJoined].contains(row.entry.kind),
            let kept = row.revisions.lazy.compactMap({ $0.after?.joinedTo }).first, try subjectName(kept) != nil
        {
            return kept
        }
        // A drive that was given a new venue is told by its own name.
        if [row.entry.kind, row.original].contains(where: { $0 == .driveAdded || $0 == .driveAltered }),
            let drive = row.revisions.lazy.compactMap(\.drive).first, try subjectName(drive) != nil
        {
            return drive
        }
        return try first(
            "SELECT subject FROM payload WHERE \(Payload.ofEntry) ORDER BY place LIMIT 1", [.whole(row.entry.position)]
        ) { $0.identifierIfAny(0) }
    }

    private func leadingRevisions(of row: JournalRow) throws -> [Revision] {
        guard row.entry.kind != nil, ![row.entry.kind, row.original].contains(.imported) else { return [] }
        let payloads = try all(
            "SELECT \(Payload.shown) FROM payload WHERE \(Payload.ofEntry) ORDER BY payload.place LIMIT ?2",
            [.whole(row.entry.position), .whole(Self.partsTold)]
        ) { try Payload(row: $0) }
        let reader = PayloadReader(db)
        let leading = Array(try payloads.flatMap { try reader.revisions(of: $0) }.prefix(Self.revisionsTold))
        guard row.entry.kind == .streetsJoined else { return leading }
        // What became of the streets stands behind all the people and donations that went over.
        let closing = try all(
            "SELECT \(Payload.shown) FROM payload WHERE \(Payload.ofEntry) ORDER BY payload.place DESC LIMIT ?2",
            [.whole(row.entry.position), .whole(Self.revisionsTold)]
        ) { try Payload(row: $0) }
        let streets = try closing.reversed().flatMap { try reader.revisions(of: $0) }.filter { revision in
            if case .street = revision.after { !leading.contains(revision) } else { false }
        }
        return streets + leading
    }

    /// The kind of what an undo, or a redo over its undo, goes back to.
    private func originalKind(of reversed: Identifier<Entry>) throws -> Change.Kind? {
        var id = reversed
        // A redo reverses an undo, and that reverses the original; a further turn goes back further.
        while true {
            let found: (kind: String, reverses: Identifier<Entry>?)? = try first(
                "SELECT kind, reverses FROM entry WHERE uuid = ?", [Bound(id)]
            ) { ($0.text(0), $0.identifierIfAny(1)) }
            guard let found else { return nil }
            guard let next = found.reverses else { return Change.Kind(rawValue: found.kind) }
            id = next
        }
    }

    /// What a person or thing is called today; `nil` when it is not in the books.
    func subjectName(_ subject: Identifier<AnySubject>) throws -> (name: String, isPersonal: Bool, isDonor: Bool)? {
        let tables: [(String, String)] = [
            ("donor", "name"), ("family", "name"), ("drive", "name"), ("venue", "CASE WHEN name = '' THEN code ELSE name END"),
            ("street", "name"), ("stretch", "(SELECT name FROM street t WHERE t.id = stretch.street)"), ("\"group\"", "name"),
            ("bloc", "name"),
        ]
        for (table, name) in tables {
            let found = try first("SELECT \(name) FROM \(table) WHERE uuid = ?", [Bound(subject)]) { $0.textIfAny(0) }
            if let found { return (found, table == "donor" || table == "family", table == "donor") }
        }
        return nil
    }

    /// The name that the entry itself holds of what is in the books no more, or the unit of a target.
    private func pastName(in entry: JournalEntry) throws -> (name: String?, unit: UnitName?, isPersonal: Bool)? {
        for revision in try entryContent(entry.id, limit: 1).revisions {
            switch revision.after ?? revision.before {
            case .donor(let donor): return (donor.name, nil, true)
            case .family(let family): return (family.name, nil, true)
            case .drive(let drive): return (drive.name, nil, false)
            case .venue(let venue): return (venue.name.isEmpty ? venue.code : venue.name, nil, false)
            case .street(let street): return (street.name, nil, false)
            case .group(let group): return (group.name, nil, false)
            case .bloc(let bloc): return (bloc.name, nil, false)
            case .peer(let peer): return (peer.name, nil, false)
            case .target(let target): return (nil, try unitName(target.unit), false)
            default: break
            }
        }
        return nil
    }
}

extension Revision {
    /// The drive that it is about.
    fileprivate var drive: Identifier<AnySubject>? {
        if case .drive(let drive)? = after ?? before { drive.id.erased() } else { nil }
    }
}

extension Record {
    /// The family or the stretch to which a record went when two became one.
    fileprivate var joinedTo: Identifier<AnySubject>? {
        switch self {
        case .membership(let tie): tie.family.erased()
        case .donor(let donor): donor.home.stretch?.erased()
        case .donation(let donation): donation.credit.stretch?.erased()
        case .target(let target): if case .stretch(let stretch) = target.unit { stretch.erased() } else { nil }
        case .street, .stretch: identity
        default: nil
        }
    }
}
