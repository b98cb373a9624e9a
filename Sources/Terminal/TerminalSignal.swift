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

    static let numbers: [Int32] = [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGCONT, SIGTSTP]

    /// The one that stands for it where several do.
    var number: Int32 {
        switch self {
        case .resized: SIGWINCH
        case .terminated: SIGTERM
        case .hungUp: SIGHUP
        case .interrupted: SIGINT
        case .continued: SIGCONT
        case .stopRequested: SIGTSTP
        }
    }

    init?(number: Int32) {
        switch number {
        case SIGWINCH: self = .resized
        case SIGTERM, SIGQUIT: self = .terminated
        case SIGHUP: self = .hungUp
        case SIGINT: self = .interrupted
        case SIGCONT: self = .continued
        case SIGTSTP: self = .stopRequested
        default: return nil
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
