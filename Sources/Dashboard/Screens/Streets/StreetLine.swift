import Canvas
import Model
import Phrases
import Store

/// One street in the list of streets, ready to draw: streets are compared by these figures.
struct StreetLine: Hashable, Sendable {
    var figures: StreetFigures
    var name: String
    /// The wards of its stretches, those of the office's era before older ones.
    var wardNames: [String]
    var wards: String { wardNames.joined(separator: ", ") }
    var amount: Amount
    var target: Amount?
    /// What its stretches with a target were given, where others were given something too: this is set against the target.
    var part: Part?
    var percent: Double?
    /// Ahead of the seasonal pace (positive) or behind.
    var lead: Amount?
    /// On the year before up to the same date.
    var growth: Growth?
    fileprivate var sortKey: [UInt8]

    struct Part: Hashable, Sendable {
        var amount: Amount
        var approximate: Bool
    }

    init(_ figures: StreetFigures, _ curve: SeasonalCurve, _ context: Context) {
        self.figures = figures
        name = figures.street.name
        let measure = context.measure
        amount = figures.tally.amount(measure)
        target = figures.target(measure)
        let towards = figures.towardsTarget(measure)
        if let towards, towards.tally != figures.tally {
            part = Part(amount: towards.tally.amount(measure), approximate: towards.approximate)
        }
        let done = part?.amount ?? amount
        percent = done.percent(of: target)
        lead = Pace(done: done, target: target, curve: curve, year: context.year, today: context.lastDayShown).lead
        growth = figures.before.growth(to: amount, isGuess: figures.approximate)
        let era = context.office?.era
        let keys = figures.stretches.map(\.stretch.ward)
        let home = PlaceChoices.ownWard(context)
        // Our own ward before those beside it.
        let own = keys.filter { $0.era == era && $0 == home } + keys.filter { $0.era == era && $0 != home }
        wardNames = (own.isEmpty ? keys : own).map { UnitText.ward($0, context) }
        sortKey = VietnameseText.textKey(figures.street.name)
    }

    /// The filter finds it by its earlier names too.
    var names: String { ([name] + figures.street.earlierNames).joined(separator: " ") }

    /// "12/09/2020 45/60": the day of its last drive, what was given there and the goal; "12/09 45/60 túi" with the measure where it is not
    /// the one shown.
    func lastDrive(_ context: Context) -> String {
        guard let row = figures.lastDrive else { return "–" }
        let measure = Self.measure(of: row, context)
        guard measure != context.measure else { return Self.drive(row, context) }
        return Self.drive(row, short: row.drive.day.year == context.year, context) + " " + context.say(.measureShort(measure))
    }

    /// In which a drive's figure and goal are told: that of a goal that it has.
    static func measure(of row: DriveRow, _ context: Context) -> Measure {
        row.goal(preferring: context.measure)?.measure ?? context.measure
    }

    static func drive(_ row: DriveRow, short: Bool = false, _ context: Context) -> String {
        let goal = row.goal(preferring: context.measure)
        let done = row.tally.amount(goal?.measure ?? context.measure)
        let day = short ? DateText.dayMonth(row.drive.day) : DateText.short(row.drive.day, context.language)
        return day + " " + NumberText.amount(done, context.language)
            + (goal.map { "/" + NumberText.amount($0, context.language) } ?? "")
    }

    func plainText(_ context: Context) -> String {
        let percent = percent.map { NumberText.percent($0, context.language) } ?? ""
        return [name, wards, UnitText.figure(amount, context), part == nil ? percent : targetCell(context) + " = " + percent]
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// "30", or "353/30" where the target is that of some stretches only.
    func targetCell(_ context: Context) -> String {
        guard let target else { return "–" }
        let asked = NumberText.amount(target, context.language)
        guard let part else { return asked }
        return (part.approximate ? "≈ " : "") + NumberText.amount(part.amount, context.language) + "/" + asked
    }

    /// "cả phố ≈ 435 túi", where the target is that of some stretches only.
    func whole(_ context: Context) -> String {
        guard part != nil else { return "" }
        return context.say(Phrase("cả phố ", "whole street ")) + (figures.approximate ? "≈ " : "")
            + UnitText.figure(amount, context)
    }

    static func sorted(_ lines: [StreetLine], by order: StreetOrder) -> [StreetLine] {
        lines.sorted { one, other in
            let way = order.column.compare(one, other)
            if way != 0 { return order.descending ? way > 0 : way < 0 }
            return one.sortKey.lexicographicallyPrecedes(other.sortKey)
        }
    }
}

/// By which column the list of streets is sorted.
struct StreetOrder: Hashable, Sendable {
    /// In the order of the table's columns.
    enum Column: Int, CaseIterable, Sendable {
        case name, wards, since, donors, families, target, amount, percent, lead, growth, lastDrive

        var isDescendingFirst: Bool { self != .name && self != .wards && self != .since }

        func compare(_ one: StreetLine, _ other: StreetLine) -> Int {
            switch self {
            case .name: one.sortKey == other.sortKey ? 0 : one.sortKey.lexicographicallyPrecedes(other.sortKey) ? -1 : 1
            case .wards: order(one.wards, other.wards)
            case .since: order(one.figures.since?.number ?? .max, other.figures.since?.number ?? .max)
            case .donors: order(one.figures.people.donors, other.figures.people.donors)
            case .families: order(one.figures.people.families, other.figures.people.families)
            case .target: order(one.target?.tenths ?? -1, other.target?.tenths ?? -1)
            case .amount: order(one.amount.tenths, other.amount.tenths)
            case .percent: order(one.percent ?? -1, other.percent ?? -1)
            case .lead: order(one.lead?.tenths ?? .min, other.lead?.tenths ?? .min)
            case .growth: order(one.growth?.order ?? -.infinity, other.growth?.order ?? -.infinity)
            case .lastDrive:
                order(one.figures.lastDrive?.drive.day.number ?? .min, other.figures.lastDrive?.drive.day.number ?? .min)
            }
        }

        private func order<Value: Comparable>(_ one: Value, _ other: Value) -> Int { one < other ? -1 : one > other ? 1 : 0 }
    }

    var column = Column.amount
    var descending = true

    /// F5: the other way round, then the next column.
    func next() -> StreetOrder {
        if descending == column.isDescendingFirst { return StreetOrder(column: column, descending: !descending) }
        let column = Column(rawValue: column.rawValue + 1) ?? .name
        return StreetOrder(column: column, descending: column.isDescendingFirst)
    }

    func clicked(_ column: Column) -> StreetOrder {
        StreetOrder(column: column, descending: column == self.column ? !descending : column.isDescendingFirst)
    }

    func arrow(_ column: Column) -> Table.Column.Sort? { column == self.column ? (descending ? .descending : .ascending) : nil }
}
