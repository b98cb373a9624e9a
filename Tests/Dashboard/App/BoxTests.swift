import Model
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct UndoScreenTests {
    private func stage(_ row: JournalRow? = Fake.entryRow) -> Stage {
        Stage(Fake.context()) { $0 == .lastUndoable || $0 == .lastRedoable ? .journalRow(row) : Fake.answer($0) }
    }

    @Test func `a box names only keys that it takes`() {
        let booking = Stage(Fake.context(), open: LookupScreen(.booking(Fake.id(43))))
        #expect(booking.picture.contains("Enter chọn · F7 người mới") && !booking.picture.contains("F3"))
        let wish = CallWish(scope: .unit(.office), plan: CallPlan(day: Fake.today))
        let calls = Stage(Fake.context(), open: FormScreen(CallWishForm(wish, driveName: ""), Fake.context()))
        #expect(calls.picture.contains("[ Lọc ]") && !calls.picture.contains("[ Ghi ]"))
    }

    @Test func `F8 held down asks once and takes nothing back; Enter does`() {
        var stage = stage()
        stage.press(.function(8), .function(8), .function(8))
        #expect(stage.taken() == ["open «Hoàn tác»"])
        stage.press(.enter)
        #expect(stage.taken() == ["undo 800"])
    }

    @Test func `with nothing to take back it says so and is gone`() {
        var stage = stage(nil)
        stage.press(.function(8))
        #expect(stage.program.navigation.depth == 1 && stage.notice == "Phiên này chưa có thay đổi nào để hoàn tác")
        stage.press(.control("r"))
        #expect(stage.notice == "Không có gì để làm lại")
    }

    @Test func `redo asks as well`() {
        var stage = stage()
        stage.press(.control("r"), .control("r"))
        #expect(stage.taken() == ["open «Làm lại»"])
        stage.press(.enter)
        #expect(stage.taken() == ["redo 800"])
    }

    @Test func `a change of another desk, chosen in the journal, may be taken back`() {
        var stage = Stage(Fake.context(), open: UndoScreen(.undo, chosen: Fake.entryRow))
        stage.press(.enter)
        #expect(stage.taken() == ["undo 800 of others"])
    }

    @Test func `later changes that rest on it are named, and Enter no longer does it`() {
        var stage = Stage(Fake.context(), open: UndoScreen(.undo, chosen: Fake.entryRow))
        stage.send(.refused(.dependents([Fake.entryRow.entry])))
        #expect(stage.picture.contains("Chưa hoàn tác được") && !stage.picture.contains("Enter hoàn tác"))
        stage.press(.enter)
        #expect(stage.taken().isEmpty)
    }

    @Test func `afterwards it is told what was taken back`() {
        var stage = Stage(Fake.context(), open: UndoScreen(.undo, chosen: Fake.entryRow))
        stage.send(.committed(Fake.entryRow.entry))
        #expect(stage.notice == "Đã hoàn tác: Ghi nhận hiến máu")
    }
}

@Suite struct PickScreenTests {
    @Test func `a theme is seen while it is marked, and Esc brings back the old one`() {
        var stage = Stage(Fake.context())
        stage.type("T")
        stage.press(.down, .escape)
        #expect(stage.taken() == ["open «Màu sắc»", "set theme light", "close", "set theme dark"])
        stage.type("T")
        stage.press(.down, .enter)
        #expect(stage.program.themeName == "light")
    }

    @Test func `the years with figures, this one and the next are offered`() {
        var stage = Stage(Fake.context())
        stage.press(.control("y"))
        let pick = stage.top as? PickScreen
        #expect(pick?.options.map(\.label.english) == ["2021", "2020", "2019", "2018"])
        #expect(pick?.options.map(\.detail.english) == ["no figures yet", "", "", ""])
        stage.press(.down, .enter)
        #expect(stage.program.context.year == 2019)
    }

    @Test func `a click in the box marks, a double click takes`() {
        var stage = Stage(Fake.context())
        stage.type("T")
        let rows = stage.picture.split(separator: "\n", omittingEmptySubsequences: false)
        let row = rows.firstIndex { $0.contains("Tương phản cao") } ?? 0
        stage.handle(.mouse(Mouse(.press, at: .init(50, row))))
        stage.handle(.mouse(Mouse(.press, at: .init(50, row))))
        #expect(stage.program.themeName == "contrast" && stage.program.navigation.depth == 1)
    }
}
