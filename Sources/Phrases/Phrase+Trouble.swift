import Model

/// What happens around the program: drafts of half-entered forms, ends that nobody chose, waiting, and figures that grow old.
extension Phrase {
    // MARK: Drafts

    public static func draftOffered(_ title: Phrase, at time: Instant) -> Phrase {
        Phrase { language in
            let moment = DateText.dateTime(time, language)
            return language == .vietnamese
                ? "Lần trước còn nhập dở «\(title.vietnamese)», \(moment)." : "Left half-entered: “\(title.english)”, \(moment)."
        }
    }

    public static func draftFields(_ count: Int) -> Phrase {
        Phrase("Đã nhập ", "Entered: ") + counted(count, "ô", "field", "fields")
            + Phrase("; nhập tiếp thì mọi ô còn như lúc ấy.", ". Everything is as it was.")
    }

    public static let draftLost = Phrase(
        "Không mở lại được biểu mẫu này: mục ấy không còn trong sổ, hoặc biểu mẫu đã khác. Đây là phần đã gõ:",
        "This form cannot be opened again: what it was about is no longer in the books, or the form is another now. This was typed:"
    )

    public static func otherDrafts(_ count: Int) -> Phrase {
        Phrase("Còn \(count) bản nháp khác.", "There are \(count) more drafts.")
    }

    public static func draftAge(days: Int) -> Phrase {
        Phrase(
            "Bản nháp chỉ nằm ở máy này, tự xoá sau \(days) ngày hoặc khi đã ghi.",
            "A draft stays on this machine only, and goes after \(days) days or once it is saved.")
    }

    public static func draftMisfit(_ label: Phrase, _ text: String) -> Phrase {
        Phrase { language in
            language == .vietnamese
                ? "Bản nháp có «\(label.vietnamese): \(text)», nay không còn chọn được."
                : "The draft had “\(label.english): \(text)”, which is not on offer now."
        }
    }

    public static let savedBefore = Phrase(
        "Mục này đã được ghi từ trước; không ghi thêm lần nữa.", "This was saved before; it is not there twice.")

    // MARK: Ends

    /// The program was told to stop by a signal, whose name follows SIG.
    public static func stopped(by signal: String, keepsDraft: Bool) -> Phrase {
        Phrase("Giọt Hồng đã dừng vì nhận \(signal).", "Giọt Hồng stopped: it was sent \(signal).")
            + (keepsDraft ? draftKept : Phrase(both: ""))
    }

    /// The program broke off by its own fault.
    public static func crashed(keepsDraft: Bool) -> Phrase {
        Phrase(
            "Giọt Hồng dừng đột ngột do lỗi của chương trình. Những gì đã ghi còn nguyên.",
            "Giọt Hồng broke off by an error of its own. What was saved is safe.") + (keepsDraft ? draftKept : Phrase(both: ""))
    }

    private static let draftKept = Phrase(
        " Phần đang nhập dở được giữ làm bản nháp; mở lại để nhập tiếp.",
        " What was half-entered is kept as a draft; open it again to go on.")

    // MARK: Waiting and old figures

    public static let waitingForDesk = Phrase(
        "Sổ đang bận (bàn khác đang ghi hoặc nhập danh sách); đang chờ… Tự ghi khi đến lượt. Esc thôi chờ.",
        "The books are busy (another desk writes or imports a list); waiting… This is saved in its turn. Esc stops waiting.")

    public static let stoppedWaiting = Phrase(
        "Đã thôi chờ; chưa ghi gì. Phần nhập còn nguyên.",
        "No longer waiting; nothing was written. What was entered is still there.")

    /// When figures are from, and how long ago that is: hours from 60 minutes on.
    public static func figures(of time: Instant, now: Instant) -> Phrase {
        let minutes = Int(max(0, now.milliseconds - time.milliseconds) / 60_000)
        return Phrase { language in
            let isVietnamese = language == .vietnamese
            let age: String =
                switch minutes {
                case 0: ""
                case 1..<60: isVietnamese ? ", \(minutes) phút trước" : ", \(minutes) \(minutes == 1 ? "minute" : "minutes") ago"
                default: isVietnamese ? ", \(minutes / 60) giờ trước" : ", \(minutes / 60) \(minutes < 120 ? "hour" : "hours") ago"
                }
            return (isVietnamese ? "số liệu lúc " : "figures of ") + DateText.clock(minute: time.minuteOfDay) + age
        }
    }

    /// The machine's clock is before the last entry in the books.
    public static func clockIsBehind(_ now: Instant, last: Instant) -> Phrase {
        Phrase { language in
            let (now, last) = (DateText.dateTime(now, language), DateText.dateTime(last, language))
            return language == .vietnamese
                ? "Đồng hồ máy (\(now)) sớm hơn lần ghi cuối trong sổ (\(last)). Hãy chỉnh giờ máy; «hôm nay» vẫn tính theo đồng hồ máy."
                : "This machine's clock (\(now)) is before the last entry in the books (\(last)). Set it right; “today” follows the clock."
        }
    }
}
