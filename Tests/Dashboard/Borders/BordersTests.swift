import Model
import Store
import Testing

@testable import Dashboard

@Suite struct BordersTests {
    static let thanhXuan = WardKey(.era2025, 367)
    static let yenHoa = WardKey(.era2025, 175)

    static func stage() -> Stage {
        Stage(
            Fake.context(office: Fake.ward), open: OldStreetScreen(Fake.nhanChinh, stretch: Fake.oldStretch.id, name: "Quan Nhân"),
            answer: Fake.answerOfStreets)
    }

    static func screen(_ stage: Stage) throws -> OldStreetScreen { try #require(stage.top as? OldStreetScreen) }

    /// The changes that the box offers, by ward.
    static func offered(_ stage: Stage) throws -> [WardKey: Change] {
        let pick = try #require(stage.top as? ChangePickScreen)
        var changes: [WardKey: Change] = [:]
        for option in pick.options {
            guard case .change(let change, _) = option.outcome, let ward = change.donors.first?.home.ward else { continue }
            changes[ward] = change
        }
        return changes
    }

    @Test func `people of one house are one household, each with a proposal`() throws {
        let homes = try Self.screen(Self.stage()).homes
        #expect(homes.map(\.house.text) == ["15", "18", "7 ngõ 52", "101"])
        #expect(homes.map(\.people.count) == [2, 1, 1, 1])
        #expect(
            homes.map(\.proposals[0]) == [
                HomeProposal(ward: Self.thanhXuan, basis: .usual), HomeProposal(ward: Self.thanhXuan, basis: .usual),
                HomeProposal(ward: Self.yenHoa, basis: .houses), HomeProposal(ward: Self.thanhXuan, basis: .usual),
            ])
    }

