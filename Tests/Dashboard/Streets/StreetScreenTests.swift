import Canvas
import Model
import Phrases
import Store
import Testing

@testable import Dashboard

@Suite struct StreetScreenTests {
    static func stage(_ size: Size = Size(120, 36)) -> Stage {
        Stage(Fake.context(size), open: StreetScreen(Fake.streetRows[2].street), answer: Fake.answerOfStreets)
    }

    static func screen(_ stage: Stage) throws -> StreetScreen { try #require(stage.top as? StreetScreen) }

    @Test func `houses stand in order on their sides, the site among them, flats at the end`() throws {
        let map = try #require(try Self.screen(Self.stage()).map)
        func side(_ side: StreetStrip.Side) -> [String] {
            map.places.compactMap { $0[side] }.map { ($0.isAlley ? "ngõ " : "") + $0.step }
        }
        #expect(side(.above) == ["9", "41", "ngõ 45"])
        #expect(side(.below) == ["12", "44", "44A", "132", "ngõ ?"])
        #expect(map.counts == [.gave: 3, .due: 4, .lapsed: 1, .new: 1])
    }

    @Test func `arrows walk along a side, cross the street and go into an alley`() throws {
        var stage = Self.stage()
        func place() throws -> String { try Self.screen(stage).placeName(stage.program.context) }
        #expect(try place() == "Quan Nhân 9")
        stage.press(.right, .right)
        #expect(try place() == "Quan Nhân ngõ 45")
        stage.press(.up)
        #expect(try place() == "Quan Nhân 3 ngõ 45")
        stage.press(.up, .up)
        #expect(try place() == "Quan Nhân 15 ngõ 45/3")
        stage.press(.down, .down, .down)
        #expect(try Self.screen(stage).cursor.side == .below)
        stage.press(.home)
        #expect(try place() == "Quan Nhân 12")
        stage.press(.end)
        #expect(try place() == "Quan Nhân · chưa rõ số")
    }

    @Test func `going to a house asks for its people, and only for those`() throws {
        var stage = Self.stage()
        stage.press(.right)
        #expect(try Self.screen(stage).residents == [Fake.id(842)])
        #expect(try Self.screen(stage).people.map(\.id) == [Fake.id(842)])
        var screen = try Self.screen(stage)
        let effects = screen.update(.move(.right), stage.program.context).map(\.summary)
        #expect(effects == [Effect.ask(.housePeople([Fake.id(843), Fake.id(844), Fake.id(845)])).summary])
    }

    @Test func `typing finds a house, and says when there is none`() throws {
        var stage = Self.stage()
        stage.press(.function(4))
        stage.type("45/3")
        #expect(try Self.screen(stage).placeName(stage.program.context) == "Quan Nhân 3 ngõ 45")
        stage.press(.down)
        #expect(try Self.screen(stage).placeName(stage.program.context) == "Quan Nhân 15 ngõ 45/3")
        stage.type("9")
        #expect(try Self.screen(stage).foundNothing)
        #expect(stage.picture.contains("không có số nhà «45/39»"))
        // One stands where one stood before, and Enter opens no other house.
        #expect(try Self.screen(stage).placeName(stage.program.context) == "Quan Nhân 9")
        stage.press(.enter)
        #expect(stage.top is StreetScreen)
        stage.press(.escape)
        #expect(try !Self.screen(stage).filter.isOpen)
    }

    @Test func `A house that is not there shows nobody, and the numbers next to it`() throws {
        for size in [Size(120, 36), Size(80, 24)] {
            var stage = Self.stage(size)
            stage.press(.function(4))
            stage.type("45/4")
            let picture = stage.picture
            #expect(picture.contains("không có số nhà «45/4»") && picture.contains("Số gần nhất: "))
            #expect(picture.contains("3 ngõ 45") && !picture.contains("Trần Văn Tuấn") && !picture.contains("1 người hiến ─"))
            stage.type("\u{8}3")
            #expect(stage.picture.contains("Trần Văn Tuấn"))
        }
    }

    @Test func `the people of a street are parted among the states and add up, at any width`() throws {
        for (size, text) in [
            (Size(80, 24), "9 người hiến (7 đã hiến 2020): ▲4 ●3 ◇1 □1 · 1 gia đình"),
            (Size(120, 36), "▲ đến lúc mời 4 + ● chờ hiến lại 3 + ◇ lâu chưa hiến 1 + □ chưa hiến 1 · 1 gia đình"),
        ] {
            #expect(Self.stage(size).picture.contains(text))
            let counts = try #require(try Self.screen(Self.stage(size)).map?.counts)
            #expect(counts.values.reduce(0, +) == 9)
        }
    }

    @Test func `Enter opens the house and from there the person`() throws {
        var stage = Self.stage()
        stage.press(.enter)
        let house = try #require(stage.top as? HouseScreen)
        #expect(house.donors == [Fake.id(840)])
        stage.press(.enter)
        #expect(stage.top is DonorScreen)
    }

    @Test func `the house under the cursor stays when somebody moves in before it`() throws {
        var stage = Self.stage()
        stage.press(.right, .right, .up)
        let newcomer = Resident(donor: Fake.id(899), stretch: Fake.id(813), house: "1")
        stage.send(.answered(Fake.street(.residents([newcomer] + Fake.residents))))
        #expect(try Self.screen(stage).placeName(stage.program.context) == "Quan Nhân 3 ngõ 45")
    }

    @Test func `the houses stand there before their people are read, and one walks among them meanwhile`() throws {
        var stage = Stage(Fake.context(), open: StreetScreen(Fake.streetRows[2].street)) { question in
            if case .street = question { nil } else { Fake.answerOfStreets(question) }
        }
        func marks() throws -> [String] {
            try Self.screen(stage).map?.strip.columns.compactMap(\.above?.mark).map { String(Character($0.sign)) + $0.note } ?? []
        }
        #expect(try marks() == ["…", "…", "…3"])
        stage.press(.right, .right, .up)
        #expect(try Self.screen(stage).placeName(stage.program.context) == "Quan Nhân 3 ngõ 45")
        stage.press(.enter)
        #expect(stage.top is StreetScreen)
        stage.send(.answered(Fake.street(.residents(Fake.residents))))
        #expect(try marks() == ["▲", "●", "▲3"])
        stage.press(.enter)
        #expect((stage.top as? HouseScreen)?.donors == [Fake.id(843)])
    }

    @Test func `F7 plans a drive at the street's own place`() throws {
        var stage = Self.stage()
        stage.press(.function(7))
        let form = try #require(stage.form)
        let values = FormValues(form.fields)
        #expect(values["name"] == "Tuyến phố Quan Nhân")
        #expect(values["venue"] == "Phố Quan Nhân")
        guard
            case .commit(let change) = form.purpose.submit(
                FormValues(
                    form.fields.map { field in
                        var field = field
                        if field.name == "day" { field.fill("03/01/2021") }
                        return field
                    }), stage.program.context)
        else {
            Issue.record("not saved")
            return
        }
        let venue = change.revisions.lazy.compactMap { if case .venue(let venue)? = $0.after { venue } else { nil } }.first
        #expect(venue?.kind == .street)
    }

    @Test func `a street keeps to a name of its own, and its places follow`() throws {
        let context = Fake.context()
        var form = RenameStreetForm(Fake.streetRows[2].street)
        let venue = Venue(id: Fake.id(60), kind: .street, name: "Phố Quan Nhân, phường Nhân Chính")
        form.take(.places(Places(streets: Fake.streetRows.map(\.street), stretches: [], venues: [venue])))
        func submit(_ name: String) -> FormOutcome {
            form.submit(FormValues([FormField("name", Phrase(both: "tên"), text: name)]), context)
        }
        guard case .problems(let problems) = submit("hoàng ngân") else {
            Issue.record("took a name that is another's")
            return
        }
        #expect(problems.map(\.1) == [.streetTaken("Hoàng Ngân")])
        // Without its accents it is the same name.
        guard case .problems(let folded) = submit("HOANG NGAN") else {
            Issue.record("took a name that is another's but for its accents")
            return
        }
        #expect(folded.map(\.1) == [.streetTaken("Hoàng Ngân")])
        guard case .commit(let change) = submit("Quan Nhân Mới") else {
            Issue.record("not saved")
            return
        }
        var renamed = venue
        renamed.name = "Phố Quan Nhân Mới, phường Nhân Chính"
        let street = Fake.streetRows[2].street
        #expect(
            change
                == Change(
                    .streetAltered,
                    [
                        .altering(
                            .street(street), to: .street(Street(id: street.id, name: "Quan Nhân Mới", earlierNames: ["Quan Nhân"]))),
                        .altering(.venue(venue), to: .venue(renamed)),
                    ]))
    }

