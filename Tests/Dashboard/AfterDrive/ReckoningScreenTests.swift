import Canvas
import Glibc
import Model
import Phrases
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct ReckoningScreenTests {
    private func stage(_ reckoning: DriveReckoning = Fake.reckoning(), tabs: Int = 0, hidesNames: Bool = false) -> Stage {
        var stage = Stage(
            Fake.context(hidesNames: hidesNames), open: ReckoningScreen(reckoning.drive.id, name: reckoning.drive.name),
            answer: Fake.answerAfterDrive(reckoning))
        for _ in 0..<tabs { stage.press(.tab) }
        _ = stage.taken()
        return stage
    }

    private func screen(_ stage: Stage) throws -> ReckoningScreen { try #require(stage.top as? ReckoningScreen) }

    @Test func `It is reached from the list of drives and from a drive's page`() {
        let drives = { (question: Question) -> Answer? in
            if case .drives = question { return .drives([Fake.reckoning().page.row]) }
            return Fake.answerAfterDrive(Fake.reckoning())(question)
        }
        var stage = Stage(Fake.context(), at: .drives, answer: drives)
        stage.type("r")
        #expect(stage.top is ReckoningScreen)
        stage = Stage(Fake.context(), open: UnitScreen(.drive(Fake.id(43)), name: "Ngày hội"), answer: drives)
        stage.type("r")
        #expect(stage.top is ReckoningScreen)
        stage = Stage(Fake.context(), open: UnitScreen(.ward(Fake.nhanChinh), name: "Nhân Chính"), answer: drives)
        stage.type("r")
        #expect(stage.top is UnitScreen)
    }

    @Test func `Asked for before its day, the reckoning says that the drive has not taken place, and calls nothing done`() {
        let planned = Fake.reckoning(.planned)
        #expect(stage(planned).picture.contains("chưa diễn ra"))
        for said in ["số liệu tạm tính", "mọi việc sau đợt đã xong", "p đóng đợt"] {
            #expect(!stage(planned).picture.contains(said))
        }
        #expect(stage(Fake.reckoning(.open)).picture.contains("số liệu tạm tính"))
        #expect(!stage(Fake.reckoning(.closed)).picture.contains("chưa diễn ra"))
    }

    @Test func `The invitations of all drives are read when they are looked at, and once`() throws {
        var stage = stage(tabs: 4)
        #expect(try screen(stage).due == nil)
        stage.press(.tab)
        #expect(try screen(stage).pane == .second)
        stage.type("b")
        #expect(try screen(stage).rows[.second]?.compactMap(\.donor) == [Fake.donors[4].id, Fake.donors[0].id, Fake.donors[2].id])
    }

    @Test func `Who gave for the first time at this drive is invited again from its reckoning; b shows the whole unit's`() throws {
        var stage = stage(tabs: 5)
        #expect(try screen(stage).rows[.second]?.compactMap(\.donor) == [Fake.donors[0].id])
        #expect(stage.picture.contains("Chỉ người của đợt này · b: cả đơn vị."))
        #expect(try screen(stage).sheets(Fake.context())[0].title.hasSuffix("Mời lần 2"))
        stage.type("b")
        #expect(try screen(stage).rows[.second]?.count == 3)
        #expect(stage.picture.contains("Cả đơn vị · b: chỉ đợt này."))
        let sheet = try screen(stage).sheets(Fake.context())[0]
        #expect(sheet.title.hasSuffix("Mời lần 2 · cả đơn vị") && sheet.fileName == "2020-12-31-moi-lan-2-don-vi")
        stage.type("b")
        #expect(try screen(stage).rows[.second]?.count == 1)
    }

    @Test func `In a small window the no-shows name their keys, and the choice of a file is not cut`() {
        let reckoning = Fake.reckoning(.open, unfinished: 2)
        var stage = Stage(
            Fake.context(Size(80, 24)), open: ReckoningScreen(reckoning.drive.id, name: reckoning.drive.name),
            answer: Fake.answerAfterDrive(reckoning))
        for _ in 0..<4 { stage.press(.tab) }
        #expect(stage.picture.contains("[Vắng]"))
        #expect(stage.picture.contains("q ghi đã gọi · Ctrl-T hiện số · X xuất danh sách"))
        stage.type("X")
        #expect(stage.picture.contains("có số điện thoại; được ghi lại"))
        #expect(stage.picture.contains("CSV cho bảng tính"))
    }

    @Test func `q notes that somebody was called, and says so`() throws {
        var stage = stage(tabs: 4)
        stage.type("q")
        let row = try #require(try screen(stage).rows[.absent]?.first)
        guard case .absent(let absent) = row else {
            Issue.record("another list")
            return
        }
        #expect(stage.commits == [DriveDay.alter(absent.booking, to: absent.booking.calledAbout)])
        #expect(stage.commits.first?.kind == .bookingAltered)
        // Nowhere else does the key mean that.
        stage.press(.tab)
        stage.type("q")
        #expect(stage.commits.count == 1)
    }

    @Test func `Closing looks at the unfinished first, then asks, and another key than the one that asked confirms`() throws {
        let open = Fake.reckoning(.open, unfinished: 3)
        var stage = stage(open)
        stage.type("p")
        #expect(try screen(stage).pane == .unfinished)
        #expect(stage.notice == "3 người chưa xong: Enter mở từng người, hoặc bấm p lần nữa để đóng đợt.")
        stage.type("p")
        let box = try #require(stage.top as? CloseDriveScreen)
        #expect(box.steps.map(\.people) == [3] && box.steps.map(\.step) == [.came])
        stage.type("p")
        #expect(stage.commits.isEmpty)
        stage.press(.enter)
        var closed = open.drive
        closed.state = .closed
        #expect(stage.commits == [Change(.driveAltered, [.altering(.drive(open.drive), to: .drive(closed))])])
    }

    @Test func `A list for a folder that is not there says that the folder is missing`() {
        let missing = Phrase.listFile(.failed(path: "/khong/co.csv", errno: ENOENT))
        #expect(missing.vietnamese == "Không ghi được /khong/co.csv: không có thư mục ấy.")
        #expect(Phrase.listFile(.failed(path: "/x", errno: EACCES)).vietnamese == "Không ghi được /x: không có quyền.")
    }

    @Test func `Esc leaves the drive open, and a closed one is not closed again`() {
        var stage = stage(Fake.reckoning(.open))
        stage.type("p")
        #expect(stage.top is CloseDriveScreen)
        stage.press(.escape)
        #expect(stage.top is ReckoningScreen && stage.commits.isEmpty)
        stage = self.stage()
        stage.type("p")
        #expect(stage.top is ReckoningScreen && stage.notice == "Đợt này đã đóng.")
    }

    @Test func `Enter opens the person, a unit's page from the credit, and nothing of somebody erased`() throws {
        var stage = stage(tabs: 2)
        stage.press(.enter)
        #expect(stage.top is DonorScreen)
        stage.press(.escape, .end, .enter)
        #expect(stage.top is ReckoningScreen && stage.notice == "Dữ liệu của người này đã được xoá.")
        stage = self.stage(tabs: 1)
        stage.press(.enter)
        #expect((stage.top as? UnitScreen)?.unit == .ward(Fake.nhanChinh))
    }

    @Test func `The credit turns from wards to groups and blocs, the largest first`() throws {
        var stage = stage(tabs: 1)
        #expect(try screen(stage).rows[.credit]?.count == 3)
        stage.type("b")
        #expect(try screen(stage).grouping == .groups)
        stage.type("b")
        stage.type("b")
        #expect(try screen(stage).grouping == .wards)
    }

    @Test func `Phones are masked, one is shown after Ctrl-T, and that is logged`() throws {
        var stage = stage(tabs: 4)
        #expect(!stage.picture.contains("0912 345 618"))
        #expect(stage.picture.contains("•••618"))
        stage.press(.control("t"))
        let shown = try #require(try screen(stage).selected?.donor)
        #expect(stage.taken() == ["reveal \(shown.low) on reckoning"])
        #expect(stage.picture.contains("0912 345 6"))
        stage.press(.escape)
        #expect(stage.taken() == ["conceal", "close"])
    }

    @Test func `With names hidden no list shows one, and none is saved`() {
        for tabs in 0..<6 {
            var stage = stage(tabs: tabs, hidesNames: true)
            for name in Fake.names { #expect(!stage.picture.contains(name), "\(tabs)") }
            stage.type("X")
            #expect((stage.top is PickScreen) == (tabs < 2), "\(tabs)")
        }
    }

    @Test func `F4 narrows, F5 sorts, and the selected person stays selected`() throws {
        var stage = stage(tabs: 2)
        stage.press(.function(4))
        stage.type("duc")
        #expect(try screen(stage).rows[.given]?.compactMap(\.donor) == [Fake.donors[3].id])
        stage.press(.escape)
        let before = try screen(stage).selected
        stage.press(.function(5))
        #expect(try screen(stage).selected == before)
        #expect(try screen(stage).order(.given).descending)
    }

    // MARK: Saving

    @Test func `A list is saved without phones unless they are asked for, and then each is logged`() {
        var stage = stage(tabs: 2)
        stage.type("X")
        stage.press(.enter)
        #expect(stage.top is ExportScreen)
        stage.press(.enter)
        stage.press(.escape)
        #expect(stage.taken().contains("export ~/2020-12-31-cam-on.csv"))
        stage.type("X")
        stage.press(.down, .down, .enter, .enter)
        #expect(stage.taken().contains("export ~/2020-12-31-cam-on.csv with 4 numbers"))
    }

    @Test func `What is saved says what is on the screen, and only the phones that were asked for`() throws {
        let screen = try screen(stage(tabs: 2))
        let sheets = screen.sheets(Fake.context())
        #expect(sheets.count == 2 && sheets[0].revealed.isEmpty && sheets[1].revealed.count == 4)
        let plain = sheets[0].written(.csv)
        #expect(plain.hasPrefix("\u{FEFF}họ tên,sinh,thể tích (ml),kết quả,số lần,liên hệ,phường\n"))
        #expect(plain.contains("Nguyễn Thị Hoà,1972,350,nhận được túi,1,đồng ý,Nhân Chính\n"))
        #expect(!plain.contains("0912") && !plain.contains("•••"))
        #expect(sheets[1].written(.csv).contains("0912 345 610"))
        let text = sheets[0].written(.text)
        #expect(text.hasPrefix("Ngày hội cuối năm · 31/12/2020 · Cảm ơn\n\n"))
        #expect(text.split(separator: "\n").count == 8)
    }

    @Test func `The numbers of a CSV file are for a program, and those of a text to print for people`() throws {
        let credit = try #require(try screen(stage(tabs: 1)).sheets(Fake.context()).first)
        let csv = credit.written(.csv).split(separator: "\n")
        #expect(csv[0] == "\u{FEFF}đơn vị,≈ (đơn vị),túi,ml,quy đổi 250,lượt người,tỷ trọng (%)")
        #expect(csv[1].hasSuffix(",28,9600,38.4,29,70.0"))
        #expect(csv[3].hasSuffix(",1,350,1.4,1,2.5"))
        let text = credit.written(.text)
        #expect(text.contains("9.600") && text.contains("38,4") && text.contains("70,0 %"))

        let figures = try #require(try screen(stage()).sheets(Fake.context()).first)
        let lines = figures.written(.csv).split(separator: "\n")
        #expect(lines[0] == "\u{FEFF}chỉ số,kết quả,đơn vị,cách tính,dự kiến trước đợt,năm trước")
        #expect(lines.contains { $0.hasPrefix("Quy đổi 250 ml,54.4,") })
        #expect(lines.contains { $0.hasPrefix("So với mục tiêu,80.0,%,40 / 50 túi") })
        #expect(figures.written(.text).contains("54,4"))
        #expect(
            try screen(stage()).sheets(Fake.context(language: .english)).first?.written(.csv).contains("54.4,") == true)
    }

    @Test func `A number is taken out of what is written for reading, and what is more than one stays`() {
        #expect(PlainNumber.read("2.299 ml", .vietnamese)?.number == "2299")
        #expect(PlainNumber.read("−5,5 %", .vietnamese)?.number == "-5.5")
        #expect(PlainNumber.read("+1,250.5%", .english)?.unit == "%")
        for text in ["35,2–44 túi", "25,0 % (17/68)", "17/20", "31/12/2020", "–", "", "chưa rõ"] {
            #expect(PlainNumber.read(text, .vietnamese) == nil)
        }
        #expect([0, 4, -4, 120, -125].map { PlainNumber.tenths($0) } == ["0", "0.4", "-0.4", "12", "-12.5"])
        #expect(PlainNumber.amount(Amount(.equivalents, 9)) == "9.0" && PlainNumber.amount(Amount(.bags, 9)) == "9")
        #expect(PlainNumber.decimal(25) == "25.0" && PlainNumber.decimal(nil) == "")
    }

    @Test func `A file that is there is not overwritten: the name is asked for again`() throws {
        var stage = stage(tabs: 1)
        stage.type("X")
        stage.press(.enter)
        stage.send(.exported(.failed(.listFile(.exists(path: "/home/ha/x.csv")))))
        let screen = try #require(stage.top as? ExportScreen)
        #expect(screen.problem?.vietnamese.hasPrefix("Đã có tệp /home/ha/x.csv") == true)
        stage.type("2")
        #expect((stage.top as? ExportScreen)?.problem == nil)
        stage.send(.exported(.written(path: "/home/ha/x2.csv")))
        #expect(stage.top is ReckoningScreen && stage.notice == "Đã ghi /home/ha/x2.csv, chỉ bạn đọc được.")
    }

    @Test func `A drive that is gone is said to be gone`() {
        let stage = Stage(Fake.context(), open: ReckoningScreen(Fake.id(1), name: "")) { question in
            if case .reckoning = question { .reckoning(nil) } else { Fake.answer(question) }
        }
        #expect(stage.picture.contains("Đợt này không còn trong sổ."))
    }
}
