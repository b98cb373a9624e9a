import Model
import Phrases
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct DonorFormTests {
    /// Fills the named fields of a form and submits it.
    private func submit(_ form: DonorForm, _ filled: [String: String], _ context: Context = Fake.context()) -> FormOutcome {
        var form = form
        form.take(.places(Fake.places))
        return form.submit(FormValues(form.fields(context).filled(filled)), context)
    }

    @Test func `a name alone makes a donor of our own ward`() throws {
        let context = Fake.context(office: Fake.ward)
        guard case .commit(let change) = submit(DonorForm(), ["name": "  Lê   Minh Đức "], context) else {
            return #expect(Bool(false))
        }
        #expect(change.summary == "donorAdded: +donor")
        let donor = try #require(change.donors.first)
        #expect(donor == Donor(id: Fake.id(9000), name: "Lê Minh Đức", home: HomeAddress(ward: WardKey(.era2025, 367))))
    }

    @Test func `everything that was filled in is kept`() throws {
        let filled = [
            "name": "Lê Minh Đức", "birth": "15/03/1985", "sex": "M", "citizen": "001085012345", "phone": "0912 345 678",
            "blood": "ab-",
            "ward": "343", "street": "quan nhan", "house": "15 ngõ 52", "group": Fake.places.groups[0].id.description,
            "stated": "4", "note": "chiều", "invite": "no",
        ]
        guard case .commit(let change) = submit(DonorForm(), filled) else { return #expect(Bool(false)) }
        #expect(change.summary == "donorAdded: +donor")
        let donor = try #require(change.donors.first)
        #expect(
            donor
                == Donor(
                    id: Fake.id(9000), name: "Lê Minh Đức", birth: .day(Fake.day("1985-03-15")), sex: .male,
                    citizenID: try CitizenID("001085012345"),
                    phone: try Phone("0912345678"), bloodGroup: BloodGroup(.ab, rhesusPositive: false),
                    home: HomeAddress(ward: Fake.nhanChinh, stretch: Fake.id(70), house: "15 ngõ 52"), group: Fake.id(80),
                    stated: StatedDonations(count: 4, on: Fake.today), doNotInvite: true, note: "chiều"))
    }

    @Test func `all problems are told at once`() {
        let filled = ["name": " ", "birth": "31/02/1990", "citizen": "12", "phone": "abc", "blood": "C", "stated": "many"]
        #expect(submit(DonorForm(), filled).problemFields == ["name", "birth", "citizen", "phone", "blood", "stated"])
    }

    @Test func `nobody is born in the future`() {
        #expect(submit(DonorForm(), ["name": "Lê", "birth": "2021"]).problemFields == ["birth"])
        #expect(submit(DonorForm(), ["name": "Lê", "birth": "2020"]).problemFields == [])
    }

    @Test func `a street needs its ward`() {
        #expect(submit(DonorForm(), ["name": "Lê", "street": "Quan Nhân"]).problemFields == ["ward"])
    }

    @Test func `a new street and its stretch are added with the donor`() throws {
        guard case .commit(let change) = submit(DonorForm(), ["name": "Lê", "ward": "346", "street": "Khương Hạ"]) else {
            return #expect(Bool(false))
        }
        #expect(change.summary == "donorAdded: +street +stretch +donor")
        #expect(change.revisions[0].after == .street(Street(id: Fake.id(9000), name: "Khương Hạ")))
        let donor = try #require(change.donors.first)
        guard case .stretch(let stretch)? = change.revisions[1].after else { return #expect(Bool(false)) }
        #expect(stretch.street == Fake.id(9000) && stretch.ward == WardKey(.era2020, 346) && donor.home.stretch == stretch.id)
        #expect(Set(change.revisions.compactMap(\.subject)).count == 3)
    }

    @Test func `a known street in a new ward gets a stretch only`() {
        guard case .commit(let change) = submit(DonorForm(), ["name": "Lê", "ward": "346", "street": "Quan Nhân"]) else {
            return #expect(Bool(false))
        }
        #expect(change.summary == "donorAdded: +stretch +donor")
    }

    @Test func `nothing altered just closes`() {
        guard case .perform(let effects) = submit(DonorForm(Fake.donor), [:]) else { return #expect(Bool(false)) }
        #expect(effects.map(\.summary) == ["close"])
    }

    @Test func `an alteration carries what was before`() {
        guard case .commit(let change) = submit(DonorForm(Fake.donor), ["note": ""]) else { return #expect(Bool(false)) }
        var altered = Fake.donor
        altered.note = ""
        #expect(change == Change(.donorAltered, [.altering(.donor(Fake.donor), to: .donor(altered))]))
    }

    @Test func `a stated count keeps its date until it is altered`() {
        guard case .commit(let change) = submit(DonorForm(Fake.donor), ["note": "", "stated": "4"]) else {
            return #expect(Bool(false))
        }
        #expect(change.donors.first?.stated == Fake.donor.stated)
        guard case .commit(let other) = submit(DonorForm(Fake.donor), ["stated": "5"]) else { return #expect(Bool(false)) }
        #expect(other.donors.first?.stated == StatedDonations(count: 5, on: Fake.today))
        guard case .commit(let none) = submit(DonorForm(Fake.donor), ["stated": ""]) else { return #expect(Bool(false)) }
        #expect(none.donors.first?.stated == nil)
    }

    @Test func `an id that does not fit the birth year or the sex is warned of, not refused`() {
        let context = Fake.context()
        let form = DonorForm(Fake.donor)
        #expect(form.heading(FormValues(form.fields(context)), context).isEmpty)
        let lines = form.heading(FormValues(form.fields(context).filled(["birth": "1990"])), context)
        #expect(lines.map(\.tone) == [.warning])
        #expect(submit(form, ["birth": "1990"]).problemFields == [])
    }

    @Test func `groups on offer are those of the ward and those of none`() {
        var form = DonorForm()
        form.take(.places(Fake.places))
        let context = Fake.context()
        let fields = form.refreshed(form.fields(context).filled(["ward": "346"]), context)
        guard case .search(let choices, _)? = fields.first(where: { $0.name == "group" })?.kind else { return #expect(Bool(false)) }
        #expect(choices.map(\.label.vietnamese) == ["Tổ 9", "Trường THPT Nhân Chính"])
    }

    @Test func `a new donor is accepted by the books`() throws {
        let store = try Store.inMemory(clock: Clock(startingAt: Fake.now))
        let filled = ["name": "Lê", "ward": "346", "street": "Khương Hạ"]
        var form = DonorForm()
        form.take(.places(Places()))
        guard case .commit(let change) = form.submit(FormValues(form.fields(Fake.context()).filled(filled)), Fake.context()) else {
            return #expect(Bool(false))
        }
        #expect(try store.commit(change, by: Fake.desk).kind == .donorAdded)
    }
}

extension [FormField] {
    /// The same fields with other values, chosen or typed.
    func filled(_ values: [String: String]) -> [FormField] {
        map { field in
            guard let value = values[field.name] else { return field }
            var field = field
            switch field.kind {
            case .text: field.input = .init(value)
            case .choice(let choices): field.picked = choices.firstIndex { $0.value == value }
            case .search(let choices, let free):
                field.picked = choices.firstIndex { $0.value == value }
                if free, field.picked == nil { field.input = .init(value) }
            }
            return field
        }
    }
}

extension FormOutcome {
    /// The fields with a problem; none when it went through.
    var problemFields: [String] { if case .problems(let problems) = self { problems.map(\.field) } else { [] } }
    var change: Change? { if case .commit(let change) = self { change } else { nil } }
}
