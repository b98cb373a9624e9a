import Canvas
import Testing

@Suite struct CurveTests {
    private func line(_ values: [Double?], _ pattern: CurveChart.Pattern = .solid) -> CurveChart.Line {
        CurveChart.Line(values, pattern, style: .chart)
    }

    @Test func `a rising line in three grades of dots`() {
        let chart = CurveChart([line([0, 1, 2, 3])])
        #expect(picture(4, 5, .ascii) { chart.draw(on: &$0, in: $1) { _ in "" } } == "   *\n  *\n *\n*\n")
        // Two dots a cell: 0, 2, 5 and 7 of seven, each step drawn from the one before.
        #expect(picture(4, 5, .console) { chart.draw(on: &$0, in: $1) { _ in "" } } == "   █\n  █\n ▄▀\n▄▀\n")
        let braille = picture(4, 5) { chart.draw(on: &$0, in: $1) { _ in "" } }
        #expect(braille.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) })
    }

    @Test func `the plan, last year and this year are told apart without colour`() {
        let samples = [CurveChart.Pattern.solid, .dashed, .dotted].flatMap { pattern in
            GlyphSet.allCases.map { glyphs in picture(4, 1, glyphs) { CurveChart.sample(pattern, .chart, on: &$0, in: $1) } }
        }
        #expect(Set(samples[0...2]).isDisjoint(with: samples[3...5]))
        for grade in 0..<3 { #expect(Set([samples[grade], samples[3 + grade], samples[6 + grade]]).count == 3) }
    }

    @Test func `388 per cent of a plan is drawn to its own height`() {
        // The top is the next round number above 388, so the line ends in the first row.
        let chart = CurveChart([line([0, 388]), line([0, 100], .dashed)])
        let rows = picture(30, 9, .ascii) { chart.draw(on: &$0, in: $1) { String(Int($0)) } }.split(separator: "\n")
        #expect(rows[0].hasPrefix("400") && rows[0].hasSuffix("*"))
        #expect(!rows[0].contains("-"))
    }

    @Test func `the range is an area, today a line down, the labels below`() {
        let chart = CurveChart(
            [line([1, 2, nil, nil])], range: [nil, nil, 2...3, 2...4], mark: 1, labels: [.init("1", day: 0), .init("3", day: 2)])
        let text = picture(8, 6, .ascii) { chart.draw(on: &$0, in: $1) { _ in "" } }
        #expect(text.contains("|") && text.contains(":") && text.hasSuffix("1   3"))
    }

    @Test func `nothing is drawn of nothing, and nothing outside`() {
        #expect(picture(8, 3) { CurveChart([]).draw(on: &$0, in: $1) { _ in "" } } == "\n\n")
        #expect(staysInside { CurveChart([line([0, 5, 9])], mark: 1, selected: 2).draw(on: &$0, in: $1) { "\($0)" } })
    }

    @Test func `a click finds the day under it`() {
        let chart = CurveChart([line((0..<366).map { Double($0) })])
        let rect = Rect(x: 0, y: 0, width: 64, height: 10)
        let days = (0..<64).compactMap { chart.day(at: Point($0, 3), in: rect) { _ in "400" } }
        #expect(days.first.map { $0 < 6 } == true && days.last.map { $0 > 360 } == true && days == days.sorted())
    }
}
