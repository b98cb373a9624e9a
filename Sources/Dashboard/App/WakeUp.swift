import Glibc

/// Wakes the loop from another thread, through a pipe that poll(2) can watch.
final class WakeUp: Sendable {
    let fileDescriptor: Int32
    private let writeEnd: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        (fileDescriptor, writeEnd) = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
    }

    deinit {
        _ = close(fileDescriptor)
        _ = close(writeEnd)
    }

    func ring() {
        var one: UInt8 = 1
        _ = write(writeEnd, &one, 1)
    }

    /// Whoever was woken looks at everything that there is.
    func drain() {
        var rubbish = [UInt8](repeating: 0, count: 256)
        while read(fileDescriptor, &rubbish, rubbish.count) > 0 {}
    }
}
