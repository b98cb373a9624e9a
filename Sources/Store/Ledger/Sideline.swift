import Dispatch
import Synchronization

/// What a second core does in the order in which it is handed over, while the caller goes on, some pieces ahead at most.
final class Sideline: Sendable {
    private let queue: DispatchQueue
    /// Counted up by hand: a semaphore that ends below the value it was made with traps.
    private let room = DispatchSemaphore(value: 0)
    private let failure = Mutex<(any Error)?>(nil)

    init(_ label: String, mostWaiting: Int = 8) {
        queue = DispatchQueue(label: "giothong.\(label)", qos: .userInitiated)
        for _ in 0..<mostWaiting { room.signal() }
    }

    /// Waits while too much is waiting. Throws what went wrong in a piece before, and then nothing more is done.
    func handOver(_ work: @escaping @Sendable () throws -> Void) throws {
        try check()
        room.wait()
        queue.async { [self] in
            defer { room.signal() }
            guard failure.withLock({ $0 == nil }) else { return }
            do { try work() } catch { failure.withLock { $0 = error } }
        }
    }

    /// Comes back when all of it is done; throws as ``handOver(_:)`` does.
    func finish() throws {
        queue.sync {}
        try check()
    }

    /// Comes back when nothing of it runs any more, done or not. Whoever has a sideline says this before they go away.
    func abandon() {
        failure.withLock { $0 = $0 ?? CancellationError() }
        queue.sync {}
    }

    private func check() throws {
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
