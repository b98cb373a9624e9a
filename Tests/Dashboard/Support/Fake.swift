import Canvas
import Model
import Store

@testable import Dashboard

/// Made-up answers to the screens' questions: the old district Thanh Xuân at the end of 2020. All people are invented.
enum Fake {
    /// A name of sixty letters.
    static let longName = "Công Tằng Tôn Nữ Nguyễn Phúc Hoàng Thị Kim Khánh Ngọc Bảo An"
    static let today = Day.last(of: 2020)
    static let now = Instant(today, minute: 14 * 60 + 5)
    static let district = Office(level: .district(.era2020, code: 9), name: "Quận Thanh Xuân")
    static let ward = Office(level: .ward(WardKey(.era2025, 367)), name: "Phường Thanh Xuân")
    static let nhanChinh = WardKey(.era2020, 343)
    static let desk = Signature(operatorName: "Chị Hà", desk: "Bàn 1")

    static func id<Subject>(_ number: UInt64) -> Identifier<Subject> { Identifier(high: 0x7000, low: number) }

    static func day(_ iso: String) -> Day { Day(iso: iso) ?? today }

    static func context(
        _ size: Size = Size(120, 36), office: Office? = district, language: Language = .vietnamese, measure: Measure = .bags,
        hidesNames: Bool = false, isDemo: Bool = false,
        signature: Signature = desk
    ) -> Context {
        Context(
            now: now, language: language, office: office, signature: signature, measure: measure, year: 2020,
            hidesNames: hidesNames, isDemo: isDemo, size: size,
            identifiers: IdentifierSource(countingFrom: 9000))
    }

    static func bags(_ count: Int) -> Tally {
        Tally(bags: Bags(count), volume: Millilitres(count * 320), visits: Visits(count + count / 40))
    }

    static func target(_ number: UInt64, _ unit: Unit, _ count: Int, _ measure: Measure = .bags) -> Target {
        Target(
            id: id(number), year: 2020, unit: unit, amount: Amount(measure, count), document: "202/KH-BCĐ",
            documentDate: day("2019-12-06"))
    }

    /// Twelve months that share out `total`, with the peaks of spring.
    static func months(_ total: Int) -> [Tally] { monthShares.map { bags(total * $0 / 100) } }
    private static let monthShares = [6, 4, 13, 14, 10, 9, 7, 5, 8, 9, 8, 7]

    /// One great day a month, so that a sum is reached on a known day.
    static func days(_ total: Int, of year: Int) -> [DayTally] {
        let middle = Day.first(of: year) + 13
        return months(total).enumerated().map { DayTally(day: middle.adding(months: $0.offset), tally: $0.element) }
    }

    // MARK: The board

    static let wards: [(code: Int, bags: Int, target: Int)] = [
        (343, 1704, 410), (346, 874, 248), (349, 1288, 312), (352, 752, 214), (355, 681, 202), (358, 739, 213), (361, 648, 187),
        (364, 921, 231),
        (367, 1152, 271), (370, 497, 116), (373, 642, 147),
    ]

    static let board = OverviewFigures(
        board: BoardFigures(
            year: 2020, today: today,
            office: UnitTally(unit: .office, name: .office, tally: bags(9898), targets: [target(1, .office, 2551)]),
            days: days(9898, of: 2020), months: months(9898),
            children: wards.enumerated().map { place, ward in
                let unit = Unit.ward(WardKey(.era2020, ward.code))
                return ChildFigures(
                    unit: unit, name: .ward(WardKey(.era2020, ward.code)), tally: bags(ward.bags), approximate: ward.code == 355,
                    months: months(ward.bags), lastDays: (0..<7).map { bags((place * 5 + $0 * 3) % 11) },
                    targets: [target(UInt64(10 + place), unit, ward.target)])
            }, now: dayFigures),
        pastYears: PastYears(office: [2019: Dictionary(days(5210, of: 2019).map { ($0.day, $0.tally) }, uniquingKeysWith: +)]),
        peers: peers,
        aid: AidYear(
            figure: AidFigure(id: id(60), year: 2020, value: Dong(23_946_000_000)),
            before: AidFigure(id: id(61), year: 2019, value: Dong(12_944_000_000))))

    /// The same office before anything was entered.
    static let emptyBoard = OverviewFigures(
        board: BoardFigures(
            year: 2020, today: today, office: UnitTally(unit: .office, name: .office, tally: .zero),
            months: [Tally](repeating: .zero, count: 12)))

    /// The same figures without any target.
    static let boardWithoutTargets: OverviewFigures = {
        var figures = board
        figures.board.office.targets = []
        for index in figures.board.children.indices { figures.board.children[index].targets = [] }
        figures.peers = []
        figures.aid = nil
        figures.pastYears = PastYears()
        return figures
    }()

    /// Groups, of which one bears a name of sixty letters.
    static let longBoard: OverviewFigures = {
        var figures = board
        figures.board.children = ["Tổ 2", longName, "Tổ 10", "Trường THPT Nhân Chính"].enumerated().map { place, name in
            ChildFigures(
                unit: .group(id(UInt64(200 + place))), name: .group(name: name, kind: .residential, ward: nhanChinh),
                tally: bags(40 - place * 7),
                months: months(40), lastDays: (0..<7).map { bags($0 % 3) })
        }
        figures.board.now.nextDrives = [
            DriveRow(drive: Drive(id: id(42), name: longName, day: day("2021-01-03"), campaignYear: 2021))
        ]
        figures.board.now.sites[0].venue.name = longName
        return figures
    }()

    static let site = Venue(
        id: id(50), kind: .fixedSite, name: "132 Quan Nhân", ward: nhanChinh,
        hours: [
            OpeningHours(
                from: day("2019-10-10"), week: [[ClockSpan]](repeating: [ClockSpan(480, 690), ClockSpan(810, 990)], count: 7))
        ])

    /// The fixed site and a bus are open, and both took in 27 bags.
    static let dayFigures = DayFigures(
        tally: bags(27), sites: [SiteDay(venue: site, day: today, tally: bags(9), deferred: 2)],
        drives: [
            DriveRow(
                drive: Drive(
                    id: id(43), name: "Chuyến xe hiến máu cuối năm", day: today, hours: ClockSpan(780, 960), campaignYear: 2020,
                    state: .open), tally: bags(18), targets: [target(44, .drive(id(43)), 40)])
        ], nextDrives: drives)

    static let drives = [
        DriveRow(drive: Drive(id: id(40), name: "Tuyến phố Hoàng Đạo Thúy", day: day("2021-01-03"), campaignYear: 2021)),
        DriveRow(drive: Drive(id: id(41), name: "Chủ nhật Đỏ", day: day("2021-01-17"), campaignYear: 2021)),
    ]

    /// The twenty-nine other districts; their figures are made up and say so.
    static let peers: [PeerFigure] = PeerNames.names(for: district, .hanoi).enumerated().map { place, name in
        PeerFigure(
            id: id(UInt64(300 + place)), year: 2020, name: name, amount: Amount(.bags, 3900 - place * 97),
            target: Amount(.bags, 2000), sample: true)
    }
}
