import Model
import Store

/// Matches the staged rows of a donor file with the books and adds who is new.
final class DonorApplication {
    private(set) var findings: Findings
    private(set) var report: ImportReport

    private let store: Store
    private let today: Day
    private let places: PlaceBook
    private let people: KnownPeople
    private let add: ([Revision]) throws -> Void
    private let booksHadDonors: Bool
    private let booksHadNumberless: Bool
    private var twins = BareTwins()
    /// By the first row about them: people of whom further rows speak, as they stand by now.
    private var met: [Int: Known] = [:]

    /// Somebody of the books, or of a row further up.
    private struct Known {
        var donor: Donor
        /// `nil` while not looked up.
        var families: [Identifier<Family>]?
    }

    init(
        _ people: KnownPeople, store: Store, rules: RuleBook, report: ImportReport, findings: Findings,
        add: @escaping ([Revision]) throws -> Void
    ) throws {
        self.people = people
        self.store = store
        self.report = report
        self.findings = findings
        self.add = add
        today = store.clock.now().day
        places = try PlaceBook(people.reader, store: store, rules: rules, withFamilies: true)
        booksHadDonors = try people.hasDonors()
        booksHadNumberless = try booksHadDonors && people.hasDonorsWithoutCitizenID()
    }

    /// Whether anything was added or altered.
    ///
    /// - Parameter next: hands out the rows in the order of the file; on whatever thread.
    func run(
        _ bearings: Bearings, repeats: DonorRepeats, total: Int, next: () throws -> (number: Int, donor: StagedDonor)?
    ) throws -> Bool {
        try bearings.passed(.applying, rows: 0, of: total)
        var done = 0
        func apply(_ next: () throws -> (number: Int, donor: StagedDonor)?, _ add: ([Revision]) throws -> Void) throws {
            while let (number, donor) = try next() {
                try self.apply(donor, number, repeats, add)
                done += 1
                try bearings.passed(.applying, rows: done, of: total)
            }
        }
        if booksHadDonors || !store.readsBesideWriting {
            try ahead { put in
                while let row = try next() { try put(row) }
            } use: { next in
                try apply(next, add)
            }
        } else {
            // Nothing is asked of books without people, so that those who come are made while those before them are written.
            try ahead { put in
                try apply(next, put)
            } use: { next in
                while let revisions = try next() { try add(revisions) }
            }
        }
        report.created = places.created
        try bearings.passed(.applying, rows: done, of: total, last: true)
        return report.added > 0 || report.completed > 0
    }

    private func apply(
        _ donor: StagedDonor, _ number: Int, _ repeats: DonorRepeats, _ add: ([Revision]) throws -> Void
    ) throws {
        let first = repeats.first(of: number)
        let known: Known
        if let first, let person = met[first] {
            known = try fill(person, from: donor, add)
        } else if let person = try self.known(donor) {
            known = try fill(Known(donor: person), from: donor, add)
        } else {
            known = try self.add(donor, isUnsure: repeats.unsure.contains(number), add)
        }
        if let first = first ?? (repeats.isRepeated(number) ? number : nil) { met[first] = known }
    }

    // MARK: Matching

    private var hasUnsureMatch = false

    private func known(_ row: StagedDonor) throws -> Donor? {
        hasUnsureMatch = false
        guard booksHadDonors else { return nil }
        if let id = row.citizenID {
            if let donor = try people.record(ofCitizenID: id) { return donor }
            if !booksHadNumberless { return nil }
        }
        let stretch = row.ward.flatMap { row.street.isEmpty ? nil : places.knownStretch(row.street, in: $0) }
        let one = row.likenessPerson
        let alike = try people.records(named: row.name, orPhone: row.phone, bornIn: row.birth?.year)
        for donor in alike {
            let other = Likeness.Person(
                name: donor.name, birth: donor.birth, citizenID: donor.citizenID, phone: donor.phone)
            let sameHouse =
                !row.house.isEmpty && row.ward == donor.home.ward && stretch == donor.home.stretch
                && VietnameseText.foldExact(row.house) == VietnameseText.foldExact(donor.home.house)
            switch Likeness(one, other, sameHouse: sameHouse) {
            case .same: return donor
            case .unsure: hasUnsureMatch = true
            case .other: break
            }
        }
        return row.isBare
            ? twins.next(of: row, stretch: stretch, among: alike) { places.group(unit: $0.unit, bloc: $0.bloc, ward: $0.ward) }
            : nil
    }

    // MARK: What becomes of the row

