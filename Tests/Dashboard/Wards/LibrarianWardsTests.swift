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
        #expect(figures.before[.ward(Bench.nhanChinh)]?.bags == Bags(1))
        guard
            case .wards(let early) = try answer(
                .wards([Bench.nhanChinh], year: 2020, today: Day(number: Bench.today.number - 360)), store)
        else {
            Issue.record("another answer")
            return
        }
        #expect(early.before[.ward(Bench.nhanChinh)] == nil)
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
        #expect(screen.lines[.streets]?.map(\.name) == ["Hoàng Ngân"])
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
}
