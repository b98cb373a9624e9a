import Foundation

/// Where the program takes the time from: the machine, or for the demo a clock that was set once and runs on.
public struct Clock: Sendable {
    /// Added to the machine's time.
    public let offset: Int64

    /// The machine's own time.
    public static let machine = Clock(offset: 0)

    public init(offset: Int64) { self.offset = offset }

    /// A clock that shows `start` now and runs on.
    public init(startingAt start: Instant) {
        self.init(offset: start.milliseconds - Self.machine.now().milliseconds)
    }

    public func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000 + offset)
    }
}
