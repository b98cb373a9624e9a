import Canvas
import Model
import Phrases
import Store

/// The head of a unit's page: figure, target, bar, pace, and what the books say of the unit itself.
struct UnitHeadBox {
    let name: String
    let standing: UnitStanding
    let record: Record?
    let drive: DriveRow?
    /// Of a group or a bloc whose head count is known.
    var participation: Participation?

    func draw(on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        let note =
            standing.hasPace && standing.pace.isAssumption && standing.target != nil
            ? context.say(Phrase("nhịp năm: giả định", "curve: assumed")) : ""
        var inside = canvas.box(rect, title: name, note: note).inset(1, 0)
        let line = inside.takeTop(1)
        var figure = [Span((standing.approximate ? "≈ " : "") + NumberText.amount(standing.amount, context.language), .title.bold)]
        if let target = standing.target { figure.append(Span(" / " + NumberText.amount(target, context.language))) }
        figure.append(Span(" " + context.say(.unit(standing.amount.measure)), .dim))
        canvas.label(figure, in: line)
        if let percent = standing.percent {
            canvas.label([Span(NumberText.percent(percent, context.language), .accent.bold)], in: line, align: .right)
            let gauge = Gauge(percent: percent)
            let bar = inside.takeTop(1)
            gauge.draw(on: &canvas, in: bar)
            let words = lines.map { context.say($0.0) } + [about(context) ?? ""]
            let needed = words.reduce(0) { $0 + ($1.isEmpty ? 0 : WrappedText.lines($1, width: inside.width).count) }
            if inside.height > max(4, needed) { gauge.nameMark(on: &canvas, in: inside.takeTop(1), context) }
        } else {
            let used = min(2, WrappedText.lines(context.say(noTarget), width: inside.width).count)
            canvas.wrapped(context.say(noTarget), in: inside.takeTop(used), style: .hint)
        }
        for (text, style) in lines where !context.say(text).isEmpty && inside.height > 0 {
            _ = inside.takeTop(canvas.wrapped(context.say(text), in: inside, style: style))
        }
        if let about = about(context), inside.height > 0 { _ = inside.takeTop(canvas.wrapped(about, in: inside)) }
    }

    private var lines: [(Phrase, Style)] {
        (standing.area.map { [(.joined($0.facts, by: " · "), .text)] } ?? []) + [
            (standing.facts, .text), (standing.measures, .dim),
        ]
    }

    private var noTarget: Phrase {
        if let other = standing.otherTarget {
            return Phrase { language in
                let text = NumberText.amount(other, language) + " " + Phrase.unit(other.measure)[language]
                return language == .vietnamese
                    ? "Chỉ tiêu giao theo đơn vị đo khác: \(text). Bấm m để đổi."
                    : "The target is set in another measure: \(text). Press m to switch."
            }
        }
        return Phrase("Chưa đặt chỉ tiêu năm này. Bấm c để đặt.", "No target is set for this year. Press c to set one.")
    }

    /// What the books hold of the unit: houses of a stretch, people of a group, day and place of a drive.
    private func about(_ context: Context) -> String? {
        let parts: [String]
        switch record {
        case .stretch(let stretch):
            parts = [
                stretch.houses.isEmpty ? "" : context.say(Phrase("số nhà ", "houses ")) + stretch.houses,
                stretch.bloodDriveStreetSince.map {
                    context.say(Phrase("tuyến phố hiến máu từ ", "blood-drive street since ")) + DateText.short($0)
                } ?? "",
                Self.contact(stretch.contact, context),
            ]
        case .group(let group):
            parts = [
                context.say(.groupKind(group.kind)),
                group.headCount.map { NumberText.whole($0, context.language) + context.say(Phrase(" người", " people")) } ?? "",
                took(context), Self.contact(group.contact, context),
            ]
        case .bloc(let bloc): parts = [UnitText.blocShort(bloc.abbreviation, context), took(context)]
        case .drive(let drive): parts = DriveText.facts(drive, row: self.drive, context)
        case .venue(let venue): parts = [venue.address]
        default: return nil
        }
        let text = parts.filter { !$0.isEmpty }.joined(separator: " · ")
        return text.isEmpty ? nil : text
    }

    /// "tham gia 58/240 người = 24 %": how many of its people gave this year.
    private func took(_ context: Context) -> String {
        guard let participation else { return "" }
        let language = context.language
        let counts = NumberText.whole(participation.gave, language) + "/" + NumberText.whole(participation.heads, language)
        let few = participation.isFew ? context.say(Phrase(" (ít người)", " (few people)")) : ""
        return context.say(Phrase("tham gia ", "took part ")) + counts + " = " + NumberText.percent(participation.percent, language)
            + few
    }

    private static func contact(_ contact: String, _ context: Context) -> String {
        contact.isEmpty ? "" : context.say(Phrase("phụ\u{A0}trách: ", "contact: ")) + Mask.name(contact, context)
    }
}
