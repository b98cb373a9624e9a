import Foundation

/// How the terminal is to be used.
public struct TerminalOptions: Sendable {
    public enum Colors: String, Hashable, Sendable, CaseIterable {
        /// What the terminfo entry says; none with NO_COLOR.
        case auto
        case mono
        case eight = "8"
        case sixteen = "16"
        case full = "256"
    }

    /// Never more than the terminal has. Anything but `auto` goes before NO_COLOR.
    public var colors = Colors.auto
    public var mouse = true
    /// Frames and bars in ASCII, for fonts without them.
    public var ascii = false
    /// How long an Esc may wait for the rest of a sequence; nil: $ESCDELAY in milliseconds, else 50 ms.
    public var escapeDelay: Duration?
    /// Standard error goes to the end of this file while the screen is up, where it would have gone to the screen.
    public var logPath: String?
    /// TERM, NO_COLOR, ESCDELAY, TMUX and STY are read from here.
    public var environment: [String: String]
    public var input: Int32 = 0
    public var output: Int32 = 1

    public init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.environment = environment
    }

    /// Set and not empty, as no-color.org has it.
    var hasNoColor: Bool { environment["NO_COLOR"]?.isEmpty == false }

    var delay: Duration {
        if let escapeDelay { return escapeDelay }
        guard let text = environment["ESCDELAY"], let milliseconds = Int(text), (0...10_000).contains(milliseconds) else {
            return .milliseconds(50)
        }
        return .milliseconds(milliseconds)
    }

    /// The most colours that the person wants: 0 for none.
    var colorLimit: Int {
        switch colors {
        case .auto: hasNoColor ? 0 : 256
        case .mono: 0
        case .eight: 8
        case .sixteen: 16
        case .full: 256
        }
    }
}

/// Why there is no screen.
public enum TerminalProblem: Error, Hashable, Sendable {
    /// Input or output is a file or a pipe.
    case notATerminal
    /// Neither the environment's locale nor C.UTF-8 nor en_US.UTF-8 is there: letters with marks would be lost.
    case noUTF8Locale
    /// TERM's value, which has no terminfo entry, nor has any of its usual stand-ins. Empty: TERM is not set.
    case unknownTerminal(String)
    /// TERM's value: a terminal that cannot move its cursor.
    case tooDumb(String)
    /// The system's errno; EBUSY when a terminal is open already.
    case system(Int32)
}
