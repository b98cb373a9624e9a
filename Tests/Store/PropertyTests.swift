import Model
import Testing

@testable import Store

@Suite struct PropertyTests {
    @Test(
        "After any life of an office: replay gives the same tables, the sums equal a recount, the check finds nothing",
        arguments: 1...5)
    func replay(seed: UInt64) throws {
        let store = try Store.inMemory(clock: Clock(startingAt: Samples.noon), seed: seed)
        var life = try RandomLife(store, seed: seed)
        for _ in 0..<200 { try life.step() }
        for kind in [Change.Kind.undone, .redone, .erased, .imported, .donationRecorded, .streetAltered, .bookingMade, .stepTaken] {
            #expect(life.done[kind, default: 0] > 0, "the seed never came to \(kind)")
        }
        #expect(try store.check() == [])
        #expect(try Dump.wrongSums(store) == 0)

        let copy = try Store.inMemory(clock: store.clock, seed: seed + 100)
        try store.replay(into: copy)
        #expect(try Dump.tables(copy) == Dump.tables(store))
        #expect(try Dump.words(copy) == Dump.words(store))
        #expect(try copy.check() == [])
    }

    @Test("Taking everything back, the last first, leaves empty tables; making it again gives them back", arguments: 11...13)
    func undoAll(seed: UInt64) throws {
        let store = try Store.inMemory(clock: Clock(startingAt: Samples.noon), seed: seed)
        var life = try RandomLife(store, seed: seed)
        for _ in 0..<40 { try life.step() }
        // Erasures cannot be taken back, so lives with one end here.
        guard life.done[.erased] == nil else { return }
        let tables = try Dump.tables(store)
        var undone = 0
        while let entry = try store.lastUndoable() {
            try store.undo(entry.id, by: Samples.signature)
            undone += 1
        }
        #expect(undone > 10)
        #expect(try Dump.tables(store).isEmpty)
        #expect(try Dump.words(store).isEmpty)
        for _ in 0..<undone {
            let entry = try #require(try store.lastRedoable())
            try store.redo(entry.id, by: Samples.signature)
        }
        #expect(try Dump.tables(store) == tables)
        #expect(try store.check() == [])
    }
}
