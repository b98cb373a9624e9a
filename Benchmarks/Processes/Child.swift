import Glibc

/// A process of our own: started, measured, ended.
final class Child {
    let program: Program
    let identifier: pid_t
    /// When it was started, by ``Stopwatch/now()``.
    let start: Int
    private var status: Int32?
    private var raw: Int32 = 0

    /// Where a child's input lies, and its output with its complaints.
    enum Line {
        /// A terminal of its own, which becomes the one that controls it.
        case terminal(path: String)
        case files(input: String, output: String)
        /// Output goes to a descriptor.
        case descriptor(Int32)
    }

    /// - Parameter environment: all that it gets.
    init(_ program: Program, _ arguments: [String], environment: [String: String], on line: Line) throws {
        self.program = program
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        switch line {
        case .terminal(let path):
            posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
            posix_spawn_file_actions_adddup2(&actions, 0, 1)
            posix_spawn_file_actions_adddup2(&actions, 0, 2)
        case .files(let input, let output):
            posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
            posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
            posix_spawn_file_actions_adddup2(&actions, 1, 2)
        case .descriptor(let descriptor):
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
            posix_spawn_file_actions_adddup2(&actions, descriptor, 1)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A session of its own, so that the terminal that it opens first is its controlling one.
        posix_spawnattr_setflags(&attributes, Self.ownSession)
        let words = ([program.path] + arguments).map { strdup($0) } + [nil]
        let variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + variables { free(text) } }
        var identifier: pid_t = 0
        start = Stopwatch.now()
        let number = posix_spawn(&identifier, program.path, &actions, &attributes, words, variables)
        guard number == 0 else { throw BenchProblem.cannotStart(program.path, errno: number) }
        self.identifier = identifier
    }

    deinit { end() }

    /// Waits until it ends. The exit status, or 128 and the signal's number.
    @discardableResult
    func wait() -> Int32 {
        while status == nil { take(waitpid(identifier, &raw, 0)) }
        return status ?? 0
    }

    /// Waits until it ends, looking every few milliseconds at the most bytes that it ever held resident.
    ///
    /// What `wait4` says of a child is no less than what its parent held before it, so that it says nothing of a small child.
    func waitForPeakResident() -> Int {
        var peak = 0
        while status == nil {
            peak = max(peak, ProcessStatus.peakResident(identifier))
            Stopwatch.sleep(milliseconds: 5)
            take(waitpid(identifier, &raw, WNOHANG))
        }
        return peak
    }

    /// Asks it to leave, and sees to it that it does.
    func end() {
        guard status == nil else { return }
        for signal in [SIGHUP, SIGTERM, SIGKILL] where status == nil {
            kill(identifier, signal)
            for _ in 0..<200 where status == nil {
                take(waitpid(identifier, &raw, WNOHANG))
                if status == nil { Stopwatch.sleep(milliseconds: 5) }
            }
        }
    }

    /// POSIX_SPAWN_SETSID, which glibc hides from Swift.
    private static let ownSession: Int16 = 0x80

    private func take(_ answer: pid_t) {
        if answer < 0, errno == ECHILD { status = 0 }
        guard answer == identifier else { return }
        status = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + (raw & 0x7F)
    }
}
