import Foundation
import Testing

extension ScreenTests {
    /// After a drive: its lists on paper, and the lists that come from elsewhere.
    @Suite struct AfterDrive {
        @Test func `a late list is decided row by row, and read again it is all there`() throws {
            let session = try TmuxSession(TmuxHome.ward())
            try session.wait(for: "0 / 100 túi")
            try session.home.write(
                """
                họ tên,năm sinh,điện thoại,ngày hiến,thể tích,mã túi,nơi hiến
                Nguyễn Thị Hoa,1985,xxxxxxx678,02/11/2026,350,A1001,Viện Huyết học
                Bùi Thị Mới,1999,0911222333,03/11/2026,250,A1002,Viện Huyết học

                """, to: "late.csv")
            try session.press("7")
            try session.wait(for: "Chưa có điểm hiến máu cố định nào")
            try open("late.csv", in: session)
            let row = try session.wait(for: "Dòng 2 của tệp", "Có lẽ là người này", "•••678")
            #expect(!row.shows("0912 345 678"))
            try session.press("Enter")
            try session.wait(for: "Dòng 3 của tệp", "đã ghi 1", "Trong sổ không có ai như vậy")
            try session.press("Enter")
            try session.wait(for: "Thêm người hiến", "Bùi Thị Mới", "0911 222 333")
            try session.press("C-s")
            try session.wait(for: "Có lẽ là người này", "Dòng 3 của tệp")
            // Leaving half way loses nothing.
            try session.press("Escape")
            try session.wait(without: "Dòng 3 của tệp")
            try open("late.csv", in: session)
            try session.wait(for: "Dòng 3 của tệp", "đã có trong sổ 1")
            try session.press("Enter")
            try session.wait(for: "đã ghi 1", "đã quyết 2/2")
            #expect(try session.home.prepare(["tally", "--year", "2026", "--format", "csv"]).contains(",600,"))
            #expect(try session.home.prepare(["check"]).isEmpty == false)
        }

        private func open(_ file: String, in session: TmuxSession) throws {
            try session.press("K")
            try session.wait(for: "Khớp danh sách", "Tệp:")
            try session.type(session.home.directory + "/" + file)
            try session.press("Enter")
        }

        @Test func `a drive's list is saved for its owner alone, and an older file is left as it is`() throws {
            let session = try TmuxSession(TmuxHome.demo(), ["demo"])
            try session.wait(for: "Tổng quan", "MẪU")
            try session.press("6")
            try session.wait(for: "trạng thái")
            try session.press("Home", "r")
            try session.wait(for: "Tổng kết đợt", "[Số liệu]")
            try session.press("Right", "Right")
            try session.wait(for: "[Cảm ơn]")
            try session.press("X")
            try session.wait(for: "CSV cho bảng tính")
            try session.press("Enter")
            try session.wait(for: "Ghi vào: ~/")
            try session.press("C-u")
            try session.type("~/cam-on.csv")
            try session.press("Enter")
            try session.wait(for: "chỉ bạn đọc được")
            let path = session.home.directory + "/cam-on.csv"
            #expect(try session.home.mode(path) == 0o600)
            let saved = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(saved.starts(with: Array("\u{FEFF}họ tên,sinh,".utf8)))
            #expect(saved.count { $0 == UInt8(ascii: "\n") } > 100)
            try session.press("X", "Enter")
            try session.wait(for: "Ghi vào: ~/")
            try session.press("C-u")
            try session.type("~/cam-on.csv")
            try session.press("Enter")
            try session.wait(for: "Đã có tệp")
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == saved)
        }
    }
}
