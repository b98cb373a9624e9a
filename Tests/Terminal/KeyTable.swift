import Canvas
import Terminal

/// What a terminal sends for a key.
struct KeyCase: CustomStringConvertible, Sendable {
    let terminal: String
    let bytes: [UInt8]
    let events: [InputEvent]

    init(_ terminal: String, _ text: String, _ events: InputEvent...) {
        self.terminal = terminal
        self.bytes = Array(text.utf8)
        self.events = events
    }

    var description: String {
        terminal + " "
            + bytes.map { $0 == 0x1B ? "ESC" : $0 < 0x21 || $0 > 0x7E ? "x\(String($0, radix: 16))" : String(UnicodeScalar($0)) }
            .joined(separator: " ")
    }
}

enum KeyTable {
    static let all = letters + common + xterm + putty + console + rxvt + tmux + windowsTerminal + mouse + swallowed + pastes

    static let letters: [KeyCase] = [
        KeyCase("any", "a", .key(.character("a"))), KeyCase("any", " ", .key(.character(" "))),
        KeyCase("any", "đ", .key(.character("đ"))), KeyCase("any", "ễ", .key(.character("ễ"))),
        KeyCase("any", "Ư", .key(.character("Ư"))), KeyCase("any", "中", .key(.character("中"))),
        KeyCase("any", "🩸", .key(.character("🩸"))),
        // Decomposed: each scalar is an event of its own.
        KeyCase("any", "e\u{302}\u{303}", .key(.character("e")), .key(.character("\u{302}")), .key(.character("\u{303}"))),
        // The old tone marks have others as their NFC.
        KeyCase("any", "a\u{341}", .key(.character("a")), .key(.character("\u{301}"))),
        KeyCase("any", "\u{212B}", .key(.character("\u{C5}"))),
        KeyCase("any", "ab", .key(.character("a")), .key(.character("b"))),
    ]

    static let common: [KeyCase] = [
        KeyCase("any", "\r", .key(.enter)), KeyCase("any", "\n", .key(.control("j"))), KeyCase("any", "\t", .key(.tab)),
        KeyCase("any", "\r\n", .key(.enter), .key(.control("j"))),
        KeyCase("any", "\u{7F}", .key(.backspace)), KeyCase("any", "\u{8}", .key(.backspace)),
        KeyCase("any", "\u{0}", .key(.control(" "))), KeyCase("any", "\u{1}", .key(.control("a"))),
        KeyCase("any", "\u{3}", .key(.control("c"))), KeyCase("any", "\u{11}", .key(.control("q"))),
        KeyCase("any", "\u{13}", .key(.control("s"))), KeyCase("any", "\u{1A}", .key(.control("z"))),
        KeyCase("any", "\u{1C}", .key(.control("\\"))), KeyCase("any", "\u{1F}", .key(.control("_"))),
        KeyCase("any", "\u{1B}x", .key(.alt("x"))), KeyCase("any", "\u{1B}đ", .key(.alt("đ"))),
        KeyCase("any", "\u{1B}\r", .key(.modified(.enter, .alt))),
        KeyCase("any", "\u{1B}\u{7F}", .key(.modified(.backspace, .alt))),
        // Esc and a control key that came together are both.
        KeyCase("any", "\u{1B}\u{1}", .key(.escape), .key(.control("a"))),
        KeyCase("any", "\u{1B}\u{13}", .key(.escape), .key(.control("s"))),
        KeyCase("any", "\u{1B}\u{3}", .key(.escape), .key(.control("c"))),
        KeyCase("any", "\u{1B}\u{1B}x", .key(.escape), .key(.character("x"))),
        KeyCase("any", "\u{1B}[Z", .key(.backTab)), KeyCase("any", "\u{1B}[1;2Z", .key(.backTab)),
        KeyCase("any", "\u{1B}[I", .focus(true)), KeyCase("any", "\u{1B}[O", .focus(false)),
    ]

