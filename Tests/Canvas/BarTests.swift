import Canvas
import Testing

@Suite struct BarTests {
    let tabs = [TabBar.Tab("1", "Tổng quan"), .init("2", "Phường"), .init("3", "Người hiến"), .init("0", "Nhật ký")]
    let keys = KeyBar([
        .init("F1", "Trợ giúp", importance: 3), .init("F2", "Tìm", importance: 2),
        .init("F8", "Hoàn tác", importance: 1, enabled: false),
        .init("F10", "Thoát", importance: 4),
    ])

    private func tabLine(_ width: Int, active: Int) -> String {
        picture(width, 1) { TabBar(tabs, active: active).draw(on: &$0, in: $1) }
    }

    @Test func `tabs drop their titles when it gets narrow, the active one keeps its own`() {
        #expect(tabLine(60, active: 1) == " 1 Tổng quan  2 Phường  3 Người hiến  0 Nhật ký")
        #expect(tabLine(30, active: 1) == " 1  2 Phường  3  0")
        #expect(tabLine(16, active: 1) == " 1  2  3  0")
    }

    @Test func `the others have short titles as far as they fit, from the left`() {
        let tabs = [
            TabBar.Tab("1", "Tổng quan", short: "Tổng"), .init("2", "Phường", short: "Phường"),
            .init("3", "Người hiến", short: "Người"), .init("0", "Nhật ký", short: "Sổ"),
        ]
        func line(_ width: Int, _ active: Int) -> String {
            picture(width, 1) { TabBar(tabs, active: active).draw(on: &$0, in: $1) }
        }
        #expect(line(44, 0) == " 1 Tổng quan  2 Phường  3 Người  0 Sổ")
        #expect(line(34, 0) == " 1 Tổng  2 Phường  3 Người  0 Sổ")
        #expect(line(24, 0) == " 1 Tổng quan  2  3  0")
        #expect(line(17, 0) == " 1 Tổng  2  3  0")
    }

    @Test func `the active tab is never left out`() {
        for active in 0..<4 {
            for width in 3...40 {
                #expect(
                    TabBar(tabs, active: active).places(in: Rect(x: 0, y: 0, width: width, height: 1)).contains { $0.tab == active }
                )
            }
        }
        #expect(TabBar(tabs, active: 3).places(in: Rect(x: 0, y: 0, width: 2, height: 1)).isEmpty)
    }

    @Test func `what can do nothing leaves room to what can, however important it is`() {
        let keys = KeyBar([
            .init("F4", "Lọc", importance: 1), .init("F8", "Hoàn tác", importance: 3, enabled: false),
            .init("F10", "Thoát", importance: 4),
        ])
        #expect(picture(34, 1) { keys.draw(on: &$0, in: $1) } == " F4 Lọc (F8 Hoàn tác) F10 Thoát")
        #expect(picture(24, 1) { keys.draw(on: &$0, in: $1) } == " F4 Lọc  F10 Thoát")
    }

    @Test func `the mouse finds tabs and keys`() {
        let line = Rect(x: 0, y: 3, width: 60, height: 1)
        let bar = TabBar(tabs, active: 0)
        #expect(bar.tab(at: Point(1, 3), in: line) == 0)
        #expect(bar.tab(at: Point(14, 3), in: line) == 1)
        #expect(bar.tab(at: Point(14, 2), in: line) == nil)
        #expect(bar.tab(at: Point(59, 3), in: line) == nil)
        #expect(keys.item(at: Point(1, 3), in: line) == 0)
        #expect(keys.item(at: Point(59, 3), in: line) == nil)
    }

    @Test func `keys that do not fit go, the least important first`() {
        func line(_ width: Int) -> String { picture(width, 1) { keys.draw(on: &$0, in: $1) } }
        #expect(line(50) == " F1 Trợ giúp  F2 Tìm (F8 Hoàn tác) F10 Thoát")
        #expect(line(40) == " F1 Trợ giúp  F2 Tìm  F10 Thoát")
        #expect(line(25) == " F1 Trợ giúp  F10 Thoát")
        #expect(line(12) == " F10 Thoát")
        #expect(line(5) == "")
    }

    @Test func `a disabled key stays visible in its own role`() {
        var canvas = Canvas(size: Size(50, 1))
        keys.draw(on: &canvas, in: canvas.area)
        #expect(canvas.styleRuns.contains("keyOff on bar “(F8”"))
        #expect(canvas.styleRuns.contains("key on bar “F10”"))
    }

    @Test func `on the top line the middle gives way first, then the way here; the place itself stays`() {
        let top = TopLine(
            crumbs: ["Giọt Hồng", "Phường", "Nhân Chính"],
            middle: ["Quận Thanh Xuân · kế hoạch 2020 · túi", "kế hoạch 2020 · túi"], status: [Span("● trực tiếp", .good)])
        func line(_ width: Int) -> String { picture(width, 1) { top.draw(on: &$0, in: $1) } }
        #expect(line(80) == " Giọt Hồng ▸ Phường ▸ Nhân Chính  kế hoạch 2020 · túi               ● trực tiếp")
        #expect(line(60) == " Giọt Hồng ▸ Phường ▸ Nhân Chính                ● trực tiếp")
        #expect(line(44) == " Giọt Hồng ▸ … ▸ Nhân Chính     ● trực tiếp")
        #expect(line(36) == " … ▸ Nhân Chính         ● trực tiếp")
        #expect(line(14) == " … ▸ Nhân Ch…")
        #expect(line(2) == "")
    }

    @Test func `they stay inside their rectangles`() {
        #expect(staysInside { TabBar(tabs, active: 2).draw(on: &$0, in: $1) })
        #expect(staysInside { keys.draw(on: &$0, in: $1) })
        #expect(staysInside { TopLine(crumbs: ["Giọt Hồng", "Phường"], middle: ["túi"], status: ["●"]).draw(on: &$0, in: $1) })
    }
}
