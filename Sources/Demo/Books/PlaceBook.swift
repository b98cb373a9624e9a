import Model

/// The demo's streets, groups, blocs and venues with their identifiers.
struct PlaceBook {
    private(set) var streets: [Street] = []
    private(set) var stretches: [Stretch] = []
    private(set) var blocs: [Bloc] = []
    private(set) var groups: [Group] = []
    private(set) var venues: [Venue] = []

    /// The venue of the fixed site, and the Institute's.
    private(set) var fixedSite: Identifier<Venue>
    private(set) var institute: Identifier<Venue>

    private let made: Instant
    private var chance: Chance
    private var streetOf: [String: Identifier<Street>] = [:]
    private var stretchOf: [StretchPlace: Int] = [:]
    private var blocOf: [String: Identifier<Bloc>] = [:]
    private var institutionGroups: [Int] = []
    private var residentialGroups: [WardKey: [Int]] = [:]
    private var venueOf: [PlannedDrive.Place: Identifier<Venue>] = [:]

    private struct StretchPlace: Hashable {
        let street: String
        let ward: WardKey
    }

    /// The ward that took the old ones over.
    static let newWard = WardKey(.era2025, 367)
    /// How many residential groups the new ward has.
    static let newResidentialGroups = 48

    init(_ demo: DemoOffice, wards: [OldWard], drives: [PlannedDrive]) {
        made = Instant(Day.first(of: 2018) + 1, minute: 8 * 60)
        chance = Chance("places")
        fixedSite = Identifier(at: made, using: &chance)
        institute = Identifier(at: made, using: &chance)
        for bloc in RuleBook.vietnam.blocs {
            let id: Identifier<Bloc> = Identifier(at: made, using: &chance)
            blocOf[bloc.id] = id
            blocs.append(Bloc(id: id, name: bloc.name, abbreviation: bloc.abbreviation))
        }
        let isNew = demo == .thanhXuan2026
        let parts = StreetTable.parts.filter { wards.contains($0.ward) }
        let shared = Dictionary(grouping: StreetTable.parts, by: \.name)
        for part in parts { add(part, in: part.ward.key, isWhole: shared[part.name]?.count == 1) }
        if isNew {
            for part in parts { add(part, in: Self.newWard, isWhole: true) }
            divideQuanNhan()
        }
        addInstitutions(in: demo.office.era)
        for ward in wards { addResidential(ward.key, count: ward.residentialGroups, word: "Tổ") }
        if isNew { addResidential(Self.newWard, count: Self.newResidentialGroups, word: "Tổ dân phố") }
        addVenues(drives, of: demo)
    }

    // MARK: Finding

    func stretch(_ street: String, in ward: WardKey) -> Stretch? {
        stretchOf[StretchPlace(street: street, ward: ward)].map { stretches[$0] }
    }

    func institution(_ place: Int) -> Group { groups[institutionGroups[place]] }

    /// The residential group with that number, from 1, of a ward.
    func residential(_ number: Int, of ward: WardKey) -> Group? {
        guard let places = residentialGroups[ward], (1...places.count).contains(number) else { return nil }
        return groups[places[number - 1]]
    }

    func residentialGroups(of ward: WardKey) -> [Group] { residentialGroups[ward]?.map { groups[$0] } ?? [] }

    /// The residential group of the new ward into which an old ward's went.
    func successor(of number: Int, in ward: OldWard) -> Group? {
        var before = 0
        for other in OldWard.inherited where other.rawValue < ward.rawValue { before += other.residentialGroups }
        let all = OldWard.inherited.reduce(0) { $0 + $1.residentialGroups }
        return residential((before + number - 1) * Self.newResidentialGroups / all + 1, of: Self.newWard)
    }

    func bloc(_ name: String) -> Identifier<Bloc>? { blocOf[name] }

    func venue(_ place: PlannedDrive.Place) -> Identifier<Venue>? { venueOf[place] }

    func street(of stretch: Stretch) -> String { streets.first { $0.id == stretch.street }?.name ?? "" }

    // MARK: Making

    private mutating func add(_ part: StreetPart, in ward: WardKey, isWhole: Bool) {
        let id: Identifier<Street>
        if let known = streetOf[part.name] {
            id = known
        } else {
            id = Identifier(at: made, using: &chance)
            streetOf[part.name] = id
            streets.append(Street(id: id, name: part.name))
        }
        let key = StretchPlace(street: part.name, ward: ward)
        if let place = stretchOf[key] {
            // Parts of several old wards are one stretch of the new one.
            if stretches[place].bloodDriveStreetSince == nil, let since = part.enrolled {
                stretches[place].bloodDriveStreetSince = since
                stretches[place].contact = contact("tổ trưởng tổ dân phố")
            }
            return
        }
        stretchOf[key] = stretches.count
        stretches.append(
            Stretch(
                id: Identifier(at: made, using: &chance), street: id, ward: ward,
                houses: isWhole ? "" : "\(part.houses.lowerBound)–\(part.houses.upperBound)", bloodDriveStreetSince: part.enrolled,
                contact: part.enrolled == nil ? "" : contact("tổ trưởng tổ dân phố")))
    }

