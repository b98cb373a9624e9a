/// What a desk does on the day of a drive (ngày hiến máu), as changes. The store checks them; see ``BookingProblem``.
public enum DriveDay {
    /// A booking made, or a walk-in.
    public static func make(_ booking: Booking) -> Change { Change(.bookingMade, [.adding(.booking(booking))]) }

    /// A slot, an answer, a reminder, a cancellation.
    public static func alter(_ booking: Booking, to after: Booking) -> Change {
        Change(.bookingAltered, [.altering(.booking(booking), to: .booking(after))])
    }

    /// Takes out a booking that never was one.
    public static func remove(_ booking: Booking) -> Change { Change(.bookingRemoved, [.removing(.booking(booking))]) }

    /// A step that leaves no record: came, with the doctor, giving, left.
    public static func take(_ step: Booking.Step, _ booking: Booking, at now: Instant) -> Change {
        Change(.stepTaken, [.altering(.booking(booking), to: .booking(booking.taking(step, at: now)))])
    }

    /// The person comes.
    /// - Parameters:
    ///   - booking: their own, or a walk-in's that is not in the books yet.
    ///   - isNew: it is not in the books yet.
    ///   - early: the interval has not passed, and the desk receives them all the same.
    public static func come(_ booking: Booking, isNew: Bool, early: Bool, at now: Instant) -> Change {
        let after = booking.coming(at: now)
        let revision: Revision = isNew ? .adding(.booking(after)) : .altering(.booking(booking), to: .booking(after))
        return Change(early ? .cameEarly : isNew ? .bookingMade : .stepTaken, [revision])
    }

    /// One more reason for somebody who is deferred already: each is kept.
    public static func deferAgain(_ deferrals: [Deferral]) -> Change {
        Change(.deferralRecorded, deferrals.map { .adding(.deferral($0)) })
    }

    /// The bleed is over: the donation and the step that goes with its outcome.
    /// - Parameter firstTime: the person had never given before.
    public static func record(_ booking: Booking, _ donation: Donation, firstTime: Bool, at now: Instant) -> Change {
        var after = booking.taking(donation.outcome == .collected ? .done : .failed, at: now)
        after.donation = donation.id
        after.firstTime = firstTime
        return Change(.stepTaken, [.adding(.donation(donation)), .altering(.booking(booking), to: .booking(after))])
    }

    /// The doctor, or the person, put it off, for one reason or several.
    public static func record(_ booking: Booking, _ deferrals: [Deferral], at now: Instant) -> Change {
        Change(
            .stepTaken,
            deferrals.map { .adding(.deferral($0)) } + [
                .altering(.booking(booking), to: .booking(booking.taking(.deferred, at: now)))
            ])
    }

    /// Back one step: the donation that the last step made is voided, its deferrals are taken away.
    /// - Parameters:
    ///   - donation: the booking's own, if it has one.
    ///   - deferrals: the person's at this drive.
    public static func stepBack(_ booking: Booking, donation: Donation? = nil, deferrals: [Deferral] = []) -> Change {
        // Whoever came by chance and did not come was never there.
        if booking.source == .walkIn, booking.step != nil, booking.previousStep == nil { return remove(booking) }
        var revisions: [Revision] = [.altering(.booking(booking), to: .booking(booking.steppedBack))]
        if let donation, booking.donation == donation.id {
            var voided = donation
            voided.voided = true
            revisions.append(.altering(.donation(donation), to: .donation(voided)))
        }
        if booking.step == .deferred { revisions += deferrals.map { .removing(.deferral($0)) } }
        return Change(.stepTaken, revisions)
    }

    /// The donation that ends a bleed at the drive: its place, day and year are the drive's.
    public static func donation(
        id: Identifier<Donation>, of donor: Identifier<Donor>, at drive: Drive, kind: Donation.Kind = .wholeBlood,
        outcome: Donation.Outcome = .collected, volume: Millilitres, credit: Credit, bagNumber: String = ""
    ) -> Donation {
        Donation(
            id: id, donor: donor, day: drive.day, kind: kind, outcome: outcome, volume: volume, venue: drive.venue, drive: drive.id,
            campaignYear: drive.campaignYear, credit: credit, bagNumber: bagNumber)
    }
}
