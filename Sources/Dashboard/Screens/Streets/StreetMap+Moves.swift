import Canvas
import Model

/// Walking along a street, crossing it, and finding a house.
extension StreetMap {
    var first: StreetStrip.Cursor? { nearest(StreetStrip.Cursor(column: 0, side: .above)) }

    /// The stop closest to a place, on that side if there is any.
    func nearest(_ cursor: StreetStrip.Cursor) -> StreetStrip.Cursor? {
        let sides: [StreetStrip.Side] = cursor.side == .above ? [.above, .below] : [.below, .above]
        for side in sides {
            let stops = places.indices.filter { places[$0][side] != nil }
            if let column = stops.min(by: { abs($0 - cursor.column) < abs($1 - cursor.column) }) {
                let depth = column == cursor.column && side == cursor.side ? min(cursor.depth, depth(column, side)) : 0
                return StreetStrip.Cursor(column: column, side: side, depth: depth)
            }
        }
        return nil
    }

    /// How deep the alley is that opens there.
    private func depth(_ column: Int, _ side: StreetStrip.Side) -> Int {
        places[column][side].map { $0.isAlley ? $0.houses.count : 0 } ?? 0
    }

    /// - Parameter page: as many columns as are in sight.
    func moved(_ cursor: StreetStrip.Cursor, _ move: Move, page: Int) -> StreetStrip.Cursor {
        switch move {
        case .left: along(cursor, -1)
        case .right: along(cursor, 1)
        case .pageUp: along(cursor, -page)
        case .pageDown: along(cursor, page)
        case .wheel(let lines): along(cursor, lines)
        case .home: ends(cursor).first ?? cursor
        case .end: ends(cursor).last ?? cursor
        case .up: inwards(cursor, cursor.side == .above)
        case .down: inwards(cursor, cursor.side == .below)
        case .nextPane, .previousPane: crossed(cursor)
        }
    }

    private func ends(_ cursor: StreetStrip.Cursor) -> [StreetStrip.Cursor] {
        places.indices.filter { places[$0][cursor.side] != nil }.map { StreetStrip.Cursor(column: $0, side: cursor.side) }
    }

    private func along(_ cursor: StreetStrip.Cursor, _ steps: Int) -> StreetStrip.Cursor {
        let stops = ends(cursor)
        guard let now = stops.firstIndex(where: { $0.column >= cursor.column }) else { return stops.last ?? cursor }
        return stops[min(max(0, now + steps), stops.count - 1)]
    }

    /// Away from the street into an alley, or back towards it and over to the other side.
    private func inwards(_ cursor: StreetStrip.Cursor, _ away: Bool) -> StreetStrip.Cursor {
        var cursor = cursor
        if away {
            cursor.depth = min(cursor.depth + 1, depth(cursor.column, cursor.side))
            return cursor
        }
        guard cursor.depth == 0 else {
            cursor.depth -= 1
            return cursor
        }
        return crossed(cursor)
    }

    private func crossed(_ cursor: StreetStrip.Cursor) -> StreetStrip.Cursor {
        nearest(StreetStrip.Cursor(column: cursor.column, side: cursor.side == .above ? .below : .above)) ?? cursor
    }

    /// Where a house stands now.
    func cursor(to steps: [String], depth: Int) -> StreetStrip.Cursor? {
        for (column, place) in places.enumerated() {
            for side in [StreetStrip.Side.above, .below] {
                guard let stop = place[side], stop.step == steps.first, stop.isAlley == (steps.count > 1),
                    let at = stop.houses.firstIndex(where: { $0.steps == steps })
                else { continue }
                return StreetStrip.Cursor(column: column, side: side, depth: stop.isAlley && depth > 0 ? at + 1 : 0)
            }
        }
        return nil
    }

    /// The houses that fit what is typed, along the street: "52/3" is every house of ngách 3 of ngõ 52, "15 ngõ 52" one of them. Those that
    /// are just that house come first.
    func matches(_ text: String) -> [StreetStrip.Cursor] {
        let typed = HouseNumber(text).steps.map { $0.lowercased() }
        guard !typed.isEmpty else { return [] }
        var exact: [StreetStrip.Cursor] = []
        var begun: [StreetStrip.Cursor] = []
        for (column, place) in places.enumerated() {
            for side in [StreetStrip.Side.above, .below] {
                guard let stop = place[side] else { continue }
                for (at, house) in stop.houses.enumerated() {
                    let cursor = StreetStrip.Cursor(column: column, side: side, depth: stop.isAlley ? at + 1 : 0)
                    if house.key == typed {
                        exact.append(cursor)
                    } else if Self.begins(house.key, with: typed) {
                        begun.append(cursor)
                    }
                }
            }
        }
        return exact + begun
    }

    /// The houses closest to one that is not there: those of its lane before others, then by their number.
    func nearest(to text: String, count: Int) -> [House] {
        let typed = HouseNumber(text).steps.map { $0.lowercased() }
        guard typed.contains(where: { HouseNumber.number(of: $0) != nil }) else { return [] }
        func distance(_ house: House) -> (Int, Int, Int) {
            let shared = zip(house.key, typed).prefix { $0 == $1 }.count
            func number(_ steps: [String]) -> Int { shared < steps.count ? HouseNumber.number(of: steps[shared]) ?? 0 : 0 }
            return (-shared, abs(number(house.key) - number(typed)), house.key.count)
        }
        let near = houses.filter { !$0.steps.isEmpty }.enumerated().map { (distance($1), $0, $1) }
        return near.sorted { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 < $1.0 }.prefix(count).sorted { $0.1 < $1.1 }.map(\.2)
    }

    /// The last step that was typed may be unfinished.
    private static func begins(_ steps: [String], with typed: [String]) -> Bool {
        guard steps.count >= typed.count, let last = typed.last else { return false }
        return steps.starts(with: typed.dropLast()) && steps[typed.count - 1].hasPrefix(last)
    }
}
