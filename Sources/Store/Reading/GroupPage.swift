import GRDB
import Model

/// Where a group stands in its year (kết quả của một tổ dân phố, trường, cơ quan …).
public struct GroupStanding: Hashable, Sendable, Identifiable {
    public var group: Group
    public var tally: UnitTally
    public var before: YearAgo
    /// The year's drives at its place or with slots kept for it, called off ones left out.
    public var drives: Int

    public init(group: Group, tally: UnitTally, before: YearAgo = YearAgo(), drives: Int = 0) {
        self.group = group
        self.tally = tally
        self.before = before
        self.drives = drives
    }

    public var id: Identifier<Group> { group.id }
}

/// Where a bloc stands: what is credited to it, and the groups that belong to it today.
public struct BlocStanding: Hashable, Sendable, Identifiable {
    public var bloc: Bloc
    public var tally: UnitTally
    public var before: YearAgo

    public init(bloc: Bloc, tally: UnitTally, before: YearAgo = YearAgo()) {
        self.bloc = bloc
        self.tally = tally
        self.before = before
    }

    public var id: Identifier<Bloc> { bloc.id }
}

/// All groups and blocs of the books in a campaign year, in the order of their names.
public struct GroupPage: Hashable, Sendable {
    public var year: Int
    public var groups: [GroupStanding]
    public var blocs: [BlocStanding]
    /// What is credited to no group (chưa gắn tổ, đơn vị): with it the groups add up to what the office took in.
    public var inNoGroup: UnitTally
    /// The same of the blocs.
    public var inNoBloc: UnitTally

    public init(
        year: Int, groups: [GroupStanding] = [], blocs: [BlocStanding] = [],
        inNoGroup: UnitTally = UnitTally(unit: nil, name: nil, tally: .zero),
        inNoBloc: UnitTally = UnitTally(unit: nil, name: nil, tally: .zero)
    ) {
        self.year = year
        self.groups = groups
        self.blocs = blocs
        self.inNoGroup = inNoGroup
        self.inNoBloc = inNoBloc
    }
}

/// How many donors belong to each group today, and how many people gave for it in a year.
public struct GroupMembers: Hashable, Sendable {
    public var year: Int
    public var donors: [Identifier<Group>: Int]
    /// Of the year that is running those of today's members who gave; of one gone by those whose donations are credited to the group, for
    /// since then some left, and others came who gave for another one (``isCredited``).
    public var gave: [Identifier<Group>: Int]
    public var isCredited = false

    public init(year: Int, donors: [Identifier<Group>: Int] = [:], gave: [Identifier<Group>: Int] = [:]) {
        self.year = year
        self.donors = donors
        self.gave = gave
    }
}

extension Reader {
    /// - Parameter through: count no later day; last year is counted up to the same date.
    public func groupPage(year: Int, through: Day) throws -> GroupPage {
        let drives = try drives(year: year).filter { $0.drive.state != .cancelled && $0.drive.state != .postponed }
        let places = drives.map { $0.venueName.map { VietnameseText.fold($0) } }
        let groups = try standings(.group, year, through)
        let blocs = try standings(.bloc, year, through)
        return GroupPage(
            year: year,
            groups: try self.groups().map { group in
                let unit = Unit.group(group.id)
                let name = VietnameseText.fold(group.name)
                return GroupStanding(
                    group: group, tally: groups.now[unit] ?? UnitTally(unit: unit, name: nil, tally: .zero),
                    before: groups.before[unit] ?? YearAgo(),
                    drives: zip(drives, places).count { $1 == name || $0.keepsSlots(for: group) })
            },
            blocs: try self.blocs().map { bloc in
                let unit = Unit.bloc(bloc.id)
                return BlocStanding(
                    bloc: bloc, tally: blocs.now[unit] ?? UnitTally(unit: unit, name: nil, tally: .zero),
                    before: blocs.before[unit] ?? YearAgo())
            }, inNoGroup: groups.none, inNoBloc: blocs.none)
    }

