import Exchange
import Glibc
import Model
import Store

/// After a drive: lists of people, lists from elsewhere.
extension Phrase {
    /// Whether somebody may be called about drives.
    public static func contact(_ contact: ListedPerson.Contact) -> Phrase {
        switch contact {
        case .agreed: Phrase("đồng ý", "agreed")
        case .notAsked: Phrase("chưa hỏi", "not asked")
        case .refused: Phrase("không mời nữa", "not any more")
        }
    }

    /// Why a list was not written, and what to do.
    public static func listFile(_ problem: ListFile.Problem) -> Phrase {
        switch problem {
        case .exists(let path):
            Phrase(
                "Đã có tệp \(path); tệp cũ được giữ nguyên. Hãy đặt tên khác.",
                "There is a file \(path) already; it is left alone. Choose another name.")
        case .failed(let path, ENOENT):
            Phrase(
                "Không ghi được \(path): không có thư mục ấy.", "\(path) cannot be written: there is no such folder.")
        case .failed(let path, let number):
            Phrase(
                "Không ghi được \(path): \(systemError(number).vietnamese).",
                "\(path) cannot be written: \(systemError(number).english).")
        }
    }

    /// How sure it is who a row of a late list is about.
    public static func lateKind(_ kind: LateMatch.Kind) -> Phrase {
        switch kind {
        case .exact: Phrase("trùng căn cước", "same id number")
        case .likely: Phrase("có lẽ", "likely")
        case .new: Phrase("chưa có ai", "nobody yet")
        }
    }

    /// What a row of a late list and somebody in the books have in common.
    public static func lateSign(_ sign: LateCandidate.Sign) -> Phrase {
        switch sign {
        case .citizenID: Phrase("căn cước", "id number")
        case .name: Phrase("tên", "name")
        case .birthDay: Phrase("ngày sinh", "birth date")
        case .birthYear: Phrase("năm sinh", "birth year")
        case .phone: Phrase("điện thoại", "phone")
        case .phoneEnd: Phrase("đuôi điện thoại", "phone end")
        case .address: Phrase("địa chỉ", "address")
        case .near: Phrase("ngày hiến", "day given")
        }
    }
}
