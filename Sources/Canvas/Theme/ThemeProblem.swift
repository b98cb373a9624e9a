/// Why a theme cannot be used.
public enum ThemeProblem: Error, Hashable, Sendable {
    /// Not TOML.
    case syntax(line: Int, column: Int, reason: String)
    /// A key that must be there: `name`, `title.vi` …
    case missing(key: String)
    case missingRole(Role)
    case unknownRole(String)
    /// A role has a key that themes do not know.
    case unknownKey(role: String, key: String)
    /// Neither `#rrggbb` nor a name in the palette.
    case badColour(role: String, key: String, value: String)
    /// Neither 0–15 nor a colour's name.
    case badAnsiColour(role: String, key: String, value: String)
    /// Not one of bold, underline, reverse, dim.
    case badAttribute(role: String, value: String)
    /// A background without a colour for the text on it.
    case backgroundAlone(role: String)
    /// The value has another type than it should have.
    case wrongType(key: String)
}
