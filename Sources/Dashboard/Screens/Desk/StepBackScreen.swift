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
    var presentation: Presentation { .box(width: 70, height: 9) }

    private var donation: Donation? {
        row.booking.donation.flatMap { id in card?.donations.lazy.map(\.donation).first { $0.id == id } }
    }

    private var deferrals: [Deferral] { card?.deferrals.map(\.deferral).filter { $0.drive == drive } ?? [] }

    var change: Change { DriveDay.stepBack(row.booking, donation: donation, deferrals: deferrals) }

    var question: ConfirmBox {
        let (now, before) = (Phrase.bookingStep(row.booking.step), Phrase.bookingStep(row.booking.previousStep))
        var details: [Phrase] = []
        if let donation {
            details.append(
                Phrase(
                    "Lần hiến \(donation.volume.count) ml của bước này sẽ bị huỷ; nhật ký vẫn giữ.",
                    "The \(donation.volume.count) ml donation of this step will be voided; the journal keeps it."))
        }
        if row.booking.step == .deferred {
            details.append(
                Phrase(
                    "Lý do hoãn của đợt này (\(deferrals.count)) sẽ được bỏ.",
                    "The deferrals of this drive (\(deferrals.count)) will be taken away."))
        }
        return ConfirmBox(
            question: Phrase { "«" + now[$0] + "» → «" + before[$0] + "»?" }, details: details,
            cancel: Phrase("Esc thôi", "Esc cancel"), confirm: Phrase("Enter lùi bước", "Enter step back"))
    }
}
