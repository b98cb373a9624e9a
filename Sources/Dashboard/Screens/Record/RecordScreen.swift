import Canvas
import Model
import Phrases
import Store

/// Reads the person and the places, then becomes the form in which a donation is recorded.
public struct RecordScreen: Screen {
    let donor: Identifier<Donor>
    var card: DonorCard?

    public init(_ donor: Identifier<Donor>) { self.donor = donor }

    public var title: Phrase { Phrase("Ghi nhận hiến máu", "Record a donation") }
    public var presentation: Presentation { .box(width: 76, height: 8) }
    public var givesWay: Bool { true }

    public func availability(of action: ActionID, _ context: Context) -> Availability { action == .back ? .available : .absent }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared: return [.ask(.donor(donor))]
        case .answered(.donor(let answer)):
            guard let answer else {
                return [
                    .close,
                    .notice(
                        Announcement(.warning, Phrase("Người này không còn trong sổ.", "This person is no longer in the books."))),
                ]
            }
            card = answer
            return [.ask(.places)]
        case .answered(.places(let places)):
            return card.map { [.replace(FormScreen(RecordForm(card: $0, places: places), context))] } ?? []
        case .action(.back): return [.close]
        default: return []
        }
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {}
}
