import GRDB
import Model

/// A line of the journal page (nhật ký).
public struct JournalRow: Hashable, Sendable, Identifiable {
    public var entry: JournalEntry
    /// What the first person or thing that it touched is called today; `nil` when it has no name (any more).
    public var subjectName: String?
    /// The first person touched, if it was a person who is still in the books.
    public var donor: Identifier<Donor>?
    /// The newest entry that takes this one back.
    public var undoneBy: Identifier<Entry>?

    public init(
        entry: JournalEntry, subjectName: String? = nil, donor: Identifier<Donor>? = nil, undoneBy: Identifier<Entry>? = nil
    ) {
        self.entry = entry
        self.subjectName = subjectName
        self.donor = donor
        self.undoneBy = undoneBy
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
            "WHERE entry.seq IN (SELECT entry FROM payload WHERE subject = ?1) ORDER BY entry.seq DESC LIMIT ?2",
            [Bound(subject), .whole(limit)])
    }

    /// How many entries touch one person or thing.
    public func entryCount(subject: Identifier<AnySubject>) throws -> Int {
        try integer("SELECT COUNT(DISTINCT entry) FROM payload WHERE subject = ?", [Bound(subject)]) ?? 0
    }

    private func journalRows(_ clause: String, _ values: [Bound]) throws -> [JournalRow] {
        var rows = try all("SELECT \(JournalEntry.shown) FROM entry \(clause)", values) {
            JournalRow(entry: try JournalEntry(row: $0))
        }
        for place in rows.indices {
            let entry = rows[place].entry
            rows[place].undoneBy = try first(
                "SELECT uuid FROM entry WHERE reverses = ? ORDER BY seq DESC LIMIT 1", [Bound(entry.id)]
            ) { $0.identifierIfAny(0) }
            let subject: Identifier<AnySubject>? = try first(
                "SELECT subject FROM payload WHERE entry = ? ORDER BY part LIMIT 1", [.whole(entry.position)]
            ) { $0.identifierIfAny(0) }
            guard let subject else { continue }
            let (name, isDonor) = try subjectName(subject)
            rows[place].subjectName = name
            rows[place].donor = isDonor ? subject.erased() : nil
        }
        return rows
    }

    /// What a person or thing is called today.
    private func subjectName(_ subject: Identifier<AnySubject>) throws -> (name: String?, isDonor: Bool) {
        let tables: [(String, String)] = [
            ("donor", "name"), ("family", "name"), ("drive", "name"), ("venue", "CASE WHEN name = '' THEN code ELSE name END"),
            ("street", "name"), ("stretch", "(SELECT name FROM street t WHERE t.id = stretch.street)"), ("\"group\"", "name"),
            ("bloc", "name"),
        ]
        for (table, name) in tables {
            let found = try first("SELECT \(name) FROM \(table) WHERE uuid = ?", [Bound(subject)]) { $0.textIfAny(0) }
            if let found { return (found, table == "donor") }
        }
        return (nil, false)
    }
}
