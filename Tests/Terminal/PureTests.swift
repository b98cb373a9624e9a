import Foundation
import Testing

@testable import Terminal

@Suite struct TerminalEntryTests {
    @Test(arguments: [
        ("xterm", ["xterm-256color", "xterm", "vt100"]),
        ("putty", ["putty-256color", "putty", "xterm-256color", "xterm", "vt100"]),
        ("screen", ["screen-256color", "screen", "xterm-256color", "xterm", "vt100"]),
        ("tmux-256color", ["tmux-256color", "screen-256color", "screen", "xterm-256color", "xterm", "vt100"]),
        ("xterm-direct", ["xterm-256color", "xterm", "vt100"]),
        ("linux", ["linux", "xterm-256color", "xterm", "vt100"]),
        ("vt100", ["vt100", "xterm-256color", "xterm"]),
    ])
    func `entries are tried from the best to the plainest`(_ term: String, _ names: [String]) {
        #expect(TerminalEntry.candidates(term: term) == names)
    }
}

@Suite struct TerminalOptionsTests {
    @Test(arguments: [
        ([:], 50), (["ESCDELAY": "25"], 25), (["ESCDELAY": "x"], 50), (["ESCDELAY": "-3"], 50), (["ESCDELAY": "99999999"], 50),
    ])
    func `the Esc delay is the environment's where that makes sense`(_ environment: [String: String], _ milliseconds: Int) {
        #expect(TerminalOptions(environment: environment).delay == .milliseconds(milliseconds))
    }

    @Test func `a delay that was asked for goes before the environment's`() {
        var options = TerminalOptions(environment: ["ESCDELAY": "25"])
        options.escapeDelay = .milliseconds(70)
        #expect(options.delay == .milliseconds(70))
    }
}

@Suite struct TerminalCommandTests {
    @Test func `inside tmux both its ways to a clipboard are tried`() {
        let text = TerminalCommand.copy("máu", through: TerminalCommand.multiplexer(["TMUX": "/x,1,0"]))
        #expect(text == "\u{1B}]52;c;bcOhdQ==\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;bcOhdQ==\u{7}\u{1B}\\")
    }

    @Test func `screen gets short pieces that join to the whole`() {
        let long = String(repeating: "giọt ", count: 500)
        let text = TerminalCommand.copy(long, through: TerminalCommand.multiplexer(["STY": "1.pts"]))
        let pieces = text.split(separator: "\u{1B}\\").map { $0.dropFirst(2) }
        #expect(pieces.count > 3 && pieces.allSatisfy { $0.utf8.count <= 700 })
        #expect(pieces.joined() == TerminalCommand.copy(long, through: .none))
    }

    @Test func `a title has no control characters and an end`() {
        #expect(TerminalCommand.title("a\u{1B}\u{9C}\u{7}\u{202E}b\n") == "\u{1B}]0;ab\u{7}")
        #expect(TerminalCommand.title(String(repeating: "x", count: 5000)).count < 220)
    }
}

@Suite struct EventWaitTests {
    private func makePipe() -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        #expect(pipe(&ends) == 0)
        return (ends[0], ends[1])
    }

    @Test func `only what has something to read is ready`() {
        let (one, two) = (makePipe(), makePipe())
        defer { [one.read, one.write, two.read, two.write].forEach { close($0) } }
        #expect(EventWait.wait(descriptors: [one.read, two.read], timeout: .zero).timedOut)
        #expect(!EventWait.isReady(two.read))
        Descriptor.write("x", to: two.write)
        #expect(EventWait.wait(descriptors: [one.read, two.read], timeout: .seconds(5)).ready == [two.read])
        #expect(EventWait.isReady(two.read))
        #expect(!EventWait.isReady(one.read))
        #expect(Descriptor.read(two.read) == .bytes([0x78]))
        #expect(Descriptor.read(two.read) == .nothing)
    }

    @Test func `a closed other side is told apart from something to read`() {
        let (read, write) = makePipe()
        defer { close(read) }
        close(write)
        let answer = EventWait.wait(descriptors: [read], timeout: .seconds(5))
        #expect(answer.ready == [] && answer.hungUp == [read])
        #expect(Descriptor.read(read) == .endOfInput)
    }

    @Test func `the time asked for has really passed, rounded up`() {
        let start = ContinuousClock.now
        #expect(EventWait.wait(descriptors: [], timeout: .microseconds(1500)).timedOut)
        #expect(ContinuousClock.now - start >= .microseconds(1500))
    }
}
