import Model
import Store
import Testing

@testable import Exchange

@Suite("Importing donations")
struct DonationImportTests {
    static let people = """
        name,birth_date,citizen_id,phone,ward,street,bloc
        Nguyễn Văn An,1980-01-02,001080000001,0912345678,Nhân Chính,Quan Nhân,Tổ 12
        Lê Thị Hoa,1981-01-02,001181000002,0912345679,Kim Giang,Kim Giang,HS-SV
        Lê Thị Hoa,1981-01-02,001181000003,0912345670,Kim Giang,Kim Giang,Tổ 1

        """

    static func desk(onDisk: Bool = true) throws -> Desk {
        let desk = try Desk(onDisk: onDisk)
        try desk.take(text: people)
        return desk
    }

    @Test("A donation is credited to the home ward of its day, the street, group and bloc, at a venue that keeps its code")
    func credit() throws {
        let desk = try Self.desk()
        let report = try desk.take(
            text:
                "citizen_id,date,volume_ml,site,result\n001080000001,2020-03-04,350,TX20-07,collected\n001080000001,2025-08-01,250,TX20-07,collected\n"
        )
        #expect(report.counts == [2, 2, 0, 0, 0, 0] && report.created.venues == 1)
        let card = try #require(try desk.card("Nguyễn Văn An"))
        let donations = card.donations.map(\.donation).sorted { $0.day < $1.day }
        #expect(donations.map(\.volume.count) == [350, 250] && donations.map(\.campaignYear) == [2020, 2025])
        #expect(donations.map(\.credit.ward) == [WardKey(.era2020, 343), WardKey(.era2025, 367)])
        #expect(donations.map(\.credit.approximate) == [false, true])
        #expect(
            donations.allSatisfy {
                $0.credit.stretch == card.donor.home.stretch && $0.credit.group == card.donor.group && $0.credit.bloc != nil
            })
        let venues = try desk.store.read { try $0.venues() }
        #expect(venues.map(\.code) == ["TX20-07"] && venues.map(\.kind) == [.other])
    }

    @Test("Somebody who belongs to a bloc and no unit is credited to the bloc alone")
    func blocAlone() throws {
        let desk = try Self.desk()
        try desk.take(text: "citizen_id,date,volume_ml\n001181000002,2020-03-04,350\n")
        let donors = try desk.donors.filter { $0.citizenID?.digits == "001181000002" }
        let card = try #require(try desk.store.read { try $0.donorCard(donors[0].id) })
        #expect(card.donations.map(\.donation.credit.group) == [nil])
        let bloc = try desk.store.read { try $0.blocs() }.first { $0.abbreviation == "HS-SV" }
        #expect(card.donations.map(\.donation.credit.bloc) == [bloc?.id] && bloc != nil)
    }

    @Test("Bad rows are refused: an unknown person, volume 30, no such day, a day to come")
    func refusals() throws {
        let desk = try Self.desk()
        let report = try desk.take(
            text: "CCCD;Ngày hiến;Thể tích;Điểm hiến;Kết quả\n001080000001;04/03/2020;30;;đã hiến\n001099999999;04/03/2020;350;;\n"
                + "001080000001;31/02/2020;350;;\n001080000001;04/03/2099;350;;\n001080000001;04/03/2020;nhiều;;\n001080000001;05/03/2020;350 ml;;thành công\n"
        )
        #expect(report.counts == [6, 1, 0, 5, 0, 0])
        let refused = report.problems.filter(\.isRefusal)
        #expect(refused.map(\.line) == [2, 3, 4, 5, 6])
        #expect(refused.map(\.field) == [.volume, .citizenID, .date, .date, .volume])
        #expect(
            refused[0].reason == .volumeOutsideRules(Millilitres(30)) && refused[1].reason == .unknownPerson
                && refused[4].reason == .notANumber)
        let rejected = try desk.rejected(report)
        #expect(rejected.map { $0[0] } == ["line", "2", "3", "4", "5", "6"])
        #expect(Array(rejected[2].dropFirst(3)) == ["001099999999", "04/03/2020", "350", "", ""])
    }

    @Test("A visit before the birth is refused, an age outside the rules is doubtful")
    func ages() throws {
        let desk = try Self.desk()
        let report = try desk.take(
            text:
                "citizen_id,date,volume_ml,result\n001080000001,1980-01-01,350,\n001080000001,1979-06-01,,low_hb\n"
                + "001080000001,2020-03-04,350,\n001181000002,2045-01-02,350,\n001181000003,1998-12-31,350,\n"
        )
        #expect(report.counts == [5, 2, 0, 3, 0, 0], "\(report.problems)")
        let refused = report.problems.filter(\.isRefusal).map(\.reason)
        #expect(refused.prefix(2) == [.beforeBirth(.day(Day(number: 3653))), .beforeBirth(.day(Day(number: 3653)))])
        #expect(report.problems.filter { $0.isRefusal }.map(\.field) == [.date, .date, .date])
        let young = try desk.take(text: "name,birth_date,citizen_id\nVũ An,2005-01-02,001205000001\n")
        #expect(young.counts[1] == 1)
        let early = try desk.take(text: "citizen_id,date,volume_ml\n001205000001,2020-03-04,350\n001205000001,2024-03-04,350\n")
        #expect(early.counts == [2, 2, 0, 0, 1, 0])
        #expect(early.problems.map(\.reason) == [.oddAge(OddAge(years: 15, least: 18, most: 60))])
    }

    @Test("The same person and day is there already, unless two bag numbers tell them apart")
    func same() throws {
        let desk = try Self.desk()
        let report = try desk.take(
            text:
                "cccd,ngày,ml,mã túi\n001080000001,2020-03-04,350,B1\n001080000001,2020-03-04,350,\n001080000001,2020-03-04,350,B1\n"
                + "001080000001,2020-03-04,350,B2\n001080000001,2020-03-05,350,B1\n")
        #expect(report.counts == [5, 3, 2, 0, 0, 0])
    }

    @Test("Visits without a donation become deferrals with a neutral code and a day where a rule gives one")
    func deferrals() throws {
        let desk = try Self.desk()
        let text =
            "citizen_id,date,volume_ml,site,result\n001080000001,2020-01-04,350,X,collected\n001080000001,2020-02-04,350,X,short_interval\n"
            + "001080000001,2020-06-01,350,X,low_hb\n001080000001,2020-07-01,350,X,high_bp\n001080000001,2020-08-01,350,X,tattoo_piercing\n"
            + "001080000001,2020-09-01,,X,other\n001080000001,2020-12-01,120,X,không đủ\n"
        let report = try desk.take(text: text)
        #expect(report.counts == [7, 2, 0, 0, 0, 5])
        let card = try #require(try desk.card("Nguyễn Văn An"))
        let deferrals = card.deferrals.map(\.deferral).sorted { $0.day < $1.day }
        #expect(deferrals.map(\.code) == [.interval, .measurement, .measurement, .temporary, .other])
        #expect(
            deferrals.map(\.until) == [
                Day(year: 2020, month: 3, day: 28), Day(year: 2020, month: 6, day: 29), nil, Day(year: 2021, month: 2, day: 1), nil,
            ])
        let failed = card.donations.map(\.donation).filter { $0.outcome == .failed }
        #expect(failed.map(\.volume.count) == [120])
        #expect(failed.map(\.tally) == [Tally(bags: Bags(0), volume: .zero, visits: Visits(1))])
        #expect(try desk.take(text: text).counts == [7, 0, 7, 0, 0, 0])
    }

    @Test("Without numbers people are found by name, birth and telephone")
    func byName() throws {
        let desk = try Self.desk()
        let report = try desk.take(
            text:
                "Họ tên,Ngày sinh,SĐT,Ngày hiến,Số ml\nLê Thị Hoa,02/01/1981,0912345679,04/03/2020,350\nLE THI HOA,02/01/1981,0912345670,04/03/2020,250\n"
                + "Lê Thị Hoa,02/01/1981,,05/03/2020,350\nNguyễn Văn An,1980,,05/03/2020,350\nNguyễn Văn Không,1980,,05/03/2020,350\n"
        )
        #expect(report.counts == [5, 3, 0, 2, 1, 0], "\(report.problems)")
        #expect(report.problems.map(\.reason) == [.ambiguousPerson(2), .sameNameAndBirth, .unknownPerson])
        let given = try desk.donors.map { donor in
            (
                donor.phone?.digits ?? "",
                try desk.store.read { try $0.donorCard(donor.id)?.donations.map(\.donation.volume.count) ?? [] }
            )
        }
        #expect(Dictionary(uniqueKeysWithValues: given) == ["0912345678": [350], "0912345679": [350], "0912345670": [250]])
    }

    @Test("Whoever comes by number and by name in one file has given once a day, wherever the books lie", arguments: [true, false])
    func byNumberAndName(onDisk: Bool) throws {
        let desk = try Self.desk(onDisk: onDisk)
        let report = try desk.take(
            text:
                "cccd,Họ tên,Ngày sinh,Ngày hiến,Số ml\n,Nguyễn Văn An,02/01/1980,04/03/2020,350\n001080000001,,,04/03/2020,350\n"
                + ",Nguyễn Văn An,02/01/1980,04/03/2020,350\n,Nguyễn Văn An,02/01/1980,05/09/2020,250\n001099999999,,,04/03/2020,350\n"
        )
        #expect(report.counts == [5, 2, 2, 1, 1, 0], "\(report.problems)")
        #expect(try desk.card("Nguyễn Văn An")?.donations.map(\.donation.volume.count).sorted() == [250, 350])
        #expect(try desk.store.check() == [])
    }
}
