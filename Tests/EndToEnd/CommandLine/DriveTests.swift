import Foundation
import Model
import Store
import Testing

@Suite struct DriveTests {
    private let program: BuiltProgram
    private let bench: DriveBooks

    init() throws {
        program = try BuiltProgram()
        try program.run("office", "--district", "009")
        bench = try DriveBooks(program.databasePath)
    }

    @discardableResult
    private func drive(_ words: String..., json: Bool = true) throws -> BuiltProgram.Answer {
        try program.shell("\"$giothong\" drive " + words.joined(separator: " ") + (json ? " --json" : ""))
    }

    private func shown(_ choice: String) throws -> [String: Any] { try drive("show", "'\(choice)'").object() }

    @Test func `a drive is chosen by id, by date, by part of its name, by name and year, and as today's`() throws {
        let id = bench.today.id.description
        let day = bench.today.day
        let choices = [
            id, id.uppercased(), day.description, DateText.short(day), "nhan chinh", "Nhân Chính", "ngay hoi nhan", "today",
            "hôm-nay",
            "hom nay", ".",
        ]
        for choice in choices { #expect(try shown(choice)["id"] as? String == id, "\(choice)") }
        #expect(try shown("hong 1 2019")["date"] as? String == "2019-02-24")
        #expect(try shown("le hoi 2")["date"] as? String == "2019-03-03")
        // The very name is meant before those that have it among other words.
        #expect(try shown("xuân hồng")["name"] as? String == "Xuân hồng")
    }

    @Test func `today's is the one that takes place, and two of them are to be told apart`() throws {
        func add(_ name: String, _ state: Drive.State) throws {
            var other = bench.today
            (other.id, other.name, other.state, other.slots) = (bench.store.newIdentifier(), name, state, [])
            other.reason = state == .cancelled ? .weather : nil
            try bench.commit(Change(.driveAdded, [.adding(.drive(other))]))
        }
        try add("Ngày hội bị huỷ", .cancelled)
        #expect(try shown(".")["id"] as? String == bench.today.id.description)
        #expect(try drive("show", DateText.short(bench.today.day)).errors.contains("Có 2 đợt như thế"))
        try add("Ngày hội thứ hai", .planned)
        #expect(try drive("show", ".").errors.contains("Có 2 đợt như thế"))
    }

    @Test(arguments: [
        ("show 01/02/2019", "Không có đợt hiến máu nào ngày 01/02/2019."), ("show zzz", "tên như «zzz»"),
        ("show 31/13/2020", "«31/13/2020»: Không có tháng này."), ("show 31.6.2020", "«31.6.2020»: Tháng đó không có ngày này."),
        ("show 0160af4d-ce00-7d85-a56d-54e301b4377d", "không có đợt hiến máu"), ("open 'le hoi'", "Có 2 đợt như thế"),
    ])
    func `none and several are told, with the ids to choose from, and exit with 1`(line: String, words: String) throws {
        let answer = try drive(line)
        #expect(answer.status == 1 && answer.output.isEmpty)
        #expect(answer.errors.contains(words))
        if line.hasPrefix("open") {
            for drive in bench.festivals { #expect(answer.errors.contains(drive.id.description)) }
            #expect(answer.errors.contains("24/02/2019"))
        }
        if line.hasSuffix("2019") { #expect(answer.errors.contains("Gần nhất:") && answer.errors.contains("Lễ hội Xuân hồng 1")) }
    }

    @Test func `wrong use exits with 2`() throws {
        for line in ["show", "show ''", "show '!'", "list --year soon", "dance", "show . --format csv"] {
            #expect(try drive(line).status == 2, "\(line)")
        }
        #expect(try drive("show", ".", "--format", "csv", json: false).status == 0)
    }

    @Test func `list has the drives of the campaign year in the order of their days`() throws {
        let rows = try drive("list", "--year", "2019").rows()
        #expect(rows.map { $0["name"] as? String } == ["Xuân hồng", "Lễ hội Xuân hồng 1", "Lễ hội Xuân hồng 2"])
        #expect(rows.map { $0["state"] as? String } == ["planned", "closed", "postponed"])
        #expect(rows[2]["reason"] as? String == "surplus")
        let now = try #require(try drive("list").rows().first)
        #expect(((now["goals"] as? [[String: Any]])?.first?["goal"] as? Int) == 4)
        let table = try drive("list", "--year", "2019", json: false)
        #expect(table.output.contains("24/02/2019") && table.output.contains("hoãn"))
        let csv = try drive("list", "--year", "2019", "--format", "csv", json: false).output.split(separator: "\n")
        #expect(csv.count == 4 && csv[0].hasPrefix("id,name,date,state"))
        #expect(try drive("list", "--year", "2001", json: false).output == "Năm kế hoạch này chưa có đợt hiến máu nào.\n")
    }

    @Test func `show tells every count, the rates with theirs, the forecast and the slots`() throws {
        try bench.play()
        let row = try shown(".")
        let people = try #require(row["people"] as? [String: Any])
        let expected = [
            "booked": 6, "cancelled": 1, "presented": 6, "walkIns": 2, "waiting": 1, "withDoctor": 1, "giving": 1, "done": 2,
            "failed": 0,
            "deferred": 1, "left": 0, "firstTimers": 1, "largeBags": 1,
        ]
        for (name, count) in expected { #expect(people[name] as? Int == count, "\(name)") }
        #expect(row["bags"] as? Int == 2 && row["millilitres"] as? Int == 600 && row["equivalents"] as? Double == 2.4)
        let rates = try #require(row["rates"] as? [String: [String: Any]])
        // Of the bookings whose time has come by the clock, those who came.
        let (due, missing) = try (#require(people["due"] as? Int), #require(people["noShows"] as? Int))
        #expect(rates["showRate"]?["cases"] as? Int == due - missing && rates["showRate"]?["total"] as? Int == due)
        #expect(rates["showRate"]?["few"] as? Bool == true)
        let forecast = try #require(row["forecast"] as? [String: Any])
        #expect(forecast["measure"] as? String == "bags" && forecast["assumption"] as? Bool == true)
        let slots = try #require(row["slots"] as? [[String: Any]])
        #expect(slots.map { $0["from"] as? String } == ["00:00", "12:00"] && slots[0]["booked"] as? Int == 1)
        let text = try drive("show", ".", json: false).output
        for words in ["Ngày hội hiến máu Nhân Chính", "2 túi / 4 túi = 50 %", "Dự báo: ", "giả định", "00:00–12:00", "1/3"] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(try drive("show", ".", "--lang", "en", json: false).output.contains("2 bags / 4 bags = 50%"))
        // No name of anybody who came.
        for name in DriveBooks.names { #expect(!text.contains(name)) }
    }

    @Test func `open and close go along the table of states, and the reckoning is printed`() throws {
        #expect(try drive("close", ".", json: false).errors == "Đợt hiến máu «dự kiến» không chuyển thẳng sang «đã xong» được.\n")
        let opened = try drive("open", ".")
        #expect(opened.status == 0 && opened.errors.isEmpty)
        #expect(try opened.object()["state"] as? String == "open")
        let again = try drive("open", ".")
        #expect(again.status == 1 && again.errors == "Đợt hiến máu này đang mở rồi.\n")
        let closed = try drive("close", ".", json: false)
        #expect(closed.output.hasPrefix("Đã đóng: Ngày hội hiến máu Nhân Chính, ngày "))
        #expect(closed.output.contains("Đã nhận: 0 túi / 4 túi = 0 %"))
        #expect(try shown(".")["state"] as? String == "closed")
        // A sheet turned up after the reckoning.
        #expect(try drive("open", ".").status == 0)
        let rows = try program.run("journal", "--format", "json").rows()
        #expect(rows.prefix(3).map { $0["kind"] as? String } == ["driveAltered", "driveAltered", "driveAltered"])
        #expect(rows.first?["operator"] as? String == "Mai")
    }

    @Test func `while people are unfinished it stays open, unless that is said to be meant`() throws {
        try bench.play()
        let refused = try drive("close", ".", json: false)
        #expect(refused.status == 1 && refused.output.isEmpty)
        #expect(
            refused.errors == "Còn 3 người chưa xong: 1 đã đến, 1 đang khám, 1 đang hiến. "
                + "Hãy ghi xong ở bàn tiếp đón, hoặc thêm --leave-unfinished để đóng như vậy.\n")
        #expect(try shown(".")["state"] as? String == "open")
        let closed = try drive("close", ".", "--leave-unfinished").object()
        #expect(closed["state"] as? String == "closed" && closed["bags"] as? Int == 2)
        #expect(closed["unfinished"] as? [String: Int] == ["came": 1, "withDoctor": 1, "giving": 1])
        #expect(try program.run("check").status == 0)
        try drive("open", ".")
        #expect(
            try drive("close", ".", "--leave-unfinished", json: false).output.contains(
                "Chưa xong khi đóng: 3 người (1 đã đến, 1 đang khám, 1 đang hiến)"))
    }

    @Test func `a drive of another day is opened and said to be`() throws {
        let answer = try drive("open", "24/02/2019", json: false)
        #expect(answer.status == 0 && answer.errors.hasPrefix("Chú ý: đợt này ghi ngày 24/02/2019, hôm nay là "))
    }

    @Test func `desk and wall need a terminal, and an unknown drive is told before it is taken`() throws {
        for command in ["desk", "wall"] {
            let answer = try program.run(command, ".")
            #expect(answer.status == 1 && answer.errors.contains("cần một cửa sổ dòng lệnh"))
            let unknown = try program.onTerminal([command, "zzz"]) { _, _ in }
            #expect(unknown.status == 1 && unknown.seen.contains("tên như «zzz»") && !unknown.seen.contains("\u{1B}"))
        }
    }
}
