import Testing

@testable import giothong_bench

@Suite struct PseudoTerminalTests {
    private func cat() throws -> PseudoTerminal {
        try PseudoTerminal(try #require(Program(named: "cat")), [], silence: 30)
    }

    @Test func `What is typed comes back, with its bytes counted`() throws {
        let screen = try cat()
        let answer = try #require(try screen.type("hoà"))
        #expect(answer.bytes == "hoà".utf8.count)
        #expect(answer.milliseconds > 0)
        #expect(try screen.answers(to: ["a", "b", "c"]).count == 3)
    }

    @Test func `A text is waited for, and one that never comes is told by its name`() throws {
        let shell = try #require(Program(named: "sh"))
        let screen = try PseudoTerminal(shell, ["-c", "printf '\\033[1mGi\\033[0mọt Hồng'; exec cat"])
        #expect(try screen.wait(for: "Giọt Hồng") > 0)
        #expect { try screen.wait(for: "Quan Nhân", patience: 20) } throws: { "\($0)".contains("Quan Nhân") }
    }

    @Test func `A program has a terminal of its own, of the size that was asked for`() throws {
        let shell = try #require(Program(named: "sh"))
        let screen = try PseudoTerminal(shell, ["-c", "stty size < /dev/tty; exec cat"], columns: 120, rows: 40)
        #expect(try screen.wait(for: "40 120") > 0)
    }

    @Test func `A program that left is told from one that says nothing`() throws {
        let screen = try PseudoTerminal(try #require(Program(named: "true")), [])
        #expect { try screen.wait(for: "anything") } throws: { "\($0)".contains("true left") }
    }

    @Test func `A silent program gives no answer`() throws {
        let shell = try #require(Program(named: "sh"))
        let screen = try PseudoTerminal(shell, ["-c", "stty -echo; echo ready; exec sleep 60"])
        try screen.wait(for: "ready")
        try screen.settle(20)
        #expect(try screen.type("a", patience: 20) == nil)
    }

    @Test func `Colours leave no trace in what is seen, moves of the cursor part it`() {
        var seen = VisibleText()
        seen.add(Array("\u{1B}[1;31mNhân\u{1B}[m Chính\u{1B}[4;7HKim\u{1B}(B\u{1B}]0;title\u{7} Giang\r\nHạ".utf8))
        #expect(seen.contains("Nhân Chính"))
        #expect(seen.contains("Kim Giang"))
        #expect(!seen.contains("ChínhKim"))
        #expect(!seen.contains("title"))
        #expect(seen.contains(""))
        #expect(!seen.contains("GiangHạ"))
    }

    @Test func `A command's failure says what it was and what it printed`() throws {
        let shell = try #require(Program(named: "sh"))
        #expect(try Command(program: shell, arguments: ["-c", "echo yes"]).run().output == "yes\n")
        #expect { try Command(program: shell, arguments: ["-c", "echo no; exit 3"]).run() } throws: {
            "\($0)".contains("ended with 3: no")
        }
        // A small child is not taken for as large as this process.
        let peak = try Command(program: shell, arguments: ["-c", "sleep 0.1"]).run(watchingMemory: true).peakResident
        #expect((1..<10_000_000).contains(peak))
        #expect { try Program(at: "/nowhere/giothong") } throws: { "\($0)".contains("Benchmarks/run") }
    }
}