    /// Fills what the books do not know; what they know stays, and where the row says otherwise somebody should look.
    private func fill(_ known: Known, from row: StagedDonor, _ add: ([Revision]) throws -> Void) throws -> Known {
        let donor = known.donor
        report.alreadyThere += 1
        findings.forgetWarnings(of: row.record)
        guard VietnameseText.fold(row.name) == VietnameseText.fold(donor.name) else {
            doubt([Warning(.name, row.name, .otherNameInBooks(donor.name))], of: row)
            return known
        }
        var known = known
        var differences = places.differences(of: row, from: donor)
        known.donor = filled(donor, from: row)
        var revisions: [Revision] = known.donor == donor ? [] : [.altering(.donor(donor), to: .donor(known.donor))]
        if !row.family.isEmpty {
            let families = try known.families ?? people.reader.familyIdentifiers(of: donor.id)
            known.families = families
            if families.isEmpty {
                let tie = FamilyMembership(
                    id: store.newIdentifier(), family: places.family(row.family), donor: donor.id, role: row.role)
                revisions.append(.adding(.membership(tie)))
                known.families = [tie.family]
            } else if !(places.knownFamily(row.family).map(families.contains) ?? false) {
                differences.append(Warning(.family, row.family, .otherInBooks("")))
            }
        }
        doubt(differences, of: row)
        if revisions.isEmpty { return known }
        report.completed += 1
        try add(places.takePending() + revisions)
        return known
    }

    private func filled(_ donor: Donor, from row: StagedDonor) -> Donor {
        var filled = donor
        switch (donor.birth, row.birth) {
        case (nil, let birth?): filled.birth = birth
        case (.year(let year)?, .day(let day)?) where day.year == year: filled.birth = row.birth
        default: break
        }
        filled.sex = donor.sex ?? row.sex
        filled.citizenID = donor.citizenID ?? row.citizenID
        filled.phone = donor.phone ?? row.phone
        if let group = row.bloodGroup, donor.bloodGroup?.isLess(than: group) ?? true { filled.bloodGroup = group }
        filled.home.ward = donor.home.ward ?? row.ward
        if let ward = row.ward, filled.home.ward == ward {
            if donor.home.stretch == nil, !row.street.isEmpty { filled.home.stretch = places.stretch(row.street, in: ward) }
            if donor.home.house.isEmpty, filled.home.stretch == nil || donor.home.stretch == nil { filled.home.house = row.house }
        }
        filled.group = donor.group ?? places.group(unit: row.unit, bloc: row.bloc, ward: row.ward)
        if donor.stated == nil { filled.stated = row.stated.map { StatedDonations(count: $0, on: today) } }
        return filled
    }

    private func doubt(_ warnings: [Warning], of row: StagedDonor) {
        if warnings.isEmpty { return }
        report.doubtful += 1
        for warning in warnings { findings.warn(warning, line: row.line, record: row.record) }
    }

    private func add(_ row: StagedDonor, isUnsure: Bool, _ add: ([Revision]) throws -> Void) throws -> Known {
        var warned = row.warned
        if isUnsure || hasUnsureMatch {
            warned = true
            findings.warn(Warning(.name, row.name, .sameNameAndBirth), line: row.line, record: row.record)
        }
        report.added += 1
        if warned { report.doubtful += 1 }
        if row.isOutsideOffice { report.outsideOffice += 1 }
        let stretch = row.ward.flatMap { row.street.isEmpty ? nil : places.stretch(row.street, in: $0) }
        let donor = Donor(
            id: store.newIdentifier(), name: row.name, birth: row.birth, sex: row.sex, citizenID: row.citizenID, phone: row.phone,
            bloodGroup: row.bloodGroup, home: HomeAddress(ward: row.ward, stretch: stretch, house: row.house),
            group: places.group(unit: row.unit, bloc: row.bloc, ward: row.ward),
            stated: row.stated.map { StatedDonations(count: $0, on: today) })
        if row.isBare { twins.take(donor.id) }
        let family = row.family.isEmpty ? nil : places.family(row.family)
        var revisions = places.takePending()
        revisions.append(.adding(.donor(donor)))
        if let family {
            revisions.append(
                .adding(.membership(FamilyMembership(id: store.newIdentifier(), family: family, donor: donor.id, role: row.role))))
        }
        try add(revisions)
        return Known(donor: donor, families: family.map { [$0] } ?? [])
    }
}

extension StagedDonor {
    var likenessPerson: Likeness.Person {
        Likeness.Person(name: name, birth: birth, citizenID: citizenID, phone: phone)
    }
}
