import Model
import Store

/// Any year in the wards of any era.
extension Librarian {
    static func overview(in era: WardEra, year: Int, today: Day, _ reader: Reader, _ context: Context) throws -> OverviewFigures {
        try overview(board(in: era, year: year, today: today, reader, context), reader, context)
    }

    static func wards(in era: WardEra, year: Int, today: Day, _ reader: Reader, _ context: Context) throws -> WardsFigures {
        let board = try board(in: era, year: year, today: today, reader, context)
        var (before, isUndivided) = try wardsAgo(in: era, year: year, today: today, reader)
        // What stays in one piece in one of the years is part of several wards in the other: there is nothing to grow on.
        if isUndivided || !board.children.allSatisfy({ $0.name.ward?.era == era }) { before = [:] }
        return WardsFigures(
            board: board, before: before,
            pastYears: try pastYears(of: .unit(.office), before: year, reader))
    }

    private static func board(in era: WardEra, year: Int, today: Day, _ reader: Reader, _ context: Context) throws -> BoardFigures {
        var board = try reader.board(year: year, today: today, children: .units(.ward))
        guard let office = context.office else { return board }
        board.children = EraView(era: era, office: office, atlas: context.atlas).lines(board.children)
        board.elsewhere = board.children.reduce(board.office.tally) { $0 - $1.tally }
        return board
    }
}

/// The wards of an office in another era, with what was credited to the wards of all eras.
struct EraView {
    let era: WardEra
    let office: Office
    let atlas: WardAtlas

    /// The wards of the era in the office's territory, each with a line even when it has nothing; then, under their own names, newer
    /// wards that cannot be divided between older ones. What was credited to wards elsewhere is left out.
    func lines(_ children: [ChildFigures]) -> [ChildFigures] {
        let territory = atlas.territory(of: office, in: era).map(\.key)
        let ours = Set(WardEra.allCases.flatMap { atlas.territory(of: office, in: $0) }.map(\.key))
        var lines: [WardKey: ChildFigures] = [:]
        for key in territory { lines[key] = empty(key) }
        for child in children {
            guard case .ward(let key) = child.unit else { continue }
            let (target, basis) = atlas.recast(key, in: era)
            guard ours.contains(target) else { continue }
            var line = lines[target] ?? empty(target)
            line.tally += child.tally
            line.approximate = line.approximate || child.approximate || (basis == .guessed && child.tally != .zero)
            line.months = zip(line.months, child.months).map { $0 + $1 }
            line.lastDays = zip(line.lastDays, child.lastDays).map { $0 + $1 }
            // A target was set for a ward as it was then, and is no part of another's.
            if key == target { line.targets += child.targets }
            lines[target] = line
        }
        let others = lines.keys.filter { $0.era != era }.sorted()
        return (territory + others).compactMap { lines[$0] }
    }

    private func empty(_ key: WardKey) -> ChildFigures {
        ChildFigures(
            unit: .ward(key), name: .ward(key), tally: .zero, months: [Tally](repeating: .zero, count: 12),
            lastDays: [Tally](repeating: .zero, count: 7))
    }
}
