import Model
import Phrases
import Store

/// Asks before a drive is closed (đóng đợt), and says what becomes of those who have not finished.
struct CloseDriveScreen: ConfirmingScreen {
    let drive: Drive
    /// How many stand at which step.
    let steps: [(step: Booking.Step, people: Int)]
    /// Awaited, and not come.
    let absent: Int

    init(_ reckoning: DriveReckoning) {
        drive = reckoning.drive
        steps = Booking.Step.allCases.compactMap { step in
            let people = reckoning.unfinished.count { $0.booking.step == step }
            return people > 0 ? (step, people) : nil
        }
        absent = max(reckoning.absent.count, reckoning.page.counts.bookings - reckoning.page.counts.bookedCame - reckoning.called)
    }

    var title: Phrase { Phrase("Đóng đợt", "Close the drive") }
    var presentation: Presentation { .box(width: 76, height: steps.isEmpty ? 9 : 12) }

    var change: Change {
        var closed = drive
        closed.state = .closed
        return Change(.driveAltered, [.altering(.drive(drive), to: .drive(closed))])
    }

    var question: ConfirmBox {
        var details: [Phrase] = []
        if !steps.isEmpty {
            let people = Phrase.joined(steps.map { entry in Phrase(both: "\(entry.people) ") + .bookingStep(entry.step) }, by: ", ")
            details.append(Phrase("Chưa xong: ", "Not finished: ") + people + Phrase(".", "."))
            details.append(
                Phrase(
                    "Họ giữ nguyên bước đang đứng, không được tính là đã hiến hay hoãn, và còn trong danh sách Chưa xong.",
                    "They stay at their step, count neither as having given nor as deferred, and stay on the list Unfinished."))
        }
        if absent > 0 {
            details.append(
                Phrase(
                    "\(absent) người có hẹn mà không đến: họ vào danh sách Vắng để gọi một lần.",
                    "\(absent) people were awaited and did not come: they go on the list No-shows, to be called once."))
        }
        details.append(Phrase("Mở lại được nếu còn phiếu chưa nhập.", "It can be opened again if a sheet turns up."))
        return ConfirmBox(
            question: Phrase("Đóng đợt «\(drive.name)»?", "Close the drive “\(drive.name)”?"), details: details,
            cancel: Phrase("Esc thôi", "Esc cancel"), confirm: Phrase("Enter đóng đợt", "Enter close it"))
    }
}