    private func standings(_ kind: UnitKind, _ year: Int, _ through: Day) throws -> (
        now: [Unit: UnitTally], none: UnitTally, before: [Unit: YearAgo]
    ) {
        let rows = try unitTallies(kind: kind, year: year, through: through)
        return (
            Dictionary(rows.compactMap { row in row.unit.map { ($0, row) } }, uniquingKeysWith: { first, _ in first }),
            rows.first { $0.unit == nil } ?? UnitTally(unit: nil, name: nil, tally: .zero),
            try yearsAgo(of: kind, year: year, through: through)
        )
    }

    /// Those who belong to a group today, and those of them from whom blood was drawn in the calendar year up to `through`: the index tells
    /// it, as long as nobody gave after that day.
    public func groupMembers(year: Int, through: Day) throws -> GroupMembers {
        var members = GroupMembers(year: year)
        try each(
            """
            SELECT g.uuid, counts.donors, counts.gave FROM (
                SELECT d."group" AS number, count(*) AS donors, total(CASE
                    WHEN d.last_day IS NULL OR d.last_day < ?1 THEN 0 WHEN d.last_day <= ?2 THEN 1
                    ELSE EXISTS (SELECT 1 FROM donation WHERE donor = d.id AND day BETWEEN ?1 AND ?2 AND voided = 0) END) AS gave
                FROM donor d INDEXED BY donor_group WHERE d."group" IS NOT NULL GROUP BY d."group"
            ) AS counts JOIN "group" g ON g.id = counts.number
            """, [Bound(Day.first(of: year)), Bound(through)]
        ) { row in
            let group = try row.identifier(0, of: Group.self)
            members.donors[group] = row.int(1)
            members.gave[group] = row.int(2)
        }
        return members
    }

    /// Of a campaign year gone by: who belongs to a group today, and how many different people gave for it then.
    public func groupMembers(pastYear year: Int) throws -> GroupMembers {
        var members = GroupMembers(year: year)
        members.isCredited = true
        try each(
            """
            SELECT g.uuid, counts.donors FROM (
                SELECT "group" AS number, count(*) AS donors FROM donor INDEXED BY donor_group WHERE "group" IS NOT NULL GROUP BY "group"
            ) AS counts JOIN "group" g ON g.id = counts.number
            """
        ) { members.donors[try $0.identifier(0)] = $0.int(1) }
        // Within the days on which anything was given for that year the donations are found by their days.
        guard
            let days = try first(
                "SELECT min(day), max(day) FROM summary WHERE unit_kind = 0 AND unit = 0 AND year = ?1 AND visits > 0",
                [.whole(year)],
                { row in row.isNull(0) ? nil : (row.int(0), row.int(1)) }) ?? nil
        else { return members }
        try each(
            """
            SELECT g.uuid, counts.gave FROM (
                SELECT "group" AS number, count(DISTINCT donor) AS gave FROM donation INDEXED BY donation_day
                WHERE day BETWEEN ?1 AND ?2 AND campaign_year = ?3 AND voided = 0 AND "group" IS NOT NULL GROUP BY "group"
            ) AS counts JOIN "group" g ON g.id = counts.number
            """, [.whole(days.0), .whole(days.1), .whole(year)]
        ) { members.gave[try $0.identifier(0)] = $0.int(1) }
        return members
    }

    /// The year's drives of a unit: on a ward's ground, at a group's place or with slots kept for it, or for its bloc.
    public func drives(of unit: Unit, year: Int) throws -> [DriveRow] {
        switch unit {
        case .ward(let key): return try drives(year: year).filter { $0.drive.ward == key }
        case .group(let id):
            guard let group = try record(Group.self, id) else { return [] }
            return try drives(year: year).filter { $0.belongs(to: group) }
        case .bloc(let id):
            let groups = try groups().filter { $0.bloc == id }
            return try drives(year: year).filter { row in
                row.drive.slots.contains { $0.audience == .bloc(id) } || groups.contains { row.belongs(to: $0) }
            }
        case .office, .stretch, .drive, .venue: return []
        }
    }
}

extension DriveRow {
    /// At the group's own place, or with a slot kept for its people.
    func belongs(to group: Group) -> Bool {
        keepsSlots(for: group) || (venueName.map { VietnameseText.fold($0) == VietnameseText.fold(group.name) } ?? false)
    }

    func keepsSlots(for group: Group) -> Bool { drive.slots.contains { $0.audience == .group(group.id) } }
}
