/// What the terminal is told for a cell: numbers of colours (-1 is the terminal's own) and attributes.
public struct Look: Hashable, Sendable {
    public var fg: Int
    public var bg: Int
    public var flags: Style.Flags

    public init(fg: Int = -1, bg: Int = -1, flags: Style.Flags = []) {
        self.fg = fg
        self.bg = bg
        self.flags = flags
    }
}
