import GRDB
import Model

extension Store {
    /// Takes an entry back by an entry of its own; nothing is deleted from the journal. Without `others` only what this session did.
    ///
    /// Throws ``StoreError/dependents(_:)`` with the later entries that build on it, ``StoreError/notYours(_:)``,
    /// ``StoreError/notUndoable(_:)`` for what was taken back already and for erasures.
    @discardableResult
    public func undo(_ entry: Identifier<Entry>, by signature: Signature, others: Bool = false) throws -> JournalEntry {
        try post { db in
            let history = History(db)
            var target = try history.entry(entry)
            // To take back a redo is to take back what it made again.
            if target.kind == .redone { target = try history.original(of: target) }
            guard target.kind != .undone, target.kind != .erased, !target.isUndone else { throw StoreError.notUndoable(target) }
            guard others || target.session == session else { throw StoreError.notYours(target) }
            let undoing = try reverse(target, as: .undone, by: signature, db)
            if let start = try CallSteps(db).start(of: target) { _ = try reverse(start, as: .undone, by: signature, db) }
            return undoing
        }
    }

    /// Makes again what was taken back. `entry` is the one that was taken back, or the one that took it back.
    @discardableResult
    public func redo(_ entry: Identifier<Entry>, by signature: Signature, others: Bool = false) throws -> JournalEntry {
        try post { db in
            let history = History(db)
            let named = try history.entry(entry)
            let undoing = named.kind == .undone ? named : try history.undoing(of: named)
            guard let undoing, !undoing.isUndone else { throw StoreError.notUndoable(named) }
            guard others || undoing.session == session else { throw StoreError.notYours(undoing) }
            let redone = try CallSteps(db).together(undoing).map { try reverse($0, as: .redone, by: signature, db) }
            return redone[redone.count - 1]
        }
    }

    /// The last entry that this session made and has not taken back.
    public func lastUndoable() throws -> JournalEntry? {
        guard let first = firstOwn.withLock({ $0 }) else { return nil }
        return try read { try History($0.db).ownEntries(session, from: first, undone: false) }
    }

    /// The entry that ``redo(_:by:others:)`` would make again: the last one taken back, as long as nothing new was done since.
    public func lastRedoable() throws -> JournalEntry? {
        guard let first = firstOwn.withLock({ $0 }) else { return nil }
        return try read { reader in
            let history = History(reader.db)
            guard let undoing = try history.ownEntries(session, from: first, undone: true), let original = undoing.reverses else {
                return nil
            }
            return try history.entry(original)
        }
    }

    /// Writes the inverse of an entry's revisions, the last first.
    private func reverse(_ target: JournalEntry, as kind: Change.Kind, by signature: Signature, _ db: Database) throws
        -> JournalEntry
    {
        let dependents = try Dependents(db, of: target).found()
        guard dependents.isEmpty else { throw StoreError.dependents(dependents) }
        let isBatch = target.parts > 500
        let body = {
            let posting = try Posting(
                self, db, kind: kind, remark: target.remark, by: signature, reverses: target.id, isBatch: isBatch)
            let payloads = PayloadReader(db)
            do {
                try History(db).eachPayload(of: target.position, backwards: true) { payload in
                    try posting.add(payloads.revisions(of: payload).reversed().map(\.inverse))
                }
            } catch StoreError.invalid(let problem) {
                let later = try Dependents(db, of: target).inTheWay(of: problem)
                guard later.isEmpty else { throw StoreError.dependents(later) }
                throw StoreError.invalid(problem)
            }
            return try posting.finish()
        }
        return isBatch ? try Self.withLargeCache(db, body) : try body()
    }
}
