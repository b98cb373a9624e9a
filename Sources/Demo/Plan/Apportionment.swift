/// Sharing a whole number out so that the parts sum to it exactly.
enum Apportionment {
    /// Shares `total` over the weights in their order: each part is the step that the running sum makes, so that small weights get their
    /// ones spread out instead of all or nothing. `phase` (0 ..< sum of the weights) moves where the steps fall.
    static func spread(_ total: Int, over weights: [Int], phase: Int = 0) -> [Int] {
        let sum = weights.reduce(0, +)
        guard sum > 0 else { return weights.map { _ in 0 } }
        var running = 0
        var before = 0
        return weights.map { weight in
            running += weight
            let after = (running * total + phase) / sum
            defer { before = after }
            return after - before
        }
    }

    /// Shares `total` by largest remainder: each part is its exact share rounded down or up.
    static func share(_ total: Int, by weights: [Int]) -> [Int] {
        let sum = weights.reduce(0, +)
        guard sum > 0 else { return weights.map { _ in 0 } }
        var parts = weights.map { $0 * total / sum }
        let order = weights.indices.sorted { (weights[$0] * total % sum, -$0) > (weights[$1] * total % sum, -$1) }
        for place in order.prefix(total - parts.reduce(0, +)) { parts[place] += 1 }
        return parts
    }
}
