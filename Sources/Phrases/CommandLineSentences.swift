import Model

/// What the command line says beside its tables: refusals, notes, answers.
extension Phrase {
    public enum CommandLine {
        // MARK: Opening

        public static func noBooks(_ path: String) -> Phrase {
            Phrase(
                "Chưa có dữ liệu ở \(path). Hãy mở «giothong» để bắt đầu, hoặc chỉ tệp khác bằng --database.",
                "There are no books at \(path) yet. Start with «giothong», or name another file with --database.")
        }

        public static func cannotReach(_ path: String, _ number: Int32) -> Phrase {
            Phrase(
                "Không mở được \(path): \(systemError(number).vietnamese).",
                "\(path) cannot be opened: \(systemError(number).english).")
        }

        public static let demoHasNoHome = Phrase(
            "Không biết đặt dữ liệu mẫu ở đâu: thiếu HOME và XDG_DATA_HOME. Hãy đặt một trong hai.",
            "There is no place for the demo: neither HOME nor XDG_DATA_HOME is set. Set one of them.")

        public static func demoNotWritable(_ path: String, _ number: Int32) -> Phrase {
            Phrase(
                "Không ghi được dữ liệu mẫu ở \(path): \(systemError(number).vietnamese).",
                "The demo cannot be written at \(path): \(systemError(number).english).")
        }

        public static func outputFailed(_ number: Int32) -> Phrase {
            Phrase(
                "Không ghi được kết quả ra: \(systemError(number).vietnamese).",
                "The result cannot be written: \(systemError(number).english).")
        }

        // MARK: The terminal

        public static let notATerminal = Phrase(
            "Bảng điều hành cần một cửa sổ dòng lệnh; đầu vào hoặc đầu ra đang nối với tệp hay lệnh khác. Để lấy số liệu, hãy dùng «giothong tally».",
            "The board needs a terminal; input or output leads to a file or another command. For figures use «giothong tally».")
        public static let noUTF8Locale = Phrase(
            "Hệ thống không có bảng mã UTF-8 nào cho cửa sổ này. Hãy đặt LANG=C.UTF-8 rồi chạy lại.",
            "The system has no UTF-8 locale for this terminal. Set LANG=C.UTF-8 and try again.")

        public static func unknownTerminal(_ name: String) -> Phrase {
            Phrase(
                "Không biết loại cửa sổ «\(name)». Hãy đặt TERM, ví dụ TERM=xterm-256color, rồi chạy lại.",
                "The terminal «\(name)» is not known. Set TERM, for example TERM=xterm-256color, and try again.")
        }

        public static func tooDumb(_ name: String) -> Phrase {
            Phrase(
                "Cửa sổ loại «\(name)» không vẽ được bảng. Hãy dùng cửa sổ khác, hoặc «giothong tally» để lấy số liệu.",
                "The terminal «\(name)» cannot draw the board. Use another one, or «giothong tally» for figures.")
        }

        public static func terminalFailed(_ number: Int32) -> Phrase {
            Phrase(
                "Cửa sổ dòng lệnh báo lỗi: \(systemError(number).vietnamese).",
                "The terminal failed: \(systemError(number).english).")
        }

        // MARK: Import

        public static let whichEra = Phrase(
            "Tên phường trong tệp thuộc thời kỳ nào?", "To which era do the file's ward names belong?")
        public static let numberOfChoice = Phrase("Số thứ tự (để trống là dừng): ", "Number (empty stops): ")
        public static let eraOption = Phrase(
            "Trên dòng lệnh: --era 2020, 2025h1 hoặc 2025.", "On the command line: --era 2020, 2025h1 or 2025.")
        public static let dryRun = Phrase("chạy thử, không ghi", "dry run, nothing written")
        public static let total = Phrase("Tổng", "Total")
        public static let rows = Phrase("dòng", "rows")

        public static func rejectedFile(_ path: String) -> Phrase {
            Phrase(
                "Các dòng bị từ chối ở \(path): sửa rồi nhập lại tệp ấy.",
                "Refused rows are in \(path): correct them and import that file.")
        }

