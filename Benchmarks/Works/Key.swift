/// Keys as xterm sends them to a program that has asked for its keypad.
enum Key {
    static let down = "\u{1B}OB"
    static let up = "\u{1B}OA"
    static let home = "\u{1B}OH"
    static let end = "\u{1B}OF"
    static let pageUp = "\u{1B}[5~"
    static let pageDown = "\u{1B}[6~"
    static let f2 = "\u{1B}OQ"
    static let right = "\u{1B}OC"
    static let tab = "\t"
    static let f9 = "\u{1B}[20~"
    static let f5 = "\u{1B}[15~"
    static let enter = "\r"
    static let escape = "\u{1B}"
    static let controlL = "\u{0C}"
    static let controlU = "\u{15}"
}
