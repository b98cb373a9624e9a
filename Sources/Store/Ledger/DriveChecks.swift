import GRDB
import Model

/// What must hold of drives and their bookings. What a booking rests on comes and goes with it in one change, in whatever order, so that
/// is looked at when the change is whole.
struct DriveChecks {
    private let db: Database
    private let keys: Keys
    private let reader: Reader
    /// The change takes back an earlier one, or makes it again: any way may be gone backwards.
    var isReversing = false
    private var touched: Set<Identifier<Booking>> = []
    /// Donations that a step had made, and people whom one had deferred, before it was gone back.
    private var leftDonations: Set<Identifier<Donation>> = []
    private var leftDeferrals: Set<Place> = []
    private var restingOn = KeptQuery("SELECT uuid FROM booking WHERE donation = (SELECT id FROM donation WHERE uuid = ?1)")

    /// A person at a drive.
    private struct Place: Hashable {
        let drive: Identifier<Drive>
        let donor: Identifier<Donor>
    }

    /// A batch brings whole drives of the past, which are closed.
    private let isBatch: Bool

    init(_ db: Database, _ keys: Keys, isBatch: Bool) {
        self.isBatch = isBatch
        self.db = db
        self.keys = keys
        reader = Reader(db)
    }

    // MARK: One record

    func check(_ drive: Drive, was before: Drive?) throws {
        if drive.slots != before?.slots || drive.hours != before?.hours {
            do throws(DriveSlotProblem) {
                try drive.checkSlots()
            } catch {
                throw StoreError.invalid(.slot(error))
            }
        }
        for audience in drive.slots.compactMap(\.audience) {
            switch audience {
            case .group(let group): _ = try keys.group(group)
            case .bloc(let bloc): _ = try keys.bloc(bloc)
            }
        }
        guard let before else { return }
        if before.day != drive.day, !isReversing, !isBatch {
            let visits = try visits(drive)
            if visits.count > 0 { throw StoreError.invalid(.drivesDayStands(visits.count)) }
        }
        guard before.state != drive.state else { return }
        if isReversing, before.state.step(to: drive.state) == nil, drive.state.step(to: before.state) != nil { return }
        let visits = try visits(drive)
        do throws(DriveStateProblem) {
            try before.state.check(to: drive.state, reason: drive.reason, visits: visits)
        } catch {
            throw StoreError.invalid(.driveState(error))
        }
    }

    /// How many people were bled there.
    private func visits(_ drive: Drive) throws -> Visits {
        Visits(
            try reader.integer(
                "SELECT SUM(visits) FROM summary WHERE unit_kind = ? AND unit = ?",
                [Bound(.drive), .whole(try keys.drive(drive.id))]) ?? 0)
    }

    func check(_ booking: Booking, was before: Booking?) throws {
        if let donor = booking.donor, donor != before?.donor || booking.drive != before?.drive,
            let other = try reader.booking(drive: booking.drive, donor: donor), other.id != booking.id
        {
            throw StoreError.conflict(.booking(other))
        }
        if booking.step != before?.step, !isReversing, !isBatch, let drive = try reader.record(Drive.self, booking.drive),
            drive.state != .open
        {
            throw StoreError.invalid(.booking(booking.id, .driveNotOpen(drive.state)))
        }
        if let before {
            try refuse(booking) { () throws(BookingProblem) in try Booking.Step.check(from: before.step, to: booking.step) }
        }
        if booking.step != nil, booking.invitation == .cancelled || booking.invitation == .noShow {
            throw StoreError.invalid(.booking(booking.id, .cameThough(booking.invitation)))
        }
        if let slot = booking.slot, slot != before?.slot, !isReversing, let drive = try reader.record(Drive.self, booking.drive),
            !drive.slots.contains(where: { $0.span.start == slot })
        {
            throw StoreError.invalid(.booking(booking.id, .noSuchSlot(slot)))
        }
    }

    private func refuse(_ booking: Booking, _ check: () throws(BookingProblem) -> Void) throws {
        do throws(BookingProblem) {
            try check()
        } catch {
            throw StoreError.invalid(.booking(booking.id, error))
        }
    }

    /// A slot names its group or bloc without a foreign key.
    func isNamedBySlot(_ kind: RecordKind, _ identity: Identifier<AnySubject>) throws -> Bool {
        guard kind == .group || kind == .bloc else { return false }
        let query = try Query(db, DriveSlot.naming)
        query.bind(1, identity)
        return try query.first { _ in true } ?? false
    }

    // MARK: The whole change

    /// To be told of every record that was written.
    mutating func note(before: Record?, after: Record?) throws {
        switch (before, after) {
        case (_, .booking(let booking)?):
            touched.insert(booking.id)
            noteLeft(before.flatMap { Booking($0) }, for: booking)
        case (.booking(let booking)?, nil): noteLeft(booking, for: nil)
        // One that is taken away leaves no booking behind: SQLite sees to it.
        case (.donation?, .donation(let donation)?):
            let query = try restingOn.ready(db)
            query.bind(1, donation.id)
            if let booking = try query.first({ try $0.identifier(0, of: Booking.self) }) { touched.insert(booking) }
        case (.deferral(let deferral)?, _):
            if let donor = deferral.donor, let drive = deferral.drive, let booking = try reader.booking(drive: drive, donor: donor)
            {
                touched.insert(booking.id)
            }
        default: break
        }
    }

    private mutating func noteLeft(_ before: Booking?, for after: Booking?) {
        // Undo leaves what was there before the step.
        guard let before, !isReversing else { return }
        if let donation = before.donation, donation != after?.donation { leftDonations.insert(donation) }
        if before.step == .deferred, after?.step != .deferred, let donor = before.donor {
            leftDeferrals.insert(Place(drive: before.drive, donor: donor))
        }
    }

    mutating func settle() throws {
        for id in touched {
            if let booking = try reader.record(Booking.self, id) { try checkRests(booking) }
        }
        for id in leftDonations {
            guard let donation = try reader.record(Donation.self, id), !donation.voided,
                let booking = try booking(leaving: donation)
            else {
                continue
            }
            throw StoreError.invalid(.booking(booking, .donationLeft(id)))
        }
        for place in leftDeferrals {
            guard let deferral = try reader.deferrals(drive: place.drive, donor: place.donor).first,
                let booking = try reader.booking(drive: place.drive, donor: place.donor), booking.step != .deferred
            else { continue }
            throw StoreError.invalid(.booking(booking.id, .deferralLeft(deferral.id)))
        }
        touched = []
        leftDonations = []
        leftDeferrals = []
    }

    /// The person's booking at the donation's drive, when it does not rest on the donation.
    private func booking(leaving donation: Donation) throws -> Identifier<Booking>? {
        guard let drive = donation.drive, let donor = donation.donor, let booking = try reader.booking(drive: drive, donor: donor),
            booking.donation != donation.id
        else { return nil }
        return booking.id
    }

    private func checkRests(_ booking: Booking) throws {
        func refuse(_ problem: BookingProblem) -> StoreError { .invalid(.booking(booking.id, problem)) }
        if let outcome = booking.step?.outcome {
            guard let id = booking.donation, let donation = try reader.record(Donation.self, id), !donation.voided,
                donation.outcome == outcome, donation.drive == booking.drive, donation.donor == booking.donor
            else { throw refuse(.donationMissing) }
        } else if let donation = booking.donation {
            throw refuse(.donationLeft(donation))
        }
        if booking.step == .deferred, let donor = booking.donor,
            try reader.deferrals(drive: booking.drive, donor: donor).isEmpty
        {
            throw refuse(.deferralMissing)
        }
    }
}
