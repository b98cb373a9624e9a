import GRDBSQLite
import Model

/// The same lists in SQLite alone, without journal, hashes or checks: what the library itself does on this machine.
final class BareDatabase {
    private let database: OpaquePointer
    private var statements: [String: OpaquePointer] = [:]
    private var donors = 1

    init(_ path: String) throws {
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
        guard code == SQLITE_OK, let opened else { throw BenchProblem.peerDatabase(String(cString: sqlite3_errstr(code))) }
        database = opened
    }

    deinit {
        for statement in statements.values { sqlite3_finalize(statement) }
        sqlite3_close_v2(database)
    }

    /// What `sqlite3` is told to make of the lists: both tables with their indexes, the words for a search, the sums by ward and month.
    static func script(_ data: DataSet) -> String {
        """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        CREATE TABLE donor (full_name TEXT, birth_date TEXT, sex TEXT, citizen_id TEXT, phone TEXT, blood_group TEXT, ward TEXT,
            street TEXT, house_number TEXT, bloc TEXT, family TEXT, donations_count INTEGER);
        CREATE TABLE donation (citizen_id TEXT, date TEXT, volume_ml INTEGER, site TEXT, result TEXT);
        CREATE TEMP TABLE folded (words TEXT);
        .mode csv
        .import --skip 1 "\(data.donors)" donor
        .import --skip 1 "\(data.donations)" donation
        .import "\(data.folded)" folded --schema temp
        CREATE INDEX donor_name ON donor(full_name);
        CREATE INDEX donor_birth ON donor(birth_date);
        CREATE INDEX donor_citizen ON donor(citizen_id);
        CREATE INDEX donor_phone ON donor(phone);
        CREATE INDEX donation_citizen ON donation(citizen_id, date);
        CREATE INDEX donation_date ON donation(date);
        CREATE VIRTUAL TABLE donor_words USING fts5(words, content='', detail=none, prefix='1 2 3 4 5 6 7', tokenize="unicode61 remove_diacritics 0");
        INSERT INTO donor_words(rowid, words) SELECT rowid, words FROM folded;
        CREATE TABLE summary (ward TEXT, month TEXT, bags INTEGER, ml INTEGER, PRIMARY KEY (month, ward)) WITHOUT ROWID;
        INSERT INTO summary \(grouped);
        """
    }

    private static let grouped = """
        SELECT ward, substr(date, 1, 7) AS month, count(*), sum(volume_ml) FROM donation JOIN donor USING (citizen_id)
        WHERE result = 'collected' GROUP BY ward, month
        """

    // MARK: Reading

    /// The first rows that have the beginnings of those words.
    func search(_ text: String, limit: Int) throws {
        let expression = VietnameseText.words(VietnameseText.fold(text)).map { "\"\($0)\"*" }.joined(separator: " AND ")
        guard !expression.isEmpty else { return }
        let statement = try prepared("SELECT rowid FROM donor_words WHERE donor_words MATCH ?1 ORDER BY rowid DESC LIMIT ?2")
        bind(statement, 1, expression)
        sqlite3_bind_int64(statement, 2, Int64(limit))
        try run(statement)
    }

    func readSummary(year: Int) throws {
        let statement = try prepared("SELECT ward, month, bags, ml FROM summary WHERE month >= ?1 AND month <= ?2")
        bind(statement, 1, "\(year)-01")
        bind(statement, 2, "\(year)-12")
        try run(statement)
    }

    func groupAll() throws { try run(try prepared(Self.grouped)) }

    // MARK: Committing

    func prepareCommits() throws {
        try execute("PRAGMA journal_mode = WAL")
        try execute("PRAGMA synchronous = FULL")
        let statement = try prepared("SELECT max(rowid) FROM donor")
        if sqlite3_step(statement) == SQLITE_ROW { donors = max(1, Int(sqlite3_column_int64(statement, 0))) }
        sqlite3_reset(statement)
    }

    /// A donation and the sum that it belongs to, durable.
    func commit(_ number: Int) throws {
        try execute("BEGIN IMMEDIATE")
        let insert = try prepared(
            """
            INSERT INTO donation SELECT citizen_id, '2026-11-01', 350, 'TX26-01', 'collected' FROM donor WHERE rowid = ?1
            """)
        sqlite3_bind_int64(insert, 1, Int64(1 + number * 7919 % donors))
        try run(insert)
        let count = try prepared(
            """
            INSERT INTO summary VALUES ((SELECT ward FROM donor WHERE rowid = ?1), '2026-11', 1, 350)
            ON CONFLICT DO UPDATE SET bags = bags + 1, ml = ml + 350
            """)
        sqlite3_bind_int64(count, 1, Int64(1 + number * 7919 % donors))
        try run(count)
        try execute("COMMIT")
    }

    // MARK: Statements

    private func execute(_ sql: String) throws { try run(try prepared(sql)) }

    private func prepared(_ sql: String) throws -> OpaquePointer {
        if let known = statements[sql] { return known }
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK, let statement else { throw problem }
        statements[sql] = statement
        return statement
    }

    /// Steps through all rows, touching the columns of each.
    private func run(_ statement: OpaquePointer) throws {
        defer { sqlite3_reset(statement) }
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: for column in 0..<sqlite3_column_count(statement) { _ = sqlite3_column_text(statement, column) }
            case SQLITE_DONE: return
            default: throw problem
            }
        }
    }

    private func bind(_ statement: OpaquePointer, _ place: Int32, _ text: String) {
        // SQLite is to copy the text (SQLITE_TRANSIENT, which Swift does not import).
        sqlite3_bind_text(statement, place, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }

    private var problem: BenchProblem { .peerDatabase(String(cString: sqlite3_errmsg(database))) }
}
