import Canvas
import Testing

@Suite struct GaugeTests {
    private func bar(_ percent: Double, scale: Double? = nil, width: Int = 21, thin: Bool = false, _ glyphs: GlyphSet = .unicode)
        -> String
    {
        picture(width, 1, glyphs) { Gauge(percent: percent, scale: scale, thin: thin).draw(on: &$0, in: $1) }
    }

    @Test func `up to 100 % the mark is the end`() {
        #expect(bar(0) == "                    ╎")
        #expect(bar(50) == "██████████          ╎")
        #expect(bar(33) == "██████▋             ╎")
        #expect(bar(100) == "████████████████████╎")
    }

    @Test func `beyond 100 % the bar goes on behind the mark`() {
        #expect(bar(150) == "█████████████╎███████")
        #expect(bar(388) == "█████╎██████████████▍")
        #expect(bar(388, scale: 800) == "███╎███████")
    }

    @Test func `nearly is not all and a little is not nothing`() {
        #expect(bar(99.9) == "███████████████████▉╎")
        #expect(bar(0.01) == "▏                   ╎")
        #expect(bar(100.1, scale: 200) == "██████████╎▏")
    }

    @Test func `a thin bar has a track`() {
        #expect(bar(50, thin: true) == "━━━━━━━━━━──────────╎")
        #expect(bar(238, scale: 400, thin: true) == "━━━━━╎━━━━━━━────────")
    }

    @Test func `every glyph set can show it`() {
        #expect(bar(250, scale: 400, .ascii) == "#####|=======-")
        #expect(bar(250, scale: 400, thin: true, .ascii) == "#####|=======-.......")
        #expect(bar(53, .console) == "██████████▌         │")
        #expect(bar(53, width: 20, thin: true, .console) == "══════════─────────│")
    }

    @Test(arguments: [0, 1, 2, 3, 4]) func `tiny widths do not crash and stay inside`(width: Int) {
        for percent: Double in [-5, 0, 50, 100, 388, .nan, .infinity, -.infinity] {
            for line in bar(percent, width: width).split(separator: "\n") { #expect(TextWidth.width(of: line) <= width) }
        }
        #expect(bar(50, width: 2) == "█")
        #expect(bar(50, width: 3) == "█ ╎")
        #expect(bar(388, width: 3) == "█╎▉")
    }

    @Test func `scales are round numbers that hold the value`() {
        let expected: [(Double, Double)] = [
            (0, 100), (100, 100), (101, 125), (151, 200), (388, 400), (401, 500), (999, 1000), (1001, 1250), (.nan, 100),
        ]
        for (percent, scale) in expected { #expect(Gauge.niceScale(percent) == scale) }
        for percent in stride(from: 1.0, to: 30_000, by: 7) { #expect(Gauge.niceScale(percent) >= percent) }
        #expect(Gauge.niceScale([20, 388, 120]) == 400)
        #expect(Gauge.niceScale([Double]()) == 100)
    }

    @Test func `a bar never becomes shorter when the percentage grows`() {
        for width in 1...30 {
            var before = 0
            for percent in 0...400 {
                var canvas = Canvas(size: Size(width, 1))
                Gauge(percent: Double(percent), scale: 400).draw(on: &canvas, in: canvas.area)
                let filled = canvas.picture.unicodeScalars.reduce(0) {
                    $0 + ((0x2588...0x258F).contains($1.value) ? Int(0x2590 - $1.value) : 0)
                }
                #expect(filled >= before)
                before = filled
            }
        }
    }

    @Test func `the part beyond the mark has its own role`() {
        var canvas = Canvas(size: Size(6, 1))
        Gauge(percent: 200, thin: true).draw(on: &canvas, in: canvas.area)
        #expect(canvas.styleRuns == "0:0–2 gauge “━━━”\n0:3–3 gaugeMark “╎”\n0:4–5 gaugeOver “━━”")
    }

    @Test func `it stays inside its rectangle`() {
        #expect(staysInside { Gauge(percent: 388).draw(on: &$0, in: $1) })
        #expect(staysInside { Sparkline([1, 2, 0, 5, 9]).draw(on: &$0, in: $1) })
    }

    @Test func `a sparkline shows the newest at the right and zero as a low dot`() {
        #expect(picture(7, 1) { Sparkline([1, 3, 5, 2, 0, 6, 7]).draw(on: &$0, in: $1) } == "▁▃▅▂.▆▇")
        #expect(picture(3, 1) { Sparkline([1, 3, 5, 2, 0, 6, 7]).draw(on: &$0, in: $1) } == ".▆▇")
        #expect(picture(9, 1) { Sparkline([1, 7], scale: 14).draw(on: &$0, in: $1) } == "       ▁▄")
        #expect(picture(3, 2) { Sparkline([8, 12, 16]).draw(on: &$0, in: $1) } == " ▄█\n███")
        #expect(picture(7, 1, .ascii) { Sparkline([1, 3, 5, 2, 0, 6, 7]).draw(on: &$0, in: $1) } == "_.=_.+*")
        #expect(picture(3, 1) { Sparkline([]).draw(on: &$0, in: $1) } == "")
        #expect(picture(3, 1) { Sparkline([-4, 0, .max]).draw(on: &$0, in: $1) } == "..▇")
    }
}
