import Canvas
import Model
import Phrases

/// How the screen is divided: where we are, the tabs, the place itself, the keys.
struct ProgramLayout {
    let top: Rect
    let tabs: Rect
    let body: Rect
    let keys: Rect

    /// - Parameter whole: the place takes everything but the first line.
    init(_ size: Size, whole: Bool = false) {
        let rows = whole ? Rect(size).rows(1, 0, .rest, 0) : Rect(size).rows(1, 1, .rest, 1)
        (top, tabs, body, keys) = (rows[0], rows[1], rows[2], rows[3])
    }
}

extension Program {
    /// The whole picture.
    public func draw(on canvas: inout Canvas) {
        drawUnder(on: &canvas)
        drawTop(on: &canvas)
    }

    /// The picture, with what lies under a box taken from the one before where that is as it was: the box is all that a letter typed
    /// into it changes.
    func draw(on canvas: inout Canvas, over underlay: inout Underlay?) {
        guard !isTooSmall, navigation.top.presentation.isBox else {
            underlay = nil
            return draw(on: &canvas)
        }
        let now = Underlay.Origin(look: context.look, changes: navigation.changesBelow, staleSince: staleSince)
        if let underlay, underlay.origin == now {
            canvas = underlay.canvas
        } else {
            drawUnder(on: &canvas)
            underlay = Underlay(canvas: canvas, origin: now)
        }
        drawTop(on: &canvas)
    }

    /// Everything under the box on top; under a full screen there is nothing but the frame.
    private func drawUnder(on canvas: inout Canvas) {
        guard !isTooSmall else { return }
        let layout = ProgramLayout(context.size, whole: base.presentation == .whole)
        topLine.draw(on: &canvas, in: layout.top)
        if !layout.tabs.isEmpty { tabBar.draw(on: &canvas, in: layout.tabs) }
        let screens = navigation.all
        let base = screens.lastIndex { !$0.presentation.isBox } ?? 0
        for screen in screens[base...].dropLast() { draw(screen, on: &canvas) }
    }

    /// The screen that the boxes lie over, or the one on top.
    private var base: any Screen { navigation.all.last { !$0.presentation.isBox } ?? navigation.root }

    private func drawTop(on canvas: inout Canvas) {
        guard !isTooSmall else { return drawTooSmall(on: &canvas) }
        let layout = ProgramLayout(context.size, whole: navigation.top.presentation == .whole)
        draw(navigation.top, on: &canvas)
        if let notice { draw(notice, on: &canvas, layout) }
        if !layout.keys.isEmpty { keyBar.draw(on: &canvas, in: layout.keys) }
    }

    private func draw(_ screen: any Screen, on canvas: inout Canvas) {
        let layout = ProgramLayout(context.size, whole: screen.presentation == .whole)
        guard case .box(let width, let height) = screen.presentation else {
            return screen.draw(on: &canvas, in: layout.body, context)
        }
        let inside = canvas.popup(Size(width, height), in: layout.body, title: context.say(screen.title))
        screen.draw(on: &canvas, in: inside, context)
    }

    private func drawTooSmall(on canvas: inout Canvas) {
        let needed = "\(Self.smallestSize.width)×\(Self.smallestSize.height)"
        canvas.wrapped(
            context.say(
                Phrase(
                    "Cửa sổ nhỏ quá: cần ít nhất \(needed), đang là \(context.size.width)×\(context.size.height).",
                    "This window is too small: \(needed) at least, it is \(context.size.width)×\(context.size.height).")),
            in: canvas.area)
    }

    /// The message lies over the last rows of the place; the next key takes it away. On a screen for a whole hall nobody may press one for
    /// hours, so there it lies over the first line and the names under it, and never over a figure.
    private func draw(_ message: Announcement, on canvas: inout Canvas, _ layout: ProgramLayout) {
        let text = context.say(message.text)
        let lines = min(3, WrappedText.lines(text, width: max(1, layout.body.width - 4)).count)
        var rest = layout.body
        let strip =
            base.presentation == .whole
            ? Rect(x: rest.x, y: layout.top.y, width: rest.width, height: lines) : rest.takeBottom(lines)
        canvas.clear(strip, on: .raised)
        var inner = strip.inset(1, 0)
        canvas.notice(Notice(message.tone.kind, ""), in: inner)
        _ = inner.takeLeft(2)
        canvas.wrapped(text, in: inner, style: message.tone == .failed ? .danger : message.tone == .warning ? .warning : .good)
    }

