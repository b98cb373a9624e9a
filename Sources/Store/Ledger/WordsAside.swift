import GRDB

/// The lookup index of books that had nobody in them, made on a ``Sideline`` while the people are written, in a nameless file that goes
/// away with it. At the end it takes the place of the books' own empty one.
///
/// FTS5 keeps an index as rows of three plain tables, so what is made in one database can be put into another whose table is declared
/// alike, by the same library.
final class WordsAside {
    /// One donor's row, and what ``LookupWords/text(name:streetWords:wardWords:house:)`` takes.
    struct Person: Sendable {
        var row: Int
        var name: String
        var streetWords: String
        var wardWords: String
        var house: String
    }

    private let side: DatabaseQueue
    private let sideline = Sideline("words")
    private var people: [Person] = []
    private var isWhole = false

    private static let chunk = 256

    init() throws {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        side = try DatabaseQueue(path: "", configuration: configuration)
        try side.inDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000; PRAGMA temp_store = FILE;
                    BEGIN;
                    \(Schema.donorWords);
                    """)
            // Few large segments, which are merged once at the end.
            try db.execute(sql: "INSERT INTO donor_words(donor_words, rank) VALUES ('automerge', 0), ('hashsize', \(2 << 20))")
        }
    }

    deinit { sideline.abandon() }

    func add(_ person: Person) throws {
        people.append(person)
        if people.count == Self.chunk { try handOver() }
    }

    private func handOver() throws {
        try later { [people] db in
            let insertion = try Query(db, "INSERT INTO donor_words(rowid, words) VALUES (?1, ?2)")
            for person in people {
                insertion.bind(1, person.row)
                insertion.bind(
                    2,
                    LookupWords.text(
                        name: person.name, streetWords: person.streetWords, wardWords: person.wardWords, house: person.house))
                try insertion.run()
            }
        }
        people.removeAll(keepingCapacity: true)
    }

    private func later(_ work: @escaping @Sendable (Database) throws -> Void) throws {
        try sideline.handOver { [side] in try side.inDatabase(work) }
    }

    /// Says that everybody is there, so that the segments are merged while the caller does something else.
    func complete() throws {
        guard !isWhole else { return }
        isWhole = true
        try handOver()
        // FTS5 writes down how many words there are in all when it commits.
        try later { try $0.execute(sql: "INSERT INTO donor_words(donor_words) VALUES ('optimize'); COMMIT") }
    }

    /// Puts the index in the place of the one that `db` has.
    func bring(to db: Database) throws {
        try complete()
        try sideline.finish()
        try side.inDatabase { side in
            try db.execute(sql: "INSERT INTO donor_words(donor_words) VALUES ('delete-all')")
            for (table, width) in [("data", 2), ("idx", 3), ("docsize", 2)] as [(String, Int32)] {
                let places = (1...width).map { "?\($0)" }.joined(separator: ",")
                let target = try Query(db, "INSERT OR REPLACE INTO donor_words_\(table) VALUES (\(places))")
                try Query(side, "SELECT * FROM donor_words_\(table)").each { row in
                    for column in 0..<width { target.bind(column + 1, column: column, of: row) }
                    try target.run()
                }
            }
        }
    }
}
