/// Chance that repeats: SplitMix64, seeded by what it is for, so that a change to one part of the demo leaves the others alone.
package struct Chance: RandomNumberGenerator {
    private var state: UInt64

    /// - Parameter purpose: names the stream; the same name gives the same numbers.
    package init(_ purpose: StaticString, _ more: Int = 0) {
        // FNV-1a over the name; `more` tells streams of one purpose apart.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        purpose.withUTF8Buffer { for byte in $0 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 } }
        // Mixed, since neighbouring seeds give the same stream a step apart.
        state = hash ^ Self.mix(UInt64(bitPattern: Int64(more)) &+ 0x9E37_79B9_7F4A_7C15)
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mix(state)
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// 0 ..< `bound`.
    package mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(max(1, bound))).high) }

    package mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// True so many times in a thousand.
    package mutating func happens(_ permille: Int) -> Bool { below(1000) < permille }

    /// One of a list that is not empty.
    package mutating func pick<Value>(_ list: [Value]) -> Value { list[below(list.count)] }

    package mutating func pick<Value>(_ table: Weighted<Value>) -> Value { table.value(at: below(table.total)) }
}

/// Values that come up as often as their weights say.
package struct Weighted<Value: Sendable>: Sendable {
    private let values: [Value]
    /// The sums of the weights up to and with each value.
    private let ends: [Int]
    package let total: Int

    package init(_ pairs: [(Value, Int)]) {
        values = pairs.map(\.0)
        var sum = 0
        ends = pairs.map { pair in
            sum += pair.1
            return sum
        }
        total = sum
    }

    package func value(at place: Int) -> Value {
        var low = 0
        var high = ends.count - 1
        while low < high {
            let middle = (low + high) / 2
            if place < ends[middle] { high = middle } else { low = middle + 1 }
        }
        return values[low]
    }
}

extension Weighted where Value == String {
    /// Reads "Nguyễn 384, Trần 110".
    package init(_ text: String) {
        self.init(
            text.split(separator: ",").compactMap { entry in
                let words = entry.split(whereSeparator: \.isWhitespace)
                guard words.count > 1, let weight = words.last.flatMap({ Int($0) }) else { return nil }
                return (words.dropLast().joined(separator: " "), weight)
            })
    }
}
