import Model
import Phrases
import Store
import Testing

@testable import Dashboard

/// What a line of the journal, and the question before an undo, say of a change; the books are real.
@Suite struct ChangeDetailTests {
    private let store: Store
    private let drive: Drive
    private let donor: Donor

    init() throws {
        store = try Store.inMemory(clock: Clock(startingAt: Fake.now), seed: 5)
        donor = Donor(id: store.newIdentifier(), name: "Nguyễn Thị Hoà", home: HomeAddress(ward: Fake.nhanChinh))
        drive = Drive(
            id: store.newIdentifier(), name: "Ngày hội", day: Fake.today, hours: ClockSpan(450, 690), campaignYear: 2020,
            state: .planned)
        try store.commit(Change(.donorAdded, [.adding(.donor(donor))]), by: Fake.desk)
        try store.commit(Change(.driveAdded, [.adding(.drive(drive))]), by: Fake.desk)
    }

    private func open() throws {
        var open = drive
        open.state = .open
        try store.commit(Change(.driveAltered, [.altering(.drive(drive), to: .drive(open))]), by: Fake.desk)
    }

    private func last() throws -> JournalRow { try #require(try store.read { try $0.journalPage(limit: 1) }.first) }
    private func detail() throws -> String? { ChangeDetail(row: try last()).withCount?.vietnamese }

    @Test func `A drive that is opened or closed says so`() throws {
        try open()
        #expect(try detail() == "dự kiến → đang mở")
        let row = try last()
        #expect(JournalText.whomAndHow(row, Fake.context()) == "Ngày hội · dự kiến → đang mở")
        // Where there is no room it is the name that gives way.
        #expect(JournalText.story(row, Fake.context()).last == "dự kiến → đang mở")
        var stage = Stage(Fake.context(), open: UndoScreen(.undo, chosen: row))
        #expect(stage.picture.contains("dự kiến → đang mở"))
        stage.send(.committed(row.entry))
        #expect(stage.notice == "Đã hoàn tác: Sửa đợt hiến máu: dự kiến → đang mở")
        try store.undo(row.entry.id, by: Fake.desk)
        #expect(try detail() == "đang mở → dự kiến")
    }

    @Test func `A step names both steps, a donation its volume, and taking it back that it is voided`() throws {
        try open()
        var booking = Booking(id: store.newIdentifier(), drive: drive.id, donor: donor.id)
        try store.commit(DriveDay.make(booking), by: Fake.desk)
        #expect(try detail() == "đã đặt")
        for step in [Booking.Step.came, .withDoctor, .giving] {
            try store.commit(DriveDay.take(step, booking, at: Fake.now), by: Fake.desk)
            booking = booking.taking(step, at: Fake.now)
        }
        #expect(try detail() == "đang khám → đang hiến")
        let donation = DriveDay.donation(
            id: store.newIdentifier(), of: donor.id, at: drive, outcome: .collected, volume: Millilitres(350),
            credit: Credit(ward: Fake.nhanChinh))
        try store.commit(DriveDay.record(booking, donation, firstTime: true, at: Fake.now), by: Fake.desk)
        let told = try #require(try detail())
        #expect(told.contains("đang hiến → đã hiến") && told.contains("ghi lần hiến 350 ml"))
        let stage = Stage(Fake.context(), open: UndoScreen(.undo, chosen: try last()))
        #expect(stage.picture.contains("đang hiến → đã hiến") && stage.picture.contains("350 ml"))
        var voided = donation
        voided.voided = true
        let revision = Revision.altering(.donation(donation), to: .donation(voided))
        let row = JournalRow(entry: JournalBench.entry(3, .donationVoided), revisions: [revision])
        #expect(ChangeDetail(row: row).phrase?.vietnamese == "huỷ lần hiến 350 ml")
        #expect(
            ChangeDetail(row: JournalRow(entry: row.entry, revisions: [revision.inverse])).phrase?.english
                == "donation restored: 350 ml")
    }

    @Test func `A drive that is given a new place is told by its own name`() throws {
        let venue = Venue(id: store.newIdentifier(), kind: .street, name: "Phố Quan Nhân")
        var moved = drive
        moved.venue = venue.id
        try store.commit(
            Change(.driveAltered, [.adding(.venue(venue)), .altering(.drive(drive), to: .drive(moved))]), by: Fake.desk)
        #expect(JournalText.whom(try last(), Fake.context()) == "Ngày hội và 1 mục nữa")
    }

