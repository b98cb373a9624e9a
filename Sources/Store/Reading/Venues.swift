import GRDB
import Model

/// A venue on one day (số liệu trong ngày của một điểm).
public struct SiteDay: Hashable, Sendable {
    public var venue: Venue
    public var day: Day
    /// What was taken in there that day, for whatever campaign year.
    public var tally: Tally
    /// Who came and gave no blood.
    public var deferred: Int

    public init(venue: Venue, day: Day, tally: Tally = .zero, deferred: Int = 0) {
        self.venue = venue
        self.day = day
        self.tally = tally
        self.deferred = deferred
    }

    /// The hours of that day, empty when closed; `nil` when no hours are known.
    public var openings: [ClockSpan]? { venue.openings(on: day) }
    /// Everybody who came (lượt đến): those who gave and those who were put off.
    public var came: Int { tally.visits.count + deferred }
}

extension Reader {
    /// All venues: fixed sites first, then by name; those that only a file has named come by their code.
    public func venues() throws -> [Venue] {
        let keyed = try records(Venue.self).map {
            ($0, $0.kind == .fixedSite ? 0 : 1, VietnameseText.textKey($0.name.isEmpty ? $0.code : $0.name))
        }
        return keyed.sorted { one, other in
            one.1 == other.1 ? one.2.lexicographicallyPrecedes(other.2) : one.1 < other.1
        }.map(\.0)
    }

    public func venue(_ id: Identifier<Venue>) throws -> Venue? {
        try record(Venue.self, id)
    }

    /// A venue's figures of one day; `nil` when the books do not hold the venue.
    public func siteDay(venue: Identifier<Venue>, day: Day) throws -> SiteDay? {
        try numbered("WHERE uuid = ?1", [Bound(venue)]).first.map { try siteDay($0.venue, number: $0.number, day: day) }
    }

    /// A venue's figures of each day from one to another on which somebody came, in order.
    public func siteDays(venue: Identifier<Venue>, from first: Day, through last: Day) throws -> [SiteDay] {
        guard let (number, venue) = try numbered("WHERE uuid = ?1", [Bound(venue)]).first else { return [] }
        var days: [Day: SiteDay] = [:]
        try each(
            """
            SELECT day, SUM(bags), SUM(ml), SUM(visits) FROM summary
            WHERE unit_kind = ? AND unit = ? AND year BETWEEN ? AND ? AND day BETWEEN ? AND ? GROUP BY day
            """, [Bound(.venue), .whole(number), .whole(first.year - 1), .whole(last.year + 1), Bound(first), Bound(last)]
        ) { row in
            let day = Day(number: row.int(0))
            days[day] = SiteDay(venue: venue, day: day, tally: row.tally(1))
        }
        try each(
            "SELECT day, COUNT(*) FROM deferral WHERE day BETWEEN ? AND ? AND venue = ? GROUP BY day",
            [Bound(first), Bound(last), .whole(number)]
        ) {
            row in
            let day = Day(number: row.int(0))
            days[day, default: SiteDay(venue: venue, day: day)].deferred = row.int(1)
        }
        return days.values.sorted { $0.day < $1.day }
    }

    /// The fixed sites on one day, by name.
    public func siteDays(on day: Day) throws -> [SiteDay] {
        try numbered("WHERE kind = 'fixedSite' ORDER BY name, id").map { try siteDay($0.venue, number: $0.number, day: day) }
    }

    private func siteDay(_ venue: Venue, number: Int, day: Day) throws -> SiteDay {
        let tally = try first(
            """
            SELECT SUM(bags), SUM(ml), SUM(visits) FROM summary
            WHERE unit_kind = ? AND unit = ? AND year IN (?, ?, ?) AND day = ?
            """, [Bound(.venue), .whole(number), .whole(day.year - 1), .whole(day.year), .whole(day.year + 1), Bound(day)]
        ) { $0.tally(0) }
        let deferred = try integer("SELECT COUNT(*) FROM deferral WHERE day = ? AND venue = ?", [Bound(day), .whole(number)])
        return SiteDay(venue: venue, day: day, tally: tally ?? .zero, deferred: deferred ?? 0)
    }

    private func numbered(_ clause: String, _ values: [Bound] = []) throws -> [(number: Int, venue: Venue)] {
        try all("SELECT venue.id, \(Venue.shown) FROM venue \(clause)", values) { ($0.int(0), try Venue(row: $0, at: 1)) }
    }
}
