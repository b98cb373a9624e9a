import Canvas
import Testing

@Suite struct TableTests {
    @Test func `a cell shows the longest of its forms that fits, and cuts the last one`() {
        let cell = TableCell.forms(["Nguyễn Công Bách", "N. C. Bách", "Bách"])
        for (width, shown) in [(16, "Nguyễn Công Bách"), (15, "N. C. Bách"), (5, "Bách"), (3, "Bá…")] {
            let table = Table([.init("", .fixed(width))], head: .none)
            let drawn = picture(width, 1) { table.draw(on: &$0, in: $1, window: ListWindow(count: 1, height: 1)) { _ in [cell] } }
            #expect(drawn == shown)
        }
    }

    let wards = [
        ("Nhân Chính", "1.704", 416.0), ("Khương Trung", "1.288", 413), ("Thanh Xuân Bắc", "960", 85), ("Hạ Đình", "402", 100),
    ]

    func table(_ head: Table.Head = .row) -> Table {
        Table(
            [
                .init("Phường", .flexible(min: 8, weight: 1)), .init("nhận", .fixed(6), .right, sort: .descending),
                .init("tiến độ", .range(6, 11), priority: 1), .init("7 ngày", .fixed(7), priority: 2, ruled: true),
            ], head: head)
    }

    func row(_ index: Int) -> TableRow {
        let ward = wards[index % wards.count]
        return [TableCell(ward.0), TableCell(ward.1), .gauge(ward.2, scale: 500), .sparkline([1, 3, 5, 2, 1, 6, 7])]
    }

    private func draw(_ width: Int, _ height: Int, _ window: ListWindow, head: Table.Head = .row) -> String {
        picture(width, height) { canvas, rect in table(head).draw(on: &canvas, in: rect, window: window, row: row) }
    }

