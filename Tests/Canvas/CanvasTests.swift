import Canvas
import Testing

@Suite struct CanvasTests {
    @Test func `writing gives the columns and shows the text`() {
        var canvas = Canvas(size: Size(12, 2))
        #expect(canvas.write("Hiến máu", at: Point(2, 1), style: .good.bold) == 8)
        #expect(canvas.picture == "\n  Hiến máu")
        #expect(canvas.styleRuns == "1:2–9 good bold “Hiến máu”")
    }

    @Test func `text is clipped at the width and at both edges`() {
        #expect(picture(6, 1) { canvas, _ in canvas.write("abcdef", at: Point(1, 0), width: 3) } == " abc")
        #expect(picture(4, 1) { canvas, _ in canvas.write("abcdef", at: Point(2, 0)) } == "  ab")
        #expect(picture(4, 1) { canvas, _ in canvas.write("abcdef", at: Point(-2, 0)) } == "cdef")
        #expect(picture(4, 1) { canvas, _ in canvas.write("abc", at: Point(0, 5)) } == "")
        #expect(picture(4, 1) { canvas, _ in canvas.write("abc", at: Point(9, 0), width: -3) } == "")
    }

    @Test func `a wide glyph at an edge becomes a blank`() {
        #expect(picture(3, 1) { canvas, _ in canvas.write("漢字", at: Point(0, 0)) } == "漢")
        #expect(picture(4, 1) { canvas, _ in canvas.write("漢字", at: Point(-1, 0)) } == " 字")
        #expect(
            picture(5, 1) { canvas, _ in
                canvas.fill(canvas.area, with: Glyph("x")); canvas.write("漢字", at: Point(0, 0), width: 3)
            } == "漢 xx")
    }

    @Test func `overwriting one half of a wide glyph blanks the other`() {
        var canvas = Canvas(size: Size(4, 1))
        canvas.write("漢字", at: Point(0, 0))
        canvas.write("a", at: Point(1, 0))
        #expect(canvas.picture == " a字")
        canvas.write("b", at: Point(2, 0))
        #expect(canvas.picture == " ab")
        canvas.write("漢", at: Point(1, 0))
        #expect(canvas.picture == " 漢")
        canvas.fill(Rect(x: 2, y: 0, width: 1, height: 1), with: Glyph("-"))
        #expect(canvas.picture == "  -")
    }

    @Test func `marks join the letter before them, a lone one stands on a no-break space`() {
        var canvas = Canvas(size: Size(4, 1))
        canvas.write("e\u{302}\u{303}x", at: Point(0, 0))
        #expect(canvas[0, 0].glyph.scalars.base == "e")
        #expect(canvas[0, 0].glyph.scalars.mark == "\u{302}")
        #expect(canvas[0, 0].glyph.scalars.secondMark == "\u{303}")
        #expect(canvas[1, 0].glyph.scalars.base == "x")
        canvas.write("\u{301}", at: Point(2, 0))
        #expect(canvas[2, 0].glyph.scalars.base == "\u{A0}")
        #expect(canvas[2, 0].glyph.scalars.mark == "\u{301}")
    }

    @Test func `control characters never reach a cell`() {
        var canvas = Canvas(size: Size(20, 1))
        canvas.write("a\u{1B}[31mb\u{7}\u{9B}c\u{202E}d\ne", at: Point(0, 0))
        #expect(canvas.picture == "a[31mbcd e")
        canvas.set(Glyph("\u{1B}"), at: Point(0, 0))
        #expect(canvas[0, 0].glyph == .blank)
    }

    @Test func `text keeps the ground it is written on`() {
        var canvas = Canvas(size: Size(8, 1))
        canvas.clear(Rect(x: 0, y: 0, width: 6, height: 1), on: .selected)
        canvas.write("350 ml", at: Point(2, 0), style: .good)
        #expect(canvas.styleRuns == "0:0–1 text on selected “  ”\n0:2–5 good on selected “350 ”\n0:6–7 good “ml”")
    }

    @Test func `a label is cut with an ellipsis and aligned`() {
        let wide = Rect(x: 1, y: 0, width: 8, height: 1)
        #expect(picture(10, 1) { canvas, _ in canvas.label("Hoàng Thị Yến", in: wide) } == " Hoàng T…")
        #expect(picture(10, 1) { canvas, _ in canvas.label("Hoàng", in: wide, align: .right) } == "    Hoàng")
        #expect(picture(10, 1) { canvas, _ in canvas.label("Hà", in: wide, align: .centre) } == "    Hà")
        #expect(picture(10, 1) { canvas, _ in canvas.label([Span("Hoàng", .match), " Thị Yến"], in: wide) } == " Hoàng T…")
        #expect(picture(10, 1) { canvas, _ in canvas.label([Span("Hoàng Th", .match), "ị Yến"], in: wide) } == " Hoàng T…")
        #expect(picture(10, 1, .ascii) { canvas, _ in canvas.label("Hoàng Thị Yến", in: wide) } == " Hoàng T~")
    }

    @Test func `labels and spans never leave their rectangle`() {
        #expect(staysInside { canvas, rect in canvas.label("Nguyễn 漢字 Thị", in: rect) })
        #expect(staysInside { canvas, rect in canvas.label(["Ngu", "漢字", Span("ễn", .good), "Thị Ánh"], in: rect) })
        #expect(staysInside { canvas, rect in canvas.wrapped("Nguyễn 漢字 Thị Ngọc Ánh", in: rect) })
    }

    @Test func `a picture comes back from a picture`() {
        let text = "╭─ Hà ─╮\n│ 漢字 │\n\nx"
        #expect(Canvas(picture: text).picture == text)
    }

    @Test func `writing anything anywhere touches nothing outside its place and leaves no half glyph`() {
        var generator = SeededGenerator(2)
        for _ in 0..<3_000 {
            var canvas = Canvas(size: Size(12, 3))
            canvas.fill(canvas.area, with: Glyph("x"))
            let width = Int.random(in: 0...8, using: &generator)
            let x = Int.random(in: -4...13, using: &generator)
            let text = generator.text(upTo: 8)
            let used = canvas.write(text, at: Point(x, 1), width: width)
            #expect(used <= width)
            for row in 0..<3 {
                for column in 0..<12 where row != 1 || column < x || column >= x + width {
                    #expect(canvas[column, row].glyph == Glyph("x"), "\(text.debugDescription) at \(x), \(width) wide")
                }
            }
            for column in 0..<12 {
                #expect(canvas[column, 1].glyph.isTrailing == (column > 0 && canvas[column - 1, 1].glyph.isWide))
                if let base = canvas[column, 1].glyph.scalars.base { #expect(base.properties.generalCategory != .control) }
            }
        }
    }

    @Test func `overlapping writes never leave half a glyph`() {
        var generator = SeededGenerator(3)
        var canvas = Canvas(size: Size(9, 1))
        for _ in 0..<3_000 {
            canvas.write(generator.text(upTo: 3), at: Point(Int.random(in: -2...9, using: &generator), 0))
            for column in 0..<9 {
                #expect(canvas[column, 0].glyph.isTrailing == (column > 0 && canvas[column - 1, 0].glyph.isWide))
            }
            #expect(!canvas[8, 0].glyph.isWide)
        }
    }

    @Test func `rows are compared by what they show`() {
        var canvas = Canvas(size: Size(9, 2))
        canvas.write("Hoa", at: Point(0, 0))
        var other = canvas
        #expect(canvas.hasRow(0, as: other) && canvas.hasRow(1, as: other))
        other.setGround(.selected, in: Rect(x: 8, y: 1, width: 1, height: 1))
        #expect(canvas.hasRow(0, as: other) && !canvas.hasRow(1, as: other))
        #expect(!canvas.hasRow(2, as: other))
        #expect(!canvas.hasRow(0, as: Canvas(size: Size(9, 3))))
    }

    @Test func `every style has a number of its own`() {
        var numbers: Set<Int> = []
        for role in Role.allCases {
            for ground in Ground.allCases {
                for flags in UInt8(0)..<16 {
                    numbers.insert(Style(role, Style.Flags(rawValue: flags), on: ground).number)
                }
            }
        }
        #expect(numbers == Set(0..<Style.count))
    }

    @Test func `signs in a sentence are replaced where the font has none, with the marks they carry`() {
        var canvas = Canvas(size: Size(9, 1), glyphs: .ascii)
        #expect(canvas.write("→ a\u{301} ●\u{301} …", at: Point(0, 0)) == 7)
        #expect(canvas.picture == "> a\u{301} *\u{301} ~")
    }
}
