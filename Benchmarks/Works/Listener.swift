import Glibc
import Store

/// Another process that watches the books and says when it had read each of the news.
final class Listener {
    private let child: Child
    private let lines: UnsafeMutablePointer<FILE>

    init(_ data: DataSet) throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0, let lines = fdopen(ends[0], "r") else { throw BenchProblem.system("A pipe", errno: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[1]) }
        self.lines = lines
        child = try Child(
            try Program.itself(), ["listen", data.books], environment: Environment.bare, on: .descriptor(ends[1]))
        // Its first line says that it is listening.
        _ = try line()
    }

    deinit {
        child.end()
        fclose(lines)
    }

    /// When it had read the news up to that entry, by ``Stopwatch/now()``.
    func moment(of position: Int) throws -> Int {
        while true {
            let numbers = try line().split(separator: " ").compactMap { Int($0) }
            if numbers.count == 2, numbers[0] >= position { return numbers[1] }
        }
    }

    private func line() throws -> String {
        var space = [CChar](repeating: 0, count: 100)
        guard fgets(&space, Int32(space.count), lines) != nil else { throw BenchProblem.hungUp("The listening process") }
        return String(decoding: space.prefix { $0 != 0 && $0 != 0x0A }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// What the other process does: for each of the news a line with the journal's position and the moment.
    static func listen(to path: String) throws -> Never {
        let store = try Store.open(DatabaseFile(path: path), clock: .machine)
        let watch = try store.watch()
        var position = try store.position()
        say(position, at: Stopwatch.now())
        while true {
            var request = pollfd(fd: watch.fileDescriptor, events: Int16(POLLIN), revents: 0)
            poll(&request, 1, Int32(watch.wait ?? -1))
            guard watch.drain().checkNow else { continue }
            let news = try store.news(since: position)
            let moment = Stopwatch.now()
            if news.position > position { say(news.position, at: moment) }
            position = news.position
        }
    }

    private static func say(_ position: JournalPosition, at moment: Int) {
        Files.print("\(position.sequence) \(moment)\n", to: STDOUT_FILENO)
    }
}
