/// The houses of a street in a ward (số nhà của đoạn phố): numbers, ranges and alleys, with commas or semicolons between them.
///
/// `1–199 lẻ, 2–160 chẵn; 15A; ngõ 52/3; 3-21 ngách 4 ngõ 187; ngõ 60/3–9`.
///
/// A range of houses also holds the alleys that open between them, unless another stretch names the alley itself: the more precise
/// range counts. The letter of 15A does not part it from 15.
public struct HouseRanges: Hashable, Sendable {
    public enum Problem: Error, Hashable, Sendable {
        case unreadable(String)
        /// The larger number stands first.
        case backwards(String)
        /// Two of its own ranges share a house.
        case twice(String, String)
    }

    /// A run of houses or of alleys on one street or in one alley.
    public struct Span: Hashable, Sendable {
        /// The chain of alleys in which the numbers lie; empty on the street itself.
        public let lanes: [Int]
        /// The numbers are those of alleys and not of houses.
        public let isOfLanes: Bool
        public let numbers: ClosedRange<Int>
        /// Both sides when `nil`.
        public let side: HouseNumber.Side?
        /// As people wrote it.
        public let written: String

        /// Whether the house lies in it, or in an alley that opens between its houses.
        func contains(_ path: [Int]) -> Bool {
            guard path.count > lanes.count + (isOfLanes ? 1 : 0), path.starts(with: lanes) else { return false }
            let number = path[lanes.count]
            return numbers.contains(number) && (side == nil || side == HouseNumber.Side(of: number))
        }

        /// Of two that hold a house the one with the greater precision counts.
        var precision: Int { lanes.count * 2 + (isOfLanes ? 1 : 0) }

        func overlaps(_ other: Span) -> Bool {
            guard lanes == other.lanes, isOfLanes == other.isOfLanes, numbers.overlaps(other.numbers) else { return false }
            let shared = numbers.clamped(to: other.numbers)
            switch (side, other.side) {
            case (nil, nil): return true
            case (let one?, let two?) where one != two: return false
            case (let one, let two):
                return (one ?? two) == HouseNumber.Side(of: shared.lowerBound) || shared.count > 1
            }
        }

        /// Whether every house of the other lies in it.
        func covers(_ other: Span) -> Bool {
            lanes == other.lanes && isOfLanes == other.isOfLanes && numbers.contains(other.numbers)
                && (side == nil || side == other.side)
        }
    }

    public let spans: [Span]

    /// Nothing is said: the whole street, as far as no other stretch of it names its houses.
    public var isEmpty: Bool { spans.isEmpty }

    public init(_ text: String) throws(Problem) {
        var spans: [Span] = []
        for part in text.split(whereSeparator: { ",;".contains($0) }) {
            let part = VietnameseText.clean(String(part))
            guard !part.isEmpty else { continue }
            var reader = HouseRangeReader(part)
            let span = try reader.span()
            if let other = spans.first(where: { $0.overlaps(span) }) { throw .twice(other.written, part) }
            spans.append(span)
        }
        self.spans = spans
    }

    /// How precisely these ranges name the house; `nil` when it is none of theirs. Zero is a range along the street.
    public func precision(for house: HouseNumber) -> Int? {
        let path = house.path
        return spans.filter { $0.contains(path) }.map(\.precision).max()
    }

    public func contains(_ house: HouseNumber) -> Bool { precision(for: house) != nil }

    /// The first two ranges that claim the same houses.
    public func overlap(with other: HouseRanges) -> (own: Span, other: Span)? {
        for span in spans {
            if let second = other.spans.first(where: { $0.overlaps(span) }) { return (span, second) }
        }
        return nil
    }
}

extension HouseNumber {
    /// The way to the house in its parts, from the street inwards: 15 ngõ 52/3 is 52 · 3 · 15, and so is 52/3/15.
    public var steps: [String] {
        lanes + (number.map { $0.split(separator: "/").map(String.init) } ?? [])
    }

    /// The numbers of ``steps``; empty when one of them has none, as for a flat.
    public var path: [Int] {
        let numbers = steps.map { Self.number(of: $0) }
        return numbers.contains(nil) ? [] : numbers.compactMap { $0 }
    }

    /// 15 of "15A".
    public static func number(of step: some StringProtocol) -> Int? {
        var number: Int?
        for byte in step.utf8 {
            guard isDigit(byte) else { break }
            // No house has so many digits; it is told from one that has none.
            guard number ?? 0 < Int.max / 100 else { return nil }
            number = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return number
    }
}

extension HouseNumber.Side {
    public init(of number: Int) { self = number.isMultiple(of: 2) ? .even : .odd }
}

extension [Stretch] {
    /// The stretch of one street whose ranges hold the house most precisely; `nil` when none names it.
    public func holding(_ house: HouseNumber) -> Stretch? {
        lazy.compactMap { stretch in
            (try? HouseRanges(stretch.houses))?.precision(for: house).map { (stretch, $0) }
        }.max { $0.1 < $1.1 }?.0
    }
}