        /// A list of donations after a list of people that could not be read.
        public static func leftOut(_ file: String, without lacking: String) -> Phrase {
            Phrase(
                "Chưa nhập \(file): lần hiến cần có người hiến trong sổ trước. Hãy sửa \(lacking) rồi nhập lại cả hai.",
                "\(file) was not imported: donations need their donors in the books. Mend \(lacking) and import both again.")
        }

        public static func rejectedFileFailed(_ number: Int32) -> Phrase {
            Phrase(
                "Không ghi được tệp các dòng bị từ chối: \(systemError(number).vietnamese).",
                "The file of refused rows cannot be written: \(systemError(number).english).")
        }

        public static func unknownColumns(_ names: [String]) -> Phrase {
            Phrase("Các cột không đọc: " + names.joined(separator: ", "), "Columns not read: " + names.joined(separator: ", "))
        }

        public static func assumedWard(_ name: String) -> Phrase {
            Phrase("Tệp không có cột phường; lấy \(name).", "The file has no ward column; \(name) was taken.")
        }

        public static func moreProblems(_ count: Int) -> Phrase {
            Phrase { language in
                let number = NumberText.whole(count, language)
                return language == .vietnamese ? "… và \(number) dòng nữa" : "… and \(number) more"
            }
        }

        public static func created(_ count: Int, _ kind: Phrase) -> Phrase {
            Phrase { NumberText.whole(count, $0) + " " + kind[$0] }
        }

        public static let alsoCreated = Phrase("Mới trong sổ: ", "New in the books: ")

        // MARK: Finding people

        public static let nothingToFind = Phrase(
            "Hãy gõ tên, phố, số nhà, năm sinh hoặc số cuối của điện thoại, căn cước.",
            "Type a name, a street, a house, a year of birth or the last digits of a phone or an id.")
        public static let nobodyFound = Phrase("Không có ai khớp.", "Nobody fits.")
        public static func moreFound(_ limit: Int) -> Phrase {
            Phrase(
                "Còn người nữa; đây là \(limit) người đầu. Hãy thêm từ, hoặc tăng --limit.",
                "There are more; these are the first \(limit). Add words, or raise --limit.")
        }

        // MARK: Recording

        public static func unknownDonor(_ id: String) -> Phrase {
            Phrase(
                "Trong sổ không có người hiến \(id). Hãy tìm bằng «giothong find».",
                "There is no donor \(id) in the books. Look with «giothong find».")
        }
        public static func unknownVenue(_ id: String) -> Phrase {
            Phrase("Trong sổ không có địa điểm \(id).", "There is no venue \(id) in the books.")
        }
        public static func unknownDrive(_ id: String) -> Phrase {
            Phrase("Trong sổ không có đợt hiến máu \(id).", "There is no drive \(id) in the books.")
        }
        public static func future(_ day: Day) -> Phrase {
            Phrase("Ngày \(DateText.short(day)) còn ở tương lai.", "\(DateText.short(day)) is in the future.")
        }
        public static let volumeMissing = Phrase("Thiếu --volume: số ml đã lấy.", "--volume is missing: the millilitres drawn.")
        public static func yearTooFar(_ year: Int) -> Phrase {
            Phrase(
                "Năm kế hoạch \(year) phải là năm của ngày hiến, hoặc năm liền kề.",
                "The campaign year \(year) must be the date's year or the one beside it.")
        }
        public static func volumeRule(_ least: Int, _ most: Int, _ kind: Phrase) -> Phrase {
            Phrase(
                "Loại \(kind.vietnamese) cho phép \(least)–\(most) ml.", "The rules allow \(least)–\(most) ml for \(kind.english).")
        }

        /// What was recorded, and what the interval before it said.
        public static func recorded(_ name: String, _ volume: Int, _ day: Day) -> Phrase {
            Phrase { language in
                language == .vietnamese
                    ? "Đã ghi: \(name), \(volume) ml, ngày \(DateText.short(day, language))."
                    : "Recorded: \(name), \(volume) ml, \(DateText.short(day, language))."
            }
        }
        public static func intervalBefore(_ answer: IntervalAnswer) -> Phrase {
            Phrase("Khoảng cách trước lần này: ", "The interval before it: ") + interval(answer) + Phrase(both: ".")
        }

        // MARK: Office, check, journal

