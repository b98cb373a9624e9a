import Testing

@testable import giothong_bench

@Suite struct SamplesTests {
    @Test func `The median is that of all rounds together`() {
        #expect(Samples([[1, 9], [3]]).median == 3)
        #expect(Samples([[1, 2], [3, 4]]).median == 2.5)
        #expect(Samples([]).median == 0)
    }

    @Test func `The 99th percentile is a value that was measured, the second highest of 200`() {
        let values = (1...200).map(Double.init)
        #expect(Samples.percentile(99, of: values.shuffled()) == 198)
        #expect(Samples.percentile(99, of: [5]) == 5)
        #expect(Samples.percentile(99, of: [7, 5]) == 7)
    }

    @Test func `The 99th percentile is that of the calmest round, and empty rounds do not count`() {
        var samples = Samples([[1, 50], [], [1, 8]])
        samples.add(round: [])
        samples.add(round: [1, 20])
        #expect(samples.p99 == 8)
        #expect(samples.rounds.count == 3)
        #expect(samples.count == 6)
        #expect(Samples([[1, 1], [9, 9], [9, 9]]).p99 == 9)
    }

    @Test func `Goals look at the median, the percentile or both`() {
        let samples = Samples([[1, 1, 4]])
        #expect(Goal.atMost(1).isReached(by: samples))
        #expect(Goal.atMost(1, p99: 4).isReached(by: samples))
        #expect(!Goal.atMost(1, p99: 3).isReached(by: samples))
        #expect(!Goal.p99(3).isReached(by: samples))
        #expect(Goal.atLeast(1).isReached(by: samples))
        #expect(!Goal.atLeast(2).isReached(by: samples))
    }
}
