import Foundation

/// What the system tells the program.
public enum TerminalSignal: Hashable, Sendable, CaseIterable {
    /// The window has another size.
    case resized
    case terminated
    /// The terminal is gone: save and leave without drawing.
    case hungUp
    /// From outside; Ctrl-C arrives as a key.
    case interrupted
    /// After a stop that the program did not ask for itself.
    case continued
    /// Asked from outside to suspend; Ctrl-Z arrives as a key.
    case stopRequested
    /// Asked from outside to end at once; Ctrl-\ arrives as a key.
    case quit

    static let numbers: [Int32] = allCases.map(\.number)

    init?(number: Int32) {
        guard let signal = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = signal
    }

    /// The system's number for it.
    public var number: Int32 {
        switch self {
        case .resized: SIGWINCH
        case .terminated: SIGTERM
        case .hungUp: SIGHUP
        case .interrupted: SIGINT
        case .continued: SIGCONT
        case .stopRequested: SIGTSTP
        case .quit: SIGQUIT
        }
    }

    /// As people know it.
    public var name: String {
        switch self {
        case .resized: "SIGWINCH"
        case .terminated: "SIGTERM"
        case .hungUp: "SIGHUP"
        case .interrupted: "SIGINT"
        case .continued: "SIGCONT"
        case .stopRequested: "SIGTSTP"
        case .quit: "SIGQUIT"
        }
    }
}

/// What a look at the keyboard gave.
public enum ReadResult: Hashable, Sendable {
    case bytes([UInt8])
    /// The terminal is gone; it stays so.
    case endOfInput
    case nothing
}
