import Canvas
import Model
import Phrases
import Store

/// One ward in the list of wards, ready to draw.
struct WardLine: Hashable, Sendable {
    var unit: Unit
    var name: String
    /// The district, where the office is the city.
    var detail: String
    var rank: Int?
    var amount: Amount
    var target: Amount?
    var percent: Double?
    var approximate: Bool
    /// Ahead of its own seasonal pace (positive) or behind.
    var lead: Amount?
    /// On the year before up to the same date.
    var growth: Growth?
    /// The part of the whole office's figure, in percent.
    var share: Double?
    /// How much a bag holds on the mean, in millilitres.
    var bagVolume: Int?
    /// Donors of the ward in the books; `nil` while not read.
    var people: Int?
    /// Some of them live in a ward that was split.
    var peopleApproximate: Bool
    var months: [Int]
    fileprivate var sortKey: [UInt8]

    /// All wards in their order; ranks are told before the filter.
    static func lines(
        _ figures: WardsFigures, people: WardPeople, order: WardOrder, filter: ListFilter, era: WardEra? = nil,
        _ context: Context
    )
        -> [WardLine]
    {
        let measure = context.measure
        let board = figures.board
        let curve = SeasonalCurve.usual(pastYears: figures.pastYears.whole, measure: measure, year: board.year)
        let ranking = Ranking(
            board.children.map { Ranking.Entry(amount: $0.tally.amount(measure), target: $0.target(measure)) }, measure: measure)
        let whole = board.office.tally.amount(measure)
        let isCity = if case .city? = context.office?.level { true } else { false }
        let lines = board.children.enumerated().map { index, child in
            let amount = child.tally.amount(measure)
            let target = child.target(measure)
            let ward = child.name.ward.flatMap { context.atlas.ward($0) }
            let name = UnitText.name(child.name, context)
            // A newer ward among older ones stays in one piece.
            let isUndivided = era != nil && ward?.key.era != era
            return WardLine(
                unit: child.unit, name: name,
                detail: isUndivided
                    ? context.say(.undivided) : isCity ? ward?.districtName ?? "" : "",
                rank: ranking.places[index],
                amount: amount, target: target,
                percent: amount.percent(of: target), approximate: child.approximate,
                lead: Pace(done: amount, target: target, curve: curve, year: board.year, today: board.today).lead,
                growth: figures.before[child.unit]?.growth(to: amount, isGuess: child.approximate),
                share: amount.percent(of: whole),
                bagVolume: child.tally.bags.count > 0
                    ? (child.tally.volume.count + child.tally.bags.count / 2) / child.tally.bags.count : nil,
                people: child.name.ward.flatMap { people[$0] },
                peopleApproximate: child.name.ward.map { people.isGuessed($0) } ?? false,
                months: child.months.map { $0.amount(measure).tenths },
                sortKey: VietnameseText.textKey(name))
        }
        return lines.filter { filter.matches($0.name + " " + $0.detail) }.sorted { one, other in
            let way = order.column.compare(one, other)
            return way == 0 ? one.sortKey.lexicographicallyPrecedes(other.sortKey) : order.descending ? way > 0 : way < 0
        }
    }

    func plainText(_ context: Context) -> String {
        [name, UnitText.figure(amount, context), percent.map { NumberText.percent($0, context.language) } ?? ""].filter {
            !$0.isEmpty
        }.joined(separator: " · ")
    }
}

/// By which column the list of wards is sorted.
struct WardOrder: Hashable, Sendable {
    /// In the order of the table's columns; the last ones cannot be sorted by.
    enum Column: Int, CaseIterable, Sendable {
        case rank, name, target, amount, percent, lead, growth, share, bagVolume, people

        var isDescendingFirst: Bool { self != .rank && self != .name }

        func compare(_ one: WardLine, _ other: WardLine) -> Int {
            switch self {
            case .rank: order(one.rank ?? .max, other.rank ?? .max)
            case .name: one.sortKey == other.sortKey ? 0 : one.sortKey.lexicographicallyPrecedes(other.sortKey) ? -1 : 1
            case .target: order(one.target?.tenths ?? -1, other.target?.tenths ?? -1)
            case .amount: order(one.amount.tenths, other.amount.tenths)
            case .percent: order(one.percent ?? -1, other.percent ?? -1)
            case .lead: order(one.lead?.tenths ?? .min, other.lead?.tenths ?? .min)
            case .growth: order(one.growth?.order ?? -.infinity, other.growth?.order ?? -.infinity)
            case .share: order(one.share ?? -1, other.share ?? -1)
            case .bagVolume: order(one.bagVolume ?? -1, other.bagVolume ?? -1)
            case .people: order(one.people ?? -1, other.people ?? -1)
            }
        }

        private func order<Value: Comparable>(_ one: Value, _ other: Value) -> Int { one < other ? -1 : one > other ? 1 : 0 }
    }

    var column = Column.rank
    var descending = false

    /// F5: the other way round, then the next column.
    func next() -> WardOrder {
        if descending == column.isDescendingFirst { return WardOrder(column: column, descending: !descending) }
        let column = Column(rawValue: column.rawValue + 1) ?? .rank
        return WardOrder(column: column, descending: column.isDescendingFirst)
    }

    func clicked(_ column: Column) -> WardOrder {
        WardOrder(column: column, descending: column == self.column ? !descending : column.isDescendingFirst)
    }

    func arrow(_ column: Column) -> Table.Column.Sort? { column == self.column ? (descending ? .descending : .ascending) : nil }
}
