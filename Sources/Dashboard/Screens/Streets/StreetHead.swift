import Canvas
import Model
import Phrases
import Store

/// The head of a street's page: since when, who answers for it, its year, its people, its drives.
struct StreetHead {
    let line: StreetLine
    /// Who lives there, once that is read.
    var map: StreetMap?

    func draw(on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        let since = line.figures.since.map { day in
            context.say(Phrase("tuyến phố hiến máu từ ", "blood-drive street since ")) + DateText.short(day, context.language)
        }
        var inside = canvas.box(
            rect, title: context.say(Phrase("Phố ", "")) + line.name,
            note: since ?? context.say(Phrase("chưa là tuyến phố hiến máu", "no blood-drive street"))
        ).inset(1, 0)
        let top = inside.takeTop(1)
        let isGuess = line.part?.approximate ?? line.figures.approximate
        var figure = [
            Span((isGuess ? "≈ " : "") + NumberText.amount(line.part?.amount ?? line.amount, context.language), .title.bold)
        ]
        if let target = line.target { figure.append(Span(" / " + NumberText.amount(target, context.language))) }
        figure.append(Span(" " + context.say(.unit(line.amount.measure)) + " · \(context.year)", .dim))
        if let percent = line.percent { figure.append(Span("  " + NumberText.percent(percent, context.language), .accent.bold)) }
        let whole = line.whole(context)
        if !whole.isEmpty { figure.append(Span("  " + whole, .text)) }
        canvas.label(figure, in: top)
        if inside.height > 3, let percent = line.percent { Gauge(percent: percent).draw(on: &canvas, in: inside.takeTop(1)) }
        if inside.height > 0 { canvas.pieces(people(in: inside.width, context), in: inside.takeTop(1)) }
        for parts in [facts(context), drives(context)] where !parts.isEmpty && inside.height > 0 {
            canvas.pieces(parts, in: inside.takeTop(1))
        }
        if inside.height > 0, !line.figures.contact.isEmpty { canvas.label(contact(context), in: inside.takeTop(1), style: .dim) }
    }

    /// Its people, whom the states part among them, so that they add up; in little room by their signs. Who gave in the year is no part of
    /// the sum: some of them may come again.
    private func people(in width: Int, _ context: Context) -> [[Span]] {
        let people = line.figures.people
        func number(_ count: Int) -> String { NumberText.whole(count, context.language) }
        let families = [Span(context.say(.families(people.families)))]
        guard let map, let counts = map.counts else { return [[Span(context.say(.donors(people.donors)))], families] }
        let year = String(context.year)
        let head = Span(
            context.say(.donors(people.donors))
                + context.say(Phrase(" (\(number(map.gave)) đã hiến \(year)): ", " (\(number(map.gave)) gave in \(year)): ")))
        let states = DoorState.allCases.filter { (counts[$0] ?? 0) > 0 }
        func parted(_ words: (DoorState) -> [Span], by separator: String) -> [Span] {
            let parts = states.map { words($0) + [Span(number(counts[$0] ?? 0))] }
            return [head] + Array(parts.joined(separator: [Span(separator, .dim)]))
        }
        let whole = parted({ $0.legend(context) + [Span(" ")] }, by: " + ")
        let fits = whole.width + 3 + families.width <= width
        return [fits ? whole : parted({ $0.sign(context) }, by: " "), families]
    }

    private func facts(_ context: Context) -> [String] {
        let language = context.language
        var parts: [String] = []
        if let lead = line.lead, context.today <= Day.last(of: context.year) {
            let figure =
                NumberText.amount(Amount(measure: lead.measure, tenths: abs(lead.tenths)), language) + " "
                + context.say(.unit(lead.measure))
            parts.append(
                context.say(
                    lead.tenths >= 0
                        ? Phrase("vượt nhịp năm \(figure)", "\(figure) ahead of pace")
                        : Phrase("chậm nhịp năm \(figure)", "\(figure) behind pace")))
        }
        if let growth = line.growth { parts.append(context.say(GrowthText.fact(growth))) }
        if let other = line.figures.otherTarget(than: line.amount.measure) {
            parts.append(
                context.say(
                    Phrase("chỉ tiêu theo đơn vị đo khác: ", "target in another measure: ") + .figure(other) + Phrase(both: " (m)"))
            )
        } else if line.target == nil {
            parts.append(context.say(Phrase("chưa có chỉ tiêu (c)", "no target (c)")))
        }
        if !line.wards.isEmpty { parts.append(line.wards) }
        let earlier = line.figures.street.earlierNames
        if !earlier.isEmpty { parts.append(context.say(Phrase("tên trước: ", "earlier: ")) + earlier.joined(separator: ", ")) }
        return parts
    }

    private func drives(_ context: Context) -> [String] {
        let last = line.figures.lastDrive.map { row in
            context.say(Phrase("đợt gần nhất ", "last drive ")) + StreetLine.drive(row, context) + " "
                + context.say(.unit(StreetLine.measure(of: row, context)))
        }
        let next = line.figures.nextDrive.map { row in
            let goal =
                row.goal(preferring: context.measure).map {
                    context.say(Phrase(", mục tiêu ", ", goal ")) + UnitText.figure($0, context)
                } ?? ""
            return context.say(Phrase("đợt tới ", "next drive ")) + DateText.short(row.drive.day, context.language) + goal
        }
        let parts = [last, next].compactMap { $0 }
        return parts.isEmpty
            ? [context.say(Phrase("chưa có đợt nào trên phố · F7 lập đợt", "no drive on the street yet · F7 plans one"))] : parts
    }

    private func contact(_ context: Context) -> String {
        context.say(Phrase("phụ trách: ", "contact: ")) + Mask.name(line.figures.contact, context)
    }
}
