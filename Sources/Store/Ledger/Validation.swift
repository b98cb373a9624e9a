import GRDB
import Model

/// What must hold before a record is written. Checked against the books as they stand, in the same transaction.
struct Validation {
    private let db: Database
    private let keys: Keys
    private let rules = RuleBook.vietnam
    var drives: DriveChecks
    private var giver: Giver?
    /// A batch brings all the visits of one person, of whom everything is read at once; a single change looks at its own day alone, since
    /// each visit of the past lies on a page of its own.
    private let readsAllDays: Bool
    private var givers: KeptQuery
    private var holders = KeptQuery("SELECT uuid FROM donor WHERE citizen_id = ?1 AND uuid <> ?2")
    private var bags = KeptQuery(
        "SELECT uuid, day FROM donation WHERE bag_number = ?1 AND bag_number <> '' AND voided = 0 AND uuid <> ?2")
    /// Whether each bag is looked for among the others.
    private let looksForBags: Bool
    /// Whether each donor's citizen id is looked for among the others; otherwise ``checkCitizenIDs()`` looks at all of them at the end.
    var looksForCitizenIDs = true

    /// What is known of the donor whose donations are being written: a batch brings them one after another.
    private struct Giver {
        let donor: Identifier<Donor>
        let birth: BirthDate?
        /// The day whose visits are known; `nil`: those of all days are.
        let day: Day?
        var visits: [(id: Identifier<Donation>, day: Day, bagNumber: String)]
    }

    init(_ db: Database, _ keys: Keys, isBatch: Bool) {
        self.db = db
        self.keys = keys
        readsAllDays = isBatch
        looksForBags = !isBatch
        givers = KeptQuery(
            """
            SELECT donor.id, birth_year, birth_day, donation.uuid, donation.day, bag_number
            FROM donor LEFT JOIN donation ON donation.donor = donor.id\(isBatch ? "" : " AND donation.day = ?2") AND voided = 0
            WHERE donor.uuid = ?1
            """)
        drives = DriveChecks(db, keys, isBatch: isBatch)
    }

    mutating func expect(newGiver donor: Identifier<Donor>, born birth: BirthDate?) {
        giver = Giver(donor: donor, birth: birth, day: nil, visits: [])
    }

    /// Keeps what is known of a donor true to what was written just now.
    mutating func note(before: Record?, after: Record?) {
        switch (before, after) {
        case (nil, .donation(let donation)?) where donation.donor != nil && donation.donor == giver?.donor:
            if !donation.voided { giver?.visits.append((donation.id, donation.day, donation.bagNumber)) }
        case (.donation?, _), (_, .donation?), (.donor?, _): giver = nil
        default: break
        }
    }

    mutating func check(_ record: Record, was before: Record?) throws {
        switch record {
        case .donor(let donor): try check(donor, was: before.flatMap { Donor($0) })
        case .donation(let donation): try check(donation, was: before.flatMap { Donation($0) })
        case .membership(let membership): try check(membership, was: before.flatMap { FamilyMembership($0) })
        case .target(let target): try check(target)
        case .aid(let aid):
            try refuse(aid.id, "SELECT uuid FROM aid WHERE year = ?2 AND uuid <> ?1", .yearTaken(aid.year)) { $0.bind(2, aid.year) }
        case .stretch(let stretch):
            let street = try keys.street(stretch.street)
            try refuse(stretch.id, "SELECT uuid FROM stretch WHERE street = ?2 AND ward = ?3 AND uuid <> ?1", .stretchTaken) {
                $0.bind(2, street)
                $0.bind(3, stretch.ward)
            }
            try checkHouses(stretch, street: street, was: before.flatMap { Stretch($0) })
        case .street(let street): try require(street.name, .street)
        case .bloc(let bloc): try require(bloc.name, .bloc)
        case .group(let group): try require(group.name, .group)
        case .venue(let venue): try check(venue, was: before.flatMap { Venue($0) })
        case .family(let family): try check(family, was: before.flatMap { Family($0) })
        case .peer(let peer): try require(peer.name, .peer)
        case .office(let office): try require(office.name, .office)
        case .drive(let drive): try drives.check(drive, was: before.flatMap { Drive($0) })
        case .booking(let booking): try drives.check(booking, was: before.flatMap { Booking($0) })
        case .call(let call): if before == nil, call.outcome == .calling { try CallChecks(db).check(call) }
        case .consent, .deferral: break
        }
    }

