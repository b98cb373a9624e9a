import Terminal

/// A key as the table of actions names it.
public enum KeyStroke: Hashable, Sendable {
    /// A letter or a sign; only outside text fields.
    case letter(Character)
    case control(Character)
    case function(Int)
    case enter, escape

    /// As it is written on the bottom line and in the help: F2, ^T, /.
    public var label: String {
        switch self {
        case .letter(" "): "Space"
        case .letter(let letter): String(letter)
        case .control(let letter): "Ctrl-" + letter.uppercased()
        case .function(let number): "F\(number)"
        case .enter: "Enter"
        case .escape: "Esc"
        }
    }
}
