import Canvas
import Model
import Phrases
import Store

/// Looks for the holder of a scanned card, then becomes what is known of them, or the form of a new donor with the card in it.
public struct CardScreen: Screen {
    let card: IdentityCard
    let purpose: FindingPurpose

    init(_ card: IdentityCard, _ purpose: FindingPurpose = .card) {
        self.card = card
        self.purpose = purpose
    }

    public var title: Phrase { Phrase("Thẻ căn cước", "Identity card") }
    public var presentation: Presentation { .box(width: 76, height: 8) }
    public var givesWay: Bool { true }

    public func availability(of action: ActionID, _ context: Context) -> Availability { action == .back ? .available : .absent }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared, .news: return [.ask(.holder(card.numbers))]
        case .answered(.holder(let holder?)):
            return purpose.found(holder.id, context) + warnings(holder).map { .notice(Announcement(.warning, $0)) }
        case .answered(.holder(nil)): return [.replace(FormScreen(DonorForm(card: card, for: purpose), context))]
        case .action(.back): return [.close]
        default: return []
        }
    }

    /// The number tells who it is. What the input method did to the letters is said, since the next card may be a new donor's.
    private func warnings(_ holder: DonorRow) -> [Phrase] {
        let method = card.doubts.filter(\.isOfKeyboard).map { Phrase.cardDoubt($0) }
        guard method.isEmpty else { return [Phrase.joined(method, by: " ")] }
        let isMangled = card.doubts.contains { $0 == .lettersLost || $0 == .misreadBytes(restored: false) }
        let isOther = !isMangled && VietnameseText.fold(card.name) != VietnameseText.fold(holder.name)
        return isOther || holder.birthYear.map({ $0 != card.birth.year }) == true ? [.cardDiffersFromBooks] : []
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {}
}

extension IdentityCard {
    /// Its own number and that of the card before it.
    var numbers: [CitizenID] { [id] + (oldID.map { [$0] } ?? []) }
}

extension IdentityCardDoubt {
    /// It will be so with the next card too, until somebody changes the keyboard.
    var isOfKeyboard: Bool {
        switch self {
        case .inputMethod, .capsLock: true
        default: false
        }
    }
}
