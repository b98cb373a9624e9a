import Model
import Terminal
import Testing

@testable import Dashboard

@Suite struct CommandsScreenTests {
    private func screen(_ stage: Stage) -> CommandsScreen? { stage.top as? CommandsScreen }

    @Test func `what is typed without accents finds the command, Enter runs it at the screen below`() {
        var stage = Stage(Fake.context())
        stage.press(.function(9))
        stage.type("chi tieu dat")
        #expect(screen(stage)?.shown.map(\.action.id) == [.targets])
        stage.press(.enter)
        #expect(stage.program.navigation[depth: 1] is TargetsScreen)
    }

    @Test func `a command is found by its English name and by its key too`() {
        var stage = Stage(Fake.context())
        stage.press(.function(9))
        stage.type("ranking")
        #expect(screen(stage)?.shown.map(\.action.id) == [.peers])
        stage.press(.control("u"))
        stage.type("f8")
        #expect(screen(stage)?.shown.map(\.action.id) == [.undo])
    }

    @Test func `a title that begins with what is typed comes before one whose help has it`() {
        var stage = Stage(Fake.context(isDemo: true))
        stage.press(.function(9))
        stage.type("roi")
        #expect(screen(stage)?.shown.first?.action.id == .leaveDemo)
        #expect(screen(stage)?.shown.contains { $0.action.id == .quit } == true)
    }

    @Test func `letters with marks prefer the text that has them`() {
        var stage = Stage(Fake.context())
        stage.press(.function(9))
        stage.type("mẫu")
        #expect(screen(stage)?.shown.first?.action.id == .startDemo)
    }

    @Test func `one that cannot run says why and stays`() {
        var stage = Stage(Fake.context())
        stage.press(.function(1))
        stage.type("them muc moi")
        stage.press(.enter)
        #expect(stage.top is CommandsScreen && stage.notice?.hasPrefix("Ở đây không thêm được gì") != false)
    }

    @Test func `in the smallest window names stand alone, and the marked one is told in full below`() {
        var stage = Stage(Fake.context(Program.smallestSize))
        stage.press(.function(1))
        #expect(!stage.picture.contains("…"))
        #expect(stage.picture.contains("Các phím dùng được ở đây; gõ để lọc, Enter để làm"))
    }

    @Test func `a click marks a command and a double click runs it`() {
        var stage = Stage(Fake.context())
        stage.press(.function(9))
        let rows = stage.picture.split(separator: "\n", omittingEmptySubsequences: false)
        let row = rows.firstIndex { $0.contains("Xếp hạng") } ?? 0
        stage.handle(.mouse(Mouse(.press, at: .init(40, row))))
        #expect(screen(stage).map { $0.shown[$0.list.selected].action.id } == .peers)
        stage.handle(.mouse(Mouse(.press, at: .init(40, row))))
        #expect(stage.top is PeersScreen)
    }

    @Test func `nothing found runs nothing`() {
        var stage = Stage(Fake.context())
        stage.press(.function(9))
        stage.type("qqqq")
        stage.press(.enter)
        #expect(stage.top is CommandsScreen && stage.picture.contains("Không có lệnh nào khớp."))
    }

    @Test func `the help of a place shows the place's own actions`() {
        let board = Stage(Fake.context()).program
        #expect(CommandsScreen(.help, board).items.contains { $0.action.id == .grouping })
        let card = Stage(Fake.context(), open: DonorScreen(Fake.donor.id)).program
        let items = CommandsScreen(.help, card).items.map(\.action.id)
        #expect(items.contains(.reveal) && items.contains(.void) && !items.contains(.grouping))
    }

    @Test func `every command of the palette can be run without an error`() {
        let count = CommandsScreen(.palette, Stage(Fake.context()).program).items.count
        for place in 0..<count {
            var stage = Stage(Fake.context())
            stage.press(.function(9))
            for _ in 0..<place { stage.press(.down) }
            stage.press(.enter)
            #expect(!stage.picture.isEmpty)
        }
    }
}
