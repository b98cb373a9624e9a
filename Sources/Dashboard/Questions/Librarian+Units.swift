import Model
import Store

/// A unit's own page.
extension Librarian {
    static func figures(of unit: Unit, year: Int, today: Day, _ reader: Reader, _ context: Context) throws -> UnitFigures {
        let sources = sources(of: unit, context)
        var figures = UnitFigures(
            unit: unit, name: try reader.unitName(unit), tally: try tally(of: unit, year: year, reader, context),
            months: try sources.map { try reader.monthTallies(unit: $0.unit, year: year) }.reduce([]) { sum, months in
                sum.isEmpty ? months : zip(sum, months).map { $0 + $1 }
            },
            days: try sources.flatMap { try reader.dailyTallies(unit: $0.unit, year: year) },
            pastYears: try pastYears(of: .unit(unit), before: year, reader), recent: try recent(sources, reader),
            record: try record(of: unit, reader))
        figures.pastYears.isShownInPart = try isShownInPart(figures.name, year: year, today: today, reader, context)
        if case .ward = unit {
            for case .ward(let key) in sources.map(\.unit) {
                let groups = try reader.unitTallies(kind: .group, year: year, lastDaysTo: today, everyUnit: true, ward: key)
                figures.groups += groups
                figures.stretches += try reader.unitTallies(
                    kind: .stretch, year: year, lastDaysTo: today, everyUnit: true, ward: key)
            }
            figures.blocs = try blocs(of: figures.groups, reader)
            figures.stretches += rest(of: figures.tally, outside: figures.stretches)
            figures.groups += rest(of: figures.tally, outside: figures.groups)
            figures.blocs += rest(of: figures.tally, outside: figures.blocs)
        } else if unit == .office {
            figures.stretches = try reader.unitTallies(kind: .stretch, year: year, lastDaysTo: today, everyUnit: true)
            figures.groups = try reader.unitTallies(kind: .group, year: year, lastDaysTo: today, everyUnit: true)
            figures.blocs = try reader.unitTallies(kind: .bloc, year: year, lastDaysTo: today, everyUnit: true)
            figures.outside = try area(year, reader, context).outside
        }
        return figures
    }

    /// What a ward was given besides those units, so that a list adds up to the ward: less than nothing where people of other wards gave
    /// more for them than people of the ward for none.
    private static func rest(of whole: UnitTally, outside units: [UnitTally]) -> [UnitTally] {
        let rest = units.reduce(whole.tally) { $0 - $1.tally }
        guard !units.isEmpty, rest != .zero else { return [] }
        return [
            UnitTally(unit: nil, name: nil, tally: rest, approximate: whole.approximate && !units.contains(where: \.approximate))
        ]
    }

    /// What was given for a unit; for a ward of another era than the office's, the figure that the lists of that era show.
    static func tally(of unit: Unit, year: Int, _ reader: Reader, _ context: Context) throws -> UnitTally {
        var sum = try reader.unitTally(unit, year: year)
        if unit == .office { sum.approximate = try sum.approximate || area(year, reader, context).isGuess }
        for source in sources(of: unit, context) where source.unit != unit {
            let part = try reader.unitTally(source.unit, year: year)
            sum.tally += part.tally
            sum.approximate = sum.approximate || part.approximate || (source.isGuessed && part.tally != .zero)
        }
        return sum
    }

    /// What an office took in in a year for people outside its area, and whether its own figure is a guess (≈): something was given under wards
    /// of which a ward took over only a part.
    static func area(_ year: Int, _ reader: Reader, _ context: Context) throws -> OfficeArea {
        try context.office.map { try reader.area(of: $0, year: year, atlas: context.atlas) } ?? OfficeArea()
    }

    /// How what was given in a year comes to stand under the wards of an era.
    private static func bases(of year: Int, in era: WardEra, _ reader: Reader, _ context: Context) throws -> Set<RecastBasis> {
        var bases: Set<RecastBasis> = []
        for row in try reader.unitTallies(kind: .ward, year: year) where row.tally != .zero {
            if case .ward(let key)? = row.unit { bases.insert(context.atlas.recast(key, in: era).basis) }
        }
        return bases
    }

    /// The units whose figures are counted as one unit's.
    static func sources(of unit: Unit, _ context: Context) -> [(unit: Unit, isGuessed: Bool)] {
        guard case .ward(let key) = unit else { return [(unit, false)] }
        return context.atlas.sources(of: key, for: context.office).map { (.ward($0.ward), $0.basis == .guessed) }
    }

    private static func recent(_ sources: [(unit: Unit, isGuessed: Bool)], _ reader: Reader) throws -> [DonationRow] {
        let rows = try sources.flatMap { try reader.recentDonations(unit: $0.unit, limit: recentShown) }
        return sources.count == 1 ? rows : Array(rows.sorted { $0.donation.day > $1.donation.day }.prefix(recentShown))
    }

    private static let recentShown = 50

    /// Whether there is nothing whole to set against a year before: of a ward of the office's own era, or what outlives wards, because it
    /// did not stand all year; of one of another era because some of the figures stay undivided under newer wards.
    private static func isShownInPart(_ name: UnitName?, year: Int, today: Day, _ reader: Reader, _ context: Context) throws -> Bool
    {
        guard case .ward(let key)? = name, let office = context.office, key.era != office.era else {
            return name?.era.map { !$0.covers(year, through: today) } ?? false
        }
        return try [year - 1, year].contains { try bases(of: $0, in: key.era, reader, context).contains(.undivided) }
    }

    private static func record(of unit: Unit, _ reader: Reader) throws -> Model.Record? {
        switch unit {
        case .office: try reader.office().map { .office($0) }
        case .ward: nil
        case .stretch(let id): try reader.record(.stretch, id.erased())
        case .group(let id): try reader.record(.group, id.erased())
        case .bloc(let id): try reader.record(.bloc, id.erased())
        case .drive(let id): try reader.record(.drive, id.erased())
        case .venue(let id): try reader.record(.venue, id.erased())
        }
    }
}
