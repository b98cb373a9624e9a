import GRDB
import Model

/// A target with what the books call its unit.
public struct TargetRow: Hashable, Sendable {
    public var target: Target
    public var name: UnitName?

    public init(target: Target, name: UnitName?) {
        self.target = target
        self.name = name
    }
}

/// A year's aid beside that of the year before (giá trị hoạt động nhân đạo).
public struct AidYear: Hashable, Sendable {
    public var figure: AidFigure
    public var before: AidFigure?

    public init(figure: AidFigure, before: AidFigure? = nil) {
        self.figure = figure
        self.before = before
    }

    /// Growth on the year before in percent: counted when that year is kept, else as the report states it.
    public var growth: Double? {
        guard let before, before.value.count > 0 else { return figure.statedGrowth }
        return Double(figure.value.count - before.value.count) * 100 / Double(before.value.count)
    }
}

extension Reader {
    /// All targets of a campaign year: the office's first, then by kind of unit.
    public func targets(year: Int) throws -> [TargetRow] {
        var names: [UnitKind: UnitNames] = [:]
        return try targetRows(year: year).compactMap { kind, number, row in
            let known = try names[kind] ?? unitNames(of: kind)
            names[kind] = known
            return known[number].map { TargetRow(target: row.target(for: $0.unit), name: $0.name) }
        }
    }

    /// What the other districts or wards took in that year, most first within a measure.
    public func peers(year: Int) throws -> [PeerFigure] {
        try records(PeerFigure.self, "WHERE year = ?1", [.whole(year)])
            .sorted { ($1.amount.tenths, $0.name) < ($0.amount.tenths, $1.name) }
    }

    /// The year's aid, `nil` when none is entered.
    public func aid(year: Int) throws -> AidYear? {
        guard let figure = try aidFigure(year: year) else { return nil }
        return AidYear(figure: figure, before: try aidFigure(year: year - 1))
    }

    private func aidFigure(year: Int) throws -> AidFigure? {
        try records(AidFigure.self, "WHERE year = ?1", [.whole(year)]).first
    }

    /// By the number of the unit.
    func targetsByUnit(_ kind: UnitKind, year: Int) throws -> [Int: [Target]] {
        var targets: [Int: [Target]] = [:]
        let rows = try targetRows(year: year, kind: kind)
        guard !rows.isEmpty else { return [:] }
        let names = try unitNames(of: kind)
        for (_, number, row) in rows {
            guard let named = names[number] else { continue }
            targets[number, default: []].append(row.target(for: named.unit))
        }
        return targets
    }

    private struct TargetParts {
        var id: Identifier<Target>
        var year: Int
        var amount: Amount
        var document: String
        var documentDate: Day?

        func target(for unit: Unit) -> Target {
            Target(id: id, year: year, unit: unit, amount: amount, document: document, documentDate: documentDate)
        }
    }

    private func targetRows(year: Int, kind: UnitKind? = nil) throws -> [(UnitKind, Int, TargetParts)] {
        let sql = """
            SELECT unit_kind, unit, uuid, measure, tenths, document, document_day FROM target
            WHERE year = ?1 AND unit_kind BETWEEN ?2 AND ?3 ORDER BY unit_kind, unit, measure
            """
        return try all(sql, [.whole(year), .whole(kind?.rawValue ?? 0), .whole(kind?.rawValue ?? Int.max)]) { row in
            guard let kind = UnitKind(rawValue: row.int(0)), let id = row.identifierIfAny(2, of: Target.self),
                let measure = Measure(rawValue: row.text(3))
            else { return nil }
            let parts = TargetParts(
                id: id, year: year, amount: Amount(measure: measure, tenths: row.int(4)), document: row.text(5),
                documentDate: row.dayIfAny(6))
            return (kind, row.int(1), parts)
        }
    }
}
