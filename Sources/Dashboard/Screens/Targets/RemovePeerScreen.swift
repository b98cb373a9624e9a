import Model
import Phrases

/// Asks before a peer's figure is taken away.
struct RemovePeerScreen: ConfirmingScreen {
    let peer: PeerFigure

    var title: Phrase { Phrase("Bỏ số liệu", "Remove the figure") }
    var presentation: Presentation { .box(width: 68, height: 7) }
    var change: Change { Change(.peerRemoved, [.removing(.peer(peer))]) }

    var question: ConfirmBox {
        ConfirmBox(
            question: Phrase("Bỏ số liệu của đơn vị bạn này?", "Remove this peer's figure?"),
            details: [
                Phrase(both: peer.name + " · ") + Phrase { NumberText.amount(peer.amount, $0) + " " }
                    + .unit(peer.amount.measure)
            ],
            cancel: Phrase("Esc thôi", "Esc cancel"), confirm: Phrase("Enter bỏ", "Enter remove"))
    }
}
