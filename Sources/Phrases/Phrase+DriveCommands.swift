import Model

extension Phrase {
    /// What `giothong drive`, `desk` and `wall` say.
    public enum Drives {
        // MARK: Help

        public static let group = Phrase(
            "Các đợt hiến máu: danh sách, số liệu, mở, đóng.", "Blood drives: list, figures, open, close.")
        public static let list = Phrase("Các đợt của một năm kế hoạch.", "The drives of a campaign year.")
        public static let show = Phrase(
            "Mọi số liệu của một đợt: lượt người, tỷ lệ, dự báo, khung giờ.",
            "All figures of a drive: people, rates, forecast, slots.")
        public static let open = Phrase("Mở một đợt: bàn tiếp đón bắt đầu.", "Open a drive: the desk begins.")
        public static let close = Phrase("Đóng một đợt và in tổng kết.", "Close a drive and print its reckoning.")
        public static let desk = Phrase("Mở thẳng bàn tiếp đón của một đợt.", "Open the program at a drive's desk.")
        public static let wall = Phrase(
            "Mở thẳng bảng lớn của một đợt, cho máy chiếu: không có tên ai.",
            "Open the program at a drive's wall board, for a projector: nobody's name.")
        public static let drive = Phrase(
            "Đợt nào: mã (UUID), ngày (31/12/2020), một phần tên, hoặc «hôm-nay» (hoặc dấu chấm).",
            "Which drive: its id (UUID), its date (31/12/2020), part of its name, or «today» (or a full stop).")
        public static let leaveUnfinished = Phrase(
            "Đóng cả khi còn người chưa xong.", "Close even while people are at an unfinished step.")
        public static let json = Phrase("Như --format json.", "The same as --format json.")
        public static let oneFormat = Phrase("Chỉ chọn một trong --json và --format.", "Choose one of --json and --format.")

        // MARK: Which drive

        public static let emptyChoice = Phrase(
            "Hãy cho biết đợt nào: mã, ngày, một phần tên, hoặc «hôm-nay».",
            "Say which drive: its id, its date, part of its name, or «today».")

        public static func unknownDay(_ day: Day) -> Phrase {
            Phrase("Không có đợt hiến máu nào ngày \(DateText.short(day)).", "There is no drive on \(DateText.short(day)).")
        }

        public static func noneToday(_ day: Day) -> Phrase {
            Phrase(
                "Hôm nay, \(DateText.short(day)), không có đợt hiến máu nào.", "There is no drive today, \(DateText.short(day)).")
        }

        public static func noDate(_ text: String, _ problem: DateProblem) -> Phrase {
            Phrase("«\(text)»: ", "“\(text)”: ") + dateProblem(problem)
        }

        public static func unknownName(_ words: String) -> Phrase {
            Phrase(
                "Không có đợt hiến máu nào tên như «\(words)». «giothong drive list» cho biết các đợt.",
                "No drive is called anything like “\(words)”. “giothong drive list” shows the drives.")
        }

        public static func several(_ count: Int) -> Phrase {
            Phrase("Có \(count) đợt như thế; hãy chọn một bằng mã của nó:", "\(count) drives fit; choose one by its id:")
        }

        public static let next = Phrase("Gần nhất:", "The nearest:")

        // MARK: Opening and closing

        public static func opened(_ name: String, _ day: Day) -> Phrase {
            Phrase("Đã mở: \(name), ngày \(DateText.short(day)).", "Opened: \(name), \(DateText.short(day)).")
        }

        public static func closed(_ name: String, _ day: Day) -> Phrase {
            Phrase("Đã đóng: \(name), ngày \(DateText.short(day)).", "Closed: \(name), \(DateText.short(day)).")
        }

        public static func otherDay(_ day: Day, today: Day) -> Phrase {
            Phrase(
                "Chú ý: đợt này ghi ngày \(DateText.short(day)), hôm nay là \(DateText.short(today)).",
                "Note: this drive is dated \(DateText.short(day)); today is \(DateText.short(today)).")
        }

        public static func already(_ state: Drive.State) -> Phrase {
            Phrase { language in
                let word = driveState(state)[language]
                return language == .vietnamese ? "Đợt hiến máu này \(word) rồi." : "This drive is \(word) already."
            }
        }

