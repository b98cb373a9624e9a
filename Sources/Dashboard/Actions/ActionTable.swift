import Phrases

/// The one table of actions.
public enum ActionTable {
    public static let all: [Action] = [
        Action(
            .help, [.function(1), .letter("?")], Phrase("Trợ giúp", "Help"),
            Phrase("Các phím dùng được ở đây; gõ để lọc, Enter để làm", "The keys that work here; type to filter, Enter runs one"),
            bar: 1),
        Action(
            .lookup, [.function(2), .letter("/")], Phrase("Tìm", "Find"),
            Phrase(
                "Tìm người theo tên không dấu, phố, đuôi số điện thoại hoặc căn cước",
                "Find a person by name, street, end of phone or id number"),
            bar: 2),
        Action(
            .record, [.function(3), .letter("d")], Phrase("Ghi nhận", "Record"),
            Phrase("Ghi nhận một lần hiến máu", "Record a donation"), bar: 3),
        Action(
            .filter, [.function(4)], Phrase("Lọc", "Filter"),
            Phrase("Lọc danh sách này bằng cách gõ", "Filter this list by typing"), bar: 4),
        Action(
            .sort, [.function(5)], Phrase("Sắp xếp", "Sort"),
            Phrase(
                "Sắp xếp theo cột tiếp theo; bấm lại ở cột cuối để đảo chiều", "Sort by the next column, then the other way round"),
            bar: 5),
        Action(
            .hideNames, [.function(6)], Phrase("Che tên", "Hide names"),
            Phrase("Che ngay mọi tên trên màn hình; bấm lại để hiện", "Hide every name on the screen at once; again to show"),
            bar: 6),
        Action(
            .new, [.function(7)], Phrase("Thêm", "New"),
            Phrase("Thêm một mục mới vào danh sách này", "Add a new entry to this list"), bar: 7),
        Action(
            .undo, [.function(8), .letter("u")], Phrase("Hoàn tác", "Undo"),
            Phrase(
                "Hoàn tác thay đổi cuối của phiên này; được hỏi lại trước khi làm",
                "Take back this session's last change, after asking"),
            dangerous: true, bar: 8),
        Action(
            .redo, [.control("r")], Phrase("Làm lại", "Redo"),
            Phrase("Làm lại điều vừa hoàn tác", "Do again what was undone"), dangerous: true),
        Action(
            .palette, [.function(9), .letter(":"), .control("p")], Phrase("Lệnh", "Commands"),
            Phrase("Mọi lệnh, tìm theo tên", "Every command, by name"), bar: 9),
        Action(
            .quit, [.function(10), .control("q"), .control("c")], Phrase("Thoát", "Leave"),
            Phrase("Rời chương trình; chỉ hỏi khi còn mục đang nhập dở", "Leave; asks only if something is half-entered"), bar: 10),
        Action(
            .overview, [.letter("1")], Phrase("Tổng quan", "Overview"),
            Phrase("Số liệu của cả đơn vị so với chỉ tiêu", "The whole office against its target")),
        Action(
            .wards, [.letter("2")], Phrase("Phường", "Wards"),
            Phrase("Các phường, tổ dân phố, tuyến phố, khối", "Wards, residential groups, streets, blocs")),
        Action(
            .donors, [.letter("3")], Phrase("Người hiến", "Donors"),
            Phrase("Danh sách người hiến máu", "The list of donors")),
        Action(
            .families, [.letter("4")], Phrase("Gia đình", "Families"),
            Phrase("Các gia đình hiến máu, thành viên, mốc tôn vinh", "Donor families, their members, their honours")),
        Action(
            .streets, [.letter("5")], Phrase("Tuyến phố", "Streets"),
            Phrase(
                "So sánh các tuyến phố hiến máu; mở một phố để xem từng nhà",
                "Blood-drive streets side by side; open one to see its houses")),
        Action(
            .drives, [.letter("6")], Phrase("Đợt hiến máu", "Drives"),
            Phrase("Các đợt hiến máu trong năm", "The year's blood drives")),
        Action(
            .fixedSite, [.letter("7")], Phrase("Điểm cố định", "Fixed site"),
            Phrase("Điểm hiến máu cố định và số liệu hôm nay", "The fixed site and today's figures")),
        Action(
            .journal, [.letter("0")], Phrase("Nhật ký", "Journal"),
            Phrase("Ai đã thay đổi gì, khi nào; hoàn tác từ đây", "Who changed what and when; undo from here")),
        Action(
            .open, [.enter], Phrase("Mở", "Open"), Phrase("Mở dòng đang chọn", "Open the selected line")),
        Action(
            .back, [.escape], Phrase("Quay lại", "Back"),
            Phrase("Lùi một bước; không bao giờ thoát chương trình", "One step back; never leaves the program")),
        Action(
            .save, [.control("s")], Phrase("Ghi", "Save"),
            Phrase("Ghi biểu mẫu ngay, từ ô nào cũng được", "Save the form at once, from any of its fields")),
        Action(
            .edit, [.letter("e"), .control("e")], Phrase("Sửa", "Edit"),
            Phrase("Sửa mục đang chọn hoặc đang xem", "Edit what is selected or shown")),
        Action(
            .void, [.control("v")], Phrase("Huỷ lần hiến", "Void donation"),
            Phrase("Huỷ lần hiến máu đang chọn; nhật ký vẫn giữ", "Void the selected donation; the journal keeps it"),
            dangerous: true),
        Action(
            .reveal, [.control("t")], Phrase("Hiện số", "Reveal"),
            Phrase(
                "Hiện số điện thoại và căn cước của người này đến khi đóng thẻ; việc này được ghi lại",
                "Show this person's phone and id until the card closes; this is logged")),
        Action(
            .period, [.control("y")], Phrase("Năm", "Year"), Phrase("Chọn năm kế hoạch đang xem", "Choose the campaign year shown")),
        Action(
            .measure, [.letter("m"), .control("b")], Phrase("Đơn vị đo", "Measure"),
            Phrase("Đổi giữa túi, quy đổi 250 ml và lượt người", "Switch between bags, 250 ml equivalents and visits")),
        Action(
            .grouping, [.letter("b"), .control("g")], Phrase("Nhóm theo", "Group by"),
            Phrase("Xem bảng theo phường, tổ dân phố và đơn vị, tuyến phố hoặc khối", "Show wards, groups, streets or blocs")),
        Action(
            .targets, [.letter("c")], Phrase("Chỉ tiêu", "Targets"),
            Phrase("Đặt hoặc sửa chỉ tiêu", "Set or alter a target")),
        Action(
            .peers, [.letter("x")], Phrase("Xếp hạng", "Ranking"),
            Phrase("Nhập số liệu các đơn vị bạn để xếp hạng", "Enter other units' figures for the ranking")),
        Action(
            .aid, [.letter("a")], Phrase("Giá trị nhân đạo", "Aid"),
            Phrase("Nhập giá trị hoạt động nhân đạo trong năm", "Enter the year's humanitarian aid")),
        Action(
            .consent, [.letter("s")], Phrase("Sự đồng ý", "Consent"),
            Phrase("Ghi sự đồng ý của người này, hoặc việc rút lại", "Record this person's consent, or that it is withdrawn")),
        Action(
            .desk, [.letter("t"), .control("d")], Phrase("Bàn tiếp đón", "Desk"),
            Phrase("Mở bàn tiếp đón của đợt này: ai đang ở bước nào", "Open this drive's desk: who stands at which step")),
        Action(
            .wall, [.letter("w"), .control("w")], Phrase("Bảng lớn", "Wall board"),
            Phrase("Số liệu của đợt bằng chữ số lớn, không có tên ai", "The drive's figures in large digits, nobody's name")),
        Action(
            .deferPerson, [.letter("o"), .control("o")], Phrase("Hoãn", "Defer"),
            Phrase("Ghi lý do hoãn và ngày được trở lại theo quy định", "Record why they are deferred and until when by the rules")),
        Action(
            .wentAway, [.letter("v"), .control("x")], Phrase("Bỏ về", "Left"),
            Phrase("Người này về trước khi khám xong", "This person went away before the doctor decided")),
        Action(
            .stepBack, [.letter("z"), .control("a")], Phrase("Lùi bước", "Step back"),
            Phrase(
                "Đưa người này về bước trước; lần hiến vừa ghi bị huỷ theo", "Back to the step before; what it recorded is voided")),
        Action(
            .book, [.letter("q")], Phrase("Lời mời", "Booking"),
            Phrase(
                "Giờ hẹn, đã hứa, đã nhắc, đã báo huỷ, không đến", "Slot, pledged, reminded, cancelled, did not come")),
        Action(
            .driveState, [.letter("p")], Phrase("Mở, đóng, hoãn", "State"),
            Phrase("Mở, đóng, hoãn hoặc huỷ đợt hiến máu này", "Open, close, postpone or cancel this drive")),
        Action(
            .reckoning, [.letter("r"), .control("f")], Phrase("Tổng kết", "Reckoning"),
            Phrase(
                "Sau đợt: số liệu, người cần cảm ơn, cần gọi lại", "After the drive: its figures, whom to thank and whom to call")),
        Action(
            .calendar, [.letter("f")], Phrase("Lịch", "Calendar"),
            Phrase(
                "Cả năm: các đợt, tháng cao điểm, chiến dịch, Tết; ở điểm cố định: tuần theo giờ",
                "The year: drives, peak months, campaigns, Tết; at a fixed site: the week by hours")),
        Action(
            .copyDrive, [], Phrase("Lặp lại đợt này", "Copy this drive"),
            Phrase(
                "Lập một đợt mới như đợt này, dời sang năm sau", "Plan a new drive like this one, a year on")),
        Action(
            .invite, [.letter("n")], Phrase("Mời theo nhóm", "Invite a group"),
            Phrase(
                "Mời những người của một tổ dân phố, đơn vị hay khối", "Invite the people of a residential group, unit or bloc")),
        Action(
            .mark, [.letter(" ")], Phrase("Đánh dấu", "Mark"),
            Phrase("Đánh dấu dòng này; bấm lại để bỏ", "Mark this line; again takes the mark off")),
        Action(
            .groups, [.letter("U")], Phrase("Khối, đơn vị", "Blocs, organisations"),
            Phrase(
                "Tổ dân phố, trường, cơ quan theo khối: tỷ lệ tham gia, kết quả, tăng trưởng",
                "Groups by bloc: participation, figures, growth")),
        Action(
            .calls, [.letter("C")], Phrase("Danh sách gọi", "People to call"),
            Phrase(
                "Ai nên gọi cho đợt này, hoặc cho hôm nay: ai dễ đến nhất đứng trước",
                "Whom to call for this drive, or for today; who is likeliest to come first")),
        Action(
            .reconcile, [.letter("K")], Phrase("Khớp danh sách", "Reconcile a list"),
            Phrase(
                "Đối chiếu danh sách hiến máu ở nơi khác với sổ, từng dòng một",
                "Compare a list of donations made elsewhere with the books, row by row")),
        Action(
            .unreadable, [.letter("i")], Phrase("Dòng không đọc được", "Unreadable rows"),
            Phrase(
                "Xem các dòng của tệp không đọc được và vì sao", "Show the rows of the file that cannot be read, and why")),
        Action(
            .family, [.letter("F")], Phrase("Gia đình của người này", "Their family"),
            Phrase("Mở thẻ gia đình của người đang xem", "Open the family of the person shown")),
        Action(
            .twins, [.letter("D")], Phrase("Người trùng", "Duplicates"),
            Phrase(
                "So hai bản ghi có thể là một người; gộp, hoặc ghi là hai người",
                "Compare two records that may be one person's; merge them, or note that they are two")),
        Action(
            .offers, [.letter("O")], Phrase("Gợi ý gia đình", "Offered families"),
            Phrase(
                "Những người cùng địa chỉ chưa ở gia đình nào: lập gia đình hoặc bỏ gợi ý",
                "People of one address who are in no family: make them one, or decline")),
        Action(
            .decline, [.letter("N")], Phrase("Không phải", "They are not"),
            Phrase(
                "Ghi rằng đã xem và không phải vậy; không gợi ý lại",
                "Note that it was looked at and is not so; it is not offered again")),
        Action(
            .rename, [.letter("E")], Phrase("Đổi tên", "Rename"),
            Phrase(
                "Sửa tên và mã của gia đình; đổi tên phố, mọi đoạn của phố đổi theo",
                "Edit the family's name and code; give the street another name, all its stretches follow")),
        Action(
            .leaveFamily, [.letter("R")], Phrase("Rời gia đình", "Leave"),
            Phrase("Ghi ngày cuối của thành viên đang chọn", "Enter the selected member's last day")),
        Action(
            .splitFamily, [.letter("S")], Phrase("Tách gia đình", "Split"),
            Phrase("Các thành viên đã đánh dấu thành một gia đình riêng", "The marked members become a family of their own")),
        Action(
            .joinFamily, [.letter("J")], Phrase("Nhập gia đình", "Join"),
            Phrase("Nhập một gia đình khác vào gia đình này", "Take another family into this one")),
        Action(
            .honours, [.letter("I")], Phrase("Căn cứ tôn vinh", "Honour levels"),
            Phrase(
                "Các mốc tôn vinh, ai đề nghị, ai trao, theo văn bản nào",
                "The levels of honour, who proposes, who gives, by which document")),
        Action(
            .otherEra, [.letter("Y")], Phrase("Thời kỳ phường", "Ward era"),
            Phrase(
                "Xem năm này theo phường của thời kỳ khác; bấm lại để sang thời kỳ tiếp theo",
                "Show this year in the wards of another era; again for the next one")),
        Action(
            .assignHomes, [.letter("P")], Phrase("Xếp hộ về phường", "Assign homes"),
            Phrase(
                "Xếp những hộ của phường cũ bị chia về phường mới, từng hộ hoặc theo số nhà",
                "Assign households of wards that were split, one by one or by house numbers")),
        Action(
            .export, [.letter("X")], Phrase("Xuất danh sách", "Save the list"),
            Phrase(
                "Ghi danh sách đang xem ra tệp CSV hoặc văn bản để in", "Write this list into a CSV file or a text to print")),
        Action(
            .pictures, [.letter("B"), .control("k")], Phrase("Biểu đồ", "Pictures"),
            Phrase(
                "Theo tháng, theo ngày, luỹ kế cả năm, lượt người theo tuổi, giới, nhóm máu",
                "By month, by day, the running total of the year, visits by age, sex and blood group")),
        Action(
            .hours, [.letter("H")], Phrase("Giờ mở cửa", "Opening hours"),
            Phrase(
                "Giờ mở cửa của điểm cố định từ từng ngày, ngày nghỉ và ngày khác giờ",
                "The fixed site's hours from each day on, closed days and days with other hours")),
        Action(
            .language, [.letter("L"), .control("n")], Phrase("Tiếng Việt / English", "English / Tiếng Việt"),
            Phrase("Đổi ngôn ngữ", "Switch the language")),
        Action(
            .theme, [.letter("T")], Phrase("Màu sắc", "Theme"), Phrase("Đổi bộ màu", "Switch the colours")),
        Action(
            .copy, [.letter("y")], Phrase("Chép", "Copy"),
            Phrase(
                "Chép dòng đang chọn (đã che số) vào bộ nhớ tạm của máy bạn",
                "Copy the selected line, numbers masked, to your clipboard")),
        Action(
            .importFile, [], Phrase("Nhập tệp CSV", "Import a CSV file"),
            Phrase("Nhập danh sách người hiến hoặc lần hiến máu", "Import a list of donors or donations")),
        Action(
            .settings, [], Phrase("Đơn vị và người trực", "Office and operator"),
            Phrase("Đổi đơn vị, tên người trực, tên bàn", "Change the office, the operator's name and the desk's")),
        Action(
            .startDemo, [], Phrase("Xem dữ liệu mẫu", "Look at the demo"),
            Phrase(
                "Mở bản dữ liệu mẫu riêng; số liệu của bạn không bị đụng tới",
                "Open the demo in a private copy; your own file is left alone")),
        Action(
            .leaveDemo, [], Phrase("Rời dữ liệu mẫu", "Leave the demo"),
            Phrase("Trở về số liệu của đơn vị", "Back to your own figures")),
        Action(
            .redraw, [.control("l")], Phrase("Vẽ lại", "Redraw"), Phrase("Vẽ lại cả màn hình", "Draw the whole screen again")),
        Action(
            .suspend, [.control("z")], Phrase("Tạm dừng", "Suspend"),
            Phrase("Trở ra dòng lệnh; gõ fg để quay lại", "Back to the shell; fg returns")),
    ]

    public static func action(_ id: ActionID) -> Action? { byID[id] }

    /// The action that a key stands for.
    public static func action(for stroke: KeyStroke) -> ActionID? { byKey[stroke] }

    /// What alters the books at once, without a form or a question: no letter of a scan may do it.
    static let altersBooks: Set<ActionID> = [.wentAway, .stepBack, .book, .decline]

    private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
    private static let byKey = Dictionary(
        all.flatMap { action in action.keys.map { ($0, action.id) } }, uniquingKeysWith: { first, _ in first })
}
