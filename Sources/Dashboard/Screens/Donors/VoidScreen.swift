import Canvas
import Model
import Phrases
import Store

/// Asks before a donation is voided; Enter confirms, the key that asked does not. The journal keeps it and F8 brings it back.
public struct VoidScreen: Screen {
    let donation: Donation

    public init(_ donation: Donation) { self.donation = donation }

    public var title: Phrase { Phrase("Huỷ lần hiến", "Void donation") }
    public var presentation: Presentation { .box(width: 68, height: 8) }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        action == .open || action == .back ? .available : .absent
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .action(.back): return [.close]
        case .action(.open):
            var voided = donation
            voided.voided = true
            return [.commit(Change(.donationVoided, [.altering(.donation(donation), to: .donation(voided))]))]
        case .committed: return [.close, .notice(Announcement(.done, .saved(.donationVoided)))]
        case .refused: return [.close]
        default: return []
        }
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        ConfirmBox(
            question: Phrase(
                "Huỷ lần hiến này? Nó sẽ không được tính ở đâu nữa; nhật ký vẫn giữ.",
                "Void this donation? It will count nowhere; the journal keeps it."),
            details: [
                Phrase {
                    DateText.short(donation.day, $0) + " · \(donation.volume.count) ml · " + Phrase.donationKind(donation.kind)[$0]
                }
            ],
            cancel: Phrase("Esc thôi", "Esc cancel"), confirm: Phrase("Enter huỷ lần hiến", "Enter void it")
        ).draw(on: &canvas, in: area, context)
    }
}
