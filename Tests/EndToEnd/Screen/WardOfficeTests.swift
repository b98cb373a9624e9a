import Model
import Testing

extension ScreenTests {
    /// The work of a ward's office from one end to the other, in the real program.
    @Suite struct WardOffice {
        @Test func `a family is made from an offer, a member leaves it and comes back by undo`() throws {
            let ward = try WardHome()
            let session = try ward.session()
            try session.press("4")
            try session.wait(for: "0 gia đình")
            try session.press("O")
            try session.wait(for: "1 gợi ý", "Quan Nhân 15 ngõ 52", "Nguyễn Đức Cường")
            try session.press("Enter")
            try session.wait(for: "Lập gia đình", "[ Ghi ]")
            try session.press("C-s")
            try session.wait(for: "0 gợi ý", "Đã ghi: Thêm gia đình")
            try session.press("Escape")
            try session.wait(for: "1 gia đình", "GĐ Nguyễn Văn An")
            try session.press("Enter")
            try session.wait(for: "3 người", "Nguyễn Thị Bình")
            try session.press("End", "R")
            try session.wait(for: "Rời gia đình", "Nguyễn Đức Cường · Gia đình Nguyễn Văn An")
            try session.press("C-u")
            try session.type(DateText.short(ward.today - 1))
            try session.press("C-s")
            let left = try session.wait(for: "2 người", "→ \(DateText.short(ward.today - 1))")
            #expect(left.row(with: "Nguyễn Đức Cường")?.contains("từ trước →") == false)
            try session.press("F8")
            try session.wait(for: "Hoàn tác thay đổi này?", "Rời gia đình · Nguyễn Đức Cường")
            try session.press("Enter")
            let back = try session.wait(for: "Đã hoàn tác: Rời gia đình", "3 người")
            #expect(back.row(with: "Nguyễn Đức Cường")?.contains("từ trước →") == true)
            #expect(try ward.home.run("check").status == 0)
        }

        @Test func `one walks along a street into a house and to a person, and stands at the same house afterwards`() throws {
            let session = try WardHome().session()
            try session.press("5")
            try session.wait(for: "Mọi phố", "Quan Nhân", "1 phố")
            try session.press("Enter")
            let street = try session.wait(for: "Dải phố", "ngõ 52", "Trần Văn Dũng")
            #expect(street.shows("6 người hiến"))
            try session.press("Right")
            try session.wait(for: "─ Quan Nhân 11 ─", "Lê Thị Giang")
            try session.press("Tab", "End", "Down")
            try session.wait(for: "─ Quan Nhân 15 ngõ 52 ─", "Nguyễn Văn An", "Nguyễn Thị Bình")
            try session.press("Enter")
            try session.wait(for: "▸ Quan Nhân 15 ngõ 52", "số nhà")
            try session.press("Down", "Enter")
            try session.wait(for: "▸ Thẻ người hiến", "─ Nguyễn Thị Bình ─")
            try session.press("Escape")
            try session.wait(for: "the house") { $0.rows[0].contains("▸ Quan Nhân 15 ngõ 52") && $0.shows("số nhà") }
            try session.press("Escape")
            try session.wait(for: "Dải phố", "─ Quan Nhân 15 ngõ 52 ─")
            // The program stands in the alley still: one step towards the street is its mouth.
            try session.press("Up")
            try session.wait(for: "─ Quan Nhân ngõ 52 ─")
        }

