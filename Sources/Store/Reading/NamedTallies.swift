import GRDB
import Model

extension Reader {
    /// A row a street name with its stretches as parts, by name, and last what is credited to no street.
    public func streetTallies(year: Int, through: Day? = nil, everyUnit: Bool = false) throws -> [NamedTally] {
        Self.named(try unitTallies(kind: .stretch, year: year, through: through, everyUnit: everyUnit))
    }

    /// A row a group's name with the wards as parts, by name ("Tổ 5" of each ward), and last what is credited to no group.
    public func groupTallies(year: Int, through: Day? = nil, everyUnit: Bool = false) throws -> [NamedTally] {
        Self.named(try unitTallies(kind: .group, year: year, through: through, everyUnit: everyUnit))
    }

    private static func named(_ rows: [UnitTally]) -> [NamedTally] {
        var places: [String?: Int] = [:]
        var named: [NamedTally] = []
        for row in rows {
            let name = row.name?.written
            let place = places[name] ?? named.count
            if place == named.count {
                places[name] = place
                named.append(NamedTally(name: name, tally: .zero))
            }
            named[place].tally += row.tally
            named[place].approximate = named[place].approximate || row.approximate
            if row.unit != nil { named[place].parts.append(row) }
        }
        let keys = Dictionary(uniqueKeysWithValues: named.compactMap(\.name).map { ($0, VietnameseText.textKey($0)) })
        return named.sorted { one, other in
            switch (one.name, other.name) {
            case (let one?, let other?): (keys[one] ?? []).lexicographicallyPrecedes(keys[other] ?? [])
            case (_?, nil): true
            case (nil, _): false
            }
        }
    }
}
