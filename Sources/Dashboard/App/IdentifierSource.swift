import Model
import Synchronization

/// Makes identifiers for screens: from the machine's randomness, or from a seed in tests.
public final class IdentifierSource: Sendable {
    private let make: @Sendable (_ kind: String) -> Identifier<AnySubject>

    /// - Parameter make: gives the next one for a kind of record.
    init(_ make: @escaping @Sendable (_ kind: String) -> Identifier<AnySubject>) { self.make = make }

    /// Identifiers for the moment that `clock` shows.
    public init(clock: Clock) {
        make = { _ in
            var generator = SystemRandomNumberGenerator()
            return Identifier(at: clock.now(), using: &generator)
        }
    }

    /// The same identifiers in the same order each time: 1, 2, 3 …
    public init(countingFrom first: UInt64) {
        let counter = Atomic<UInt64>(first)
        make = { _ in Identifier(high: 0x7000, low: counter.wrappingAdd(1, ordering: .relaxed).oldValue) }
    }

    public func next<Subject>(_ subject: Subject.Type = Subject.self) -> Identifier<Subject> {
        make(String(describing: subject)).erased()
    }
}
