/// What came out when one thing was measured again and again, in rounds.
///
/// The machine is noisy: the median is that of all samples, the 99th percentile that of the calmest round.
struct Samples: Hashable, Sendable {
    private(set) var rounds: [[Double]]

    init(_ rounds: [[Double]]) { self.rounds = rounds.filter { !$0.isEmpty } }

    /// One round of one sample.
    init(_ value: Double) { self.init([[value]]) }

    var isEmpty: Bool { rounds.isEmpty }
    var count: Int { rounds.reduce(0) { $0 + $1.count } }

    /// 0 without samples.
    var median: Double {
        let all = rounds.joined().sorted()
        guard !all.isEmpty else { return 0 }
        let middle = all.count / 2
        return all.count % 2 == 1 ? all[middle] : (all[middle - 1] + all[middle]) / 2
    }

    /// The smallest value that 99 of 100 samples of a round do not exceed, in the round where it is least; never below the median,
    /// which it may be when the other rounds were disturbed.
    var p99: Double { max(median, rounds.map { Self.percentile(99, of: $0) }.min() ?? 0) }

    /// By the nearest rank: always a value that was measured.
    static func percentile(_ percent: Int, of values: [Double]) -> Double {
        let rank = (values.count * percent + 99) / 100
        return values.isEmpty ? 0 : values.sorted()[max(1, rank) - 1]
    }

    mutating func add(round: [Double]) {
        if !round.isEmpty { rounds.append(round) }
    }
}
