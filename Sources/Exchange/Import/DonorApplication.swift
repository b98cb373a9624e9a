import Model
import Store

/// Matches the staged rows of a donor file with the books and adds who is new.
final class DonorApplication {
    private(set) var findings: Findings
    private(set) var report: ImportReport

    private let staging: Staging
    private let store: Store
    private let today: Day
    private let places: PlaceBook
    private let reader: Reader
    private let add: ([Revision]) throws -> Void
    private let booksHadDonors: Bool
    private let booksHadNumberless: Bool
    private var bloodGroups: [String: BloodGroup?] = [:]
    private var twins = BareTwins()

    init(
        _ staging: Staging, _ reader: Reader, store: Store, rules: RuleBook, report: ImportReport, findings: Findings,
        add: @escaping ([Revision]) throws -> Void
    ) throws {
        self.staging = staging
        self.reader = reader
        self.store = store
        self.report = report
        self.findings = findings
        self.add = add
        today = store.clock.now().day
        places = try PlaceBook(reader, store: store, rules: rules, withFamilies: true)
        booksHadDonors = try reader.hasDonors()
        booksHadNumberless = try booksHadDonors && reader.hasDonorsWithoutCitizenID()
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
        if let first = repeats.same[number] {
            try there(
                donor, name: try staging.row(first).map { StagedDonor($0.body, bloodGroups: &bloodGroups).name } ?? donor.name)
        } else if let known = try known(donor) {
            try fill(known, from: donor, add)
        } else {
            try self.add(donor, isUnsure: repeats.unsure.contains(number), add)
        }
    }

    // MARK: Matching

    private var hasUnsureMatch = false

    private func known(_ row: StagedDonor) throws -> Donor? {
        hasUnsureMatch = false
        guard booksHadDonors else { return nil }
        if let id = row.citizenID {
            if let donor = try reader.record(ofCitizenID: id) { return donor }
            if !booksHadNumberless { return nil }
        }
        let stretch = row.ward.flatMap { row.street.isEmpty ? nil : places.knownStretch(row.street, in: $0) }
        let one = row.likenessPerson
        let alike = try reader.records(named: row.name, orPhone: row.phone, bornIn: row.birth?.year)
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

    private func there(_ row: StagedDonor, name: String) throws {
        report.alreadyThere += 1
        findings.forgetWarnings(of: row.record)
        if VietnameseText.fold(row.name) != VietnameseText.fold(name) {
            report.doubtful += 1
            findings.warn(Warning(.name, row.name, .otherNameInBooks(name)), line: row.line, record: row.record)
        }
    }

    /// Fills what the books do not know; what they know stays.
    private func fill(_ donor: Donor, from row: StagedDonor, _ add: ([Revision]) throws -> Void) throws {
        try there(row, name: donor.name)
        guard VietnameseText.fold(row.name) == VietnameseText.fold(donor.name) else { return }
        var filled = donor
        switch (donor.birth, row.birth) {
        case (nil, let birth?): filled.birth = birth
        case (.year(let year)?, .day(let day)?) where day.year == year: filled.birth = row.birth
        default: break
        }
        filled.sex = donor.sex ?? row.sex
        filled.citizenID = donor.citizenID ?? row.citizenID
        filled.phone = donor.phone ?? row.phone
        filled.bloodGroup = donor.bloodGroup ?? row.bloodGroup
        filled.home.ward = donor.home.ward ?? row.ward
        if let ward = row.ward, filled.home.ward == ward {
            if donor.home.stretch == nil, !row.street.isEmpty { filled.home.stretch = places.stretch(row.street, in: ward) }
            if donor.home.house.isEmpty, filled.home.stretch == nil || donor.home.stretch == nil { filled.home.house = row.house }
        }
        filled.group = donor.group ?? places.group(unit: row.unit, bloc: row.bloc, ward: row.ward)
        if donor.stated == nil { filled.stated = row.stated.map { StatedDonations(count: $0, on: today) } }
        var revisions: [Revision] = filled == donor ? [] : [.altering(.donor(donor), to: .donor(filled))]
        if !row.family.isEmpty, try reader.familyIdentifiers(of: donor.id).isEmpty {
            let family = places.family(row.family)
            revisions.append(
                .adding(.membership(FamilyMembership(id: store.newIdentifier(), family: family, donor: donor.id, role: row.role))))
        }
        if revisions.isEmpty { return }
        report.completed += 1
        try add(places.takePending() + revisions)
    }

    private func add(_ row: StagedDonor, isUnsure: Bool, _ add: ([Revision]) throws -> Void) throws {
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
    }
}

extension StagedDonor {
    var likenessPerson: Likeness.Person {
        Likeness.Person(name: name, birth: birth, citizenID: citizenID, phone: phone)
    }
}
