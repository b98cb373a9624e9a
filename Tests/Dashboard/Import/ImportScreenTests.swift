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

    @Test func `the rehearsal names the era it took and tells once of people from elsewhere`() {
        var stage = stage()
        stage.press(.enter)
        stage.send(.job(.imported(Fake.report(rehearsal: true))))
        #expect(stage.picture.contains("Tên phường theo thời kỳ: "))
        #expect(stage.picture.contains("12 người ở phường ngoài địa bàn của đơn vị; vẫn thêm."))
    }

    @Test func `what is long is wrapped while rows are free`() {
        var report = Fake.report(rehearsal: true, bad: false)
        report.unknownColumns = (1...9).map { "cột ghi chú riêng số \($0)" }
        report.rejectedFile = .written(path: "/home/ha/" + String(repeating: "danh-sach/", count: 9) + "a.csv.rejected.csv")
        report.problems = [
            RowProblem(
                line: 2, record: 2, field: .phone, header: "điện thoại liên hệ", value: "0912345678, 0912345679",
                reason: .severalPhones)
        ]
        var stage = stage()
        stage.press(.enter)
        stage.send(.job(.imported(report)))
        let text = stage.picture
        #expect(text.contains("số 9") && text.contains("rejected.csv") && text.contains("lấy số đầu."), "\(text)")
        #expect(text.contains("•••679") && !text.contains("0912345679"), "\(text)")
    }

    @Test func `the era that is asked for shows all the names it lacks, those of the chosen one`() {
        let names = (1...10).map { "Phường Cũ Thứ \($0)" }
        let question = EraQuestion(
            candidates: [
                EraQuestion.Candidate(era: .era2025, known: 2, unknown: [], outside: 1),
                EraQuestion.Candidate(era: .era2020, known: 1, unknown: names),
            ], names: 12)
        var stage = stage()
        stage.press(.enter)
        stage.send(.job(.failed(.eraUndecided(question))))
        #expect(stage.picture.contains("2/12 tên phường, 1 ngoài địa bàn") && !stage.picture.contains("không có"))
        stage.press(.down)
        #expect(stage.picture.contains("Thời kỳ này không có: Phường Cũ Thứ 1,") && stage.picture.contains("Thứ 10"))
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
