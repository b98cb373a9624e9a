import Synchronization
import Testing

@testable import Store

@Suite struct SidelineTests {
    private struct Broken: Error {}

    private final class Done: Sendable {
        let numbers = Mutex<[Int]>([])
        func note(_ number: Int) { numbers.withLock { $0.append(number) } }
        var all: [Int] { numbers.withLock { $0 } }
    }

    @Test func `Pieces are done in the order in which they are handed over, all of them by the end`() throws {
        let (sideline, done) = (Sideline("test", mostWaiting: 2), Done())
        for number in 0..<1_000 { try sideline.handOver { done.note(number) } }
        try sideline.finish()
        #expect(done.all == Array(0..<1_000))
    }

    @Test func `After a piece that fails nothing more is done, and whoever hands over or waits is told`() throws {
        let (sideline, done) = (Sideline("test"), Done())
        try sideline.handOver { done.note(1) }
        try sideline.handOver { throw Broken() }
        #expect(throws: Broken.self) { try sideline.finish() }
        #expect(throws: Broken.self) { try sideline.handOver { done.note(2) } }
        #expect(done.all == [1])
    }

    @Test func `Nothing is handed over any more once a sideline is abandoned`() throws {
        let (sideline, done) = (Sideline("test"), Done())
        try sideline.handOver { done.note(1) }
        sideline.abandon()
        #expect(throws: CancellationError.self) { try sideline.handOver { done.note(2) } }
        #expect(!done.all.contains(2))
    }
}
