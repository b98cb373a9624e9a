import Canvas
import Model
import Phrases
import Store

/// Asks before somebody goes back one step (lùi bước): the donation of that step is voided, its deferrals are taken away.
struct StepBackScreen: ConfirmingScreen {
    let row: QueueRow
    let card: DonorCard?
    let drive: Identifier<Drive>

    init(_ row: QueueRow, card: DonorCard?, drive: Identifier<Drive>) {
        self.row = row
        self.card = card
        self.drive = drive
    }

    var title: Phrase { Phrase("Lùi bước", "Step back") }
    var presentation: Presentation { .box(width: 70, height: 6 + details.count) }

    private var donation: Donation? {
        row.booking.donation.flatMap { id in card?.donations.lazy.map(\.donation).first { $0.id == id } }
    }

    private var deferrals: [Deferral] { card?.deferrals.map(\.deferral).filter { $0.drive == drive } ?? [] }

    /// The next one in the queue is scanned while this is still open: they are not to take this one's place.
    mutating func scanned(_ scan: Scan, _ context: Context) -> [Effect]? {
        if case .card = scan { [.notice(Announcement(.warning, .questionFirst))] } else { nil }
    }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .action(.back): [.close]
        case .action(.open): [.commit(change)]
        case .committed: [.close, .notice(Announcement(.done, .saved(change.kind)))]
        // Somebody else was quicker: the desk tells who.
        case .refused(let error): [.close, .tell(.refused(error))]
        default: []
        }
    }

    var change: Change { DriveDay.stepBack(row.booking, donation: donation, deferrals: deferrals) }

    /// What goes with the step.
    private var details: [Phrase] {
        var details: [Phrase] = []
        if let donation {
            details.append(
                Phrase(
                    "Lần hiến \(donation.volume.count) ml của bước này sẽ bị huỷ; nhật ký vẫn giữ.",
                    "The \(donation.volume.count) ml donation of this step will be voided; the journal keeps it."))
        }
        if change.kind == .bookingRemoved {
            details.append(
                Phrase(
                    "Là khách vãng lai: người này rời danh sách của đợt.",
                    "They came by chance: they leave the drive's list."))
        }
        if row.booking.step == .deferred {
            details.append(
                Phrase(
                    "Lý do hoãn của đợt này (\(deferrals.count)) sẽ được bỏ.",
                    "The deferrals of this drive (\(deferrals.count)) will be taken away."))
        }
        return details
    }

    var question: ConfirmBox {
        let (now, before) = (Phrase.bookingStep(row.booking.step), Phrase.bookingStep(row.booking.previousStep))
        let question = Phrase {
            $0 == .vietnamese ? "«\(now[$0])» → «\(before[$0])»?" : "“\(now[$0])” → “\(before[$0])”?"
        }
        return ConfirmBox(
            question: question, details: details,
            cancel: Phrase("Esc thôi", "Esc cancel"), confirm: Phrase("Enter lùi bước", "Enter step back"))
    }
}
