import Canvas
import Model
import Phrases

/// One of the lists on a unit's page.
enum UnitPane: NamedPane, Sendable, CaseIterable {
    case streets, groups, blocs
    /// The wards of 2020 that today's ward took over.
    case oldWards
    case donations, drives, targets

    /// As short as it can be said: several stand in one line.
    var title: Phrase {
        switch self {
        case .streets: Phrase("Phố", "Streets")
        case .groups: Phrase("Tổ, đơn vị", "Groups")
        case .blocs: Phrase("Khối", "Blocs")
        case .oldWards: Phrase("Phường cũ", "Old wards")
        case .donations: Phrase("Lần hiến", "Donations")
        case .drives: Phrase("Đợt", "Drives")
        case .targets: Phrase("Chỉ tiêu", "Targets")
        }
    }

    /// For a file's name.
    var fileName: String {
        switch self {
        case .streets: "pho"
        case .groups: "to-don-vi"
        case .blocs: "khoi"
        case .oldWards: "phuong-cu"
        case .donations: "lan-hien"
        case .drives: "dot-hien-mau"
        case .targets: "chi-tieu"
        }
    }

    /// What is credited to none of its units. On a ward's page that is also what its people gave for groups and streets elsewhere; its blocs
    /// are those of its groups.
    func none(of unit: Unit) -> Phrase {
        let isWard = if case .ward = unit { true } else { false }
        switch self {
        case .streets: return isWard ? Phrase("Ngoài các phố ở đây", "On no street here") : Grouping.streets.none
        case .blocs where !isWard: return Grouping.blocs.none
        default: return isWard ? Phrase("Ngoài các tổ ở đây", "In no group here") : Grouping.groups.none
        }
    }

    var listsUnits: Bool { self != .donations && self != .drives && self != .targets }
}

/// A place for panes: one of them is seen, the others are named beside it.
struct PaneSlot: Hashable, Sendable {
    var panes: [UnitPane]
    var rect: Rect
}

/// Where the parts of a unit's page stand: everything at once on a wide screen, one pane at a time on a narrow one.
struct UnitLayout {
    let head: Rect
    let months: Rect?
    let slots: [PaneSlot]

    init(_ area: Rect, panes: [UnitPane], showsMonths: Bool) {
        var rest = area
        if !showsMonths {
            head = rest.takeTop(area.height >= 18 ? 8 : 5)
            months = nil
        } else if area.width >= 100 {
            let top = rest.takeTop(area.height >= 44 ? 13 : area.height >= 26 ? 9 : 8)
            let halves = top.columns(.rest, .rest)
            (head, months) = (halves[0], halves[1])
        } else {
            head = rest.takeTop(area.height >= 18 ? 7 : 5)
            months = area.height >= 36 ? rest.takeTop(10) : nil
        }
        slots = Self.slots(panes, in: rest)
    }

    private static func slots(_ panes: [UnitPane], in rect: Rect) -> [PaneSlot] {
        let records: [UnitPane] = [.donations, .drives, .targets].filter(panes.contains)
        let units = panes.filter(\.listsUnits)
        if rect.width < 100 { return [PaneSlot(panes: units + records, rect: rect)] }
        if units.isEmpty {
            // Of targets there is one, or two.
            let parts = rect.columns(.rest, .cells(rect.width < 140 ? 34 : 48))
            return [
                PaneSlot(panes: records.filter { $0 != .targets }, rect: parts[0]), PaneSlot(panes: [.targets], rect: parts[1]),
            ]
        }
        guard rect.width >= 170 else {
            let parts = rect.columns(.share(3), .share(2))
            return stacked(units, in: parts[0], lower: 9) + stacked(records, in: parts[1], lower: 7)
        }
        let parts = rect.columns(.share(3), .share(3), .share(3))
        return stacked(Array(units.prefix(1)), in: parts[0], lower: 0) + stacked(Array(units.dropFirst()), in: parts[1], lower: 15)
            + stacked(records, in: parts[2], lower: 8)
    }

    /// The first pane above the others where the place is high enough; else all of them in one.
    private static func stacked(_ panes: [UnitPane], in rect: Rect, lower: Int) -> [PaneSlot] {
        guard panes.count > 1, lower > 0, rect.height >= lower * 2 + 4 else {
            return panes.isEmpty ? [] : [PaneSlot(panes: panes, rect: rect)]
        }
        let parts = rect.rows(.rest, .cells(lower))
        return [PaneSlot(panes: [panes[0]], rect: parts[0]), PaneSlot(panes: Array(panes.dropFirst()), rect: parts[1])]
    }
}
