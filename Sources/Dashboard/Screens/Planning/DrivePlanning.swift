import Model
import Phrases
import Store

/// What is done to a drive before its day, from its page and from the lists of drives alike.
enum DrivePlanning {
    static func perform(_ action: ActionID, _ row: DriveRow, _ context: Context) -> [Effect] {
        switch action {
        case .driveState: [.open(DriveStateScreen(row.drive.id))]
        case .copyDrive: [.open(FormScreen(DriveForm(again: row, context), context))]
        case .book: [.open(BookingsScreen(row.drive.id))]
        case .invite: [.open(InviteGroupScreen(row.drive.id))]
        case .calls: [.open(CallsScreen.drive(row.drive, context))]
        default: []
        }
    }

    /// People are invited to a drive that is planned or open, and not to a site that is closed that day.
    static func inviting(_ row: DriveRow) -> Availability {
        switch row.drive.state {
        case .planned, .open:
            row.isShut
                ? .disabled(
                    Phrase(
                        "Điểm hiến nghỉ hôm ấy; đổi ngày của đợt, hoặc mở điểm: phím 7 rồi H.",
                        "The site is closed that day; alter the drive's day, or open the site: 7, then H."))
                : .available
        case .closed, .postponed, .cancelled: .disabled(BookingsScreen.notHeld(row.drive.state))
        }
    }
}
