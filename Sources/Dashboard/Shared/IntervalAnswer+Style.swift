import Canvas
import Model

extension IntervalAnswer {
    /// How the answer looks in a line of a list.
    var style: Style {
        switch self {
        case .passed: .good
        case .notBefore: .warning
        case .unknown: .dim
        }
    }

    /// The same over a person's card.
    var headline: Style { self == .unknown ? style : style.bold }
}
