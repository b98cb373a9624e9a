/// The terminal's modes that curses knows nothing of, switched by hand. A terminal ignores those it does not have.
enum Modes {
    static let frameStart = "\u{1B}[?2026h"
    static let frameEnd = "\u{1B}[?2026l"
    static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
    static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

    private static let pasteOn = "\u{1B}[?2004h"
    private static let pasteOff = "\u{1B}[?2004l"
    private static let focusOn = "\u{1B}[?1004h"
    private static let focusOff = "\u{1B}[?1004l"

    static func on(mouse: Bool) -> String { pasteOn + focusOn + (mouse ? mouseOn : "") }
    static func off(mouse: Bool) -> String { (mouse ? mouseOff : "") + focusOff + pasteOff }
}
