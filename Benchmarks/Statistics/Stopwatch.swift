import Glibc

/// Time that never goes back, the same for all processes of the machine.
enum Stopwatch {
    /// Nanoseconds since some moment in the past.
    static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    }

    static func milliseconds(from start: Int, to end: Int) -> Double { Double(end - start) / 1_000_000 }

    /// How many milliseconds `body` takes.
    static func time(_ body: () throws -> Void) rethrows -> Double {
        let start = now()
        try body()
        return milliseconds(from: start, to: now())
    }

    /// Times `body` for each of `values`, in so many rounds after one that does not count.
    static func rounds<Value>(_ count: Int = 3, over values: [Value], _ body: (Value) throws -> Void) rethrows -> Samples {
        for value in values.prefix(50) { try body(value) }
        var samples = Samples([])
        for _ in 0..<count { samples.add(round: try values.map { value in try time { try body(value) } }) }
        return samples
    }

    static func sleep(milliseconds: Int) { usleep(UInt32(max(0, milliseconds)) * 1000) }
}
