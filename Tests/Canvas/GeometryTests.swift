import Canvas
import Testing

@Suite struct GeometryTests {
    let area = Rect(x: 2, y: 1, width: 20, height: 10)

    @Test func `rows take fixed heights and share the rest`() {
        let rows = area.rows(1, .rest, 2)
        #expect(rows.map(\.height) == [1, 7, 2])
        #expect(rows.map(\.y) == [1, 2, 9])
        #expect(rows.allSatisfy { $0.width == 20 && $0.x == 2 })
    }

    @Test func `columns share by weight and use every cell`() {
        #expect(area.columns(.share(2), .rest).map(\.width) == [14, 6])
        #expect(area.columns(.rest, .rest, .rest, gap: 1).map(\.width) == [6, 6, 6])
        #expect(area.columns(.rest, .rest, .rest, gap: 1).map(\.x) == [2, 9, 16])
        #expect(area.columns(.share(1, min: 15), .rest).map(\.width) == [18, 2])
    }

    @Test func `parts that do not fit are empty and inside`() {
        let rows = Rect(x: 0, y: 0, width: 5, height: 3).rows(2, 2, 2, gap: 1)
        #expect(rows.map(\.height) == [2, 0, 0])
        #expect(rows.allSatisfy { $0.maxY <= 3 })
    }

    @Test func `pieces are cut off each side`() {
        var rest = area
        #expect(rest.takeTop(2) == Rect(x: 2, y: 1, width: 20, height: 2))
        #expect(rest.takeBottom(3) == Rect(x: 2, y: 8, width: 20, height: 3))
        #expect(rest.takeLeft(4) == Rect(x: 2, y: 3, width: 4, height: 5))
        #expect(rest.takeRight(100) == Rect(x: 6, y: 3, width: 16, height: 5))
        #expect(rest.isEmpty)
    }

    @Test func `a rectangle in the middle never exceeds the outer one`() {
        #expect(area.centred(Size(10, 4)) == Rect(x: 7, y: 4, width: 10, height: 4))
        #expect(area.centred(Size(100, 100)) == area)
    }

    @Test func `an inset of a tiny rectangle is empty, not negative`() {
        #expect(Rect(x: 0, y: 0, width: 1, height: 1).inset(2, 2).isEmpty)
        #expect(area.inset() == Rect(x: 3, y: 2, width: 18, height: 8))
        #expect(area.intersection(Rect(x: 30, y: 0, width: 5, height: 5)).isEmpty)
    }
}
