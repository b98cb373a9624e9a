import Dispatch
import Synchronization

/// Makes values on a thread of their own while the caller uses those made before: a file is read while the rows above are written.
/// A few hundred wait at most.
///
/// - Parameters:
///   - make: hands over one value after another. It runs on the other thread and has ended when this returns, so it may touch
///     what the caller has, but nothing that `use` touches meanwhile.
///   - use: asks for the next value until there is none. An error of `make` comes out of the question that follows its last value.
func ahead<Value: Sendable, Result>(
    make: (_ put: (Value) throws -> Void) throws -> Void, use: (_ next: () throws -> Value?) throws -> Result
) throws -> Result {
    try withoutActuallyEscaping(make) { make in
        let queue = WaitingValues<Value>(make)
        DispatchQueue(label: "giothong.import.ahead", qos: .userInitiated).async { queue.fill() }
        defer { queue.abandon() }
        // From the last to the first, so that each is handed on and not copied.
        var chunk: [Value] = []
        return try use {
            if chunk.isEmpty {
                guard let next = try queue.next() else { return nil }
                chunk = next
                chunk.reverse()
            }
            return chunk.removeLast()
        }
    }
}

/// What one thread has made and the other has not used yet, in chunks, so that they seldom meet.
private final class WaitingValues<Value: Sendable>: Sendable {
    private struct Content {
        var chunks: [[Value]] = []
        var isEnded = false
        var failure: (any Error)?
        var isAbandoned = false
    }

    private struct Abandoned: Error {}

    private let content = Mutex(Content())
    private let room = DispatchSemaphore(value: 0)
    private let filled = DispatchSemaphore(value: 0)
    private let ended = DispatchSemaphore(value: 0)
    private static var chunk: Int { 128 }
    private static var most: Int { 3 }
    /// Touched by the thread that fills alone, and gone when that has ended.
    nonisolated(unsafe) private var make: ((_ put: (Value) throws -> Void) throws -> Void)?

    init(_ make: @escaping (_ put: (Value) throws -> Void) throws -> Void) {
        self.make = make
        // Counted up by hand: a semaphore that ends below the value it was made with traps.
        for _ in 0..<Self.most { room.signal() }
    }

    func fill() {
        makeAll()
        make = nil
        ended.signal()
    }

    private func makeAll() {
        guard let make else { return }
        var chunk: [Value] = []
        chunk.reserveCapacity(Self.chunk)
        var failure: (any Error)?
        do {
            try make { value in
                chunk.append(value)
                guard chunk.count == Self.chunk else { return }
                try put(chunk)
                chunk = []
                chunk.reserveCapacity(Self.chunk)
            }
            try put(chunk)
        } catch {
            try? put(chunk)
            failure = error
        }
        content.withLock {
            $0.isEnded = true
            $0.failure = failure
        }
        filled.signal()
    }

    private func put(_ chunk: [Value]) throws {
        if chunk.isEmpty { return }
        room.wait()
        let isAbandoned = content.withLock { content in
            if !content.isAbandoned { content.chunks.append(chunk) }
            return content.isAbandoned
        }
        if isAbandoned {
            room.signal()
            throw Abandoned()
        }
        filled.signal()
    }

    /// `nil` once all were given out.
    func next() throws -> [Value]? {
        filled.wait()
        let (chunk, failure) = content.withLock { content in
            content.chunks.isEmpty ? (nil, content.failure) : (content.chunks.removeFirst(), nil)
        }
        if let chunk {
            room.signal()
            return chunk
        }
        filled.signal()
        if let failure { throw failure }
        return nil
    }

    /// Nobody will ask any more; comes back when the other thread has ended.
    func abandon() {
        content.withLock { $0.isAbandoned = true }
        room.signal()
        ended.wait()
    }
}
