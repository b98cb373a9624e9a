import Model
import Phrases

/// How many people there are of whom only some are listed (bao nhiêu trong bao nhiêu): a part that is cut never looks whole.
enum CallTotal: Hashable, Sendable {
    case exactly(Int)
    /// They are not counted yet, or are too many to be.
    case moreThan(Int)

    /// "1.140 / 5.591 người".
    func phrase(of listed: Int) -> Phrase {
        switch self {
        case .exactly(let all): Phrase { NumberText.whole(listed, $0) + " / " } + .people(all)
        case .moreThan(let all) where all <= listed: Phrase("hơn ", "more than ") + .people(listed)
        case .moreThan(let all):
            Phrase { NumberText.whole(listed, $0) + ($0 == .vietnamese ? " / hơn " : " / more than ") } + .people(all)
        }
    }

    /// "-1140-trong-5591".
    func fileName(of listed: Int) -> String {
        switch self {
        case .exactly(let all): "-\(listed)-trong-\(all)"
        case .moreThan(let all): "-\(listed)-trong-hon-\(max(all, listed))"
        }
    }
}
