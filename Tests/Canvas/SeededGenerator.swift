import Canvas

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// Vietnamese in both normal forms, East Asian letters, emoji of all sorts, marks and controls.
    mutating func text(upTo count: Int) -> String {
        let pieces = [
            "a", "Z", " ", "ễ", "ệ", "ư", "Đ", "e\u{302}\u{303}", "o\u{31B}\u{323}", "\u{301}", "漢", "字", "ｆ", "😀", "👍🏽", "👨‍👩‍👧", "🇻🇳",
            "❤️",
            "\u{7}", "\u{1B}", "\t", "\n", "\u{200E}", "\u{AD}", "각", "\u{1100}\u{1161}", "क्षि", "—", "█", "\r\n", "\u{FE0F}", "ﷺ",
        ]
        return (0..<Int.random(in: 0...count, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }
}

/// The picture of what a closure draws on a canvas of that size.
func picture(_ width: Int, _ height: Int, _ glyphs: GlyphSet = .unicode, _ draw: (inout Canvas, Rect) -> Void) -> String {
    var canvas = Canvas(size: Size(width, height), glyphs: glyphs)
    draw(&canvas, canvas.area)
    return canvas.picture
}

/// Draws into the middle of a canvas full of `x` at every small size: nothing may leave the rectangle.
func staysInside(_ draw: (inout Canvas, Rect) -> Void) -> Bool {
    for width in 0...14 {
        for height in 0...6 {
            let rect = Rect(x: 3, y: 2, width: width, height: height)
            var canvas = Canvas(size: Size(22, 11))
            canvas.fill(canvas.area, with: Glyph("x"))
            draw(&canvas, rect)
            for y in 0..<11 {
                for x in 0..<22 where !rect.contains(Point(x, y)) && canvas[x, y] != Cell(Glyph("x")) { return false }
            }
        }
    }
    return true
}
