import Model

extension Phrase {
    public static let chooseFromList = Phrase("Hãy chọn một dòng trong danh sách gợi ý.", "Choose one of the lines offered.")

    /// A name that is the beginning of others that are known.
    public static func chooseOrSaveNew(_ text: String) -> Phrase {
        Phrase("«\(text)»: chọn một dòng, hoặc ghi lần nữa để thêm mới.", "“\(text)”: choose a line, or save again to add it.")
    }

    public static let alreadyAtFirstScreen = Phrase("Đây là màn hình đầu. F10 để thoát.", "This is the first screen. F10 leaves.")
    public static let noHomesToAssign = Phrase(
        "Chỉ phường nhận lại phường cũ bị chia mới có hộ cần xếp.",
        "Only a ward that took over parts of older ones has homes to assign.")
    public static let nothingToSave = Phrase(
        "Trang này không xuất ra tệp được; các danh sách ở 2–7 và 0 thì được.",
        "This page is not saved into a file; the lists at 2 to 7 and 0 are.")
    public static let noOfficeYet = Phrase("Hãy chọn đơn vị trước.", "Choose your office first.")
    public static let alreadyInDemo = Phrase("Đang xem dữ liệu mẫu rồi.", "This is the demo already.")
    public static let openingBooks = Phrase("Đang mở sổ, xin đợi một lát…", "Opening the books, one moment…")
    public static let copied = Phrase("Đã chép.", "Copied.")
    public static let cannotCopy = Phrase(
        "Cửa sổ này không nhận lệnh chép. Hãy bôi bằng chuột cùng phím Shift.",
        "This terminal takes no copies. Select with the mouse and Shift.")
    public static let cannotSuspend = Phrase("Không có dòng lệnh để trở ra.", "There is no shell to go back to.")

    /// After a change was written: what it was.
    public static func saved(_ kind: Change.Kind) -> Phrase {
        Phrase("Đã ghi: ", "Saved: ") + change(kind) + Phrase(". F8 để hoàn tác.", ". F8 takes it back.")
    }

    /// A number with what is counted; English has a word of its own for one.
    public static func counted(_ count: Int, _ vietnamese: String, _ one: String, _ many: String) -> Phrase {
        Phrase { NumberText.whole(count, $0) + " " + ($0 == .vietnamese ? vietnamese : count == 1 ? one : many) }
    }

    /// "12 người".
    public static func people(_ count: Int) -> Phrase { counted(count, "người", "person", "people") }

    /// "1.070 người hiến".
    public static func donors(_ count: Int) -> Phrase { counted(count, "người hiến", "donor", "donors") }

    /// "41 gia đình".
    public static func families(_ count: Int) -> Phrase { counted(count, "gia đình", "family", "families") }

    /// "31 túi", "1 bag": a figure with its measure.
    public static func figure(_ amount: Amount) -> Phrase {
        Phrase { language in
            let one = language == .english && amount.tenths == 10
            let unit: String =
                switch amount.measure {
                case .bags where one: "bag"
                case .visits where one: "visit"
                default: Phrase.unit(amount.measure)[language]
                }
            return NumberText.amount(amount, language) + " " + unit
        }
    }

    /// The three answers about the interval; never "eligible", which is the doctor's word.
    public static func interval(_ answer: IntervalAnswer) -> Phrase {
        switch answer {
        case .passed: Phrase("đủ khoảng cách", "interval passed")
        case .notBefore(let day): Phrase { ($0 == .vietnamese ? "chưa đến ngày " : "not before ") + DateText.short(day, $0) }
        case .unknown: Phrase("chưa rõ", "unknown")
        }
    }

    /// The same where a column is narrow.
    public static func intervalShort(_ answer: IntervalAnswer) -> Phrase {
        switch answer {
        case .passed: Phrase("đủ khoảng cách", "interval passed")
        case .notBefore(let day): Phrase { ($0 == .vietnamese ? "từ " : "from ") + DateText.short(day, $0) }
        case .unknown: Phrase("chưa rõ", "unknown")
        }
    }

    /// Why a text is no date, and how to write it.
    public static func dateProblem(_ problem: DateProblem) -> Phrase {
        switch problem {
        case .empty: Phrase("Hãy nhập ngày.", "Enter a date.")
        case .unreadable: Phrase("Không đọc được ngày. Hãy viết như 31/12/2020.", "No date can be read. Write it like 31/12/2020.")
        case .noSuchDay: Phrase("Tháng đó không có ngày này.", "That month has no such day.")
        case .noSuchMonth: Phrase("Không có tháng này.", "There is no such month.")
        case .yearOutOfRange: Phrase("Năm nằm ngoài khoảng 1900–2099.", "The year is outside 1900–2099.")
        case .twoDigitYear: Phrase("Hãy viết năm đủ bốn chữ số.", "Write the year with four digits.")
        case .monthAndYear:
            Phrase(
                "Thiếu ngày: hãy viết cả ngày, hoặc chỉ năm nếu là năm sinh.",
                "The day is missing: write it, or the year alone for a birth year.")
        case .yearOnly: Phrase("Cần cả ngày và tháng, không chỉ năm.", "The day and month are needed, not the year alone.")
        case .noYear: Phrase("Thiếu năm.", "The year is missing.")
        }
    }
}
