import Canvas
import Model
import Phrases
import Store
import Testing

@testable import Dashboard

/// The forms for streets, groups and blocs: what they write, and what they refuse.
@Suite struct PlaceFormTests {
    static let quanNhan = Street(id: Bench.id(10), name: "Quan Nhân")
    static let stretch = Stretch(id: Bench.id(11), street: Bench.id(10), ward: Bench.nhanChinh, houses: "1–199 lẻ")
    static let group = Group(id: Bench.id(12), kind: .residential, name: "Tổ 5", ward: Bench.nhanChinh)
    static let bloc = Bloc(id: Bench.id(13), name: "Dân cư", abbreviation: "Dân cư")
    static let places = Places(streets: [quanNhan], stretches: [stretch], groups: [group], blocs: [bloc])

    @Test(arguments: ["abc", "199-1 lẻ"])
    func `houses that cannot be are refused at their field`(houses: String) {
        #expect(
            Self.submit(StretchForm(ward: Bench.nhanChinh), ["street": "Hoàng Ngân", "houses": houses]).problemFields == ["houses"])
    }

    /// What the form comes to with these fields typed over what it offers.
    static func submit(_ purpose: some FormPurpose, _ typed: [String: String], _ context: Context = Bench.context()) -> FormOutcome
    {
        var purpose = purpose
        purpose.take(.places(places))
        var fields = purpose.fields(context)
        for index in fields.indices {
            guard let text = typed[fields[index].name] else { continue }
            if case .choice(let choices) = fields[index].kind { fields[index].picked = choices.firstIndex { $0.value == text } }
            if case .search(let choices, _) = fields[index].kind { fields[index].picked = choices.firstIndex { $0.value == text } }
            fields[index].input = TextField(text)
        }
        return purpose.submit(FormValues(fields), context)
    }

    static func change(_ outcome: FormOutcome) -> Change? { if case .commit(let change) = outcome { change } else { nil } }
    static func problems(_ outcome: FormOutcome) -> [String] {
        if case .problems(let problems) = outcome { problems.map(\.field) } else { [] }
    }

    @Test func `a new street in the ward is a street and a stretch`() {
        let change = Self.change(
            Self.submit(StretchForm(ward: Bench.nhanChinh), ["street": "Hoàng Ngân", "houses": "2–80 chẵn", "since": "01/06/2019"]))
        let street = Street(id: Bench.id(900), name: "Hoàng Ngân")
        let stretch = Stretch(
            id: Bench.id(901), street: street.id, ward: Bench.nhanChinh, houses: "2–80 chẵn",
            bloodDriveStreetSince: Day(iso: "2019-06-01"))
        #expect(change == Change(.streetAdded, [.adding(.street(street)), .adding(.stretch(stretch))]))
    }

    @Test func `a street of the books is taken, in another ward, and refused in the same`() {
        let other = WardKey(.era2020, 346)
        let change = Self.change(Self.submit(StretchForm(ward: other), ["street": "Quan Nhân"]))
        #expect(change == Change(.streetAdded, [.adding(.stretch(Stretch(id: Bench.id(900), street: Bench.id(10), ward: other)))]))
        #expect(Self.problems(Self.submit(StretchForm(ward: Bench.nhanChinh), ["street": "Quan Nhân"])) == ["street"])
    }

    @Test func `a new name renames the street, nothing altered writes nothing`() {
        let change = Self.change(Self.submit(StretchForm(Bench.id(11)), ["street": "Quan Nhân mới"]))
        #expect(
            change
                == Change(
                    .streetAltered,
                    [.altering(.street(Self.quanNhan), to: .street(Street(id: Bench.id(10), name: "Quan Nhân mới")))]))
        guard case .perform = Self.submit(StretchForm(Bench.id(11)), [:]) else {
            Issue.record("an unaltered form wrote something")
            return
        }
    }

    @Test func `the streets of the area are offered behind those of the books`() {
        var form = StretchForm(ward: Bench.nhanChinh)
        form.take(.places(Self.places))
        guard case .search(let choices, free: true)? = form.fields(Bench.context()).first?.kind else {
            Issue.record("no names are offered")
            return
        }
        #expect(choices.first?.value == "Quan Nhân")
        #expect(choices.contains { $0.value == "Hoàng Đạo Thúy" })
        #expect(choices.count { $0.value == "Quan Nhân" } == 1)
    }

    @Test func `bad fields are named`() {
        #expect(
            Self.problems(Self.submit(StretchForm(ward: nil), ["street": "", "since": "31/02/2020"])) == [
                "street", "since", "ward",
            ])
        #expect(Self.problems(Self.submit(GroupForm(ward: nil), ["name": "", "heads": "nhiều"])) == ["name", "ward", "heads"])
        #expect(Self.problems(Self.submit(GroupForm(ward: Bench.nhanChinh), ["name": "tổ 5"])) == ["name"])
        #expect(Self.problems(Self.submit(BlocForm(), ["name": "dân cư"])) == ["name"])
    }

    @Test func `a group may belong to no ward unless it is a residential one`() {
        let change = Self.change(
            Self.submit(GroupForm(ward: nil), ["kind": "school", "name": "Trường THPT Nhân Chính", "heads": "1.250"]))
        #expect(
            change
                == Change(
                    .groupAdded,
                    [.adding(.group(Group(id: Bench.id(900), kind: .school, name: "Trường THPT Nhân Chính", headCount: 1250)))]))
    }

    @Test func `altering a group starts from what the books hold`() {
        let change = Self.change(Self.submit(GroupForm(Bench.id(12)), ["contact": "Bà Lan"]))
        var after = Self.group
        after.contact = "Bà Lan"
        #expect(change == Change(.groupAltered, [.altering(.group(Self.group), to: .group(after))]))
    }

    @Test func `a usual bloc brings its abbreviation with it`() {
        let change = Self.change(Self.submit(BlocForm(), ["name": "Lực lượng vũ trang"]))
        #expect(
            change
                == Change(.blocAdded, [.adding(.bloc(Bloc(id: Bench.id(900), name: "Lực lượng vũ trang", abbreviation: "LLVT")))]))
    }
}