    @Test func `a wide table shows all columns`() {
        let window = ListWindow(count: 4, height: 5)
        #expect(
            draw(48, 5, window) == """
                Phường             nhận ▼  tiến độ     │ 7 ngày
                Nhân Chính          1.704  ━━╎━━━━━━╸─ │ ▁▃▅▂▁▆▇
                Khương Trung        1.288  ━━╎━━━━━━╸─ │ ▁▃▅▂▁▆▇
                Thanh Xuân Bắc        960  ━╸╎──────── │ ▁▃▅▂▁▆▇
                Hạ Đình               402  ━━╎──────── │ ▁▃▅▂▁▆▇
                """)
    }

    @Test func `columns of low priority go first when it gets narrow`() {
        let window = ListWindow(count: 4, height: 5)
        #expect(draw(30, 2, window) == "Phường      nhận ▼ │ 7 ngày\nNhân Chính   1.704 │ ▁▃▅▂▁▆▇ ┃")
        #expect(draw(20, 2, window) == "Phường       nhận ▼\nNhân Chính    1.704┃")
        #expect(draw(12, 2, window) == "Phường    …\nNhân Ch…  …┃")
    }

    @Test func `a column that went before a wider one comes back where the wider one leaves room, and no width takes no gap`() {
        let table = Table(
            [
                .init("tên", .fixed(6)), .init("", .fixed(0)), .init("mã", .fixed(4), priority: 1),
                .init("cuộc gọi", .fixed(12), priority: 2),
            ], gap: 1)
        let window = ListWindow(count: 1, height: 1)
        #expect(table.layout(in: Rect(Size(14, 2)), window: window).places.map(\.column) == [0, 2])
        #expect(table.layout(in: Rect(Size(14, 2)), window: window).places.map(\.x) == [0, 9])
    }

    @Test func `titles can stand in the frame of the box`() {
        let picture = picture(42, 5) { canvas, rect in
            let inside = canvas.box(rect).inset(1, 0)
            table(.frame).draw(on: &canvas, in: inside, window: ListWindow(count: 3, height: 3), row: row)
        }
        #expect(
            picture == """
                ╭ Phường ── nhận ▼  tiến độ ───┬ 7 ngày ─╮
                │ Nhân Ch…   1.704  ━━╎━━━━━╸─ │ ▁▃▅▂▁▆▇ │
                │ Khương …   1.288  ━━╎━━━━━╸─ │ ▁▃▅▂▁▆▇ │
                │ Thanh X…     960  ━╸╎─────── │ ▁▃▅▂▁▆▇ │
                ╰──────────────────────────────┴─────────╯
                """)
    }

    @Test func `a million rows ask only for those in sight and have a scrollbar`() {
        var asked: [Int] = []
        let picture = picture(24, 5) { canvas, rect in
            let window = ListWindow(count: 1_000_000, height: 4, selected: 500_000)
            table().draw(on: &canvas, in: rect, window: window) { index in
                asked.append(index)
                return [TableCell("\(index)"), "1"]
            }
        }
        #expect(asked == [499_997, 499_998, 499_999, 500_000])
        #expect(
            picture == """
                Phường          nhận ▼
                499997               1 │
                499998               1 ┃
                499999               1 │
                500000               1 │
                """)
    }

    @Test func `the selected row has its ground, marks their sign, changed cells their style`() {
        var canvas = Canvas(size: Size(20, 3))
        let table = Table([.init("", .flexible(min: 4, weight: 1)), .init("", .fixed(5), .right)], head: .none, showsMarks: true)
        table.draw(on: &canvas, in: canvas.area, window: ListWindow(count: 3, height: 3, selected: 1)) { index in
            TableRow([TableCell(wards[index].0), TableCell(wards[index].1, index == 2 ? .changed : .text)], marked: index == 0)
        }
        #expect(canvas.picture == "◆ Nhân Chính   1.704\n  Khương Tru…  1.288\n  Thanh Xuân…    960")
        #expect(
            canvas.styleRuns == """
                0:0–0 marked “◆”
                1:0–19 text on selected “  Khương Tru…  1.288”
                2:17–19 changed “960”
                """)
        #expect(canvas.cursor == Point(0, 1))
    }

    @Test func `a table without the keyboard shows it and leaves the cursor alone`() {
        var canvas = Canvas(size: Size(6, 1))
        let table = Table([.init("", .fixed(6))], head: .none)
        table.draw(on: &canvas, in: canvas.area, window: ListWindow(count: 1, height: 1), focused: false) { _ in ["Hà"] }
        #expect(canvas.styleRuns == "0:0–5 text on selectedUnfocused “Hà    ”")
        #expect(canvas.cursor == nil)
    }

    @Test func `the mouse finds rows and heads`() {
        let rect = Rect(x: 2, y: 1, width: 48, height: 4)
        let layout = table().layout(in: rect, window: ListWindow(count: 100, height: 3, selected: 50))
        #expect(layout.row(at: Point(5, 2)) == 48)
        #expect(layout.row(at: Point(5, 4)) == 50)
        #expect(layout.row(at: Point(5, 1)) == nil)
        #expect(layout.row(at: Point(1, 2)) == nil)
        #expect(layout.row(at: layout.scrollbar.origin) == nil)
        #expect(layout.columnHead(at: Point(2, 1)) == 0)
        #expect(layout.columnHead(at: Point(layout.places[1].x, 1)) == 1)
        #expect(layout.columnHead(at: Point(layout.places[1].x - 1, 1)) == nil)
        #expect(layout.columnHead(at: Point(2, 2)) == nil)
        #expect(table().layout(in: rect, window: ListWindow(count: 1, height: 3)).row(at: Point(5, 3)) == nil)
        #expect(table().visibleRows(in: rect) == 3)
    }

    @Test func `no width makes columns overlap or leave the table`() {
        for width in 0...70 {
            let rect = Rect(x: 1, y: 0, width: width, height: 4)
            var end = rect.x
            for place in table().layout(in: rect, window: ListWindow(count: 9, height: 3)).places {
                #expect(place.x >= end)
                end = place.x + place.width
            }
            #expect(end <= rect.maxX)
        }
    }

    @Test func `it stays inside its rectangle`() {
        #expect(
            staysInside { canvas, rect in table().draw(on: &canvas, in: rect, window: ListWindow(count: 50, height: 3), row: row) })
        #expect(
            staysInside { canvas, rect in
                table(.none).draw(on: &canvas, in: rect, window: ListWindow(count: 2, height: 3), row: row)
            })
    }
}
