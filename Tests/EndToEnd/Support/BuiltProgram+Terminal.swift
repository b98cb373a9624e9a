import Foundation
import Glibc
import Testing

extension BuiltProgram {
    /// Milliseconds without a sign of life after which a program on a terminal is given up.
    private static let patience: Int32 = 30_000

    /// Runs the program on a terminal of its own, and hands each thing it writes to `watch`, which may answer by typing or interrupting.
    func onTerminal(
        _ arguments: [String], adding more: [String: String] = [:], watch: (_ seen: String, _ hand: Hand) -> Void
    ) throws -> (status: Int32, seen: String) {
        var (master, slave): (Int32, Int32) = (-1, -1)
        try #require(openpty(&master, &slave, nil, nil, nil) == 0)
        defer { close(master) }
        let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.path)
        process.arguments = arguments
        process.environment = environment.merging(more) { $1 }
        process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
        (process.standardInput, process.standardOutput, process.standardError) = (terminal, terminal, terminal)
        try process.run()
        close(slave)
        let hand = Hand(master: master, process: process)
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while true {
            var wait = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            if poll(&wait, 1, Self.patience) == 0 {
                kill(process.processIdentifier, SIGKILL)
                Issue.record("nothing came for \(Self.patience) ms after: \(String(decoding: bytes, as: UTF8.self).suffix(300))")
                break
            }
            let count = read(master, &chunk, chunk.count)
            // The other end is gone when the program has ended.
            guard count > 0 else { break }
            bytes += chunk.prefix(count)
            watch(String(decoding: bytes, as: UTF8.self), hand)
        }
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }

    /// What somebody at the terminal can do.
    final class Hand {
        private let master: Int32
        private let process: Process
        private(set) var hasActed = false

        init(master: Int32, process: Process) {
            self.master = master
            self.process = process
        }

        func type(_ text: String) {
            hasActed = true
            let bytes = Array(text.utf8)
            _ = write(master, bytes, bytes.count)
        }

        func interrupt() {
            hasActed = true
            process.interrupt()
        }
    }
}