    @Test func `An invitation of a group says how many it concerns`() throws {
        let people = (0..<33).map {
            Donor(id: store.newIdentifier(), name: "Người \($0)", home: HomeAddress(ward: Fake.nhanChinh))
        }
        try store.commit(Change(.imported, people.map { .adding(.donor($0)) }), by: Fake.desk)
        #expect(try last().revisions.isEmpty)
        let invited = people.map { person in
            Booking(id: store.newIdentifier(), drive: drive.id, donor: person.id, invitation: .invited)
        }
        try store.commit(Change(.bookingMade, invited.map { .adding(.booking($0)) }), by: Fake.desk)
        #expect(try detail() == "33 người: đã mời")
        let row = try last()
        #expect(JournalText.whomAndHow(row, Fake.context()).hasSuffix("và 32 mục nữa · đã mời"))
        let hidden = Stage(Fake.context(hidesNames: true), open: UndoScreen(.undo, chosen: row))
        #expect(hidden.picture.contains("33 người: đã mời") && !hidden.picture.contains("Người 0"))
    }

    @Test func `A fixed site's day that is closed, opened or as its week again is named with its reason`() {
        let site = Bench.quanNhan
        func detail(_ before: Venue, _ after: Venue) -> Phrase? {
            let revision = Revision.altering(.venue(before), to: .venue(after))
            return ChangeDetail(row: JournalRow(entry: JournalBench.entry(3, .venueAltered), revisions: [revision])).phrase
        }
        let closed = site.setting(SiteException(day: Fake.day("2021-01-05"), reason: "sửa phòng"))
        let open = closed.setting(SiteException(day: Fake.day("2021-01-04"), openings: [ClockSpan(480, 690)]))
        #expect(detail(site, closed)?.vietnamese == "05/01/2021: theo lịch tuần → nghỉ (sửa phòng)")
        #expect(detail(closed, open)?.english == "04/01/2021: as its week → open 08:00-11:30")
        #expect(detail(closed, site)?.vietnamese == "05/01/2021: nghỉ (sửa phòng) → theo lịch tuần")
        var changed = site
        let short = [[]] + [[ClockSpan]](repeating: [ClockSpan(480, 720)], count: 6)
        changed.hours.append(OpeningHours(from: Fake.day("2021-02-01"), week: short))
        changed.holidaysFrom = Fake.day("2021-02-02")
        let week = "giờ từ 01/02/2021: T2 nghỉ · T3-CN 08:00-12:00, 13:30-17:00 → T2 nghỉ · T3-CN 08:00-12:00"
        #expect(detail(site, changed)?.vietnamese == week + ", nghỉ lễ từ – → 02/02/2021")
        changed = site
        changed.hours[0].placesPerHour = 8
        changed.address = "132 phố Quan Nhân"
        #expect(
            detail(site, changed)?.vietnamese == "địa chỉ Trạm y tế Nhân Chính → 132 phố Quan Nhân, chỗ mỗi giờ 6 → 8")
        let renamed = Phrase(both: site.name + " → Điểm mới")
        changed = site
        changed.name = "Điểm mới"
        #expect(detail(site, changed)?.vietnamese == renamed.vietnamese)
    }

    @Test func `A street that is renamed tells both names, and one that takes another in which`() {
        let street = Street(id: Fake.id(1), name: "Quan Nhân")
        func detail(_ after: Street) -> Phrase? {
            let revision = Revision.altering(.street(street), to: .street(after))
            return ChangeDetail(row: JournalRow(entry: JournalBench.entry(3, .streetsJoined), revisions: [revision])).phrase
        }
        #expect(detail(street.renamed("Cự Lộc"))?.vietnamese == "Quan Nhân → Cự Lộc")
        #expect(detail(street.taking(Street(id: Fake.id(2), name: "Hẻm Giếng")))?.vietnamese == "nhập Hẻm Giếng")
    }

    @Test func `A deferral that is taken away is named by its reason`() {
        let deferral = Deferral(id: Fake.id(1), donor: donor.id, day: Fake.today, code: .measurement, until: nil, drive: nil)
        let row = JournalRow(entry: JournalBench.entry(3, .stepTaken), revisions: [.removing(.deferral(deferral))])
        #expect(ChangeDetail(row: row).phrase?.vietnamese == "bỏ lần hoãn: chỉ số trong ngày")
    }
}
