import Model
import Store

@testable import Dashboard

extension Fake {
    static let thuongDinh = WardKey(.era2020, 346)

    static func drive(_ number: UInt64, _ iso: String, done: Int, goal: Int) -> DriveRow {
        let drive = Drive(id: id(number), name: "Tuyến phố Quan Nhân", day: day(iso), campaignYear: 2020)
        return DriveRow(
            drive: drive, venueName: "Phố Quan Nhân", tally: bags(done), targets: [target(number, .drive(drive.id), goal)])
    }

    /// Quan Nhân in two wards, Hoàng Ngân that is none, Nhân Hòa without a target.
    static let streetRows = [
        StreetFigures(
            street: Street(id: id(801), name: "Hoàng Ngân"),
            stretches: [StretchFigures(stretch: Stretch(id: id(811), street: id(801), ward: nhanChinh))],
            people: StreetPeople(donors: 3, families: 0)),
        StreetFigures(
            street: Street(id: id(802), name: "Nhân Hòa"),
            stretches: [
                StretchFigures(
                    stretch: Stretch(id: id(812), street: id(802), ward: nhanChinh, bloodDriveStreetSince: day("2018-08-04")),
                    tally: bags(120))
            ], people: StreetPeople(donors: 40, families: 6), before: YearAgo(bags(100))),
        StreetFigures(
            street: Street(id: id(800), name: "Quan Nhân"),
            stretches: [
                StretchFigures(
                    stretch: Stretch(
                        id: id(810), street: id(800), ward: nhanChinh, houses: "40–330", bloodDriveStreetSince: day("2016-03-20"),
                        contact: "Bà Lê Thị Hoà, tổ trưởng"), tally: bags(60), targets: [target(820, .stretch(id(810)), 40)]),
                StretchFigures(stretch: Stretch(id: id(813), street: id(800), ward: thuongDinh, houses: "1–39"), tally: bags(15)),
            ], people: StreetPeople(donors: 9, families: 1), before: YearAgo(bags(50)),
            lastDrive: drive(830, "2020-09-12", done: 45, goal: 60),
            nextDrive: drive(831, "2021-01-03", done: 0, goal: 80)),
    ]

    static let streetsAnswer = StreetsFigures(rows: streetRows, pastYears: board.pastYears)

    private static func resident(_ number: UInt64, _ house: String, last daysAgo: Int?, stretch: UInt64 = 810, family: Int? = nil)
        -> Resident
    {
        Resident(
            donor: id(840 + number), stretch: id(stretch), house: house,
            last: daysAgo.map { LastDonation(day: today - $0, kind: .wholeBlood) },
            gaveThisYear: daysAgo.map { $0 < 365 } ?? false, family: family)
    }

    static let residents =
        [
            resident(0, "9", last: 100, stretch: 813), resident(1, "12", last: 20, stretch: 813), resident(2, "41", last: 20),
            resident(3, "3 ngõ 45", last: 400), resident(4, "15, ngõ 45/3", last: 200, family: 7),
            resident(5, "15 ngõ 45/3", last: 30, family: 7),
            resident(6, "44A", last: nil), resident(7, "P1203 CT2", last: 90), resident(8, "44", last: 100),
        ]

    static func street(_ dwellers: StreetPage.Dwellers) -> Answer {
        let page = StreetPage(
            figures: streetRows[2],
            sites: [
                Venue(id: id(50), kind: .fixedSite, name: "132 Quan Nhân", address: "132 Quan Nhân, trạm y tế", ward: nhanChinh)
            ],
            dwellers: dwellers)
        return .street(StreetDrawing(page, pastYears: board.pastYears, context()))
    }

    static func housePeople(_ donors: [Identifier<Donor>]) -> [HousePerson] {
        donors.enumerated().map { place, donor in
            let resident = residents.first { $0.donor == donor }
            return HousePerson(
                row: DonorRow(
                    id: donor, name: ["Trần Văn Tuấn", "Nguyễn Thị Hoa"][place % 2], birthYear: 1985, ward: nhanChinh,
                    street: "Quan Nhân",
                    house: resident?.house ?? "", donations: 4, last: resident?.last),
                families: resident?.family == nil ? [] : ["Gia đình bà Hoa"])
        }
    }

    // MARK: Borders

    static let oldStretch = Stretch(id: id(870), street: id(800), ward: nhanChinh)
    static let newStretch = Stretch(id: id(871), street: id(800), ward: WardKey(.era2025, 175), houses: "ngõ 52")

    static func oldHome(_ number: UInt64, _ house: String) -> Donor {
        Donor(
            id: id(880 + number), name: ["Trần Văn Tuấn", "Nguyễn Thị Hoa", "Lê Minh Đức"][Int(number) % 3],
            home: HomeAddress(ward: nhanChinh, stretch: oldStretch.id, house: house))
    }

    static let oldPage = OldStreetPage(
        ward: nhanChinh, stretch: oldStretch.id,
        people: [oldHome(0, "15"), oldHome(1, "15"), oldHome(2, "7 ngõ 52"), oldHome(3, "18"), oldHome(4, "101")],
        stretches: [oldStretch, newStretch])

    static let oldStreetRows = [
        OldStreetRow(ward: nhanChinh, stretch: oldStretch, street: "Quan Nhân", people: 5),
        OldStreetRow(
            ward: thuongDinh, stretch: Stretch(id: id(873), street: id(801), ward: thuongDinh), street: "Thượng Đình", people: 12),
        OldStreetRow(ward: nhanChinh, people: 3),
    ]

    static func answerOfStreets(_ question: Question) -> Answer? {
        switch question {
        case .streets: .streets(streetsAnswer)
        case .street(id(800), _, _): street(.residents(residents))
        case .streetOutline(id(800), _, _):
            street(.houses(residents.map { StreetHouse(stretch: $0.stretch, house: $0.house, donors: 1) }))
        case .street, .streetOutline: .street(nil)
        case .housePeople(let donors): .housePeople(housePeople(donors))
        case .oldStreets: .oldStreets(oldStreetRows)
        case .oldStreet: .oldStreet(oldPage)
        default: answer(question)
        }
    }
}

extension Scene {
    static let streets = [
        Scene("streets") { Stage(Fake.context($0), at: .streets, answer: Fake.answerOfStreets) },
        Scene("streets in English", isVariant: true) {
            Stage(Fake.context($0, language: .english), at: .streets, answer: Fake.answerOfStreets)
        },
        Scene("no streets", isVariant: true) {
            Stage(Fake.context($0), at: .streets) { if case .streets = $0 { .streets(StreetsFigures(rows: [])) } else { nil } }
        },
        Scene("a street") { size in
            var stage = Stage(Fake.context(size), open: StreetScreen(Fake.streetRows[2].street), answer: Fake.answerOfStreets)
            stage.press(.right, .right, .up, .up)
            return stage
        },
        Scene("a house") {
            Stage(
                Fake.context($0), open: HouseScreen("Quan Nhân 15 ngõ 45/3", [Fake.id(844), Fake.id(845)]),
                answer: Fake.answerOfStreets)
        },
        Scene("homes to assign") {
            Stage(Fake.context($0, office: Fake.ward), open: OldStreetsScreen(), answer: Fake.answerOfStreets)
        },
        Scene("homes of a street") { size in
            var stage = Stage(
                Fake.context(size, office: Fake.ward),
                open: OldStreetScreen(Fake.nhanChinh, stretch: Fake.oldStretch.id, name: "Quan Nhân · Nhân Chính"),
                answer: Fake.answerOfStreets)
            stage.press(.function(4))
            stage.type("1-99 le")
            return stage
        },
    ]
}
