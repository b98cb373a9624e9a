import Model

/// The streets, stretches, venues, blocs, groups and drives that an entry's payloads name, each once: payloads name them by their
/// place here, since the same few come again with every person. It never holds a person or a family, so an erasure leaves it whole.
struct UnitNumbers {
    /// Sixteen bytes each, in the order of their numbers: `entry.units`.
    private(set) var bytes: [UInt8] = []
    private var numbers = IdentifierNumbers()

    mutating func number<Subject>(of identifier: Identifier<Subject>) -> Int {
        if let number = numbers[identifier] { return number }
        let number = numbers.count
        numbers.set(identifier, number)
        withUnsafeBytes(of: (identifier.high.bigEndian, identifier.low.bigEndian)) { bytes.append(contentsOf: $0) }
        return number
    }

    /// Reads what ``bytes`` held.
    static func list(_ bytes: [UInt8]) throws -> [Identifier<AnySubject>] {
        guard bytes.count % 16 == 0 else { throw StoreError.damaged("an entry's units are cut short") }
        return bytes.withUnsafeBytes { space in
            stride(from: 0, to: space.count, by: 16).map { offset in
                Identifier(
                    high: UInt64(bigEndian: space.loadUnaligned(fromByteOffset: offset, as: UInt64.self)),
                    low: UInt64(bigEndian: space.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)))
            }
        }
    }
}
