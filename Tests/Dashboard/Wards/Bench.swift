import Canvas
import Model
import Store

@testable import Dashboard

/// Made-up answers to the screens' questions: the old district Thanh Xuân at the end of 2020. All people are invented.
enum Bench {
    static let longName = "Nguyễn Phúc Công Tằng Tôn Nữ Hoàng Thị Kim Khánh Ngọc Bảo Anh"
    static let today = Day(number: 18_627)

    static func context(
        _ size: Size = Size(120, 36), office: Office? = district, language: Language = .vietnamese, hidesNames: Bool = false
    ) -> Context {
        Context(
            now: Instant(today, minute: 14 * 60 + 5), language: language, office: office,
            signature: Signature(operatorName: "Trần Thu Hà", desk: "bàn 1"), year: 2020,
            hidesNames: hidesNames, size: size, identifiers: IdentifierSource(countingFrom: 900))
    }

    static let district = Office(level: .district(.era2020, code: 9), name: "Quận Thanh Xuân")
    static let wardOffice = Office(level: .ward(WardKey(.era2025, 367)), name: "Phường Thanh Xuân")
    static let farOffice = Office(level: .ward(WardKey(.era2025, 4)), name: "Phường Ba Đình")

    /// The picture of a screen in the place that it has in a terminal of that size.
    static func picture(_ screen: some Screen, _ context: Context) -> String {
        let body = ProgramLayout(context.size).body
        var canvas = Canvas(size: body.size)
        screen.draw(on: &canvas, in: Rect(body.size), context)
        return canvas.picture
    }

    static func id<Subject>(_ number: UInt64) -> Identifier<Subject> { Identifier(high: 0x7000, low: number) }

    static func bags(_ count: Int) -> Tally {
        Tally(bags: Bags(count), volume: Millilitres(count * 330), visits: Visits(count + count / 50))
    }

    static func target(_ unit: Unit, _ number: Int) -> Target {
        Target(
            id: id(70), year: 2020, unit: unit, amount: Amount(.bags, number), document: "202/KH-BCĐ",
            documentDate: Day(iso: "2019-12-06"))
    }

    /// Twelve months that add up to about `total`, with the peaks of spring and autumn.
    static func months(_ total: Int) -> [Tally] { [6, 4, 13, 14, 10, 9, 7, 5, 8, 9, 8, 7].map { bags(total * $0 / 100) } }

    static let wardNumbers: [(code: Int, done: Int, target: Int)] = [
        (343, 1704, 410), (346, 824, 248), (349, 1288, 312), (352, 702, 214), (355, 631, 202), (358, 689, 213), (361, 598, 187),
        (364, 871, 231), (367, 1102, 271),
        (370, 447, 146), (373, 542, 167),
    ]

    static let wards = WardsFigures(
        board: BoardFigures(
            year: 2020, today: today, office: UnitTally(unit: .office, name: .office, tally: bags(9410)), months: months(9410),
            children: wardNumbers.map { ward in
                let key = WardKey(.era2020, ward.code)
                return ChildFigures(
                    unit: .ward(key), name: .ward(key), tally: bags(ward.done), approximate: ward.code == 355,
                    months: months(ward.done),
                    lastDays: [1, 0, 3, 4, 0, 2, 5].map { bags($0) },
                    targets: ward.code == 370 ? [] : [target(.ward(key), ward.target)])
            }, elsewhere: bags(12)),
        before: Dictionary(
            uniqueKeysWithValues: wardNumbers.map { (Unit.ward(WardKey(.era2020, $0.code)), YearAgo(bags($0.done * 2 / 3))) })
    )

    static let people = Dictionary(uniqueKeysWithValues: wardNumbers.map { (WardKey(.era2020, $0.code), $0.done * 2) })

    // MARK: A ward's page

    static let nhanChinh = WardKey(.era2020, 343)
    static let streetNames = ["Quan Nhân", "Hoàng Đạo Thúy", "Nhân Hòa", "Lê Văn Lương", "Hoàng Ngân", "Chính Kinh"]

    static func donation(
        _ number: UInt64, name: String?, on day: Day, volume: Int = 350, voided: Bool = false, failed: Bool = false
    ) -> DonationRow {
        DonationRow(
            donation: Donation(
                id: id(500 + number), donor: name == nil ? nil : id(600 + number), day: day, outcome: failed ? .failed : .collected,
                volume: Millilitres(volume),
                campaignYear: 2020, credit: Credit(ward: nhanChinh), voided: voided),
            donorName: name, donorBirthYear: name == nil ? nil : 1975 + Int(number), venueName: "132 Quan Nhân",
            driveName: number % 3 == 0 ? "Ngày hội hiến máu phường" : nil)
    }

    static let recent = [
        donation(1, name: "Đặng Thị Mai", on: today), donation(2, name: longName, on: today, volume: 450),
        donation(3, name: "Phạm Văn Hùng", on: today - 2, failed: true),
        donation(4, name: nil, on: today - 5, volume: 250), donation(5, name: "Lê Minh Đức", on: today - 9),
    ]

