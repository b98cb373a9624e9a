import Foundation
import Model
import Store
import Testing

extension ScreenTests {
    /// The wall board on a terminal of its own: it follows what other desks do, and names nobody.
    @Suite struct Wall {
        private let home: TmuxHome
        private let books: DriveBooks

        init() throws {
            home = try TmuxHome.ward()
            books = try DriveBooks(home.database)
            try books.play()
        }

        @Test func `a donation that is recorded at another desk is on the wall`() throws {
            let wall = try TmuxSession(home, ["wall", "."])
            try wall.wait(for: "Ngày hội hiến máu Nhân Chính", "đang mở", "túi máu")
            let before = try wall.screen()
            #expect(before.shows("2/3") || before.shows("1/2"))
            let id = try home.donor("hoa")
            try home.prepare([
                "record", "--donor", id, "--volume", "350", "--drive", books.today.id.description, "--date",
                books.today.day.description,
            ])
            let after = try wall.wait(for: "+1", "từ 350 ml 2/3")
            #expect(after.rows[0].hasPrefix(" Giọt Hồng ▸ Bảng lớn"))
            // The mark goes by itself.
            try wall.wait(without: "+1")
            try home.prepare(["drive", "close", ".", "--leave-unfinished"])
            try wall.wait(for: "đã xong")
        }

        @Test func `neither the screen nor the window's title names anybody, and no key opens a name`() throws {
            let wall = try TmuxSession(home, ["wall", ".", "--operator", "Chị Hà"], columns: 80, rows: 24)
            try wall.wait(for: "túi máu")
            try wall.press("F2")
            try wall.wait(for: "không mở gì có tên người")
            try wall.press("3")
            try wall.wait(for: "không mở gì có tên người")
            let title = try wall.tmux("display-message", "-p", "#{pane_title} #{window_name}")
            let screen = try wall.screen()
            for name in DriveBooks.names + ["Hoa", "Chị Hà", "Hà"] {
                #expect(!screen.shows(name) && !title.contains(name), "\(name)")
            }
            try wall.press("F10")
            #expect(try wall.waitForExit() == 0)
        }

        @Test func `w opens it from the list of drives, and Esc goes back`() throws {
            let desk = try TmuxSession(home)
            try desk.wait(for: "Tổng quan")
            try desk.press("6")
            // The drive's name alone stands on the board too.
            try desk.wait(for: "▸ Đợt hiến máu", "Ngày hội hiến máu Nhân Chính")
            try desk.type("w")
            try desk.wait(for: "▸ Bảng lớn", "túi máu")
            try desk.press("Escape")
            try desk.wait(for: "▸ Đợt hiến máu", "F10")
        }

        @Test func `nobody has to sign for a wall board, and the desk opens on the drive`() throws {
            try FileManager.default.removeItem(atPath: home.config + "/giothong/preferences.toml")
            let wall = try TmuxSession(home, ["wall", "nhan chinh"])
            try wall.wait(for: "▸ Bảng lớn", "túi máu")
            let desk = try TmuxSession(home, ["desk", ".", "--operator", "Chị Hà", "--desk", "Bàn 2"])
            try desk.wait(for: "Ngày hội hiến máu Nhân Chính")
        }
    }
}
