import Canvas
import Testing

@Suite struct ChartTests {
    let chart = ColumnChart(
        [("1", 300.0), ("2", 1000), ("3", 1400), ("10", 0), ("11", 250), ("12", 700)].map { .init($0.0, $0.1, plan: 350) })

    @Test func `columns, plan, labels and figures`() {
        #expect(
            picture(36, 5) { chart.draw(on: &$0, in: $1) { "\(Int($0))" } } == """
                1400           ████
                          ▇▇▇▇ ████
                 700      ████ ████           ████
                   0 ▇▇▇▇ ▔▔▔▔ ▔▔▔▔ ▔▔▔▔ ▆▆▆▆ ▔▔▔▔
                      1    2    3    10   11   12
                """)
    }

    @Test func `narrow charts leave out figures, then labels, then the oldest columns`() {
        #expect(picture(14, 4) { chart.draw(on: &$0, in: $1) { "\(Int($0))" } } == "  ▁ █\n  █ █     ▄\n▅ ▔ ▔ ▔ ▄ ▔\n1 2 3 10  12")
        #expect(picture(4, 3) { chart.draw(on: &$0, in: $1) { "\(Int($0))" } } == "█\n╌╌▃╌\n3 11")
    }

    @Test func `ASCII signs are enough`() {
        #expect(
            picture(24, 4, .ascii) { chart.draw(on: &$0, in: $1) { "\(Int($0))" } } == """
                1400       ##
                        ## ##       ##
                   0 ## -- -- -- ## --
                     1  2  3  10 11 12
                """)
    }

    @Test func `the top is the next round number`() {
        let expected: [(Double, Double)] = [
            (0, 1), (1, 1), (7, 8), (11, 12), (130, 140), (1_380, 1_400), (9_898, 10_000), (.nan, 1), (0.3, 1),
        ]
        for (value, top) in expected { #expect(ColumnChart.niceTop(value) == top) }
    }

    @Test func `the plan is cut out of a full column and drawn free above a short one`() {
        var canvas = Canvas(size: Size(3, 3))
        ColumnChart([.init("", 8, plan: 2), .init("", 1, plan: 6)], top: 8).draw(on: &canvas, in: canvas.area) { _ in "" }
        #expect(canvas[0, 1].style == .chart.reverse)
        #expect(canvas[1, 0] == Cell(GlyphSet.unicode.plan, .chartPlan))
    }

    @Test(arguments: [(4.0, 0, "╌"), (8, 0, "▔"), (9, 0, "▔"), (11, 1, "╌"), (15, 1, "▔")])
    func `a plan lies where it is, to a quarter of a cell`(plan: Double, row: Int, sign: String) {
        // Two rows over the one of labels.
        var canvas = Canvas(size: Size(1, 3))
        ColumnChart([.init("", 0, plan: plan)], top: 16).draw(on: &canvas, in: canvas.area) { _ in "" }
        #expect(
            canvas.picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).prefix(2)
                == (row == 0 ? ["", sign] : [sign, ""]))
    }

    @Test func `of ASCII signs the plan's is none of a column's`() {
        let signs = Set((0...8).flatMap { part in [true, false].map { GlyphSet.ascii.chartColumn(part, isFoot: $0) } })
        #expect(!signs.contains(GlyphSet.ascii.plan) && signs.count == 3)
    }

    @Test func `bars have labels and figures`() {
        let list = BarList([
            .init("Học sinh", 420, figure: "420"), .init("Dân cư", 105, figure: "105"), .init("Khác", 0, figure: "0"),
        ])
        #expect(
            picture(24, 3) { list.draw(on: &$0, in: $1) }
                == "Học sinh ━━━━━━━━━━━ 420\nDân cư   ━━━         105\nKhác                   0")
    }

    @Test func `they stay inside their rectangles`() {
        #expect(staysInside { chart.draw(on: &$0, in: $1) { "\(Int($0))" } })
        #expect(
            staysInside { BarList([.init("Học sinh", 420, figure: "420"), .init("漢字", .nan, figure: "")]).draw(on: &$0, in: $1) })
        #expect(staysInside { ColumnChart([]).draw(on: &$0, in: $1) { _ in "" } })
    }
}

@Suite struct SmallFigureTests {
    @Test func `an axis does not name half of an odd figure`() {
        var canvas = Canvas(size: Size(20, 7))
        ColumnChart([.init("1", 1)]).draw(on: &canvas, in: canvas.area) { String(Int($0.rounded())) }
        #expect(canvas.picture.split(separator: "\n").count { $0.hasPrefix("1") } == 1)
    }

    @Test func `with ASCII no other sign is left in a sentence`() {
        var canvas = Canvas(size: Size(12, 1), glyphs: .ascii)
        canvas.write("● · ╌ ╰ tổ", at: Point(0, 0))
        #expect(canvas.picture == "* . - ` tổ")
    }
}
