import Foundation

/// What became of a copy.
public enum ClipboardAnswer: Hashable, Sendable {
    /// The terminal was asked. It does not say whether it did: PuTTY, for one, does not.
    case sent
    /// The text is over the limit, in bytes of UTF-8.
    case tooLong(limit: Int)
    /// A console that has no clipboard.
    case unsupported
}

/// Commands to the terminal window itself (OSC).
enum TerminalCommand {
    /// A program between us and the terminal that has to let a command through.
    enum Multiplexer: Hashable { case none, tmux, screen }

    /// xterm takes 100,000 bytes and tmux fewer; 74,994 bytes of text are 99,992 in base64.
    static let clipboardLimit = 74_994

    static func multiplexer(_ environment: [String: String]) -> Multiplexer {
        if environment["TMUX"]?.isEmpty == false { return .tmux }
        if environment["STY"]?.isEmpty == false { return .screen }
        return .none
    }

    /// The window's title, without what could end the command or turn the text round.
    static func title(_ text: String) -> String {
        let kept = text.unicodeScalars.filter {
            switch $0.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
        return "\u{1B}]0;" + String(String.UnicodeScalarView(kept)).prefix(200) + "\u{07}"
    }

    static func copy(_ text: String, through multiplexer: Multiplexer) -> String {
        let command = "\u{1B}]52;c;" + Data(text.utf8).base64EncodedString() + "\u{07}"
        switch multiplexer {
        case .none: return command
        // The plain form serves `set-clipboard on`, the wrapped one `allow-passthrough on`; the other is ignored.
        case .tmux: return command + "\u{1B}Ptmux;" + command.replacing("\u{1B}", with: "\u{1B}\u{1B}") + "\u{1B}\\"
        case .screen: return pieces(of: command, length: 700).map { "\u{1B}P" + $0 + "\u{1B}\\" }.joined()
        }
    }

    /// screen lets only short strings through.
    private static func pieces(of command: String, length: Int) -> [Substring] {
        var rest = command[...]
        var pieces: [Substring] = []
        while !rest.isEmpty {
            pieces.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return pieces
    }
}
