import Canvas
import Model
import Phrases
import Store

extension StreetScreen {
    struct Layout {
        let head: Rect
        let strip: Rect
        /// The house under the cursor; empty on the smallest screens.
        let house: Rect
    }

    func layout(_ area: Rect, _ context: Context) -> Layout {
        let headRows = area.height >= 40 ? 9 : area.height >= 30 ? 8 : area.height >= 20 ? 6 : 3
        let houseRows = area.height >= 40 ? 12 : area.height >= 30 ? 9 : area.height >= 20 ? 5 : 3
        let rows = area.rows(.cells(headRows), .rest, .cells(houseRows))
        return Layout(head: rows[0], strip: rows[1], house: rows[2])
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let map, let line else {
            canvas.wrapped(
                context.say(isGone ? Self.gone : Phrase("Đang đọc số liệu…", "Reading…")), in: area.inset(1, 0), style: .hint)
            return
        }
        let layout = layout(area, context)
        StreetHead(line: line, map: map).draw(on: &canvas, in: layout.head, context)
        drawHouse(on: &canvas, in: layout.house, context)
        let counted = DoorState.allCases.filter { (map.counts?[$0] ?? 0) > 0 }
        let legend = counted.map { $0.legend(context) }.reduce([Span]()) { $0.isEmpty ? $1 : $0 + [Span(" ")] + $1 }
        let hasRoom = legend.width + 16 <= layout.strip.width
        // What the signs say stands in the frame: above where there is room beside the title, else below; what stands behind them opposite.
        let signs = map.places.isEmpty ? [] : DoorState.signs(context)
        var inside = canvas.box(
            layout.strip, title: [Span(context.say(Phrase("Dải phố", "The street")), .title)], note: hasRoom ? legend : signs,
            focused: true, footer: hasRoom ? signs : legend)
        let caret = filter.draw(on: &canvas, in: &inside, context)
        if map.places.isEmpty {
            canvas.wrapped(
                context.say(
                    Phrase(
                        "Chưa có người hiến nào trên phố này. Ghi phố và số nhà khi thêm người hiến.",
                        "No donor lives on this street yet. Give the street and the house when you add a donor.")),
                in: inside.inset(1, 0), style: .hint)
            canvas.cursor = inside.origin
        } else {
            map.strip.draw(on: &canvas, in: inside, offset: offset, cursor: foundNothing ? nil : cursor)
        }
        if let caret { canvas.cursor = caret }
    }

    /// What was typed is nobody's house: what lies next to it, and nobody.
    private func drawNothingFound(_ title: String, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        let inside = canvas.box(rect, title: title).inset(1, 0)
        let near = (map?.nearest(to: filter.text, count: 6) ?? []).map(\.text)
        let text =
            near.isEmpty
            ? Phrase("Hãy gõ một số nhà, như 15 hoặc 52/3.", "Type a house number, such as 15 or 52/3.")
            : Phrase("Số gần nhất: ", "Nearest: ") + Phrase(both: near.joined(separator: " · "))
        canvas.wrapped(context.say(text), in: inside, style: .hint)
    }

    /// The house under the cursor and its people: when each may come again.
    private func drawHouse(on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        guard !rect.isEmpty else { return }
        let title = foundNothing ? context.say(noHouse) : placeName(context)
        let residents = residents
        let families = Set(houses.flatMap(\.residents).compactMap(\.family)).count
        if foundNothing { return drawNothingFound(title, on: &canvas, in: rect, context) }
        var note = context.say(.donors(houses.reduce(0) { $0 + $1.donors }))
        if families > 0 { note += " · " + context.say(.families(families)) }
        if let ward = houses.first?.ward { note += " · " + UnitText.ward(ward, context) }
        var inside = canvas.box(rect, title: title, note: note).inset(1, 0)
        if let site = houses.compactMap(\.site).first, inside.height > 0 {
            canvas.label(
                [Span("★ ", .accent), Span(site), Span(context.say(Phrase(" · điểm cố định", " · fixed site")), .dim)],
                in: inside.takeTop(1))
        }
        let rows = people.prefix(inside.height)
        for (index, person) in rows.enumerated() {
            let more = residents.count - index
            if index == inside.height - 1, more > 1, inside.height > 1 {
                canvas.label(
                    context.say(Phrase("và \(more) người nữa · Enter mở", "and \(more) more · Enter opens")), in: inside.row(index),
                    style: .hint)
            } else {
                canvas.label(HouseScreen.line(person, context), in: inside.row(index))
            }
        }
        if isOutline {
            canvas.label(context.say(Self.reading), in: inside.row(0), style: .hint)
        } else if people.isEmpty, residents.isEmpty, houses.allSatisfy({ $0.site == nil }), !houses.isEmpty {
            canvas.label("–", in: inside.row(0), style: .dim)
        }
    }
}
