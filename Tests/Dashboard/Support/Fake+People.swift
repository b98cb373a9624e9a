import Model
import Store

@testable import Dashboard

extension Fake {
    static let names = [
        "Nguyễn Thị Hoà", "Đặng Văn Hùng", longName, "Lê Minh Đức", "Phạm Thu Hương", "Trần Quốc Ân", "Vũ Thị Ánh",
        "Hoàng Kim Oanh", "Bùi Đức Thịnh",
        "Đỗ Hồng Nhung", "Ngô Gia Bảo", "Phan Anh",
    ]

    static let streets = ["Quan Nhân", "Nguyễn Trãi", "Hoàng Đạo Thúy", "Vũ Tông Phan"]

    static let donors: [DonorRow] = names.enumerated().map { place, name in
        DonorRow(
            id: id(UInt64(100 + place)), name: name, birthYear: place == 5 ? nil : 1972 + place * 3,
            sex: place % 2 == 0 ? .female : .male,
            bloodGroup: place % 4 == 3 ? nil : BloodGroup(place % 2 == 0 ? .o : .ab, rhesusPositive: place % 3 == 0 ? nil : true),
            ward: WardKey(.era2020, wards[place % wards.count].code), street: place % 5 == 4 ? nil : streets[place % streets.count],
            house: place == 2 ? "Số 15 ngách 52/3 ngõ 187" : "\(place * 7 + 3)", donations: place * place % 23,
            last: place == 3 ? nil : LastDonation(day: today - place * 19, kind: .wholeBlood))
    }

    static func page(_ rows: [DonorRow] = donors) -> DonorPage { DonorPage(rows: rows, offset: 0, total: rows.count) }

    static let phone = "0987654321"
    static let citizenID = "001185012345"

    static let donor = Donor(
        id: id(100), name: "Nguyễn Thị Hoà", birth: .day(day("1985-03-15")), sex: .female, citizenID: try? CitizenID(citizenID),
        phone: try? Phone(phone),
        bloodGroup: BloodGroup(.o, rhesusPositive: true), home: HomeAddress(ward: nhanChinh, stretch: id(70), house: "15 ngõ 52"),
        group: id(80),
        stated: StatedDonations(count: 4, on: day("2019-05-02")), note: "gọi sau 17 giờ")

    static func donation(
        _ number: UInt64, on day: Day, volume: Int = 350, outcome: Donation.Outcome = .collected, voided: Bool = false
    ) -> DonationRow {
        DonationRow(
            donation: Donation(
                id: id(500 + number), donor: donor.id, day: day, outcome: outcome, volume: Millilitres(volume), venue: site.id,
                campaignYear: day.year,
                credit: Credit(ward: nhanChinh, approximate: number == 3), voided: voided), donorName: donor.name,
            donorBirthYear: 1985,
            venueName: site.name, driveName: number == 2 ? "Lễ hội Xuân hồng" : nil)
    }

    static let card = DonorCard(
        donor: donor,
        row: DonorRow(
            id: donor.id, name: donor.name, birthYear: 1985, sex: .female, bloodGroup: donor.bloodGroup, ward: nhanChinh,
            street: "Quan Nhân",
            house: "15 ngõ 52", donations: 3, last: LastDonation(day: day("2020-10-18"), kind: .wholeBlood)),
        donations: [
            donation(1, on: day("2020-10-18")), donation(2, on: day("2020-02-16"), volume: 450), donation(3, on: day("2019-08-04")),
            donation(4, on: day("2019-08-01"), voided: true),
        ],
        deferrals: [
            DeferralRow(
                deferral: Deferral(
                    id: id(600), donor: donor.id, day: day("2020-06-01"), code: .measurement, until: day("2020-06-15")))
        ],
        consents: [
            Consent(id: id(610), donor: donor.id, purpose: .contact, given: day("2019-05-02"), means: .paper, paperNumber: "12")
        ],
        families: [
            FamilyTie(
                membership: FamilyMembership(id: id(620), family: id(621), donor: donor.id, role: "Vợ", from: day("2018-01-01")),
                family: Family(id: id(621), name: "Gia đình ông Trần Văn Bình"))
        ], group: .group(name: "Tổ 5", kind: .residential, ward: nhanChinh),
        bloc: .bloc(name: "Khối địa bàn dân cư", abbreviation: "ĐBDC"))

    static let places = Places(
        streets: [Street(id: id(71), name: "Quan Nhân"), Street(id: id(72), name: "Hoàng Đạo Thúy")],
        stretches: [Stretch(id: id(70), street: id(71), ward: nhanChinh)],
        groups: [
            Group(id: id(80), kind: .residential, name: "Tổ 5", ward: nhanChinh, bloc: id(90)),
            Group(id: id(81), kind: .residential, name: "Tổ 9", ward: WardKey(.era2020, 346), bloc: id(90)),
            Group(id: id(82), kind: .school, name: "Trường THPT Nhân Chính", bloc: id(91)),
        ],
        blocs: [
            Bloc(id: id(90), name: "Khối địa bàn dân cư", abbreviation: "ĐBDC"),
            Bloc(id: id(91), name: "Khối trường học", abbreviation: "TH"),
        ],
        venues: [site],
        drives: [Drive(id: id(43), name: "Ngày hội cuối năm", day: today, venue: site.id, campaignYear: 2021, state: .open)])

    static let targets = [
        TargetRow(target: target(1, .office, 2551), name: .office),
        TargetRow(target: target(2, .office, 3200, .visits), name: .office),
        TargetRow(target: target(10, .ward(nhanChinh), 410), name: .ward(nhanChinh)),
        TargetRow(target: target(11, .ward(WardKey(.era2020, 346)), 2248), name: .ward(WardKey(.era2020, 346))),
        TargetRow(target: target(12, .stretch(id(70)), 120), name: .stretch(street: "Quan Nhân", ward: nhanChinh)),
    ]
}
