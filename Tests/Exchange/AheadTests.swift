import Testing

@testable import Exchange

@Suite("Reading ahead")
struct AheadTests {
    private struct Broken: Error {}

    @Test("Values come in their order, all of them, and then none", arguments: [0, 1, 127, 128, 129, 5_000])
    func order(count: Int) throws {
        let taken = try ahead { put in
            for value in 0..<count { try put(value) }
        } use: { next in
            var taken: [Int] = []
            while let value = try next() { taken.append(value) }
            #expect(try next() == nil)
            return taken
        }
        #expect(taken == Array(0..<count))
    }

    @Test("What goes wrong comes after all that was made before it")
    func failure() {
        var taken = 0
        #expect(throws: Broken.self) {
            try ahead { put in
                for value in 0..<300 { try put(value) }
                throw Broken()
            } use: { next in
                while try next() != nil { taken += 1 }
            }
        }
        #expect(taken == 300)
    }

    @Test("Whoever stops early ends the making as well")
    func abandoned() {
        var made = 0
        #expect(throws: Broken.self) {
            try ahead { put in
                while true {
                    try put(made)
                    made += 1
                }
            } use: { next in
                _ = try next()
                throw Broken()
            }
        }
        // Some wait in the queue; nothing was made after the end.
        #expect((128...1_024).contains(made))
    }
}