        /// "2 đã đến, 1 đang hiến".
        private static func steps(_ people: [(Booking.Step, Int)]) -> Phrase {
            Phrase { language in
                people.map { NumberText.whole($0.1, language) + " " + bookingStep($0.0)[language] }.joined(separator: ", ")
            }
        }

        public static func unfinished(_ people: [(Booking.Step, Int)]) -> Phrase {
            let count = people.reduce(0) { $0 + $1.1 }
            return Phrase("Còn ", "") + Phrase.people(count)
                + Phrase(" chưa xong: ", count == 1 ? " is not finished: " : " are not finished: ") + steps(people)
                + Phrase(
                    ". Hãy ghi xong ở bàn tiếp đón, hoặc thêm --leave-unfinished để đóng như vậy.",
                    ". Finish them at the desk, or add --leave-unfinished to close as it is.")
        }

        public static func leftUnfinished(_ people: [(Booking.Step, Int)]) -> Phrase {
            let count = people.reduce(0) { $0 + $1.1 }
            return Phrase("Chưa xong khi đóng: ", "Unfinished when it was closed: ") + Phrase.people(count) + Phrase(both: " (")
                + steps(people)
                + Phrase(both: ")")
        }

        // MARK: Figures

        public static let noDrives = Phrase("Năm kế hoạch này chưa có đợt hiến máu nào.", "This campaign year has no drives yet.")
        public static let date = Phrase("Ngày", "Date")
        public static let name = Phrase("Đợt", "Drive")
        public static let state = Phrase("Trạng thái", "State")
        public static let goal = Phrase("Mục tiêu", "Goal")
        public static let reached = Phrase("Đã nhận", "Taken")
        public static let reachedAt = Phrase("đạt lúc", "reached at")
        public static let deferred = Phrase("Lượt hoãn", "Deferred")
        public static let hours = Phrase("Giờ", "Hours")
        public static let venue = Phrase("Nơi", "Venue")
        public static let organiser = Phrase("Đơn vị tổ chức", "Organiser")
        public static let centre = Phrase("Đơn vị tiếp nhận máu", "Collecting centre")
        public static let campaign = Phrase("Chiến dịch", "Campaign")
        public static let reason = Phrase("Lý do", "Reason")

        public static let people = Phrase("Số người", "People")
        public static let bookings = Phrase("Lượt đặt", "Bookings")
        public static let cancelled = Phrase("đã báo huỷ", "cancelled")
        public static let cameBooked = Phrase("đã đến", "came")
        public static let noShows = Phrase("quá giờ hẹn, chưa đến", "past their time, not come")
        public static let expected = Phrase("còn chờ", "still to come")
        public static let presented = Phrase("Đã đến", "Came")
        public static let walkIns = Phrase("không đặt trước", "without a booking")

        public static let rates = Phrase("Tỷ lệ", "Rates")
        public static let few = Phrase("(ít: dưới \(Rate.fewest))", "(few: under \(Rate.fewest))")
        public static let showRate = Phrase("Đến theo hẹn", "Kept their booking")
        public static let deferralRate = Phrase("Hoãn", "Deferred")
        public static let failureRate = Phrase("Lấy máu không thành", "Failed bleeds")
        public static let successRate = Phrase("Hiến được", "Gave a bag")
        public static let walkInShare = Phrase("Không đặt trước", "Walk-ins")
        public static let firstTimeShare = Phrase("Lần đầu", "First-timers")
        public static let largeShare = Phrase("Túi từ 350 ml", "Bags of 350 ml and more")
        public static let bookingYield = Phrase("Túi trên lượt đặt", "Bags of bookings")
        public static let perHour = Phrase("Túi mỗi giờ", "Bags an hour")
        public static let wait = Phrase("Chờ trung vị", "Median wait")
        public static func waited(_ minutes: Int, _ people: Int) -> Phrase {
            Phrase("\(minutes) phút (", "\(minutes) min (") + Phrase.people(people) + Phrase(both: ")")
        }

        public static let forecast = Phrase("Dự báo", "Forecast")
        public static let assumed = Phrase("giả định: chưa có đợt nào trước", "assumed: no drive before it")
        public static func needed(_ count: Int) -> Phrase {
            Phrase("cần thêm \(count) lượt đặt", "\(count) more bookings are needed")
        }
        public static let slots = Phrase("Khung giờ", "Slots")
        public static let audience = Phrase("Dành cho", "For")
        public static let anybody = Phrase("mọi người", "anybody")
    }
}
