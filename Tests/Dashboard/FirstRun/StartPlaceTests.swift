import Model
import Testing

@testable import Dashboard

/// Where the program begins when the command line named a drive.
@Suite struct StartPlaceTests {
    private let drive: Identifier<Drive> = Fake.id(40)

    private func stage(_ place: StartPlace) -> Stage {
        let context = Fake.context(signature: Signature(operatorName: "", desk: ""))
        return Stage(context, root: WhoScreen(context, then: place))
    }

    @Test func `who is at the desk is asked first, then the desk lies over the board`() {
        var stage = stage(.desk(drive))
        #expect(stage.form?.purpose is SignatureForm)
        stage.type("Lan")
        stage.press(.down)
        stage.type("Bàn 2")
        stage.press(.control("s"))
        #expect(stage.program.context.signature == Signature(operatorName: "Lan", desk: "Bàn 2"))
        #expect(stage.program.navigation.depth == 2 && stage.program.navigation.tab == .overview)
        #expect((stage.top as? DeskScreen)?.drive == drive)
    }

    @Test func `the board alone has nothing over it`() {
        var stage = stage(.board)
        stage.type("Lan")
        stage.press(.control("s"))
        #expect(stage.program.navigation.depth == 1 && stage.top is OverviewScreen)
    }

    @Test func `a wall board needs nobody to sign`() {
        #expect(StartPlace.desk(drive).needsOperator && StartPlace.board.needsOperator)
        #expect(!StartPlace.wall(drive).needsOperator)
        #expect((StartPlace.wall(drive).screen as? WallScreen)?.drive == drive && StartPlace.board.screen == nil)
    }
}
