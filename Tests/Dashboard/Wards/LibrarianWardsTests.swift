import Canvas
import Model
import Store
import Testing

@testable import Dashboard

/// The questions of these screens, answered by a real store.
@Suite struct LibrarianWardsTests {
    private let by = Signature(operatorName: "Trần Thu Hà", desk: "bàn 1")
    private let bloc = Bloc(id: Bench.id(13), name: "Dân cư", abbreviation: "Dân cư")
    private let group = Group(id: Bench.id(12), kind: .residential, name: "Tổ 5", ward: Bench.nhanChinh, bloc: Bench.id(13))
    private let donor = Donor(id: Bench.id(30), name: "Đặng Thị Mai", home: HomeAddress(ward: Bench.nhanChinh), group: Bench.id(12))

    private static let bag = Tally(bags: Bags(1), volume: Millilitres(350), visits: Visits(1))

    private func donation(_ number: UInt64, _ day: Day, year: Int) -> Donation {
        Donation(
            id: Bench.id(number), donor: donor.id, day: day, volume: Millilitres(350), venue: Bench.quanNhan.id, campaignYear: year,
            credit: Credit(ward: Bench.nhanChinh, group: group.id, bloc: bloc.id))
    }

    /// A ward with one donor who gave a year ago, later that year, and today.
    private func store() throws -> Store {
        let store = try Store.inMemory(clock: Clock(startingAt: Bench.context().now), seed: 7)
        try store.commit(Change(.officeSet, [.adding(.office(Bench.district))]), by: by)
        try store.commit(Change(.venueAdded, [.adding(.venue(Bench.quanNhan))]), by: by)
        try store.commit(Change(.groupAdded, [.adding(.bloc(bloc)), .adding(.group(group))]), by: by)
        try store.commit(Change(.donorAdded, [.adding(.donor(donor))]), by: by)
        let days = [(31, Bench.today - 500, 2019), (32, Bench.today - 200, 2020), (33, Bench.today, 2020)]
        for (number, day, year) in days {
            try store.commit(Change(.donationRecorded, [.adding(.donation(donation(UInt64(number), day, year: year)))]), by: by)
        }
        return store
    }

    private func answer(_ question: Question, _ store: Store, _ context: Context = Bench.context()) throws -> Answer {
        try store.read { try Librarian.answer(question, $0, context) }
    }

    @Test func `a ward's line has this year's figure and last year's up to the same date`() throws {
        let store = try store()
        guard case .wards(let figures) = try answer(.wards([Bench.nhanChinh], year: 2020, today: Bench.today), store) else {
            Issue.record("another answer")
            return
        }
        #expect(figures.board.children.map(\.tally.bags) == [Bags(2)])
        #expect(figures.before[.ward(Bench.nhanChinh)]?.tally.bags == Bags(1))
        guard
            case .wards(let early) = try answer(
                .wards([Bench.nhanChinh], year: 2020, today: Day(number: Bench.today.number - 360)), store)
        else {
            Issue.record("another answer")
            return
        }
        #expect(early.before[.ward(Bench.nhanChinh)] == nil)
    }

