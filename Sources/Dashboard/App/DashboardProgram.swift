import Canvas
import Demo
import Model
import Phrases
import Store
import Terminal
import Themes

/// How the board is to be opened: what the command line said.
public struct DashboardOptions: Sendable {
    public var database: DatabaseFile
    /// Open the demo instead of the person's own books.
    public var demo: DemoOffice?
    /// Make the demo anew.
    public var fresh = false
    public var operatorName: String?
    public var desk: String?
    public var language: Language?
    public var theme: String?
    public var ascii = false
    public var noColor = false
    public var mouse = true
    public var environment: [String: String]
    public var start = StartPlace.board

    public init(database: DatabaseFile, environment: [String: String]) {
        self.database = database
        self.environment = environment
    }
}

/// The place at which the program begins.
public enum StartPlace: Hashable, Sendable {
    case board
    /// A drive's desk (bàn tiếp đón), over the board.
    case desk(Identifier<Drive>)
    /// A drive's wall board (bảng lớn), over the board.
    case wall(Identifier<Drive>)

    /// What lies over the board.
    var screen: (any Screen)? {
        switch self {
        case .board: nil
        case .desk(let drive): DeskScreen(drive)
        case .wall(let drive): WallScreen(drive)
        }
    }

    /// Whether somebody has to be at the desk: a wall board changes nothing, so nobody signs.
    var needsOperator: Bool { if case .wall = self { false } else { true } }
}

/// The board on the screen.
public enum DashboardProgram {
    /// Opens the books and the terminal, runs until the person leaves, and restores the terminal.
    /// - Parameter farewell: takes a sentence for the person once the terminal is as it was.
    /// - Returns: the exit code: 0 when the person left, otherwise 128 and the signal that ended it (129 for a lost terminal).
    /// - Throws: ``StoreError``, ``DemoProblem`` or ``TerminalProblem`` before anything is drawn.
    public static func run(_ options: DashboardOptions, farewell: (String) -> Void) throws -> Int32 {
        let preferences = PreferencesFile(path: PreferencesFile.usualPath(environment: options.environment))
        let home = Home(options: options, preferences: preferences)
        // One's own books first: a sentence about them belongs on a terminal that is still as it was. A demo may have to be made,
        // which takes a second or two: the terminal is ours by then, and says so.
        var house = options.demo == nil ? try home.open() : nil
        var settings = TerminalOptions()
        settings.environment = options.environment
        settings.mouse = options.mouse
        settings.ascii = options.ascii
        settings.logPath = options.database.directory + "/giothong.log"
        if options.noColor { settings.colors = .mono }
        let terminal = try Terminal.open(settings)
        defer { terminal.close() }
        if house == nil {
            var canvas = Canvas(size: terminal.size, glyphs: terminal.glyphs)
            canvas.wrapped(
                Phrase.openingBooks[options.language ?? preferences.values.language ?? Home.language(options.environment)],
                in: canvas.area.inset(2, 1))
            terminal.draw(canvas, theme: Themes.named(options.theme ?? "dark") ?? Themes.all[0])
            house = try home.open()
            // What was typed while nothing could be seen is no command.
            _ = terminal.readInput()
        }
        guard let house else { return 1 }
        let program = try home.program(for: house, size: terminal.size, glyphs: terminal.glyphs, start: options.start)
        let app = try App(terminal: terminal, house: house, home: home, program: program)
        let end = app.run()
        terminal.close()
        app.farewell(end).map(farewell)
        switch end {
        case .left: return 0
        case .terminalLost: return 128 + TerminalSignal.hungUp.number
        case .stopped(let signal): return 128 + signal.number
        }
    }
}

/// The person's own settings and books, from which a program state is made: at the start, and on the way into the demo and back.
struct Home {
    let options: DashboardOptions
    let preferences: PreferencesFile

    func open() throws -> House {
        if let office = options.demo { return try House.demo(office, fresh: options.fresh, environment: options.environment) }
        return try House.own(options.database)
    }

    /// The first screen of these books: the board with what was asked for over it, or the questions of the first run.
    func program(for house: House, size: Size, glyphs: GlyphSet, start: StartPlace = .board) throws -> Program {
        let now = house.store.clock.now()
        let chosen = preferences.values
        let office = try house.store.read { try $0.office() }
        var signature = Signature(
            operatorName: options.operatorName ?? chosen.operatorName ?? "", desk: options.desk ?? chosen.desk ?? "")
        if house.isDemo, signature.operatorName.isEmpty { signature = Signature(operatorName: "Người xem", desk: "Bàn mẫu") }
        var context = Context(
            now: now, language: options.language ?? chosen.language ?? Self.language(options.environment), glyphs: glyphs,
            office: office,
            signature: signature, measure: chosen.measure ?? .bags, year: now.day.year, isDemo: house.isDemo, size: size,
            identifiers: IdentifierSource(clock: house.store.clock))
        if !house.isDemo, chosen.measure == nil, let office = try house.store.read({ try $0.targets(year: context.year) }).first {
            context.measure = office.target.amount.measure
        }
        let theme = options.theme ?? chosen.theme ?? (options.noColor ? "mono" : "dark")
        let root: any Screen
        if office == nil {
            root = WelcomeScreen()
        } else if signature.operatorName.isEmpty, start.needsOperator {
            root = WhoScreen(context, then: start)
        } else {
            var program = Program(root: Tab.overview.screen(context), tab: .overview, context: context, themeName: theme)
            if let screen = start.screen { program.navigation.push(screen) }
            return program
        }
        return Program(root: root, tab: nil, context: context, themeName: theme)
    }

    /// Vietnamese unless the locale is English: C, POSIX and an unset locale are Vietnamese.
    static func language(_ environment: [String: String]) -> Language {
        if let wanted = environment["GIOTHONG_LANG"].flatMap(Language.init(rawValue:)) { return wanted }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return locale.hasPrefix("en") ? .english : .vietnamese
    }
}
