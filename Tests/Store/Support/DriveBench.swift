import Model

@testable import Store

/// An open drive on the samples' day, and a desk at it.
struct DriveBench {
    let store: Store
    let drive: Drive
    let day = Samples.noon.day

    init(_ store: Store, slots: [DriveSlot] = [], state: Drive.State = .open) throws {
        self.store = store
        drive = Drive(
            id: store.newIdentifier(), name: "Ngày hội", day: day, hours: ClockSpan(450, 690), campaignYear: day.year, state: state,
            slots: slots)
        try store.add(.drive(drive), kind: .driveAdded)
    }

    func at(_ minute: Int) -> Instant { Instant(day, minute: minute) }

    @discardableResult
    func commit(_ change: Change) throws -> JournalEntry { try store.commit(change, by: Samples.signature) }

    func donor(_ name: String = "Nguyễn Thị Hoà") throws -> Donor {
        let donor = Samples.donor(store, name)
        try store.add(.donor(donor))
        return donor
    }

    func book(_ donor: Donor, slot: Int? = nil, invitation: Booking.Invitation = .booked) throws -> Booking {
        let booking = Booking(id: store.newIdentifier(), drive: drive.id, donor: donor.id, slot: slot, invitation: invitation)
        try commit(DriveDay.make(booking))
        return booking
    }

    @discardableResult
    func take(_ step: Booking.Step, _ booking: Booking, minute: Int = 480) throws -> Booking {
        try commit(DriveDay.take(step, booking, at: at(minute)))
        return booking.taking(step, at: at(minute))
    }

    func donation(_ booking: Booking, ml: Int = 350, outcome: Donation.Outcome = .collected) throws -> Donation {
        guard let donor = booking.donor else { throw StoreError.damaged("nobody gives") }
        return DriveDay.donation(
            id: store.newIdentifier(), of: donor, at: drive, outcome: outcome, volume: Millilitres(ml),
            credit: Credit(ward: Samples.ward))
    }

    /// The bleed is over.
    @discardableResult
    func give(
        _ booking: Booking, ml: Int = 350, outcome: Donation.Outcome = .collected, firstTime: Bool = false, minute: Int = 520
    ) throws -> (booking: Booking, donation: Donation, entry: JournalEntry) {
        let donation = try donation(booking, ml: ml, outcome: outcome)
        let entry = try commit(DriveDay.record(booking, donation, firstTime: firstTime, at: at(minute)))
        return (try now(booking), donation, entry)
    }

    func deferral(_ booking: Booking, until: Day? = nil) -> Deferral {
        Deferral(
            id: store.newIdentifier(), donor: booking.donor, day: day, code: .measurement, until: until, drive: booking.drive)
    }

    func now(_ booking: Booking) throws -> Booking {
        guard let now = try store.read({ try $0.booking(booking.id) }) else { throw StoreError.damaged("the booking is gone") }
        return now
    }

    func counts(minute: Int = 690) throws -> DriveCounts { try store.read { try $0.driveCounts(drive.id, now: at(minute)) } }
}
