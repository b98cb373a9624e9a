/// Places among units of the same level (xếp hạng): equal ones share a place and the next is left free, 1, 1, 3.
public struct Ranking: Hashable, Sendable {
    public enum Basis: Hashable, Sendable {
        /// By percent of the target: every entry has one of this measure.
        case percent
        /// By the amount itself.
        case amount
    }

    public struct Entry: Hashable, Sendable {
        public var amount: Amount
        public var target: Amount?

        public init(amount: Amount, target: Amount? = nil) {
            self.amount = amount
            self.target = target
        }
    }

    public let measure: Measure
    public let basis: Basis
    /// In the order of the entries, 1 the best; `nil` for an entry of another measure, which cannot be compared.
    public let places: [Int?]

    /// How many entries were compared: "first of 30".
    public var count: Int { places.count { $0 != nil } }

    public init(_ entries: [Entry], measure: Measure) {
        self.measure = measure
        let compared = entries.filter { $0.amount.measure == measure }
        let byPercent = !compared.isEmpty && compared.allSatisfy { $0.amount.percent(of: $0.target) != nil }
        basis = byPercent ? .percent : .amount
        var ranks = Self.ranks(compared) { one, other in
            // Fractions are compared crosswise, so that equal percentages tie whatever their rounding.
            guard byPercent, let target = one.target, let otherTarget = other.target else {
                return one.amount.tenths > other.amount.tenths
            }
            return one.amount.tenths * otherTarget.tenths > other.amount.tenths * target.tenths
        }.makeIterator()
        places = entries.map { $0.amount.measure == measure ? ranks.next() : nil }
    }

    /// The places of `values` in their own order, the largest first: `[5, 9, 9, 1]` gives `[3, 1, 1, 4]`.
    public static func ranks<Value: Comparable>(_ values: [Value]) -> [Int] { ranks(values) { $0 > $1 } }

    /// The places of `values` in their own order; `isBetter` is a strict weak order.
    public static func ranks<Value>(_ values: [Value], isBetter: (Value, Value) -> Bool) -> [Int] {
        let order = values.indices.sorted { isBetter(values[$0], values[$1]) }
        var places = [Int](repeating: 0, count: values.count)
        for (position, index) in order.enumerated() {
            let tied = position > 0 && !isBetter(values[order[position - 1]], values[index])
            places[index] = tied ? places[order[position - 1]] : position + 1
        }
        return places
    }
}
