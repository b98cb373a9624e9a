import Glibc
import Synchronization

/// Runs one long job off the main thread and hands its reports to the loop through a pipe that poll(2) can watch.
final class Worker: Sendable {
    private struct Inbox {
        var reports: [JobReport] = []
        var jobs = 0
    }

    private let inbox = Mutex(Inbox())
    private let cancelled = Mutex(false)
    private let readEnd: Int32
    private let writeEnd: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        (readEnd, writeEnd) = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
    }

    deinit {
        _ = Glibc.close(readEnd)
        _ = Glibc.close(writeEnd)
    }

    var fileDescriptor: Int32 { readEnd }

    /// Starts `work` with a way to report and a way to learn that it should stop.
    func start(
        _ work:
            @escaping @Sendable (_ report: @escaping @Sendable (JobReport) -> Void, _ isCancelled: @escaping @Sendable () -> Bool)
            -> Void
    ) {
        cancelled.withLock { $0 = false }
        inbox.withLock { $0.jobs += 1 }
        Task.detached { [self] in
            work({ self.post($0) }, { self.cancelled.withLock { $0 } })
            inbox.withLock { $0.jobs -= 1 }
        }
    }

    /// A job is under way, and with it perhaps a change of the books.
    var isBusy: Bool { inbox.withLock { $0.jobs > 0 } }

    func cancel() { cancelled.withLock { $0 = true } }

    func takeReports() -> [JobReport] {
        var rubbish = [UInt8](repeating: 0, count: 256)
        while read(readEnd, &rubbish, rubbish.count) > 0 {}
        return inbox.withLock { box in
            defer { box.reports = [] }
            return box.reports
        }
    }

    private func post(_ report: JobReport) {
        inbox.withLock { box in
            // Only the newest progress is worth drawing.
            if case .progress = report, case .progress? = box.reports.last { box.reports.removeLast() }
            box.reports.append(report)
        }
        var one: UInt8 = 1
        _ = write(writeEnd, &one, 1)
    }
}
