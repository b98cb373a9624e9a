import Canvas
import TOMLKit

extension Theme {
    /// Reads a theme's file.
    ///
    /// - Throws: `ThemeProblem`, with the line for bad TOML and the role for everything else.
    public init(toml text: String) throws(ThemeProblem) {
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw .syntax(line: error.source.begin.line, column: error.source.begin.column, reason: error.description)
        } catch {
            throw .syntax(line: 1, column: 1, reason: "")
        }
        let palette = try Self.palette(table)
        guard let roles = table["roles"]?.table else { throw .missing(key: "roles") }
        var entries: [Role: Entry] = [:]
        for key in roles.keys {
            guard let role = Role(stringValue: key) else { throw .unknownRole(key) }
            guard let entry = roles[key]?.table else { throw .wrongType(key: "roles.\(key)") }
            entries[role] = try EntryReader(role: key, table: entry, palette: palette).entry()
        }
        if let role = Role.allCases.first(where: { entries[$0] == nil }) { throw .missingRole(role) }
        self.init(
            name: try Self.string(table, "name"), titleVietnamese: try Self.string(table, "title", "vi"),
            titleEnglish: try Self.string(table, "title", "en"), isLight: try Self.isLight(table), entries: entries)
    }

    private static func palette(_ table: TOMLTable) throws(ThemeProblem) -> [String: Colour] {
        guard let value = table["palette"] else { return [:] }
        guard let names = value.table else { throw .wrongType(key: "palette") }
        var palette: [String: Colour] = [:]
        for name in names.keys {
            guard let text = names[name]?.string else { throw .wrongType(key: "palette.\(name)") }
            guard let colour = Colour(hex: text) else { throw .badColour(role: "palette", key: name, value: text) }
            palette[name] = colour
        }
        return palette
    }

    private static func isLight(_ table: TOMLTable) throws(ThemeProblem) -> Bool {
        switch try string(table, "background") {
        case "light": return true
        case "dark": return false
        default: throw .wrongType(key: "background")
        }
    }

    private static func string(_ table: TOMLTable, _ key: String, _ inner: String? = nil) throws(ThemeProblem) -> String {
        let name = inner.map { "\(key).\($0)" } ?? key
        guard let value = inner.map({ table[key]?.table?[$0] }) ?? table[key] else { throw .missing(key: name) }
        guard let text = value.string else { throw .wrongType(key: name) }
        return text
    }
}

/// Reads one role: `{ fg = "rose", bg = "#303030", fg16 = "bright-red", bg16 = "default", attributes = ["bold"], mono = ["reverse"] }`.
private struct EntryReader {
    let role: String
    let table: TOMLTable
    let palette: [String: Colour]

    func entry() throws(ThemeProblem) -> Theme.Entry {
        let known: Set<String> = ["fg", "bg", "fg16", "bg16", "attributes", "mono"]
        if let key = table.keys.first(where: { !known.contains($0) }) { throw .unknownKey(role: role, key: key) }
        let entry = Theme.Entry(
            fg: try colour("fg"), bg: try colour("bg"), fg16: try ansi("fg16"), bg16: try ansi("bg16"),
            flags: try flags("attributes"), mono: try flags("mono"))
        let hasAnsiText = entry.fg16.map { $0 >= 0 } ?? (entry.fg != nil)
        if entry.bg != nil && entry.fg == nil || entry.bg16.map({ $0 >= 0 }) == true && !hasAnsiText {
            throw .backgroundAlone(role: role)
        }
        return entry
    }

    private func colour(_ key: String) throws(ThemeProblem) -> Colour? {
        guard let value = table[key] else { return nil }
        guard let text = value.string else { throw .wrongType(key: "roles.\(role).\(key)") }
        guard let colour = palette[text] ?? Colour(hex: text) else { throw .badColour(role: role, key: key, value: text) }
        return colour
    }

    private static let ansiNames = [
        "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "grey", "bright-red", "bright-green",
        "bright-yellow",
        "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
    ]

    private func ansi(_ key: String) throws(ThemeProblem) -> Int? {
        guard let value = table[key] else { return nil }
        if let number = value.int {
            guard (-1...15).contains(number) else { throw .badAnsiColour(role: role, key: key, value: "\(number)") }
            return number
        }
        guard let text = value.string else { throw .wrongType(key: "roles.\(role).\(key)") }
        if text == "default" { return -1 }
        guard let index = Self.ansiNames.firstIndex(of: text) else { throw .badAnsiColour(role: role, key: key, value: text) }
        return index
    }

    private func flags(_ key: String) throws(ThemeProblem) -> Style.Flags {
        guard let value = table[key] else { return [] }
        guard let words = value.array else { throw .wrongType(key: "roles.\(role).\(key)") }
        var flags: Style.Flags = []
        for word in words {
            switch word.string {
            case "bold": flags.insert(.bold)
            case "underline": flags.insert(.underline)
            case "reverse": flags.insert(.reverse)
            case "dim": flags.insert(.dim)
            case let other: throw .badAttribute(role: role, value: other ?? "")
            }
        }
        return flags
    }
}
