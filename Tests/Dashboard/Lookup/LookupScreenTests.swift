import Model
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct LookupScreenTests {
    private func screen(_ stage: Stage) -> LookupScreen? { stage.top as? LookupScreen }

    private func opened(_ key: Key = .function(2), answer: @escaping (Question) -> Answer? = Fake.answer) -> Stage {
        var stage = Stage(Fake.context(), answer: answer)
        stage.press(key)
        _ = stage.taken()
        return stage
    }

    private let nobody: (Question) -> Answer? = {
        if case .lookup(let text) = $0 { .lookup(text, LookupAnswer(rows: [], more: false)) } else { Fake.answer($0) }
    }

    @Test func `the house that tells two people of one name apart is not cut at the usual size`() {
        var stage = opened { question in
            guard case .lookup(let text) = question else { return Fake.answer(question) }
            var row = Fake.card.row
            row.house = "20, ngõ 193/4"
            return .lookup(text, LookupAnswer(rows: [row], more: false))
        }
        stage.type("hoa quan nhan")
        #expect(stage.picture.contains("Quan Nhân 20, ngõ 193/4"))
    }

    @Test func `each letter asks again, and Backspace too`() {
        var stage = Stage(Fake.context())
        stage.type("/")
        stage.type("hò\u{8}")
        #expect(stage.program.navigation.depth == 2)
        #expect(screen(stage)?.answered == "h")
    }

    @Test func `an answer that comes late is not shown`() {
        let context = Fake.context()
        var screen = LookupScreen()
        _ = screen.update(.typed("h"), context)
        _ = screen.update(.answered(.lookup("", LookupAnswer(rows: Fake.donors, more: false))), context)
        #expect(screen.rows.isEmpty && screen.answered == nil)
    }

    @Test func `forty are shown at once, and how many there are is told once they are counted`() {
        let many: (Question) -> Answer? = {
            if case .lookup(let text) = $0 { .lookup(text, LookupAnswer(rows: Fake.donors, more: true)) } else { Fake.answer($0) }
        }
        var stage = opened(answer: many)
        stage.type("h")
        #expect(stage.picture.contains("\(Fake.donors.count)+ người"))
        stage.send(.answered(.lookupCount("hoa", LookupCount(count: 7, capped: false))))
        #expect(stage.picture.contains("\(Fake.donors.count)+ người"))
        stage.send(.answered(.lookupCount("h", LookupCount(count: 1_234, capped: false))))
        #expect(stage.picture.contains("\(Fake.donors.count) / 1.234 người"))
        stage.send(.answered(.lookupCount("h", LookupCount(count: 1_000, capped: true))))
        #expect(stage.picture.contains("\(Fake.donors.count) / 1.000+ người"))
    }

    @Test func `the cursor goes back to the first when the text changes, not when news come`() {
        var stage = opened()
        stage.press(.down, .down)
        stage.send(.news)
        #expect(screen(stage)?.list.selected == 2)
        stage.type("h")
        #expect(screen(stage)?.list.selected == 0)
    }

    @Test func `Enter opens the card in place of the lookup, F3 the record form`() {
        var stage = opened()
        stage.press(.down, .enter)
        #expect(stage.taken().first == "replace with «Thẻ người hiến»")
        var other = opened()
        other.press(.function(3))
        #expect(other.taken().first == "replace with «Ghi nhận hiến máu»")
    }

    @Test func `opened by F3, Enter records`() {
        var stage = opened(.function(3))
        stage.press(.enter)
        #expect(stage.form?.title.english == "Record a donation")
    }

    @Test func `a name that nobody bears begins a new donor, a number does not become a name`() {
        var stage = opened(answer: nobody)
        stage.type("Lê Minh Đức")
        stage.press(.enter)
        #expect(stage.form?.values["name"] == "Lê Minh Đức")
        var other = opened(answer: nobody)
        other.type("345")
        other.press(.function(7))
        #expect(other.form?.values["name"] == "")
    }

    @Test func `on empty books Enter does nothing and F3 says why`() {
        var stage = opened(answer: nobody)
        stage.press(.enter)
        #expect(stage.top is LookupScreen)
        stage.press(.function(3))
        #expect(stage.notice == "Chưa chọn được ai.")
    }

    @Test func `digits and letters are typed here, not actions`() {
        var stage = opened()
        stage.type("1985 du?L")
        #expect(screen(stage)?.input.text == "1985 du?L")
    }

    @Test func `a word that is never said of a donor`() {
        for language in Language.allCases {
            let picture = Stage(Fake.context(language: language), open: LookupScreen()).picture.lowercased()
            #expect(!picture.contains("eligible") && !picture.contains("đủ điều kiện"))
        }
    }
}
