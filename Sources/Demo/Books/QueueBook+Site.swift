import Model

extension QueueBook {
    /// Somebody's whole visit to the fixed site today, up to the minute at which it ended.
    static func visit(
        _ donor: Identifier<Donor>, at drive: Drive, ended: Instant, _ step: Booking.Step, number: Int
    ) -> Booking {
        var chance = Chance("visit", number)
        let came = ended.adding(milliseconds: Int64(-chance.within(22...36)) * 60_000)
        let id = Identifier<Booking>(at: came, using: &chance)
        var booking =
            number % 4 == 3
            ? Booking.walkIn(id: id, drive: drive.id, donor: donor, at: came)
            : Booking(id: id, drive: drive.id, donor: donor, invitation: number.isMultiple(of: 2) ? .reminded : .booked)
        if booking.source == .booked {
            booking.came = came
            booking.slot = (drive.slots.last { $0.span.start <= came.minuteOfDay + 10 } ?? drive.slots.first)?.span.start
        }
        booking.sawDoctor = ended.adding(milliseconds: -17 * 60_000)
        if step != .deferred { booking.needle = ended.adding(milliseconds: -9 * 60_000) }
        booking.ended = ended
        booking.step = step
        return booking
    }
}
