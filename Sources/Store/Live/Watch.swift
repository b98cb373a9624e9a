import Glibc
import Model

/// What a ``Watch`` has noticed.
public struct WatchNews: Hashable, Sendable {
    /// Something may have been committed: ask ``Store/news(since:)``.
    public var checkNow = false
    /// The file was moved, deleted, or another was put in its place.
    public var replaced = false
}

/// Notices commits by other processes, without a thread and without a tick: put ``fileDescriptor`` and ``wait`` into `poll(2)`, and
/// call ``drain()`` when either is due.
///
/// The bell is rung after a commit can be read. The log changes before that, so a change of the log with no bell (its writer was
/// killed in between) is looked into again after 5, 50 and 500 ms, then left alone.
public final class Watch {
    /// Readable when there is something to ``drain()``.
    public let fileDescriptor: Int32
    private let file: DatabaseFile
    private var log: Int32 = -1
    private var bell: Int32 = -1
    private let directory: Int32
    private var rechecks = Rechecks()
    private let now: () -> Int

    /// `now` counts milliseconds that never go back.
    init(_ file: DatabaseFile, now: @escaping () -> Int) throws(StoreError) {
        self.file = file
        self.now = now
        try? file.makeFile(at: file.bellPath)
        fileDescriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard fileDescriptor >= 0 else { throw .cannotCreate(path: file.bellPath, errno: errno) }
        directory = inotify_add_watch(
            fileDescriptor, file.directory, UInt32(IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_ONLYDIR))
        guard directory >= 0 else {
            let reason = errno
            close(fileDescriptor)
            throw .cannotCreate(path: file.bellPath, errno: reason)
        }
        watchSides()
    }

    deinit { close(fileDescriptor) }

    /// Milliseconds until something must be looked into again; `nil` when nothing is due.
    public var wait: Int? { rechecks.next.map { max(0, $0 - now()) } }

    /// Takes what has been noticed. Never waits.
    public func drain() -> WatchNews {
        var news = WatchNews()
        let moment = now()
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { space in
            while true {
                let count = Glibc.read(fileDescriptor, space.baseAddress, space.count)
                guard count > 0 else { return }
                take(UnsafeRawBufferPointer(rebasing: space[0..<count]), at: moment, &news)
            }
        }
        if rechecks.isDue(at: moment) { news.checkNow = true }
        return news
    }

    private func take(_ events: UnsafeRawBufferPointer, at moment: Int, _ news: inout WatchNews) {
        var place = 0
        let headLength = MemoryLayout<inotify_event>.size
        while place + headLength <= events.count {
            let watch = events.loadUnaligned(fromByteOffset: place, as: Int32.self)
            let mask = events.loadUnaligned(fromByteOffset: place + 4, as: Int32.self)
            let length = Int(events.loadUnaligned(fromByteOffset: place + 12, as: UInt32.self))
            let name = events[(place + headLength)..<(place + headLength + length)].prefix { $0 != 0 }
            place += headLength + length
            if mask & IN_Q_OVERFLOW != 0 {
                news.checkNow = true
                rechecks.begin(at: moment)
            } else if watch == bell {
                news.checkNow = true
                rechecks.belled(at: moment)
            } else if watch == log {
                rechecks.begin(at: moment)
            } else if watch == directory {
                changed(String(decoding: name, as: UTF8.self), mask, at: moment, &news)
            }
        }
    }

    private func changed(_ name: String, _ mask: Int32, at moment: Int, _ news: inout WatchNews) {
        switch name {
        case file.name: news.replaced = true
        case file.name + "-wal":
            if mask & (IN_MOVED_FROM | IN_DELETE) != 0 { news.replaced = true }
            watchSides()
            rechecks.begin(at: moment)
        case file.name + ".bell":
            watchSides()
            news.checkNow = true
        default: break
        }
    }

    private func watchSides() {
        log = inotify_add_watch(fileDescriptor, file.walPath, UInt32(IN_MODIFY))
        bell = inotify_add_watch(fileDescriptor, file.bellPath, UInt32(IN_MODIFY))
    }
}

/// When to look again after the log changed.
struct Rechecks {
    private var due: [Int] = []

    static let delays = [5, 50, 500]

    var next: Int? { due.first }

    /// The nearest moment is never put off, or a stream of changes would put it off for ever.
    mutating func begin(at moment: Int) {
        let fresh = Self.delays.map { moment + $0 }
        due = due.first.map { nearest in [nearest] + fresh.filter { $0 > nearest } } ?? fresh
    }

    /// The commit was announced. One look more, late: the log may have changed for a second writer, who was killed before his bell.
    mutating func belled(at moment: Int) { due = [moment + (Self.delays.last ?? 0)] }

    mutating func isDue(at moment: Int) -> Bool {
        let count = due.count
        due.removeAll { $0 <= moment }
        return due.count < count
    }
}

extension Store {
    /// A watch on this store's file. Not for a store in memory, where nobody else can commit.
    public func watch() throws -> Watch {
        try watch {
            var time = timespec()
            clock_gettime(CLOCK_MONOTONIC, &time)
            return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
        }
    }

    /// The same with a clock of the caller's, in milliseconds that never go back.
    func watch(now: @escaping () -> Int) throws -> Watch {
        guard let file else { throw StoreError.noSuchDirectory(path: path) }
        return try Watch(file, now: now)
    }
}
