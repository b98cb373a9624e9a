import Model

/// What is said of a scan. No sentence holds the text that was scanned.
extension Phrase {
    public static func scanDropped(_ count: Int) -> Phrase {
        Phrase(
            "Đã bỏ qua \(count) ký tự: không phải thẻ căn cước hay mã túi máu, và ở đây không có ô để gõ.",
            "\(count) characters were dropped: neither an identity card nor a bag number, and there is no field here.")
    }

    public static let formIsOpen = Phrase(
        "Còn mục đang nhập dở: hãy ghi hoặc bỏ nó, rồi quét lại.",
        "Something is half-entered: save it or leave it, then scan again.")
    public static let questionFirst = Phrase(
        "Hãy trả lời câu hỏi này trước (Esc thôi), rồi quét lại.", "Answer this question first (Esc cancels), then scan again.")
    public static let nobodyAtDesk = Phrase("Hãy nhập tên người trực trước.", "Enter who is at the desk first.")
    public static let cardFillsForm = Phrase(
        "Đã điền các ô còn trống theo thẻ căn cước.", "The empty fields were filled in from the identity card.")
    public static let cardOfThisPerson = Phrase(
        "Thẻ căn cước này đúng là của người trong biểu mẫu.", "This identity card is that of the person in the form.")
    public static let cardOfSomebodyElse = Phrase(
        "Thẻ căn cước này là của người khác; đóng hộp này rồi quét lại.",
        "This identity card is somebody else's; close this box and scan it again.")
    /// A bag was scanned at the desk while nobody who gives is under the cursor.
    public static func bagOfNobody(_ shown: String) -> Phrase {
        Phrase(
            "Đã đọc túi \(shown). Hãy chọn người đang hiến trước, rồi quét lại.",
            "Bag \(shown) was read. Choose the person who is giving first, then scan it again.")
    }
    public static let cardDiffersFromBooks = Phrase(
        "Số căn cước này có trong sổ, nhưng tên hoặc năm sinh trên thẻ khác với sổ; hãy kiểm tra.",
        "The books have this id number, but the card's name or birth year is another; check it.")

    public static func cardAddress(_ address: String) -> Phrase {
        address.isEmpty
            ? Phrase("Điền theo thẻ căn cước; thẻ không ghi địa chỉ.", "Filled in from the identity card; it tells no address.")
            : Phrase("Theo thẻ căn cước. Địa chỉ trên thẻ: \(address)", "From the identity card. Address on the card: \(address)")
    }

    public static func bagWithoutForm(_ number: String) -> Phrase {
        Phrase(
            "Mã túi máu \(number): chưa mở phiếu ghi nhận nào. Hãy mở phiếu (F3) rồi quét lại.",
            "Bag number \(number): no record form is open. Open one (F3) and scan again.")
    }

    public static func bagTaken(_ number: String) -> Phrase { Phrase("Mã túi máu: \(number).", "Bag number: \(number).") }

    public static func bagExchanged(_ number: String, for before: String) -> Phrase {
        Phrase("Mã túi máu: \(number), thay cho \(before).", "Bag number: \(number) in place of \(before).")
    }

    // MARK: Cards

    /// Why a card is not taken, and what to do.
    public static func cardProblem(_ problem: IdentityCardProblem) -> Phrase {
        let reason: Phrase =
            switch problem {
            case .fieldCount(let count): Phrase("có \(count) phần, thẻ đúng có 7", "it has \(count) fields, a card has 7")
            case .number(.missing): Phrase("thiếu số căn cước", "the id number is missing")
            case .number(.notDigits): Phrase("số căn cước có ký tự lạ", "the id number has other signs than digits")
            case .number(.length(let count)):
                Phrase("số căn cước có \(count) chữ số, phải là 12", "the id number has \(count) digits, not 12")
            case .number(.zeros): Phrase("số căn cước toàn số 0", "the id number is all zeros")
            case .noName: Phrase("thiếu họ tên", "the name is missing")
            case .nameHasDigits: Phrase("họ tên có chữ số, các phần bị lệch", "the name has digits: the fields are out of place")
            case .birth(let fault): Phrase("ngày sinh: ", "birth date: ") + cardDate(fault)
            case .issued(let fault): Phrase("ngày cấp: ", "date of issue: ") + cardDate(fault)
            case .issuedBeforeBirth: Phrase("ngày cấp trước ngày sinh", "it was issued before the birth")
            case .sex: Phrase("phần giới tính không phải Nam hay Nữ", "the sex is neither Nam nor Nữ")
            }
        return Phrase("Không nhận thẻ căn cước vừa quét: ", "The scanned identity card is not taken: ") + reason
            + Phrase(". Hãy quét lại, hoặc gõ bằng tay.", ". Scan it again, or type it.")
    }

    private static func cardDate(_ fault: CardDateFault) -> Phrase {
        switch fault {
        case .missing: Phrase("bị thiếu", "missing")
        case .unreadable: Phrase("không đọc được", "unreadable")
        case .noSuchDay: Phrase("tháng đó không có ngày này", "that month has no such day")
        case .noSuchMonth: Phrase("không có tháng này", "there is no such month")
        case .yearOutOfRange: Phrase("năm nằm ngoài khoảng 1900–2099", "the year is outside 1900–2099")
        case .yearOnly: Phrase("chỉ có năm", "the year alone")
        case .twoDigitYear: Phrase("năm chỉ có hai chữ số", "the year has two digits only")
        }
    }

