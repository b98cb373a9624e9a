import GRDB
import Model

/// Who gave for a unit, a street or a family in a campaign year (cơ cấu người hiến): by age, sex and blood group, and the bags by volume.
///
/// No table keeps these sums, and a year of a city has hundreds of thousands of donations, so they are read in slices: each call of
/// ``Reader/gather(_:rows:)`` goes on where the one before stopped.
public struct GiverSums: Hashable, Sendable {
    public let scope: PeopleScope
    public let year: Int
    /// The days within which it has donations for that year.
    public let days: ClosedRange<Day>
    /// Presentations at which blood was drawn, by the giver's age in that year; `nil` where no year of birth is known.
    public var ages: [AgeBand?: Int] = [:]
    public var sexes: [Sex?: Int] = [:]
    public var bloodGroups: [BloodGroup?: Int] = [:]
    /// Usable bags, by their millilitres.
    public var volumes: [Int: Int] = [:]
    public var visits = 0
    /// Everything is read.
    public private(set) var isWhole = false
    private var day: Int
    private var row = 0

    public init(scope: PeopleScope, year: Int, days: ClosedRange<Day>) {
        self.scope = scope
        self.year = year
        self.days = days
        day = days.lowerBound.number
    }

    /// How much of the days is read, 0…1.
    public var progress: Double {
        isWhole ? 1 : Double(day - days.lowerBound.number) / Double(days.upperBound - days.lowerBound + 1)
    }

    fileprivate var place: (day: Int, row: Int) { (day, row) }
    fileprivate mutating func moveOn(to place: (day: Int, row: Int)?) {
        guard let place else { return isWhole = true }
        (day, row) = place
    }
}

extension Reader {
    /// Reads on over so many donations of whatever unit, by the index of days; those of a family by its members.
    ///
    /// - Parameter parts: the wards whose donations are those of one ward (``WardAtlas/sources(of:for:)``); else the scope itself.
    public func gather(_ sums: inout GiverSums, of parts: [PeopleScope] = [], rows: Int = 500) throws {
        guard !sums.isWhole else { return }
        guard let (own, number) = try condition(of: sums.scope) else { return sums.moveOn(to: nil) }
        var clause = own
        if parts.count > 1 {
            let numbers = try parts.compactMap { try self.number(of: $0) }.map(String.init).joined(separator: ", ")
            clause = "(?6 = ?6 AND ifnull(n.ward IN (\(numbers)), 0))"
        }
        let source =
            if case .family = sums.scope {
                "(SELECT DISTINCT donor FROM membership WHERE family = ?6) m CROSS JOIN donation n ON n.donor = m.donor"
            } else { "donation n" }
        var last: (day: Int, row: Int)?
        var count = 0
        let query = try query(
            """
            SELECT n.day, n.id, n.campaign_year = ?5 AND n.voided = 0 AND \(clause) AS counts, n.failed, n.ml, n.donor
            FROM \(source) WHERE n.day >= ?1 AND (n.day > ?1 OR n.id > ?2) AND n.day <= ?3 ORDER BY n.day, n.id LIMIT ?4
            """,
            [
                .whole(sums.place.day), .whole(sums.place.row), Bound(sums.days.upperBound), .whole(rows), .whole(sums.year),
                number,
            ])
        let donor = try self.query("SELECT birth_year, sex, blood_group FROM donor WHERE id = ?1", [])
        try query.each { row in
            count += 1
            last = (row.int(0), row.int(1))
            guard row.int(2) == 1 else { return }
            sums.visits += 1
            if row.int(3) == 0 { sums.volumes[row.int(4), default: 0] += 1 }
            var birth: Int?
            var sex: Sex?
            var group: BloodGroup?
            if let giver = row.intIfAny(5) {
                donor.bind(1, giver)
                try donor.each {
                    birth = $0.intIfAny(0)
                    sex = $0.textIfAny(1).flatMap { Sex(rawValue: $0) }
                    group = $0.textIfAny(2).flatMap { BloodGroup($0) }
                }
            }
            sums.ages[birth.map { AgeBand(age: sums.year - $0) }, default: 0] += 1
            sums.sexes[sex, default: 0] += 1
            sums.bloodGroups[group, default: 0] += 1
        }
        sums.moveOn(to: count < rows ? nil : last)
    }

    /// Which donations are theirs: a clause with the sixth value; `nil` for what the books do not hold.
    private func condition(of scope: PeopleScope) throws -> (clause: String, number: Bound)? {
        guard let number = try number(of: scope) else { return nil }
        let clause =
            switch scope {
            case .unit(.office): "?6 = ?6"
            case .unit(.ward): "n.ward IS ?6"
            case .unit(.stretch): "n.stretch IS ?6"
            case .unit(.group): "n.\"group\" IS ?6"
            case .unit(.bloc): "n.bloc IS ?6"
            case .unit(.drive): "n.drive IS ?6"
            case .unit(.venue): "n.venue IS ?6"
            case .street: "ifnull(n.stretch IN (SELECT id FROM stretch WHERE street = ?6), 0)"
            case .family:
                """
                EXISTS (SELECT 1 FROM membership s WHERE s.donor = n.donor AND s.family = ?6
                    AND \(FamilyMembership.lasts(on: "n.day", row: "s")))
                """
            }
        return (clause, .whole(number))
    }

    /// How many drives were held on each day for that campaign year: all, a ward's own, or those at a venue; of others nothing is told.
    public func driveDays(of scope: PeopleScope, year: Int) throws -> [Day: Int] {
        let clause: String
        let value: Bound
        switch scope {
        case .unit(.office): (clause, value) = ("?2 = ?2", .whole(0))
        case .unit(.ward(let key)): (clause, value) = ("drive.ward = ?2", .whole(key.packed))
        case .unit(.venue(let id)): (clause, value) = ("drive.venue = (SELECT id FROM venue WHERE uuid = ?2)", Bound(id))
        case .unit(.stretch), .unit(.group), .unit(.bloc), .unit(.drive), .street, .family: return [:]
        }
        var days: [Day: Int] = [:]
        let drives = try records(
            Drive.self, "WHERE drive.campaign_year = ?1 AND drive.state NOT IN ('postponed', 'cancelled') AND \(clause)",
            [.whole(year), value])
        for drive in drives where !drive.isSiteDay { days[drive.day, default: 0] += 1 }
        return days
    }
}
