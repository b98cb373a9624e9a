/// What differs from the week on one day of a fixed site (ngày khác lịch): closed for a reason, open although the week says closed, or
/// open at other hours.
public struct SiteException: Hashable, Codable, Sendable {
    public var day: Day
    /// Empty: closed.
    public var openings: [ClockSpan]
    /// Why, in the words of whoever wrote it down.
    public var reason: String

    public init(day: Day, openings: [ClockSpan] = [], reason: String = "") {
        self.day = day
        self.openings = openings
        self.reason = reason
    }
}

/// When a fixed site is open on one day, and why then.
public struct SiteHours: Hashable, Sendable {
    public enum Cause: Hashable, Sendable {
        /// As on that weekday.
        case week
        case exception(reason: String)
        /// A national holiday, which the site keeps.
        case holiday(HolidayRule)
        /// Among the closed days that the hours themselves name.
        case closedDay
    }

    /// Empty when it is closed.
    public var openings: [ClockSpan]
    public var cause: Cause
    /// How many people an hour is meant for (sức chứa một giờ).
    public var placesPerHour: Int

    public init(openings: [ClockSpan], cause: Cause, placesPerHour: Int = OpeningHours.usualPlaces) {
        self.openings = openings
        self.cause = cause
        self.placesPerHour = placesPerHour
    }

    public var isClosed: Bool { openings.isEmpty }

    /// An hour each from every opening's first minute on; what is left at its end is a slot with its share of the places, or belongs to
    /// the last hour when it is shorter than half of one.
    public var slots: [DriveSlot] {
        openings.flatMap { opening in
            var starts = Array(stride(from: opening.start, to: opening.end, by: 60))
            if starts.count > 1, let last = starts.last, opening.end - last < 30 { starts.removeLast() }
            return starts.enumerated().map { place, start in
                let end = place + 1 < starts.count ? starts[place + 1] : opening.end
                let places = end - start >= 60 ? placesPerHour : (placesPerHour * (end - start) + 59) / 60
                return DriveSlot(start, end, capacity: max(1, places))
            }
        }
    }
}

extension Venue {
    /// The week in force on a day; `nil` before the first one that is known.
    public func week(on day: Day) -> OpeningHours? { hours.last { $0.from <= day } }

    /// The hours of a day: what was written down for that very day goes before the holidays, these before the week. `nil` when nothing is
    /// known of it.
    public func hours(on day: Day, rules: RuleBook = .vietnam) -> SiteHours? {
        let week = week(on: day)
        let places = week?.placesPerHour ?? OpeningHours.usualPlaces
        if let exception = exceptions.first(where: { $0.day == day }) {
            return SiteHours(
                openings: exception.openings, cause: .exception(reason: exception.reason), placesPerHour: places)
        }
        guard let week else { return nil }
        if week.closedOn.contains(day) { return SiteHours(openings: [], cause: .closedDay, placesPerHour: places) }
        if let first = holidaysFrom, first <= day, let holiday = rules.holiday(on: day) {
            return SiteHours(openings: [], cause: .holiday(holiday), placesPerHour: places)
        }
        return SiteHours(openings: week.week[day.weekday - 1], cause: .week, placesPerHour: places)
    }

    /// The hours of that day, empty when closed; `nil` when no hours are known for it.
    public func openings(on day: Day) -> [ClockSpan]? { hours(on: day)?.openings }

    /// With what differs on that day written down in place of what was.
    public func setting(_ exception: SiteException) -> Venue {
        var venue = removingException(on: exception.day)
        venue.exceptions.append(exception)
        venue.exceptions.sort { $0.day < $1.day }
        return venue
    }

    /// The day is as its weekday says again.
    public func removingException(on day: Day) -> Venue {
        var venue = self
        venue.exceptions.removeAll { $0.day == day }
        return venue
    }
}
