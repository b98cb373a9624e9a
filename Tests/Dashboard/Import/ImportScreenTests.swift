import Model
import Store
import Terminal
import Testing

@testable import Dashboard
@testable import Exchange

@Suite struct ImportScreenTests {
    private func stage(_ typed: String = "a.csv") -> Stage {
        var stage = Stage(Fake.context(), open: ImportScreen())
        stage.type(typed)
        return stage
    }

    @Test func `the file is rehearsed first and imported on a second Enter`() {
        var stage = stage()
        stage.press(.enter)
        stage.send(.job(.imported(Fake.report(rehearsal: true))))
        stage.press(.enter)
        stage.send(.job(.imported(Fake.report(rehearsal: false))))
        stage.press(.enter)
        #expect(stage.taken() == ["rehearse a.csv any era", "import a.csv any era", "close"])
    }

    @Test func `no path, nothing begun`() {
        var stage = stage("")
        stage.press(.enter)
        #expect(stage.taken().isEmpty && stage.picture.contains("Hãy gõ đường dẫn của tệp."))
    }

    @Test func `a path in quotes, as a file manager pastes it, is read without them`() {
        for quoted in ["'/a b/c.csv'", "\"/a b/c.csv\""] {
            var stage = stage("")
            stage.handle(.paste(quoted))
            stage.press(.enter)
            #expect(stage.taken() == ["rehearse /a b/c.csv any era"])
        }
    }

    @Test func `Esc while it works cancels and closes nothing`() {
        var stage = stage()
        stage.press(.enter, .escape)
        #expect(stage.taken() == ["rehearse a.csv any era", "cancel the job"])
        stage.send(.job(.failed(.cancelled)))
        #expect((stage.top as? ImportScreen)?.isTyping == true)
        stage.press(.escape)
        #expect(stage.taken() == ["close"])
    }

    @Test func `Esc after the rehearsal goes back to the path, nothing written`() {
        var stage = stage()
        stage.press(.enter)
        stage.send(.job(.imported(Fake.report(rehearsal: true))))
        stage.press(.escape)
        #expect((stage.top as? ImportScreen)?.isTyping == true && stage.taken() == ["rehearse a.csv any era"])
    }

    @Test func `the era that is chosen is the one that is rehearsed and imported`() {
        var stage = stage()
        stage.press(.enter)
        stage.send(.job(.failed(.eraUndecided(Fake.eraQuestion))))
        stage.press(.down, .down, .enter)
        stage.send(.job(.imported(Fake.report(rehearsal: true))))
        stage.press(.enter)
        #expect(stage.taken() == ["rehearse a.csv any era", "rehearse a.csv 2020", "import a.csv 2020"])
    }

    @Test func `another path forgets the era`() {
        var stage = stage()
        stage.press(.enter)
        stage.send(.job(.failed(.eraUndecided(Fake.eraQuestion))))
        stage.press(.enter)
        stage.send(.job(.imported(Fake.report(rehearsal: true))))
        stage.press(.escape)
        stage.type("x")
        stage.press(.enter)
        #expect(stage.taken() == ["rehearse a.csv any era", "rehearse a.csv 2025", "rehearse a.csvx any era"])
    }

    @Test func `leaving while rows are being written asks`() {
        var stage = stage()
        stage.press(.enter)
        stage.send(.job(.imported(Fake.report(rehearsal: true))))
        stage.press(.enter, .function(10))
        #expect(stage.top is LeaveScreen)
    }

    @Test func `while it works no key begins it again`() {
        var stage = stage()
        stage.press(.enter, .enter, .enter)
        stage.type("zzz")
        #expect(stage.taken() == ["rehearse a.csv any era"] && (stage.top as? ImportScreen)?.input.text == "a.csv")
    }
}
