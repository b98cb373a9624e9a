import Canvas
import Phrases

/// What the board's lower box shows. On a wide screen the table only: the others have boxes of their own.
enum OverviewPane: NamedPane, Sendable {
    case table(Grouping)
    case months, today

    var title: Phrase {
        switch self {
        case .table(let grouping): grouping.title
        case .months: Phrase("Theo tháng", "By month")
        case .today: Phrase("Hôm nay", "Today")
        }
    }
}

/// Where the boxes of the board stand: all of them on a wide screen; on a small one those that do not fit fold into the table's box.
struct OverviewLayout {
    let standing: Rect
    let months: Rect?
    let side: Rect?
    let table: Rect

    /// - Parameter lines: how many the table has; what it leaves goes to the charts.
    init(_ area: Rect, lines: Int) {
        let isWide = area.width >= 100
        let isHigh = area.height >= 26
        var rest = area
        if isWide {
            let least = area.height >= 44 ? 12 : isHigh ? 8 : 7
            let top = rest.takeTop(max(least, min(area.height * 2 / 5, area.height - lines - 4)))
            let halves = top.columns(.rest, .rest)
            (standing, months) = (halves[0], halves[1])
            let parts = rest.columns(.rest, .cells(area.width >= 150 ? 44 : 34))
            (table, side) = (parts[0], parts[1])
        } else {
            standing = rest.takeTop(area.height >= 18 ? 7 : 5)
            months = nil
            side = area.height >= 40 ? rest.takeBottom(12) : nil
            table = rest
        }
    }

    /// The panes that share the table's box.
    func panes(_ grouping: Grouping) -> [OverviewPane] {
        [.table(grouping)] + (months == nil ? [.months] : []) + (side == nil ? [.today] : [])
    }
}
