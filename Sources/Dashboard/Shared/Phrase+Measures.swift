import Model
import Phrases

extension Phrase {
    /// The same blood by all three measures, so that reports in either can be written from here: "9.898 túi · 12.530,4 quy đổi · …".
    static func measures(_ tally: Tally, approximate: Bool) -> Phrase {
        Phrase { language in
            Measure.allCases.map { (approximate ? "≈ " : "") + Phrase.figure(tally.amount($0))[language] }.joined(separator: " · ")
        }
    }
}
