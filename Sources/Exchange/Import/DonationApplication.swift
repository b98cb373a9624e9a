import Model
import Store

/// Finds the people of the staged donations in the books and adds what they gave, person after person.
final class DonationApplication {
    private(set) var findings: Findings
    private(set) var report: ImportReport

    /// The books as they stand within the batch.
    private let batch: Reader
    /// Where people are looked up.
    private var people: KnownPeople
    private let store: Store
    private let rules: RuleBook
    private let atlas: WardAtlas
    private let places: PlaceBook
    private let add: Add
    private let refuse: (RowProblem, StagedDonation) throws -> Void
    private let booksHeldVisits: Bool
    private var credited: [CreditKey: (ward: WardKey, approximate: Bool)] = [:]

    /// Takes what is added to the books, with who it is about when they have no visit yet.
    typealias Add = (_ revisions: [Revision], _ newGiver: KnownHome?) throws -> Void

    private struct CreditKey: Hashable {
        var home: WardKey
        var era: WardEra
    }

    init(
        _ people: KnownPeople, store: Store, rules: RuleBook, atlas: WardAtlas, report: ImportReport, findings: Findings,
        add: @escaping Add, refuse: @escaping (RowProblem, StagedDonation) throws -> Void
    ) throws {
        batch = people.reader
        self.people = people
        self.store = store
        self.rules = rules
        self.atlas = atlas
        self.report = report
        self.findings = findings
        self.add = add
        self.refuse = refuse
        booksHeldVisits = try batch.hasVisits()
        places = try PlaceBook(batch, store: store, rules: rules, withFamilies: false)
    }

    /// Whether anything was added.
    ///
    /// - Parameter next: hands out the rows person after person, those without a number after those with one; on whatever thread.
    func run(_ bearings: Bearings, total: Int, next: () throws -> PlacedDonation?) throws -> Bool {
        try bearings.passed(.applying, rows: 0, of: total)
        var row = try next()
        var done = 0
        func one() throws -> PlacedDonation? {
            guard row != nil else { return nil }
            done += 1
            try bearings.passed(.applying, rows: done, of: total)
            defer { row = nil }
            return row
        }
        // A person's rows by number come all at once, so whatever the batch has written so far tells nothing about them: they are found
        // in the books as they were, on a thread of its own, while those found before are written.
        if store.readsBesideWriting {
            try ahead { put in
                try store.read { before in
                    people = KnownPeople(before, people.rehearsed)
                    try apply({ try put(($0, $1)) }) {
                        if row == nil { row = try next() }
                        return row?.donation.citizenID == nil ? nil : try one()
                    }
                }
            } use: { next in
                while let (revisions, newGiver) = try next() { try add(revisions, newGiver) }
            }
            people = KnownPeople(batch, people.rehearsed)
        }
        try apply({ revisions, _ in try add(revisions, nil) }) {
            if row == nil { row = try next() }
            return try one()
        }
        report.created = places.created
        try bearings.passed(.applying, rows: done, of: total, last: true)
        return report.added > 0 || report.deferred > 0
    }

    private func apply(_ add: Add, _ next: () throws -> PlacedDonation?) throws {
        var person: [StagedDonation] = []
        var key: (person: Int, place: Int)?
        while let row = try next() {
            if row.person != key?.person || person.first.map({ !Self.isSamePerson($0, row.donation) }) ?? false {
                if let key { try apply(person, at: key.place, add) }
                person.removeAll(keepingCapacity: true)
                key = (row.person, row.place)
            }
            person.append(row.donation)
        }
        if let key { try apply(person, at: key.place, add) }
    }

    private static func isSamePerson(_ one: StagedDonation, _ other: StagedDonation) -> Bool {
        one.citizenID == other.citizenID
            && (one.citizenID != nil || (one.name == other.name && one.birth == other.birth && one.phone == other.phone))
    }

    // MARK: Who it is

    private enum Found {
        case donor(KnownHome)
        /// By name and birth alone.
        case likely(KnownHome)
        case nobody
        case several(Int)
    }

    private func find(_ row: StagedDonation, at place: Int) throws -> Found {
        if let id = row.citizenID { return try people.home(ofCitizenID: id, at: place).map { .donor($0) } ?? .nobody }
        let named = try people.records(named: row.name, orPhone: row.phone, bornIn: row.birth?.year).filter {
            Likeness.namesAgree(row.name, $0.name) && Likeness.birthsAgree(row.birth, $0.birth)
        }
        if let phone = row.phone {
            let reached = named.filter { $0.phone == phone }
            if reached.count == 1 {
                return row.birth == nil || reached[0].birth == nil ? .likely(KnownHome(reached[0])) : .donor(KnownHome(reached[0]))
            }
            if reached.count > 1 { return .several(reached.count) }
        }
        // A name alone is nobody's.
        let born = row.birth == nil ? [] : named.filter { $0.birth != nil }
        if born.count > 1 { return .several(born.count) }
        return born.first.map { .likely(KnownHome($0)) } ?? .nobody
    }

    // MARK: What they gave

