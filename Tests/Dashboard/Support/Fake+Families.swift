import Exchange
import Model
import Store

@testable import Dashboard

/// Made-up families, people who are there twice, and offers.
extension Fake {
    static func tally(_ bags: Int) -> Tally { Tally(bags: Bags(bags), volume: Millilitres(bags * 320), visits: Visits(bags + 1)) }

    static let families: [FamilyRow] = [
        ("Gia đình ông Trần Văn Bình", "TX-GĐ001", 4, 8, 74), ("Gia đình bà Đặng Thị Mai", "TX-GĐ002", 3, 14, 12),
        ("Gia đình bà " + longName, "TX-GĐ003", 6, 22, 200), ("", "GD000123", 2, 2, 500), ("Gia đình ông Lê Đức Ân", "", 0, 0, 0),
    ].enumerated().map { place, family in
        FamilyRow(
            family: Family(id: id(UInt64(700 + place)), name: family.0, code: family.1), members: family.2, tally: tally(family.3),
            last: family.3 == 0 ? nil : today - family.4,
            next: place == 1 ? .notBefore(today + 72) : family.3 == 0 ? .unknown : .passed,
            wards: family.2 == 0 ? [] : place == 2 ? [nhanChinh, WardKey(.era2020, 346)] : [nhanChinh])
    }

    static let familyCard = FamilyCard(
        family: Family(id: id(700), name: "Gia đình ông Trần Văn Bình", code: "TX-GĐ001"),
        members: [
            member(0, donors[8], "Chồng", bags: 3), member(1, donors[0], "Vợ", from: day("2018-01-01"), bags: 2),
            member(2, donors[5], "Con", from: day("2019-06-01"), until: day("2020-06-30"), bags: 1),
            member(3, donors[2], "Em", from: day("2019-01-01"), bags: 2),
        ], tally: tally(8), last: today - 74)

    private static func member(
        _ number: UInt64, _ row: DonorRow, _ role: String, from: Day? = nil, until: Day? = nil, bags: Int
    ) -> FamilyMember {
        FamilyMember(
            membership: FamilyMembership(
                id: id(720 + number), family: id(700), donor: row.id, role: role, from: from, until: until), row: row,
            tally: tally(bags))
    }

    /// The same woman as ``donor``, from a list without accents.
    static let twin = Donor(
        id: id(190), name: "NGUYEN THI HOA", birth: .year(1985), phone: try? Phone("0912000321"),
        bloodGroup: BloodGroup(.o, rhesusPositive: nil), home: HomeAddress(ward: nhanChinh, house: "15"))

    static let twinCard = DonorCard(
        donor: twin,
        row: DonorRow(id: twin.id, name: twin.name, birthYear: 1985, bloodGroup: twin.bloodGroup, ward: nhanChinh, house: "15"))

    static let twins = TwinList([
        Twins(card.row, twinCard.row, signs: [.phoneEnd, .bloodGroup]), Twins(donors[1], donors[7], signs: [.bloodGroup]),
    ])

    static let pair = PersonPair(
        one: card, other: twinCard,
        histories: [
            DonorHistory(donor, donations: card.donations.map(\.donation), consents: card.consents),
            DonorHistory(twin, donations: [doubled]),
        ])

    private static let doubled = Donation(
        id: id(590), donor: twin.id, day: day("2020-10-18"), volume: Millilitres(350), campaignYear: 2020, credit: Credit())

    static let offers = FamilyOffers([
        FamilyOffer(
            people: [donor, Donor(id: id(101), name: names[1], birth: .year(1975))], rows: [card.row, donors[1]]),
        FamilyOffer(
            people: (3..<6).map { Donor(id: id(UInt64(100 + $0)), name: names[$0], birth: .year(1980 + $0)) },
            rows: Array(donors[3..<6])),
    ])

    static let familyList = FamilyList(
        path: "/home/ha/gia-dinh.csv",
        families: [
            ListedFamily(
                number: "1", total: 11,
                members: [
                    ListedMember(
                        line: 2, name: names[8], sex: .male, birthYear: 1996, bloodGroup: BloodGroup("O"), stated: 6, role: "Chồng",
                        candidates: [ListedCandidate(row: donors[8], isExact: true)]),
                    ListedMember(
                        line: 3, name: names[0], birthYear: 1972, stated: 5, role: "Vợ",
                        candidates: [ListedCandidate(row: donors[0]), ListedCandidate(row: card.row)]),
                ]),
            ListedFamily(number: "2", members: [ListedMember(line: 4, name: "Lê Thị Sen", birthYear: 1960, stated: 3, role: "Mẹ")]),
            ListedFamily(
                number: "3",
                members: [
                    ListedMember(
                        line: 5, name: names[1], birthYear: 1975, stated: 4, role: "Chồng",
                        candidates: [ListedCandidate(row: donors[1], isExact: true, family: families[1].family)])
                ]),
        ])

    static func ofFamilies(_ question: Question) -> Answer? {
        switch question {
        case .families(let request):
            let rows = families.filter { request.filter.text.isEmpty || $0.family.name.contains(request.filter.text) }
            return .families(
                request,
                FamilyPage(rows: rows, total: rows.count, place: request.around.flatMap { id in rows.firstIndex { $0.id == id } }))
        case .family(let id): return .family(id == familyCard.family.id ? familyCard : otherCard)
        case .twins(let id): return .twins(of: id, TwinList([twins.pairs[0]]))
        case .familyOffers: return .familyOffers(offers)
        case .familiesOf: return .familiesOf([:])
        case .pair(let one, let other): return [one, other] == twins.pairs[0].id ? .pair(pair) : .pair(nil)
        default: return answer(question)
        }
    }

    static let otherCard = FamilyCard(family: families[1].family, members: [], tally: families[1].tally, last: families[1].last)
}
