import CTerminal
import Canvas
import Foundation

/// The screen and keyboard: the one owner of curses and of the terminal's modes. There can be one at a time, and it belongs to the
/// thread that opened it, the main thread.
public final class Terminal {
    /// The terminfo entry in use.
    public let entry: String
    public let depth: ColorDepth
    /// The signs that its font can be trusted to have.
    public let glyphs: GlyphSet
    public let escapeDelay: Duration
    public internal(set) var size: Size

    let options: TerminalOptions
    let colorCount: Int
    private let savedErrors: Int32?
    private let signals: Int32
    private(set) var isOpen = true

    /// What the screen shows; nil when that is not known.
    var shown: Canvas?
    var styles: StyleTable?

    /// Clicks and wheel are reported; off, the terminal selects text with them.
    public var mouse: Bool {
        didSet {
            guard mouse != oldValue, isOpen else { return }
            send(mouse ? Modes.mouseOn : Modes.mouseOff)
        }
    }

    /// What a crash leaves on the terminal once it is as it was; a sentence for the person.
    public var lastWords = "" {
        didSet { if lastWords != oldValue { ct_guard_words(lastWords) } }
    }

    private init(
        _ options: TerminalOptions, entry: String, depth: ColorDepth, colorCount: Int, size: Size, signals: Int32,
        savedErrors: Int32?
    ) {
        self.options = options
        self.entry = entry
        self.depth = depth
        self.colorCount = colorCount
        self.size = size
        self.signals = signals
        self.savedErrors = savedErrors
        let term = options.environment["TERM"] ?? entry
        glyphs = options.ascii ? .ascii : TerminalEntry.isConsole(term) ? .console : .unicode
        escapeDelay = options.delay
        mouse = options.mouse
        send(Modes.on(mouse: mouse))
    }

    deinit { close() }

    /// Takes the terminal: raw mode with signals and flow control off (Ctrl-C, Ctrl-Z, Ctrl-Q and Ctrl-S are keys), signal handlers,
    /// crash guard, colours, modes. Nothing is drawn yet. After an error everything is as it was.
    public static func open(_ options: TerminalOptions) throws(TerminalProblem) -> Terminal {
        guard isatty(options.input) == 1, isatty(options.output) == 1 else { throw .notATerminal }
        let term = options.environment["TERM"] ?? ""
        guard !term.isEmpty else { throw .unknownTerminal(term) }
        guard term != "dumb" else { throw .tooDumb(term) }
        guard ct_choose_locale() else { throw .noUTF8Locale }
        // Before curses starts: it leaves alone what has a handler.
        let signals = ct_signals_open(TerminalSignal.numbers, Int32(TerminalSignal.numbers.count))
        guard signals >= 0 else { throw .system(EBUSY) }
        guard ct_save_line(options.input) else {
            let error = errno
            ct_signals_close()
            throw .system(error)
        }
        guard let entry = TerminalEntry.candidates(term: term).first(where: { ct_open($0, options.input, options.output) }) else {
            ct_signals_close()
            throw .unknownTerminal(term)
        }
        guard ct_can_address() else {
            ct_close()
            ct_restore_line()
            ct_signals_close()
            throw .tooDumb(term)
        }
        ct_guard_install(options.output)
        let colorCount = options.colorLimit == 0 ? 0 : min(Int(ct_start_colors()), options.colorLimit)
        let depth: ColorDepth = colorCount >= 256 ? .indexed256 : colorCount >= 16 ? .ansi16 : colorCount >= 8 ? .ansi8 : .mono
        let terminal = Terminal(
            options, entry: entry, depth: depth, colorCount: colorCount, size: Size(Int(ct_columns()), Int(ct_rows())),
            signals: signals, savedErrors: Descriptor.redirectErrors(to: options.logPath))
        terminal.handleResize()
        return terminal
    }

    /// Gives the terminal back as it was found. More calls do nothing.
    public func close() {
        guard isOpen else { return }
        send(Modes.off(mouse: mouse) + String(cString: ct_cursor(true)))
        isOpen = false
        ct_close()
        ct_restore_line()
        ct_guard_remove()
        ct_signals_close()
        Descriptor.restoreErrors(savedErrors)
    }

    func send(_ text: String) {
        if isOpen { Descriptor.write(text, to: options.output) }
    }

    // MARK: Input

    public var inputDescriptor: Int32 { options.input }
    /// Becomes readable when a signal came.
    public var signalDescriptor: Int32 { signals }

    /// What was typed since the last look; never waits.
    public func readInput() -> ReadResult {
        Descriptor.read(options.input)
    }

    /// The signals since the last call, each once, in the order they came.
    public func takeSignals() -> [TerminalSignal] {
        guard isOpen else { return [] }
        var told: [TerminalSignal] = []
        while case .bytes(let numbers) = Descriptor.read(signals) {
            // Taken before they are acted upon: what comes from now on is told again.
            numbers.forEach { ct_signal_taken(Int32($0)) }
            for signal in numbers.compactMap({ TerminalSignal(number: Int32($0)) }) where !told.contains(signal) {
                told.append(signal)
            }
        }
        return told
    }

    // MARK: Stopping and going on

    /// Gives the screen back and stops, as Ctrl-Z does; returns when continued, with the screen taken again. Draw afterwards. Where no
    /// shell could continue us (a login shell's own place, a window of its own) nothing stops.
    ///
    /// - Returns: whether the program was stopped.
    @discardableResult
    public func suspend() -> Bool {
        suspend { ct_stop_group() }
    }

    func suspend(stop: () -> Void) -> Bool {
        guard isOpen else { return false }
        send(Modes.off(mouse: mouse) + String(cString: ct_cursor(true)))
        ct_leave()
        ct_restore_line()
        stop()
        let since = takeSignals()
        // Other signals of that time are still to be told, and to wake the loop for it.
        for signal in since where signal != .continued { ct_signals_put(signal.number) }
        reclaim()
        return since.contains(.continued)
    }

    /// Takes the screen again after a stop that came from outside (`TerminalSignal.continued`). Draw afterwards.
    public func reclaim() {
        guard isOpen else { return }
        ct_raw_line()
        send(Modes.on(mouse: mouse))
        handleResize()
    }
}