    static let xterm: [KeyCase] =
        arrows("xterm", "\u{1B}[") + arrows("xterm application", "\u{1B}O")
        + functions("xterm", ["OP", "OQ", "OR", "OS", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~"])
        + edits("xterm", home: "[H", end: "[F") + edits("xterm application", home: "OH", end: "OF") + [
            KeyCase("xterm", "\u{1B}[1;2A", .key(.modified(.up, .shift))),
            KeyCase("xterm", "\u{1B}[1;5C", .key(.modified(.right, .control))),
            KeyCase("xterm", "\u{1B}[1;3D", .key(.modified(.left, .alt))),
            KeyCase("xterm", "\u{1B}[1;6B", .key(.modified(.down, [.shift, .control]))),
            KeyCase("xterm", "\u{1B}[1;5H", .key(.modified(.home, .control))),
            KeyCase("xterm", "\u{1B}[3;5~", .key(.modified(.delete, .control))),
            KeyCase("xterm", "\u{1B}[1;2P", .key(.modified(.function(1), .shift))),
            KeyCase("xterm", "\u{1B}[1;2R", .key(.modified(.function(3), .shift))),
            KeyCase("xterm", "\u{1B}[15;5~", .key(.modified(.function(5), .control))),
            KeyCase("xterm old", "\u{1B}O5P", .key(.modified(.function(1), .control))),
            KeyCase("xterm keypad", "\u{1B}OM", .key(.enter)), KeyCase("xterm keypad", "\u{1B}Op", .key(.character("0"))),
            KeyCase("xterm keypad", "\u{1B}Oy", .key(.character("9"))), KeyCase("xterm keypad", "\u{1B}Ok", .key(.character("+"))),
            KeyCase("xterm other keys", "\u{1B}[27;5;105~", .key(.tab)),
            KeyCase("xterm other keys", "\u{1B}[27;5;97~", .key(.control("a"))),
            KeyCase("extended", "\u{1B}[97;5u", .key(.control("a"))), KeyCase("extended", "\u{1B}[97;3u", .key(.alt("a"))),
            KeyCase("extended", "\u{1B}[13;2u", .key(.modified(.enter, .shift))),
            KeyCase("extended", "\u{1B}[273u", .key(.character("đ"))), KeyCase("extended", "\u{1B}[27u", .key(.escape)),
            KeyCase("extended", "\u{1B}[49;5u"), KeyCase("extended", "\u{1B}[91;5u", .key(.escape)),
            KeyCase("extended", "\u{1B}[273;5u"), KeyCase("extended", "\u{1B}[97;7u", .key(.modified(.control("a"), .alt))),
            KeyCase("extended release", "\u{1B}[97;1:3u"),
        ]

    static let putty: [KeyCase] =
        functions(
            "PuTTY", ["[11~", "[12~", "[13~", "[14~", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~"])
        + functions("PuTTY VT100+", ["OP", "OQ", "OR", "OS", "OT", "OU", "OV", "OW", "OX", "OY", "OZ", "O["])
        + edits("PuTTY", home: "[1~", end: "[4~") + [
            KeyCase("PuTTY", "\u{1B}\u{1B}[A", .key(.escape), .key(.up)),
            KeyCase("PuTTY", "\u{1B}\u{1B}[12~", .key(.escape), .key(.function(2))),
            KeyCase("PuTTY", "\u{1B}\u{1B}OA", .key(.escape), .key(.up)),
        ]

    static let console: [KeyCase] =
        functions("linux", ["[[A", "[[B", "[[C", "[[D", "[[E", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~"])
        + edits("linux", home: "[1~", end: "[4~") + [
            KeyCase("linux", "\u{1B}\t", .key(.backTab)), KeyCase("linux", "\u{1B}[25~", .key(.function(13))),
            KeyCase("linux", "\u{1B}[G"), KeyCase("linux", "\u{1B}[[Z"),
        ]

    static let rxvt: [KeyCase] =
        edits("rxvt", home: "[7~", end: "[8~") + [
            KeyCase("rxvt", "\u{1B}[a", .key(.modified(.up, .shift))),
            KeyCase("rxvt", "\u{1B}Od", .key(.modified(.left, .control))),
            KeyCase("rxvt", "\u{1B}[3$", .key(.modified(.delete, .shift))),
            KeyCase("rxvt", "\u{1B}[3^", .key(.modified(.delete, .control))),
            KeyCase("rxvt", "\u{1B}[5@", .key(.modified(.pageUp, [.shift, .control]))),
            KeyCase("rxvt", "\u{1B}[23$", .key(.modified(.function(11), .shift))),
            KeyCase("rxvt", "\u{1B}\u{1B}[B", .key(.escape), .key(.down)),
            KeyCase("rxvt", "\u{1B}\u{1B}[3~", .key(.escape), .key(.delete)),
            KeyCase("rxvt mouse", "\u{1B}[32;11;6M", .mouse(Mouse(.press, at: Point(10, 5)))),
        ]

    static let tmux: [KeyCase] =
        arrows("tmux", "\u{1B}O") + edits("tmux", home: "[1~", end: "[4~") + [
            KeyCase("tmux", "\u{1B}[1;5A", .key(.modified(.up, .control))), KeyCase("screen", "\u{1B}OP", .key(.function(1))),
            KeyCase("screen", "\u{1B}[1~", .key(.home)),
        ]

    static let windowsTerminal: [KeyCase] =
        arrows("Windows Terminal", "\u{1B}[") + edits("Windows Terminal", home: "[H", end: "[F") + [
            KeyCase("Windows Terminal", "\u{1B}[13;2u", .key(.modified(.enter, .shift))),
            KeyCase("Windows Terminal", "\u{1B}[24;5~", .key(.modified(.function(12), .control))),
        ]

    static let mouse: [KeyCase] = [
        KeyCase("mouse", "\u{1B}[<0;11;6M", .mouse(Mouse(.press, .left, at: Point(10, 5)))),
        KeyCase("mouse", "\u{1B}[<0;11;6m", .mouse(Mouse(.release, .left, at: Point(10, 5)))),
        KeyCase("mouse", "\u{1B}[<2;1;1M", .mouse(Mouse(.press, .right, at: Point(0, 0)))),
        KeyCase("mouse", "\u{1B}[<32;300;200M", .mouse(Mouse(.drag, .left, at: Point(299, 199)))),
        KeyCase("mouse", "\u{1B}[<64;3;4M", .mouse(Mouse(.wheelUp, .none, at: Point(2, 3)))),
        KeyCase("mouse", "\u{1B}[<65;3;4M", .mouse(Mouse(.wheelDown, .none, at: Point(2, 3)))),
        KeyCase("mouse", "\u{1B}[<20;3;4M", .mouse(Mouse(.press, .left, at: Point(2, 3), modifiers: [.shift, .control]))),
        KeyCase("mouse moves", "\u{1B}[<35;3;4M"), KeyCase("mouse's back button", "\u{1B}[<128;3;4M"),
        KeyCase("mouse X10", "\u{1B}[M +&", .mouse(Mouse(.press, .left, at: Point(10, 5)))),
        KeyCase("mouse X10", "\u{1B}[M#+&", .mouse(Mouse(.release, .none, at: Point(10, 5)))),
        KeyCase("mouse X10", "\u{1B}[M`+&", .mouse(Mouse(.wheelUp, .none, at: Point(10, 5)))),
    ]

    /// Answers and reports that nobody asked for. The letter after each shows that nothing of it was left over.
    static let swallowed: [KeyCase] = [
        "\u{1B}[?2026;2$y", "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[24;80R", "\u{1B}[0n", "\u{1B}[4;600;800t", "\u{1B}[?997;1n",
        "\u{1B}[999999999999999999999999;2X", "\u{1B}[" + String(repeating: "1;", count: 300) + "A", "\u{1B}[1;2;3~\u{1B}[99~",
        "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\", "\u{1B}]11;rgb:ffff/ffff/ffff\u{07}", "\u{1B}]52;c;TmfGsOG7nQ==\u{07}",
        "\u{1B}P>|XTerm(379)\u{1B}\\", "\u{1B}P1+r5463=\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}^chữ\u{1B}\\",
        "\u{1B}Xabc\u{1B}\\",
        "\u{9B}", "\u{85}",
    ].map { KeyCase("answer", $0 + "q", .key(.character("q"))) }

    static let pastes: [KeyCase] = [
        KeyCase("paste", "\u{1B}[200~Nguyễn\u{1B}[201~x", .paste("Nguyễn"), .key(.character("x"))),
        KeyCase("paste", "\u{1B}[200~\u{1B}[201~", .paste("")),
        KeyCase("paste", "\u{1B}[200~a\r\nb\rc\nd\te\u{1B}[201~", .paste("a\nb\nc\nd\te")),
        KeyCase("paste", "\u{1B}[200~x\u{1B}\u{7}\u{0}y\u{1B}[20z\u{1B}\u{1B}[201~", .paste("xy[20z")),
        KeyCase("paste", "\u{1B}[200~e\u{302}\u{303}\u{1B}[201~", .paste("ễ")),
        KeyCase("paste", "\u{1B}[200~q:quit\r\u{1B}[201~", .paste("q:quit\n")),
    ]

    private static func arrows(_ terminal: String, _ start: String) -> [KeyCase] {
        [("A", Key.up), ("B", .down), ("C", .right), ("D", .left)].map { KeyCase(terminal, start + $0.0, .key($0.1)) }
    }

    private static func functions(_ terminal: String, _ codes: [String]) -> [KeyCase] {
        codes.enumerated().map { KeyCase(terminal, "\u{1B}" + $1, .key(.function($0 + 1))) }
    }

    private static func edits(_ terminal: String, home: String, end: String) -> [KeyCase] {
        [
            (home, Key.home), (end, .end), ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown),
        ].map { KeyCase(terminal, "\u{1B}" + $0.0, .key($0.1)) }
    }
}
