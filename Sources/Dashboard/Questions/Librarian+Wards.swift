import Model
import Store

extension Librarian {
    /// The figures of those wards with what each had a year ago.
    static func wards(_ keys: [WardKey], year: Int, today: Day, _ reader: Reader) throws -> WardsFigures {
        let before = try reader.unitTallies(kind: .ward, year: year - 1, through: today.adding(months: -12))
        return WardsFigures(
            board: try reader.board(year: year, today: today, children: .wards(keys)),
            before: Dictionary(
                before.compactMap { row in row.unit.map { ($0, row.tally) } }, uniquingKeysWith: { first, _ in first }),
            pastYears: try pastYears(of: .unit(.office), before: year, reader))
    }

    /// How many people live in each of those wards, as far as the books know.
    static func people(in keys: [WardKey], _ reader: Reader) throws -> [WardKey: Int] {
        var people: [WardKey: Int] = [:]
        for key in keys { people[key] = try reader.donorCount(ward: key) }
        return people
    }

    /// The blocs by what the groups of one ward took in: a donation's bloc is that of the donor's group.
    static func blocs(of groups: [UnitTally], in ward: WardKey, _ reader: Reader) throws -> [UnitTally] {
        let blocOfGroup = Dictionary(
            try reader.groups(ward: ward).map { ($0.id, $0.bloc) }, uniquingKeysWith: { first, _ in first })
        var sums: [Identifier<Bloc>: UnitTally] = [:]
        for group in groups {
            guard case .group(let id)? = group.unit, let bloc = blocOfGroup[id] ?? nil else { continue }
            var sum =
                sums[bloc] ?? UnitTally(unit: .bloc(bloc), name: nil, tally: .zero, lastDays: [Tally](repeating: .zero, count: 7))
            sum.tally += group.tally
            sum.approximate = sum.approximate || group.approximate
            for (day, tally) in group.lastDays.enumerated() where sum.lastDays.indices.contains(day) { sum.lastDays[day] += tally }
            sums[bloc] = sum
        }
        return try reader.blocs().map { bloc in
            var sum = sums[bloc.id] ?? UnitTally(unit: .bloc(bloc.id), name: nil, tally: .zero)
            sum.name = .bloc(name: bloc.name, abbreviation: bloc.abbreviation)
            return sum
        }
    }
}
