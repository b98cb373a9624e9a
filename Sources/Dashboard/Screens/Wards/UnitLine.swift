import Canvas
import Model
import Phrases
import Store

/// A unit in a list of units, ready to draw.
struct UnitLine: Hashable, Sendable {
    /// `nil` is what is credited to none.
    var unit: Unit?
    var name: String
    /// Beside the name, greyed.
    var detail: String
    var amount: Amount
    var target: Amount?
    var percent: Double?
    var approximate: Bool
    /// The last seven days, or for an old ward the months of the year.
    var recent: [Int]
    fileprivate var sortKey: [UInt8]

    /// - Parameter none: what a line is called that is credited to no unit.
    init(_ tally: UnitTally, ward: WardKey?, none: Phrase, _ context: Context) {
        unit = tally.unit
        name = tally.unit == nil ? context.say(none) : UnitText.name(tally.name, context)
        // On a ward's own page the ward's name would stand in every line.
        detail = tally.name?.ward == ward && ward != nil ? "" : UnitText.detail(tally.name, context)
        amount = tally.tally.amount(context.measure)
        target = tally.target(context.measure)
        percent = amount.percent(of: target)
        approximate = tally.approximate
        recent = tally.lastDays.map { $0.amount(context.measure).tenths }
        sortKey = VietnameseText.textKey(name + " " + detail)
    }

    init(_ child: ChildFigures, detail: String, _ context: Context) {
        unit = child.unit
        name = UnitText.name(child.name, context)
        self.detail = detail
        amount = child.tally.amount(context.measure)
        target = child.target(context.measure)
        percent = amount.percent(of: target)
        approximate = child.approximate
        recent = child.months.map { $0.amount(context.measure).tenths }
        sortKey = VietnameseText.textKey(name)
    }

    func plainText(_ context: Context) -> String {
        [name, UnitText.figure(amount, context), percent.map { NumberText.percent($0, context.language) } ?? ""].filter {
            !$0.isEmpty
        }.joined(separator: " · ")
    }

    /// What is credited to no unit stands last, whatever the order.
    static func sorted(_ lines: [UnitLine], by order: UnitOrder) -> [UnitLine] {
        lines.sorted { one, other in
            if (one.unit == nil) != (other.unit == nil) { return other.unit == nil }
            let way = order.column.compare(one, other)
            if way != 0 { return order.descending ? way > 0 : way < 0 }
            return one.sortKey.lexicographicallyPrecedes(other.sortKey)
        }
    }
}

/// By which column a list of units is sorted.
struct UnitOrder: Hashable, Sendable {
    /// In the order of the table's columns.
    enum Column: Int, CaseIterable, Sendable {
        case name, target, amount, percent

        func compare(_ one: UnitLine, _ other: UnitLine) -> Int {
            switch self {
            case .name: one.sortKey == other.sortKey ? 0 : one.sortKey.lexicographicallyPrecedes(other.sortKey) ? -1 : 1
            case .target: (one.target?.tenths ?? -1) - (other.target?.tenths ?? -1)
            case .amount: one.amount.tenths - other.amount.tenths
            case .percent: (one.percent ?? -1) == (other.percent ?? -1) ? 0 : (one.percent ?? -1) < (other.percent ?? -1) ? -1 : 1
            }
        }
    }

    var column = Column.amount
    var descending = true

    /// F5: the other way round, then the next column.
    func next() -> UnitOrder {
        if descending == (column != .name) { return UnitOrder(column: column, descending: !descending) }
        let column = Column(rawValue: column.rawValue + 1) ?? .name
        return UnitOrder(column: column, descending: column != .name)
    }

    /// A click on a column's head.
    func clicked(_ column: Column) -> UnitOrder {
        UnitOrder(column: column, descending: column == self.column ? !descending : column != .name)
    }

    func arrow(_ column: Column) -> Table.Column.Sort? { column == self.column ? (descending ? .descending : .ascending) : nil }
}