    /// A target has no foreign key to its unit, since units are of many kinds.
    func isTargeted(_ kind: RecordKind, _ identity: Identifier<AnySubject>) throws -> Bool {
        let unit: Unit
        switch kind {
        case .stretch: unit = .stretch(identity.erased())
        case .group: unit = .group(identity.erased())
        case .bloc: unit = .bloc(identity.erased())
        case .drive: unit = .drive(identity.erased())
        case .venue: unit = .venue(identity.erased())
        default: return false
        }
        let query = try Query(db, "SELECT 1 FROM target WHERE unit_kind = ?1 AND unit = ?2")
        query.bind(1, unit.unitKind.rawValue)
        query.bind(2, try keys.number(of: unit))
        return try query.first { _ in true } ?? false
    }

    /// No two people have one citizen id.
    func checkCitizenIDs() throws {
        let query = try Query(
            db,
            """
            SELECT uuid FROM donor WHERE citizen_id IN
            (SELECT citizen_id FROM donor WHERE citizen_id IS NOT NULL GROUP BY citizen_id HAVING count(*) > 1) LIMIT 1
            """)
        if let one = try query.first({ try $0.identifier(0, of: Donor.self) }) {
            throw StoreError.invalid(.citizenIDTaken(by: one))
        }
    }

    private func check(_ venue: Venue, was before: Venue?) throws {
        try require(venue.name + venue.code, .venue)
        guard venue.hours != before?.hours || venue.exceptions != before?.exceptions else { return }
        do throws(SiteHoursProblem) {
            try venue.checkHours()
        } catch {
            throw StoreError.invalid(.hours(error))
        }
    }

    private mutating func check(_ donor: Donor, was before: Donor?) throws {
        guard donor.name.contains(where: { $0.isLetter }) else { throw StoreError.invalid(.donorWithoutName) }
        guard looksForCitizenIDs, let citizenID = donor.citizenID, citizenID != before?.citizenID else { return }
        let query = try holders.ready(db)
        query.bind(1, citizenID.digits)
        query.bind(2, donor.id)
        if let other = try query.first({ try $0.identifier(0, of: Donor.self) }) {
            throw StoreError.invalid(.citizenIDTaken(by: other))
        }
    }

    private mutating func check(_ donation: Donation, was before: Donation?) throws {
        if donation.volume != before?.volume || donation.kind != before?.kind || donation.outcome != before?.outcome {
            let isFine =
                switch donation.outcome {
                case .collected: rules.accepts(volume: donation.volume, kind: donation.kind, on: donation.day)
                // What was drawn before the bag failed, if anybody measured it.
                case .failed: (0...1000).contains(donation.volume.count)
                }
            guard isFine else { throw StoreError.invalid(.volumeOutsideRules(donation.volume)) }
        }
        if !donation.voided { try checkBag(donation, was: before) }
        guard let donor = donation.donor, !donation.voided else { return }
        let giver = try giver(donor, on: donation.day)
        if donation.day != before?.day || donor != before?.donor, let birth = giver.birth, birth.isAfter(donation.day) {
            throw StoreError.invalid(.beforeBirth(birth))
        }
        for visit in giver.visits where visit.day == donation.day && visit.id != donation.id {
            if visit.bagNumber.isEmpty || donation.bagNumber.isEmpty || visit.bagNumber == donation.bagNumber {
                throw StoreError.invalid(.sameDonation(visit.id))
            }
        }
    }

    /// A bag holds the blood of one person. A batch is not asked: old lists are spelled in many ways, and their sorting index is away.
    private mutating func checkBag(_ donation: Donation, was before: Donation?) throws {
        guard looksForBags, !donation.bagNumber.isEmpty, donation.bagNumber != before?.bagNumber || before?.voided == true else {
            return
        }
        let query = try bags.ready(db)
        query.bind(1, donation.bagNumber)
        query.bind(2, donation.id)
        let isUnique = (try? DonationNumberReading(donation.bagNumber)) != nil
        try query.each { row in
            if isUnique || row.day(1) == donation.day {
                throw StoreError.invalid(.bagTaken(by: try row.identifier(0, of: Donation.self), on: row.day(1)))
            }
        }
    }

