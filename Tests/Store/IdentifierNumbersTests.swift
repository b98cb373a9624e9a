import Model
import Testing

@testable import Store

@Suite struct IdentifierNumbersTests {
    @Test(arguments: [0, 1, 12, 13, 5_000])
    func `Each identifier gives the number that was set last, and a stranger none`(count: Int) {
        var random = SystemRandomNumberGenerator()
        let identifiers = (0...count).map { _ in
            Identifier<Donor>(high: random.next(), low: random.next())
        }
        var numbers = IdentifierNumbers()
        for (number, identifier) in identifiers.dropLast().enumerated() { numbers.set(identifier, number) }
        for (number, identifier) in identifiers.dropLast().enumerated() where number % 3 == 0 { numbers.set(identifier, -number) }
        #expect(numbers.count == count)
        #expect(identifiers.last.map { numbers[$0] } == .some(nil))
        for (number, identifier) in identifiers.dropLast().enumerated() {
            #expect(numbers[identifier] == (number % 3 == 0 ? -number : number))
        }
    }

    @Test func `Identifiers that share a half are told apart`() {
        var numbers = IdentifierNumbers()
        let pairs: [(UInt64, UInt64)] = [(0, 0), (0, 1), (1, 0), (1, 1), (1, 16), (0, 16), (1, 32)]
        for (number, (high, low)) in pairs.enumerated() { numbers.set(Identifier<Family>(high: high, low: low), number) }
        for (number, (high, low)) in pairs.enumerated() { #expect(numbers[Identifier<Family>(high: high, low: low)] == number) }
        #expect(numbers[Identifier<Family>(high: 2, low: 0)] == nil)
    }
}
