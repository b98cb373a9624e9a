import Canvas
import Model
import Phrases

/// Asks before a peer's figure is taken away; Enter confirms, the key that asked does not. F8 brings it back.
struct RemovePeerScreen: Screen {
    let peer: PeerFigure

    var title: Phrase { Phrase("Bỏ số liệu", "Remove the figure") }
    var presentation: Presentation { .box(width: 68, height: 7) }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        action == .open || action == .back ? .available : .absent
    }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .action(.back): [.close]
        case .action(.open): [.commit(Change(.peerRemoved, [.removing(.peer(peer))]))]
        case .committed: [.close, .notice(Announcement(.done, .saved(.peerRemoved)))]
        case .refused: [.close]
        default: []
        }
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        ConfirmBox(
            question: Phrase("Bỏ số liệu của đơn vị bạn này?", "Remove this peer's figure?"),
            details: [
                Phrase(both: peer.name + " · ") + Phrase { NumberText.amount(peer.amount, $0) + " " }
                    + .measure(peer.amount.measure)
            ],
            cancel: Phrase("Esc thôi", "Esc cancel"), confirm: Phrase("Enter bỏ", "Enter remove")
        ).draw(on: &canvas, in: area, context)
    }
}
