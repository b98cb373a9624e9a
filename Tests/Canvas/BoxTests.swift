import Canvas
import Testing

@Suite struct BoxTests {
    @Test func `a frame has a title, a note and a footer`() {
        let picture = picture(30, 3) { canvas, rect in canvas.box(rect, title: "Hôm nay", note: "túi", footer: "Esc") }
        #expect(picture == "╭─ Hôm nay ──────────── túi ─╮\n│                            │\n╰────────────────────── Esc ─╯")
    }

    @Test func `the note gives way first, then the title is cut`() {
        func top(_ width: Int) -> String {
            String(picture(width, 2) { $0.box($1, title: "Hôm nay", note: "túi") }.prefix { $0 != "\n" })
        }
        #expect(top(19) == "╭─ Hôm nay ─ túi ─╮")
        #expect(top(18) == "╭─ Hôm nay ──────╮")
        #expect(top(10) == "╭─ Hôm… ─╮")
        #expect(top(6) == "╭────╮")
        #expect(top(4) == "╭──╮")
        #expect(top(1) == "")
        #expect(top(0) == "")
    }

    @Test func `it gives the area inside`() {
        var canvas = Canvas(size: Size(10, 5))
        #expect(canvas.box(canvas.area) == Rect(x: 1, y: 1, width: 8, height: 3))
        #expect(canvas.box(Rect(x: 0, y: 0, width: 2, height: 2)).isEmpty)
    }

    @Test func `focus shows in the frame's role`() {
        var canvas = Canvas(size: Size(2, 2))
        canvas.box(canvas.area, focused: true)
        #expect(canvas.styleRuns == "0:0–1 borderFocused “╭╮”\n1:0–1 borderFocused “╰╯”")
    }

    @Test func `dividers join the frame`() {
        let picture = picture(12, 5) { canvas, rect in
            canvas.box(rect)
            canvas.divider(in: rect, atRow: 2, title: "7")
            canvas.divider(in: rect, atRow: 9)
        }
        #expect(picture == "╭──────────╮\n│          │\n├─ 7 ──────┤\n│          │\n╰──────────╯")
        let other = Canvas(picture: "╭─┬──╮\n│ │  │\n╰─┴──╯")
        var canvas = Canvas(size: Size(6, 3))
        canvas.box(canvas.area)
        canvas.divider(in: canvas.area, atColumn: 2)
        #expect(canvas.picture == other.picture)
    }

    @Test func `ASCII is enough`() {
        #expect(picture(10, 3, .ascii) { $0.box($1, title: "Hà") } == "+- Hà ---+\n|        |\n+--------+")
    }

    @Test func `a popup that would leave a line above and below takes those too`() {
        #expect(Rect(x: 0, y: 2, width: 60, height: 13).popup(Size(44, 12)) == Rect(x: 8, y: 2, width: 44, height: 13))
        #expect(Rect(x: 0, y: 2, width: 60, height: 15).popup(Size(44, 12)) == Rect(x: 8, y: 3, width: 44, height: 12))
    }

    @Test func `a popup covers what is below, stands in the middle and fits`() {
        var canvas = Canvas(size: Size(9, 7))
        canvas.fill(canvas.area, with: Glyph("x"))
        canvas.cursor = Point(0, 0)
        let inside = canvas.popup(Size(5, 3))
        #expect(canvas.picture == "xxxxxxxxx\nxxxxxxxxx\nxx╭───╮xx\nxx│   │xx\nxx╰───╯xx\nxxxxxxxxx\nxxxxxxxxx")
        #expect(inside == Rect(x: 3, y: 3, width: 3, height: 1))
        #expect(canvas.cursor == nil)
        canvas.write("a", at: inside.origin)
        #expect(canvas[3, 3].style.ground == .raised)
        canvas.popup(Size(99, 99))
        #expect(canvas.picture.hasPrefix("╭───────╮\n"))
    }

    @Test func `it stays inside its rectangle`() {
        #expect(staysInside { $0.box($1, title: "Nguyễn 漢字", note: "túi", focused: true, footer: "Esc") })
        #expect(staysInside { $0.popup(Size(30, 30), in: $1, title: "Xoá?") })
        #expect(staysInside { canvas, rect in canvas.notice(Notice(.danger, "Mất kết nối"), in: rect) })
    }

    @Test func `text wraps at blanks, long words between graphemes`() {
        #expect(WrappedText.lines("Đợt hiến máu ở Quan Nhân", width: 12) == ["Đợt hiến máu", "ở Quan Nhân"])
        #expect(WrappedText.lines("một\n\nhai", width: 9) == ["một", "", "hai"])
        #expect(WrappedText.lines("Nguye\u{302}\u{303}nThi", width: 5) == ["Nguye\u{302}\u{303}", "nThi"])
        #expect(WrappedText.lines("漢字", width: 1) == ["漢", "字"])
        #expect(WrappedText.lines("abc", width: 0) == [])
        #expect(picture(8, 2) { canvas, rect in canvas.wrapped("một hai ba bốn năm sáu", in: rect) } == "một hai\nba bốn…")
    }

    @Test func `a notice has a sign that needs no colour`() {
        func line(_ kind: Notice.Kind, _ glyphs: GlyphSet = .unicode) -> String {
            picture(12, 1, glyphs) { $0.notice(Notice(kind, "Đã ghi"), in: $1) }
        }
        #expect(line(.good) == "✓ Đã ghi")
        #expect(Set([line(.info, .ascii), line(.good, .ascii), line(.warning, .ascii), line(.danger, .ascii)]).count == 4)
    }
}
