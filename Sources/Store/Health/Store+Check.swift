import GRDB
import Model

extension Store {
    /// Checks everything that can be checked: the file, the chain of hashes, the books against the journal, and all that is
    /// computed. Changes nothing. `progress` may throw to stop it.
    public func check(progress: (CheckProgress) throws -> Void = { _ in }) throws -> [Finding] {
        var findings = try read { reader in
            let db = reader.db
            var findings: [Finding] = []
            try progress(CheckProgress(step: .file, done: 0, total: 1))
            findings += try Self.fileFindings(db)
            findings += try ChainCheck(db).findings(progress)
            findings += try BooksCheck(db).findings(progress)
            try progress(CheckProgress(step: .summary, done: 0, total: 1))
            findings += try SummaryCheck(db).findings()
            try progress(CheckProgress(step: .donors, done: 0, total: 1))
            findings += try DerivedCheck(db).donorCounts()
            findings += try DerivedCheck(db).people()
            findings += try DerivedCheck(db).families()
            findings += try DerivedCheck(db).homes()
            findings += try DerivedCheck(db).streetPeople()
            try progress(CheckProgress(step: .lookup, done: 0, total: 1))
            findings += try DerivedCheck(db).lookup()
            return findings
        }
        if access == .readWrite, try !isLookupSound() { findings.append(.lookupDamaged) }
        return findings
    }

    private static func fileFindings(_ db: Database) throws -> [Finding] {
        var findings: [Finding] = try Query(db, "PRAGMA quick_check(10)").all { $0.text(0) }.filter { $0 != "ok" }.map {
            .fileDamaged($0)
        }
        let dangling = try Query(db, "SELECT count(*) FROM pragma_foreign_key_check").first { $0.int(0) } ?? 0
        if dangling > 0 { findings.append(.danglingReferences(count: dangling)) }
        return findings
    }

    /// FTS5 checks itself by a command that looks like an insertion, so it needs the writing connection.
    private func isLookupSound() throws -> Bool {
        try ResultCodes.mapped(path: path) {
            try connection.write { db in
                do {
                    try db.execute(sql: "INSERT INTO donor_words(donor_words) VALUES ('integrity-check')")
                    return true
                } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
                    return false
                }
            }
        }
    }
}
