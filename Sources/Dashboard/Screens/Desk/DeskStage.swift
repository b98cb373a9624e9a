import Model
import Phrases

/// A part of the queue (chặng): the people who wait for the same thing. The desk shows one at a time.
enum DeskStage: Int, CaseIterable, Sendable {
    /// Booked or invited, and not come yet.
    case awaited
    case waiting, withDoctor, giving
    /// Gave, failed, deferred or left; or called off, or is known not to come.
    case over

    init(_ booking: Booking) {
        self =
            switch booking.step {
            case nil: booking.staysAway ? .over : .awaited
            case .came?: .waiting
            case .withDoctor?: .withDoctor
            case .giving?: .giving
            case .done?, .failed?, .deferred?, .left?: .over
            }
    }

    /// As short as it can be said: all stand in one line with their counts.
    var title: Phrase {
        switch self {
        case .awaited: Phrase("Hẹn", "Due")
        case .waiting: Phrase("Đến", "Came")
        case .withDoctor: Phrase("Khám", "Doctor")
        case .giving: Phrase("Hiến", "Giving")
        case .over: Phrase("Xong", "Over")
        }
    }

    /// Where not even the titles have room.
    var initial: Phrase {
        switch self {
        case .awaited: Phrase("H", "Du")
        case .waiting: Phrase("Đ", "C")
        case .withDoctor: Phrase("K", "Dr")
        case .giving: Phrase("Hi", "G")
        case .over: Phrase("X", "O")
        }
    }

    /// What is said when nobody stands there.
    var nobody: Phrase {
        switch self {
        case .awaited:
            Phrase(
                "Không còn ai trong danh sách hẹn. F2 tìm người vừa đến.", "Nobody on the list is still to come. F2 finds who came."
            )
        case .waiting: Phrase("Không ai đang chờ khám. F2 tìm người vừa đến.", "Nobody waits for the doctor. F2 finds who came.")
        case .withDoctor: Phrase("Không ai đang khám.", "Nobody is with the doctor.")
        case .giving: Phrase("Không ai đang hiến.", "Nobody is giving.")
        case .over: Phrase("Chưa ai xong.", "Nobody is through yet.")
        }
    }
}

/// A stage with the number of people in it, as the line over the queue names it.
struct DeskPane: NamedPane, Hashable {
    let stage: DeskStage
    let count: Int
    /// Who stands there too and never answered: told apart, "Hẹn 19+1", so that the rows are as many as the tab says.
    var asked = 0

    var title: Phrase { stage.title + Phrase(both: " " + number) }
    var short: Phrase { stage.initial + Phrase(both: " " + number) }

    private var number: String { asked > 0 ? "\(count)+\(asked)" : "\(count)" }
}
