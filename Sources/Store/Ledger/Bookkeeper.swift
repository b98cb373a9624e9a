import GRDB
import Model

/// Writes revisions to the tables and keeps, in the same transaction, what is computed from them: the words by which donors are
/// found, the summary, each donor's count and last donation, each family's sum.
final class Bookkeeper {
    let db: Database
    let keys: Keys
    let reader: Reader
    var words: DonorWords
    private var validation: Validation
    private let summary = SummaryDeltas()
    private var counts = DonorCounts()
    var families = FamilySums()
    private var resting = RestingIndexes(.unknown)
    private var insertions: [ObjectIdentifier: Query] = [:]

    init(_ db: Database, isBatch: Bool) {
        self.db = db
        keys = Keys(db)
        reader = Reader(db)
        words = DonorWords(db)
        validation = Validation(db, keys, isBatch: isBatch)
    }

    /// To be said before the first revision.
    func expect(_ load: BatchLoad) throws {
        resting = RestingIndexes(load)
        if case .donors(let expected) = load, expected >= RestingIndexes.fewest, try !reader.hasDonors() { try words.beginAside() }
    }

    /// To be said before the first visits of somebody who is known to have none.
    func expect(newGiver giver: KnownHome) {
        guard let row = giver.row else { return }
        keys.noted(donor: giver.donor, row: row)
        validation.expect(newGiver: giver.donor, born: giver.birth)
    }

    /// Throws ``StoreError/conflict(_:)`` when the books no longer hold what the revision starts from, and
    /// ``StoreError/invalid(_:)`` when `checking` finds what must not be.
    func apply(_ revision: Revision, checking: Bool) throws {
        switch (revision.after ?? revision.before)?.recordKind {
        case .office?: try change(Office.self, revision, checking)
        case .street?: try change(Street.self, revision, checking)
        case .stretch?: try change(Stretch.self, revision, checking)
        case .venue?: try change(Venue.self, revision, checking)
        case .bloc?: try change(Bloc.self, revision, checking)
        case .group?: try change(Group.self, revision, checking)
        case .donor?: try change(Donor.self, revision, checking)
        case .consent?: try change(Consent.self, revision, checking)
        case .family?: try change(Family.self, revision, checking)
        case .membership?: try change(FamilyMembership.self, revision, checking)
        case .drive?: try change(Drive.self, revision, checking)
        case .donation?: try change(Donation.self, revision, checking)
        case .deferral?: try change(Deferral.self, revision, checking)
        case .target?: try change(Target.self, revision, checking)
        case .peer?: try change(PeerFigure.self, revision, checking)
        case .aid?: try change(AidFigure.self, revision, checking)
        case .booking?: try change(Booking.self, revision, checking)
        case .call?: try change(Call.self, revision, checking)
        case nil: throw StoreError.invalid(.malformedRevision)
        }
    }

    /// Writes what was put off: a batch touches the same units and donors again and again.
    func settle() throws {
        try words.completeAside()
        try summary.flush(db)
        try counts.flush(db)
        try resting.restore(db)
        try families.settle(db)
        try words.bringIn()
        if resting.holdCitizenIDs { try validation.checkCitizenIDs() }
        try validation.drives.settle()
    }

    /// To be said before the first revision of a change that takes an earlier one back, makes it again, or only gives records another person.
    func reverses() { validation.drives.isReversing = true }

    private func change<Value: Kept>(_ type: Value.Type, _ revision: Revision, _ checking: Bool) throws {
        let before = revision.before.flatMap { Value($0) }
        let after = revision.after.flatMap { Value($0) }
        guard (before == nil) == (revision.before == nil), (after == nil) == (revision.after == nil),
            let identity = (revision.after ?? revision.before)?.identity,
            before == nil || after == nil || revision.before?.identity == identity
        else { throw StoreError.invalid(.malformedRevision) }

        if let before {
            let current = try reader.record(Value.self, identity)
            guard current == before else { throw StoreError.conflict((current ?? before).record) }
        }
        if checking, let record = revision.after { try validation.check(record, was: revision.before) }
        // Words are taken out by naming the old ones, and those are known only while the old rows stand.
        if let record = revision.before { try prepare(before: record, after: revision.after) }
        if let after {
            let query = try before == nil ? insertion(of: type) : Query(db, Value.sql.update)
            try after.bind(to: query, keys: keys)
            do {
                try query.run()
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                throw StoreError.conflict(try reader.record(Value.self, identity)?.record ?? after.record)
            }
        } else {
            try remove(type, identity)
        }
        validation.note(before: revision.before, after: revision.after)
        if checking { try validation.drives.note(before: revision.before, after: revision.after) }
        try follow(before: revision.before, after: revision.after)
        if before == nil, let record = revision.after {
            try resting.note(record, db)
            validation.looksForCitizenIDs = !resting.holdCitizenIDs
        }
    }

