import Model
import Testing

@testable import Store

@Suite("Lists")
struct ListTests {
    @Test("streets, groups and blocs stand in the order of the alphabet and of their numbers")
    func places() throws {
        let fixture = try Fixture()
        let wards = [Fixture.nhanChinh, Fixture.khuongTrung]
        for name in ["Vũ Trọng Phụng", "Đường Láng", "Chính Kinh"] { try fixture.street(name, wards: wards) }
        for name in ["Tổ 10", "Tổ 2"] { _ = try fixture.group(name, ward: Fixture.nhanChinh) }
        _ = try fixture.group("Tổ 1", ward: Fixture.khuongTrung)
        _ = try fixture.bloc("Học sinh")
        _ = try fixture.bloc("Cư dân")
        #expect(try fixture.read { try $0.streets().map(\.street.name) } == ["Chính Kinh", "Đường Láng", "Vũ Trọng Phụng"])
        #expect(try fixture.read { try $0.streets().map(\.stretches.count) } == [2, 2, 2])
        #expect(
            try fixture.read { try $0.stretches(ward: Fixture.khuongTrung).map(\.streetName) } == [
                "Chính Kinh", "Đường Láng", "Vũ Trọng Phụng",
            ])
        #expect(try fixture.read { try $0.stretches().count } == 6)
        #expect(try fixture.read { try $0.groups(ward: Fixture.nhanChinh).map(\.name) } == ["Tổ 2", "Tổ 10"])
        #expect(try fixture.read { try $0.groups().map(\.name) } == ["Tổ 1", "Tổ 2", "Tổ 10"])
        #expect(try fixture.read { try $0.blocs().map(\.name) } == ["Cư dân", "Học sinh"])
        #expect(try fixture.read { try $0.office() } == nil)
        let office = Office(level: .district(.era2020, code: 9), name: "Quận Thanh Xuân")
        try fixture.commit(.officeSet, [.adding(.office(office))])
        #expect(try fixture.read { try $0.office() } == office)
    }

    @Test("a fixed site's day has who gave and who was put off, with its hours")
    func siteDay() throws {
        let fixture = try Fixture()
        let week = [[ClockSpan]](repeating: [ClockSpan(480, 990)], count: 7)
        let venue = Venue(
            id: fixture.identifier(), kind: .fixedSite, name: "132 Quan Nhân",
            hours: [OpeningHours(from: Day.first(of: 2020), week: week, closedOn: [Fixture.today - 1])])
        try fixture.commit(.venueAdded, [.adding(.venue(venue))])
        let donor = try fixture.donor("An")
        try fixture.donation(donor, on: Fixture.today, 350, venue: venue)
        try fixture.donation(fixture.donor("Ba"), on: Fixture.today, 250, year: 2021, venue: venue)
        try fixture.donation(fixture.donor("Tư"), on: Fixture.today, 250)
        try fixture.donation(fixture.donor("Năm"), on: Fixture.today - 3, 250, venue: venue)
        try fixture.deferral(donor, on: Fixture.today, venue: venue)
        try fixture.deferral(donor, on: Fixture.today - 2, venue: venue)
        let day = try #require(try fixture.read { try $0.siteDay(venue: venue.id, day: Fixture.today) })
        #expect(day.tally == Tally(bags: Bags(2), volume: Millilitres(600), visits: Visits(2)))
        #expect(day.deferred == 1)
        #expect(day.came == 3)
        #expect(day.openings == [ClockSpan(480, 990)])
        #expect(try fixture.read { try $0.siteDay(venue: venue.id, day: Fixture.today - 1)?.openings } == [])
        let days = try fixture.read { try $0.siteDays(venue: venue.id, from: Fixture.today - 3, through: Fixture.today) }
        #expect(days.map(\.day) == [Fixture.today - 3, Fixture.today - 2, Fixture.today])
        #expect(days.map(\.came) == [1, 1, 3])
        #expect(try fixture.read { try $0.donations(on: Fixture.today, venue: venue.id).map(\.donorName) } == ["Ba", "An"])
        #expect(try fixture.read { try $0.siteDay(venue: fixture.identifier(), day: Fixture.today) } == nil)
    }

    @Test("drives come with their figures and goals, and the next ones leave out what is called off")
    func drives() throws {
        let fixture = try Fixture()
        let venue = try fixture.venue("", kind: .other, code: "TX20-07")
        let spring = try fixture.drive("Lễ hội Xuân hồng", on: Day.first(of: 2020) + 60, state: .closed, venue: venue)
        let today = try fixture.drive("Hôm nay", on: Fixture.today, state: .open)
        _ = try fixture.drive("Bị hoãn", on: Fixture.today + 1, year: 2020, state: .postponed)
        let next = try fixture.drive("Đợt tới", on: Fixture.today + 2, year: 2021)
        let donor = try fixture.donor("An")
        try fixture.donation(donor, on: spring.day, 350, drive: spring)
        try fixture.deferral(donor, on: spring.day + 1, drive: spring)
        try fixture.target(.drive(spring.id), Amount(.bags, 40))
        let rows = try fixture.read { try $0.drives(year: 2020) }
        #expect(rows.map(\.drive.name) == ["Lễ hội Xuân hồng", "Hôm nay", "Bị hoãn"])
        #expect(rows[0].drive == spring)
        #expect(rows[0].venueName == "TX20-07")
        #expect(rows[0].tally.bags == Bags(1))
        #expect(rows[0].deferred == 1)
        #expect(rows[0].targets.map(\.amount) == [Amount(.bags, 40)])
        #expect(try fixture.read { try $0.nextDrives(from: Fixture.today, limit: 5).map(\.drive.id) } == [today.id, next.id])
        let day = try fixture.read { try $0.dayFigures(Fixture.today) }
        #expect(day.drives.map(\.drive.id) == [today.id] && day.nextDrives.map(\.drive.id) == [next.id])
        #expect(try fixture.read { try $0.drive(next.id)?.drive } == next)
    }

    @Test("targets, peers and aid of a year")
    func figures() throws {
        let fixture = try Fixture()
        try fixture.target(.ward(Fixture.nhanChinh), Amount(.bags, 410))
        try fixture.target(.office, Amount(.bags, 2551))
        try fixture.target(.office, Amount(.bags, 1), year: 2019)
        let group = try fixture.group("Tổ 5", ward: Fixture.nhanChinh)
        try fixture.target(.group(group.id), Amount(measure: .equivalents, tenths: 125))
        let rows = try fixture.read { try $0.targets(year: 2020) }
        #expect(rows.map(\.target.unit) == [.office, .ward(Fixture.nhanChinh), .group(group.id)])
        #expect(
            rows.map(\.name) == [
                .office, .ward(Fixture.nhanChinh), .group(name: "Tổ 5", kind: .residential, ward: Fixture.nhanChinh),
            ])
        let peers = [("Ba Đình", 3_000), ("Cầu Giấy", 4_000)].map {
            PeerFigure(id: fixture.identifier(), year: 2020, name: $0.0, amount: Amount(.bags, $0.1), sample: true)
        }
        try fixture.commit(.peerSet, peers.map { .adding(.peer($0)) })
        #expect(try fixture.read { try $0.peers(year: 2020) } == peers.reversed())
        #expect(try fixture.read { try $0.peers(year: 2019).isEmpty })
        let aid = AidFigure(id: fixture.identifier(), year: 2020, value: Dong(24_050_000_000), statedGrowth: 80)
        try fixture.commit(.aidSet, [.adding(.aid(aid))])
        #expect(try fixture.read { try $0.aid(year: 2020)?.growth } == 80)
        let before = AidFigure(id: fixture.identifier(), year: 2019, value: Dong(13_000_000_000))
        try fixture.commit(.aidSet, [.adding(.aid(before))])
        #expect(try fixture.read { try $0.aid(year: 2020) } == AidYear(figure: aid, before: before))
        #expect(try fixture.read { try $0.aid(year: 2020)?.growth } == 85)
        #expect(try fixture.read { try $0.aid(year: 2021) } == nil)
    }

    @Test("the journal page goes backwards and names the first person touched")
    func journal() throws {
        let fixture = try Fixture()
        let (an, binh) = (try fixture.donor("An"), try fixture.donor("Bình"))
        try fixture.donation(an, on: Fixture.today)
        try fixture.target(.office, Amount(.bags, 2551))
        _ = try fixture.venue("", kind: .other, code: "TX20-07")
        let rows = try fixture.read { try $0.journalPage(limit: 10) }
        #expect(rows.map(\.entry.kind) == [.venueAdded, .targetSet, .donationRecorded, .donorAdded, .donorAdded])
        #expect(rows.map(\.subjectName) == ["TX20-07", nil, "An", "Bình", "An"])
        #expect(rows.map(\.donor) == [nil, nil, an.id, binh.id, an.id])
        let first = try fixture.read { try $0.journalPage(limit: 2) }
        let second = try fixture.read { try $0.journalPage(before: first.last?.entry.position, limit: 2) }
        #expect(first + second == Array(rows.prefix(4)))
        #expect(
            try fixture.read { try $0.journalPage(limit: 9, filter: JournalFilter(kinds: [.donorAdded, .targetSet])).count } == 3)
        #expect(try fixture.read { try $0.journalPage(limit: 9, filter: JournalFilter(operatorName: "Anh Nam")).isEmpty })
        #expect(
            try fixture.read {
                try $0.journalPage(limit: 9, filter: JournalFilter(from: Fixture.today, through: Fixture.today)).count
            } == 5)
        #expect(try fixture.read { try $0.journalPage(limit: 9, filter: JournalFilter(through: Fixture.today - 1)).isEmpty })
        #expect(try fixture.read { try $0.recordHistory(an.id.erased()).map(\.entry.kind) } == [.donationRecorded, .donorAdded])
        #expect(try fixture.read { try $0.entryCount(subject: an.id.erased()) } == 2)
    }
}
