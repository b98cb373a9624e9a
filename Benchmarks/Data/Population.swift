import Demo
import Model

/// Made-up people and what they gave, as the lists that an office imports. The same for the same number and day, byte for byte.
///
/// Names, wards and streets are those of the demo, about as frequent as in Hà Nội. Nobody of flesh and blood.
///
/// Fewer than ``district`` are the donors of one ward, as its office has them: sixty streets, a family for every eight donors.
struct Population {
    /// So many donors live in all wards of the district.
    static let district = 100_000

    let count: Int
    /// The day after the last visit.
    let until: Day

    private static let wards = Weighted(OldWard.allCases.map { ($0, $0.bags2020) })
    private static let wardNames = Dictionary(
        uniqueKeysWithValues: OldWard.allCases.map { ($0, WardAtlas.hanoi.ward($0.key)?.name ?? "") })
    private static let streets = Dictionary(
        uniqueKeysWithValues: OldWard.allCases.map { ward in
            (ward, Weighted(StreetTable.parts.filter { $0.ward == ward }.map { (Street($0), $0.weight) }))
        })

    /// The ward of a small list, with the names of the whole district's streets and of some beyond it.
    private static let ward = OldWard.nhanChinh
    private static let wardStreets: Weighted<Street> = {
        let known = Dictionary(StreetTable.parts.map { ($0.name, $0) }) { first, _ in first }.values.sorted { $0.name < $1.name }
        let others = """
            Nguyễn Thị Duệ,Đỗ Quang,Hoa Bằng,Yên Hòa,Trung Kính,Mạc Thái Tổ,Vũ Phạm Hàm,Dương Đình Nghệ,Tú Mỡ,Phạm Hùng,Nguyễn Chánh,\
            Trần Kim Xuyến
            """.split(separator: ",").map { (Street(name: String($0), houses: 1...120), 1) }
        return Weighted(known.map { (Street($0), $0.weight) } + others)
    }()

    private struct Street: Sendable {
        let name: String
        let houses: ClosedRange<Int>

        init(name: String, houses: ClosedRange<Int>) {
            self.name = name
            self.houses = houses
        }

        init(_ part: StreetPart) { self.init(name: part.name, houses: part.houses) }
    }
    private static let bloodGroups = Weighted<String>("O+ 430, B+ 300, A+ 214, AB+ 55, O- 1")
    private static let prefixes = Weighted<String>(
        """
        032 1, 033 2, 034 2, 035 2, 036 3, 037 2, 038 3, 039 2, 070 1, 076 1, 079 1, 083 1, 085 1, 088 1, 090 4, 091 5, 094 3, 097 5, 098 6
        """)
    /// How often one came, or would have: those who find no day any more came less often.
    private static let visits = Weighted<Int>([
        (0, 7), (1, 26), (2, 20), (3, 14), (4, 10), (5, 7), (6, 5), (8, 4), (10, 3), (15, 2), (25, 2),
    ])
    private static let results = Weighted<String>(
        """
        collected 880, low_hb 36, high_bp 24, low_bp 10, low_weight 6, recent_illness 14, medication 12, short_interval 6, other 12
        """)
    private static let volumes = Weighted<Int>([(250, 35), (350, 52), (450, 13)])
    /// The first day of the lists.
    private static let since = Day.first(of: 2016)
    /// No two donations lie nearer together.
    private static let interval = 84

    private struct Visit {
        let donor: Int32
        let volume: Int16
        let site: Int8
        /// A place in ``results``.
        let result: Int16
    }

