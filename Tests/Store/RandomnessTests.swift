import Model
import Testing

@testable import Store

@Suite struct RandomnessTests {
    @Test(arguments: [nil, 7] as [UInt64?])
    func `Identifiers of one moment sort in the order in which they were made, and none comes twice`(seed: UInt64?) {
        var randomness = seed.map { Randomness(seed: $0) } ?? Randomness()
        let made: [Identifier<Donor>] = (0..<10_000).map { _ in randomness.identifier(at: Samples.noon) }
        #expect(zip(made, made.dropFirst()).allSatisfy { $0 < $1 })
        #expect(made.allSatisfy { $0.high >> 16 == UInt64(Samples.noon.milliseconds) })
        #expect(made.allSatisfy { $0.high >> 12 & 0xF == 7 && $0.low >> 62 == 2 })
    }

    @Test func `An identifier carries its own moment, also after a later one`() {
        var randomness = Randomness(seed: 1)
        let later: Identifier<Donor> = randomness.identifier(at: Samples.noon.adding(milliseconds: 5))
        let earlier: Identifier<Donor> = randomness.identifier(at: Samples.noon)
        #expect(earlier < later && earlier.high >> 16 == UInt64(Samples.noon.milliseconds))
    }
}
