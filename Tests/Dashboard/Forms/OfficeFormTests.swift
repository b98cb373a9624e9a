import Model
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct OfficeFormTests {
    private let context = Fake.context(office: nil)

    private func submit(_ form: OfficeForm, _ filled: [String: String], level: String) -> FormOutcome {
        let fields = form.refreshed(form.fields(context).filled(["level": level]), context)
        return form.submit(FormValues(fields.filled(filled)), context)
    }

    @Test(
        "each level offers its own units",
        arguments: [
            ("ward", "ward:200367", Fake.ward), ("district", "district:2020:9", Fake.district),
            ("city", "city:2025", Office(level: .city(.era2025), name: "Thành phố Hà Nội")),
        ])
    func levels(level: String, unit: String, office: Office) {
        let change = submit(OfficeForm(), ["unit": unit], level: level).change
        #expect(change?.kind == .officeSet)
        #expect(change?.revisions.first == .adding(.office(office)))
    }

    @Test func `the target and the usual blocs come with a new office`() throws {
        let change = try #require(
            submit(OfficeForm(), ["unit": "district:2020:9", "target": "2.551", "measure": "bags"], level: "district").change)
        #expect(change.targets == [Target(id: Fake.id(9000), year: 2020, unit: .office, amount: Amount(.bags, 2551))])
        #expect(change.revisions.count == 2 + context.rules.blocs.count)
        let store = try Store.inMemory(clock: Clock(startingAt: Fake.now))
        try store.commit(change, by: Fake.desk)
        #expect(try store.read { try $0.office() } == Fake.district)
        #expect(try store.read { try $0.blocs().count } == context.rules.blocs.count)
    }

    @Test func `blocs that are in the books are not added again`() throws {
        var form = OfficeForm()
        form.take(.places(Places(blocs: context.rules.blocs.map { Bloc(id: Fake.id(1), name: $0.name) })))
        #expect(submit(form, ["unit": "city:2020"], level: "city").change?.summary == "officeSet: +office")
    }

    @Test func `what is missing or wrong is told at its field`() {
        #expect(submit(OfficeForm(), [:], level: "ward").problemFields == ["unit"])
        #expect(submit(OfficeForm(), ["unit": "ward:200367", "year": "20"], level: "ward").problemFields == ["year"])
        #expect(submit(OfficeForm(), ["unit": "ward:200367", "target": "0"], level: "ward").problemFields == ["target"])
    }

    @Test func `changing the office alters the record and nothing else`() {
        #expect(
            submit(OfficeForm(Fake.district), ["unit": "ward:200367"], level: "ward").change
                == Change(.officeSet, [.altering(.office(Fake.district), to: .office(Fake.ward))]))
        guard case .perform(let effects) = submit(OfficeForm(Fake.district), [:], level: "district") else {
            return #expect(Bool(false))
        }
        #expect(effects.map(\.summary) == ["close"])
    }

    @Test func `the first run: an office by a few letters without accents`() throws {
        let store = try Store.inMemory(clock: Clock(startingAt: Fake.now))
        var stage = Stage(context, root: WelcomeScreen()) { if case .places = $0 { .places(Places()) } else { nil } }
        stage.write = { try store.commit($0, by: Fake.desk) }
        stage.press(.down, .enter)
        #expect(stage.form?.title.english == "My office")
        stage.press(.down)
        stage.type("phuong liet")
        stage.press(.enter, .pageDown, .enter)
        #expect(try store.read { try $0.office() }?.name == "Phường Phương Liệt")
        #expect(stage.taken().suffix(4).contains("go to overview"))
        #expect(stage.top is OverviewScreen && stage.program.navigation.depth == 1)
    }

    @Test func `somebody unknown is asked who they are before the office`() {
        var stage = Stage(
            Fake.context(office: nil, signature: Signature(operatorName: "", desk: "")), root: WelcomeScreen(),
            answer: Fake.answerOfEmptyBooks)
        stage.press(.down, .enter)
        #expect(stage.form?.title.english == "Who is at the desk?")
        stage.type("Chị Hà")
        stage.press(.pageDown, .enter)
        #expect(stage.form?.title.english == "My office")
        #expect(stage.program.context.signature == Fake.desk)
    }
}
