import GRDB
import Model

/// The counts of a drive (số liệu một đợt), from its own bookings and the sums that are kept of it: a million donors cost nothing here.
extension Reader {
    /// The people of a drive by where they stand; all zero for a drive that the books do not hold.
    ///
    /// What was taken is what the drive's donations add up to, also those of people without a booking: it agrees with the board. Whoever
    /// was deferred stands among the bookings; a drive without any is counted by its deferrals.
    /// - Parameter now: decides which bookings are due.
    public func driveCounts(_ id: Identifier<Drive>, now: Instant) throws -> DriveCounts {
        guard let drive = try record(Drive.self, id), let number = try number(in: "drive", of: id) else { return DriveCounts() }
        return try counts(drive, number: number, now: now)
    }

    /// The counts of the newest closed drives, for what is expected of the next (``DriveRates``).
    /// - Parameter drive: only those before it; a drive is no past of its own.
    public func pastDriveCounts(limit: Int, before drive: Drive? = nil) throws -> [DriveCounts] {
        let earlier = drive == nil ? "" : "AND drive.day <= ?2 AND drive.uuid <> ?3"
        let which = drive.map { [Bound($0.day), Bound($0.id)] } ?? []
        let drives: [(Int, Drive)] = try all(
            """
            SELECT drive.id, \(Drive.shown) FROM drive WHERE drive.state = 'closed' \(earlier)
            ORDER BY drive.day DESC, drive.id DESC LIMIT ?1
            """, [.whole(limit)] + which
        ) { ($0.int(0), try Drive(row: $0, at: 1)) }
        // A closed drive is over at any time.
        return try drives.map { try counts($1, number: $0, now: Instant($1.day)) }
    }

    private func counts(_ drive: Drive, number: Int, now: Instant) throws -> DriveCounts {
        var counts = DriveCounts()
        /// Neither taken back nor said to have stayed away, and without a slot.
        var anyTime = (booked: 0, came: 0)
        var bled = (done: 0, failed: 0)
        var hasBookings = false
        try each(
            "SELECT source, invitation, step, slot, count(*), sum(first_time) FROM booking WHERE drive = ? GROUP BY 1, 2, 3, 4",
            [.whole(number)]
        ) { row in
            hasBookings = true
            let people = row.int(4)
            let invitation = try row.numbered(1, Booking.Invitation.self)
            let step = try row.numberedIfAny(2, Booking.Step.self)
            if try row.numbered(0, Booking.Source.self) == .walkIn || (invitation == .invited && step != nil) {
                if step != nil { counts.walkIns += people }
            } else if invitation != .invited {
                counts.booked += people
                switch (invitation, row.intIfAny(3)) {
                case (.cancelled, _): counts.cancelled += people
                case (.noShow, _): counts.due += people
                case (_, let minute?):
                    if drive.isOver(slotAt: minute, now: now) {
                        counts.due += people
                    } else if step != nil {
                        counts.cameEarly += people
                    }
                case (_, nil):
                    anyTime.booked += people
                    if step != nil { anyTime.came += people }
                }
            }
            counts.firstTimers += row.int(5)
            switch step {
            case nil: break
            case .came?: counts.waiting += people
            case .withDoctor?: counts.withDoctor += people
            case .giving?: counts.giving += people
            case .done?: bled.done += people
            case .failed?: bled.failed += people
            case .deferred?: counts.deferred += people
            case .left?: counts.left += people
            }
        }
        let due = DriveCounts.due(bookings: anyTime.booked, elapsed: drive.elapsed(at: now))
        counts.due += due
        counts.cameEarly += max(0, anyTime.came - due)
        counts.waits = try all(
            "SELECT (needle - came) / 1000 FROM booking WHERE drive = ? AND needle >= came", [.whole(number)]
        ) { $0.int(0) }

        let taken =
            try first(
                "SELECT SUM(bags), SUM(ml), SUM(visits) FROM summary WHERE unit_kind = ? AND unit = ?",
                [Bound(.drive), .whole(number)]
            ) { $0.tally(0) } ?? .zero
        counts.done = taken.bags.count
        counts.failed = taken.visits.count - taken.bags.count
        counts.volume = taken.volume
        counts.largeBags =
            try integer(
                "SELECT count(*) FROM donation WHERE day = ? AND drive = ? AND voided = 0 AND failed = 0 AND ml >= ?",
                [Bound(drive.day), .whole(number), .whole(DriveCounts.largeBag.count)]) ?? 0
        if hasBookings {
            counts.walkIns += max(0, counts.done + counts.failed - bled.done - bled.failed)
        } else {
            counts.deferred =
                try integer("SELECT count(DISTINCT ifnull(donor, -id)) FROM deferral WHERE drive = ?", [.whole(number)]) ?? 0
        }
        return counts
    }
}
