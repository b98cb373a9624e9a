import Model
import Store

/// Reads a tally from the books: the same figures as the board's, whole sums included.
struct TallyReading {
    let reader: Reader
    let year: Int
    let measure: Measure

    func sheet(by: TallyGrouping) throws -> TallySheet {
        let lines =
            switch by {
            case .ward: try wards()
            case .street: try named(try reader.streetTallies(year: year)) { _ in [] }
            case .family: try families()
            case .bloc: try groups()
            case .drive: try drives()
            case .venue: try venues()
            case .month: try months()
            }
        return TallySheet(by: by, year: year, measure: measure, lines: lines, whole: try whole(), outside: try outside())
    }

    /// What the office took in of people who live outside its area, or in no ward yet: the total is more than what the area gave.
    private func outside() throws -> Tally {
        try reader.office().map { try reader.area(of: $0, year: year).outside } ?? .zero
    }

    private func whole() throws -> TallyLine { line(try reader.unitTally(.office, year: year), name: .none) }

    private func line(_ row: UnitTally, name: TallyLine.Name, ward: WardKey? = nil) -> TallyLine {
        TallyLine(name: name, ward: ward, tally: row.tally, approximate: row.approximate, target: row.target(measure))
    }

    private func wardName(_ key: WardKey) -> String { WardAtlas.hanoi.ward(key)?.name ?? key.codeText }

    /// In the order of the Vietnamese alphabet, what is credited to none last.
    private func byName(_ lines: [TallyLine]) -> [TallyLine] {
        func key(_ line: TallyLine) -> [UInt8]? {
            guard case .text(let text) = line.name else { return nil }
            return VietnameseText.textKey(text)
        }
        let keyed = lines.map { (key: key($0), line: $0) }
        return keyed.sorted { one, other in
            guard let first = one.key, let second = other.key else { return one.key != nil && other.key == nil }
            if first == second, let ward = one.line.ward, let otherWard = other.line.ward { return ward < otherWard }
            return first.lexicographicallyPrecedes(second)
        }.map(\.line)
    }

    // MARK: Wards

    /// The office's own wards, also those with nothing yet; then those of other eras and places that took something in.
    private func wards() throws -> [TallyLine] {
        let office = try reader.office()
        let own = Set(office.map { WardAtlas.hanoi.wards(of: $0).map(\.key) } ?? [])
        var missing = own
        var lines: [TallyLine] = []
        for row in try reader.unitTallies(kind: .ward, year: year) {
            guard case .ward(let key) = row.unit else {
                lines.append(line(row, name: .none))
                continue
            }
            missing.remove(key)
            lines.append(line(row, name: .text(wardName(key)), ward: key))
        }
        lines += missing.map { line(UnitTally(unit: .ward($0), name: nil, tally: .zero), name: .text(wardName($0)), ward: $0) }
        let sorted = byName(lines)
        let isOurs = { (line: TallyLine) in line.ward.map { own.contains($0) } ?? false }
        let others = sorted.filter { !isOurs($0) && $0.ward != nil }
        return sorted.filter(isOurs) + others + sorted.filter { $0.ward == nil }
    }

    // MARK: Streets and groups

    private func named(_ rows: [NamedTally], _ details: (UnitTally) throws -> [(key: String, value: JSON)]) throws -> [TallyLine] {
        try rows.map { row in
            let parts = try row.parts.map { part in
                var line = self.line(part, name: .none, ward: part.name?.ward)
                if let ward = part.name?.ward { line.name = .text(wardName(ward)) }
                line.details = try details(part)
                return line
            }
            let target = Self.target(of: parts, measure)
            var line = TallyLine(
                name: row.name.map { .text($0) } ?? .none, tally: row.tally, approximate: row.approximate,
                target: target?.amount, towardsTarget: target?.towards)
            line.parts = byName(parts)
            return line
        }
    }

