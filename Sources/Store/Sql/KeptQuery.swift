import GRDB

/// A statement that a transaction runs for every row. It is prepared when first asked for and then kept at hand, since to find one by
/// its text takes longer than many of them run. It must not outlive its transaction.
struct KeptQuery {
    private let sql: String
    private var query: Query?

    init(_ sql: String) { self.sql = sql }

    mutating func ready(_ db: Database) throws -> Query {
        if let query { return query }
        let made = try Query(db, sql)
        query = made
        return made
    }
}
