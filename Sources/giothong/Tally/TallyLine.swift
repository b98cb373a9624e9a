import Model
import Store

/// One row of a tally, with the parts beneath it.
struct TallyLine {
    enum Name {
        case text(String)
        /// 1…12
        case month(Int)
        /// What is credited to no unit of the kind.
        case none
    }

    var name: Name
    var ward: WardKey?
    var tally: Tally
    var approximate: Bool
    /// Of the measure asked for.
    var target: Amount?
    /// Of a row with parts: what those of them that have a target took in. This alone is set against the target.
    var towardsTarget: Tally?
    /// What only rows of this kind have: a bloc, a date.
    var details: [(key: String, value: JSON)] = []
    /// `nil` where rows of this kind have no parts.
    var parts: [TallyLine]?

    /// What is set against the target.
    func counted(_ measure: Measure) -> Amount { (towardsTarget ?? tally).amount(measure) }

    func percent(_ measure: Measure) -> Int? { counted(measure).percent(of: target).map { Int(($0 * 10).rounded()) } }

    // MARK: For programs

    func json(_ measure: Measure) -> JSON {
        var members: [(String, JSON)] = [
            ("unit", unit), ("code", .text(orNull: ward?.codeText)), ("era", .text(orNull: ward?.era.rawValue)),
        ]
        members += details.map { ($0.key, $0.value) }
        members += [
            ("bags", .int(tally.bags.count)), ("millilitres", .int(tally.volume.count)),
            ("equivalents", .tenths(tally.equivalents.tenths)),
            ("visits", .int(tally.visits.count)), ("target", target.map { JSON.amount($0) } ?? .null),
            ("percent", percent(measure).map { .tenths($0) } ?? .null), ("approximate", .bool(approximate)),
        ]
        if parts != nil { members.append(("towardsTarget", target == nil ? .null : JSON.amount(counted(measure)))) }
        if let parts { members.append(("parts", .list(parts.map { $0.json(measure) }))) }
        return .object(members)
    }

    private var unit: JSON {
        switch name {
        case .text(let text): .text(text)
        case .month(let number): .int(number)
        case .none: .null
        }
    }

    static func columns(_ details: [String], hasParts: Bool) -> [String] {
        ["unit"] + (hasParts ? ["part"] : []) + ["code", "era"] + details
            + ["bags", "millilitres", "equivalents", "visits", "target", "percent", "approximate"]
    }

    /// The rows of CSV: the parts of a row that has any, so that a column can be added up.
    func cells(_ measure: Measure, details keys: [String], hasParts: Bool) -> [[String]] {
        guard let parts, !parts.isEmpty else { return [cells(measure, keys, part: hasParts ? "" : nil, of: self)] }
        return parts.map { cells(measure, keys, part: $0.unit.cell, of: $0) }
    }

    private func cells(_ measure: Measure, _ keys: [String], part: String?, of line: TallyLine) -> [String] {
        var cells = [unit.cell] + (part.map { [$0] } ?? [])
        cells += [line.ward?.codeText ?? "", line.ward?.era.rawValue ?? ""]
        cells += keys.map { key in (line.details.first { $0.key == key } ?? details.first { $0.key == key })?.value.cell ?? "" }
        cells += [String(line.tally.bags.count), String(line.tally.volume.count), JSON.tenths(line.tally.equivalents.tenths).cell]
        cells += [String(line.tally.visits.count), line.target.map { JSON.amount($0).cell } ?? ""]
        cells += [line.percent(measure).map { JSON.tenths($0).cell } ?? "", line.approximate ? "true" : "false"]
        return cells
    }
}
