import Foundation

/// The program in a terminal of its own, seen and driven as a person would: tmux with a private socket.
///
/// Nothing here sleeps. tmux pipes what the program draws into a FIFO, and a wait is a poll(2) on it: after each output the
/// screen is looked at again, until it is as it should be or the time is up.
final class TmuxSession {
    let home: TmuxHome
    private let socket: String
    /// Becomes readable when something was drawn.
    private let news: Int32
    /// Hangs up when the program and everything it started are gone.
    private let lifeline: Int32

    /// The end of what was drawn, and whether it is part of a frame that is not yet whole.
    private var drawn = ""
    private var isInFrame = false
    private static let frameStart = "\u{1B}[?2026h"
    private static let frameEnd = "\u{1B}[?2026l"
    /// Within this many seconds the pieces of a frame follow each other.
    private static let frameGap = 0.01

    /// How long a wait lasts at most. A busy machine is slow; a test that passes never waits this long.
    static let patience = 20.0

    /// - Parameter command: what to run; by default the program itself, with `arguments`.
    init(
        _ home: TmuxHome, _ arguments: [String] = [], command: [String]? = nil, columns: Int = 120, rows: Int = 36,
        environment more: [String: String] = [:]
    ) throws {
        self.home = home
        let name = home.directory + "/\(UUID().uuidString.prefix(8))"
        socket = name + ".tmux"
        news = try Self.fifo(name + ".news", O_RDWR)
        lifeline = try Self.fifo(name + ".life", O_RDONLY)
        try home.write(
            """
            set -g default-terminal tmux-256color
            set -s escape-time 0
            set -g status off

            """, to: String(name.split(separator: "/").last ?? "") + ".conf")
        // tmux gives its panes what itself was started with, and a TERM of its own.
        let environment = home.environment.merging(more) { $1 }
        let program = command ?? [BuiltProgram.path] + arguments
        // The ninth descriptor is inherited by everything that comes of the program. Its exit code comes as the terminal's title, after
        // all that it has drawn: tmux now and then misses the end of a program, and with it the code.
        let shell = "\"$@\" 9>'\(name).life'; printf '\\033]2;ended %s\\007' $?; read rest"
        let result = try TmuxProcess.run(
            "tmux",
            ["-f", name + ".conf", "-S", socket, "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
                + ["sh", "-c", shell, "sh"] + program + [";", "pipe-pane", "exec cat > '\(name).news'"],
            environment: environment, directory: home.directory)
        guard result.status == 0 else { throw TmuxFailure("tmux: \(result.errors)") }
    }

    deinit {
        _ = try? tmux("kill-server")
        // What still runs would write into a home that is being removed.
        _ = Self.poll(lifeline, 0, until: Self.now() + Self.patience)
        close(news)
        close(lifeline)
    }

    private static func fifo(_ path: String, _ mode: Int32) throws -> Int32 {
        guard mkfifo(path, 0o600) == 0 else { throw TmuxFailure("mkfifo \(path): errno \(errno)") }
        let descriptor = open(path, mode | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw TmuxFailure("open \(path): errno \(errno)") }
        return descriptor
    }

    @discardableResult
    func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let result = try TmuxProcess.run("tmux", ["-S", socket] + arguments, environment: home.environment)
        guard result.status == 0 else { throw TmuxFailure("tmux \(arguments): \(result.errors)") }
        return result.output
    }

    // MARK: The keyboard

    /// Presses keys by tmux's names for them: F2, Enter, Escape, C-r, BSpace.
    func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

    /// Types letter by letter, each a write of its own.
    func type(_ text: String) throws {
        for letter in text.unicodeScalars { try burst(Array(String(letter).utf8)) }
    }

