/// A whole control sequence (`ESC [ … final`) that came from the terminal, and the key, click or focus it means.
struct ControlSequence {
    private let prefix: UInt8?
    private let parameters: [Int]
    /// A key event's kind in the extended protocol: `1;5:3` is a release.
    private let isRelease: Bool
    private let hasIntermediates: Bool
    private let final: UInt8

    init(_ body: [UInt8], final: UInt8) {
        var rest = body[...]
        if let first = rest.first, (0x3C...0x3F).contains(first) {
            prefix = first
            rest.removeFirst()
        } else {
            prefix = nil
        }
        hasIntermediates = rest.contains { (0x20...0x2F).contains($0) }
        let fields = rest.prefix { !(0x20...0x2F).contains($0) }.split(
            separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        parameters = rest.isEmpty ? [] : fields.map { Self.number($0.prefix { $0 != UInt8(ascii: ":") }) }
        isRelease = fields.count > 1 && fields[1].split(separator: UInt8(ascii: ":")).dropFirst().first.map(Self.number) == 3
        self.final = final
    }

    /// Capped, so that no report can overflow.
    private static func number(_ digits: some Sequence<UInt8>) -> Int {
        digits.reduce(0) { (0x30...0x39).contains($1) ? min(1_000_000, $0 * 10 + Int($1 - 0x30)) : $0 }
    }

    /// The start of a bracketed paste.
    var startsPaste: Bool { prefix == nil && !hasIntermediates && final == UInt8(ascii: "~") && parameters == [200] }

    /// Nil for what nobody asked for: it is swallowed.
    var event: InputEvent? {
        guard !hasIntermediates else { return nil }
        if prefix == UInt8(ascii: "<") { return mouse(codeOffset: 0) }
        guard prefix == nil else { return nil }
        switch (final, parameters.count) {
        case (UInt8(ascii: "I"), 0): return .focus(true)
        case (UInt8(ascii: "O"), 0): return .focus(false)
        case (UInt8(ascii: "M"), 3...): return mouse(codeOffset: 32)
        default: return isRelease ? nil : key.map(InputEvent.key)
        }
    }

    private func mouse(codeOffset: Int) -> InputEvent? {
        guard parameters.count >= 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return nil }
        let released = final == UInt8(ascii: "m")
        return Mouse(code: parameters[0] - codeOffset, column: parameters[1], row: parameters[2], released: released)
            .map(InputEvent.mouse)
    }

    private var key: Key? {
        if final == UInt8(ascii: "~"), parameters.first == 27 { return letter(at: 2) }
        if final == UInt8(ascii: "_") { return windowsKey }
        // A key has a number and modifiers at most.
        guard parameters.count <= 2 || final == UInt8(ascii: "u") else { return nil }
        switch final {
        case UInt8(ascii: "~"): return numbered([])
        // rxvt says Shift and Ctrl by another final byte.
        case UInt8(ascii: "$"): return numbered(.shift)
        case UInt8(ascii: "^"): return numbered(.control)
        case UInt8(ascii: "@"): return numbered([.shift, .control])
        case UInt8(ascii: "u"): return letter(at: 0)
        case UInt8(ascii: "a")...UInt8(ascii: "d"): return Self.lettered(final - 0x20)?.adding(.shift)
        case UInt8(ascii: "Z"): return Key.backTab.adding(modifiers)
        case UInt8(ascii: "R"):
            // Shift-F3 and the report of the cursor's place look alike; only a first 1 and a possible modifier make a key.
            guard parameters.isEmpty || (parameters[0] == 1 && parameters.count == 2 && parameters[1] <= 16) else { return nil }
            return Key.function(3).adding(modifiers)
        default: return Self.lettered(final)?.adding(modifiers)
        }
    }

