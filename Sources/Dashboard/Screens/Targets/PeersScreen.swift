import Canvas
import Model
import Phrases
import Store

/// The other districts or wards of our level, from figures typed in, and our own place among them.
public struct PeersScreen: Screen {
    struct Line: Hashable, Sendable {
        var place: Int?
        /// `nil` is ourselves.
        var peer: PeerFigure?
        var amount: Amount
        var target: Amount?
        /// Of a part it is only guessed whose it is.
        var approximate = false
    }

    var peers: [PeerFigure] = []
    var own: UnitTally?
    var lines: [Line] = []
    var list = ListWindow()

    public init() {}

    public var title: Phrase { Phrase("Xếp hạng", "Ranking") }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open, .edit:
            selected?.peer == nil
                ? .disabled(Phrase("Dòng này là số của chính mình; F7 thêm đơn vị bạn.", "This line is our own; F7 adds a peer."))
                : .available
        case .void:
            selected?.peer == nil ? .absent : .available
        case .new: .available
        case .export: ListSheet.availability(lines.isEmpty, listsPeople: false, context)
        default: .absent
        }
    }

    private var selected: Line? { list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil } }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared, .news:
            return [.ask(.peers(year: context.year)), .ask(.unit(.office, year: context.year, today: context.lastDayShown))]
        case .answered(.peers(let answer)):
            peers = answer
            arrange(context)
        case .answered(.unit(let figures)):
            own = figures.tally
            arrange(context)
        case .action(.open), .action(.edit):
            guard let peer = selected?.peer else { return [] }
            return [.open(form(peer, context))]
        case .action(.export):
            let sheet = ListSheet(
                title: [context.say(title), String(context.year), context.say(.measure(context.measure))],
                fileName: "\(context.year)-xep-hang", table(context), rows: lines.map { row($0, context) }, context)
            return [.open(PickScreen.export([sheet], context))]
        case .action(.new): return [.open(form(nil, context))]
        case .action(.void):
            guard let peer = selected?.peer else { return [] }
            return [.open(RemovePeerScreen(peer: peer))]
        case .move(let move): list.go(move)
        case .clicked(let point, let double):
            let place = listPlace(in: ProgramLayout(context.size).body.inset(2, 1))
            let table = table(context)
            if let row = table.layout(in: place, window: list.fitted(height: table.visibleRows(in: place))).row(at: point) {
                list.select(row)
                if double, selected?.peer != nil { return update(.action(.open), context) }
            }
        default: break
        }
        return []
    }

    private func form(_ peer: PeerFigure?, _ context: Context) -> FormScreen {
        let names = PeerNames.offered(peers, besides: peer, context)
        return FormScreen(PeerForm(existing: peer, year: context.year, names: names), context)
    }

    private mutating func arrange(_ context: Context) {
        var entries: [Line] = []
        if let own {
            entries.append(
                Line(
                    place: nil, peer: nil, amount: own.tally.amount(context.measure), target: own.target(context.measure),
                    approximate: own.approximate))
        }
        entries += peers.map { Line(place: nil, peer: $0, amount: $0.amount, target: $0.target) }
        let ranking = Ranking(entries.map { Ranking.Entry(amount: $0.amount, target: $0.target) }, measure: context.measure)
        for index in entries.indices { entries[index].place = ranking.places[index] }
        lines = entries.sorted { ($0.place ?? .max, $0.peer?.name ?? "") < ($1.place ?? .max, $1.peer?.name ?? "") }
        list.resize(count: lines.count)
    }

    /// Over the sentence about samples, and while there are no peers over what to do about it.
    private func listPlace(in area: Rect) -> Rect {
        var rest = area
        if peers.contains(where: \.sample) { _ = rest.takeBottom(1) }
        if peers.isEmpty { _ = rest.takeBottom(3) }
        return rest
    }

    private func table(_ context: Context) -> Table {
        Table([
            .init("#", .fixed(4), .right),
            .init(context.say(Phrase("Đơn vị", "Name")), .flexible(min: 16, weight: 3)),
            .init(context.say(.measureShort(context.measure)), .fixed(MeasureColumn.width(10, context)), .right),
            .init(context.say(Phrase("chỉ tiêu", "target")), .fixed(10), .right),
            .init("%", .fixed(8), .right),
        ])
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var inside = canvas.box(
            area, title: context.say(Phrase("Xếp hạng \(context.year)", "Ranking \(context.year)")),
            note: context.say(.measureLong(context.measure)),
            focused: true
        ).inset(1, 0)
        if peers.contains(where: \.sample) {
            canvas.label(
                context.say(
                    Phrase("«mẫu»: số bịa để minh hoạ, không phải số thật.", "“sample”: made up for the demo, no real figure.")),
                in: inside.takeBottom(1), style: .warning)
        }
        if peers.isEmpty {
            canvas.wrapped(
                context.say(
                    Phrase(
                        "Chưa có số liệu đơn vị bạn. Bấm F7 rồi nhập kết quả lấy từ báo cáo của thành phố, hạng sẽ được tính.",
                        "No peer's figures yet. Press F7 and enter results from the city's report; the rank follows.")),
                in: inside.takeBottom(3), style: .hint)
        }
        let table = table(context)
        inside = listPlace(in: area.inset(2, 1))
        table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) {
            row(lines[$0], context)
        }
    }

    private func row(_ line: Line, _ context: Context) -> TableRow {
        let isOurs = line.peer == nil
        let isSample = line.peer?.sample == true
        return [
            TableCell(line.place.map(String.init) ?? "–"),
            .spans([
                Span(line.peer?.name ?? context.office?.name ?? "", isOurs ? .accent.bold : .text),
                Span(isSample ? context.say(Phrase("  mẫu", "  sample")) : "", .dim),
            ]),
            TableCell(
                (line.approximate ? "≈ " : "") + NumberText.amount(line.amount, context.language), isOurs ? .text.bold : .text),
            TableCell(line.target.map { NumberText.amount($0, context.language) } ?? "–", .dim),
            TableCell(line.amount.percent(of: line.target).map { NumberText.percent($0, context.language) } ?? "–"),
        ]
    }
}

/// The names of the units of our level.
enum PeerNames {
    /// Those that have no figure yet, and that of the figure which is altered.
    static func offered(_ peers: [PeerFigure], besides peer: PeerFigure?, _ context: Context) -> [String] {
        let known = Set(peers.map(\.name))
        return names(for: context.office, context.atlas).filter { $0 == peer?.name || !known.contains($0) }
    }

    static func names(for office: Office?, _ atlas: WardAtlas) -> [String] {
        switch office?.level {
        case .ward(let key): atlas.wards(of: key.era).filter { $0.key != key }.map(\.fullName)
        case .district(let era, let code): atlas.districts(of: era).filter { $0.code != code }.map(\.fullName)
        case .city, nil: []
        }
    }
}
