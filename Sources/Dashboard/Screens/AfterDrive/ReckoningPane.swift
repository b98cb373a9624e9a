import Model
import Phrases
import Store

/// One of the lists of a drive's reckoning.
enum ReckoningPane: NamedPane, CaseIterable, Sendable {
    /// Came, and nobody has said how it ended; shown while there is somebody.
    case unfinished
    case figures, credit, given, deferred, absent, second

    var title: Phrase {
        switch self {
        case .unfinished: Phrase("Chưa xong", "Unfinished")
        case .figures: Phrase("Số liệu", "Figures")
        case .credit: Phrase("Ghi công", "Credit")
        case .given: Phrase("Cảm ơn", "Thanks")
        case .deferred: Phrase("Hoãn", "Deferred")
        case .absent: Phrase("Vắng", "No-shows")
        case .second: Phrase("Mời lần 2", "Invite again")
        }
    }

    /// The name of a file with this list.
    var fileName: String {
        switch self {
        case .unfinished: "chua-xong"
        case .figures: "so-lieu"
        case .credit: "ghi-cong"
        case .given: "cam-on"
        case .deferred: "hoan"
        case .absent: "vang"
        case .second: "moi-lan-2"
        }
    }

    /// Names people, and perhaps their phones.
    var listsPeople: Bool { self != .figures && self != .credit }

    var emptyText: Phrase {
        switch self {
        case .unfinished, .figures: Phrase("", "")
        case .credit, .given: Phrase("Chưa có ai hiến trong đợt này.", "Nobody has given at this drive yet.")
        case .deferred: Phrase("Không có ai bị hoãn.", "Nobody was deferred.")
        case .absent: Phrase("Không còn ai phải gọi.", "There is nobody left to call.")
        case .second:
            Phrase(
                "Chưa có ai hiến lần đầu đến ngày mời lại.", "No first-time donor is due for a second invitation.")
        }
    }
}

/// By what the credit of a drive is listed.
enum CreditGrouping: CaseIterable, Sendable {
    case wards, groups, blocs

    var title: Phrase {
        switch self {
        case .wards: Phrase("theo phường", "by ward")
        case .groups: Phrase("theo tổ, đơn vị", "by group")
        case .blocs: Phrase("theo khối", "by bloc")
        }
    }

    var next: CreditGrouping {
        switch self {
        case .wards: .groups
        case .groups: .blocs
        case .blocs: .wards
        }
    }

    func rows(_ credit: DriveCredit) -> [UnitTally] {
        switch self {
        case .wards: credit.wards
        case .groups: credit.groups
        case .blocs: credit.blocs
        }
    }
}