    @Test func `the list compares blood-drive streets, Tab shows all, F5 sorts and keeps the selected one`() throws {
        var stage = Stage(Fake.context(), at: .streets, answer: Fake.answerOfStreets)
        func screen() throws -> StreetsScreen { try #require(stage.top as? StreetsScreen) }
        #expect(try screen().lines.map(\.name) == ["Nhân Hòa", "Quan Nhân"])
        #expect(try screen().lines[1].growth.map { Int($0.order.rounded()) } == 50)
        #expect(try screen().lines[1].lastDrive(stage.program.context) == "12/09/2020 45/60")
        // In a file the day, the figure and the goal of the last drive are three columns.
        let saved = try screen().sheet(stage.program.context)
        #expect(saved.columns.suffix(2).map(\.title) == ["kết quả đợt", "mục tiêu đợt"])
        #expect(saved.rows.map { $0.suffix(3).map(\.plain) }.last == ["2020-09-12", "45", "60"])
        stage.press(.tab)
        #expect(try screen().lines.count == 3)
        stage.press(.down)
        stage.press(.function(5))
        #expect(try screen().lines.map(\.name) == ["Hoàng Ngân", "Quan Nhân", "Nhân Hòa"])
        #expect(try screen().selected?.name == "Quan Nhân")
        stage.press(.function(4))
        stage.type("thuong")
        #expect(try screen().lines.map(\.name) == ["Quan Nhân"])
    }

    @Test func `of a street with several stretches the one to edit is picked`() throws {
        var stage = Stage(Fake.context(), at: .streets, answer: Fake.answerOfStreets)
        stage.press(.down)
        stage.type("e")
        let pick = try #require(stage.top as? PickScreen)
        #expect(pick.options.map(\.detail.vietnamese) == ["40–330", "1–39"])
    }

    @Test func `a street that is no longer in the books says so and keeps no old name, until it is back`() throws {
        var stage = Self.stage()
        stage.send(.answered(.street(nil)))
        #expect(try Self.screen(stage).title.vietnamese == "Phố" && Self.screen(stage).map == nil)
        #expect(stage.picture.contains("Phố này không còn trong sổ") && !stage.picture.contains("Quan Nhân"))
        stage.send(.answered(Fake.answerOfStreets(.street(Fake.id(800), year: 2020, today: Fake.today)) ?? .street(nil)))
        #expect(try Self.screen(stage).title.vietnamese == "Quan Nhân")
    }

    @Test func `an option is not cut where the other column has room for it`() {
        let context = Fake.context(Size(80, 24))
        let stage = Stage(
            context,
            open: PickScreen(
                Phrase("Sửa đoạn nào?", "Which?"),
                [
                    .init(Phrase(both: "≈ Thanh Xuân (Thanh Xuân Trung cũ)"), detail: Phrase(both: "1–39"), effects: []),
                    .init(Phrase(both: "Yên Hòa"), detail: Phrase(both: "300–330; ngõ 290"), effects: []),
                ]))
        #expect(stage.picture.contains("≈ Thanh Xuân (Thanh Xuân Trung cũ)") && stage.picture.contains("300–330; ngõ 290"))
    }

    @Test func `houses of one number follow it by their lanes, and by their letters after these`() throws {
        let houses = ["13", "12A", "12/10", "12/4", "12", "12/4a"].map {
            StreetHouse(stretch: Fake.id(810), house: $0, donors: 1)
        }
        let page = StreetPage(
            figures: Fake.streetRows[2], dwellers: .houses(houses))
        let map = StreetMap(page, Fake.context())
        #expect(map.places.compactMap(\.below).map(\.step) == ["12", "12", "12A"])
        #expect(map.places.compactMap(\.below)[1].houses.map(\.text) == ["12/4", "12/4a", "12/10"])
        #expect(HouseNumber.number(of: "12A") == 12 && HouseNumber.number(of: "A12") == nil)
        #expect(HouseNumber.number(of: String(repeating: "9", count: 30)) == nil)
    }

    static let places = Places(
        streets: Fake.streetRows.map(\.street), stretches: Fake.streetRows.flatMap(\.stretches).map(\.stretch))

    @Test func `houses that another ward has are refused at their field`() {
        let context = Fake.context()
        var form = StretchForm(Fake.id(813))
        form.take(.places(Self.places))
        let fields = form.fields(context).map { field in
            var field = field
            if field.name == "houses" { field.fill("30–60") }
            return field
        }
        guard case .problems(let problems) = form.submit(FormValues(fields), context) else {
            Issue.record("took houses twice")
            return
        }
        #expect(problems.map(\.field) == ["houses"])
        #expect(problems.map(\.1) == [.housesTaken("30–60", by: Fake.nhanChinh, "40–330")])
    }

    @Test func `a stretch with another name leaves its street, whose other stretches stay`() throws {
        let context = Fake.context()
        var form = StretchForm(Fake.id(813))
        func submit() throws -> [Revision] {
            form.take(.places(Self.places))
            let fields = form.fields(context).map { field in
                var field = field
                if field.name == "street" { field.fill("Quan Nhân Mới") }
                return field
            }
            guard case .commit(let change) = form.submit(FormValues(fields), context) else { return [] }
            return change.revisions
        }
        let revisions = try submit()
        let stretch = try #require(Self.places.stretches.first { $0.id == Fake.id(813) })
        guard case .street(let street)? = revisions.first?.after else {
            Issue.record("no new street")
            return
        }
        var moved = stretch
        moved.street = street.id
        #expect(street.name == "Quan Nhân Mới" && street.id != stretch.street)
        #expect(
            revisions == [.adding(.street(street)), .altering(.stretch(stretch), to: .stretch(moved))])
    }

