import Canvas
import Model
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct DonorsScreenTests {
    private func screen(_ stage: Stage) -> DonorsScreen? { stage.top as? DonorsScreen }

    /// A list of any length, of which only what is asked for is answered.
    private func long(_ count: Int) -> (Question) -> Answer? {
        { question in
            guard case .donors(let request) = question else { return Fake.answer(question) }
            let total = request.filter.text.isEmpty ? count : 3
            let rows = (request.offset..<min(total, request.offset + request.limit)).map {
                DonorRow(id: Fake.id(UInt64($0)), name: "Người \($0)")
            }
            return .donors(request, DonorPage(rows: rows, offset: request.offset, total: total))
        }
    }

    @Test func `a list of a million is read in pieces around the window`() {
        var stage = Stage(Fake.context(), at: .donors, answer: long(1_000_000))
        stage.press(.end)
        #expect(screen(stage)?.selected?.name == "Người 999999")
        #expect(screen(stage)?.page?.rows.count ?? 0 <= DonorsScreen.rowsRead)
        stage.press(.home)
        #expect(screen(stage)?.selected?.name == "Người 0")
        #expect(!stage.picture.contains("…  "))
    }

    @Test func `a jump reads what is in sight, and whoever moves on there gets the rows around it`() {
        var stage = Stage(Fake.context(), at: .donors, answer: long(1_000_000))
        for (jump, step) in [(Key.end, Key.up), (.home, .down)] {
            stage.press(jump)
            let height = screen(stage)?.list.height ?? 0
            #expect(height > 0 && screen(stage)?.page?.rows.count == height)
            for _ in 0..<height { stage.press(step) }
            #expect(screen(stage)?.page?.rows.count ?? 0 > height)
            #expect(screen(stage)?.selected != nil)
        }
    }

    @Test func `what comes into sight in a larger terminal is read at once`() {
        var stage = Stage(Fake.context(Size(80, 24)), at: .donors, answer: long(1_000_000))
        stage.press(.end)
        let small = screen(stage)?.page?.rows.count ?? 0
        stage.program.context.size = Size(160, 50)
        stage.send(.resized)
        #expect(screen(stage)?.page?.rows.count ?? 0 > small)
        #expect(screen(stage)?.list.visible.allSatisfy { screen(stage)?.row($0) != nil } == true)
    }

    @Test func `the row that a closing filter gives back is read`() {
        var stage = Stage(Fake.context(), at: .donors, answer: long(1000))
        stage.press(.function(4), .function(5))
        #expect(screen(stage)?.page?.rows.count == screen(stage)?.list.height)
        stage.press(.escape)
        #expect(screen(stage)?.isTyping == false)
        #expect(screen(stage)?.list.visible.allSatisfy { screen(stage)?.row($0) != nil } == true)
    }

    @Test func `moving inside what was read asks for nothing`() {
        var stage = Stage(Fake.context(), at: .donors, answer: long(1000))
        let before = screen(stage)?.page?.offset
        for _ in 0..<20 { stage.press(.down) }
        #expect(screen(stage)?.page?.offset == before && screen(stage)?.selected?.name == "Người 20")
    }

    @Test func `typing narrows from the first row on, Esc widens again`() {
        var stage = Stage(Fake.context(), at: .donors, answer: long(1000))
        stage.press(.end, .function(4))
        stage.type("hoa")
        #expect(screen(stage)?.filter.text == "hoa" && screen(stage)?.list.count == 3 && screen(stage)?.list.selected == 0)
        stage.press(.escape)
        #expect(screen(stage)?.filter.text == "" && screen(stage)?.list.count == 1000 && screen(stage)?.isTyping == false)
    }

    @Test func `an answer to an older question is not shown`() {
        let context = Fake.context()
        var screen = DonorsScreen()
        let old = DonorListRequest(sort: .ward)
        _ = screen.update(.answered(.donors(old, Fake.page())), context)
        #expect(screen.page == nil)
    }

    @Test func `F5 goes through the columns, each up and then down`() {
        var stage = Stage(Fake.context(), at: .donors)
        var seen: [String] = []
        for _ in 0..<6 {
            stage.press(.function(5))
            seen.append("\(screen(stage)?.sort.rawValue ?? "")\(screen(stage)?.descending == true ? "↓" : "↑")")
        }
        #expect(seen == ["name↓", "birthYear↑", "birthYear↓", "lastDonation↑", "lastDonation↓", "donations↑"])
    }

    @Test func `the row's own actions`() {
        var stage = Stage(Fake.context(), at: .donors)
        stage.press(.enter)
        #expect(stage.top is DonorScreen)
        stage.press(.escape)
        stage.type("e")
        #expect(stage.form?.title.english == "Edit donor")
        stage.press(.escape, .escape)
        stage.type("d")
        #expect(stage.form?.title.english == "Record a donation")
        stage.press(.escape, .function(7))
        #expect(stage.form?.title.english == "New donor")
    }

    @Test func `an empty list says what to do and its actions say why not`() {
        var stage = Stage(Fake.context(), at: .donors) {
            if case .donors(let request) = $0 { .donors(request, Fake.page([])) } else { nil }
        }
        #expect(stage.picture.contains("Chưa có người hiến nào. Bấm F7 để thêm một người"))
        stage.press(.enter)
        #expect(stage.notice == "Danh sách trống.")
    }
}