        public static let noOffice = Phrase(
            "Chưa chọn đơn vị. Ví dụ: giothong office --ward 2025:00367",
            "No office is set. For example: giothong office --ward 2025:00367")
        public static let noSuchOffice = Phrase(
            "Không có phường hoặc quận mang mã này ở thời kỳ ấy.", "No ward or district of that era has this code.")
        public static let onlyOneLevel = Phrase(
            "Chỉ chọn một trong --ward, --district, --city.", "Choose one of --ward, --district and --city.")
        public static let noDistrictsNow = Phrase(
            "Từ 01/07/2025 không còn quận, huyện. Hãy dùng --era 2020 hoặc 2025h1.",
            "Districts ended on 01/07/2025. Use --era 2020 or 2025h1.")
        public static let limitNotPositive = Phrase("--limit phải lớn hơn 0.", "--limit must be greater than 0.")
        public static let targetNotPositive = Phrase("Chỉ tiêu phải lớn hơn 0.", "A target must be greater than 0.")
        public static let targetNeeded = Phrase(
            "--measure và --document cần có --target.", "--measure and --document need --target.")
        public static let allSound = Phrase(
            "Sổ, nhật ký và các bảng tính sẵn đều khớp.", "Books, journal and everything computed agree.")
        public static func damaged(_ what: String) -> Phrase {
            Phrase(
                "Tệp dữ liệu bị hỏng (\(what)). Hãy ngừng ghi vào tệp này và dùng bản sao lưu.",
                "The database is damaged (\(what)). Stop writing to it and use your backup.")
        }
        public static let undone = Phrase("Đã hoàn tác: ", "Undone: ")
        public static let nothingToUndo = Phrase(
            "Không có thay đổi nào của bạn ở bàn này để hoàn tác. Hãy chỉ rõ mục bằng mã trong «giothong journal».",
            "There is no change of yours at this desk to undo. Name an entry by its id from «giothong journal».")
        public static let isUndone = Phrase("đã hoàn tác", "undone")

        // MARK: Tally

        public static let ownArea = Phrase("  riêng địa bàn", "  the area itself")
        public static let outsideArea = Phrase("  ngoài địa bàn", "  outside it")
        public static let partlyAsked = Phrase(
            "«a/b» ở cột chỉ tiêu: a là kết quả của những phần có chỉ tiêu, % tính theo a.",
            "a/b in the column of targets: a is what the parts with a target took in; % is of a.")
        public static let creditedToNone = Phrase("Chưa gắn đơn vị", "Credited to none")
        public static func yearHeading(_ year: Int, _ by: Phrase, _ measure: Measure) -> Phrase {
            Phrase { language in
                language == .vietnamese
                    ? "Năm kế hoạch \(year), theo \(by[language]). Chỉ tiêu và % tính bằng \(measureLong(measure)[language])."
                    : "Campaign year \(year), by \(by[language]). Target and % are of \(measureLong(measure)[language])."
            }
        }
        public static let approximate = Phrase(
            "≈ một phần được tính cho phường kế thừa mặc định của phường đã chia tách.",
            "≈ some of it is credited to the default successor of a ward that was split.")
        public static let familiesOverlap = Phrase(
            "Người thuộc hai gia đình được tính cho cả hai.", "Who belongs to two families counts for both.")
        public static func month(_ number: Int) -> Phrase { Phrase("Tháng \(number)", "Month \(number)") }

        // MARK: Words of a table's head

        public static let unit = Phrase("Đơn vị", "Unit")
        public static let target = Phrase("Chỉ tiêu", "Target")
        public static let name = Phrase("Họ tên", "Name")
        public static let birthYear = Phrase("Năm sinh", "Born")
        public static let address = Phrase("Địa chỉ", "Address")
        public static let ward = Phrase("Phường", "Ward")
        public static let bloodGroup = Phrase("Nhóm máu", "Group")
        public static let lastDonation = Phrase("Lần cuối", "Last")
        public static let intervalWord = Phrase("Khoảng cách", "Interval")
        public static let phone = Phrase("Điện thoại", "Phone")
        public static let citizenID = Phrase("Căn cước", "Id")
        public static let time = Phrase("Lúc", "Time")
        public static let whatChanged = Phrase("Việc", "Change")
        public static let who = Phrase("Người ghi", "By")
        public static let about = Phrase("Về", "About")
        public static let entry = Phrase("Mã mục", "Entry")
    }
}
