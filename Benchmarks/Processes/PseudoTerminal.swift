import Glibc

/// A program in a terminal without a window, seen from the other end: keys go in, and every byte that comes back is timed.
final class PseudoTerminal {
    /// What came back for a key.
    struct Answer: Hashable, Sendable {
        /// Milliseconds from the key to the last byte before the silence.
        var milliseconds: Double
        var bytes: Int
    }

    let child: Child
    /// So many milliseconds without a byte end an answer; they are not counted.
    let silence: Int
    private let master: Int32
    private var space = [UInt8](repeating: 0, count: 65_536)

    init(
        _ program: Program, _ arguments: [String], environment: [String: String] = Environment.screen, columns: Int = 120,
        rows: Int = 40, silence: Int = 40
    ) throws {
        self.silence = silence
        var ends: (master: Int32, slave: Int32) = (-1, -1)
        var window = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&ends.master, &ends.slave, nil, nil, &window) == 0, let name = ttyname(ends.slave) else {
            throw BenchProblem.system("A pseudo terminal", errno: errno)
        }
        // The program opens its end by name; with ours kept open its leaving would go unnoticed.
        defer { close(ends.slave) }
        for end in [ends.master, ends.slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        master = ends.master
        child = try Child(program, arguments, environment: environment, on: .terminal(path: String(cString: name)))
    }

    deinit {
        child.end()
        close(master)
    }

    /// Reads until the text stands on the screen. Milliseconds since the program was started.
    @discardableResult
    func wait(for text: String, patience: Int = 60_000) throws -> Double {
        var seen = VisibleText()
        let end = Stopwatch.now() + patience * 1_000_000
        while case let left = (end - Stopwatch.now()) / 1_000_000, left > 0 {
            guard let (moment, bytes) = try read(within: left) else { break }
            seen.add(bytes)
            if seen.contains(text) { return Stopwatch.milliseconds(from: child.start, to: moment) }
        }
        throw BenchProblem.neverShown(text, by: child.program.name)
    }

    /// Reads until nothing comes any more.
    func settle(_ milliseconds: Int = 300) throws {
        while try read(within: milliseconds) != nil {}
    }

    /// Types, and waits for what comes back; `nil` when nothing does.
    func type(_ text: String, patience: Int = 5000) throws -> Answer? {
        let start = Stopwatch.now()
        send(text)
        return try answer(since: start, patience: patience)
    }

    /// Waits for what comes back after something that happened at `start`.
    func answer(since start: Int, patience: Int) throws -> Answer? {
        var answer: Answer?
        while let (moment, bytes) = try read(within: answer == nil ? patience : silence) {
            answer = Answer(
                milliseconds: Stopwatch.milliseconds(from: start, to: moment), bytes: (answer?.bytes ?? 0) + bytes.count)
        }
        return answer
    }

    /// Reads and drops whatever comes for so long.
    func idle(milliseconds: Int) throws {
        let end = Stopwatch.now() + milliseconds * 1_000_000
        while case let left = (end - Stopwatch.now()) / 1_000_000, left > 0 { _ = try read(within: left) }
    }

    private func send(_ text: String) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { write(master, $0.baseAddress.map { $0 + sent }, bytes.count - sent) }
            guard count > 0 || errno == EINTR else { return }
            sent += max(0, count)
        }
    }

    /// What has come and when it could be read; `nil` when nothing comes in time.
    private func read(within milliseconds: Int) throws -> (moment: Int, bytes: ArraySlice<UInt8>)? {
        var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, Int32(milliseconds)) > 0 else { return nil }
        let moment = Stopwatch.now()
        let count = Glibc.read(master, &space, space.count)
        guard count > 0 else { throw BenchProblem.hungUp(child.program.name) }
        return (moment, space[..<count])
    }
}

extension PseudoTerminal {
    /// What comes back for each key. The pauses between differ, so that no key falls in step with a program's own clock.
    ///
    /// - Throws: ``BenchProblem/noAnswer(_:)`` when more than a tenth of the keys paint nothing.
    func answers(to keys: [String], patience: Int = 5000) throws -> [Answer] {
        var answers: [Answer] = []
        for (place, key) in keys.enumerated() {
            try idle(milliseconds: place * 7 % 15)
            if let answer = try type(key, patience: patience) { answers.append(answer) }
        }
        guard answers.count * 10 >= keys.count * 9 else { throw BenchProblem.noAnswer(child.program.name) }
        return answers
    }
}
