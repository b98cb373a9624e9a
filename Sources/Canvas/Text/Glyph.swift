/// What one cell shows: a base scalar with up to two combining marks, packed into 64 bits (21 each), the top bit set when it is two cells wide.
/// Three are enough for decomposed Vietnamese (ễ is e, circumflex, tilde); further marks are dropped.
public struct Glyph: Hashable, Sendable {
    public let raw: UInt64

    init(raw: UInt64) { self.raw = raw }

    /// A single scalar that is known to be one column wide.
    init(narrow scalar: Unicode.Scalar) { raw = UInt64(scalar.value) }

    /// A printing scalar; anything that has no width of its own becomes a blank.
    public init(_ scalar: Unicode.Scalar) {
        switch TextWidth.width(of: scalar) {
        case 1: raw = UInt64(scalar.value)
        case 2: raw = UInt64(scalar.value) | Self.wideBit
        default: raw = 0x20
        }
    }

    public static let blank = Glyph(raw: 0x20)
    /// The right half of a wide glyph, which the cell before it holds.
    public static let trailing = Glyph(raw: 0)

    static let wideBit: UInt64 = 1 << 63

    public var isWide: Bool { raw & Self.wideBit != 0 }
    public var isTrailing: Bool { raw == 0 }

    /// The base and its marks, as the terminal has to write them; empty for a trailing half.
    public var scalars: (base: Unicode.Scalar?, mark: Unicode.Scalar?, secondMark: Unicode.Scalar?) {
        (scalar(0), scalar(21), scalar(42))
    }

    private func scalar(_ shift: UInt64) -> Unicode.Scalar? {
        let value = UInt32(truncatingIfNeeded: (raw >> shift) & 0x1F_FFFF)
        return value == 0 ? nil : Unicode.Scalar(value)
    }

    /// The same with one more mark, or unchanged when it has two.
    func joined(with mark: Unicode.Scalar) -> Glyph {
        if raw & (0x1F_FFFF << 21) == 0 { return Glyph(raw: raw | UInt64(mark.value) << 21) }
        if raw & (0x1F_FFFF << 42) == 0 { return Glyph(raw: raw | UInt64(mark.value) << 42) }
        return self
    }

    /// The same marks on another narrow base.
    func based(on base: Unicode.Scalar) -> Glyph { Glyph(raw: raw & ~(Self.wideBit | 0x1F_FFFF) | UInt64(base.value)) }

    func append(to text: inout String.UnicodeScalarView) {
        let (base, mark, second) = scalars
        if let base { text.append(base) }
        if let mark { text.append(mark) }
        if let second { text.append(second) }
    }
}

/// A glyph and its style: plain data, 16 bytes.
public struct Cell: Hashable, Sendable {
    public var glyph: Glyph
    public var style: Style

    public init(_ glyph: Glyph = .blank, _ style: Style = .text) {
        self.glyph = glyph
        self.style = style
    }

    public static let blank = Cell()
}