    static func stretch(_ number: Int) -> UnitTally {
        let unit = Unit.stretch(id(UInt64(100 + number)))
        return UnitTally(
            unit: unit, name: .stretch(street: streetNames[number], ward: nhanChinh), tally: bags(420 - number * 61),
            targets: number < 2 ? [target(unit, 100 + number * 40)] : [],
            lastDays: [0, 2, 1, 0, 3, number, 1].map { bags($0) })
    }

    static func group(_ number: Int) -> UnitTally {
        UnitTally(
            unit: .group(id(UInt64(200 + number))), name: .group(name: "Tổ \(number + 1)", kind: .residential, ward: nhanChinh),
            tally: bags(60 - number * 4),
            lastDays: [0, 0, 1, 0, 0, 1, 0].map { bags($0) })
    }

    static let ward = UnitFigures(
        unit: .ward(nhanChinh), name: .ward(nhanChinh),
        tally: UnitTally(
            unit: .ward(nhanChinh), name: .ward(nhanChinh), tally: bags(1704), targets: [target(.ward(nhanChinh), 410)]),
        months: months(1704),
        days: [DayTally(day: Day(number: 18_335), tally: bags(411)), DayTally(day: today, tally: bags(1293))],
        stretches: (0..<6).map(stretch), groups: (0..<14).map(group),
        blocs: [
            UnitTally(unit: .bloc(id(300)), name: .bloc(name: "Học sinh – sinh viên", abbreviation: "HS-SV"), tally: bags(640))
        ], recent: recent)

    static let emptyWard = UnitFigures(
        unit: .ward(nhanChinh), name: .ward(nhanChinh),
        tally: UnitTally(unit: .ward(nhanChinh), name: .ward(nhanChinh), tally: .zero),
        months: [Tally](repeating: .zero, count: 12))

    // MARK: Drives

    static func drive(
        _ number: UInt64, _ name: String, _ day: String, _ state: Drive.State = .closed, bags count: Int = 0, goal: Int? = nil,
        deferred: Int = 0, campaign: String = ""
    ) -> DriveRow {
        let drive = Drive(
            id: id(400 + number), name: name, day: Day(iso: day) ?? today, hours: ClockSpan(450, 690), campaignYear: 2020,
            campaign: campaign, state: state)
        return DriveRow(
            drive: drive, venueName: "Nhà văn hoá phường", tally: bags(count), deferred: deferred,
            targets: goal.map { [target(.drive(drive.id), $0)] } ?? [])
    }

    static let drives = [
        drive(1, "Chủ nhật Đỏ", "2019-12-22", bags: 212, goal: 150, deferred: 31, campaign: "Chủ nhật Đỏ"),
        drive(2, "Lễ hội Xuân hồng", "2020-02-16", bags: 731, goal: 300, deferred: 96, campaign: "Lễ hội Xuân hồng"),
        drive(
            3, "Ngày hội hiến máu phường Nhân Chính", "2020-04-07", bags: 164, goal: 200, deferred: 20,
            campaign: "Ngày toàn dân hiến máu tình nguyện"),
        drive(4, "Giọt hồng tri ân", "2020-07-25", .postponed, goal: 120),
        drive(5, "Ngày hội phường Khương Mai", "2020-08-16", .cancelled),
        drive(6, longName, "2020-12-31", .open, bags: 9, deferred: 2),
        drive(7, "Tuyến phố Hoàng Đạo Thúy", "2021-01-03", .planned, goal: 60),
    ]

    // MARK: The fixed site

    static let quanNhan: Venue = {
        let open = [ClockSpan(480, 720), ClockSpan(810, 1020)]
        return Venue(
            id: id(50), kind: .fixedSite, name: "132 Quan Nhân", address: "Trạm y tế Nhân Chính", ward: nhanChinh,
            hours: [
                OpeningHours(
                    from: Day(iso: "2019-10-10") ?? today, week: [[]] + [[ClockSpan]](repeating: open, count: 6),
                    closedOn: [today + 1])
            ])
    }()
    static let otherSite = Venue(id: id(51), kind: .fixedSite, name: "26 Lương Ngọc Quyến")

    static let siteDays = [0, 9, 11, 14, 8, 0, 12, 10, 7, 15, 9, 0, 18, 9].enumerated().filter { $0.element > 0 }.map {
        index, count in
        SiteDay(venue: quanNhan, day: today - (13 - index), tally: bags(count), deferred: count / 4)
    }

    static let siteFigures = UnitFigures(
        unit: .venue(quanNhan.id), name: .venue(name: "132 Quan Nhân", code: ""),
        tally: UnitTally(
            unit: .venue(quanNhan.id), name: .venue(name: "132 Quan Nhân", code: ""), tally: bags(2140),
            targets: [target(.venue(quanNhan.id), 1800)]), months: months(2140))
}
