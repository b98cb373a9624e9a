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
                    [
                        .altering(
                            .street(Self.quanNhan),
                            to: .street(Street(id: Bench.id(10), name: "Quan Nhân mới", earlierNames: ["Quan Nhân"])))
                    ]))
        guard case .perform = Self.submit(StretchForm(Bench.id(11)), [:]) else {
            Issue.record("an unaltered form wrote something")
            return
        }
    }

    private static let hoangNgan = Street(id: Bench.id(20), name: "Hoàng Ngân")
    private static let other = WardKey(.era2020, 346)

    /// The form of the only stretch of Hoàng Ngân, in a ward in which Quan Nhân has none, or has one.
    private func joining(in ward: WardKey, typed: String) -> (FormOutcome, [FormLine], Stretch) {
        let stretch = Stretch(id: Bench.id(21), street: Bench.id(20), ward: ward)
        var form = StretchForm(stretch.id)
        var places = Self.places
        places.streets.append(Self.hoangNgan)
        places.stretches.append(stretch)
        places.venues = [Venue(id: Bench.id(22), kind: .street, name: "Phố Hoàng Ngân")]
        form.take(.places(places))
        var fields = form.fields(Bench.context())
        fields[0].picked = nil
        fields[0].input = TextField(typed)
        let values = FormValues(fields)
        return (form.submit(values, Bench.context()), form.heading(values, Bench.context()), stretch)
    }

    @Test func `a street whose last stretch goes to another becomes part of it, which keeps the old name`() throws {
        let (outcome, heading, stretch) = joining(in: Self.other, typed: "quan nhan")
        let change = try #require(Self.change(outcome))
        var moved = stretch
        moved.street = Bench.id(10)
        #expect(change.kind == .streetsJoined && change.summary == "streetsJoined: ~stretch -street ~street ~venue")
        #expect(change.revisions[0].after == .stretch(moved) && change.revisions[1].before == .street(Self.hoangNgan))
        #expect(change.revisions[2].after == .street(Street(id: Bench.id(10), name: "Quan Nhân", earlierNames: ["Hoàng Ngân"])))
        guard case .venue(let venue)? = change.revisions[3].after else {
            Issue.record("the place keeps the old name")
            return
        }
        #expect(venue.name == "Phố Quan Nhân" && heading.map(\.text.vietnamese).first?.contains("vẫn tìm được bằng tên cũ") == true)
    }

    @Test func `one of several stretches that goes to another street takes the old name along`() {
        var places = Self.places
        places.streets.append(Self.hoangNgan)
        let ward = WardKey(.era2020, 349)
        places.stretches += [
            Stretch(id: Bench.id(21), street: Bench.id(20), ward: ward),
            Stretch(id: Bench.id(23), street: Bench.id(20), ward: WardKey(.era2020, 352)),
        ]
        var form = StretchForm(Bench.id(21))
        form.take(.places(places))
        func change(_ typed: String) -> Change? {
            var fields = form.fields(Bench.context())
            fields[0].picked = nil
            fields[0].input = TextField(typed)
            return Self.change(form.submit(FormValues(fields), Bench.context()))
        }
        let known = change("Quan Nhân")
        #expect(known?.kind == .streetAltered && known?.summary == "streetAltered: ~stretch ~street")
        #expect(known?.revisions.last?.after == .street(Self.quanNhan.taking(Self.hoangNgan)))
        guard case .street(let made)? = change("Cầu Mới")?.revisions.first?.after else {
            Issue.record("no new street")
            return
        }
        #expect(made.name == "Cầu Mới" && made.earlierNames == ["Hoàng Ngân"])
    }

    @Test func `two stretches of a street in one ward are joined after a question`() {
        let (outcome, _, stretch) = joining(in: Bench.nhanChinh, typed: "Quan Nhân")
        guard case .perform(let effects) = outcome, case .replace(var screen as JoinStretchesScreen)? = effects.first else {
            Issue.record("not asked")
            return
        }
        #expect(screen.gone == stretch.id && screen.keep == Self.stretch.id && screen.following.count == 3)
        let context = Bench.context()
        #expect(screen.availability(of: .open, context) != .available)
        let person = Fake.donor
        let join = StretchJoin(keeping: Self.stretch, and: stretch, people: [person], donations: [], targets: [])
        _ = screen.update(.answered(.stretchJoin(join)), context)
        #expect(Bench.picture(screen, context).contains("1 người và 0 lần hiến sang đoạn ấy."))
        guard case .commit(let change)? = screen.update(.action(.open), context).first else {
            Issue.record("not joined")
            return
        }
        #expect(change.summary == "streetsJoined: ~donor -stretch -street ~street ~venue")
    }

    @Test func `of two stretches that are joined the ranges of both stay, and those that share houses are told`() {
        func join(_ keeping: String, _ going: String) -> StretchJoin {
            let keep = Stretch(id: Bench.id(11), street: Bench.id(10), ward: Bench.nhanChinh, houses: keeping)
            let gone = Stretch(id: Bench.id(21), street: Bench.id(20), ward: Bench.nhanChinh, houses: going)
            return StretchJoin(keeping: keep, and: gone, people: [], donations: [], targets: [])
        }
        for (keeping, going, joined) in [
            ("1–200", "", "1–200"), ("", "1–200", "1–200"), ("1–99 lẻ", "2–80 chẵn", "1–99 lẻ, 2–80 chẵn"),
            ("1–200", "3–9", "1–200"),
        ] {
            let join = join(keeping, going)
            #expect(join.joined.houses == joined && join.lostHouses.isEmpty, "\(keeping) + \(going)")
        }
        let lossy = join("1–200", "150–300, ngõ 7")
        #expect(lossy.joined.houses == "1–200, ngõ 7" && lossy.lostHouses == ["150–300"])
        var screen = JoinStretchesScreen(Bench.id(21), into: Bench.id(11), of: Self.quanNhan, following: [])
        _ = screen.update(.answered(.stretchJoin(lossy)), Bench.context())
        #expect(Bench.picture(screen, Bench.context()).contains("Số nhà ở lại là 1–200, ngõ 7, không còn 150–300."))
    }

    @Test func `a stretch without houses is told whose houses it leaves out, and what it gives up`() {
        func heading(_ form: StretchForm, _ houses: String) -> [FormLine] {
            var form = form
            var places = Self.places
            places.stretches.append(Stretch(id: Bench.id(21), street: Bench.id(10), ward: Self.other, houses: "234–378"))
            form.take(.places(places))
            var fields = form.fields(Bench.context())
            fields[2].input = TextField(houses)
            return form.heading(FormValues(fields), Bench.context())
        }
        let cleared = heading(StretchForm(Bench.id(11)), "")
        #expect(cleared.map(\.tone) == [.warning])
        #expect(cleared[0].text.vietnamese.hasPrefix("Bỏ 1–199 lẻ. ") && cleared[0].text.vietnamese.hasSuffix(" 234–378."))
        #expect(heading(StretchForm(Bench.id(11)), "1–9").isEmpty)
    }

    @Test(arguments: [
        ("Ông Nguyễn Văn An", "Bà Lê Thị Sen", "Người phụ trách ở lại là Ông Nguyễn Văn An, không còn Bà Lê Thị Sen."),
        ("", "Bà Lê Thị Sen", nil), ("Ông Nguyễn Văn An", "", nil), ("Bà Lê Thị Sen", "Bà Lê Thị Sen", nil),
    ])
    func `of two stretches that are joined it is told whose contact goes, where one does`(
        _ keeping: String, _ going: String, _ said: String?
    ) {
        var keep = Self.stretch
        keep.contact = keeping
        let gone = Stretch(id: Bench.id(21), street: Bench.id(20), ward: Bench.nhanChinh, contact: going)
        var screen = JoinStretchesScreen(gone.id, into: keep.id, of: Self.quanNhan, following: [])
        let context = Bench.context()
        let join = StretchJoin(keeping: keep, and: gone, people: [], donations: [], targets: [])
        _ = screen.update(.answered(.stretchJoin(join)), context)
        let words = Bench.picture(screen, context).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("Người phụ trách") == (said != nil))
        if let said { #expect(words.contains(said)) }
        #expect(join.joined.contact == (keeping.isEmpty ? going : keeping))
    }

    @Test func `names are compared without accents where none are typed, and those that differ by accents are refused`() {
        // Typed without accents it is the street of the books, not a second one.
        let change = Self.change(Self.submit(StretchForm(ward: Self.other), ["street": "quan nhan"]))
        #expect(change?.summary == "streetAdded: +stretch")
        guard case .problems(let problems) = Self.submit(StretchForm(ward: Self.other), ["street": "Quán Nhàn"]) else {
            Issue.record("took a name that is another's but for its accents")
            return
        }
        #expect(problems.map(\.1) == [.streetTaken("Quan Nhân")])
        var places = Places(streets: [Street(id: Bench.id(30), name: "Hoà Mục", earlierNames: ["Phố Ga"])])
        #expect(places.street(named: "Hòa Mục")?.id == Bench.id(30) && places.street(named: "pho ga")?.id == Bench.id(30))
        // Whoever has the name now goes before whoever had it.
        places.streets.append(Street(id: Bench.id(31), name: "Phố Ga"))
        #expect(places.street(named: "Phố Ga")?.id == Bench.id(31))
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
