import Dispatch
import GRDB
import GRDBSQLite
import Synchronization

/// Carries committed pages from the log into the database (checkpoint) on a thread and a connection of its own, so that no key
/// waits for it.
///
/// It works once the log is worth it and the desk rests; at once when the log has become long. Most of the pages go while others
/// write; for the few that came meanwhile a long log is closed for a moment, so that it begins anew however busy the desks are. Its
/// file keeps its size, since writing over old pages costs half of what a growing file does, unless an import has left it huge.
/// SQLite sees to it that only one process carries over at a time, and the last to close the file empties its log. Between commits
/// nothing wakes up.
final class Checkpointer: Sendable {
    /// In pages (``Schema/pageSize``). SQLite's own measure of a log worth carrying over.
    static let worthwhile = 1_000
    /// No longer put off while commits follow on one another.
    static let long = 4_000
    /// 64 MiB. A longer log gives its room on the disk back.
    static let limit = 32_000
    /// A desk that has not committed for this long rests.
    static let rest = Duration.milliseconds(300)
    /// How long readers of old pages are waited for while the log is closed; whoever commits meanwhile waits too.
    static let patience = Duration.milliseconds(20)

    private struct State {
        var pages = 0
        /// From so many pages on it is no longer put off. Whoever reads old pages for long keeps the log open: while others commit, it is
        /// tried again once the log has grown by as much more, since each try holds them up.
        var urgentFrom = Checkpointer.long
        var lastCommit = ContinuousClock.now
        var isScheduled = false
        /// The log has become long, and somebody sees to it.
        var isUrgent = false
        var isOver = false
    }

    private let file: DatabaseFile
    private let guardian: FileGuardian
    /// Tests hold it up.
    let queue = DispatchQueue(label: "giothong.checkpoints", qos: .utility)
    private let state = Mutex(State())
    private let connection = Mutex<DatabaseQueue?>(nil)

    init(_ file: DatabaseFile, _ guardian: FileGuardian) {
        self.file = file
        self.guardian = guardian
    }

    /// Follows the commits of a connection, in the place of SQLite's own checkpoints after every thousandth page, until ``unfollow(_:)``.
    func follow(_ db: Database) {
        let hook: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<CChar>?, CInt) -> CInt = {
            (context, _, _, pages) in
            if let context { Unmanaged<Checkpointer>.fromOpaque(context).takeUnretainedValue().noted(pages: Int(pages)) }
            return SQLITE_OK
        }
        sqlite3_wal_hook(db.sqliteConnection, hook, Unmanaged.passUnretained(self).toOpaque())
    }

    func unfollow(_ db: Database) { sqlite3_wal_hook(db.sqliteConnection, nil, nil) }

    private func noted(pages: Int) {
        let (isUrgent, isNews) = state.withLock { state in
            state.pages = pages
            state.lastCommit = .now
            if pages < Self.long { state.urgentFrom = Self.long }
            let isUrgent = pages >= state.urgentFrom && !state.isUrgent
            let isNews = pages >= Self.worthwhile && !state.isScheduled
            if isUrgent { state.isUrgent = true } else if isNews { state.isScheduled = true }
            return (isUrgent, isNews)
        }
        if isUrgent {
            // Not with the next look, which waits for rest: by then commits in a row have made the log many times as long.
            queue.async { [weak self] in self?.shorten() }
        } else if isNews {
            look(after: Self.rest)
        }
    }

    private func shorten() {
        carryOver()
        state.withLock { $0.isUrgent = false }
    }

    private func look(after delay: Duration) {
        let (seconds, attoseconds) = delay.components
        queue.asyncAfter(deadline: .now() + Double(seconds) + Double(attoseconds) * 1e-18) { [weak self] in self?.look() }
    }

    private func look() {
        enum Step { case wait(Duration), carryOver, nothing }
        let step: Step = state.withLock { state in
            let wait = Self.rest - (ContinuousClock.now - state.lastCommit)
            if wait > .zero { return .wait(wait) }
            state.isScheduled = false
            // It may have begun anew since.
            return state.pages >= Self.worthwhile ? .carryOver : .nothing
        }
        switch step {
        case .wait(let wait): look(after: wait)
        case .carryOver: carryOver()
        case .nothing: break
        }
    }

    /// What fails here is tried again after the next commit; nobody needs to hear of it.
    func carryOver() {
        try? connection.withLock { connection in
            guard !state.withLock({ $0.isOver }) else { return }
            try guardian.check()
            let open = try connection ?? DatabaseQueue(path: file.path, configuration: Self.configuration)
            connection = open
            try open.writeWithoutTransaction { db in
                let log = try db.checkpoint(.passive).walFrameCount
                let isHuge = (FileStatus(file.walPath)?.size ?? 0) >= Self.limit * Schema.pageSize
                if log >= Self.long || isHuge {
                    state.withLock { $0.urgentFrom = log + Self.long }
                    try db.checkpoint(isHuge ? .truncate : .restart)
                    state.withLock { $0.urgentFrom = Self.long }
                }
                // So that a copy put over what has just been written is told from it.
                try guardian.check(db)
            }
        }
    }

    /// Waits for what is under way and closes its connection, so that the store's is the last and empties the log. A program that ended
    /// in the midst of it would leave the log of an import to whoever opens the file next.
    func end() {
        state.withLock { $0.isOver = true }
        connection.withLock { $0 = nil }
    }

    /// Stands back while `body` empties the log itself: only one can at a time.
    func standingBack<Value>(_ body: () throws -> Value) rethrows -> Value { try connection.withLock { _ in try body() } }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = Patience.mode(patience)
        return configuration
    }
}
