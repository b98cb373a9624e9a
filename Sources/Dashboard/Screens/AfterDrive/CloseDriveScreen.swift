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
        steps = Self.steps(reckoning.unfinished.map(\.booking))
        absent = max(reckoning.absent.count, reckoning.page.counts.bookings - reckoning.page.counts.bookedCame - reckoning.called)
    }

    /// How many of those who have not finished stand at which step.
    static func steps(_ bookings: [Booking]) -> [(step: Booking.Step, people: Int)] {
        Booking.Step.allCases.compactMap { step in
            let people = bookings.count { $0.isUnfinished && $0.step == step }
            return people > 0 ? (step, people) : nil
        }
    }

    /// "Chưa xong: 2 đã đến, 1 đang hiến."
    static func unfinished(_ steps: [(step: Booking.Step, people: Int)]) -> Phrase {
        let people = Phrase.joined(steps.map { entry in Phrase(both: "\(entry.people) ") + .bookingStep(entry.step) }, by: ", ")
        return Phrase("Chưa xong: ", "Not finished: ") + people + Phrase(both: ".")
    }

    /// There is somebody of whom closing has to tell.
    var tellsOfPeople: Bool { !steps.isEmpty || absent > 0 }

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
            details.append(Self.unfinished(steps))
            details.append(
                Phrase(
                    "Họ giữ nguyên bước đang đứng, không được tính là đã hiến hay hoãn, và còn trong danh sách Chưa xong.",
                    "They stay at their step, count neither as having given nor as deferred, and stay on the list Unfinished."))
        }
        if absent > 0 {
            details.append(
                Phrase.people(absent)
                    + Phrase(
                        " có hẹn mà không đến: họ vào danh sách Vắng để gọi một lần.",
                        absent == 1
                            ? " was awaited and did not come, and goes on the list No-shows, to be called once."
                            : " were awaited and did not come: they go on the list No-shows, to be called once."))
        }
        details.append(Phrase("Mở lại được nếu còn phiếu chưa nhập.", "It can be opened again if a sheet turns up."))
        return ConfirmBox(
            question: Phrase("Đóng đợt «\(drive.name)»?", "Close the drive “\(drive.name)”?"), details: details,
            cancel: Phrase("Esc thôi", "Esc cancel"), confirm: Phrase("Enter đóng đợt", "Enter close it"))
    }
}
