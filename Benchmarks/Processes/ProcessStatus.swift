import Glibc

/// What the system says of a running process (`/proc/PID`).
enum ProcessStatus {
    /// The most bytes that it ever held resident (VmHWM).
    static func peakResident(_ identifier: pid_t) -> Int {
        (number("VmHWM:", in: "/proc/\(identifier)/status") ?? 0) * 1024
    }

    /// How often its threads went to sleep of their own accord: each time something had woken them.
    static func sleeps(_ identifier: pid_t) -> Int {
        let directory = "/proc/\(identifier)/task"
        return Files.names(in: directory).reduce(0) {
            $0 + (number("voluntary_ctxt_switches:", in: "\(directory)/\($1)/status") ?? 0)
        }
    }

    private static func number(_ name: String, in path: String) -> Int? {
        guard let text = Files.text(path) else { return nil }
        let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
    }
}