    /// The two lists, and the donors' folded words a line, for programs that only search text.
    func lists() -> (donors: Sheet, donations: Sheet, folded: Sheet) {
        var donors = Sheet(
            "full_name,birth_date,sex,citizen_id,phone,blood_group,ward,street,house_number,bloc,family,donations_count")
        var donations = Sheet("citizen_id,date,volume_ml,site,result")
        var folded = Sheet()
        var citizens: [CitizenNumber] = []
        citizens.reserveCapacity(count)
        var days = [[Visit]](repeating: [], count: max(1, until - Self.since))
        var serials = [Int](repeating: 0, count: 400)
        var chance = Chance("population")
        var phone = ""
        // An eighth of a ward's donors, together with the codes that nobody happens to have.
        let families = count / (count < Self.district ? 7 : 8)
        for donor in 0..<count {
            let isMale = chance.happens(530)
            // Two throws: the young are more.
            let birth = until - (18 * 366 + min(chance.below(41 * 365), chance.below(41 * 365)))
            let century = (birth.year >= 2000 ? 2 : 0) + (isMale ? 0 : 1)
            let kin = century * 100 + birth.year % 100
            serials[kin] += 1
            // 611,953 has no factor in common with a million, so that no number comes twice.
            let citizen = CitizenNumber(kin: kin, serial: (serials[kin] * 611_953 + kin * 7919) % 1_000_000)
            citizens.append(citizen)
            let collected = addVisits(of: donor, born: birth, &chance, to: &days)

            let isYounger = birth.year >= 1990
            let name = [
                chance.pick(NameTables.surnames), chance.pick(NameTables.middle(isMale, isYounger)),
                chance.pick(NameTables.given(isMale, isYounger)),
            ].joined(separator: " ")
            let ward = count < Self.district ? Self.ward : chance.pick(Self.wards)
            let wardName = Self.wardNames[ward] ?? ""
            let street = (count < Self.district ? Self.wardStreets : Self.streets[ward]).map { chance.pick($0) }
            // Some share a telephone.
            if donor == 0 || !chance.happens(30) {
                phone = chance.pick(Self.prefixes) + Sheet.padded(chance.below(10_000_000), 7)
            }
            donors.field(name)
            donors.field(birth)
            donors.field(isMale ? "M" : "F")
            donors.field(citizen.text)
            donors.field(phone)
            donors.field(chance.pick(Self.bloodGroups))
            donors.field(wardName)
            donors.field(street?.name ?? "")
            donors.field(house(on: street, &chance))
            donors.field("Tổ \(1 + chance.below(ward.residentialGroups))")
            donors.field(chance.happens(300) ? "GD" + Sheet.padded(chance.below(max(1, families)), 6) : "")
            donors.field(String(collected))
            donors.endRow()
            folded.field(VietnameseText.fold(name + " " + (street?.name ?? "") + " " + wardName))
            folded.endRow()
        }
        for (day, visits) in days.enumerated() where !visits.isEmpty {
            let date = Self.since + day
            let year = Sheet.padded(date.year % 100, 2)
            for visit in visits {
                donations.field(citizens[Int(visit.donor)].text)
                donations.field(date)
                donations.field(String(visit.volume))
                donations.field("TX" + year + "-" + Sheet.padded(Int(visit.site), 2))
                donations.field(Self.results.value(at: Int(visit.result)))
                donations.endRow()
            }
        }
        return (donors, donations, folded)
    }

    /// Puts somebody's visits on their days. How many of them were donations.
    private func addVisits(of donor: Int, born birth: Day, _ chance: inout Chance, to days: inout [[Visit]]) -> Int {
        let wanted = chance.pick(Self.visits)
        guard wanted > 0 else { return 0 }
        let first = max(Self.since, birth + (18 * 366 + 1))
        // They come about evenly from a day of their own on, never sooner than the interval allows.
        var day = first + chance.below(max(1, until - first))
        let pause = max(1, (until - day) / wanted * 2 - Self.interval)
        var collected = 0
        for _ in 0..<wanted where day < until {
            let result = chance.below(Self.results.total)
            let visit = Visit(
                donor: Int32(donor), volume: Int16(chance.pick(Self.volumes)), site: Int8(1 + chance.below(24)),
                result: Int16(result))
            days[day - Self.since].append(visit)
            if Self.results.value(at: result) == "collected" { collected += 1 }
            day = day + (Self.interval + chance.below(pause))
        }
        return collected
    }

    private func house(on street: Street?, _ chance: inout Chance) -> String {
        let number = chance.within(street?.houses ?? 1...100)
        return switch chance.below(100) {
        case ..<50: "\(number)"
        case ..<85: "\(number)/\(1 + chance.below(60))"
        default: "P" + Sheet.padded(2 + chance.below(22), 2) + Sheet.padded(1 + chance.below(18), 2)
        }
    }
}

/// A citizen's number as it is built: province, century and sex, year of birth, serial.
private struct CitizenNumber {
    let kin: Int
    let serial: Int

    var text: String { "001" + Sheet.padded(kin, 3) + Sheet.padded(serial, 6) }
}