    /// Windows' own form (win32-input-mode), which a program that ended badly may have left on: virtual key; scan code; character;
    /// 1 for down; control keys; repeats.
    private var windowsKey: Key? {
        guard parameters.count >= 5, parameters[3] == 1 else { return nil }
        let held = parameters[4]
        var modifiers: Key.Modifiers = []
        if held & 0x10 != 0 { modifiers.insert(.shift) }
        if held & 0x03 != 0 { modifiers.insert(.alt) }
        if held & 0x0C != 0 { modifiers.insert(.control) }
        if let key = Self.windowsNames[parameters[0]] { return key.adding(modifiers) }
        if (112...123).contains(parameters[0]) { return Key.function(parameters[0] - 111).adding(modifiers) }
        guard let scalar = Unicode.Scalar(UInt32(parameters[2])), scalar.value != 0 else { return nil }
        switch scalar.value {
        case 27: return Key.escape.adding(modifiers)
        case 0..<0x20, 0x7F:
            // The character says Ctrl already.
            return Key(control: UInt8(scalar.value))?.adding(modifiers.subtracting(.control))
        case 0x80...0x9F, 0xD800...0xF8FF: return nil
        // AltGr is Ctrl and Alt, and no part of the letter.
        default: return Key.character(Character(scalar.composed)).adding(modifiers.contains(.control) ? [] : modifiers)
        }
    }

    private static let windowsNames: [Int: Key] = [
        33: .pageUp, 34: .pageDown, 35: .end, 36: .home, 37: .left, 38: .up, 39: .right, 40: .down, 45: .insert, 46: .delete,
    ]

    private var modifiers: Key.Modifiers { parameters.count > 1 ? Self.modifiers(parameters[1]) : [] }

    /// xterm's parameter: one more than the bits Shift 1, Alt 2, Ctrl 4, Meta 8.
    static func modifiers(_ parameter: Int) -> Key.Modifiers {
        guard parameter > 1 else { return [] }
        let bits = parameter - 1
        var modifiers: Key.Modifiers = []
        if bits & 1 != 0 { modifiers.insert(.shift) }
        if bits & 10 != 0 { modifiers.insert(.alt) }
        if bits & 4 != 0 { modifiers.insert(.control) }
        return modifiers
    }

    /// Keys named by their final byte, after `ESC [` and after `ESC O`.
    static func lettered(_ final: UInt8) -> Key? {
        switch final {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
        default: nil
        }
    }

    /// Keys named by a number: the VT220's, with the Home and End of the linux console, PuTTY, tmux (1, 4) and rxvt (7, 8).
    private func numbered(_ more: Key.Modifiers) -> Key? {
        let key: Key? =
            switch parameters.first {
            case 1, 7: .home
            case 2: .insert
            case 3: .delete
            case 4, 8: .end
            case 5: .pageUp
            case 6: .pageDown
            case let number?: Self.functionNumbers.firstIndex(of: number).map { .function($0 + 1) }
            case nil: nil
            }
        return key?.adding(modifiers.union(more))
    }

    /// The numbers of F1 to F20; they have gaps.
    private static let functionNumbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34]

    /// A letter sent as its code with modifiers (`ESC [ code ; modifiers u`, `ESC [ 27 ; modifiers ; code ~`): nobody asks for these
    /// forms, yet a multiplexer may be set to send them.
    private func letter(at index: Int) -> Key? {
        guard index < parameters.count, let scalar = Unicode.Scalar(UInt32(parameters[index])) else { return nil }
        let modifiers = self.modifiers
        switch scalar.value {
        case 27: return Key.escape.adding(modifiers)
        case 0..<0x20, 0x7F: return Key(control: UInt8(scalar.value))?.adding(modifiers)
        case 0x80...0x9F, 0xE000...0xF8FF: return nil
        default: break
        }
        if modifiers.contains(.control) {
            guard scalar == " " || (0x40...0x7E).contains(scalar.value) else { return nil }
            let byte = UInt8(scalar.value & 0x1F)
            return (byte == 0x1B ? Key.escape : Key(control: byte))?.adding(modifiers.subtracting([.control, .shift]))
        }
        let character = Character(scalar.composed)
        let shifted = modifiers.contains(.shift) && scalar.isASCII ? Character(character.uppercased()) : character
        return Key.character(shifted).adding(modifiers)
    }
}