    @Test func `Enter decides on the selected household, and the person may take another ward than the proposed one`() throws {
        var stage = Self.stage()
        stage.press(.enter)
        let changes = try Self.offered(stage)
        #expect(Set(changes.keys) == [Self.thanhXuan, Self.yenHoa, WardKey(.era2025, 637)])
        #expect(
            changes[Self.yenHoa]?.donors.map(\.home) == [
                HomeAddress(ward: Self.yenHoa, stretch: Fake.newStretch.id, house: "15"),
                HomeAddress(ward: Self.yenHoa, stretch: Fake.newStretch.id, house: "15"),
            ])
        #expect(changes[Self.thanhXuan]?.summary == "homesAssigned: +stretch ~donor ~donor")
    }

    @Test func `a run of house numbers is decided in one change`() throws {
        var stage = Self.stage()
        stage.press(.function(4))
        stage.type("1-99 le")
        #expect(try Self.screen(stage).shown.map(\.house.text) == ["15"])
        stage.press(.control("u"))
        stage.type("10-200")
        #expect(try Self.screen(stage).shown.map(\.house.text) == ["15", "18", "7 ngõ 52", "101"])
        stage.press(.enter)
        #expect(try Self.offered(stage)[Self.thanhXuan]?.donors.count == 5)
        stage.press(.enter)
        #expect(stage.commits.map(\.kind) == [.homesAssigned])
    }

    @Test func `marked households are decided together`() throws {
        var stage = Self.stage()
        stage.type("  ")
        #expect(try Self.screen(stage).marked == [["15"], ["18"]])
        stage.press(.enter)
        #expect(try Self.offered(stage)[Self.thanhXuan]?.donors.count == 3)
    }

    @Test func `only a ward that took over parts of older ones has homes to assign`() {
        var stage = Stage(Fake.context(office: Fake.ward), answer: Fake.answerOfStreets)
        stage.type("P")
        #expect(stage.top is OldStreetsScreen)
        stage = Stage(Fake.context(), answer: Fake.answerOfStreets)
        stage.type("P")
        #expect(stage.top is OverviewScreen)
        #expect(stage.said == .noHomesToAssign)
    }

    @Test(
        arguments: [
            (
                Fake.nhanChinh, "2025-07-01",
                "Vào ngày của đợt Phường Nhân Chính không còn; nay là Thanh Xuân, Yên Hòa, Đại Mỗ. Ghi lần nữa nếu vẫn đúng."
            ),
            (Fake.nhanChinh, "2025-06-30", nil),
            (thanhXuan, "2025-06-30", "Phường Thanh Xuân mới có từ 01/07/2025, sau ngày của đợt. Ghi lần nữa nếu vẫn đúng."),
            (thanhXuan, "2025-07-01", nil),
        ] as [(WardKey, String, String?)])
    func `a drive's ward that is none on its day is doubted`(ward: WardKey, day: String, doubt: String?) {
        let drive = Drive(id: Fake.id(43), name: "Đợt hè", day: Fake.day(day), ward: ward, campaignYear: 2025)
        #expect(DriveDoubt.ward(of: drive, Fake.context())?.vietnamese == doubt)
    }

    // MARK: Eras

    static func child(_ key: WardKey, _ bags: Int) -> ChildFigures {
        ChildFigures(
            unit: .ward(key), name: .ward(key), tally: Fake.bags(bags), months: Fake.months(bags),
            lastDays: Array(repeating: .zero, count: 7))
    }

    @Test func `an old district's year stands under the wards of today, guessed where a ward was split`() {
        let view = EraView(era: .era2025, office: Fake.district, atlas: .hanoi)
        let lines = view.lines(Fake.wards.map { Self.child(WardKey(.era2020, $0.code), $0.bags) })
        let bags = Dictionary(uniqueKeysWithValues: lines.map { ($0.unit, $0.tally.bags.count) })
        // Nhân Chính, Thượng Đình, Thanh Xuân Trung, Bắc, Nam · Khương Trung, Hạ Đình, Khương Đình, Kim Giang · Khương Mai, Phương Liệt.
        #expect(bags[.ward(Self.thanhXuan)] == 1704 + 874 + 681 + 1152 + 497)
        #expect(bags[.ward(WardKey(.era2025, 364))] == 1288 + 648 + 921 + 642)
        #expect(bags[.ward(WardKey(.era2025, 352))] == 752 + 739)
        #expect(lines.filter { $0.tally != .zero }.allSatisfy { $0.approximate })
        #expect(bags.values.reduce(0, +) == Fake.wards.reduce(0) { $0 + $1.bags })
    }

    @Test func `a ward of today stays in one piece among the older ones`() {
        let view = EraView(era: .era2020, office: Fake.ward, atlas: .hanoi)
        let lines = view.lines([
            Self.child(Self.thanhXuan, 300), Self.child(WardKey(.era2020, 343), 40), Self.child(WardKey(.era2025, 4), 5),
        ])
        #expect(lines.filter { $0.tally != .zero }.map(\.unit) == [.ward(WardKey(.era2020, 343)), .ward(Self.thanhXuan)])
        #expect(lines.allSatisfy { !$0.approximate })
    }

    @Test func `people are counted in the wards of another era as figures are`() {
        // Nhân Chính of 2020, split since; the ward of today.
        let counted = [WardKey(.era2020, 343): 40, Self.thanhXuan: 5]
        let now = WardPeople(counted, in: .era2025, .hanoi)
        #expect(now[Self.thanhXuan] == 45 && now.isGuessed(Self.thanhXuan))
        let then = WardPeople(counted, in: .era2020, .hanoi)
        #expect(then[WardKey(.era2020, 343)] == 40 && then[Self.thanhXuan] == 5 && !then.isGuessed(WardKey(.era2020, 343)))
        #expect(WardPeople(counted, in: nil, .hanoi)[Self.thanhXuan] == 5)
    }

    @Test func `one key shows the wards of each era in turn, then our own again`() throws {
        var stage = Stage(Fake.context(), at: .wards) {
            if case .wards = $0 { .wards(Bench.wards) } else { Fake.answerOfStreets($0) }
        }
        func era() throws -> WardEra? { try #require(stage.top as? WardsScreen).era }
        for wanted in [WardEra.era2025h1, .era2025, nil] {
            stage.type("Y")
            #expect(try era() == wanted)
        }
        let context = Fake.context(office: Fake.ward)
        var own = WardsScreen(context)
        let effects = own.update(.action(.otherEra), context)
        #expect(own.page == nil && own.era == .era2020)
        #expect(effects.first?.summary == Effect.ask(.wardsInEra(.era2020, year: 2020, today: Fake.today)).summary)
    }

    @Test func `on the board the table turns to the wards of the era, and back to what it was grouped by`() throws {
        var stage = Stage(Fake.context(office: Fake.ward), answer: Fake.answerOfStreets)
        func screen() throws -> OverviewScreen { try #require(stage.top as? OverviewScreen) }
        stage.type("Y")
        #expect(try screen().grouping == .wards && screen().era == .era2020)
        stage.type("b")
        #expect(try screen().grouping == .groups && screen().era == nil)
    }

    @Test func `the board says how many people are still to be assigned`() {
        let stage = Stage(Fake.context(office: Fake.ward)) { question in
            guard case .overview = question else { return nil }
            var figures = Fake.board
            figures.unassigned = 1204
            return .overview(figures)
        }
        #expect(stage.picture.contains("1.204 người chưa xếp phường"))
    }
}
