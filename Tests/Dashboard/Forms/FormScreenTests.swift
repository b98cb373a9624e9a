import Canvas
import Model
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct FormScreenTests {
    private func stage(_ purpose: any FormPurpose, _ context: Context = Fake.context()) -> Stage {
        Stage(context, open: FormScreen(purpose, context))
    }

    @Test func `Enter goes on from field to field and saves at the last`() {
        var stage = stage(AidForm(nil, year: 2020))
        stage.type("23,9 tỷ")
        stage.press(.enter)
        #expect(stage.form?.focus == 1)
        stage.press(.enter)
        stage.type("báo cáo")
        stage.press(.enter)
        #expect(stage.form?.focus == 3 && stage.taken().isEmpty)
        stage.press(.enter)
        #expect(stage.taken() == ["commit aidSet: +aid"])
    }

    @Test func `a save that is under way is not sent twice`() {
        var stage = stage(AidForm(nil, year: 2020))
        stage.type("1 tỷ")
        stage.press(.pageDown, .enter, .enter, .enter)
        #expect(stage.commits.count == 1)
    }

    @Test func `an untouched form closes at once`() {
        var stage = stage(AidForm(nil, year: 2020))
        stage.press(.down, .up, .escape)
        #expect(stage.taken() == ["close"])
    }

    @Test func `Esc on an altered form asks; Esc stays, Enter drops`() {
        var stage = stage(AidForm(nil, year: 2020))
        stage.type("9")
        stage.press(.escape)
        #expect(stage.form?.asksToLeave == true && stage.form?.isHalfEntered == true)
        stage.press(.escape)
        #expect(stage.form?.asksToLeave == false && stage.taken().isEmpty)
        stage.press(.escape)
        stage.type("zzz")
        #expect(stage.form?.values["value"] == "9")
        stage.press(.enter)
        #expect(stage.taken() == ["close"])
    }

    @Test func `problems stand at their fields, and the first has the keyboard`() {
        var stage = stage(TargetForm(unit: .office, unitName: "Quận", year: 2020, existing: []))
        stage.type("0")
        stage.press(.pageDown, .enter)
        #expect(stage.form?.focus == 0)
        #expect(stage.form?.fields[0].problem?.english == "Enter a number above 0, for example 2,551.")
        stage.type("5")
        #expect(stage.form?.fields[0].problem == nil)
    }

    @Test func `a refusal of the books is shown and the form stays`() {
        var stage = stage(AidForm(nil, year: 2020))
        stage.write = { _ in throw StoreError.diskFull }
        stage.type("1 tỷ")
        stage.press(.pageDown, .enter)
        #expect(stage.form?.problem != nil && stage.form?.isSaving == false && stage.form?.isHalfEntered == true)
        stage.press(.enter)
        #expect(stage.commits.count == 2)
    }

    // MARK: Typing

    @Test(
        "UniKey's bursts give what was meant",
        arguments: [("d\u{8}đ\u{8}đặ", "đặ"), ("Nguye\u{8}ê\u{8}ễn", "Nguyễn"), ("Ha\u{8}à No\u{8}ộ\u{8}ội", "Hà Nội")])
    func bursts(keys: String, text: String) {
        for place in 0..<3 {
            var stage = stage(GroupForm(ward: Fake.nhanChinh))
            guard let field = stage.form?.fields.indices.filter({ stage.form?.fields[$0].takesTyping == true })[safe: place] else {
                continue
            }
            for _ in 0..<field { stage.press(.down) }
            stage.press(.control("u"))
            stage.type(keys)
            #expect(stage.form?.fields[field].input.text == text, "field \(field)")
        }
    }

    @Test func `letters of a decomposed name come out composed`() {
        var stage = stage(DonorForm())
        for scalar in "Hoa\u{300}".unicodeScalars { stage.press(.character(Character(scalar))) }
        #expect(stage.form?.values["name"] == "Hoà")
        #expect(stage.form?.values["name"].unicodeScalars.count == 3)
    }

    @Test func `pasted text goes into the field, line breaks as blanks`() {
        var stage = stage(DonorForm())
        stage.handle(.paste("Lê\nMinh Đức"))
        #expect(stage.form?.values["name"] == "Lê Minh Đức")
    }

    @Test func `a field is edited with the keys of a shell`() {
        var stage = stage(DonorForm(name: "Lê Minh Đức"))
        stage.press(.control("w"))
        #expect(stage.form?.fields[0].input.text == "Lê Minh ")
        stage.press(.control("a"))
        stage.type("x")
        #expect(stage.form?.fields[0].input.text == "xLê Minh ")
        stage.press(.delete, .control("e"), .backspace)
        #expect(stage.form?.fields[0].input.text == "xê Minh")
    }

    // MARK: Choices and searches

    @Test func `left and right go round the choices and typing does not touch them`() {
        var stage = stage(DonorForm())
        stage.press(.down, .down, .right)
        #expect(stage.form?.values["sex"] == "F")
        stage.press(.right, .right)
        #expect(stage.form?.values["sex"] == "")
        stage.press(.left)
        stage.type("x")
        #expect(stage.form?.values["sex"] == "M")
    }

    @Test func `a search field takes the marked match`() {
        var stage = stage(DonorForm())
        for _ in 0..<6 { stage.press(.down) }
        stage.type("khuong")
        #expect(stage.form?.isSearching == true)
        stage.press(.down)
        #expect(stage.form?.focus == 6 && stage.form?.marked == 1)
        stage.press(.enter)
        #expect(stage.form?.values["ward"] == "352")
        #expect(stage.form?.fields[6].input.text == "Khương Mai" && stage.form?.focus == 7)
    }

    @Test func `Esc closes the list of matches before the form`() {
        var stage = stage(DonorForm())
        for _ in 0..<6 { stage.press(.down) }
        stage.type("kim")
        stage.press(.escape)
        #expect(stage.form?.isSearching == false && stage.form?.asksToLeave == false)
    }

    @Test func `a text that is none of the choices of a closed list is a problem`() {
        var stage = stage(DonorForm(name: "Lê"))
        for _ in 0..<6 { stage.press(.down) }
        stage.type("zzzz")
        stage.press(.pageDown, .enter)
        #expect(stage.form?.focus == 6 && stage.form?.fields[6].problem == .chooseFromList)
        #expect(stage.commits.isEmpty)
    }

    @Test func `what was typed is kept while something lies over the form`() {
        var stage = stage(DonorForm(Fake.donor))
        stage.type("x")
        stage.press(.function(10), .escape)
        #expect(stage.form?.values["name"] == "Nguyễn Thị Hoàx")
        #expect(stage.form?.values["street"] == "Quan Nhân")
        #expect(stage.form?.values["group"] == Fake.donor.group?.description)
    }

    @Test func `a click moves to the field`() {
        var stage = stage(DonorForm())
        let rows = stage.picture.split(separator: "\n")
        guard let row = rows.firstIndex(where: { $0.contains("Điện thoại") }) else { return #expect(Bool(false), "no such field") }
        stage.handle(.mouse(Mouse(.press, at: Point(50, row))))
        #expect(stage.form?.focus == 4)
    }
}

extension Array {
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
