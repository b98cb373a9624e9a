import Model
import Store

extension Librarian {
    /// Up to three years before, with what was given under the wards in the place of which a newer one came.
    static func pastYears(of scope: PeopleScope, before year: Int, _ reader: Reader) throws -> PastYears {
        let sources = try sources(of: scope, reader)
        var years: [Int: [Day: Tally]] = [:]
        var approximate: Set<Int> = []
        for past in (year - 3)..<year {
            for source in sources {
                let days = try reader.dailyTallies(of: source.scope, year: past)
                if days.isEmpty { continue }
                years[past, default: [:]].merge(days.map { ($0.day, $0.tally) }, uniquingKeysWith: +)
                if source.isGuessed || days.contains(where: \.approximate) { approximate.insert(past) }
            }
        }
        if scope == .unit(.office) { return PastYears(office: years) }
        let first = try sources.compactMap { source in
            if case .unit(let unit) = source.scope { return try reader.firstDay(of: unit) }
            return years.values.flatMap(\.keys).min()
        }.min()
        return PastYears(
            years, held: Set(try years.keys.filter { try reader.holdsWhole($0) }), since: first, approximate: approximate)
    }

    private typealias Source = (scope: PeopleScope, isGuessed: Bool)

    /// A ward's past is that of the wards it was made of, a stretch's that of its street there.
    private static func sources(of scope: PeopleScope, _ reader: Reader) throws -> [Source] {
        switch scope {
        case .unit(.ward(let key)):
            return WardAtlas.hanoi.sources(of: key).map { (.unit(.ward($0.ward)), $0.basis == .guessed) }
        case .unit(.stretch(let id)):
            guard case .stretch(let stretch)? = try reader.record(.stretch, id.erased()) else { return [] }
            let wards = Dictionary(
                WardAtlas.hanoi.sources(of: stretch.ward).map { ($0.ward, $0.basis == .guessed) }, uniquingKeysWith: { $1 })
            return try reader.stretches().map(\.stretch).filter { $0.street == stretch.street }.compactMap { stretch in
                wards[stretch.ward].map { (.unit(.stretch(stretch.id)), $0) }
            }
        case .unit, .street, .family: return [(scope, false)]
        }
    }
}

extension UnitName {
    /// The era of which a ward or a stretch is; other units outlive their wards.
    var era: WardEra? {
        switch self {
        case .ward(let key), .stretch(_, let key): key.era
        default: nil
        }
    }
}
