import Model
import Phrases

/// What an office took in is more than what its own area gave (kết quả riêng của địa bàn), where people of elsewhere gave too or are in no
/// ward yet: the total is set against the target, and what it is made of has to be said.
struct AreaStanding: Hashable, Sendable {
    var inside: Amount
    var outside: Amount
    var target: Amount?

    /// `nil` where everything is the area's own.
    init?(_ whole: Tally, outside: Tally, target: Amount?, measure: Measure) {
        guard outside != .zero else { return nil }
        self.outside = outside.amount(measure)
        inside = (whole - outside).amount(measure)
        self.target = target
    }

    /// "riêng địa bàn 0 / 1 túi = 0 %", "ngoài địa bàn 3 túi".
    var facts: [Phrase] {
        [Phrase("riêng địa bàn ", "the area itself ") + own, Phrase("ngoài địa bàn ", "outside it ") + .figure(outside)]
    }

    private var own: Phrase {
        guard let target, let percent = inside.percent(of: target) else { return .figure(inside) }
        let inside = inside
        return Phrase { NumberText.amount(inside, $0) + " / " } + .figure(target)
            + Phrase { " = " + NumberText.percent(percent, $0) }
    }
}