    /// What to look at before a scanned card is kept, and how to mend its cause.
    public static func cardDoubt(_ doubt: IdentityCardDoubt) -> Phrase {
        switch doubt {
        case .lettersLost:
            Phrase("Máy quét làm mất chữ có dấu; hãy sửa lại họ tên, địa chỉ.", "The scanner lost letters; mend name and address.")
        case .accentsLost:
            Phrase("Máy quét bỏ hết dấu; hãy gõ lại họ tên, địa chỉ có dấu.", "The scanner left all accents out; type them.")
        case .misreadBytes(restored: true):
            Phrase(
                "Máy quét gửi sai bảng mã, đã chữa lại; hãy xem kỹ.", "The scanner's encoding was wrong and was mended; check it.")
        case .misreadBytes(restored: false):
            Phrase(
                "Máy quét gửi sai bảng mã; hãy sửa lại họ tên, địa chỉ.", "The scanner's encoding is wrong; mend name and address.")
        case .inputMethod(.keys(let method)):
            Phrase(
                "Máy quét gửi phím gõ kiểu \(name(method)), đã ghép thành chữ; hãy đặt máy quét gửi Unicode.",
                "The scanner sent \(name(method)) keys, put together here; set the scanner to send Unicode.")
        case .inputMethod(.composed):
            Phrase(
                "Bộ gõ tiếng Việt đã sửa chữ của máy quét; hãy xem kỹ, và chuyển bộ gõ sang tiếng Anh (UniKey: Ctrl+Shift) khi quét.",
                "A Vietnamese input method altered the letters; check them, and set it to English (UniKey: Ctrl+Shift) to scan.")
        case .capsLock:
            Phrase("Caps Lock đang bật, chữ đã được đổi lại; hãy tắt Caps Lock.", "Caps Lock is on, it was undone; switch it off.")
        case .orderNotVerified:
            Phrase("Thẻ mẫu mới, thứ tự các phần chưa được kiểm chứng.", "A card of the new form; its order is not verified.")
        case .unusualForm: Phrase("Nội dung thẻ viết khác thường; hãy xem kỹ.", "The card's text has an unusual form; check it.")
        case .oldNumber: Phrase("Số CMND cũ trên thẻ không đọc được.", "The old number on the card cannot be read.")
        case .noSex: Phrase("Thẻ không ghi giới tính.", "The card tells no sex.")
        case .noIssueDate: Phrase("Thẻ không ghi ngày cấp.", "The card tells no date of issue.")
        }
    }

    private static func name(_ method: InputMethod) -> String {
        switch method {
        case .telex: "Telex"
        case .vni: "VNI"
        }
    }

    // MARK: Bags

    /// Why a text is no number of a bag, and what to do.
    public static func bagProblem(_ problem: BagNumberProblem) -> Phrase {
        switch problem {
        case .empty: Phrase("Thiếu mã túi.", "The bag number is missing.")
        case .donationNumber(let problem): donationNumber(problem)
        case .identityCard:
            Phrase("Đây là thẻ căn cước, không phải mã túi.", "This is an identity card, not a bag number.")
        case .inputMethod: bagInputMethod
        case .unreadable:
            Phrase("Mã túi gồm chữ số, chữ cái và các dấu - / . * _ + #.", "A bag number has digits, letters and - / . * _ + #.")
        case .tooLong(let count):
            Phrase(
                "Mã túi dài \(count) ký tự; dài nhất là \(BagNumber.longest).",
                "The bag number has \(count) characters; \(BagNumber.longest) at most.")
        }
    }

    private static func donationNumber(_ problem: DonationNumberProblem) -> Phrase {
        switch problem {
        case .empty: Phrase("Thiếu mã túi.", "The bag number is missing.")
        case .length(let count):
            Phrase(
                "Mã túi ISBT 128 có 13 ký tự, thêm 1 ký tự kiểm tra; mã này có \(count).",
                "An ISBT 128 bag number has 13 characters and one to check them; this has \(count).")
        case .facility:
            Phrase("Năm ký tự đầu của mã túi ISBT 128 không đúng.", "The first five characters are no ISBT 128 facility.")
        case .digits: Phrase("Tám ký tự sau của mã túi ISBT 128 phải là chữ số.", "The last eight characters must be digits.")
        case .checkCharacter:
            Phrase(
                "Ký tự kiểm tra không khớp: có ký tự của mã túi bị sai. Hãy đọc lại.",
                "The check character does not fit: one character of the bag number is wrong. Read it again.")
        case .flags:
            Phrase(
                "Phần kiểm tra của mã vạch không khớp: mã túi bị đọc sai. Hãy quét lại.",
                "The bar code's check does not fit: the bag number was misread. Scan it again.")
        case .otherCode:
            Phrase(
                "Đây là mã vạch khác trên nhãn túi; hãy quét mã số hiến máu.",
                "This is another bar code of the label; scan the donation number.")
        case .several(let count):
            Phrase("Máy quét đọc \(count) túi một lượt; hãy quét từng túi.", "\(count) bags were read at once; scan one by one.")
        case .inputMethod: bagInputMethod
        case .signs: Phrase("Mã túi có dấu lạ.", "The bag number has signs that no number has.")
        }
    }

    private static let bagInputMethod = Phrase(
        "Bộ gõ tiếng Việt đã sửa mã túi; hãy chuyển bộ gõ sang tiếng Anh (UniKey: Ctrl+Shift) rồi quét lại.",
        "A Vietnamese input method altered the bag number; set it to English (UniKey: Ctrl+Shift) and scan again.")

    /// A person who has the bag in hand may insist.
    public static let saveAgainToInsist = Phrase(
        " Nếu trên túi in đúng như thế, hãy ghi lần nữa.", " If the bag is printed just so, save again.")
}
