import GRDB
import Model

/// To whom the donations of one drive count (ghi công của đợt), by the credit that was fixed when each was recorded. Each of the three lists
/// adds up to the drive's tally; what is credited to none stands in a row without a unit.
public struct DriveCredit: Hashable, Sendable {
    public var wards: [UnitTally]
    public var groups: [UnitTally]
    public var blocs: [UnitTally]

    public init(wards: [UnitTally] = [], groups: [UnitTally] = [], blocs: [UnitTally] = []) {
        self.wards = wards
        self.groups = groups
        self.blocs = blocs
    }
}

extension Reader {
    public func driveCredit(_ id: Identifier<Drive>) throws -> DriveCredit {
        guard let number = try number(in: "drive", of: id) else { return DriveCredit() }
        return DriveCredit(
            wards: try credit(ofDrive: number, to: .ward, "ward"), groups: try credit(ofDrive: number, to: .group, "\"group\""),
            blocs: try credit(ofDrive: number, to: .bloc, "bloc"))
    }

    private func credit(ofDrive drive: Int, to kind: UnitKind, _ column: String) throws -> [UnitTally] {
        var sums: [Int?: Sum] = [:]
        for day in try days(ofDrive: drive) {
            try each(
                """
                SELECT \(column), sum(failed = 0), sum(CASE failed WHEN 0 THEN ml ELSE 0 END), count(*), sum(approximate) FROM donation
                WHERE day = ? AND drive = ? AND voided = 0 GROUP BY 1
                """, [Bound(day), .whole(drive)]
            ) { row in sums[row.intIfAny(0), default: Sum()].add(row.sum(1)) }
        }
        let names = try unitNames(of: kind)
        return sums.sorted { ($0.key ?? .max) < ($1.key ?? .max) }.map { number, sum in
            let named = number.flatMap { names[$0] }
            return UnitTally(unit: named?.unit, name: named?.name, tally: sum.tally, approximate: sum.approximate > 0)
        }
    }

    /// The days of a drive's donations: nearly always its own. Donations are found by their day.
    func days(ofDrive drive: Int) throws -> [Day] {
        try all(
            "SELECT DISTINCT day FROM summary WHERE unit_kind = ? AND unit = ? AND visits > 0 ORDER BY day",
            [Bound(.drive), .whole(drive)]
        ) { $0.day(0) }
    }
}
