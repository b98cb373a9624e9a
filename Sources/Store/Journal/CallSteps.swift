import GRDB
import Model

/// A telephone is taken up and put down in two steps, which are taken back and made again together: else somebody would be on the line again
/// whom nobody is calling.
struct CallSteps {
    private let db: Database
    private let history: History
    private let payloads: PayloadReader

    init(_ db: Database) {
        self.db = db
        history = History(db)
        payloads = PayloadReader(db)
    }

    /// The entry that took up the telephone which this one put down, if it stands and nothing else builds on it.
    func start(of end: JournalEntry) throws -> JournalEntry? {
        guard end.kind == .callEnded || end.kind == .callDropped, let (call, subject) = try call(of: end) else { return nil }
        let query = try Query(
            db,
            """
            SELECT \(Payload.shown) FROM payload JOIN entry ON entry.seq = payload.place >> 32
            WHERE payload.subject = ?2 AND payload.place < ?1 << 32 AND entry.kind = 'callStarted' ORDER BY payload.place DESC LIMIT 20
            """)
        query.bind(1, end.position)
        query.bind(2, subject)
        for payload in try query.all({ try Payload(row: $0) }) {
            guard try payloads.revisions(of: payload).contains(where: { $0.after == call }) else { continue }
            guard let start = try history.entry(at: payload.entry), !start.isUndone else { return nil }
            return try Dependents(db, of: start).found().isEmpty ? start : nil
        }
        return nil
    }

    /// The undoing that is to be reversed, with the one that was made together with it, in the order of what they took back.
    func together(_ undoing: JournalEntry) throws -> [JournalEntry] {
        if let other = try history.entry(at: undoing.position + 1), try belong(undoing, other) { return [other, undoing] }
        if let other = try history.entry(at: undoing.position - 1), try belong(other, undoing) { return [undoing, other] }
        return [undoing]
    }

    private func belong(_ one: JournalEntry, _ next: JournalEntry) throws -> Bool {
        guard one.kind == .undone, next.kind == .undone, !one.isUndone, !next.isUndone,
            let end = try one.reverses.map(history.entry),
            let start = try next.reverses.map(history.entry), end.kind == .callEnded || end.kind == .callDropped,
            start.kind == .callStarted, let (call, _) = try call(of: end)
        else { return false }
        var isOfCall = false
        try history.eachPayload(of: start.position) { payload in
            if try payloads.revisions(of: payload).contains(where: { $0.after == call }) { isOfCall = true }
        }
        return isOfCall
    }

    /// The call that an entry took from the line, and the person to whom it was.
    private func call(of end: JournalEntry) throws -> (Record, Identifier<AnySubject>)? {
        var found: (Record, Identifier<AnySubject>)?
        try history.eachPayload(of: end.position) { payload in
            for case .call(let call)? in try payloads.revisions(of: payload).map(\.before) where call.outcome == .calling {
                found = (.call(call), payload.subject)
            }
        }
        return found
    }
}
