import Foundation

/// Runs a program to its end.
///
/// Foundation's `Process` takes a program for running as long as a descendant lives that inherited its descriptors; tmux leaves
/// its server behind. Here the child gets its three descriptors and no other, and only the child is waited for. Nor does it get the
/// signals that threads of the tests have blocked: tmux would never learn that it is to end.
enum TmuxProcess {
    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    /// `program` is a path, or a name to be looked up in PATH.
    static func run(_ program: String, _ arguments: [String], environment: [String: String], directory: String = "/") throws
        -> Result
    {
        // Files take any length of text without anybody reading it meanwhile.
        let name = NSTemporaryDirectory() + "giothong-" + UUID().uuidString
        let (output, errors) = (name + ".out", name + ".err")
        defer {
            unlink(output)
            unlink(errors)
        }
        let child = try spawn(program, arguments, environment, directory, output: output, errors: errors)
        return Result(status: child.wait(), output: try text(output), errors: try text(errors))
    }

    /// Starts a program and does not wait for it.
    static func start(_ program: String, _ arguments: [String], environment: [String: String]) throws -> Child {
        try spawn(program, arguments, environment, "/", output: "/dev/null", errors: "/dev/null")
    }

    /// A program on its way.
    struct Child {
        let number: pid_t

        /// Its exit code, or 128 and the signal that ended it.
        func wait() -> Int32 {
            var status: Int32 = 0
            while waitpid(number, &status, 0) < 0, errno == EINTR {}
            return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
        }
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }

    private static func spawn(
        _ program: String, _ arguments: [String], _ environment: [String: String], _ directory: String, output: String,
        errors: String
    ) throws -> Child {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
        // One that is not open is passed over.
        for descriptor in Int32(3)..<1024 { posix_spawn_file_actions_addclose(&actions, descriptor) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var words = (["env", "-C", directory, program] + arguments).map { strdup($0) } + [nil]
        var variables = environment.map { strdup($0.key + "=" + $0.value) } + [nil]
        defer { for text in words + variables { free(text) } }
        var number: pid_t = 0
        let problem = posix_spawnp(&number, "env", &actions, &attributes, &words, &variables)
        guard problem == 0 else { throw TmuxFailure("\(program): errno \(problem)") }
        return Child(number: number)
    }
}
