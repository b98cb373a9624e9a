import Terminal

/// What the keyboards that people have send for the keys of the program, terminal by terminal: from the terminals' own manuals
/// (xterm ctlseqs, PuTTY "Terminal Keyboard panel", rxvt reference, console_codes(4), Windows Terminal's terminalInput).
struct Keyboard: CustomStringConvertible, Sendable {
    let name: String
    /// What F1 to F12 send after the Esc.
    let functions: [String]
    /// Up, down, right, left.
    let arrows: [String]
    let home: String
    let end: String
    let backspace: String
    /// Ctrl-Left and Ctrl-Right; empty where the terminal sends none that can be told from the plain ones.
    var controlArrows: [String] = []
    var backTab = "\u{1B}[Z"

    var description: String { name }

    private static let xtermFunctions = ["OP", "OQ", "OR", "OS", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~"]
    private static let vtFunctions = ["[11~", "[12~", "[13~", "[14~"] + Array(xtermFunctions[4...])
    private static let plainArrows = ["[A", "[B", "[C", "[D"]
    private static let applicationArrows = ["OA", "OB", "OC", "OD"]

    static let all = [
        Keyboard(
            name: "PuTTY, ESC[n~", functions: vtFunctions, arrows: applicationArrows, home: "[1~", end: "[4~", backspace: "\u{7F}"),
        Keyboard(
            name: "PuTTY, Linux", functions: ["[[A", "[[B", "[[C", "[[D", "[[E"] + Array(xtermFunctions[5...]), arrows: plainArrows,
            home: "[1~", end: "[4~", backspace: "\u{8}"),
        Keyboard(
            name: "PuTTY, Xterm R6", functions: xtermFunctions, arrows: applicationArrows, home: "[H", end: "[F",
            backspace: "\u{7F}"),
        // F1 to F5 are the keypad's PF keys and VT220's.
        Keyboard(
            name: "PuTTY, VT400", functions: vtFunctions, arrows: applicationArrows, home: "[1~", end: "[4~", backspace: "\u{8}"),
        Keyboard(
            name: "PuTTY, VT100+", functions: ["OP", "OQ", "OR", "OS", "OT", "OU", "OV", "OW", "OX", "OY", "OZ", "O["],
            arrows: applicationArrows, home: "[1~", end: "[4~", backspace: "\u{7F}"),
        Keyboard(
            name: "PuTTY, xterm-style Ctrl-arrows", functions: vtFunctions, arrows: applicationArrows, home: "[1~", end: "[4~",
            backspace: "\u{7F}",
            controlArrows: ["[1;5D", "[1;5C"]),
        Keyboard(
            name: "Windows Terminal", functions: xtermFunctions, arrows: plainArrows, home: "[H", end: "[F", backspace: "\u{7F}",
            controlArrows: ["[1;5D", "[1;5C"]),
        Keyboard(
            name: "Windows Terminal, application keys", functions: xtermFunctions, arrows: applicationArrows, home: "OH", end: "OF",
            backspace: "\u{7F}", controlArrows: ["[1;5D", "[1;5C"]),
        Keyboard(
            name: "Windows Terminal, win32-input-mode", functions: (0..<12).map { "[\(112 + $0);\(59 + $0);0;1;0;1_" },
            arrows: ["[38;72;0;1;256;1_", "[40;80;0;1;256;1_", "[39;77;0;1;256;1_", "[37;75;0;1;256;1_"], home: "[36;71;0;1;256;1_",
            end: "[35;79;0;1;256;1_", backspace: "\u{1B}[8;14;8;1;0;1_", controlArrows: ["[37;75;0;1;264;1_", "[39;77;0;1;264;1_"],
            backTab: "\u{1B}[9;15;9;1;16;1_"),
        Keyboard(
            name: "xterm", functions: xtermFunctions, arrows: plainArrows, home: "[H", end: "[F", backspace: "\u{7F}",
            controlArrows: ["[1;5D", "[1;5C"]),
        Keyboard(
            name: "rxvt", functions: vtFunctions, arrows: plainArrows, home: "[7~", end: "[8~", backspace: "\u{7F}",
            controlArrows: ["Od", "Oc"]),
        Keyboard(
            name: "linux", functions: ["[[A", "[[B", "[[C", "[[D", "[[E"] + Array(xtermFunctions[5...]), arrows: plainArrows,
            home: "[1~", end: "[4~", backspace: "\u{7F}", backTab: "\u{1B}\t"),
        Keyboard(
            name: "tmux, screen", functions: xtermFunctions, arrows: applicationArrows, home: "[1~", end: "[4~",
            backspace: "\u{7F}",
            controlArrows: ["[1;5D", "[1;5C"]),
        Keyboard(
            name: "vt100", functions: ["OP", "OQ", "OR", "OS"], arrows: applicationArrows, home: "[H", end: "[F", backspace: "\u{8}"
        ),
        Keyboard(
            name: "Apple Terminal", functions: xtermFunctions, arrows: applicationArrows, home: "[H", end: "[F",
            backspace: "\u{7F}",
            controlArrows: ["[1;5D", "[1;5C"]),
    ]

    /// Every key of the program on this keyboard: the bytes and the key.
    var keys: [(bytes: String, key: Key)] {
        var keys: [(String, Key)] = functions.enumerated().map { ("\u{1B}" + $1, .function($0 + 1)) }
        keys += zip(arrows, [Key.up, .down, .right, .left]).map { ("\u{1B}" + $0, $1) }
        keys += [("\u{1B}" + home, .home), ("\u{1B}" + end, .end), (backspace, .backspace), (backTab, .backTab)]
        keys += zip(controlArrows, [Key.left, .right]).map { ("\u{1B}" + $0, .modified($1, .control)) }
        let isWin32 = backspace.count > 1
        if isWin32 {
            keys += [("\u{1B}[13;28;13;1;0;1_", .enter), ("\u{1B}[27;1;27;1;0;1_", .escape), ("\u{1B}[9;15;9;1;0;1_", .tab)]
            keys += [
                ("\u{1B}[46;83;0;1;256;1_", .delete), ("\u{1B}[33;73;0;1;256;1_", .pageUp), ("\u{1B}[34;81;0;1;256;1_", .pageDown),
            ]
            keys += [("\u{1B}[83;31;19;1;8;1_", .control("s")), ("\u{1B}[191;53;47;1;0;1_", .character("/"))]
            keys += [("\u{1B}[68;32;273;1;0;1_", .character("đ")), ("\u{1B}[76;38;76;1;16;1_", .character("L"))]
        } else {
            keys += [("\r", .enter), ("\t", .tab), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown)]
            for letter in "abcegnpqrstuvwyzl" {
                guard let code = letter.asciiValue else { continue }
                keys.append((String(UnicodeScalar(code - 0x60)), .control(letter)))
            }
            for letter in "?/d:1023670ume" + "bcxasLTyhjklgG" { keys.append((String(letter), .character(letter))) }
        }
        return keys
    }
}
