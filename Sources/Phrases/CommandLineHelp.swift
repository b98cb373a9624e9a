/// The help pages of the command line: what each command and option is for.
extension Phrase {
    public enum Help {
        public static let program = Phrase(
            "Giọt Hồng: bảng điều hành hiến máu tình nguyện của phường, quận, thành phố.",
            "Giọt Hồng: the board of a ward's, district's or city's blood drives.")
        public static let programDiscussion = Phrase(
            "Không có lệnh con thì mở bảng. Mã thoát: 0 xong, 1 không được, 2 dùng sai.",
            "Without a subcommand it opens the board. Exit codes: 0 done, 1 failed, 2 wrong use.")
        public static let demo = Phrase(
            "Mở bảng với dữ liệu mẫu, trong một bản riêng.", "Open the board on demo data, in a copy of its own.")
        public static let importFiles = Phrase("Nhập tệp CSV người hiến hoặc lần hiến.", "Import CSV files of donors or donations.")
        public static let reconcile = Phrase(
            "Đối chiếu danh sách hiến máu ở nơi khác với sổ.", "Compare a list of donations made elsewhere with the books.")
        public static let reconcileDiscussion = Phrase(
            "Ai là ai thì do người quyết: mở bảng, bấm 7 rồi K. Lệnh này chỉ đếm, không ghi gì.",
            "Who is who is decided by a person: open the board, press 7, then K. This command counts and writes nothing.")
        public static let lateList = Phrase(
            "Tệp CSV các lần hiến ở nơi khác (UTF-8).", "The CSV file of donations made elsewhere (UTF-8).")
        public static let report = Phrase(
            "Đếm: trùng căn cước, có lẽ, chưa có ai, đã có trong sổ.",
            "Count: same id number, likely, nobody yet, in the books already.")
        public static let find = Phrase(
            "Tìm người hiến theo tên, phố, phường, số nhà, năm sinh, số cuối.",
            "Find donors by name, street, ward, house, year of birth, last digits.")
        public static let tally = Phrase(
            "Số liệu một năm kế hoạch theo đơn vị, so với chỉ tiêu.", "The figures of a campaign year by unit, against the targets."
        )
        public static let record = Phrase("Ghi nhận một lần hiến máu.", "Record a donation.")
        public static let check = Phrase(
            "Kiểm tra tệp dữ liệu, nhật ký và các số tổng.", "Check the file, the journal and the sums.")
        public static let paths = Phrase("Dữ liệu, thiết đặt và nhật ký nằm ở đâu.", "Where data, preferences and logs lie.")
        public static let office = Phrase("Xem hoặc đặt đơn vị và chỉ tiêu của đơn vị.", "Show or set the office and its target.")
        public static let journal = Phrase("Các thay đổi gần nhất.", "The latest changes.")
        public static let undo = Phrase("Hoàn tác một thay đổi.", "Take a change back.")

        public static let database = Phrase(
            "Tệp dữ liệu (mặc định: GIOTHONG_DATABASE, rồi chỗ thường dùng).",
            "The database (default: GIOTHONG_DATABASE, then the usual place).")
        public static let operatorName = Phrase(
            "Người ghi (mặc định: GIOTHONG_OPERATOR, rồi tên đăng nhập).",
            "Who writes (default: GIOTHONG_OPERATOR, then the login name).")
        public static let desk = Phrase(
            "Bàn (mặc định: GIOTHONG_DESK, rồi tên máy).", "The desk (default: GIOTHONG_DESK, then the host's name).")
        public static let language = Phrase(
            "Ngôn ngữ: vi hoặc en (mặc định: GIOTHONG_LANG, rồi hệ thống).",
            "The language: vi or en (default: GIOTHONG_LANG, then the locale).")
        public static let format = Phrase(
            "table cho người đọc, json hoặc csv cho chương trình.", "table for people, json or csv for programs.")
        public static let theme = Phrase("Bộ màu: dark, light, contrast, mono.", "The theme: dark, light, contrast, mono.")
        public static let ascii = Phrase("Chỉ vẽ khung bằng ký tự ASCII.", "Draw frames with ASCII alone.")
        public static let noColor = Phrase("Không dùng màu.", "No colours.")
        public static let noMouse = Phrase("Không nhận chuột.", "No mouse.")
        public static let demoOffice = Phrase(
            "Đơn vị mẫu: thanh-xuan-2020 hoặc thanh-xuan-2026.", "The demo's office: thanh-xuan-2020 or thanh-xuan-2026.")
        public static let fresh = Phrase("Làm lại dữ liệu mẫu từ đầu.", "Make the demo anew.")
        public static let onDemo = Phrase(
            "Đọc dữ liệu mẫu thay cho dữ liệu của đơn vị.", "Read the demo instead of the office's own books.")

