import Synchronization

/// Runs one long job off the main thread and hands its reports to the loop through a pipe that poll(2) can watch.
final class Worker: Sendable {
    private struct Inbox {
        var reports: [JobReport] = []
        var jobs = 0
    }

    private let inbox = Mutex(Inbox())
    private let cancelled = Mutex(false)
    private let wakeUp = WakeUp()

    var fileDescriptor: Int32 { wakeUp.fileDescriptor }

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
        wakeUp.drain()
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
        wakeUp.ring()
    }
}
