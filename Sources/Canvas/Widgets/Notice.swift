/// A message: how an action ended, or what is the matter.
public struct Notice: Hashable, Sendable {
    public enum Kind: Hashable, Sendable { case info, good, warning, danger }

    public var kind: Kind
    public var text: String

    public init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    var style: Style {
        switch kind {
        case .info: .hint
        case .good: .good
        case .warning: .warning
        case .danger: .danger
        }
    }

    func sign(_ glyphs: GlyphSet) -> Glyph {
        switch kind {
        case .info: glyphs.info
        case .good: glyphs.good
        case .warning: glyphs.warning
        case .danger: glyphs.danger
        }
    }
}
