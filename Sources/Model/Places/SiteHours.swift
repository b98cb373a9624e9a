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
        let isNamed = week.closedOn.contains(day)
        if isNamed || holidaysFrom.map({ $0 <= day }) ?? false {
            let holiday = rules.holiday(on: day)
            if isNamed || holiday != nil {
                return SiteHours(openings: [], cause: holiday.map { .holiday($0) } ?? .closedDay, placesPerHour: places)
            }
        }
        return SiteHours(openings: week.week[day.weekday - 1], cause: .week, placesPerHour: places)
    }

    /// The hours of that day, empty when closed; `nil` when no hours are known for it.
    public func openings(on day: Day) -> [ClockSpan]? { hours(on: day)?.openings }

    /// Whether a drive at this place is held (đợt ở điểm này có diễn ra không): a site's own day whenever the site is open. Who planned a
    /// drive knew the week and the holidays, so only what was written down for that very day closes it. Of unknown hours nothing is said.
    public func holds(_ drive: Drive, rules: RuleBook = .vietnam) -> Bool {
        guard let hours = hours(on: drive.day, rules: rules), hours.isClosed else { return true }
        if case .exception = hours.cause { return false }
        return !drive.isSiteDay
    }

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

/// Why a site's hours do not go together.
public enum SiteHoursProblem: Error, Hashable, Sendable {
    case endsBeforeItBegins(ClockSpan)
    case overlap(ClockSpan, ClockSpan)
    /// Two weeks from one day on.
    case twiceFrom(Day)
    /// Two exceptions on one day.
    case twiceOn(Day)
    case noPlaces(from: Day)
}

extension Venue {
    /// Checks that every opening ends after it begins and before the next one, that no day is said twice, and that an hour holds somebody.
    public func checkHours() throws(SiteHoursProblem) {
        var weeks: Set<Day> = []
        for week in hours {
            if !weeks.insert(week.from).inserted { throw .twiceFrom(week.from) }
            if week.placesPerHour < 1 { throw .noPlaces(from: week.from) }
            for day in week.week { try Self.check(day) }
        }
        var days: Set<Day> = []
        for exception in exceptions {
            if !days.insert(exception.day).inserted { throw .twiceOn(exception.day) }
            try Self.check(exception.openings)
        }
    }

    private static func check(_ openings: [ClockSpan]) throws(SiteHoursProblem) {
        for (place, opening) in openings.enumerated() {
            if opening.end <= opening.start { throw .endsBeforeItBegins(opening) }
            if place > 0, opening.start < openings[place - 1].end { throw .overlap(openings[place - 1], opening) }
        }
    }
}
