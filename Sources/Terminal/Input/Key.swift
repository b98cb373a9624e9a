/// A key as a person presses it, whatever bytes their terminal sends for it.
public enum Key: Hashable, Sendable {
    /// One scalar that was typed. A combining mark alone is a key of its own: the text field joins it to what stands before it.
    case character(Character)
    /// Enter (CR). A line feed is Ctrl-J, so that text pasted without brackets can be told from typing.
    case enter
    case escape, tab, backTab
    /// 0x7F and 0x08 alike: terminals and input methods disagree on which of them is Backspace.
    case backspace
    case delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 to F20.
    case function(Int)
    /// Ctrl with a lower-case letter, or one of `space \ ] ^ _`.
    case control(Character)
    /// Alt (or Esc at once before the letter).
    case alt(Character)
    /// Any other key with modifiers. Some terminals never send these, so nothing may hang on them alone.
    indirect case modified(Key, Modifiers)

    public struct Modifiers: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let shift = Modifiers(rawValue: 1)
        public static let alt = Modifiers(rawValue: 2)
        public static let control = Modifiers(rawValue: 4)
    }

    /// The key without its modifiers.
    public var plain: Key {
        switch self {
        case .modified(let key, _): key
        case .alt(let letter): .character(letter)
        default: self
        }
    }

    /// The key with more modifiers. Shift says nothing on a letter, which is already the shifted one.
    func adding(_ modifiers: Modifiers) -> Key {
        switch self {
        case .modified(let key, let old): return .modified(key, old.union(modifiers))
        case .character(let letter): return modifiers.contains(.alt) ? .alt(letter) : self
        case .alt: return self
        case .tab where modifiers == .shift: return .backTab
        case .backTab:
            let others = modifiers.subtracting(.shift)
            return others.isEmpty ? self : .modified(self, others)
        default: return modifiers.isEmpty ? self : .modified(self, modifiers)
        }
    }

    /// The key of a control byte (0x00–0x1F but Esc, and 0x7F).
    init?(control byte: UInt8) {
        switch byte {
        case 0x00: self = .control(" ")
        case 0x08, 0x7F: self = .backspace
        case 0x09: self = .tab
        case 0x0D: self = .enter
        case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x1C...0x1F: self = .control(Character(Unicode.Scalar(byte + 0x40)))
        default: return nil
        }
    }
}