    private var topLine: TopLine {
        var crumbs = ["Giọt Hồng"]
        // Where everybody looks on, nobody needs to know the way there: a card on it would name somebody.
        let isWhole = base.presentation == .whole
        crumbs +=
            isWhole ? [context.say(base.title)] : navigation.all.filter { !$0.presentation.isBox }.map { context.say($0.title) }
        let isNarrow = context.size.width < 100
        let clock = DateText.clock(minute: context.now.minuteOfDay)
        var status = [
            Span(
                (isNarrow ? clock + " " + DateText.dayMonth(context.today) : DateText.dateTime(context.now, context.language))
                    + "  ")
        ]
        func badge(_ text: Phrase) { status.insert(contentsOf: [Span(" " + context.say(text) + " ", .badge), Span(" ")], at: 0) }
        if context.isDemo { badge(Phrase("MẪU", "DEMO")) }
        if context.hidesNames { badge(Phrase("CHE TÊN", "NAMES HIDDEN")) }
        if let staleSince {
            let words = context.say(.figures(of: staleSince, now: context.now))
            status.append(Span(context.glyphs.warning.text + " " + words, .warning))
        } else {
            status.append(
                Span(context.glyphs.bullet.text + (isNarrow ? "" : " " + context.say(Phrase("trực tiếp", "live"))), .good))
        }
        return TopLine(crumbs: crumbs, middle: isWhole ? [context.office?.name ?? ""] : figuresOf, status: status)
    }

    /// Whose figures these are, for which year and by what measure: in full where there is room, else as short as it takes.
    private var figuresOf: [String] {
        guard let office = context.office else { return [] }
        let plan = context.say(Phrase("kế hoạch \(context.year)", "plan \(context.year)"))
        let unit = office.name.split(separator: " ", maxSplits: 1).last.map(String.init) ?? office.name
        return [
            [office.name, plan, context.say(.measureLong(context.measure))],
            [office.name, String(context.year), context.say(.measureShort(context.measure))],
            [unit, String(context.year), context.say(.measureShort(context.measure))],
            [String(context.year), context.say(.measureShort(context.measure))],
        ].map { $0.joined(separator: " · ") }
    }

    private var tabBar: TabBar {
        TabBar(
            shownTabs.map { tab in
                TabBar.Tab(String(tab.rawValue), context.say(tab.title(context)), short: context.say(tab.short(context)))
            },
            active: navigation.tab.flatMap { shownTabs.firstIndex(of: $0) } ?? -1)
    }

    private var shownTabs: [Tab] { context.office == nil ? [] : Tab.shown }

    private var barActions: [Action] {
        // Before there is an office nearly nothing works: only what does is shown.
        ActionTable.all.filter {
            $0.barPlace != nil
                && (context.office == nil ? availability(of: $0.id) == .available : availability(of: $0.id) != .absent)
        }.sorted { ($0.barPlace ?? 0) < ($1.barPlace ?? 0) }
    }

    private var keyBar: KeyBar {
        if navigation.top.presentation.isBox {
            let own = ActionTable.all.filter {
                $0.id != .open && $0.id != .back && navigation.top.availability(of: $0.id, context) == .available
            }
            let keys = [(ActionID.open, "Enter", navigation.top.enterTitle), (.back, "Esc", navigation.top.escapeTitle)].filter {
                navigation.top.availability(of: $0.0, context) != .absent
            }
            return KeyBar(
                keys.map { KeyBar.Item($0.1, context.say($0.2), importance: 99) }
                    + own.map { KeyBar.Item($0.keys.first?.label ?? "", context.say($0.title), importance: 50) })
        }
        return KeyBar(
            barActions.map { action in
                KeyBar.Item(
                    action.keys.first?.label ?? "", context.say(action.title), importance: Self.importance(of: action.id),
                    enabled: availability(of: action.id) == .available)
            })
    }

    /// What a click on the tabs or the bottom line stands for.
    func action(at point: Point) -> ActionID? {
        let layout = ProgramLayout(context.size)
        if let tab = tabBar.tab(at: point, in: layout.tabs) { return shownTabs[tab].action }
        if let item = keyBar.item(at: point, in: layout.keys), barActions.indices.contains(item) { return barActions[item].id }
        return nil
    }

    /// On a narrow line the least important go first. The way out, help, the commands, which hold all the rest, and the key that hides names at
    /// once stay to the end.
    private static func importance(of id: ActionID) -> Int {
        switch id {
        case .quit: 10
        case .help, .palette, .hideNames: 9
        case .lookup, .record: 8
        case .undo: 6
        case .filter: 5
        default: 3
        }
    }
}

extension Announcement.Tone {
    var kind: Notice.Kind {
        switch self {
        case .done: .good
        case .warning: .warning
        case .failed: .danger
        }
    }
}
