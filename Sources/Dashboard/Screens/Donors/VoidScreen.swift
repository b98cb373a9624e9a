import Model
import Phrases

/// Asks before a donation is voided.
public struct VoidScreen: ConfirmingScreen {
    let donation: Donation

    public init(_ donation: Donation) { self.donation = donation }

    public var title: Phrase { Phrase("Huỷ lần hiến", "Void donation") }
    public var presentation: Presentation { .box(width: 68, height: 8) }

    var change: Change {
        var voided = donation
        voided.voided = true
        return Change(.donationVoided, [.altering(.donation(donation), to: .donation(voided))])
    }

    var question: ConfirmBox {
        ConfirmBox(
            question: Phrase(
                "Huỷ lần hiến này? Nó sẽ không được tính ở đâu nữa; nhật ký vẫn giữ.",
                "Void this donation? It will count nowhere; the journal keeps it."),
            details: [
                Phrase {
                    DateText.short(donation.day, $0) + " · \(donation.volume.count) ml · " + Phrase.donationKind(donation.kind)[$0]
                }
            ],
            cancel: Phrase("Esc thôi", "Esc cancel"), confirm: Phrase("Enter huỷ lần hiến", "Enter void it"))
    }
}
