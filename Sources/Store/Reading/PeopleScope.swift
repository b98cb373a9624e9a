import GRDB
import Model

/// Whose people are called, whose year is drawn: what is wider than a unit of the plan, or is none.
public enum PeopleScope: Hashable, Sendable {
    /// A ward, a street of one ward, a group, a bloc, a site, or everybody.
    case unit(Unit)
    /// A street in all its wards.
    case street(Identifier<Street>)
    /// A donor family (gia đình): of what is given, what its members gave while they were members.
    case family(Identifier<Family>)
}

extension Reader {
    /// The number by which the tables know it; `nil` when the books do not hold it.
    func number(of scope: PeopleScope) throws -> Int? {
        switch scope {
        case .unit(let unit): try number(of: unit)
        case .street(let street): try number(in: "street", of: street)
        case .family(let family): try number(in: "family", of: family)
        }
    }

    /// The days on which they gave for that campaign year, in order.
    public func dailyTallies(of scope: PeopleScope, year: Int) throws -> [DayTally] {
        switch scope {
        case .unit(let unit): return try dailyTallies(unit: unit, year: year)
        case .street:
            return try days(
                """
                SELECT day, SUM(bags), SUM(ml), SUM(visits), SUM(approximate) FROM summary
                WHERE unit_kind = \(UnitKind.stretch.rawValue) AND unit IN (SELECT id FROM stretch WHERE street = ?1) AND year = ?2
                    AND visits > 0
                """, of: scope, year: year)
        case .family:
            return try days(
                """
                SELECT day, SUM(bag), SUM(ml), COUNT(*), SUM(approximate) FROM (
                    SELECT DISTINCT d.id, d.day, d.failed = 0 AS bag, CASE d.failed WHEN 0 THEN d.ml ELSE 0 END AS ml, d.approximate
                    FROM \(FamilySums.given(to: "?1")) AND d.campaign_year = ?2)
                """, of: scope, year: year)
        }
    }

    private func days(_ sql: String, of scope: PeopleScope, year: Int) throws -> [DayTally] {
        guard let number = try number(of: scope) else { return [] }
        return try all(sql + " GROUP BY day ORDER BY day", [.whole(number), .whole(year)]) {
            DayTally(day: Day(number: $0.int(0)), tally: $0.tally(1), approximate: $0.int(4) > 0)
        }
    }
}