    @Test func `a donor's form says when the house is another ward's by the street's numbers`() {
        let context = Fake.context()
        var form = DonorForm()
        form.take(.places(Self.places))
        func lines(_ house: String) -> [String] {
            let values = [("ward", String(Fake.thuongDinh.packed)), ("street", "Quan Nhân"), ("house", house)].map {
                FormField($0.0, Phrase(both: ""), text: $0.1)
            }
            return form.heading(FormValues(values), context).map(\.text.vietnamese)
        }
        #expect(lines("15") == [])
        #expect(lines("3 ngõ 45") == ["Theo số nhà của phố, nhà này thuộc phường Nhân Chính."])
    }

    @Test func `the comparison of streets is saved as it is shown`() throws {
        var stage = Stage(Fake.context(), at: .streets, answer: Fake.answerOfStreets)
        let shown = try #require(stage.top as? StreetsScreen).lines.count
        stage.type("X")
        stage.press(.enter)
        let sheet = try #require((stage.top as? ExportScreen)?.sheet)
        #expect(sheet.rows.count == shown && shown > 0 && sheet.fileName.hasSuffix("-tuyen-pho"))
    }

    /// Of Quan Nhân the stretch in Nhân Chính is asked for 40 bags and gave 60; the one in Thượng Đình gave 15 and is asked for nothing.
    @Test
    func `a street's percentage and pace are those of the stretches that have a target, in the list, on its page and in a file`()
        throws
    {
        var stage = Stage(Fake.context(), at: .streets, answer: Fake.answerOfStreets)
        let line = try #require((stage.top as? StreetsScreen)?.lines.first { $0.name == "Quan Nhân" })
        #expect(line.percent == 150 && line.lead == Amount(.bags, 20) && line.amount == Amount(.bags, 75))
        #expect(line.plainText(stage.program.context).hasSuffix("75 túi · 60/40 = 150 %"))
        stage.type("X")
        stage.press(.enter)
        let csv = try #require((stage.top as? ExportScreen)?.sheet.written(.csv)).split(separator: "\r\n")
        #expect(csv[0].contains("chỉ tiêu (túi),các đoạn có chỉ tiêu (túi),túi,%"))
        #expect(csv.last?.contains(",40,60,75,150") == true)
        let page = Stage(Fake.context(), open: StreetScreen(Fake.streetRows[2].street), answer: Fake.answerOfStreets)
        #expect(page.picture.contains("60 / 40 túi · 2020  150 %  cả phố 75 túi"))
    }

    @Test func `in another measure a street's target and its last drive's figure name their own`() throws {
        let context = Fake.context(Size(150, 36), measure: .visits)
        let list = Stage(context, at: .streets, answer: Fake.answerOfStreets)
        #expect(list.picture.contains("12/09 45/60 túi"))
        let page = Stage(context, open: StreetScreen(Fake.streetRows[2].street), answer: Fake.answerOfStreets)
        #expect(page.picture.contains("chỉ tiêu theo đơn vị đo khác: 40 túi (m)") && !page.picture.contains("chưa có chỉ tiêu"))
        let sheet = try #require(list.top as? StreetsScreen).sheet(context)
        #expect(sheet.columns.suffix(2).map(\.unit) == ["túi", "túi"])
    }
}
