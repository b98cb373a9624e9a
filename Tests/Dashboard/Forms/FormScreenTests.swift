import Canvas
import Model
import Phrases
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
        // Nothing is offered on the bottom line that would not be done.
        #expect(stage.picture.contains("Enter Bỏ  Esc Ở lại") && !stage.picture.contains("Ctrl-S"))
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

    @Test func `Ctrl-S saves from any field and is told on the bottom line`() {
        var stage = stage(AidForm(nil, year: 2020))
        stage.type("1 tỷ")
        #expect(stage.picture.split(separator: "\n").last?.contains("Ctrl-S") == true)
        stage.press(.control("s"))
        #expect(stage.taken() == ["commit aidSet: +aid"])
    }

    @Test func `Ctrl-S takes no line that nobody chose, and asks before the beginning of a name becomes a new one`() {
        func saved(_ text: String, _ keys: Key...) -> [Model.Record] {
            var form = stage(StretchForm(ward: Fake.nhanChinh))
            form.send(.answered(.places(Places(streets: [Street(id: Fake.id(1), name: "Quan Nhân")]))))
            form.type(text)
            for key in keys + [.control("s")] { form.press(key) }
            return form.commits.flatMap(\.revisions).compactMap(\.after)
        }
        func street(_ records: [Model.Record]) -> String? {
            if case .street(let street)? = records.first { street.name } else { nil }
        }
        // Another begins so: told in one line with the list open, and new when it is saved again.
        var short = stage(StretchForm(ward: Fake.nhanChinh))
        short.send(.answered(.places(Places(streets: [Street(id: Fake.id(1), name: "Quan Nhân")]))))
        short.type("quan nh")
        short.press(.control("s"))
        #expect(short.commits.isEmpty && short.form?.fields[0].problem == .chooseOrSaveNew("quan nh"))
        #expect(short.form?.isSearching == true)
        #expect(short.picture.contains("«quan nh»: chọn một dòng, hoặc ghi lần nữa"))
        var chosenThen = short
        chosenThen.press(.enter, .control("s"))
        #expect(chosenThen.commits.map(\.summary) == ["streetAdded: +stretch"])
        short.press(.control("s"))
        #expect(street(short.commits.flatMap(\.revisions).compactMap(\.after)) == "quan nh")
        // Nobody's beginning is new at once.
        #expect(street(saved("Hẻm Giếng")) == "Hẻm Giếng")
        // The street of the books, however it is written.
        guard case .stretch(let known)? = saved("quan nhan").first else {
            Issue.record("no stretch of that street")
            return
        }
        #expect(known.street == Fake.id(1))
        // A line that was gone to was chosen.
        let chosen = street(saved("nguyen", .down))
        #expect(chosen != nil && chosen != "nguyen")
        // A closed list: the field says what is wrong.
        var closed = stage(StretchForm(ward: Fake.nhanChinh))
        closed.type("Phố")
        closed.press(.tab)
        closed.type("khuong")
        closed.press(.control("s"))
        #expect(closed.taken().isEmpty && closed.form?.fields[1].problem == .chooseFromList)
        #expect(closed.picture.contains("khuong"))
        // A ward outside is called so, and the office's own stand before it.
        closed.press(.control("u"))
        closed.type("thanh xuan")
        closed.press(.control("s"))
        #expect(closed.taken().isEmpty && closed.form?.fields[1].problem == .chooseFromList && closed.form?.isSearching == true)
        closed.press(.enter, .control("s"))
        guard case .stretch(let own)? = closed.commits.last?.revisions.last?.after else {
            Issue.record("nothing was saved")
            return
        }
        #expect(WardAtlas.hanoi.ward(own.ward)?.districtCode == 9)
    }

    @Test func `what was refused is mended and not written anew by the first letter`() {
        var stage = stage(AidForm(nil, year: 2020))
        stage.type("nhiều")
        stage.press(.control("s"))
        #expect(stage.taken().isEmpty)
        stage.type("x")
        #expect(stage.picture.contains("nhiềux"))
    }

    @Test func `Ctrl-S is no answer to the question whether to leave, and nothing outside forms`() {
        var stage = stage(AidForm(nil, year: 2020))
        stage.type("1 tỷ")
        stage.press(.escape, .control("s"))
        #expect(stage.taken().isEmpty && stage.form?.asksToLeave == true)
        var board = Stage(Fake.context())
        board.press(.control("s"))
        #expect(board.taken().isEmpty && board.program.availability(of: .save) == .absent)
    }

    @Test func `the hint says what Enter does where one is`() {
        var stage = stage(AidForm(nil, year: 2020))
        #expect(stage.picture.contains("Enter ô tiếp"))
        stage.press(.pageDown)
        #expect(stage.picture.contains("Enter ghi") && !stage.picture.contains("Enter ô tiếp"))
    }

    @Test func `a long problem is wrapped and nothing is cut`() {
        var stage = stage(RecordForm(card: Fake.card, places: Fake.places), Fake.context(Size(80, 24)))
        stage.press(.pageDown, .up)
        stage.type("1999")
        stage.press(.control("s"))
        #expect(stage.form?.fields[7].problem != nil)
        #expect(!stage.picture.contains("…"))
        #expect(stage.picture.contains("ngày hiến, hoặc năm liền ") && stage.picture.contains(" kề. "))
    }

    // MARK: A value that was filled in before

    @Test func `the first letter replaces a value that was entered with Tab, Enter or an arrow`() {
        for key in [Key.tab, .enter, .down] {
            var stage = stage(RecordForm(card: Fake.card, places: Fake.places))
            stage.press(.down, key)
            #expect(stage.form?.focus == 2 && stage.form?.isSelected == true)
            stage.type("0")
            #expect(stage.form?.isSelected == false)
            stage.type("1/12/2020")
            #expect(stage.form?.values["date"] == "01/12/2020")
        }
    }

    @Test func `a move or Backspace edits the value as usual`() {
        for (key, text) in [(Key.backspace, "31/12/2029"), (.end, "31/12/20209"), (.home, "931/12/2020"), (.left, "31/12/20290")] {
            var stage = stage(RecordForm(card: Fake.card, places: Fake.places))
            stage.press(.down, .down, key)
            stage.type("9")
            #expect(stage.form?.fields[2].input.text == text, "\(key)")
        }
    }

    @Test func `an input method's burst over a selected value gives what was meant`() {
        var stage = stage(DonorForm(Fake.donor))
        stage.press(.down, .up)
        #expect(stage.form?.isSelected == true)
        stage.type("d\u{8}đ\u{8}đặ")
        #expect(stage.form?.values["name"] == "đặ")
    }

    @Test func `a pasted text replaces the value, a mark alone does not`() {
        var stage = stage(DonorForm(Fake.donor))
        stage.press(.down, .up)
        stage.handle(.paste("Lê Hoa"))
        #expect(stage.form?.values["name"] == "Lê Hoa")
        stage.press(.down, .up, .character("\u{300}"))
        #expect(stage.form?.values["name"] == "Lê Hoà")
    }

    @Test func `a figure is selected when its form opens, a name is gone on with`() {
        #expect(stage(AidForm(Fake.board.aid, year: 2020)).form?.isSelected == true)
        #expect(stage(DonorForm(name: "Lê Mi")).form?.isSelected == false)
    }

    // MARK: Hidden names

    @Test func `hiding the names covers somebody's form and stops the keys`() {
        var stage = stage(DonorForm(Fake.donor))
        stage.press(.function(6))
        for secret in ["Thị Hoà", "0987", "001185", "1985"] { #expect(!stage.picture.contains(secret), "\(secret)") }
        #expect(stage.picture.contains("bỏ che tên"))
        stage.type("x")
        stage.press(.control("s"))
        #expect(stage.form?.isAltered == false && stage.commits.isEmpty)
        stage.press(.function(6))
        #expect(stage.picture.contains("Thị Hoà"))
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

    @Test func `in English a search finds and fills in English words, and finds Vietnamese ones`() {
        struct Halls: FormPurpose {
            var title: Phrase { Phrase("Nơi", "Place") }
            var place: FormPlace? { .signature }
            func fields(_ context: Context) -> [FormField] {
                let halls = [Choice("a", Phrase("nhà văn hoá", "culture house")), Choice("b", Phrase("trường học", "school"))]
                return [FormField("hall", title, among: halls, chosen: "b"), FormField("other", title, among: halls)]
            }
            func submit(_ values: FormValues, _ context: Context) -> FormOutcome { .perform([]) }
        }
        for typed in ["cult", "nha van"] {
            var stage = stage(Halls(), Fake.context(language: .english))
            #expect(stage.form?.fields[0].input.text == "school")
            stage.press(.down)
            stage.type(typed)
            stage.press(.enter)
            #expect(stage.form?.values["other"] == "a" && stage.form?.fields[1].input.text == "culture house", "\(typed)")
        }
        var stage = stage(Halls())
        #expect(stage.form?.fields[0].input.text == "trường học")
        stage.press(.down)
        stage.type("cult")
        stage.press(.enter)
        #expect(stage.form?.fields[1].input.text == "nhà văn hoá")
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
