import Canvas
import Model
import Terminal
import Testing

@testable import Dashboard

@Suite struct WelcomeScreenTests {
    private func stage(_ size: Size = Size(80, 24), signature: Signature = Fake.desk) -> Stage {
        Stage(Fake.context(size, office: nil, signature: signature), root: WelcomeScreen(), answer: Fake.answerOfEmptyBooks)
    }

    @Test func `three ways in, the demo first`() {
        var stage = stage()
        stage.press(.enter)
        #expect(stage.taken() == ["start openDemo"])
        stage.press(.down, .enter, .escape, .down, .enter)
        #expect(stage.taken() == ["open «Đơn vị của tôi»", "close", "open «Nhập tệp CSV»"])
    }

    @Test func `the digits choose among the three`() {
        var stage = stage()
        stage.press(.character("2"))
        #expect(stage.taken() == ["open «Đơn vị của tôi»"])
        stage.press(.escape, .character("1"))
        #expect(stage.taken() == ["close", "start openDemo"])
    }

    @Test func `after an import the office is what is missing`() {
        let stage = Stage(Fake.context(Size(80, 24), office: nil), root: WelcomeScreen())
        #expect((stage.top as? WelcomeScreen)?.list.selected == 1)
        #expect(stage.picture.contains("Còn thiếu đơn vị: chọn 2."))
    }

    @Test func `the demo asks nobody who they are`() {
        var stage = stage(signature: Signature(operatorName: "", desk: ""))
        stage.press(.enter)
        #expect(stage.taken() == ["start openDemo"])
    }

    @Test func `who turns back at the question is where they were`() {
        var stage = stage(signature: Signature(operatorName: "", desk: ""))
        stage.press(.down, .enter, .escape)
        #expect(stage.top is WelcomeScreen && stage.program.navigation.depth == 1)
    }

    @Test func `an office that another desk has set opens the board`() {
        var stage = stage()
        stage.program.context.office = Fake.district
        stage.send(.news)
        #expect(stage.top is OverviewScreen)
    }

    @Test("all three ways are to be seen on the smallest screen", arguments: [Size(60, 16), Size(80, 18), Size(80, 24)])
    func small(size: Size) {
        for way in ["Xem dữ liệu mẫu", "Bắt đầu với đơn vị của tôi", "Nhập danh sách từ tệp CSV", "↑ ↓ chọn"] {
            #expect(stage(size).picture.contains(way))
        }
    }

    @Test func `a double click opens a way in`() {
        var stage = stage()
        let row = WelcomeScreen.rows(in: ProgramLayout(Size(80, 24)).body)[1]
        stage.handle(.mouse(Mouse(.press, at: row.origin)))
        #expect((stage.top as? WelcomeScreen)?.list.selected == 1)
        stage.handle(.mouse(Mouse(.press, at: row.origin)))
        #expect(stage.taken() == ["open «Đơn vị của tôi»"])
    }
}

@Suite struct WhoScreenTests {
    @Test func `books with an office and nobody at the desk ask once, then show the board`() {
        let context = Fake.context(signature: Signature(operatorName: "", desk: ""))
        var stage = Stage(context, root: WhoScreen(context))
        stage.type("Chị Hà")
        stage.press(.enter, .enter, .enter)
        #expect(stage.taken().contains("set signature Chị Hà at Bàn 1"))
        #expect(stage.top is OverviewScreen)
    }

    @Test func `who turns back at the question can come to it again`() {
        let context = Fake.context(signature: Signature(operatorName: "", desk: ""))
        var stage = Stage(context, root: WhoScreen(context))
        stage.press(.escape, .enter)
        #expect(stage.form?.title.english == "Who is at the desk?")
    }
}