@Suite struct DonorScreenTests {
    private func stage(_ card: DonorCard? = Fake.card) -> Stage {
        Stage(Fake.context(), open: DonorScreen(Fake.donor.id)) { if case .donor = $0 { .donor(card) } else { Fake.answer($0) } }
    }

    @Test func `voiding asks, Enter confirms, and the donation itself stays as it was`() {
        var stage = stage()
        stage.press(.control("v"), .control("v"), .control("v"))
        #expect(stage.top is VoidScreen && stage.commits.isEmpty)
        stage.press(.enter)
        var voided = Fake.card.donations[0].donation
        voided.voided = true
        #expect(
            stage.commits == [
                Change(.donationVoided, [.altering(.donation(Fake.card.donations[0].donation), to: .donation(voided))])
            ])
    }

    @Test func `what is voided is not voided again`() {
        var stage = stage()
        stage.press(.end, .control("v"))
        #expect(stage.notice == "Lần này đã huỷ rồi." && stage.top is DonorScreen)
    }

    @Test func `somebody without numbers has nothing to reveal`() {
        var bare = Fake.card
        bare.donor.phone = nil
        bare.donor.citizenID = nil
        bare.donor.birth = nil
        var stage = stage(bare)
        stage.press(.control("t"))
        #expect(stage.taken().isEmpty && stage.notice == "Người này không có số điện thoại hay căn cước.")
    }

    @Test func `a second Ctrl-T hides again`() {
        var stage = stage()
        stage.press(.control("t"), .control("t"))
        #expect(stage.taken() == ["reveal 100 on donor", "conceal"])
    }

    @Test func `somebody who is no longer there is told of`() {
        var stage = stage(nil)
        #expect(stage.picture.contains("Người này không còn trong sổ. Esc để quay lại."))
        stage.press(.escape)
        #expect(stage.top is OverviewScreen)
    }

    @Test func `the card's own keys`() {
        var stage = stage()
        stage.type("d")
        stage.press(.escape)
        stage.type("e")
        stage.press(.escape)
        stage.type("s")
        #expect(
            stage.taken() == [
                "open «Ghi nhận hiến máu»", "replace with «Ghi nhận hiến máu»", "close", "reveal 100 on donor form",
                "open «Sửa người hiến»", "close",
                "open «Sự đồng ý»",
            ])
    }

    @Test func `while names are hidden nobody is edited, and nothing is revealed`() {
        var stage = Stage(Fake.context(hidesNames: true), open: DonorScreen(Fake.donor.id))
        stage.type("e")
        #expect(stage.taken() == ["notice warning: Đang che tên: hãy bỏ che tên trước (F6)."])
        #expect(stage.top is DonorScreen)
    }

    @Test(arguments: [(16, "Thanh Xuân Trung"), (9, "TX Trung")])
    func `a ward without room is called by initials and its last word`(width: Int, shown: String) {
        let key = WardKey(.era2020, 355)
        let ward = DonorTable().row(DonorRow(id: Fake.id(1), name: "An", birthYear: nil, ward: key, donations: 1), Fake.context())
            .cells[3]
        var (canvas, window) = (Canvas(size: Size(width, 1)), ListWindow())
        window.resize(count: 1)
        Table([.init("", .fixed(width))], head: .none).draw(on: &canvas, in: canvas.area, window: window, hasCursor: false) { _ in
            [ward]
        }
        #expect(canvas.picture == shown)
    }
}
