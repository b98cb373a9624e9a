import Canvas
import Model
import Phrases
import Store
import Terminal

/// The whole state of the program between two keys, without terminal and disk.
///
/// ``App`` feeds it input and store news, carries out the effects it names, and draws it.
public struct Program: Sendable {
    public var navigation: NavigationStack
    public var context: Context
    public var notice: Announcement?
    public var themeName: String
    /// Whether other desks' changes are seen as they come; `nil` lost-since means they are.
    public var staleSince: Instant?
    /// A change waits for another desk to end its own; leaving would drop it.
    public var isWaiting = false
    /// Tells the bursts of a scanner from keys.
    var scanner = ScanBuffer<Key>()
    var run: TypedRun?
    private var lastClick: (point: Point, at: Instant)?

    public init(root: any Screen, tab: Tab?, context: Context, themeName: String) {
        navigation = NavigationStack(root: root, tab: tab)
        self.context = context
        self.themeName = themeName
    }

    /// Smaller than this the program only says what it needs.
    static let smallestSize = Size(60, 16)

    public var isTooSmall: Bool {
        context.size.width < Self.smallestSize.width || context.size.height < Self.smallestSize.height
    }

    // MARK: Input

    /// What one event from the terminal leads to; effects belong to the screen at the depth named with them.
    public mutating func handle(_ event: InputEvent) -> [Effect] {
        // The line feed that some scanners send after Enter takes no notice away.
        if case .key(let key) = event, key != .control("j") { notice = nil }
        if isTooSmall {
            if case .key(let key) = event, KeyRouter.meaning(of: key, isTyping: false) == .action(.quit) { return [.quit] }
            return []
        }
        switch event {
        case .key(let key):
            if Self.press(key) == .end, let effects = takeScanFromField() {
                run = nil
                return effects
            }
            if !isForField(key) { run = nil }
            return handle(KeyRouter.meaning(of: key, isTyping: navigation.top.isTyping))
        case .paste(let text): return paste(text)
        case .mouse(let mouse): return handle(mouse)
        default: return []
        }
    }

    private mutating func handle(_ meaning: KeyRouter.Meaning) -> [Effect] {
        switch meaning {
        case .action(let id): perform(id)
        case .move(let move): send(.move(move))
        case .typed(let letter): send(.typed(String(letter)))
        case .edit(let key): send(.edit(key))
        case .nothing: []
        }
    }

    /// An event for the screen on top.
    public mutating func send(_ event: ScreenEvent) -> [Effect] { navigation.top.update(event, context) }

    /// Carries out an action of the table: the screen's own meaning first, then the program's.
    public mutating func perform(_ id: ActionID) -> [Effect] {
        switch navigation.top.availability(of: id, context) {
        case .available: return send(.action(id))
        case .disabled(let why):
            notice = Announcement(.warning, why)
            return []
        case .absent: break
        }
        if case .disabled(let why) = globalAvailability(of: id) {
            notice = Announcement(.warning, why)
            return []
        }
        return performGlobally(id)
    }

    /// What of the table means something wherever the person is.
    public func globalAvailability(of id: ActionID) -> Availability {
        let isInBox = navigation.top.presentation.isBox
        switch id {
        case .quit, .redraw, .suspend, .language, .theme, .hideNames: return .available
        case .help, .palette: return isInBox ? .absent : .available
        case .back: return navigation.depth > 1 ? .available : .disabled(.alreadyAtFirstScreen)
        case .undo where !isInBox && context.office != nil && !context.canUndo: return .disabled(UndoScreen.nothingToUndo)
        case .lookup, .record, .undo, .redo, .overview, .wards, .donors, .families, .streets, .drives, .fixedSite, .journal,
            .groups, .calls, .measure, .period,
            .importFile:
            if isInBox { return .absent }
            return context.office == nil ? .disabled(.noOfficeYet) : .available
        case .assignHomes:
            return isInBox ? .absent : SplitWards.inherited(context).isEmpty ? .disabled(.noHomesToAssign) : .available
        case .export: return isInBox ? .absent : .disabled(.nothingToSave)
        case .settings: return isInBox ? .absent : .available
        case .startDemo: return isInBox ? .absent : context.isDemo ? .disabled(.alreadyInDemo) : .available
        case .leaveDemo: return isInBox || !context.isDemo ? .absent : .available
        default: return .absent
        }
    }

    /// The answer of both: what the bottom line, the help and the palette show.
    public func availability(of id: ActionID) -> Availability {
        let own = navigation.top.availability(of: id, context)
        return own == .absent ? globalAvailability(of: id) : own
    }

    private mutating func performGlobally(_ id: ActionID) -> [Effect] {
        if navigation.top.presentation.isBox, globalAvailability(of: id) == .absent { return [] }
        switch id {
        case .quit:
            return isWaiting || navigation.all.contains(where: \.isHalfEntered)
                ? [.open(LeaveScreen())] : [.quit]
        case .back: return navigation.depth > 1 ? [.close] : []
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        case .language: return [.set(.language(context.language == .vietnamese ? .english : .vietnamese))]
        case .theme: return [.open(PickScreen.themes(current: themeName))]
        case .hideNames: return [.set(.hidesNames(!context.hidesNames))]
        case .measure:
            let all = Measure.allCases
            let next = all[((all.firstIndex(of: context.measure) ?? 0) + 1) % all.count]
            return [.set(.measure(next))]
        case .help: return [.open(CommandsScreen(.help, self))]
        case .palette: return [.open(CommandsScreen(.palette, self))]
        case .lookup: return [.open(LookupScreen())]
        case .record: return [.open(LookupScreen(.record))]
        case .undo: return [.open(UndoScreen(.undo))]
        case .redo: return [.open(UndoScreen(.redo))]
        case .period: return [.open(YearScreen())]
        case .groups: return [.open(GroupsScreen())]
        case .calls: return [.open(CallsScreen.everybody(context))]
        case .importFile: return [.open(ImportScreen())]
        case .assignHomes: return [.open(OldStreetsScreen())]
        case .settings: return [.open(PickScreen.settings(context))]
        case .startDemo: return [.start(.openDemo)]
        case .leaveDemo: return [.start(.leaveDemo)]
        default:
            if let tab = Tab.shown.first(where: { $0.action == id }) { return [.goTo(tab)] }
            return []
        }
    }

    /// Opens a screen on top, or says why it stays shut.
    /// - Returns: whether it is open now.
    mutating func open(_ screen: any Screen) -> Bool {
        if let why = screen.refusal(context) {
            notice = Announcement(.warning, why)
            return false
        }
        navigation.push(screen)
        return true
    }

    /// The books cannot be read: the last good figures stay on the screen, with their age, and a sentence says why.
    mutating func lose(_ why: Phrase) {
        notice = Announcement(.failed, why)
        if staleSince == nil { staleSince = context.now }
    }

    // MARK: Mouse

    private mutating func handle(_ mouse: Mouse) -> [Effect] {
        switch mouse.kind {
        case .wheelUp: return send(.move(.wheel(-3)))
        case .wheelDown: return send(.move(.wheel(3)))
        case .press where mouse.button == .left:
            let isDouble = lastClick.map { $0.point == mouse.point && context.now.milliseconds - $0.at.milliseconds < 400 } ?? false
            lastClick = isDouble ? nil : (mouse.point, context.now)
            if navigation.top.presentation == .full, let id = action(at: mouse.point) { return perform(id) }
            return send(.clicked(mouse.point, double: isDouble))
        default: return []
        }
    }
}
