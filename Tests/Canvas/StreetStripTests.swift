import Testing

@testable import Canvas

@Suite struct StreetStripTests {
    static func mark(_ note: String = "") -> StreetStrip.Mark { StreetStrip.Mark("●", plain: "*", .good, note: note) }

    static let strip = StreetStrip([
        .init(above: .init("1", mark()), below: .init("2", mark("2")), name: "Nhân Chính"),
        .init(above: .init("ngõ 3", mark("3"), branch: [.init("1", mark()), .init("1A", mark()), .init("5/2", mark())])),
        .init(below: .init("4", StreetStrip.Mark("★", plain: "@", .accent))),
        .init(above: .init("7", mark()), below: .init("8", mark()), bordersAbove: true, bordersBelow: true, name: "Thượng Đình"),
    ])

    static func picture(_ size: Size, offset: Int = 0, cursor: StreetStrip.Cursor? = nil, glyphs: GlyphSet = .unicode) -> String {
        var canvas = Canvas(size: size, glyphs: glyphs)
        strip.draw(on: &canvas, in: canvas.area, offset: offset, cursor: cursor)
        return canvas.picture
    }

    @Test func `odd numbers stand above the street, even ones below, alleys branch off, borders are ticks`() {
        #expect(
            Self.picture(Size(34, 11)) == """
                    ●/5/2     ╎
                    ●/1A      ╎
                    ●/1       ╎
                ●   ●3        ╎ ●
                1   ngõ 3     ╎ 7
                ── Nhân Chính ╎─── Thượng Đình ───
                2          4  ╎ 8
                ●2         ★  ╎ ●
                              ╎
                              ╎
                              ╎
                """)
    }

    @Test func `where it is low an alley says how much more there is, and a poor font has its own signs`() {
        #expect(
            Self.picture(Size(34, 9), glyphs: .ascii) == """
                    +2        |
                    */1       |
                *   *3        | *
                1   ngõ 3     | 7
                -- Nhân Chính |--- Thượng Đình ---
                2          4  | 8
                *2         @  | *
                              |
                              |
                """)
    }

    @Test func `without rows for an alley its house under the cursor stands in its place`() {
        let whole = Self.picture(Size(34, 5), cursor: .init(column: 1, side: .above))
        let inside = Self.picture(Size(34, 5), cursor: .init(column: 1, side: .above, depth: 3))
        #expect(whole.contains("ngõ 3") && !whole.contains("/5/2"))
        #expect(inside.contains("/5/2") && !inside.contains("ngõ 3"))
    }

    @Test func `it scrolls by whole houses and keeps the chosen one in sight`() {
        #expect(Self.strip.offset(showing: 0, from: 3, in: Rect(Size(12, 7))) == 0)
        #expect(Self.strip.offset(showing: 3, from: 0, in: Rect(Size(12, 7))) == 2)
        #expect(Self.strip.offset(showing: 1, from: 0, in: Rect(Size(12, 7))) == 0)
        #expect(Self.strip.offset(showing: 3, from: 0, in: Rect(Size(80, 7))) == 0)
    }

    @Test func `a long street runs in rows where there is room for its alleys, and no house is lost between them`() {
        let long = StreetStrip((1...40).map { .init(above: .init(String(2 * $0 - 1), Self.mark())) })
        let low = Rect(Size(60, 20))
        let high = Rect(Size(60, 40))
        #expect(long.count(from: 0, in: high) > 2 * long.count(from: 0, in: low))
        for column in 0..<40 {
            let offset = long.offset(showing: column, from: 0, in: high)
            #expect(offset <= column && column < offset + long.count(from: offset, in: high))
        }
        let second = long.count(from: 0, in: Rect(Size(60, 13)))
        #expect(long.cursor(at: Point(1, 14 + 4), in: high, offset: 0) == .init(column: second, side: .above))
    }

    @Test func `the cursor stands on the house, and in an alley on the house that is chosen there`() {
        var canvas = Canvas(size: Size(34, 9))
        Self.strip.draw(on: &canvas, in: canvas.area, offset: 0, cursor: .init(column: 1, side: .above))
        #expect(canvas.cursor == Point(4, 3))
        #expect(canvas[4, 3].style.ground == .selected)
        canvas = Canvas(size: Size(34, 9))
        Self.strip.draw(on: &canvas, in: canvas.area, offset: 0, cursor: .init(column: 1, side: .above, depth: 3))
        #expect(canvas.cursor.map { canvas[$0.x + 2, $0.y].glyph } == Glyph(narrow: "5"))
    }

    @Test func `a click finds the house`() {
        let rect = Rect(x: 0, y: 0, width: 34, height: 11)
        #expect(Self.strip.cursor(at: Point(5, 4), in: rect, offset: 0) == .init(column: 1, side: .above))
        #expect(Self.strip.cursor(at: Point(5, 2), in: rect, offset: 0) == .init(column: 1, side: .above, depth: 1))
        #expect(Self.strip.cursor(at: Point(11, 7), in: rect, offset: 0) == .init(column: 2, side: .below))
        #expect(Self.strip.cursor(at: Point(11, 3), in: rect, offset: 0) == nil)
    }
}