    /// One bag a month of 2025 and two of 2026, up to June 2025 under Nhân Chính of 2020, since then under the ward of 07/2025 and its group.
    @Test func `a ward that was made in July is set against the wards before it, a group of its own against nothing`() throws {
        let today = try #require(Day(iso: "2026-11-24"))
        var context = Bench.context(office: Bench.wardOffice)
        (context.now, context.year) = (Instant(today, minute: 600), 2026)
        let store = try Store.inMemory(clock: Clock(startingAt: context.now), seed: 7)
        let ward = WardKey(.era2025, 367)
        try store.commit(Change(.officeSet, [.adding(.office(Bench.wardOffice))]), by: by)
        try store.commit(Change(.venueAdded, [.adding(.venue(Bench.quanNhan))]), by: by)
        let group = Group(id: Bench.id(14), kind: .residential, name: "Tổ dân phố 7", ward: ward)
        try store.commit(Change(.groupAdded, [.adding(.group(group))]), by: by)
        for month in 0..<23 {
            for part in 0..<(month < 12 ? 1 : 2) {
                let day = Day.first(of: 2025).adding(months: month) + 9
                let isNew = WardEra(on: day) == .era2025
                let number = UInt64(100 + month * 2 + part)
                let giver = Donor(id: Bench.id(200 + number), name: "Người \(number)", home: HomeAddress(ward: ward))
                try store.commit(
                    Change(
                        .donationRecorded,
                        [
                            .adding(.donor(giver)),
                            .adding(
                                .donation(
                                    Donation(
                                        id: Bench.id(number), donor: giver.id, day: day, volume: Millilitres(350),
                                        venue: Bench.quanNhan.id, campaignYear: day.year,
                                        credit: Credit(ward: isNew ? ward : Bench.nhanChinh, group: isNew ? group.id : nil)))),
                        ]), by: by)
            }
        }
        func growth(_ unit: Unit, _ year: Int, _ through: Day) throws -> Growth? {
            guard case .unit(let figures) = try answer(.unit(unit, year: year, today: through), store, context) else { return nil }
            return figures.pastYears.yearAgo(year, through: through).growth(to: figures.tally.tally.amount(.bags))
        }
        // 22 bags of January to November against 11, six of them by a guess.
        #expect(try growth(.ward(ward), 2026, today) == .percent(100, approximate: true))
        #expect(try growth(.group(group.id), 2026, today) == .notEnoughHistory)
        #expect(try growth(.office, 2026, today) == .percent(100))
        guard case .wards(let wards) = try answer(.wards([ward], year: 2026, today: today), store, context),
            case .groupPage(let page) = try answer(.groupPage(year: 2026, through: today), store, context),
            case .unit(let figures) = try answer(.unit(.group(group.id), year: 2026, today: today), store, context)
        else {
            Issue.record("another answer")
            return
        }
        #expect(wards.before[.ward(ward)]?.growth(to: Amount(.bags, 22)) == .percent(100, approximate: true))
        #expect(page.groups.first?.before.growth(to: Amount(.bags, 22)) == .notEnoughHistory)
        // Its half year shapes no curve: the documented one stands for it.
        #expect(figures.pastYears.whole.isEmpty && UnitStanding(figures, context).pace.isAssumption)
        #expect(UnitStanding(figures, context).facts.vietnamese.contains("cùng kỳ: chưa đủ số liệu"))
        // In 2025 the ward itself has half a year, with nothing to set against it.
        #expect(try growth(.ward(ward), 2025, Day.last(of: 2025)) == nil)
    }

    @Test func `people are counted by ward`() throws {
        guard case .wardPeople(let people) = try answer(.wardPeople([Bench.nhanChinh, WardKey(.era2020, 346)]), store()) else {
            Issue.record("another answer")
            return
        }
        #expect(people == [Bench.nhanChinh: 1, WardKey(.era2020, 346): 0])
    }

    @Test func `a ward's blocs add up its groups`() throws {
        guard case .unit(let figures) = try answer(.unit(.ward(Bench.nhanChinh), year: 2020, today: Bench.today), store()) else {
            Issue.record("another answer")
            return
        }
        #expect(figures.blocs.map(\.unit) == [.bloc(bloc.id)])
        #expect(figures.blocs.map(\.tally.bags) == [Bags(2)])
        #expect(figures.groups.map(\.tally.bags) == [Bags(2)])
        #expect(figures.recent.map(\.donation.day) == [Bench.today, Bench.today - 200, Bench.today - 500])
    }

    @Test func `a ward of another era has on its page and in its pictures what its line in the list has`() throws {
        let store = try store()
        let ward = WardKey(.era2025, 367)
        let unit = Unit.ward(ward)
        guard case .wards(let list) = try answer(.wardsInEra(.era2025, year: 2020, today: Bench.today), store),
            case .unit(let page) = try answer(.unit(unit, year: 2020, today: Bench.today), store),
            case .pictures(let pictures) = try answer(.pictures(.unit(unit), year: 2020), store),
            case .givers(let givers) = try answer(
                .givers(GiverSums(scope: .unit(unit), year: 2020, days: Bench.today - 300...Bench.today)), store)
        else {
            Issue.record("another answer")
            return
        }
        let line = try #require(list.board.children.first { $0.unit == unit })
        #expect(line.tally.bags == Bags(2) && line.approximate)
        #expect(page.tally.tally == line.tally && page.tally.approximate && page.months == line.months)
        #expect(page.groups.map(\.tally.bags) == [Bags(2)] && page.blocs.map(\.tally.bags) == [Bags(2)] && page.recent.count == 3)
        #expect(pictures.days == [Bench.today: Self.bag, Bench.today - 200: Self.bag] && givers.visits == 2)
    }

