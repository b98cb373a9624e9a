import Model
import Synchronization

/// Identifiers that are made once: after ``rewound()`` the same ones come again, in the same order for each kind of record. So what
/// is saved again after a doubtful answer of the disk, or from a draft, names the same records and is never in the books twice.
final class RememberedIdentifiers: Sendable {
    private struct Memory {
        var made: [String: [Identifier<AnySubject>]]
        var given: [String: Int] = [:]
    }

    private let source: IdentifierSource
    private let memory: Mutex<Memory>

    init(_ source: IdentifierSource, made: [String: [Identifier<AnySubject>]] = [:]) {
        self.source = source
        memory = Mutex(Memory(made: made))
    }

    /// By the kind of record.
    var made: [String: [Identifier<AnySubject>]] { memory.withLock { $0.made } }

    func contains(_ identity: Identifier<AnySubject>) -> Bool { made.values.contains { $0.contains(identity) } }

    /// The source from its beginning.
    func rewound() -> IdentifierSource {
        memory.withLock { $0.given = [:] }
        return IdentifierSource { kind in
            self.memory.withLock { memory in
                let place = memory.given[kind, default: 0]
                memory.given[kind] = place + 1
                if let known = memory.made[kind], place < known.count { return known[place] }
                let new: Identifier<AnySubject> = self.source.next()
                memory.made[kind, default: []].append(new)
                return new
            }
        }
    }
}