    /// Quan Nhân runs on into the ward beside: its last alleys lie there, so that the houses tell where a household belongs.
    private mutating func divideQuanNhan() {
        guard let place = stretchOf[StretchPlace(street: "Quan Nhân", ward: Self.newWard)] else { return }
        var chance = Chance("borders")
        stretches[place].houses = "1–299"
        stretches.append(
            Stretch(
                id: Identifier(at: made, using: &chance), street: stretches[place].street, ward: WardKey(.era2025, 175),
                houses: "300–330; ngõ 290–299"))
    }

    private mutating func addInstitutions(in era: WardEra) {
        for institution in Institution.all {
            institutionGroups.append(groups.count)
            groups.append(
                Group(
                    id: Identifier(at: made, using: &chance), kind: institution.kind, name: institution.name,
                    ward: WardAtlas.hanoi.key(for: institution.ward.key, in: era)?.ward, bloc: blocOf[institution.bloc],
                    headCount: institution.headCount, contact: contact("bí thư Đoàn")))
        }
    }

    private mutating func addResidential(_ ward: WardKey, count: Int, word: String) {
        for number in 1...count {
            residentialGroups[ward, default: []].append(groups.count)
            groups.append(
                Group(
                    id: Identifier(at: made, using: &chance), kind: .residential, name: "\(word) \(number)", ward: ward,
                    bloc: blocOf["residents"], headCount: 180 + chance.below(460), contact: contact("tổ trưởng")))
        }
    }

    private mutating func contact(_ office: String) -> String {
        let isMale = chance.happens(430)
        let name =
            "\(chance.pick(NameTables.surnames)) \(chance.pick(NameTables.middle(isMale, false))) \(chance.pick(NameTables.given(isMale, false)))"
        return "\(isMale ? "Ông" : "Bà") \(name), \(office)"
    }

    private mutating func addVenues(_ drives: [PlannedDrive], of demo: DemoOffice) {
        let era = demo.office.era
        func ward(_ old: OldWard) -> WardKey? { WardAtlas.hanoi.key(for: old.key, in: era)?.ward }
        venues.append(
            Venue(
                id: fixedSite, kind: .fixedSite, name: "132 Quan Nhân", address: "132 Quan Nhân, trạm y tế phường Nhân Chính",
                ward: ward(.nhanChinh), code: "TX-01", hours: FixedSite.hours,
                exceptions: FixedSite.exceptions(demo), holidaysFrom: FixedSite.opened))
        venues.append(
            Venue(
                id: institute, kind: .hospital, name: "Viện Huyết học – Truyền máu Trung ương",
                address: "5 Phạm Văn Bạch, Cầu Giấy",
                code: "NIHBT"))
        for drive in drives where venueOf[drive.place] == nil {
            var venue = Venue(id: Identifier(at: made, using: &chance), kind: .other, name: "")
            switch drive.place {
            case .institution(let place):
                let institution = Institution.all[place]
                venue.kind = institution.kind == .school ? .school : .agency
                venue.name = institution.name
                venue.address = institution.address
                venue.ward = ward(institution.ward)
            case .wardOffice(let old):
                venue.kind = .agency
                venue.name = "UBND phường \(WardAtlas.hanoi.ward(old.key)?.name ?? "")"
                venue.ward = ward(old)
            case .communityHouse(let old):
                venue.kind = .communityHouse
                venue.name = "Nhà văn hóa phường \(WardAtlas.hanoi.ward(old.key)?.name ?? "")"
                venue.ward = ward(old)
            case .street(let old):
                venue.kind = .street
                venue.name = "Phố \(StreetTable.parts.first { $0.ward == old && $0.enrolled != nil }?.name ?? "")"
                if StreetTable.parts.filter({ $0.enrolled != nil && "Phố " + $0.name == venue.name }).count > 1 {
                    venue.name += ", phường \(WardAtlas.hanoi.ward(old.key)?.name ?? "")"
                }
                venue.ward = ward(old)
            case .districtHall:
                venue.kind = .communityHouse
                venue.name = "Nhà văn hóa Thanh Xuân"
                venue.address = "Nguyễn Quý Đức"
                venue.ward = ward(.thanhXuanBac)
            case .square:
                venue.name = "Trung tâm Thể dục thể thao Thanh Xuân"
                venue.address = "Khuất Duy Tiến"
                venue.ward = ward(.thanhXuanBac)
            }
            let number = venues.count
            venue.code = "TX-" + (number < 10 ? "0" : "") + String(number)
            venueOf[drive.place] = venue.id
            venues.append(venue)
        }
    }
}
