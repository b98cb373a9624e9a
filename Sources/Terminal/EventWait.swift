import Foundation

/// Waiting for whatever comes first: the one place where the program sleeps.
public enum EventWait {
    public struct Answer: Hashable, Sendable {
        /// Can be read without waiting.
        public var ready: Set<Int32> = []
        /// The other side is gone. What it wrote before may still be there to read.
        public var hungUp: Set<Int32> = []

        /// Nothing came in time.
        public var timedOut: Bool { ready.isEmpty && hungUp.isEmpty }
    }

    /// - parameter timeout: nil waits for ever; zero only looks.
    public static func wait(descriptors: [Int32], timeout: Duration? = nil) -> Answer {
        var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let end = timeout.map { ContinuousClock.now + $0 }
        while true {
            let left = end.map { max(.zero, $0 - ContinuousClock.now) }
            let count = poll(&entries, nfds_t(entries.count), left.map(milliseconds) ?? -1)
            if count < 0, errno == EINTR { continue }
            // A limit longer than poll can take is waited for in parts.
            if count == 0, let end, ContinuousClock.now < end { continue }
            break
        }
        var answer = Answer()
        for entry in entries {
            if entry.revents & Int16(POLLIN) != 0 { answer.ready.insert(entry.fd) }
            if entry.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { answer.hungUp.insert(entry.fd) }
        }
        return answer
    }

    /// Whether something is there to read, or the other side is gone: for work that stops when it is needed elsewhere.
    public static func isReady(_ descriptor: Int32) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, 0) > 0
    }

    /// Rounded up, so that the time has really passed.
    private static func milliseconds(_ duration: Duration) -> Int32 {
        let (seconds, attoseconds) = duration.components
        let whole = min(seconds, 1_000_000) * 1000
        return Int32(clamping: whole + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