    private mutating func giver(_ donor: Identifier<Donor>, on day: Day) throws -> Giver {
        if let giver, giver.donor == donor, giver.day == nil || giver.day == day { return giver }
        let query = try givers.ready(db)
        query.bind(1, donor)
        if !readsAllDays { query.bind(2, day) }
        var found: Giver?
        try query.each { row in
            if found == nil {
                keys.noted(donor: donor, row: row.int(0))
                let birth: BirthDate? = row.dayIfAny(2).map { .day($0) } ?? row.intIfAny(1).map { .year($0) }
                found = Giver(donor: donor, birth: birth, day: readsAllDays ? nil : day, visits: [])
            }
            if let id = row.identifierIfAny(3, of: Donation.self) { found?.visits.append((id, row.day(4), row.text(5))) }
        }
        guard let found else { throw StoreError.invalid(.unknownReference(.donor, donor.erased())) }
        giver = found
        return found
    }

    private func check(_ family: Family, was before: Family?) throws {
        try require(family.name + family.code, .family)
        guard !family.code.isEmpty, family.code != before?.code else { return }
        let query = try Query(db, "SELECT uuid FROM family WHERE code = ?1 AND code <> '' AND uuid <> ?2")
        query.bind(1, family.code)
        query.bind(2, family.id)
        if let other = try query.first({ try $0.identifier(0, of: Family.self) }) {
            throw StoreError.invalid(.familyCodeTaken(by: other))
        }
    }

    private func check(_ membership: FamilyMembership, was before: FamilyMembership?) throws {
        if let from = membership.from, let until = membership.until, until < from {
            throw StoreError.invalid(.membershipEndsBeforeItBegins)
        }
        if let first = membership.from ?? membership.until, membership.from != before?.from || membership.until != before?.until {
            let born = try Query(db, "SELECT birth_year, birth_day FROM donor WHERE uuid = ?1")
            born.bind(1, membership.donor)
            let birth = try born.first { row in row.dayIfAny(1).map { BirthDate.day($0) } ?? row.intIfAny(0).map { .year($0) } }
            if let birth = birth ?? nil, birth.isLater(than: first) { throw StoreError.invalid(.memberUnborn(birth)) }
        }
        let query = try Query(
            db,
            """
            SELECT uuid FROM membership WHERE donor = ?1 AND family = ?2 AND uuid <> ?3
            AND (until_day IS NULL OR ?4 IS NULL OR until_day >= ?4) AND (from_day IS NULL OR ?5 IS NULL OR from_day <= ?5)
            """)
        query.bind(1, try keys.donor(membership.donor))
        query.bind(2, try keys.family(membership.family))
        query.bind(3, membership.id)
        query.bind(4, membership.from)
        query.bind(5, membership.until)
        if let other = try query.first({ try $0.identifier(0, of: FamilyMembership.self) }) {
            throw StoreError.invalid(.alreadyMember(other))
        }
    }

    private func check(_ target: Target) throws {
        guard target.amount.tenths > 0 else { throw StoreError.invalid(.targetNotPositive) }
        let number = try keys.number(of: target.unit)
        let sql = "SELECT uuid FROM target WHERE year = ?2 AND unit_kind = ?3 AND unit = ?4 AND measure = ?5 AND uuid <> ?1"
        try refuse(target.id, sql, .targetTaken) {
            $0.bind(2, target.year)
            $0.bind(3, target.unit.unitKind.rawValue)
            $0.bind(4, number)
            $0.bind(5, target.amount.measure.rawValue)
        }
    }

    /// A house lies in one ward of an era. Ranges that cannot be read were kept by an older program and claim nothing.
    private func checkHouses(_ stretch: Stretch, street: Int, was before: Stretch?) throws {
        guard !stretch.houses.isEmpty,
            stretch.houses != before?.houses || stretch.street != before?.street || stretch.ward != before?.ward,
            let own = try? HouseRanges(stretch.houses)
        else { return }
        let query = try Query(db, "SELECT ward, houses FROM stretch WHERE street = ?1 AND uuid <> ?2 AND houses <> ''")
        query.bind(1, street)
        query.bind(2, stretch.id)
        try query.each { row in
            guard let ward = row.wardIfAny(0), ward.era == stretch.ward.era, let other = try? HouseRanges(row.text(1)),
                let shared = own.overlap(with: other)
            else { return }
            throw StoreError.invalid(.housesTaken(shared.own.written, by: ward, shared.other.written))
        }
    }

    private func require(_ name: String, _ kind: RecordKind) throws {
        guard name.contains(where: { !$0.isWhitespace }) else { throw StoreError.invalid(.emptyName(kind)) }
    }

    private func refuse(
        _ own: Identifier<some Any>, _ sql: String, _ problem: ValidationProblem, _ bind: (Query) -> Void
    ) throws {
        let query = try Query(db, sql)
        query.bind(1, own)
        bind(query)
        if try query.first({ _ in true }) ?? false { throw StoreError.invalid(problem) }
    }
}