    /// Sends the bytes as they are, in one write, as an input method does.
    func burst(_ bytes: [UInt8]) throws { try tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) }) }

    func burst(_ text: String) throws { try burst(Array(text.utf8)) }

    // MARK: The screen

    /// What stands on the screen now.
    func screen() throws -> TmuxScreen { TmuxScreen(try tmux("capture-pane", "-p")) }

    /// The same with the sequences for colours and attributes.
    func colouredScreen() throws -> TmuxScreen { TmuxScreen(try tmux("capture-pane", "-p", "-e")) }

    /// Column and row of the cursor, from 0.
    func cursor() throws -> (column: Int, row: Int) {
        let parts = try tmux("display-message", "-p", "#{cursor_x} #{cursor_y}").split { $0.isWhitespace }.compactMap { Int($0) }
        guard parts.count == 2 else { throw TmuxFailure("no cursor") }
        return (parts[0], parts[1])
    }

    /// Whether the terminal's modes are those of a shell: its own screen, a cursor, no mouse.
    func isAsFound() throws -> Bool {
        try tmux("display-message", "-p", "#{alternate_on}#{cursor_flag}#{mouse_any_flag}#{keypad_flag}").hasPrefix("0100")
    }

    func resize(_ columns: Int, _ rows: Int) throws { try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)") }

    // MARK: Waiting

    /// Waits until the screen is as `condition` wants it, and returns it. Throws with the last screen when the time is up.
    @discardableResult
    func wait(
        for what: String, line: Int = #line, file: String = #fileID, until condition: (TmuxScreen) throws -> Bool
    ) throws -> TmuxScreen {
        let end = Self.now() + Self.patience
        while true {
            // Emptied before the look, so that what is drawn after the look is not missed.
            drain()
            let screen = try screen()
            let isThere = try !isInFrame && condition(screen)
            // A frame comes in several writes; what is seen counts when nothing more of it is on its way.
            if isThere, !waitForNews(until: Self.now() + Self.frameGap) { return screen }
            guard isThere || waitForNews(until: end) else {
                throw TmuxFailure(
                    "\(file):\(line): \(what) did not come. The screen:\n\(screen)\n(\(try ending().map { "ended with \($0)" } ?? "it runs"))"
                )
            }
        }
    }

    /// Waits until all the texts stand on the screen.
    @discardableResult
    func wait(for texts: String..., line: Int = #line, file: String = #fileID) throws -> TmuxScreen {
        try wait(for: "«" + texts.joined(separator: "», «") + "»", line: line, file: file) { screen in
            texts.allSatisfy(screen.shows)
        }
    }

    /// Waits until a text is gone.
    @discardableResult
    func wait(without text: String, line: Int = #line, file: String = #fileID) throws -> TmuxScreen {
        try wait(for: "the end of «\(text)»", line: line, file: file) { !$0.shows(text) }
    }

    static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Takes what was drawn, and notes whether it ends within a frame.
    private func drain() {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(news, &chunk, chunk.count)
            guard count > 0 else { return }
            drawn += String(decoding: chunk.prefix(count), as: UTF8.self)
            let begun = drawn.range(of: Self.frameStart, options: .backwards)?.lowerBound
            let ended = drawn.range(of: Self.frameEnd, options: .backwards)?.lowerBound
            if let begun { isInFrame = ended.map { begun > $0 } ?? true } else if ended != nil { isInFrame = false }
            // A mark may lie across two reads.
            drawn = String(drawn.suffix(Self.frameStart.count - 1))
        }
    }

    private func waitForNews(until end: Double) -> Bool { Self.poll(news, POLLIN, until: end) }

    static func poll(_ descriptor: Int32, _ events: Int32, until end: Double) -> Bool {
        while true {
            var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
            let left = end - now()
            guard left > 0 else { return false }
            let count = Glibc.poll(&entry, 1, Int32(left * 1000) + 1)
            if count > 0 { return true }
            if count < 0, errno != EINTR { return false }
        }
    }

    // MARK: The end

    /// The program's exit code, or 128 and the signal that ended it.
    func waitForExit(line: Int = #line, file: String = #fileID) throws -> Int {
        var code: Int?
        try wait(for: "the end of the program", line: line, file: file) { _ in
            code = try ending()
            return code != nil
        }
        return code ?? -1
    }

    private func ending() throws -> Int? {
        let words = try tmux("display-message", "-p", "#{pane_title}").split { $0.isWhitespace }
        return words.count == 2 && words[0] == "ended" ? Int(words[1]) : nil
    }

    /// The program's process, or that of the shell in which it was called.
    func process() throws -> pid_t {
        guard let pane = pid_t(try tmux("display-message", "-p", "#{pane_pid}").trimmingCharacters(in: .whitespacesAndNewlines))
        else {
            throw TmuxFailure("no process")
        }
        return try Self.child(of: pane)
    }

    /// The last process that another one started.
    static func child(of parent: pid_t) throws -> pid_t {
        let children = try String(contentsOfFile: "/proc/\(parent)/task/\(parent)/children", encoding: .utf8)
        guard let number = children.split(separator: " ").last.flatMap({ pid_t($0) }) else {
            throw TmuxFailure("\(parent) has no child")
        }
        return number
    }

    /// Takes the terminal away, as a closed window or a lost ssh does.
    func closeTerminal() throws { try tmux("kill-server") }

    /// Waits until neither the program nor anything that it started is left.
    func waitUntilNobodyIsLeft(line: Int = #line, file: String = #fileID) throws {
        guard Self.poll(lifeline, 0, until: Self.now() + Self.patience) else {
            throw TmuxFailure("\(file):\(line): a process is left behind")
        }
    }
}
