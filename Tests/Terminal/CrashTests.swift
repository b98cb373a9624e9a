import Canvas
import Foundation
import Testing

@testable import Terminal

/// A crash in a process of its own, on a terminal of ours: what it leaves behind is looked at from here.
@Suite(.serialized) struct CrashTests {
    /// In the child: a terminal with somebody's name on it.
    static func begin(_ path: String) throws -> Terminal {
        let tty = open(path, O_RDWR | O_NOCTTY)
        var options = TerminalOptions(environment: ["TERM": "xterm-256color"])
        options.input = tty
        options.output = tty
        let terminal = try Terminal.open(options)
        terminal.lastWords = words
        var canvas = Canvas(size: terminal.size)
        canvas.write("Nguyễn Thị Ước", at: Point(0, 0))
        terminal.draw(canvas, theme: Theme(name: "", titleVietnamese: "", titleEnglish: "", isLight: false, entries: [:]))
        return terminal
    }

    /// What is left for the person to read.
    static let words = "Giọt Hồng dừng đột ngột."

    private func expectRestored(_ pty: PseudoTerminal, _ before: termios, words: Bool = true) {
        var screen = ShownScreen(Size(80, 24))
        let bytes = pty.output()
        #expect(String(decoding: bytes, as: UTF8.self).contains("Nguyễn Thị Ước"))
        screen.show(bytes)
        // The line is itself again by then, and adds a return of its own.
        let text = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\r\n", with: "\r\n")
        #expect(text.hasSuffix("\u{1B}[?1049l\r\n" + (words ? Self.words + "\r\n" : "")))
        #expect(screen.modes.isDisjoint(with: [2004, 1000, 1006, 1004, 2026, 1049, 1]))
        #expect(screen.modes.contains(25))
        let after = pty.line
        #expect(after.c_lflag == before.c_lflag && after.c_iflag == before.c_iflag && after.c_oflag == before.c_oflag)
    }

    private func name(_ pty: PseudoTerminal) throws -> String { String(cString: try #require(ttyname(pty.slave))) }

    @Test func `a broken promise of the code gives the terminal back and still ends as a crash`() async throws {
        let pty = try PseudoTerminal()
        let (path, before) = (try name(pty), pty.line)
        await #expect(processExitsWith: .failure) { [path = path as String] in
            let terminal = try CrashTests.begin(path)
            let none: [Int] = []
            // Out of bounds at run time.
            exit(Int32(none[terminal.size.width]))
        }
        expectRestored(pty, before)
    }

    @Test func `a fault of the memory gives the terminal back and ends as that fault`() async throws {
        let pty = try PseudoTerminal()
        let (path, before) = (try name(pty), pty.line)
        await #expect(processExitsWith: .signal(SIGSEGV)) { [path = path as String] in
            let terminal = try CrashTests.begin(path)
            UnsafeMutablePointer<Int>(bitPattern: terminal.size.width)?.pointee = 1
        }
        expectRestored(pty, before)
    }

    @Test func `a crash signal sent from outside ends the program too`() async throws {
        let pty = try PseudoTerminal()
        let (path, before) = (try name(pty), pty.line)
        await #expect(processExitsWith: .signal(SIGBUS)) { [path = path as String] in
            let terminal = try CrashTests.begin(path)
            raise(SIGBUS)
            terminal.close()
        }
        expectRestored(pty, before)
    }

    @Test func `an abort gives the terminal back and ends as an abort`() async throws {
        let pty = try PseudoTerminal()
        let (path, before) = (try name(pty), pty.line)
        await #expect(processExitsWith: .signal(SIGABRT)) { [path = path as String] in
            let terminal = try CrashTests.begin(path)
            withExtendedLifetime(terminal) { abort() }
        }
        expectRestored(pty, before)
    }

    @Test func `an exit without a close gives the terminal back`() async throws {
        let pty = try PseudoTerminal()
        let (path, before) = (try name(pty), pty.line)
        await #expect(processExitsWith: .exitCode(3)) { [path = path as String] in
            let terminal = try CrashTests.begin(path)
            withExtendedLifetime(terminal) { exit(3) }
        }
        expectRestored(pty, before, words: false)
    }

    @Test func `last words that are too long are cut between two letters`() async throws {
        let pty = try PseudoTerminal()
        let path = try name(pty)
        await #expect(processExitsWith: .signal(SIGABRT)) { [path = path as String] in
            let terminal = try CrashTests.begin(path)
            terminal.lastWords = "x" + String(repeating: "ễ", count: 400)
            withExtendedLifetime(terminal) { abort() }
        }
        let words = pty.text().components(separatedBy: "\u{1B}[?1049l\r\n").last
        #expect(words == "x" + String(repeating: "ễ", count: 169) + "\r\r\n")
    }

    @Test func `after close a crash writes nothing to the terminal`() async throws {
        let pty = try PseudoTerminal()
        let path = try name(pty)
        await #expect(processExitsWith: .signal(SIGABRT)) { [path = path as String] in
            let terminal = try CrashTests.begin(path)
            terminal.close()
            abort()
        }
        let text = pty.text()
        #expect(text.components(separatedBy: "\u{1B}[?1049l").count == 2)
    }
}
