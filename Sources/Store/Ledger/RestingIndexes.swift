import GRDB
import Model

/// The indexes that a large batch fills faster at its end, sorted, than row by row in no order: once it has added enough they go, and
/// are made anew before it ends, all in its one transaction. Those by which it looks things up stay.
///
/// The triggers that count the people of each ward and street rest too: a statement that fires one is a transaction within the transaction, for which
/// FTS5 writes out at once all that it holds of new words.
struct RestingIndexes {
    private let load: BatchLoad
    private var added = 0
    private var indexes: [(name: String, sql: String)] = []
    private var counters: [(name: String, sql: String)] = []

    /// Below so many rows it does not pay.
    static let fewest = 2_000

    private static let counter = "donor_comes"
    private static let ofDonors = [
        "donor_birth", "donor_last", "donor_count", "donor_ward", "donor_ward_birth", "donor_ward_last", "donor_ward_count",
        "donor_stretch", "donor_group", "donor_citizen_end", "donor_phone_end",
    ]
    /// By these the rows of a file are told to be about people who are there already.
    private static let ofKnownDonors = ["donor_name", "donor_citizen", "donor_phone"]
    private static let ofVisits = ["donation_day", "donation_bag", "deferral_day"]
    private static let ofCounts = ["donor_last", "donor_count", "donor_ward_last", "donor_ward_count", "donor_group"]

    init(_ load: BatchLoad) { self.load = load }

    /// Whether nobody can be found by their citizen id meanwhile.
    private(set) var holdCitizenIDs = false

    /// To be told of every record that is added.
    mutating func note(_ record: Record, _ db: Database) throws {
        switch (load, record) {
        case (.donors, .donor), (.visits, .donation), (.visits, .deferral): added += 1
        default: return
        }
        if added % Self.fewest == 0 { try rest(db) }
    }

    private mutating func rest(_ db: Database) throws {
        switch load {
        case .unknown: break
        case .donors(let expected):
            try rest([Self.counter] + Schema.homeCounters + Schema.streetCounters, db)
            let before = try Self.rows(of: "donor", db) - added
            guard pays(expected, before) else { return }
            try rest(Self.ofDonors, db)
            guard before <= 0 else { return }
            try rest(Self.ofKnownDonors, db)
            holdCitizenIDs = true
        case .visits(let expected):
            if pays(expected, try Self.rows(of: "donation", db) - added) { try rest(Self.ofVisits, db) }
            if pays(expected, try Self.rows(of: "donor", db)) { try rest(Self.ofCounts, db) }
        }
    }

    private mutating func rest(_ names: [String], _ db: Database) throws {
        for name in names where !(indexes + counters).contains(where: { $0.name == name }) {
            let query = try Query(db, "SELECT sql, type FROM sqlite_schema WHERE name = ?1")
            query.bind(1, name)
            guard let (sql, type) = try query.first({ ($0.text(0), $0.text(1)) }) else { continue }
            try db.execute(sql: "DROP \(type) \(name)")
            if type == "trigger" { counters.append((name, sql)) } else { indexes.append((name, sql)) }
        }
    }

    func restore(_ db: Database) throws {
        guard !indexes.isEmpty || !counters.isEmpty else { return }
        try db.execute(sql: "PRAGMA cache_size = -\(Store.sortingCache)")
        for index in indexes { try db.execute(sql: index.sql) }
        if !counters.isEmpty {
            try db.execute(sql: "DELETE FROM people")
            try db.execute(sql: Schema.people)
            try db.execute(sql: "DELETE FROM street_home; DELETE FROM street_people")
            for statement in Schema.homes + [Schema.peopleOfStreets] { try db.execute(sql: statement) }
        }
        // Not before: what they would count is counted by now.
        for counter in counters { try db.execute(sql: counter.sql) }
        try db.execute(sql: "PRAGMA cache_size = -\(Store.batchCache)")
    }

    /// Whether to sort all again costs less than to find the place of each new row. Files are imported again, with little new in them:
    /// so not only what is expected counts.
    private func pays(_ expected: Int, _ present: Int) -> Bool { expected * 2 >= present && added * 8 >= present }

    /// About how many; row numbers go up by one.
    private static func rows(of table: String, _ db: Database) throws -> Int {
        try Query(db, "SELECT max(id) FROM \(table)").first { $0.int(0) } ?? 0
    }
}