        @Test func `a call taken up at one desk is seen at the other, and so is what came of it`() throws {
            let ward = try WardHome()
            let (first, second) = (try ward.session(), try ward.session("Chị Lan", "Bàn 2"))
            for session in [first, second] {
                try session.press("C")
                try session.wait(for: "▸ Danh sách gọi", "2 người", "Trần Văn Dũng", "Lê Thị Giang")
            }
            try first.press("Enter")
            try first.wait(for: "Cuộc gọi", "Không nghe máy")
            try second.wait(for: "đang gọi", "Chị Hà · Bàn 1")
            try second.press("Enter")
            try second.wait(for: "▲ đang gọi")
            try first.press("Down", "Enter")
            try first.wait(for: "Bây giờ chưa được", "[ Ghi ]")
            try first.press("C-u")
            let next = DateText.short(ward.today + 9)
            try first.type(next)
            try first.press("C-s")
            try first.wait(for: "Đã ghi: gọi lại từ \(next)")
            try second.wait(for: "đã gọi hôm nay")
            try second.press("0")
            try second.wait(for: "▸ Nhật ký")
            try second.press("Enter")
            #expect(try second.wait(for: "Gọi lại từ").row(with: "Gọi lại từ")?.contains(next) == true)
        }

        @Test func `a full hour of the fixed site is asked about, and a day that is closed names those who are booked`() throws {
            let ward = try WardHome()
            try ward.addSite()
            let session = try ward.session()
            try session.press("7")
            try session.wait(for: "▸ Điểm cố định", "132 Quan Nhân")
            try session.press("f")
            try session.wait(for: "đặt/chỗ")
            // The same weekday of the next week, at its first hour.
            try session.press("NPage", "Up", "Up", "Up", "Up")
            let day = DateText.short(ward.today + 7)
            try session.wait(for: String(day.prefix(5)))
            for (name, whole) in [("dung", "Trần Văn Dũng"), ("giang", "Lê Thị Giang")] {
                try session.press("F7")
                try session.wait(for: "Đặt chỗ cho ai?")
                try session.type(name)
                try session.wait(for: "1 người · Enter", whole)
                try session.press("Enter")
                try session.wait(for: "[ Ghi ]", "08:00")
                try session.press("C-s")
                if name == "giang" {
                    try session.wait(for: "đã đủ 1/1 chỗ")
                    try session.press("C-s")
                }
                try session.wait(without: "[ Ghi ]")
            }
            try session.wait(for: "2/1")
            try session.press("e")
            try session.wait(for: "Ngày khác lịch", "Đã có 2 người đặt")
            try session.press("Down", "Down", "Down")
            try session.type("sửa phòng")
            try session.press("C-s")
            try session.wait(for: "2 người đã đặt (Trần Văn Dũng 08:00", "Ghi lần nữa nếu vẫn đổi giờ.")
            try session.press("C-s")
            try session.wait(for: "sửa phòng", "2/")
            // They stay on that day's list.
            try session.press("Enter")
            try session.wait(for: "Trần Văn Dũng", "Lê Thị Giang", day)
            #expect(try ward.home.run("check").status == 0)
        }

        @Test func `somebody written down twice is made one person, and two again by undo`() throws {
            let ward = try WardHome()
            let session = try ward.session()
            try session.press("3")
            try session.wait(for: "7 người")
            try session.press("D")
            try session.wait(for: "1 cặp", "≠ Pham Quynh Anh")
            try session.press("Enter")
            try session.wait(for: "Gộp thành một người?")
            try session.press("Enter")
            try session.wait(for: "0 cặp", "Đã ghi: Gộp hai người trùng.")
            try session.press("Escape")
            try session.wait(for: "6 người")
            try session.press("F8")
            try session.wait(for: "Hoàn tác thay đổi này?")
            try session.press("Enter")
            try session.wait(for: "7 người", "Pham Quynh Anh")
            #expect(try ward.home.run("check").status == 0)
        }

        @Test func `Y shows a year in the wards of each era, which add up to the same`() throws {
            let session = try TmuxSession(TmuxHome.demo(), ["demo"])
            try session.wait(for: "9.898 / 2.551 túi")
            try session.press("2")
            let own = try session.wait(for: "11 phường · 9.898 túi")
            #expect(own.shows("Kim Giang"))
            for era in ["01/01–30/06/2025", "từ 01/07/2025"] {
                try session.press("Y")
                try session.wait(for: "theo phường \(era)", " phường · 9.898 túi")
            }
            try session.press("Y")
            try session.wait(for: "11 phường · 9.898 túi")
            try session.wait(without: "theo phường")
        }
    }
}
