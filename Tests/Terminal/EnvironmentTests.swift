import Canvas
import Foundation
import Testing

@testable import Terminal

/// What the process as a whole is set to, so in a process of its own.
@Suite(.serialized) struct EnvironmentTests {
    @Test(arguments: ["vi_VN.UTF-8", "C", "POSIX", "xx_YY.ISO8859-1"])
    func `letters with marks survive a server without a Vietnamese locale`(_ locale: String) async throws {
        let pty = try PseudoTerminal()
        let path = String(cString: try #require(ttyname(pty.slave)))
        await #expect(processExitsWith: .success) { [path = path as String, locale = locale as String] in
            setenv("LC_ALL", locale, 1)
            try CrashTests.begin(path).close()
        }
        #expect(pty.text().contains("Nguyễn Thị Ước"))
    }

    @Test func `standard error goes to the log while the screen is up, and back afterwards`() async throws {
        let pty = try PseudoTerminal()
        let path = String(cString: try #require(ttyname(pty.slave)))
        let log = NSTemporaryDirectory() + "terminal-\(UUID().uuidString).log"
        defer { try? FileManager.default.removeItem(atPath: log) }
        await #expect(processExitsWith: .success) { [path = path as String, log = log as String] in
            let tty = open(path, O_RDWR | O_NOCTTY)
            dup2(tty, STDERR_FILENO)
            var options = TerminalOptions(environment: ["TERM": "xterm-256color"])
            (options.input, options.output, options.logPath) = (tty, tty, log)
            let terminal = try Terminal.open(options)
            Descriptor.write("while open", to: STDERR_FILENO)
            terminal.close()
            Descriptor.write("after close", to: STDERR_FILENO)
        }
        let text = pty.text()
        #expect(!text.contains("while open"))
        #expect(text.contains("after close"))
        #expect(try String(contentsOfFile: log, encoding: .utf8) == "while open")
        let mode = try FileManager.default.attributesOfItem(atPath: log)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }
}
