import Canvas
import Model
import Phrases
import Store

/// Who gave, as bars (cơ cấu lượt người): by age, sex, blood group, and the bags by volume. Each has its count beside its share, and a full
/// bar is all of them, so that bars of two parts compare; of fewer than twenty the shares say little and are greyed.
struct GiverBars {
    let sums: GiverSums?
    /// Where they stand below each other and not all have room: which of them stands first.
    var first = 0

    static let count = 4

    private struct Part {
        let title: Phrase
        let bars: [(label: String, count: Int)]

        var total: Int { bars.reduce(0) { $0 + $1.count } }

        /// So many lines; the smallest, for which there is no room, are one of them, so that they always add up.
        func cut(to lines: Int, rest: String) -> [(label: String, count: Int)] {
            guard bars.count > lines, lines > 0 else { return bars }
            let kept = Set(bars.indices.sorted { bars[$0].count > bars[$1].count }.prefix(lines - 1))
            let folded = bars.indices.filter { !kept.contains($0) }.reduce(0) { $0 + bars[$1].count }
            return bars.indices.filter { kept.contains($0) }.map { bars[$0] } + [(rest, folded)]
        }
    }

    /// Fewer than this, and a share is chance.
    private static let fewest = 20

    func draw(on canvas: inout Canvas, in rect: Rect, legend: Rect, _ context: Context) {
        guard let sums else {
            canvas.label(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: rect.row(0), style: .hint)
            return
        }
        let parts = parts(sums, context)
        let columns = rect.width >= 60 ? rect.columns(.rest, .rest, gap: 3) : [rect]
        var rest = columns
        let start = columns.count == 1 ? min(first, parts.count - 1) : 0
        let edges = Edges(parts, context)
        var hidden: [Part] = []
        for (place, part) in parts.enumerated().dropFirst(start) {
            // Age and sex at the left, blood group and volume at the right.
            let column = columns.count == 1 ? 0 : place / 2
            if rest[column].height <= 1 { hidden.append(part) }
            draw(part, on: &canvas, in: &rest[column], edges, context)
        }
        if !hidden.isEmpty || start > 0 {
            let before = start > 0 ? ["↑ " + Self.names(parts[..<start], context)] : []
            let after = hidden.isEmpty ? [] : ["↓ " + Self.names(hidden[...], context)]
            return canvas.pieces(before + after, in: legend, style: .hint)
        }
        let note =
            sums.visits < Self.fewest
            ? Phrase("Dưới \(Self.fewest) lượt: tỷ lệ chỉ để tham khảo.", "Fewer than \(Self.fewest) visits: shares say little.")
            : Phrase("Tuổi tính theo năm sinh; thể tích tính theo túi.", "Age by year of birth; volumes are of bags.")
        canvas.label(context.say(note), in: legend, style: .dim)
    }

    private static func names(_ parts: ArraySlice<Part>, _ context: Context) -> String {
        parts.map { context.say($0.title) }.joined(separator: ", ")
    }

    /// Where all bars begin and end.
    private struct Edges {
        let label: Int
        let figure: Int

        init(_ parts: [Part], _ context: Context) {
            let bars = parts.flatMap { part in
                part.bars.map { (label: $0.label, figure: GiverBars.figure($0.count, of: part.total, context)) }
            }
            label = max(
                TextWidth.width(of: context.say(GiverBars.rest)), bars.map { TextWidth.width(of: $0.label) }.max() ?? 0)
            figure = bars.map { TextWidth.width(of: $0.figure) }.max() ?? 0
        }
    }

    private static let rest = Phrase("còn lại", "the rest")

    private func draw(_ part: Part, on canvas: inout Canvas, in rest: inout Rect, _ edges: Edges, _ context: Context) {
        guard rest.height > 1 else { return }
        canvas.label(context.say(part.title), in: rest.takeTop(1), style: .header)
        let total = part.total
        let bars = part.cut(to: rest.height, rest: context.say(Self.rest)).map { bar in
            BarList.Bar(bar.label, Double(bar.count), figure: Self.figure(bar.count, of: total, context))
        }
        let place = rest.takeTop(bars.count)
        BarList(bars, scale: Double(total), leastLabel: edges.label, leastFigure: edges.figure).draw(on: &canvas, in: place)
        if total < Self.fewest { canvas.restyle(place) { $0 = .dim } }
    }

    /// "65  1 %"; a share of somebody is never nothing.
    private static func figure(_ count: Int, of total: Int, _ context: Context) -> String {
        let share = total > 0 ? Double(count) * 100 / Double(total) : 0
        let text =
            total == 0
            ? "" : (count > 0 && share < 0.5 ? "<" : "") + NumberText.percent(count > 0 ? max(0.5, share) : 0, context.language)
        return NumberText.whole(count, context.language) + "  " + padded(text)
    }

    /// Shares stand below each other.
    private static func padded(_ share: String) -> String {
        String(repeating: " ", count: max(0, 5 - TextWidth.width(of: share))) + share
    }

    private func parts(_ sums: GiverSums, _ context: Context) -> [Part] {
        let unknown = context.say(Phrase("chưa rõ", "unknown"))
        let ages = AgeBand.allCases.map { ($0.text, sums.ages[$0] ?? 0) } + [(unknown, sums.ages[nil] ?? 0)]
        let sexes = Sex.allCases.map { (context.say(.sex($0)), sums.sexes[$0] ?? 0) } + [(unknown, sums.sexes[nil] ?? 0)]
        let groups = BloodGroup.ABO.allCases.flatMap { abo in
            [true, nil, false].map { BloodGroup(abo, rhesusPositive: $0) }.map { ($0.text, sums.bloodGroups[$0] ?? 0) }
        }
        let volumes = sums.volumes.sorted { $0.key < $1.key }.map { (String($0.key) + " ml", $0.value) }
        // What nobody has stands nowhere, but for the usual bands of age, whose gaps tell something.
        let usual = AgeBand.from18.text
        return [
            Part(title: Phrase("Tuổi", "Age"), bars: ages.filter { $0.1 > 0 || $0.0 == usual }),
            Part(title: Phrase("Giới tính", "Sex"), bars: sexes.filter { $0.1 > 0 }),
            Part(
                title: Phrase("Nhóm máu", "Blood group"),
                bars: (groups + [(unknown, sums.bloodGroups[nil] ?? 0)]).filter { $0.1 > 0 }),
            Part(title: Phrase("Thể tích (túi)", "Volume (bags)"), bars: volumes),
        ]
    }
}
