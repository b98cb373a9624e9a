import Canvas
import Model
import Phrases
import Terminal
import Testing

@testable import Dashboard

@Suite struct ProgramTests {
    @Test func `digits change the main screen`() {
        var stage = Stage(Fake.context())
        stage.type("3")
        #expect(stage.top is DonorsScreen && stage.program.navigation.tab == .donors)
        stage.type("1")
        #expect(stage.top is OverviewScreen && stage.program.navigation.tab == .overview)
        #expect(stage.taken() == ["go to donors", "go to overview"])
    }

    @Test func `a main screen closes what is above it`() {
        var stage = Stage(Fake.context(), open: DonorScreen(Fake.donor.id))
        stage.type("1")
        #expect(stage.program.navigation.depth == 1)
    }

    @Test func `Esc closes one thing at a time and never leaves`() {
        var stage = Stage(Fake.context(), open: DonorScreen(Fake.donor.id))
        stage.press(.control("v"))
        #expect(stage.top is VoidScreen)
        stage.press(.escape)
        #expect(stage.top is DonorScreen)
        stage.press(.escape)
        #expect(stage.top is OverviewScreen)
        _ = stage.taken()
        stage.press(.escape, .escape, .escape)
        #expect(stage.taken().isEmpty)
        #expect(stage.notice == "Đây là màn hình đầu. F10 để thoát.")
    }

    @Test(
        "every box closes with Esc",
        arguments: [Key.function(1), .function(2), .function(3), .function(9), .control("y"), .character("T"), .function(8)])
    func boxes(key: Key) {
        var stage = Stage(Fake.context()) { $0 == .lastUndoable ? .journalRow(Fake.entryRow) : Fake.answer($0) }
        stage.press(key)
        #expect(stage.program.navigation.depth == 2)
        stage.press(.escape)
        #expect(stage.program.navigation.depth == 1)
    }

    @Test func `F8 stands in brackets while this session has nothing to take back, and says why`() {
        var context = Fake.context()
        context.canUndo = false
        var stage = Stage(context)
        #expect(stage.picture.contains("(F8 Hoàn tác)"))
        stage.press(.function(8))
        #expect(stage.notice == "Phiên này chưa có thay đổi nào để hoàn tác" && stage.program.navigation.depth == 1)
        #expect(!Stage(Fake.context()).picture.contains("(F8"))
    }

    @Test func `badges stand apart, each with a blank on both sides`() {
        let stage = Stage(Fake.context(hidesNames: true, isDemo: true))
        #expect(stage.picture.contains(" CHE TÊN   MẪU  14:05"))
        #expect(stage.canvas.styleRuns.contains("“ CHE TÊN ”") && stage.canvas.styleRuns.contains("“ MẪU ”"))
    }

