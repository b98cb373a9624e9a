import GRDB
import Model

/// Where else somebody is awaited, or came, on the day for which they are asked (đã hẹn nơi khác): nobody gives twice in a day.
public struct BookedElsewhere: Hashable, Sendable {
    public var booking: Booking
    /// The drive, or the fixed site.
    public var place: String

    public init(booking: Booking, place: String) {
        self.booking = booking
        self.place = place
    }
}

extension Reader {
    /// Who is booked at the drives of a day, or has come to one, by the donors' numbers. Who was only invited has not answered, and who
    /// cancelled or stayed away is free.
    ///
    /// - Parameters:
    ///   - drive: this one is none of the others.
    ///   - donor: of one person alone.
    func bookedElsewhere(
        on day: Day, besides drive: Identifier<Drive>?, of donor: Identifier<Donor>? = nil
    ) throws -> [Int: [BookedElsewhere]] {
        let yes: [Booking.Invitation] = [.pledged, .booked, .reminded]
        var found: [Int: [BookedElsewhere]] = [:]
        try each(
            """
            SELECT booking.donor, e.name, \(Booking.shown) FROM drive e JOIN booking ON booking.drive = e.id
            WHERE e.day = ?1 AND e.uuid IS NOT ?2 AND e.state IN ('planned', 'open') AND booking.donor IS NOT NULL
            AND (?3 IS NULL OR booking.donor = (SELECT id FROM donor WHERE uuid = ?3))
            AND (booking.step IS NOT NULL
                OR booking.source = \(Booking.Source.booked.number)
                AND booking.invitation IN (\(yes.map { String($0.number) }.joined(separator: ", "))))
            ORDER BY booking.slot IS NULL, booking.slot, booking.uuid
            """, [Bound(day), drive.map { Bound($0) } ?? .none, donor.map { Bound($0) } ?? .none]
        ) { row in
            found[row.int(0), default: []].append(BookedElsewhere(booking: try Booking(row: row, at: 2), place: row.text(1)))
        }
        return found
    }
}