    @Test func `a ward that is gone by the year shown says for which its figures count`() throws {
        var context = Bench.context(office: Bench.wardOffice)
        context.now = Instant(try #require(Day(iso: "2026-11-24")), minute: 600)
        context.year = 2026
        var screen = UnitScreen(.ward(Bench.nhanChinh), name: "Nhân Chính")
        _ = screen.update(.answered(try answer(.unit(screen.unit, year: 2026, today: context.today), store(), context)), context)
        let picture = Bench.picture(screen, context)
        #expect(picture.contains("Năm 2026 phường này không còn") && !picture.contains("chưa có lần hiến nào"))
    }

    @Test func `a ward's office whose year was given under wards that were split has a figure by a guess, and so its growth`()
        throws
    {
        let context = Bench.context(office: Bench.wardOffice)
        guard case .unit(let figures) = try answer(.unit(.office, year: 2020, today: Bench.today), store(), context),
            case .overview(let board) = try answer(.overview(year: 2020, today: Bench.today, .wards), store(), context)
        else {
            Issue.record("another answer")
            return
        }
        #expect(figures.tally.approximate && board.board.office.approximate)
        guard case .unit(let district) = try answer(.unit(.office, year: 2020, today: Bench.today), store()) else { return }
        #expect(!district.tally.approximate)
    }

    @Test func `voiding from the page is taken by the books and the figure goes down`() throws {
        let store = try store()
        let context = Bench.context()
        var screen = UnitScreen(.ward(Bench.nhanChinh), name: "Nhân Chính")
        _ = screen.update(.answered(try answer(.unit(screen.unit, year: 2020, today: Bench.today), store)), context)
        while screen.focus(context) != .donations { _ = screen.update(.move(.nextPane), context) }
        guard case .open(var asked as VoidScreen)? = screen.update(.action(.void), context).first,
            case .commit(let change)? = asked.update(.action(.open), context).first
        else {
            Issue.record("nothing to commit")
            return
        }
        try store.commit(change, by: by)
        _ = screen.update(.answered(try answer(.unit(screen.unit, year: 2020, today: Bench.today), store)), context)
        #expect(screen.standing?.amount == Amount(.bags, 1))
        guard case .donations(_, _, let today) = try answer(.donations(on: Bench.today, venue: Bench.quanNhan.id), store) else {
            Issue.record("another answer")
            return
        }
        #expect(today.map(\.donation.voided) == [true])
    }

    @Test func `a street entered in its form stands in the ward's list`() throws {
        let store = try store()
        let context = Bench.context()
        guard case .commit(let change) = PlaceFormTests.submit(StretchForm(ward: Bench.nhanChinh), ["street": "Hoàng Ngân"]) else {
            Issue.record("refused")
            return
        }
        try store.commit(change, by: by)
        var screen = UnitScreen(.ward(Bench.nhanChinh), name: "Nhân Chính")
        _ = screen.update(.answered(try answer(.unit(screen.unit, year: 2020, today: Bench.today), store)), context)
        #expect(screen.lines[.streets]?.map(\.name) == ["Hoàng Ngân", "Ngoài các phố ở đây"])
    }

    @Test func `the journal is narrowed in the books by deed and operator`() throws {
        let store = try store()
        try store.commit(
            Change(.blocAltered, [.altering(.bloc(bloc), to: .bloc(Bloc(id: bloc.id, name: "Nhân dân")))]),
            by: Signature(operatorName: "Lê Văn Bình", desk: "bàn 2"))
        let search = JournalSearch("ghi nhan hien mau", operators: [], language: .vietnamese)
        guard case .journalPage(_, _, let deeds) = try answer(.journalPage(search.filter, before: nil, limit: 50), store),
            case .journalPage(_, _, let others) = try answer(
                .journalPage(JournalFilter(operatorName: "Lê Văn Bình"), before: nil, limit: 50), store)
        else {
            Issue.record("another answer")
            return
        }
        #expect(deeds.map(\.entry.kind) == [.donationRecorded, .donationRecorded, .donationRecorded])
        #expect(deeds.first?.subjectName == "Đặng Thị Mai")
        #expect(others.map(\.entry.kind) == [.blocAltered])
    }

    @Test func `a ward's groups and blocs end with what its people gave outside them, and make its figure`() throws {
        let store = try store()
        let lone = Donor(id: Bench.id(40), name: "Lê Minh Đức", home: HomeAddress(ward: Bench.nhanChinh))
        try store.commit(Change(.donorAdded, [.adding(.donor(lone))]), by: by)
        var given = donation(41, Bench.today, year: 2020)
        (given.donor, given.credit) = (lone.id, Credit(ward: Bench.nhanChinh))
        try store.commit(Change(.donationRecorded, [.adding(.donation(given))]), by: by)
        guard case .unit(let figures) = try answer(.unit(.ward(Bench.nhanChinh), year: 2020, today: Bench.today), store) else {
            Issue.record("another answer")
            return
        }
        for lines in [figures.groups, figures.blocs] {
            #expect(lines.last?.unit == nil && lines.last?.tally.bags == Bags(1))
            #expect(lines.reduce(.zero) { $0 + $1.tally } == figures.tally.tally)
        }
        var screen = UnitScreen(.ward(Bench.nhanChinh), name: "Nhân Chính")
        _ = screen.update(.answered(.unit(figures)), Bench.context())
        #expect(screen.lines[.groups]?.last?.name == "Ngoài các tổ ở đây")
    }
}