    @Test func `at 80 columns every screen has a name beside its number, at the smallest size as many as fit`() {
        #expect(
            Stage(Fake.context(Size(80, 24))).picture.contains(
                " 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký"))
        #expect(Stage(Fake.context(Size(60, 16))).picture.contains(" 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6  7  0"))
    }

    @Test func `the way out is on the bottom line of the smallest window`() {
        for language in Language.allCases {
            let picture = Stage(Fake.context(Program.smallestSize, language: language)).picture
            #expect(picture.split(separator: "\n").last?.contains("F10") == true)
        }
    }

    @Test func `leaving asks nothing when nothing is half-entered`() {
        for key in [Key.function(10), .control("q"), .control("c")] {
            var stage = Stage(Fake.context())
            stage.press(key)
            #expect(stage.taken() == ["quit"])
        }
    }

    @Test func `leaving with something half-entered asks, and another key confirms`() {
        var stage = Stage(Fake.context(), open: FormScreen(SignatureForm(), Fake.context()))
        stage.type("x")
        stage.press(.function(10))
        #expect(stage.taken() == ["open «Thoát»"])
        stage.press(.function(10), .function(10), .control("q"), .control("c"))
        #expect(stage.taken().isEmpty)
        #expect(stage.notice == "Enter để thoát, Esc để ở lại.")
        stage.press(.escape)
        #expect(stage.taken() == ["close"])
        #expect(stage.form?.values["operator"] == "x")
        stage.press(.function(10), .enter)
        #expect(stage.taken() == ["open «Thoát»", "quit"])
    }

    @Test func `an action that cannot be done says why`() {
        var stage = Stage(Fake.context())
        stage.press(.function(7))
        #expect(stage.taken().isEmpty)
        #expect(stage.notice == "Ở đây không thêm được gì; hãy mở một phường hoặc danh sách.")
        stage.press(.down)
        #expect(stage.notice == nil)
    }

    @Test func `without an office the screens about one are not there and say why`() {
        var stage = Stage(Fake.context(office: nil), root: WelcomeScreen(), answer: Fake.answerOfEmptyBooks)
        for key in [Key.function(2), .function(3), .function(8), .character("6")] {
            stage.press(key)
            #expect(stage.notice == "Hãy chọn đơn vị trước.", "\(key)")
        }
        #expect(stage.taken().isEmpty)
        #expect(!stage.picture.contains("Người hiến  "))
    }

    @Test func `language, measure and hidden names change for every screen at once`() {
        var stage = Stage(Fake.context())
        stage.type("L")
        stage.type("m")
        stage.press(.function(6))
        #expect(stage.taken() == ["set language en", "set measure equivalents", "set hides names true"])
        #expect(stage.picture.contains("250 ml equivalents") && stage.picture.contains("NAMES HIDDEN"))
        stage.type("m")
        stage.type("m")
        stage.press(.function(6))
        #expect(stage.program.context.measure == .bags && !stage.program.context.hidesNames)
    }

    @Test func `the language and hidden names work inside a field too`() {
        var stage = Stage(Fake.context())
        stage.press(.function(2), .control("n"), .function(6))
        #expect(stage.taken() == ["open «Tìm người hiến»", "set language en", "set hides names true"])
    }

    @Test func `reveal ends with the card and with a change of screen`() {
        var stage = Stage(Fake.context(), open: DonorScreen(Fake.donor.id))
        stage.press(.control("t"))
        #expect(stage.program.context.revealed == Fake.donor.id)
        stage.press(.escape)
        #expect(stage.program.context.revealed == nil)
        #expect(stage.taken() == ["reveal 100 on donor", "conceal", "close"])
    }

    @Test func `a window that is too small says what it needs and only leaves`() {
        var stage = Stage(Fake.context(Size(40, 10)))
        #expect(stage.picture.hasPrefix("Cửa sổ nhỏ quá: cần ít nhất 60×16, đang\nlà 40×10."))
        stage.press(.character("3"), .escape, .enter, .function(2))
        stage.handle(.paste("abc"))
        #expect(stage.taken().isEmpty)
        stage.press(.function(10))
        #expect(stage.taken() == ["quit"])
    }

    @Test(
        "no size is too small to draw",
        arguments: [Size(1, 1), Size(2, 60), Size(200, 1), Size(59, 16), Size(60, 15), Size(60, 16)])
    func tiny(size: Size) {
        for tab in [Tab.overview, .donors] { #expect(!Stage(Fake.context(size), at: tab).picture.isEmpty) }
    }

    @Test func `pasted text goes to a field and to nothing else`() {
        var stage = Stage(Fake.context())
        stage.handle(.paste("3"))
        #expect(stage.top is OverviewScreen)
        stage.press(.function(2))
        stage.handle(.paste("hoa"))
        #expect((stage.top as? LookupScreen)?.input.text == "hoa")
    }

    @Test func `lost contact with the books is told with the time of the figures`() {
        var stage = Stage(Fake.context())
        stage.program.staleSince = Fake.now.adding(milliseconds: -600_000)
        #expect(stage.picture.contains("▲ số liệu lúc 13:55, 10 phút trước") && !stage.picture.contains("trực tiếp"))
    }

    // MARK: Mouse

    private func click(_ stage: inout Stage, on text: String, after milliseconds: Int64 = 10_000) {
        let rows = stage.picture.split(separator: "\n", omittingEmptySubsequences: false)
        guard let y = rows.firstIndex(where: { $0.contains(text) }), let range = rows[y].range(of: text) else {
            Issue.record("no \(text) on the screen")
            return
        }
        stage.program.context.now = stage.program.context.now.adding(milliseconds: milliseconds)
        stage.handle(.mouse(Mouse(.press, at: Point(rows[y].distance(from: rows[y].startIndex, to: range.lowerBound), y))))
    }

    @Test func `a click on a tab opens it, on the key bar does what its key does`() {
        var stage = Stage(Fake.context())
        click(&stage, on: "Người hiến")
        #expect(stage.top is DonorsScreen)
        click(&stage, on: "F2 Tìm")
        #expect(stage.top is LookupScreen)
    }

    @Test func `tabs and key bar are not clicked through a box`() {
        var stage = Stage(Fake.context())
        stage.press(.function(9))
        click(&stage, on: "Người hiến")
        #expect(stage.top is CommandsScreen)
    }

    @Test func `a click selects and a double click opens`() {
        var stage = Stage(Fake.context(), at: .donors)
        click(&stage, on: "Lê Minh Đức")
        #expect((stage.top as? DonorsScreen)?.list.selected == 3)
        click(&stage, on: "Lê Minh Đức", after: 399)
        #expect(stage.top is DonorScreen)
    }

    @Test func `two slow clicks, or two at different places, are no double click`() {
        var stage = Stage(Fake.context(), at: .donors)
        click(&stage, on: "Lê Minh Đức")
        click(&stage, on: "Lê Minh Đức", after: 400)
        click(&stage, on: "Phan Anh", after: 10)
        #expect(stage.top is DonorsScreen)
        #expect((stage.top as? DonorsScreen)?.list.selected == 11)
    }

    @Test func `a click on the head of a column sorts, and again turns the order round`() {
        var stage = Stage(Fake.context(), at: .donors)
        click(&stage, on: "phường ")
        #expect((stage.top as? DonorsScreen)?.sort == .ward)
        click(&stage, on: "phường")
        #expect((stage.top as? DonorsScreen)?.descending == true)
    }

    @Test func `the wheel scrolls`() {
        var stage = Stage(Fake.context(Size(80, 16)), at: .donors)
        stage.handle(.mouse(Mouse(.wheelDown, .none, at: Point(5, 8))))
        let offset = (stage.top as? DonorsScreen)?.list.offset ?? 0
        #expect(offset > 0)
        stage.handle(.mouse(Mouse(.wheelUp, .none, at: Point(5, 8))))
        #expect((stage.top as? DonorsScreen)?.list.offset == 0)
    }
}
