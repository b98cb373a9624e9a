import Testing

@testable import Store

@Suite struct SummaryRunTests {
    @Test(arguments: [1, 2, 5]) func `Runs that are merged say of each cell what they say together, in the order of the table`(
        count: Int
    ) {
        var generator = Randomness(seed: UInt64(count))
        var sums: [UInt64: [Int]] = [:]
        let runs = (0..<count).map { _ in
            var run = SummaryRun()
            let places = Set((0..<500).map { _ in generator.next() >> UInt64.random(in: 1...60, using: &generator) | 1 })
            for place in places.sorted() {
                let cell = SummaryCell(
                    place: place, millilitres: .random(in: -9_000_000_000...9_000_000_000, using: &generator),
                    bags: .random(in: -300...300, using: &generator), visits: .random(in: -300...300, using: &generator),
                    approximate: .random(in: -3...3, using: &generator))
                run.append(cell)
                let numbers = Self.numbers(cell)
                sums[place] = zip(sums[place] ?? [0, 0, 0, 0], numbers).map(+)
            }
            return run
        }
        var merged: [UInt64] = []
        SummaryRun.merged(runs) { cell in
            merged.append(cell.place)
            #expect(Self.numbers(cell) == sums[cell.place])
        }
        #expect(merged == sums.keys.sorted())
    }

    private static func numbers(_ cell: SummaryCell) -> [Int] {
        [cell.millilitres, Int(cell.bags), Int(cell.visits), Int(cell.approximate)]
    }
}
