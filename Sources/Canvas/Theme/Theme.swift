/// The looks of all roles, worked out when they are asked for: a screen shows a few dozen of the thousands there are.
public struct Theme: Hashable, Sendable {
    /// One role as a theme's author writes it.
    public struct Entry: Hashable, Sendable {
        /// For 256 colours; nil is the terminal's own.
        public var fg: Colour?
        public var bg: Colour?
        /// For 16 colours, 0–15; nil takes the nearest of the above.
        public var fg16: Int?
        public var bg16: Int?
        public var flags: Style.Flags
        /// Without colours.
        public var mono: Style.Flags

        public init(
            fg: Colour? = nil, bg: Colour? = nil, fg16: Int? = nil, bg16: Int? = nil, flags: Style.Flags = [],
            mono: Style.Flags = []
        ) {
            self.fg = fg
            self.bg = bg
            self.fg16 = fg16
            self.bg16 = bg16
            self.flags = flags
            self.mono = mono
        }
    }

    public let name: String
    public let titleVietnamese: String
    public let titleEnglish: String
    /// Made for a light background.
    public let isLight: Bool
    public let entries: [Role: Entry]

    /// Roles without an entry look like text.
    public init(name: String, titleVietnamese: String, titleEnglish: String, isLight: Bool, entries: [Role: Entry]) {
        self.name = name
        self.titleVietnamese = titleVietnamese
        self.titleEnglish = titleEnglish
        self.isLight = isLight
        self.entries = entries
    }

    /// The look of a cell: with the role's background where it has one, else with the ground's, and then in the role's colour if it
    /// can be read there, else in the ground's.
    public func attributes(for style: Style, depth: ColorDepth) -> Look {
        let plain = Self.look(entries[.text] ?? Entry(), depth)
        let ground = style.ground.role.map { own($0, depth, plain) } ?? plain
        var look =
            style.role == .text
            ? ground
            : Self.laid(
                own(style.role, depth, plain), on: ground, depth, plain, isGround: style.ground != .none,
                isColumn: style.role == .chart, least: style.role.isGraphic ? 3 : 4.5)
        look.flags.formUnion(style.flags.subtracting(.reverse))
        look.flags.formSymmetricDifference(style.flags.intersection(.reverse))
        return look
    }

    private func own(_ role: Role, _ depth: ColorDepth, _ plain: Look) -> Look {
        entries[role].map { Self.look($0, depth) } ?? plain
    }

    private static func look(_ entry: Entry, _ depth: ColorDepth) -> Look {
        switch depth {
        case .mono: Look(flags: entry.mono)
        case .indexed256: Look(fg: entry.fg?.index256 ?? -1, bg: entry.bg?.index256 ?? -1, flags: entry.flags)
        case .ansi16:
            Look(fg: entry.fg16 ?? entry.fg?.index16 ?? -1, bg: entry.bg16 ?? entry.bg?.index16 ?? -1, flags: entry.flags)
        case .ansi8: eight(look(entry, .ansi16))
        }
    }

    /// Bright colours become their dark ones in bold; grey (8), which would be black, the terminal's own colour, dimmed.
    private static func eight(_ look: Look) -> Look {
        var look = look
        if look.fg == 8 {
            look.fg = look.bg < 0 ? -1 : 7
            if look.bg < 0 { look.flags.insert(.dim) }
        } else if look.fg > 8 {
            look.fg -= 8
            look.flags.insert(.bold)
        }
        if look.bg >= 8 { look.bg -= 8 }
        if look.fg >= 0 && look.fg == look.bg { look.fg = look.bg == 7 ? 0 : 7 }
        return look
    }

    /// A role over a ground. The screen's own ground is that of text.
    private static func laid(
        _ look: Look, on ground: Look, _ depth: ColorDepth, _ plain: Look, isGround: Bool, isColumn: Bool, least: Double
    ) -> Look {
        if depth == .mono {
            // A reversed column hangs from the top.
            let flags = isColumn ? ground.flags.subtracting(.reverse) : ground.flags
            return isGround ? Look(flags: look.flags.union(flags)) : look
        }
        if look.bg >= 0 { return look }
        var result = Look(fg: look.fg, bg: ground.bg, flags: isGround ? look.flags.union(ground.flags) : look.flags)
        // Where the ground is the screen's own, the role's colour is known to be readable.
        guard isGround && ground.bg != plain.bg else { return result }
        let isReadable =
            depth == .indexed256 && look.fg >= 0 && Colour(index: look.fg).contrast(with: Colour(index: ground.bg)) >= least
        if !isReadable { result.fg = ground.fg }
        return result
    }
}
