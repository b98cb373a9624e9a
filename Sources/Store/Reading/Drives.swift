import GRDB
import Model

/// A drive with its figures (một đợt hiến máu).
public struct DriveRow: Hashable, Sendable {
    public var drive: Drive
    /// The venue's name, or its code while nobody has named it; `nil` when the drive has no venue.
    public var venueName: String?
    public var tally: Tally
    /// Who came and gave no blood.
    public var deferred: Int
    /// The drive's goals, one a measure at most.
    public var targets: [Target]
    /// Its place is a fixed site that is closed that day.
    public var isShut: Bool

    public init(
        drive: Drive, venueName: String? = nil, tally: Tally = .zero, deferred: Int = 0, targets: [Target] = [],
        isShut: Bool = false
    ) {
        self.drive = drive
        self.venueName = venueName
        self.tally = tally
        self.deferred = deferred
        self.targets = targets
        self.isShut = isShut
    }

    /// The goal in that measure, else in any that has one: bags, equivalents, visits.
    public func goal(preferring measure: Measure) -> Amount? {
        let goals = targets.map(\.amount).filter { $0.tenths > 0 }
        return ([measure] + Measure.allCases).lazy.compactMap { measure in goals.first { $0.measure == measure } }.first
    }
}

extension Reader {
    /// The drives whose donations count for that campaign year, in order of their days. Days of a fixed site are none that anybody
    /// planned, and are told by ``siteDrives(venue:from:through:)``.
    public func drives(year: Int) throws -> [DriveRow] {
        try drives("WHERE drive.campaign_year = ?1 ORDER BY drive.day, drive.opens, drive.id", [.whole(year)], siteDays: false)
    }

    /// Every drive of the books, in order of their days.
    public func allDrives() throws -> [Drive] { try records(Drive.self, "ORDER BY drive.day, drive.opens, drive.id") }

    /// A drive with its figures; `nil` when the books do not hold it.
    public func drive(_ id: Identifier<Drive>) throws -> DriveRow? {
        try drives("WHERE drive.uuid = ?1", [Bound(id)]).first
    }

    /// The drives from a day on that are planned, open or closed that very day, soonest first; none at a fixed site that is shut then.
    public func nextDrives(from day: Day, limit: Int) throws -> [DriveRow] {
        // So far ahead that a site booked out for weeks leaves room for the drives behind its days.
        return try drives(
            """
            WHERE drive.day >= ?1 AND drive.state IN ('planned', 'open', 'closed') ORDER BY drive.day, drive.opens, drive.id LIMIT ?2
            """, [Bound(day), .whole(limit + 100)], siteDays: false, shutOnes: false, limit: limit)
    }

    /// The drives of one day that are planned, open or closed again, by their hours; none at a fixed site that is shut then.
    public func drives(on day: Day) throws -> [DriveRow] {
        try drives(
            "WHERE drive.day = ?1 AND drive.state IN ('planned', 'open', 'closed') ORDER BY drive.opens, drive.closes, drive.id",
            [Bound(day)], siteDays: false, shutOnes: false)
    }

    /// Whether a drive's place is a fixed site that is closed that day.
    public func isShut(_ drive: Drive) throws -> Bool {
        try drive.venue.flatMap { try record(Venue.self, $0) }?.holds(drive) == false
    }

    /// Who took the blood in at the drives in the books (đơn vị tiếp nhận máu), the most used first.
    public func collectingCentres() throws -> [String] {
        try all(
            """
            SELECT collecting_centre FROM drive WHERE collecting_centre <> '' GROUP BY collecting_centre
            ORDER BY count(*) DESC, collecting_centre
            """
        ) { $0.text(0) }
    }

    /// These drives with their figures.
    func driveRows(_ ids: Set<Identifier<Drive>>) throws -> [Identifier<Drive>: DriveRow] {
        guard !ids.isEmpty else { return [:] }
        let places = (1...ids.count).map { "?\($0)" }.joined(separator: ", ")
        let rows = try drives("WHERE drive.uuid IN (\(places))", ids.map { Bound($0) })
        return Dictionary(rows.map { ($0.drive.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func drives(
        _ clause: String, _ values: [Bound], siteDays: Bool = true, shutOnes: Bool = true, limit: Int = .max
    ) throws -> [DriveRow] {
        var numbers: [Int] = []
        // A site's days of a year share its record.
        var sites: [Identifier<Venue>: Venue?] = [:]
        func site(_ id: Identifier<Venue>) throws -> Venue? {
            if let known = sites[id] { return known }
            let site = try record(Venue.self, id)
            sites[id] = site
            return site
        }
        var rows: [DriveRow] = try all(
            """
            SELECT drive.id, v.name, v.code, v.kind, \(Drive.shown) FROM drive LEFT JOIN venue v ON v.id = drive.venue \(clause)
            """, values
        ) { row in
            let drive = try Drive(row: row, at: 4)
            guard numbers.count < limit, siteDays || !drive.isSiteDay else { return nil }
            let place = try row.textIfAny(3) == Venue.Kind.fixedSite.rawValue ? drive.venue.flatMap(site) : nil
            let isShut = place?.holds(drive) == false
            guard shutOnes || !isShut else { return nil }
            numbers.append(row.int(0))
            return DriveRow(drive: drive, venueName: Self.venueName(row, at: 1), isShut: isShut)
        }
        var targets: [Int: [Int: [Target]]] = [:]
        for (place, number) in numbers.enumerated() {
            let drive = rows[place].drive
            rows[place].tally =
                try first(
                    "SELECT SUM(bags), SUM(ml), SUM(visits) FROM summary WHERE unit_kind = ? AND unit = ?",
                    [Bound(.drive), .whole(number)]
                ) { $0.tally(0) } ?? .zero
            rows[place].deferred =
                try integer("SELECT COUNT(DISTINCT ifnull(donor, -id)) FROM deferral WHERE drive = ?", [.whole(number)]) ?? 0
            let known = try targets[drive.campaignYear] ?? targetsByUnit(.drive, year: drive.campaignYear)
            targets[drive.campaignYear] = known
            rows[place].targets = known[number] ?? []
        }
        return rows
    }
}
