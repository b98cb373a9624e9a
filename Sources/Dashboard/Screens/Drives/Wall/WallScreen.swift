import Canvas
import Model
import Phrases
import Store

/// A drive's wall board (bảng lớn): what was taken against the goal in digits for a whole hall, on a projector or a second terminal.
///
/// Nothing on it names anybody, and nothing that would is opened from it: the hall looks on. It follows the books by itself.
public struct WallScreen: Screen {
    let drive: Identifier<Drive>
    /// `nil` until it was answered; the inner `nil` when the books do not hold the drive.
    var page: DriveDayPage??
    /// As it stood before the changes that are marked.
    var seen: DriveDayPage?

    public init(_ drive: Identifier<Drive>) { self.drive = drive }

    public var title: Phrase { Phrase("Bảng lớn", "Wall board") }
    public var presentation: Presentation { .whole }
    public var givesWay: Bool { false }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .lookup, .record, .undo, .redo, .donors, .journal, .settings, .importFile, .fixedSite: .disabled(Self.inPublic)
        default: .absent
        }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared, .news, .newMinute, .newDay: return [.ask(.driveDay(drive))]
        case .answered(.driveDay(let answer)) where answer == nil || answer?.drive.id == drive:
            page = answer
            if seen == nil { seen = answer }
        case .calm: seen = page ?? nil
        default: break
        }
        return []
    }

    /// A scanned card would open somebody's.
    public mutating func scanned(_ scan: Scan, _ context: Context) -> [Effect]? {
        [.notice(Announcement(.warning, Self.inPublic))]
    }

    static let inPublic = Phrase(
        "Bảng lớn cho cả hội trường xem, nên ở đây không mở gì có tên người. Esc để về.",
        "The whole hall sees the wall board: nothing with a person's name is opened here. Esc goes back.")
}
