import Foundation
import GRDB
import Testing

@testable import Store

/// The layer that writes what belongs together of the log at once.
@Suite struct LogGatheringTests {
    /// FULL is what the books are written with; with OFF nothing but the end of the transaction says that its frames must go.
    @Test(arguments: ["FULL", "OFF"])
    func `Another connection, which knows nothing of the layer, finds every transaction as soon as it has committed`(
        synchronous: String
    ) throws {
        let office = try TemporaryOffice()
        let path = office.file.path
        var generator = SeededGenerator(seed: 7)
        let ours = try DatabaseQueue(path: Store.address(of: office.file))
        let theirs = try DatabaseQueue(path: path)
        try ours.writeWithoutTransaction { db in
            // So few pages that large transactions write to the log before they end, read there what they wrote, and write it again.
            try db.execute(
                sql: """
                    PRAGMA journal_mode = WAL; PRAGMA synchronous = \(synchronous); PRAGMA cache_size = 10;
                    CREATE TABLE page (id INTEGER PRIMARY KEY, body BLOB NOT NULL)
                    """)
        }
        var expected: [Int: Int] = [:]
        for round in 1...60 {
            let isKept = round % 5 != 0
            var changed = expected
            try ours.inTransaction { db in
                for _ in 0..<Int.random(in: 1...(round % 3 == 0 ? 400 : 5), using: &generator) {
                    let id = Int.random(in: 1...300, using: &generator)
                    let size = Int.random(in: 1...9_000, using: &generator)
                    try db.execute(sql: "REPLACE INTO page VALUES (?, randomblob(?))", arguments: [id, size])
                    changed[id] = size
                }
                return isKept ? .commit : .rollback
            }
            if isKept { expected = changed }
            try theirs.read { db in
                #expect(try String.fetchOne(db, sql: "PRAGMA quick_check") == "ok")
                let rows = try Row.fetchAll(db, sql: "SELECT id, length(body) FROM page").map { ($0[0] as Int, $0[1] as Int) }
                #expect(Dictionary(uniqueKeysWithValues: rows) == expected)
            }
            if round % 20 == 0 { try ours.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") } }
        }
    }

    @Test func `A commit reaches the disk in a few writes, however many pages it touches`() throws {
        let office = try TemporaryOffice()
        let disk = FailingDisk(office.directory)
        let ours = try DatabaseQueue(path: Store.address(of: office.file))
        try ours.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA journal_mode = WAL; CREATE TABLE page (id INTEGER PRIMARY KEY, body BLOB NOT NULL)")
        }
        // Thirty pages are sixty writes of SQLite's; the fourth here would fail.
        disk.fail(.full, after: 3)
        try ours.write { try $0.execute(sql: "INSERT INTO page VALUES (1, randomblob(100000))") }
        #expect(!disk.mend())
    }
}
