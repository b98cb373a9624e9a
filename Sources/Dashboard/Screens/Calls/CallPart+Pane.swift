import Model
import Phrases
import Store

extension CallPart: NamedPane {
    var title: Phrase {
        switch self {
        case .due: Phrase("Cần gọi", "To call")
        case .notYet: Phrase("Chưa đến ngày", "Not yet")
        case .unknown: Phrase("Chưa rõ", "Unknown")
        case .called: Phrase("Đã gọi", "Called")
        }
    }

    /// For a file's name.
    var fileName: String {
        switch self {
        case .due: "can-goi"
        case .notYet: "chua-den-ngay"
        case .unknown: "chua-ro"
        case .called: "da-goi"
        }
    }

    /// What is said where nobody is listed.
    var empty: Phrase {
        switch self {
        case .due:
            Phrase("Không còn ai cần gọi ở đây. b để chọn nhóm khác.", "Nobody is left to call here. b chooses other people.")
        case .notYet: Phrase("Không có ai đang chờ đủ khoảng cách.", "Nobody here has to wait for their interval.")
        case .unknown: Phrase("Không có ai mà lần hiến cuối chưa rõ.", "There is nobody here whose last donation is not known.")
        case .called: Phrase("Chưa gọi ai.", "Nobody was called yet.")
        }
    }
}
