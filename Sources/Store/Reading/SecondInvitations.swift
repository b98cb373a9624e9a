import GRDB
import Model

/// Somebody who gave once, and the day on which they may be asked again (mời lần hai).
public struct SecondInvitation: Hashable, Sendable, Identifiable {
    public var person: ListedPerson
    public var given: LastDonation
    /// The first day on which the interval has passed; `nil` where no rule tells.
    public var day: Day?
    /// Booked for, or invited to, a drive that is still to come; the one at which they gave is none.
    public var isInvited: Bool
    public var driveName: String?

    public init(person: ListedPerson, given: LastDonation, day: Day?, isInvited: Bool = false, driveName: String? = nil) {
        self.person = person
        self.given = given
        self.day = day
        self.isInvited = isInvited
        self.driveName = driveName
    }

    public var id: Identifier<Donor> { person.id }

    public func isDue(on today: Day) -> Bool { day.map { $0 <= today } ?? false }
}

extension Reader {
    /// So many days after their day somebody still stands among those to be invited for the second time.
    public static let daysOfSecondInvitation = 90

    /// Everybody whose only donation was at a drive, and whose interval has passed within the last ``daysOfSecondInvitation`` days: who has
    /// waited longest first. Who asked not to be invited, or stated donations elsewhere, is left out.
    public func secondInvitations(on today: Day, rules: RuleBook = .vietnam, limit: Int = 500) throws -> [SecondInvitation] {
        var found: [SecondInvitation] = []
        for kind in Donation.Kind.allCases {
            guard let days = rules.daysGiven(of: kind, dueBy: today, within: Self.daysOfSecondInvitation) else { continue }
            let donors: [Identifier<Donor>] = try all(
                """
                SELECT d.uuid FROM donor d WHERE d.last_day BETWEEN ?1 AND ?2 AND d.last_kind = ?3 AND d.donations = 1
                AND coalesce(d.stated_count, 0) = 0 AND d.do_not_invite = 0
                AND EXISTS (SELECT 1 FROM donation WHERE donor = d.id AND day = d.last_day AND drive IS NOT NULL AND voided = 0)
                ORDER BY d.last_day, d.id LIMIT ?4
                """, [Bound(days.lowerBound), Bound(days.upperBound), .whole(Int(kind.number)), .whole(limit)]
            ) { $0.identifierIfAny(0) }
            let people = try listedPeople(donors)
            found += try donors.compactMap { id in try people[id].flatMap { try secondInvitation($0, today: today, rules: rules) } }
        }
        let due = found.filter { $0.isDue(on: today) && $0.person.contact != .refused }
        return Array(due.sorted { ($0.given.day, $0.id) < ($1.given.day, $1.id) }.prefix(limit))
    }

    /// The second invitation of one person; `nil` of somebody of whom no donation is known.
    func secondInvitation(_ person: ListedPerson, today: Day, rules: RuleBook) throws -> SecondInvitation? {
        guard let last = person.row.last else { return nil }
        let isInvited =
            try first(
                """
                SELECT 1 FROM booking b JOIN drive e ON e.id = b.drive WHERE b.donor = (SELECT id FROM donor WHERE uuid = ?1)
                AND e.day >= ?2 AND e.day > ?4 AND e.state IN ('planned', 'open') AND b.invitation <> ?3
                """, [Bound(person.id), Bound(today), .whole(Int(Booking.Invitation.cancelled.number)), Bound(last.day)]
            ) { _ in true } ?? false
        let drive = try first(
            """
            SELECT e.name FROM donation JOIN drive e ON e.id = donation.drive
            WHERE donation.donor = (SELECT id FROM donor WHERE uuid = ?) AND donation.voided = 0 ORDER BY donation.day DESC LIMIT 1
            """, [Bound(person.id)]
        ) { $0.text(0) }
        return SecondInvitation(
            person: person, given: last, day: rules.dayOfReturn(after: last, deferredUntil: person.row.deferredUntil),
            isInvited: isInvited, driveName: drive)
    }
}
