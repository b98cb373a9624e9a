import Model

/// Givers, gifts and setbacks as the records of the office's books.
struct PeopleBook {
    let world: World
    let places: PlaceBook
    let drives: [Drive]
    /// By giver.
    let donors: [Donor]
    private let memberships: [Int: [FamilyMembership]]
    let families: [Family]

    init(_ world: World, places: PlaceBook, drives: [Drive]) {
        self.world = world
        self.places = places
        self.drives = drives
        donors = world.givers.indices.map { Self.donor($0, world, places) }
        var families: [Family] = []
        var memberships: [Int: [FamilyMembership]] = [:]
        for household in world.households {
            let head = world.givers[household.head]
            var chance = Chance("family", world.people[household.head].serial)
            let made = Instant(Day.first(of: 2018) + 20, minute: 540)
            let family = Family(
                id: Identifier(at: made, using: &chance),
                name: "Gia đình \(head.sex == .male ? "ông" : "bà") \(world.people[household.head].name)", code: household.code)
            families.append(family)
            for member in household.members {
                memberships[member.giver, default: []].append(
                    FamilyMembership(
                        id: Identifier(at: made, using: &chance), family: family.id, donor: donors[member.giver].id,
                        role: member.role,
                        from: member.from, until: member.until))
            }
        }
        self.families = families
        self.memberships = memberships
    }

    /// The day on which the household's new ward was entered, for the office that inherited it.
    private static let resettled = WardEra.era2025.firstDay

    private static func isResettled(_ giver: Int, _ world: World) -> Bool {
        world.demo == .thanhXuan2026 && (world.people[giver].isResettled || world.givers[giver].since.day >= resettled)
    }

    private static func donor(_ place: Int, _ world: World, _ places: PlaceBook) -> Donor {
        let giver = world.givers[place]
        let person = world.people[place]
        var chance = Chance("donor", person.serial)
        let isResettled = isResettled(place, world)
        let ward = isResettled ? PlaceBook.newWard : giver.ward.key
        var donor = Donor(
            id: Identifier(at: giver.since, using: &chance), name: person.name, birth: person.birth, sex: giver.sex,
            citizenID: person.citizenID, phone: person.phone, bloodGroup: person.bloodGroup,
            home: HomeAddress(
                ward: ward, stretch: person.street.flatMap { places.stretch($0.name, in: ward)?.id }, house: person.house),
            group: group(giver, isResettled: isResettled, places)?.id)
        let age = giver.since.day.year - giver.birth.year
        if age >= 24, giver.known == nil, chance.happens(150) {
            donor.stated = StatedDonations(count: 1 + chance.below(min(30, age - 20)), on: giver.since.day)
        }
        donor.doNotInvite = giver.known == nil && chance.happens(12)
        if chance.happens(30) { donor.note = chance.pick(notes) }
        return donor
    }

    private static let notes = [
        "Gọi sau 17 giờ", "Chỉ đi được cuối tuần", "Nhắn Zalo trước khi gọi", "Hay đi công tác", "Đi cùng cả tổ",
        "Muốn hiến tiểu cầu",
    ]

    private static func group(_ giver: Giver, isResettled: Bool, _ places: PlaceBook) -> Group? {
        switch giver.membership {
        case .institution(let place): places.institution(place)
        case .residential(let number):
            isResettled ? places.successor(of: number, in: giver.ward) : places.residential(number, of: giver.ward.key)
        case nil: nil
        }
    }

    /// A person as first entered: the donor, what they agreed to, and the families that they belong to.
    func entry(of giver: Int) -> [Revision] {
        let donor = donors[giver]
        var revisions: [Revision] = [.adding(.donor(donor))]
        var chance = Chance("consent", world.people[giver].serial)
        let given = world.givers[giver].since.day
        if chance.happens(870) {
            let paper = "PĐK-\(given.year)/\(1 + chance.below(9000))"
            for purpose in [Consent.Purpose.contact, .history, .publicHonours] {
                guard purpose == .contact || chance.happens(purpose == .history ? 300 : 25) else { continue }
                var consent = Consent(
                    id: Identifier(at: world.givers[giver].since, using: &chance), donor: donor.id, purpose: purpose, given: given,
                    means: chance.happens(900) ? .paper : .spoken, paperNumber: paper)
                if consent.means == .spoken { consent.paperNumber = "" }
                if donor.doNotInvite, purpose == .contact { consent.withdrawn = min(given + 100, world.demo.start.day) }
                revisions.append(.adding(.consent(consent)))
            }
        }
        return revisions + (memberships[giver] ?? []).map { .adding(.membership($0)) }
    }

    /// Whether the person agreed to be called or written to, and still does.
    func agreedToContact(_ giver: Int) -> Bool {
        entry(of: giver).contains { revision in
            if case .consent(let consent)? = revision.after {
                consent.purpose == .contact && consent.withdrawn == nil
            } else {
                false
            }
        }
    }

    /// Whether the person belongs to a family.
    func hasFamily(_ giver: Int) -> Bool { memberships[giver] != nil }

    func record(_ gift: Gift, number: Int) -> Donation {
        let occasion = world.quotas[gift.year].occasions[gift.occasion]
        var chance = Chance("gift", number)
        let drive = drive(of: occasion)
        return Donation(
            id: Identifier(at: Instant(occasion.day, minute: gift.minute), using: &chance), donor: donors[gift.giver].id,
            day: occasion.day, kind: gift.kind, outcome: gift.failed ? .failed : .collected, volume: Millilitres(gift.volume),
            venue: venue(of: occasion), drive: drive?.id, campaignYear: drive?.campaignYear ?? occasion.campaignYear,
            credit: credit(gift.giver, on: occasion.day), bagNumber: bagNumber(number, occasion))
    }

    func record(_ setback: Setback, number: Int) -> Deferral {
        let occasion = world.quotas[setback.year].occasions[setback.occasion]
        var chance = Chance("setback", number)
        return Deferral(
            id: Identifier(at: Instant(occasion.day, minute: setback.minute), using: &chance), donor: donors[setback.giver].id,
            day: occasion.day, code: setback.code, until: setback.until, venue: venue(of: occasion), drive: drive(of: occasion)?.id)
    }

    /// The Institute's lists of the fixed site give the number on the bag; drives do not.
    private func bagNumber(_ number: Int, _ occasion: Occasion) -> String {
        guard case .fixedSite = occasion.source, occasion.day.year >= 2020 else { return "" }
        let digits = String(number)
        return "QN\(occasion.day.year % 100)-" + String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
    }

    func drive(of occasion: Occasion) -> Drive? {
        if case .drive(let place) = occasion.source { drives[place] } else { nil }
    }

    private func venue(of occasion: Occasion) -> Identifier<Venue>? {
        switch occasion.source {
        case .drive(let place): drives[place].venue
        case .fixedSite: places.fixedSite
        case .institute: places.institute
        }
    }

    /// The giver's home unit on that day: the old ward's while it was there, the successor's after.
    func credit(_ giver: Int, on day: Day) -> Credit {
        let person = world.givers[giver]
        let old = person.ward.key
        let street = world.people[giver].street?.name
        let isNew = day >= Self.resettled && Self.isResettled(giver, world)
        let ward = isNew ? PlaceBook.newWard : old
        let credited = WardAtlas.hanoi.credited(home: ward, on: day)
        let group = Self.group(person, isResettled: isNew, places)
        return Credit(
            ward: credited.ward, stretch: street.flatMap { places.stretch($0, in: ward)?.id }, group: group?.id, bloc: group?.bloc,
            approximate: credited.approximate)
    }
}
