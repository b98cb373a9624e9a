import Canvas
import Model
import Phrases
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct CardScanTests {
    private func values(_ stage: Stage) -> [String: String] {
        Dictionary(uniqueKeysWithValues: (stage.form?.fields ?? []).map { ($0.name, $0.value) })
    }

    @Test func `the effects of a card whose holder is in the books`() {
        var stage = Stage(Fake.context())
        stage.scan(Scans.known)
        #expect(stage.taken() == ["conceal", "open «Thẻ căn cước»", "replace with «Thẻ người hiến»"])
        #expect((stage.top as? DonorScreen)?.donor == Fake.donor.id && stage.notice == nil)
    }

    @Test func `the number of the card before finds the holder too`() {
        var stage = Stage(Fake.context())
        stage.scan("001099000001|\(Fake.citizenID)|Nguyễn Thị Hoà|15031985|Nữ|Hà Nội|10052021")
        #expect((stage.top as? DonorScreen)?.donor == Fake.donor.id)
    }

    @Test func `a name or a year that is another in the books is told`() {
        var stage = Stage(Fake.context())
        stage.scan(Scans.card("001185012345", "Trần Thị Lan", "15031985", "Nữ"))
        #expect(stage.notice?.hasPrefix("Số căn cước này có trong sổ, nhưng") == true)
        stage.scan(Scans.card("001185012345", "Nguyễn Thị Hoà", "15031986", "Nữ"))
        #expect(stage.notice?.hasPrefix("Số căn cước này có trong sổ, nhưng") == true)
    }

    @Test func `one card after the other leaves no heap of screens, and no one revealed`() {
        var stage = Stage(Fake.context())
        for _ in 0..<5 {
            stage.scan(Scans.known)
            stage.press(.control("t"))
            #expect(stage.program.navigation.depth == 2 && stage.program.context.revealed == Fake.donor.id)
        }
        stage.press(.function(3))
        stage.scan(Scans.known.replacing("001185012345", with: "001185099999"))
        #expect(stage.program.navigation.depth == 2 && stage.program.context.revealed == nil)
        #expect(stage.form?.purpose is DonorForm)
    }

    @Test func `a question stays under the card and is answered by no scan`() {
        var stage = Stage(Fake.context(), open: UndoScreen(.undo, chosen: Fake.entryRow))
        stage.scan(Scans.known)
        #expect(stage.top is DonorScreen)
        stage.press(.escape)
        #expect(stage.top is UndoScreen)
    }

    @Test func `while a change waits for another desk no card opens over the screen that asked for it`() {
        var stage = Stage(Fake.context(), open: UndoScreen(.undo, chosen: Fake.entryRow))
        stage.program.isWaiting = true
        stage.scan(Scans.known)
        #expect(stage.top is UndoScreen && stage.said == .waitingForDesk)
    }

    @Test func `the lookup of F3 goes on to the record form, as Enter does`() {
        var stage = Stage(Fake.context())
        stage.press(.function(3))
        stage.type("tra")
        stage.scan(Scans.known)
        #expect(stage.form?.purpose is RecordForm && stage.program.navigation.depth == 2)
    }

    @Test func `somebody new gets a form with the card in it, which is an entry already`() {
        var stage = Stage(Fake.context())
        stage.scan(Scans.stranger)
        #expect(
            values(stage) == [
                "name": "Nguyễn Văn An", "birth": "15/03/1999", "sex": "M", "citizen": "001099012345", "phone": "", "blood": "",
                "ward": String(WardKey(.era2020, 349).packed), "street": "Nguyễn Trãi", "house": "7 ngõ 12", "group": "",
                "stated": "", "note": "", "invite": "yes",
            ])
        #expect(stage.form?.heading(stage.program.context).map(\.text.vietnamese).first?.contains("Khương Trung") == true)
        stage.press(.escape)
        #expect(stage.form?.asksToLeave == true)
        stage.press(.escape, .control("s"))
        #expect(stage.commits.first?.donors.first?.citizenID?.digits == "001099012345")
    }

    @Test func `a ward of an earlier era is the ward of today that it became`() {
        var stage = Stage(Fake.context(office: Fake.ward))
        stage.scan(Scans.card("001099012345", "Nguyễn Văn An", "15031999", "Nam", address: "Số 1, Nhân Chính, Thanh Xuân, Hà Nội"))
        #expect(values(stage)["ward"] == String(WardKey(.era2025, 367).packed))
        var elsewhere = Stage(Fake.context(office: Fake.ward))
        elsewhere.scan(Scans.card("001099012345", "Nguyễn Văn An", "15031999", "Nam", address: "Thôn 3, xã Xa Lắm, Huế"))
        #expect(values(elsewhere)["ward"] == "")
    }

    @Test(arguments: [
        ("Nguy?n V?n An", "Nam", "Máy quét làm mất chữ có dấu"), ("NGUYEN VAN AN", "Nam", "Máy quét bỏ hết dấu"),
        ("Nguyeenx Vawn An", "Nam", "Máy quét gửi phím gõ kiểu Telex"), ("nGUYỄN vĂN aN", "nAM", "Caps Lock đang bật"),
        ("Nguyeễn Văn An", "Nam", "Bộ gõ tiếng Việt đã sửa chữ của máy quét"), ("Nguyễn Văn An", "", "Thẻ không ghi giới tính"),
    ])
    func `doubts stand over the form`(name: String, sex: String, told: String) {
        var stage = Stage(Fake.context(Size(80, 24)))
        let address = name.allSatisfy(\.isASCII) ? "So 7 Duong Nguyen Trai, Phuong Khuong Trung" : "Hà Nội"
        stage.scan(Scans.card("001099012345", name, "15031999", sex, address: sex == "nAM" ? "hÀ nỘI" : address))
        #expect(stage.form?.heading(stage.program.context).contains { $0.text.vietnamese.hasPrefix(told) } == true)
        #expect(stage.picture.contains(told.prefix(20)))
    }

    @Test func `a number that does not fit birth or sex is a hint over the form`() {
        var stage = Stage(Fake.context())
        stage.scan(Scans.card("001199012345", "Nguyễn Văn An", "15031999", "Nam"))
        #expect(stage.form?.heading(stage.program.context).last?.text.english.hasPrefix("The id number does not fit") == true)
    }

    @Test func `an input method that took letters back while the scanner typed`() {
        // Telex: ee, then x; the Backspaces come between the scanner's letters.
        let typed = "001099012345||Nguyee\u{8}\u{8}ên\u{8}\u{8}ễn Văn An|15031999|Nam|Hà Nội|10052021"
        for open in [[Key](), [.function(2)]] {
            var stage = Stage(Fake.context())
            stage.press(contentsOf: open)
            stage.scan(typed)
            #expect(values(stage)["name"] == "Nguyễn Văn An")
        }
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6, 8]) func `a wrong count of fields is refused with the count`(count: Int) {
        let parts = ["001099012345", "1", "2", "3", "4", "5", "6", "7"].prefix(count)
        var stage = Stage(Fake.context())
        stage.scan(parts.joined(separator: "|"))
        #expect(stage.program.navigation.depth == 1)
        #expect(stage.notice != nil)
        if (3...5).contains(count) { #expect(stage.notice?.contains("có \(count) phần, thẻ đúng có 7") == true) }
    }

    // MARK: In fields

    @Test func `a scan in a field leaves what was typed before it, and nothing of itself`() {
        var stage = Stage(Fake.context(), at: .donors)
        stage.press(.function(4))
        stage.type("ho")
        stage.scan(Scans.known)
        #expect(stage.top is DonorScreen)
        stage.press(.escape)
        #expect(stage.top.field?.text == "ho")
    }

    @Test func `a slow scanner, an input method's burst before it, a Tab at its end`() {
        for (pause, before, end) in [
            (40, "ho", Key.enter), (0, "ho", .enter), (0, "", .tab), (40, "", .tab), (0, "ho", .control("j")),
        ] {
            var stage = Stage(Fake.context(), at: .donors)
            stage.press(.function(4))
            for letter in before + Scans.known { stage.handle([.key(.character(letter))], pause: pause) }
            stage.press(end)
            #expect(stage.top is DonorScreen, "\(pause) \(before) \(end)")
            stage.press(.escape)
            #expect(stage.top.field?.text == before)
        }
    }

    @Test func `a selected value comes back when a scan typed over it, and the form is unaltered`() {
        var stage = Stage(Fake.context(), open: RecordScreen(Fake.donor.id))
        stage.press(.down, .down)
        #expect(stage.form?.isSelected == true && stage.form?.values["date"] == "31/12/2020")
        stage.scan(Scans.card("001185012345", "Nguyễn Thị Hoà", "31021985", "Nữ"))
        #expect(stage.form?.isSelected == true && stage.form?.values["date"] == "31/12/2020")
        #expect(stage.form?.isHalfEntered == false && stage.form?.focus == 2)
    }

    @Test func `a long card is read whole, though a field holds two hundred letters`() {
        var stage = Stage(Fake.context(), at: .donors)
        stage.press(.function(4))
        stage.scan(
            Scans.card("001185012345", "Nguyễn Thị Hoà", "15031985", "Nữ", address: String(repeating: "Phố Dài, ", count: 40)))
        #expect(stage.top is DonorScreen)
    }

    // MARK: In forms

    @Test func `in a half-entered form of the same person only empty fields are filled`() {
        var stage = Stage(Fake.context(), open: FormScreen(DonorForm(), Fake.context()))
        stage.type("nguyen van an")
        stage.press(.down)
        stage.type("1999")
        stage.scan(Scans.stranger)
        #expect(values(stage)["name"] == "nguyen van an" && values(stage)["birth"] == "1999")
        #expect(values(stage)["citizen"] == "001099012345" && values(stage)["sex"] == "M")
        #expect(stage.notice == "Đã điền các ô còn trống theo thẻ căn cước.")
    }

    @Test func `in a half-entered form of somebody else nothing is filled and nothing lost`() {
        for (field, text) in [(0, "Lê Văn Bê"), (1, "1970"), (3, "001099000002")] {
            var stage = Stage(Fake.context(), open: FormScreen(DonorForm(), Fake.context()))
            for _ in 0..<field { stage.press(.down) }
            stage.type(text)
            let before = values(stage)
            stage.scan(Scans.stranger)
            #expect(values(stage) == before && stage.notice == "Còn mục đang nhập dở: hãy ghi hoặc bỏ nó, rồi quét lại.")
        }
    }

    @Test func `two cards one after the other: the first form is not thrown away`() {
        var stage = Stage(Fake.context())
        stage.scan(Scans.stranger)
        stage.scan(Scans.known)
        #expect(values(stage)["name"] == "Nguyễn Văn An" && stage.notice?.hasPrefix("Còn mục đang nhập dở") == true)
    }

    @Test func `whether to leave is answered by no scan, not even one that the form would take`() {
        var recording = Stage(Fake.context(), open: RecordScreen(Fake.donor.id))
        recording.press(.right, .escape)
        recording.scan(Scans.bag)
        #expect(recording.form?.asksToLeave == true && values(recording)["bag"] == "" && recording.said == .formIsOpen)
        var stage = Stage(Fake.context(), open: FormScreen(DonorForm(), Fake.context()))
        stage.type("nguyen van an")
        stage.press(.escape)
        for scan in [Scans.stranger, Scans.bag, "https://example.vn/q"] {
            stage.handle([.key(.function(2))] + scan.map { .key(.character($0)) } + [.key(.enter)], pause: 1000)
            #expect(stage.form?.asksToLeave == true && values(stage)["citizen"] == "" && stage.said != nil)
        }
    }

    @Test func `a draft holds nothing of a card that is being scanned`() {
        var stage = Stage(Fake.context(), open: FormScreen(DonorForm(), Fake.context()))
        stage.handle(("Hoa" + Scans.known).map { .key(.character($0)) }, pause: 1000)
        let draft = stage.form?.draft(in: "", stage.program.context)
        #expect(draft?.fields.first?.text == "Hoa")
    }

    @Test func `the draft of a scanned form has all of it`() {
        var stage = Stage(Fake.context())
        stage.scan(Scans.stranger)
        let draft = stage.form?.draft(in: "", stage.program.context)
        #expect(draft?.entered.map(\.text).contains("Nguyễn Văn An") == true)
        #expect(draft?.fields.contains { $0.text.contains("|") } == false)
    }
}
