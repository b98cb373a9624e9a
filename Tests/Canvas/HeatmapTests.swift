import Canvas
import Testing

@Suite struct HeatmapTests {
    /// A year's days with something on a few of them.
    private func year(_ days: Int, from weekday: Int, _ given: [Int: Double], selected: Int? = nil) -> YearHeatmap {
        YearHeatmap(
            (0..<days).map { given[$0] ?? 0 }, months: [.init("1", first: 0), .init("2", first: 31, isPeak: true)],
            weekdays: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"], firstWeekday: weekday, selected: selected)
    }

    @Test func `each level begins a fixed factor above the one before`() {
        // The fourth root of 212 is 3.8, its square root 14.6, their product 55.6.
        let levels = HeatLevels([0, 5, 212, 80])
        #expect(levels.bounds == [4, 15, 56])
        #expect([0, 1, 3, 4, 14, 15, 55, 56, 212].map { levels.level($0) } == [0, 1, 1, 2, 2, 3, 3, 4, 4])
        #expect((1...4).map { levels.range(of: $0) } == [1...3, 4...14, 15...55, 56...212])
    }

    @Test func `the only day with something has the highest level, and of nothing there is none`() {
        #expect(HeatLevels([0, 1]).level(1) == 4)
        #expect((1...4).map { HeatLevels([1]).range(of: $0) } == [nil, nil, nil, 1...1])
        #expect(HeatLevels([0, 0]).level(0) == 0 && HeatLevels([Double]()).range(of: 4) == nil)
        #expect(HeatLevels([.nan, 16]).bounds == [2, 4, 8])
    }

    @Test func `a leap year that begins on a Wednesday has 53 weeks and ends on a Thursday`() {
        let map = year(366, from: 2, [:])
        let rect = Rect(x: 0, y: 0, width: 60, height: 8)
        #expect(map.weeks == 53)
        #expect(map.place(of: 0, in: rect) == Rect(x: 3, y: 3, width: 1, height: 1))
        #expect(map.place(of: 365, in: rect) == Rect(x: 55, y: 4, width: 1, height: 1))
        for day in 0..<366 { #expect(map.place(of: day, in: rect).flatMap { map.day(at: $0.origin, in: rect) } == day) }
    }

    @Test func `one day with everything is seen by its sign, without colours too`() {
        let map = year(42, from: 0, [9: 500])
        #expect(
            picture(12, 8, .ascii) { map.draw(on: &$0, in: $1) } == """
                   1    2*
                T2 ......
                T3 ......
                T4 .#....
                T5 ......
                T6 ......
                T7 ......
                CN ......
                """)
        #expect(picture(9, 8) { map.draw(on: &$0, in: $1) }.contains("T4 ·█····"))
    }

    @Test func `where not all weeks fit, those around the cursor are seen`() {
        let map = year(365, from: 0, [180: 7], selected: 180)
        let text = picture(20, 8, .ascii) { map.draw(on: &$0, in: $1) }
        #expect(text.contains("@"))
        #expect(map.place(of: 0, in: Rect(x: 0, y: 0, width: 20, height: 8)) == nil)
        #expect(staysInside { map.draw(on: &$0, in: $1) })
    }

    @Test func `the day under the cursor has a sign of its own, without colours too`() {
        let map = year(42, from: 0, [9: 500], selected: 9)
        #expect(picture(9, 8) { map.draw(on: &$0, in: $1) }.contains("T4 ·◆····"))
        #expect(picture(9, 8, .ascii) { map.draw(on: &$0, in: $1) }.contains("T4 .@...."))
        #expect(picture(15, 8, .ascii) { map.draw(on: &$0, in: $1) }.contains("T4 ..[]........"))
        #expect(picture(15, 8) { map.draw(on: &$0, in: $1) }.contains("T4 ··◆ ········"))
    }

    @Test func `days that have not been yet are blank`() {
        var map = year(7, from: 0, [0: 3])
        map.values[5] = nil
        map.values[6] = nil
        #expect(picture(4, 8, .ascii) { map.draw(on: &$0, in: $1) } == "   1\nT2 #\nT3 .\nT4 .\nT5 .\nT6 .\nT7\nCN")
    }
}
