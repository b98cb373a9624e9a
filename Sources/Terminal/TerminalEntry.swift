/// Which terminfo entry to use. TERM often says less than the terminal can (PuTTY says `xterm`, which has 8 colours) or names an
/// entry that a small server does not have.
enum TerminalEntry {
    /// The entries to try, best first.
    static func candidates(term: String) -> [String] {
        var names: [String] = []
        func add(_ name: String) { if !names.contains(name) { names.append(name) } }

        if let direct = term.range(of: "-direct") {
            // Direct colour takes colour numbers for RGB values; our colours are the palette's.
            add(String(term[..<direct.lowerBound]) + "-256color")
        } else {
            if ["xterm", "screen", "tmux"].contains(term) || (term.hasPrefix("putty") && !term.hasSuffix("-256color")) {
                add(term + "-256color")
            }
            add(term)
        }
        if term.hasPrefix("screen") || term.hasPrefix("tmux") {
            add("screen-256color")
            add("screen")
        }
        for name in ["xterm-256color", "xterm", "vt100"] { add(name) }
        return names
    }

    /// Consoles and old terminals that would print a title or a clipboard command as text.
    static func takesCommands(_ term: String) -> Bool {
        !["linux", "vt", "cons25", "wsvt", "ansi", "pcansi", "cygwin", "hurd", "mach", "sun"].contains { term.hasPrefix($0) }
    }

    /// The Linux console has fonts of 256 or 512 glyphs.
    static func isConsole(_ term: String) -> Bool {
        ["linux", "cons25", "wsvt", "hurd", "mach"].contains { term.hasPrefix($0) }
    }
}