    private func apply(_ rows: [StagedDonation], at place: Int, _ add: Add) throws {
        guard let first = rows.first else { return }
        switch try find(first, at: place) {
        case .donor(let donor): try record(rows, of: donor, isLikely: false, add)
        case .likely(let donor): try record(rows, of: donor, isLikely: true, add)
        case .nobody: for row in rows { try refuse(row, .unknownPerson) }
        case .several(let count): for row in rows { try refuse(row, .ambiguousPerson(count)) }
        }
    }

    private func refuse(_ row: StagedDonation, _ reason: RowReason) throws {
        try refuse(row, row.citizenID.map { Refusal(.citizenID, $0.digits, reason) } ?? Refusal(.name, row.name, reason))
    }

    private func refuse(_ row: StagedDonation, _ refusal: Refusal) throws {
        findings.forgetWarnings(of: row.record)
        try refuse(findings.refuse(refusal, line: row.line, record: row.record), row)
    }

    private func record(_ rows: [StagedDonation], of donor: KnownHome, isLikely: Bool, _ add: Add) throws {
        // A person's rows by number come all at once, so books that held no visit before hold none of theirs; by name they may come again.
        let mayBeThere = booksHeldVisits || rows.contains { $0.citizenID == nil }
        var known = mayBeThere ? try people.reader.knownDonations(of: donor.donor) : []
        var deferralDays: Set<Day> = []
        if mayBeThere, rows.contains(where: { $0.visit == .deferred }) {
            deferralDays = Set(try people.reader.knownDeferralDays(of: donor.donor))
        }
        var revisions: [Revision] = []
        let unit = places.credit(of: donor.group)
        for row in rows {
            if let birth = donor.birth, birth.isAfter(row.day) {
                try refuse(row, Refusal(.date, row.day.description, .beforeBirth(birth)))
                continue
            }
            let age = row.visit == .deferred ? nil : donor.birth.flatMap { rules.oddAge(born: $0, on: row.day) }
            if row.visit == .deferred {
                guard deferralDays.insert(row.day).inserted else {
                    thereAlready(row)
                    continue
                }
                revisions.append(.adding(.deferral(deferral(row, of: donor, known))))
                report.deferred += 1
            } else {
                if known.contains(where: { Self.isSame($0, row) }) {
                    thereAlready(row)
                    continue
                }
                let donation = donation(row, of: donor, unit)
                known.append(
                    KnownDonation(day: row.day, kind: row.kind, outcome: donation.outcome, bagNumber: row.bagNumber, voided: false))
                revisions.append(.adding(.donation(donation)))
                report.added += 1
            }
            if isLikely {
                findings.warn(Warning(.name, row.name, .sameNameAndBirth), line: row.line, record: row.record)
            }
            if let age { findings.warn(Warning(.date, row.day.description, .oddAge(age)), line: row.line, record: row.record) }
            if isLikely || row.warned || age != nil { report.doubtful += 1 }
        }
        if !revisions.isEmpty { try add(places.takePending() + revisions, mayBeThere ? nil : donor) }
    }

    private func thereAlready(_ row: StagedDonation) {
        report.alreadyThere += 1
        findings.forgetWarnings(of: row.record)
    }

    /// The same person and day; when both have a bag number, the same bag.
    private static func isSame(_ known: KnownDonation, _ row: StagedDonation) -> Bool {
        known.day == row.day && (known.bagNumber.isEmpty || row.bagNumber.isEmpty || known.bagNumber == row.bagNumber)
    }

    private func donation(
        _ row: StagedDonation, of donor: KnownHome, _ unit: (group: Identifier<Group>?, bloc: Identifier<Bloc>?)
    ) -> Donation {
        let ward = donor.ward.map { credited(home: $0, on: row.day) }
        return Donation(
            id: store.newIdentifier(), donor: donor.donor, day: row.day, kind: row.kind,
            outcome: row.visit == .failed ? .failed : .collected,
            volume: Millilitres(row.volume), venue: places.venue(row.site), campaignYear: row.day.year,
            credit: Credit(
                ward: ward?.ward, stretch: donor.stretch, group: unit.group, bloc: unit.bloc,
                approximate: ward?.approximate ?? false),
            bagNumber: row.bagNumber)
    }

    private func credited(home: WardKey, on day: Day) -> (ward: WardKey, approximate: Bool) {
        let key = CreditKey(home: home, era: WardEra(on: day))
        if let known = credited[key] { return known }
        let answer = atlas.credited(home: home, on: day)
        credited[key] = answer
        return answer
    }

    private func deferral(_ row: StagedDonation, of donor: KnownHome, _ known: [KnownDonation]) -> Deferral {
        var until = row.until
        if row.code == .interval, until == nil {
            let last = known.filter { !$0.voided && $0.outcome == .collected && $0.day < row.day }.max { $0.day < $1.day }
            if let last,
                case .notBefore(let day) = rules.interval(
                    after: LastDonation(day: last.day, kind: last.kind), deferredUntil: nil, on: row.day)
            {
                until = day
            }
        }
        return Deferral(
            id: store.newIdentifier(), donor: donor.donor, day: row.day, code: row.code, until: until, venue: places.venue(row.site)
        )
    }
}