    /// What the parts are asked for together, and what those of them took in that are asked for something: set against all of the row the
    /// percentage would mislead.
    private static func target(of parts: [TallyLine], _ measure: Measure) -> (amount: Amount, towards: Tally)? {
        let asked = parts.filter { $0.target != nil }
        guard !asked.isEmpty else { return nil }
        return (
            Amount(measure: measure, tenths: asked.reduce(0) { $0 + ($1.target?.tenths ?? 0) }),
            asked.reduce(.zero) { $0 + $1.tally }
        )
    }

    private func groups() throws -> [TallyLine] {
        let blocs = Dictionary(try reader.blocs().map { ($0.id, $0.name) }) { first, _ in first }
        let groups = Dictionary(try reader.groups().map { ($0.id, $0) }) { first, _ in first }
        return try named(try reader.groupTallies(year: year)) { part in
            guard case .group(let id) = part.unit, let group = groups[id] else { return [] }
            return [("bloc", .text(orNull: group.bloc.flatMap { blocs[$0] })), ("kind", .text(group.kind.rawValue))]
        }.map { line in
            // The row has its parts' bloc where they agree.
            var line = line
            let found = Set((line.parts ?? []).map { $0.details.first { $0.key == "bloc" }?.value.cell ?? "" })
            let only = found.count == 1 ? found.first.flatMap { $0.isEmpty ? nil : $0 } : nil
            line.details = [("bloc", .text(orNull: only))]
            return line
        }
    }

    // MARK: Families, drives, venues, months

    private func families() throws -> [TallyLine] {
        var lines = try reader.familyTallies(year: year).sorted {
            ($0.family.code, $0.family.name, $0.family.id) < ($1.family.code, $1.family.name, $1.family.id)
        }.map { row in
            TallyLine(
                name: .text(row.family.name.isEmpty ? row.family.code : row.family.name), tally: row.tally,
                approximate: row.approximate,
                details: [("id", .text(row.family.id.description)), ("familyCode", .text(row.family.code))])
        }
        let rest = try reader.tallyOutsideFamilies(year: year)
        if rest.tally != .zero { lines.append(line(rest, name: .none)) }
        return lines
    }

    /// The year's drives, also those to come, in the order of their days.
    private func drives() throws -> [TallyLine] {
        var missing: [Identifier<Drive>: UnitTally] = [:]
        for row in try reader.drives(year: year) {
            missing[row.drive.id] = UnitTally(
                unit: .drive(row.drive.id), name: .drive(name: row.drive.name, day: row.drive.day), tally: .zero,
                targets: row.targets)
        }
        var rows = try reader.unitTallies(kind: .drive, year: year)
        for case .drive(let id)? in rows.map(\.unit) { missing[id] = nil }
        rows += missing.values
        func day(_ row: UnitTally) -> Day {
            guard case .drive(_, let day)? = row.name else { return Day(number: Int(Int32.max)) }
            return day
        }
        return rows.sorted { (day($0), $0.name?.written ?? "") < (day($1), $1.name?.written ?? "") }.map { row in
            guard case .drive(let id)? = row.unit else { return line(row, name: .none) }
            var line = self.line(row, name: .text(row.name?.written ?? ""))
            line.details = [("id", .text(id.description)), ("date", .text(day(row).description))]
            return line
        }
    }

    private func venues() throws -> [TallyLine] {
        byName(
            try reader.unitTallies(kind: .venue, year: year).map { row in
                guard case .venue(let id)? = row.unit else { return line(row, name: .none) }
                var line = self.line(row, name: .text(row.name?.written ?? ""))
                line.details = [("id", .text(id.description))]
                if case .venue(_, let code)? = row.name { line.details.append(("venueCode", code.isEmpty ? .null : .text(code))) }
                return line
            })
    }

    private func months() throws -> [TallyLine] {
        try reader.monthRows(unit: .office, year: year).enumerated().map { line($1, name: .month($0 + 1)) }
    }
}
