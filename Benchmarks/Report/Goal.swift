/// What a figure must reach.
enum Goal: Hashable, Sendable {
    case atMost(Double, p99: Double? = nil)
    case p99(Double)
    case atLeast(Double)

    func isReached(by samples: Samples) -> Bool {
        switch self {
        case .atMost(let median, let p99): samples.median <= median && p99.map { samples.p99 <= $0 } ?? true
        case .p99(let limit): samples.p99 <= limit
        case .atLeast(let limit): samples.median >= limit
        }
    }

    var text: String {
        switch self {
        case .atMost(let median, let p99): "≤ " + ([median] + (p99.map { [$0] } ?? [])).map(Number.text).joined(separator: " / ")
        case .p99(let limit): "p99 ≤ " + Number.text(limit)
        case .atLeast(let limit): "≥ " + Number.text(limit)
        }
    }
}
