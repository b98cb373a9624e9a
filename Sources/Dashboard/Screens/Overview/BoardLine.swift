import Canvas
import Model
import Phrases
import Store

/// One line of the board's table, ready to draw.
struct BoardLine: Hashable, Sendable {
    var unit: Unit
    /// As it is read in the table.
    var name: String
    /// Beside the name, greyed: the ward of a group or street.
    var detail: String
    var rank: Int?
    var amount: Amount
    var target: Amount?
    var percent: Double?
    var approximate: Bool
    /// Ahead of its own seasonal pace (positive) or behind.
    var lead: Amount?
    var lastDays: [Int]
    fileprivate var sortKey: [UInt8]

    func plainText(_ context: Context) -> String {
        [
            name, NumberText.amount(amount, context.language) + " " + context.say(.unit(amount.measure)),
            percent.map { NumberText.percent($0, context.language) } ?? "",
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// All lines of the table in their order; a rank is told among units that can be compared.
    static func lines(_ figures: OverviewFigures, sort: BoardSort, descending: Bool, era: WardEra? = nil, _ context: Context)
        -> [BoardLine]
    {
        let measure = context.measure
        let curve = SeasonalCurve.usual(pastYears: figures.pastYears.whole, measure: measure, year: figures.board.year)
        let ranking = Ranking(
            figures.board.children.map { Ranking.Entry(amount: $0.tally.amount(measure), target: $0.target(measure)) },
            measure: measure)
        // In a ward's own office nobody has to be told of that ward.
        let own: WardKey? = if case .ward(let key)? = context.office?.level { key } else { nil }
        func detail(_ name: UnitName) -> String { own != nil && name.ward == own ? "" : UnitText.detail(name, context) }
        var lines = figures.board.children.enumerated().map { index, child in
            let amount = child.tally.amount(measure)
            let target = child.target(measure)
            let pace = Pace(done: amount, target: target, curve: curve, year: figures.board.year, today: figures.board.today)
            let name = UnitText.name(child.name, context)
            return BoardLine(
                unit: child.unit, name: name,
                detail: era == nil
                    ? detail(child.name) : child.name.ward?.era == era ? "" : context.say(.undivided),
                rank: ranking.places[index],
                amount: amount,
                target: target, percent: amount.percent(of: target), approximate: child.approximate, lead: pace.lead,
                lastDays: child.lastDays.map { $0.amount(measure).tenths }, sortKey: VietnameseText.textKey(name))
        }
        lines.sort { one, other in
            let order = sort.compare(one, other)
            return order == 0 ? one.sortKey.lexicographicallyPrecedes(other.sortKey) : descending ? order > 0 : order < 0
        }
        return lines
    }

    fileprivate static func byName(_ one: BoardLine, _ other: BoardLine) -> Int {
        one.sortKey == other.sortKey ? 0 : one.sortKey.lexicographicallyPrecedes(other.sortKey) ? -1 : 1
    }
}

/// The column by which the table is sorted.
enum BoardSort: Int, CaseIterable, Sendable {
    case rank, name, target, amount, percent

    /// In the order of the table's columns.
    init?(column: Int) { self.init(rawValue: column) }

    var isDescendingFirst: Bool { self == .target || self == .amount || self == .percent }

    /// F5: the same column the other way round is the second step, then the next column.
    func next(descending: Bool) -> (BoardSort, Bool) {
        if descending == isDescendingFirst { return (self, !descending) }
        let next = BoardSort(rawValue: rawValue + 1) ?? .rank
        return (next, next.isDescendingFirst)
    }

    /// Negative when the first comes before the second in ascending order; units without a figure are the smallest.
    func compare(_ one: BoardLine, _ other: BoardLine) -> Int {
        switch self {
        case .rank: order(one.rank ?? .max, other.rank ?? .max)
        case .name: BoardLine.byName(one, other)
        case .target: order(one.target?.tenths ?? -1, other.target?.tenths ?? -1)
        case .amount: order(one.amount.tenths, other.amount.tenths)
        case .percent: order(one.percent ?? -1, other.percent ?? -1)
        }
    }

    private func order<Value: Comparable>(_ one: Value, _ other: Value) -> Int { one < other ? -1 : one > other ? 1 : 0 }
}
