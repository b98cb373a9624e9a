extension Drive {
    /// A fixed site's day as a drive (ngày của điểm cố định), so that people are booked for it and received at its desk as at any other.
    ///
    /// Nobody plans it: it comes into the books with its first booking, or when the desk opens. `nil` for a day on which the site is closed
    /// or of which nothing is known.
    public static func siteDay(of venue: Venue, on day: Day, rules: RuleBook = .vietnam) -> Drive? {
        guard let hours = venue.hours(on: day, rules: rules), let first = hours.openings.first, let last = hours.openings.last
        else {
            return nil
        }
        return Drive(
            id: Identifier(siteDay: venue.id, on: day), name: venue.name.isEmpty ? venue.code : venue.name, day: day,
            hours: ClockSpan(first.start, last.end), venue: venue.id, ward: nil, campaignYear: day.year, slots: hours.slots)
    }

    /// Whether this is a day of a fixed site, and no drive that somebody planned.
    public var isSiteDay: Bool { venue.map { id == Identifier(siteDay: $0, on: day) } ?? false }

    /// The same day after the site's hours have changed: the slots that people are booked for stay as they were, the others are those of the
    /// new hours.
    public func keeping(_ booked: Set<Int>, under hours: SiteHours) -> Drive {
        var drive = self
        let kept = slots.filter { booked.contains($0.span.start) }
        let fresh = hours.slots.filter { slot in
            !kept.contains { slot.span.start < $0.span.end && $0.span.start < slot.span.end }
        }
        drive.slots = (fresh + kept).sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
        let spans = drive.slots.map(\.span)
        if let first = spans.map(\.start).min(), let last = spans.map(\.end).max() { drive.hours = ClockSpan(first, last) }
        return drive
    }

    /// Among ``slots`` the one that a booking belongs to; of who has none and came, the one that had begun by then.
    public func place(of booking: Booking) -> Int? {
        if let minute = booking.slot { return slots.firstIndex { $0.span.start == minute } }
        guard let minute = booking.came?.minuteOfDay else { return nil }
        return slots.lastIndex { $0.span.start <= minute } ?? slots.indices.first
    }

    /// Whether a booking belongs to the slot that begins at that minute.
    public func takes(_ booking: Booking, at minute: Int?) -> Bool {
        place(of: booking).map { slots[$0].span.start == minute } ?? false
    }
}

extension Identifier where Subject == Drive {
    /// The same on every desk: two that book the first two people of a day at once do not make two drives of it. It is a version 7 of the
    /// day's first moment whose random bits are the site's own.
    public init(siteDay venue: Identifier<Venue>, on day: Day) {
        let milliseconds = UInt64(max(0, Instant(day).milliseconds)) & 0xFFFF_FFFF_FFFF
        self.init(high: milliseconds << 16 | 0x7000 | (venue.high & 0x0FFF), low: venue.low)
    }
}
