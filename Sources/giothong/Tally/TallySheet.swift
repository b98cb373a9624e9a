import Exchange
import Model
import Phrases
import Store

/// A whole tally: its rows and what they add up to.
struct TallySheet {
    let by: TallyGrouping
    let year: Int
    let measure: Measure
    let lines: [TallyLine]
    /// The office's own figures, with its target.
    let whole: TallyLine
    /// How much of it is credited outside the office's area, or to no ward yet.
    let outside: Tally

    // MARK: For programs

    var json: String { JSON.list(lines.map { $0.json(measure) }).document }

    var csv: String {
        let hasParts = by == .street || by == .bloc
        var details: [String] = []
        for key in lines.flatMap({ [$0] + ($0.parts ?? []) }).flatMap({ $0.details.map(\.key) }) where !details.contains(key) {
            details.append(key)
        }
        var writer = CSVWriter()
        writer.row(TallyLine.columns(details, hasParts: hasParts))
        for line in lines {
            for cells in line.cells(measure, details: details, hasParts: hasParts) { writer.row(cells) }
        }
        return writer.text
    }

    // MARK: For people

    var text: String {
        var table = TextTable(
            [TextTable.text(say(Phrase.CommandLine.unit))]
                + Measure.allCases.flatMap { measure -> [TextTable.Column] in
                    let column = TextTable.figure(say(.measure(measure)))
                    return measure == .bags ? [column, TextTable.figure("ml")] : [column]
                } + [TextTable.figure(say(Phrase.CommandLine.target)), TextTable.figure("%")])
        for line in lines {
            table.add(cells(line, name: name(of: line)))
            for part in line.parts ?? [] where (line.parts?.count ?? 0) > 1 { table.add(cells(part, name: "  " + name(of: part))) }
        }
        table.addRule()
        table.add(cells(whole, name: say(Phrase.CommandLine.total)))
        if outside != .zero {
            var own = whole
            own.tally = whole.tally - outside
            table.add(cells(own, name: say(Phrase.CommandLine.ownArea)))
            let rest = TallyLine(name: .none, tally: outside, approximate: false)
            table.add(cells(rest, name: say(Phrase.CommandLine.outsideArea)))
        }
        var text = say(Phrase.CommandLine.yearHeading(year, by.phrase, measure)) + "\n\n" + table.text
        if whole.approximate { text += say(Phrase.CommandLine.approximate) + "\n" }
        if lines.contains(where: { $0.target != nil && $0.counted(measure) != $0.tally.amount(measure) }) {
            text += say(Phrase.CommandLine.partlyAsked) + "\n"
        }
        if by == .family { text += say(Phrase.CommandLine.familiesOverlap) + "\n" }
        return text
    }

    private func cells(_ line: TallyLine, name: String) -> [String] {
        let language = Speech.language
        return [
            (line.approximate ? "≈ " : "") + name, NumberText.whole(line.tally.bags.count, language),
            NumberText.whole(line.tally.volume.count, language), NumberText.amount(line.tally.amount(.equivalents), language),
            NumberText.whole(line.tally.visits.count, language), target(of: line),
            line.counted(measure).percent(of: line.target).map { NumberText.percent($0, language) } ?? "–",
        ]
    }

    /// "30", or "353/30" where only some of the row's parts are asked for anything.
    private func target(of line: TallyLine) -> String {
        guard let target = line.target else { return "–" }
        let asked = NumberText.amount(target, Speech.language)
        let counted = line.counted(measure)
        return counted == line.tally.amount(measure) ? asked : NumberText.amount(counted, Speech.language) + "/" + asked
    }

    private func name(of line: TallyLine) -> String {
        let name: String
        switch line.name {
        case .text(let text): name = text
        case .month(let number): name = say(Phrase.CommandLine.month(number))
        case .none: return say(Phrase.CommandLine.creditedToNone)
        }
        guard let ward = line.ward, hasSeveralEras else { return name }
        return name + " (" + say(.era(ward.era)) + ")"
    }

    private var hasSeveralEras: Bool { Set(lines.flatMap { [$0] + ($0.parts ?? []) }.compactMap { $0.ward?.era }).count > 1 }

    private func say(_ phrase: Phrase) -> String { Speech.say(phrase) }
}
