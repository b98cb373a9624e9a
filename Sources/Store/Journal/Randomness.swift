import Glibc
import Model

/// Random numbers for identifiers and salts, fetched from the kernel by the page: an import needs millions. Tests seed their own.
struct Randomness: RandomNumberGenerator, Sendable {
    private var pool: [UInt64] = []
    private var seed: UInt64?
    /// The last identifier's two halves.
    private var last: (high: UInt64, low: UInt64) = (0, 0)

    init() {}

    /// The same numbers each time; for tests and the demo.
    init(seed: UInt64) { self.seed = seed }

    mutating func next() -> UInt64 {
        if let state = seed {
            // SplitMix64
            let moved = state &+ 0x9E37_79B9_7F4A_7C15
            seed = moved
            var mixed = (moved ^ (moved >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
        if pool.isEmpty { refill() }
        return pool.removeLast()
    }

    /// A new identifier for that moment, which sorts behind all that were made before it in the same millisecond: so the indexes by
    /// identifier, of which a batch writes thousands a second, grow at their end. (RFC 9562, 6.2, method 2)
    mutating func identifier<Subject>(at instant: Instant) -> Identifier<Subject> {
        var made = Identifier<Subject>(at: instant, using: &self)
        if made.high >> 16 == last.high >> 16 {
            let next = last.low &+ 1 &+ (made.low & 0xFFFF_FFFF)
            // Behind the last that the two bits of the variant leave room for there is none; then it is as good as any other.
            if next >> 62 == 2 { made = Identifier(high: last.high, low: next) }
        }
        last = (made.high, made.low)
        return made
    }

    private mutating func refill() {
        pool = [UInt64](repeating: 0, count: 512)
        let filled = pool.withUnsafeMutableBytes { space in
            // 256 bytes are the most that the kernel gives at a time without ever cutting it short.
            stride(from: 0, to: space.count, by: 256).allSatisfy { offset in
                space.baseAddress.map { getentropy($0 + offset, 256) == 0 } ?? false
            }
        }
        if !filled {
            var system = SystemRandomNumberGenerator()
            pool = pool.map { _ in system.next() }
        }
    }
}
