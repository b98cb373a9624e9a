import Canvas
import Foundation
import Model
import Phrases
import Store
import Terminal
import Testing

@testable import Dashboard

/// A half-entered form and its way back to the screen.
@Suite struct DraftTests {
    /// Every form of the program.
    static let purposes: [any FormPurpose] = [
        RecordForm(card: Fake.card, places: Fake.places), DonorForm(), DonorForm(name: "Lê"), DonorForm(Fake.donor),
        ConsentForm(donor: Fake.donor), DriveForm(), VenueForm(), VenueForm(Fake.site.id), StretchForm(ward: Fake.nhanChinh),
        StretchForm(Fake.id(70)), GroupForm(ward: nil), GroupForm(Fake.id(80)), BlocForm(), BlocForm(Fake.id(90)),
        TargetForm(unit: .office, unitName: "Quận", year: 2020, existing: []),
        PeerForm(existing: nil, year: 2020, names: []), PeerForm(existing: Fake.peers[3], year: 2020, names: []),
        AidForm(nil, year: 2020), OfficeForm(Fake.district), SignatureForm(),
    ]

    private static func written(_ draft: Draft) throws -> Draft {
        try JSONDecoder().decode(Draft.self, from: try JSONEncoder().encode(draft))
    }

    private func draft(_ stage: Stage) throws -> Draft {
        try Self.written(try #require(stage.program.halfEnteredForm).draft(in: "/books", stage.program.context))
    }

    /// Offered, and gone on with.
    private func resumed(_ draft: Draft, answer: @escaping (Question) -> Answer? = Fake.answer) -> Stage {
        var stage = Stage(Fake.context(), open: DraftScreen(draft, others: 0), answer: answer)
        stage.press(.enter)
        return stage
    }

    private func stage(_ purpose: any FormPurpose) -> Stage {
        Stage(Fake.context(), open: FormScreen(purpose, Fake.context()))
    }

    @Test(arguments: purposes.indices)
    func `every form comes back with every field as it was`(_ index: Int) throws {
        let purpose = Self.purposes[index]
        var stage = stage(purpose)
        for place in 0..<(stage.form?.fields.count ?? 0) {
            if stage.form?.fields[place].takesTyping == true { stage.type("x\(place)") } else { stage.press(.right) }
            stage.press(.down)
        }
        for _ in 0..<3 { stage.press(.up) }
        let form = try #require(stage.form)
        let back = try #require(resumed(try draft(stage)).form, "\(purpose.title.english)")
        #expect(back.fields.map(\.content) == form.fields.map(\.content), "\(purpose.title.english)")
        #expect(back.focus == form.focus && back.isHalfEntered && back.misfits.isEmpty)
        #expect(back.title == form.title)
    }

    @Test func `what is shown before it is resumed is calm and names nobody`() throws {
        var stage = stage(DonorForm())
        stage.type("Nguyễn Thị Ước")
        stage.press(.down, .down, .down, .down)
        stage.type("0912345678")
        let picture = Stage(Fake.context(), open: DraftScreen(try draft(stage), others: 2)).picture
        for text in ["Lần trước còn nhập dở «Thêm người hiến», 14:05 31/12/2020.", "Đã nhập 2 ô", "Còn 2 bản nháp khác", "7 ngày"] {
            #expect(picture.contains(text), "\(text)\n\(picture)")
        }
        #expect(!picture.contains("0912") && !picture.contains("Ước"))
    }

    @Test func `resumed in the other language a form is the same`() throws {
        var stage = stage(RecordForm(card: Fake.card, places: Fake.places))
        stage.press(.right, .down, .down, .down, .right)
        let form = try #require(stage.form)
        let draft = try draft(stage)
        var back = Stage(Fake.context(language: .english), open: DraftScreen(draft, others: 0))
        #expect(back.picture.contains("Left half-entered: “Record a donation”"))
        back.press(.enter)
        #expect(back.form?.fields.map(\.content) == form.fields.map(\.content))
    }

    @Test func `an altered record comes back with what was typed over the record as it is now`() throws {
        var stage = stage(DonorForm(Fake.donor))
        stage.press(.end)
        stage.type("x")
        var other = Fake.card
        other.donor.note = "đổi ở bàn khác"
        let card = other
        let back = resumed(try draft(stage)) { if case .donor = $0 { .donor(card) } else { Fake.answer($0) } }
        #expect(back.form?.values["name"] == "Nguyễn Thị Hoàx")
        #expect(back.form?.values["note"] == "đổi ở bàn khác")
        // Whoever sees a person's form in full is noted down, as from the card.
        #expect(back.asked.contains("reveal 100 on donor form"))
    }

    @Test func `a choice that is gone is told, and what was typed for it stays`() throws {
        var stage = stage(RecordForm(card: Fake.card, places: Fake.places))
        stage.press(.down, .down, .down, .down, .down)
        #expect(stage.form?.fields[5].name == "place")
        stage.type("Quan")
        stage.press(.enter)
        var places = Fake.places
        places.venues = []
        places.drives = []
        let left = places
        var back = resumed(try draft(stage)) { if case .places = $0 { .places(left) } else { Fake.answer($0) } }
        let form = try #require(back.form)
        #expect(form.misfits.count == 1 && form.fields[5].input.text == "132 Quan Nhân")
        #expect(back.picture.contains("Bản nháp có «Nơi hiến: 132 Quan Nhân»"))
        back.press(.pageDown, .enter)
        #expect(back.form?.fields[5].problem == .chooseFromList && back.commits.isEmpty)
    }

    @Test func `a person who is no longer in the books: the draft says so and shows what was typed`() throws {
        var stage = stage(RecordForm(card: Fake.card, places: Fake.places))
        stage.press(.pageDown, .up)
        stage.type("2021")
        stage.press(.up)
        stage.type("T-0815")
        var back = resumed(try draft(stage)) { if case .donor = $0 { .donor(nil) } else { Fake.answer($0) } }
        #expect((back.top as? DraftScreen)?.isLost == true)
        #expect(back.picture.contains("Mã túi: T-0815") && back.picture.contains("không còn trong sổ"))
        #expect(!back.asked.contains("draft resumed"))
        back.press(.escape)
        #expect(back.taken().suffix(2) == ["draft putOff", "close"])
    }

    @Test func `a form that this program does not know is shown and not lost`() throws {
        var stage = stage(AidForm(nil, year: 2020))
        stage.type("77,7 tỷ")
        var text = String(decoding: try JSONEncoder().encode(try draft(stage)), as: UTF8.self)
        text = text.replacingOccurrences(of: "\"aid\"", with: "\"somethingNewer\"")
        let draft = try JSONDecoder().decode(Draft.self, from: Data(text.utf8))
        #expect(draft.place == nil)
        let shown = Stage(Fake.context(), open: DraftScreen(draft, others: 0))
        #expect(shown.picture.contains("Giá trị, đồng: 77,7 tỷ") && !shown.picture.contains("Nhập tiếp"))
        let covered = Stage(Fake.context(hidesNames: true), open: DraftScreen(draft, others: 0))
        #expect(!covered.picture.contains("77,7"))
    }

    @Test func `Esc leaves a draft for another time, and only its own line throws it away`() throws {
        var stage = stage(AidForm(nil, year: 2020))
        stage.type("1 tỷ")
        let draft = try draft(stage)
        for (keys, asked) in [
            ([Key.escape], ["draft putOff", "close"]), ([.down, .enter], ["draft putOff", "close"]),
            ([.down, .down, .enter], ["draft thrownAway", "close"]),
        ] {
            var offered = Stage(Fake.context(), open: DraftScreen(draft, others: 0))
            for key in keys { offered.press(key) }
            #expect(offered.taken() == asked)
        }
    }

    @Test func `what cannot be read now may be tried again`() throws {
        var stage = stage(RecordForm(card: Fake.card, places: Fake.places))
        stage.press(.right)
        var back = resumed(try draft(stage)) { _ in nil }
        #expect(back.top is DraftScreen)
        back.answer = Fake.answer
        back.press(.enter)
        #expect(back.form != nil)
    }

    // MARK: Identifiers

    @Test func `a form that is saved again after an error saves the same record`() {
        var stage = stage(RecordForm(card: Fake.card, places: Fake.places))
        stage.write = { _ in throw StoreError.diskFull }
        stage.press(.pageDown, .enter)
        stage.press(.enter)
        let ids = stage.commits.flatMap(\.donations).map(\.id)
        #expect(ids.count == 2 && ids[0] == ids[1])
    }

    @Test func `two forms are two records`() {
        var stage = Stage(Fake.context())
        for _ in 0..<2 {
            stage.open(FormScreen(AidForm(nil, year: 2020), stage.program.context))
            stage.type("1 tỷ")
            stage.press(.pageDown, .enter)
        }
        #expect(stage.commits.count == 2)
        #expect(stage.commits[0].revisions[0].after?.identity != stage.commits[1].revisions[0].after?.identity)
    }

    @Test func `a resumed form saves the record that it had begun, and one that is there already is not there twice`() throws {
        var stage = stage(DonorForm())
        stage.type("Đỗ Thị Mới")
        stage.write = { _ in throw StoreError.inputOutput(code: 10) }
        stage.press(.pageDown, .enter)
        let first = try #require(stage.commits.first?.donors.first)
        var back = resumed(try draft(stage))
        back.write = { throw StoreError.conflict(.donor($0.donors[0])) }
        back.press(.pageDown, .enter)
        #expect(back.commits.last?.donors.first?.id == first.id)
        #expect(back.top is OverviewScreen)
        #expect(back.notice == "Mục này đã được ghi từ trước; không ghi thêm lần nữa.")
    }

    @Test func `another person's record in the way is a problem and no success`() throws {
        var stage = stage(DonorForm())
        stage.type("Đỗ Thị Mới")
        stage.write = { _ in throw StoreError.invalid(.citizenIDTaken(by: Fake.donor.id)) }
        stage.press(.pageDown, .enter)
        #expect(stage.form?.problem != nil && stage.form?.values["name"] == "Đỗ Thị Mới")
    }

    @Test func `what is on its way to the books is not altered, and after a refusal it is`() {
        var stage = stage(TargetForm(unit: .office, unitName: "Quận", year: 2020, existing: []))
        stage.type("100")
        stage.press(.pageDown, .enter)
        stage.press(.pageUp)
        stage.type("9")
        stage.press(.down, .right)
        #expect(stage.form?.values["number"] == "100" && stage.form?.values["measure"] == "bags")
        stage.send(.refused(.locked))
        stage.press(.right)
        #expect(stage.form?.values["measure"] != "bags")
    }
}