        public static let files = Phrase("Các tệp CSV (UTF-8).", "The CSV files (UTF-8).")
        public static let kind = Phrase(
            "donors (người hiến) hoặc donations (lần hiến); mặc định theo tiêu đề cột.",
            "donors or donations; told by the headers when left out.")
        public static let era = Phrase(
            "Thời kỳ của tên phường: 2020, 2025h1 hoặc 2025.", "The era of the ward names: 2020, 2025h1 or 2025.")
        public static let dryRun = Phrase("Chỉ kiểm tra và đếm, không ghi gì.", "Check and count, write nothing.")
        public static let yes = Phrase("Không hỏi gì; điều chưa rõ thì từ chối.", "Ask nothing; what is undecided is refused.")

        public static let words = Phrase(
            "Các từ cần tìm, đầu từ là đủ, có dấu hay không đều được.", "The words, beginnings suffice, with or without accents.")
        public static let limit = Phrase("Nhiều nhất bao nhiêu dòng.", "At most so many rows.")
        public static let reveal = Phrase(
            "Hiện đủ điện thoại và căn cước; việc xem được ghi lại.", "Show phone and id in full; this is logged.")

        public static let by = Phrase(
            "Theo: ward, street, family, bloc, drive, venue hoặc month.", "By: ward, street, family, bloc, drive, venue or month.")
        public static let year = Phrase("Năm kế hoạch (mặc định: năm nay).", "The campaign year (default: this year).")
        public static let measure = Phrase(
            "Đơn vị đo của chỉ tiêu: bags, equivalents hoặc visits.", "The target's measure: bags, equivalents or visits.")

        public static let donor = Phrase(
            "Mã người hiến (UUID), theo «giothong find».", "The donor's id (UUID), from «giothong find».")
        public static let volume = Phrase("Số ml, ví dụ 350.", "Millilitres, such as 350.")
        public static let date = Phrase(
            "Ngày hiến: 2026-11-23 hoặc 23/11/2026 (mặc định: hôm nay).", "The day: 2026-11-23 or 23/11/2026 (default: today).")
        public static let donationKind = Phrase(
            "wholeBlood, redCells, platelets, plasma hoặc granulocytes.", "wholeBlood, redCells, platelets, plasma or granulocytes."
        )
        public static let outcome = Phrase(
            "collected (nhận được túi) hoặc failed (lấy máu không thành).", "collected, or failed when there is no usable bag.")
        public static let venue = Phrase("Mã địa điểm (UUID).", "The venue's id (UUID).")
        public static let drive = Phrase("Mã đợt hiến máu (UUID).", "The drive's id (UUID).")
        public static let bag = Phrase("Mã túi máu, nếu biết.", "The bag's number, if known.")
        public static let recordYear = Phrase(
            "Tính cho năm kế hoạch nào (mặc định: năm của đợt, rồi của ngày).",
            "The campaign year it counts for (default: the drive's, then the date's).")

        public static let ward = Phrase("Phường: thời kỳ và mã, ví dụ 2025:00367.", "A ward by era and code, such as 2025:00367.")
        public static let district = Phrase("Quận, huyện theo mã, ví dụ 009.", "An old district by its code, such as 009.")
        public static let city = Phrase("Cả thành phố.", "The whole city.")
        public static let officeEra = Phrase("Thời kỳ của quận hoặc thành phố.", "The era of the district or city.")
        public static let targetYear = Phrase("Năm của chỉ tiêu (mặc định: năm nay).", "The target's year (default: this year).")
        public static let target = Phrase("Chỉ tiêu cả năm của đơn vị.", "The office's target for the year.")
        public static let document = Phrase(
            "Văn bản giao chỉ tiêu, ví dụ 202/KH-BCĐ.", "The document that sets it, such as 202/KH-BCĐ.")
        public static let undoEntry = Phrase(
            "Mã mục (UUID); bỏ trống là thay đổi mới nhất của bạn ở bàn này.",
            "The entry's id; your latest change at this desk when left out.")
    }
}
