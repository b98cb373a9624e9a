import Canvas

/// The themes that come with the program.
public enum Themes {
    /// In the order in which they are offered.
    public static let all: [Theme] = ["dark", "light", "contrast", "mono"].compactMap(named)

    /// By the name in the file: dark, light, contrast, mono. Only that one file is read.
    public static func named(_ name: String) -> Theme? {
        source(of: name).flatMap { try? Theme(toml: $0) }
    }

    /// The text of a theme's file, as a start for a person's own one.
    public static func source(of name: String) -> String? {
        let bytes: [UInt8]
        switch name {
        case "dark": bytes = PackageResources.dark_toml
        case "light": bytes = PackageResources.light_toml
        case "contrast": bytes = PackageResources.contrast_toml
        case "mono": bytes = PackageResources.mono_toml
        default: return nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
