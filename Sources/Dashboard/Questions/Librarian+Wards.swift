import Model
import Store

extension Librarian {
    /// The figures of those wards with what each had a year ago.
    static func wards(_ keys: [WardKey], year: Int, today: Day, _ reader: Reader, _ context: Context) throws -> WardsFigures {
        let era = keys.first?.era ?? WardEra(on: today)
        if let office = context.office, office.era != era {
            var figures = try wards(in: era, year: year, today: today, reader, context)
            // What older wards were merged into before the office's own came cannot be divided between them and stands in its own line.
            figures.board.children.removeAll { child in
                guard case .ward(let key) = child.unit else { return true }
                let isMerged = era < key.era && key.era < office.era
                return !keys.contains { $0 == key || isMerged && context.atlas.heirs(of: $0, in: key.era).contains(key) }
            }
            return figures
        }
        // This year only what was credited to the wards themselves is told, so the year must be theirs.
        let before = try wardsAgo(in: era, year: year, today: today, reader).before.mapValues {
            YearAgo($0.tally, isWhole: $0.isWhole && era.covers(year, through: today), approximate: $0.approximate)
        }
        return WardsFigures(
            board: try reader.board(year: year, today: today, children: .wards(keys)), before: before,
            pastYears: try pastYears(of: .unit(.office), before: year, reader))
    }

    /// What each ward of an era had been given a year ago, with what was given under the wards in the place of which it came.
    /// - Returns: also whether some of it stays in one piece under newer wards.
    static func wardsAgo(in era: WardEra, year: Int, today: Day, _ reader: Reader) throws -> (
        before: [Unit: YearAgo], isUndivided: Bool
    ) {
        var before: [Unit: YearAgo] = [:]
        var isUndivided = false
        for (unit, ago) in try reader.yearsAgo(of: .ward, year: year, through: today) {
            guard case .ward(let key) = unit else { continue }
            let (ward, basis) = WardAtlas.hanoi.recast(key, in: era)
            let part = YearAgo(ago.tally, isWhole: ago.isWhole, approximate: ago.approximate || basis == .guessed)
            before[.ward(ward)] = before[.ward(ward)].map { $0 + part } ?? part
            isUndivided = isUndivided || basis == .undivided
        }
        return (before, isUndivided)
    }

    /// How many people live in each of those wards, as far as the books know.
    static func people(in keys: [WardKey], _ reader: Reader) throws -> [WardKey: Int] {
        var people: [WardKey: Int] = [:]
        for key in keys { people[key] = try reader.donorCount(ward: key) }
        return people
    }

    /// The blocs by what some groups, a ward's, took in: a donation's bloc is that of the donor's group.
    static func blocs(of groups: [UnitTally], _ reader: Reader) throws -> [UnitTally] {
        let blocOfGroup = Dictionary(try reader.groups().map { ($0.id, $0.bloc) }, uniquingKeysWith: { first, _ in first })
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
