import GRDB
import Model

/// Compares the books with the sum of the journal, one person or thing at a time, so that memory stays small.
struct BooksCheck {
    private let db: Database
    private let reader: Reader

    init(_ db: Database) {
        self.db = db
        reader = Reader(db)
    }

    private struct Key: Hashable {
        let kind: RecordKind
        let identity: Identifier<AnySubject>
    }

    func findings(_ progress: (CheckProgress) throws -> Void) throws -> [Finding] {
        var findings: [Finding] = []
        var present: [RecordKind: Int] = [:]
        var done = 0
        let total = try Query(db, "SELECT count(*) FROM payload").first { $0.int(0) } ?? 0
        var subject: Identifier<AnySubject>?
        var state: [Key: Record?] = [:]
        let payloads = PayloadReader(db)

        let query = try Query(
            db,
            """
            SELECT \(Payload.shown) FROM payload INDEXED BY payload_subject ORDER BY payload.subject, payload.place
            """)
        defer { query.reset() }
        while try query.step() {
            // What cannot be read was reported with the chain.
            guard let payload = try? Payload(row: query) else { continue }
            if payload.subject != subject {
                try compare(state, &present, &findings)
                state.removeAll(keepingCapacity: true)
                subject = payload.subject
            }
            for revision in (try? payloads.revisions(of: payload)) ?? [] {
                guard let record = revision.after ?? revision.before else { continue }
                state[Key(kind: record.recordKind, identity: record.identity)] = .some(revision.after)
            }
            done += 1
            if done % 10_000 == 0 { try progress(CheckProgress(step: .books, done: done, total: total)) }
        }
        try compare(state, &present, &findings)
        for kind in RecordKind.allCases {
            let rows = try Query(db, "SELECT count(*) FROM \(kind.table)").first { $0.int(0) } ?? 0
            let surplus = rows - present[kind, default: 0]
            if surplus > 0 { findings.append(.recordsWithoutJournal(kind, count: surplus)) }
        }
        return findings
    }

    private func compare(_ state: [Key: Record?], _ present: inout [RecordKind: Int], _ findings: inout [Finding]) throws {
        for (key, expected) in state {
            // Taken away, or gone to another person: there it is looked at.
            guard let expected else { continue }
            // A row that cannot even be read is altered, and must not end the check.
            guard let found = try? reader.record(key.kind, key.identity) else {
                let isThere = try Query(
                    db, "SELECT 1 FROM \(key.kind.table) WHERE \(key.kind == .office ? "?1 IS NOT NULL" : "uuid = ?1")")
                isThere.bind(1, key.identity)
                if try isThere.first({ _ in true }) ?? false {
                    present[key.kind, default: 0] += 1
                    findings.append(.recordAltered(key.kind, key.identity))
                } else {
                    findings.append(.recordMissing(key.kind, key.identity))
                }
                continue
            }
            present[key.kind, default: 0] += 1
            if found != expected { findings.append(.recordAltered(key.kind, key.identity)) }
        }
    }
}

extension RecordKind {
    var table: String { self == .group ? "\"group\"" : rawValue }
}