    private func insertion<Value: Kept>(of type: Value.Type) throws -> Query {
        let key = ObjectIdentifier(type)
        if let known = insertions[key] { return known }
        let made = try Query(db, Value.sql.insertion)
        insertions[key] = made
        return made
    }

    private func remove<Value: Kept>(_ type: Value.Type, _ identity: Identifier<AnySubject>) throws {
        guard try !validation.isTargeted(Value.recordKind, identity),
            try !validation.drives.isNamedBySlot(Value.recordKind, identity)
        else {
            throw StoreError.invalid(.stillNeeded(Value.recordKind, identity))
        }
        let query = try Query(db, Value.sql.deletion)
        query.bind(1, identity)
        do {
            try query.run()
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw StoreError.invalid(.stillNeeded(Value.recordKind, identity))
        }
        keys.forget(identity)
    }

    /// What must happen while the old row still stands.
    private func prepare(before: Record, after: Record?) throws {
        switch before {
        case .donor(let donor):
            let row = try keys.donor(donor.id)
            if case .donor(let now)? = after, now.name == donor.name, now.home == donor.home { return }
            try words.remove(donor, row: row)
            if after == nil {
                // Another donor may get the row.
                try counts.flush(db)
                keys.noted(donor: donor.id, row: nil)
            }
        case .street(let street):
            if case .street(let now)? = after, now.name == street.name, now.earlierNames == street.earlierNames { return }
            try words.removeAll(onStreet: street.id)
        case .stretch(let stretch):
            if case .stretch(let now)? = after, now.street == stretch.street { return }
            try words.removeAll(onStretch: stretch.id)
        case .donation(let donation):
            try summarise(donation, sign: -1)
            try counts.lose(of: donation.donor, db, keys: keys)
            if let donor = donation.donor { families.touch(giver: try keys.donor(donor)) }
        case .membership(let tie): families.touch(family: try keys.family(tie.family))
        case .deferral(let deferral): try counts.lose(of: deferral.donor, db, keys: keys)
        default: break
        }
    }

    /// What must happen once the new row stands.
    private func follow(before: Record?, after: Record?) throws {
        switch after {
        case .donor(let donor)?:
            if case .donor(let was)? = before {
                if donor.name != was.name || donor.home != was.home { try words.add(donor, row: try keys.donor(donor.id)) }
            } else {
                let row = Int(db.lastInsertedRowID)
                keys.noted(donor: donor.id, row: row)
                try words.add(donor, row: row)
            }
        case .family(let family)?:
            if before == nil { keys.noted(family: family.id, row: Int(db.lastInsertedRowID)) }
        case .street(let street)?:
            words.forgetStreets()
            if case .street(let was)? = before, was.name != street.name || was.earlierNames != street.earlierNames {
                try words.addAll(onStreet: street.id)
            }
        case .stretch(let stretch)?:
            words.forgetStreets()
            if case .stretch(let was)? = before, was.street != stretch.street { try words.addAll(onStretch: stretch.id) }
        case .donation(let donation)?:
            try summarise(donation, sign: 1)
            try counts.add(donation, db, keys: keys)
            if let donor = donation.donor {
                let giver = try keys.donor(donor)
                if before == nil { families.add(donation, giver: giver) } else { families.touch(giver: giver) }
            }
        case .membership(let tie)?: families.touch(family: try keys.family(tie.family))
        case .deferral(let deferral)?: try counts.add(deferral, db, keys: keys)
        default: words.forgetStreets(after: before)
        }
    }

    private func summarise(_ donation: Donation, sign: Int) throws {
        try summary.add(donation, sign: sign, keys: keys)
        if summary.isFull { try summary.flush(db) }
    }
}
