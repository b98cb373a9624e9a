import Canvas
import Foundation
import Testing

@testable import Terminal

/// Curses has one screen a process, so these run one after the other.
@Suite(.serialized) struct TerminalTests {
    static let entries = ["xterm", "xterm-256color", "vt100", "linux", "tmux-256color", "screen", "rxvt", "putty-256color"]

    private let theme = Theme(
        name: "test", titleVietnamese: "", titleEnglish: "", isLight: false,
        entries: [
            .title: .init(fg: Colour(hex: "#d70000"), fg16: 9, flags: .bold, mono: .bold),
            .selected: .init(fg: Colour(hex: "#ffffff"), bg: Colour(hex: "#005f87"), fg16: 15, bg16: 4, mono: .reverse),
        ])

    private func canvas(_ size: Size = Size(80, 24), _ lines: String...) -> Canvas {
        var canvas = Canvas(size: size)
        for (y, line) in lines.enumerated() { canvas.write(line, at: Point(0, y)) }
        return canvas
    }

    @Test(arguments: entries)
    func `Vietnamese text arrives as UTF-8 inside one closed frame`(_ term: String) throws {
        let pty = try PseudoTerminal()
        let terminal = try Terminal.open(pty.options(term))
        defer { terminal.close() }
        #expect(terminal.size == Size(80, 24))
        _ = pty.output()
        terminal.draw(canvas(Size(80, 24), "Nguyễn Thị Ước │ 9.898 túi ▎█⣿"), theme: theme)
        let text = pty.text()
        #expect(text.contains("Nguyễn Thị Ước │ 9.898 túi ▎█⣿"))
        #expect(text.hasPrefix("\u{1B}[?2026h"))
        #expect(text.hasSuffix("\u{1B}[?2026l"))
        #expect(text.split(separator: "\u{1B}[?2026h").count == 1)
    }

    @Test(arguments: entries)
    func `what the screen shows is what was drawn, whatever was there before`(_ term: String) throws {
        let size = Size(37, 9)
        let pty = try PseudoTerminal(size)
        let terminal = try Terminal.open(pty.options(term))
        defer { terminal.close() }
        var screen = ShownScreen(size)
        var random = SeededGenerator(state: 5)
        let pieces = [
            "Nguyễn", "Ước", " ", "aaaaaaaaaaaa", "          ", "đường", "e\u{302}\u{303}", "中文", "│─╭╮", "1.704", "x", "日",
        ]
        for step in 0..<120 {
            var canvas = step % 10 == 0 ? Canvas(size: size) : terminal.shown ?? Canvas(size: size)
            for _ in 0..<Int.random(in: 0...5, using: &random) {
                let point = Point(Int.random(in: -2...36, using: &random), Int.random(in: 0...8, using: &random))
                let style: Style = Bool.random(using: &random) ? .text : Bool.random(using: &random) ? .title : .selected
                canvas.write(pieces.randomElement(using: &random) ?? "", at: point, style: style)
            }
            canvas.cursor =
                step % 3 == 0 ? nil : Point(Int.random(in: 0...36, using: &random), Int.random(in: 0...8, using: &random))
            if step % 17 == 0 { terminal.redrawAll() }
            terminal.draw(canvas, theme: theme)
            screen.show(pty.output())
            #expect(screen.picture == canvas.picture, "step \(step)")
            #expect(screen.unknown == [])
            if let caret = canvas.cursor {
                #expect(screen.cursor == caret)
                if term != "vt100" { #expect(screen.modes.contains(25)) }
            } else if term != "vt100" {
                #expect(!screen.modes.contains(25))
            }
        }
    }

    @Test func `every sign and letter that the program uses has the width for the C library that it has for us`() throws {
        let size = Size(150, 12)
        let pty = try PseudoTerminal(size)
        let terminal = try Terminal.open(pty.options("xterm-256color"))
        defer { terminal.close() }
        var picture = Canvas(size: size)
        for (y, glyphs) in GlyphSet.allCases.enumerated() {
            let signs = [
                glyphs.topLeft, glyphs.bottomRight, glyphs.horizontal, glyphs.vertical, glyphs.teeLeft, glyphs.ellipsis,
                glyphs.mark,
                glyphs.plan, glyphs.dot, glyphs.bullet, glyphs.crumb, glyphs.arrowUp, glyphs.arrowDown, glyphs.hiddenLeft,
                glyphs.scrollThumb, glyphs.marked, glyphs.checked, glyphs.danger, glyphs.info, glyphs.full,
            ]
            let bars = (0...8).flatMap { [glyphs.bar($0), glyphs.column($0)] }
            for (x, glyph) in (signs + bars).enumerated() { picture.set(glyph, at: Point(x, y)) }
        }
        let letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ"
        picture.write(letters, at: Point(0, 5))
        picture.write(letters.uppercased(), at: Point(0, 6))
        picture.write(letters.decomposedStringWithCanonicalMapping, at: Point(0, 7))
        picture.write("★☆●○◆◇▲▼◀▶→←↑↓–—“”‘’…·×÷₫°±≥≤≈№✓✗⣿🩸", at: Point(0, 8))
        terminal.draw(picture, theme: theme)
        var screen = ShownScreen(size)
        screen.show(pty.output())
        #expect(screen.picture == picture.picture)
    }

    @Test func `a canvas that is as before writes nothing, and one changed row no other row`() throws {
        let pty = try PseudoTerminal()
        let terminal = try Terminal.open(pty.options("xterm-256color"))
        defer { terminal.close() }
        var picture = canvas(Size(80, 24), "Phường Nhân Chính", "Khương Trung")
        picture.cursor = Point(3, 1)
        terminal.draw(picture, theme: theme)
        _ = pty.output()
        terminal.draw(picture, theme: theme)
        #expect(pty.output() == [])
        picture.write("Hạ Đình", at: Point(0, 5))
        terminal.draw(picture, theme: theme)
        let text = pty.text()
        #expect(text.contains("Hạ Đình"))
        #expect(!text.contains("Chính"))
        picture.cursor = Point(4, 1)
        terminal.draw(picture, theme: theme)
        #expect(pty.output().count < 40)
        terminal.redrawAll()
        terminal.draw(picture, theme: theme)
        #expect(pty.text().contains("Phường Nhân Chính"))
    }

    @Test func `another theme paints anew`() throws {
        let pty = try PseudoTerminal()
        let terminal = try Terminal.open(pty.options("xterm-256color"))
        defer { terminal.close() }
        var picture = Canvas(size: Size(80, 24))
        picture.write("388 %", at: Point(0, 0), style: .title)
        terminal.draw(picture, theme: theme)
        #expect(pty.text().contains("38;5;160"))
        let other = Theme(
            name: "other", titleVietnamese: "", titleEnglish: "", isLight: true,
            entries: [.title: .init(fg: Colour(hex: "#0000d7"))])
        terminal.draw(picture, theme: other)
        #expect(pty.text().contains("38;5;20"))
    }

    @Test(arguments: [
        ("xterm", ["TERM": "xterm"], TerminalOptions.Colors.auto, ColorDepth.indexed256, "38;5;160"),
        ("xterm", ["NO_COLOR": "1"], .auto, .mono, ";1m"),
        ("xterm", ["NO_COLOR": ""], .auto, .indexed256, "38;5;160"),
        ("xterm", ["NO_COLOR": "1"], .sixteen, .ansi16, "\u{1B}[91m"),
        ("xterm", [:], .eight, .ansi8, "\u{1B}[31m"), ("linux", [:], .auto, .ansi8, "\u{1B}[31m"),
        ("linux", [:], .full, .ansi8, "\u{1B}[31m"), ("vt100", [:], .full, .mono, ";1m"),
    ])
    func `colours follow the terminal, the wish and NO_COLOR`(
        _ term: String, _ more: [String: String], _ wish: TerminalOptions.Colors, _ depth: ColorDepth, _ bytes: String
    ) throws {
        let pty = try PseudoTerminal()
        var options = pty.options(term, more)
        options.colors = wish
        let terminal = try Terminal.open(options)
        defer { terminal.close() }
        #expect(terminal.depth == depth)
        var picture = Canvas(size: Size(80, 24))
        picture.write("388 %", at: Point(0, 0), style: .title)
        terminal.draw(picture, theme: theme)
        let text = pty.text()
        #expect(text.contains(bytes), "\(text.debugDescription)")
        // No palette of the person's is ever repainted.
        #expect(!text.contains("\u{1B}]4;") && !text.contains("\u{1B}]P"))
        if depth == .mono { #expect(!text.contains("38;5;") && !text.contains("[3")) }
    }

    @Test(arguments: entries)
    func `closing takes back every mode and the line, and may be called twice`(_ term: String) throws {
        let pty = try PseudoTerminal()
        let before = pty.line
        let terminal = try Terminal.open(pty.options(term))
        var screen = ShownScreen(Size(80, 24))
        terminal.draw(canvas(Size(80, 24), "Nguyễn Văn A"), theme: theme)
        screen.show(pty.output())
        #expect(screen.modes.isSuperset(of: [2004, 1000, 1006, 1004]))
        #expect(!screen.modes.contains(2026))
        let raw = pty.line
        #expect(raw.c_lflag & tcflag_t(ISIG | ICANON | ECHO) == 0)
        #expect(raw.c_iflag & tcflag_t(IXON | ICRNL) == 0)
        terminal.close()
        terminal.close()
        screen.show(pty.output())
        #expect(screen.modes.isDisjoint(with: [2004, 1000, 1006, 1004, 2026, 1049, 1]))
        if term != "vt100" { #expect(screen.modes.contains(25)) }
        let after = pty.line
        #expect(after.c_lflag == before.c_lflag)
        #expect(after.c_iflag == before.c_iflag)
        #expect(after.c_oflag == before.c_oflag)
        // Where there is no second screen to leave, nobody's name stays to be read.
        if ["vt100", "linux"].contains(term) { #expect(!screen.picture.contains("Nguyễn")) }
    }

    @Test func `the mouse can be switched`() throws {
        let pty = try PseudoTerminal()
        var options = pty.options("xterm-256color")
        options.mouse = false
        let terminal = try Terminal.open(options)
        #expect(!pty.text().contains("1006"))
        terminal.mouse = true
        #expect(pty.text() == "\u{1B}[?1000h\u{1B}[?1006h")
        terminal.mouse = false
        #expect(pty.text() == "\u{1B}[?1006l\u{1B}[?1000l")
        terminal.close()
    }

    @Test func `windows of any size are survived, also of one cell`() throws {
        let pty = try PseudoTerminal()
        let terminal = try Terminal.open(pty.options("xterm-256color"))
        defer { terminal.close() }
        for size in [Size(1, 1), Size(20, 5), Size(200, 60), Size(1, 30), Size(80, 1), Size(80, 24)] {
            pty.resize(size)
            #expect(terminal.handleResize() == size)
            var picture = Canvas(size: size)
            for y in 0..<size.height { picture.write("dòng \(y) 中文 cuối", at: Point(0, y)) }
            picture.cursor = Point(size.width - 1, size.height - 1)
            var screen = ShownScreen(size)
            terminal.draw(picture, theme: theme)
            screen.show(pty.output())
            #expect(screen.picture == picture.picture)
            // A canvas made for the window as it was.
            terminal.draw(Canvas(size: Size(50, 10)), theme: theme)
            terminal.draw(Canvas(size: Size(300, 100)), theme: theme)
        }
    }

    @Test func `a suspended program leaves the screen as it was, and takes all of it again`() throws {
        let pty = try PseudoTerminal()
        let before = pty.line
        let terminal = try Terminal.open(pty.options("xterm-256color"))
        defer { terminal.close() }
        var screen = ShownScreen(Size(80, 24))
        let picture = canvas(Size(80, 24), "Đợt hiến máu")
        terminal.draw(picture, theme: theme)
        screen.show(pty.output())
        _ = terminal.suspend {
            screen.show(pty.output())
            #expect(screen.modes.isDisjoint(with: [2004, 1000, 1006, 1004, 1049]))
            #expect(pty.line.c_lflag == before.c_lflag)
            pty.resize(Size(60, 20))
        }
        #expect(terminal.size == Size(60, 20))
        #expect(pty.line.c_lflag & tcflag_t(ISIG | ICANON) == 0)
        terminal.draw(picture, theme: theme)
        let text = pty.text()
        #expect(text.contains("\u{1B}[?2004h") && text.contains("\u{1B}[?1049h") && text.contains("Đợt hiến máu"))
    }

    @Test func `what was told to a suspended program wakes its loop when it goes on`() throws {
        let pty = try PseudoTerminal()
        let terminal = try Terminal.open(pty.options("xterm-256color"))
        defer { terminal.close() }
        _ = terminal.suspend {
            kill(getpid(), SIGTERM)
            _ = EventWait.wait(descriptors: [terminal.signalDescriptor], timeout: .seconds(5))
        }
        let answer = EventWait.wait(descriptors: [terminal.signalDescriptor], timeout: .seconds(5))
        #expect(answer.ready == [terminal.signalDescriptor])
        #expect(terminal.takeSignals() == [.terminated])
    }

    @Test func `the cursor comes and goes with the canvas's`() throws {
        let pty = try PseudoTerminal()
        let terminal = try Terminal.open(pty.options("xterm-256color"))
        defer { terminal.close() }
        var picture = canvas(Size(80, 24), "Họ và tên")
        func written(_ caret: Point?) -> String {
            picture.cursor = caret
            terminal.draw(picture, theme: theme)
            return pty.text()
        }
        let (hidden, visible) = ("\u{1B}[?25l", "\u{1B}[?25h")
        #expect(written(nil).contains(hidden))
        #expect(written(Point(3, 2)).contains(visible))
        let moved = written(Point(4, 2))
        #expect(!moved.isEmpty && !moved.contains(hidden))
        #expect(written(Point(4, 2)).isEmpty)
        #expect(written(nil).contains(hidden) && written(nil).isEmpty)
        terminal.close()
        #expect(pty.text().contains(visible))
    }

    @Test func `keys come through the line as the decoder wants them`() throws {
        let pty = try PseudoTerminal()
        let terminal = try Terminal.open(pty.options("xterm-256color"))
        defer { terminal.close() }
        #expect(terminal.readInput() == .nothing)
        pty.type("\u{3}\u{1A}\u{11}\u{13}\r\n\u{7F}đ")
        var decoder = InputDecoder()
        var events: [InputEvent] = []
        while events.count < 8 {
            #expect(
                EventWait.wait(descriptors: [terminal.inputDescriptor], timeout: .seconds(5)).ready == [terminal.inputDescriptor])
            guard case .bytes(let bytes) = terminal.readInput() else { break }
            events += decoder.feed(bytes)
        }
        let keys: [Key] = [
            .control("c"), .control("z"), .control("q"), .control("s"), .enter, .control("j"), .backspace, .character("đ"),
        ]
        #expect(events == keys.map(InputEvent.key))
    }

    @Test func `a lost line is the end of input, again and again, without waiting`() throws {
        let pty = try PseudoTerminal()
        let terminal = try Terminal.open(pty.options("xterm-256color"))
        pty.hangUp()
        let answer = EventWait.wait(descriptors: [terminal.inputDescriptor], timeout: .seconds(5))
        #expect(answer.hungUp == [terminal.inputDescriptor])
        #expect(terminal.readInput() == .endOfInput)
        #expect(terminal.readInput() == .endOfInput)
        terminal.draw(canvas(), theme: theme)
        terminal.close()
    }

    @Test func `signals wake the loop and are told once each`() throws {
        let pty = try PseudoTerminal()
        let terminal = try Terminal.open(pty.options("xterm-256color"))
        defer { terminal.close() }
        #expect(terminal.takeSignals() == [])
        var told: [TerminalSignal] = []
        for number in [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGCONT, SIGTSTP, SIGQUIT] {
            // To the process, as they come from outside: this thread may not take signals.
            kill(getpid(), number)
            let answer = EventWait.wait(descriptors: [terminal.signalDescriptor], timeout: .seconds(5))
            #expect(answer.ready == [terminal.signalDescriptor])
            told += terminal.takeSignals()
        }
        #expect(told == [.resized, .terminated, .hungUp, .interrupted, .continued, .stopRequested, .quit])
        #expect(terminal.takeSignals() == [])
    }

    @Test func `a storm of window sizes hides no other signal, however long nobody looks`() throws {
        let pty = try PseudoTerminal()
        let terminal = try Terminal.open(pty.options("xterm-256color"))
        defer { terminal.close() }
        // More than a pipe can hold.
        for _ in 0..<70_000 { kill(getpid(), SIGWINCH) }
        kill(getpid(), SIGTERM)
        var told: [TerminalSignal] = []
        while !told.contains(.terminated) {
            guard
                EventWait.wait(descriptors: [terminal.signalDescriptor], timeout: .seconds(5)).ready.contains(
                    terminal.signalDescriptor)
            else { break }
            told += terminal.takeSignals()
        }
        #expect(told.contains(.terminated) && told.contains(.resized))
    }

    @Test func `a reader of the log who went away does not end the program, and the old answer to that comes back`() throws {
        let pty = try PseudoTerminal()
        let before = signal(SIGPIPE, SIG_DFL)
        defer { signal(SIGPIPE, before) }
        let terminal = try Terminal.open(pty.options("xterm-256color"))
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        close(ends[0])
        #expect(write(ends[1], "x", 1) == -1 && errno == EPIPE)
        close(ends[1])
        terminal.close()
        var after = sigaction()
        sigaction(SIGPIPE, nil, &after)
        #expect(after.__sigaction_handler.sa_handler == nil)
    }

    @Test func `what cannot be a screen is refused with its reason, and nothing is left behind`() throws {
        let pty = try PseudoTerminal()
        let before = pty.line
        #expect(throws: TerminalProblem.tooDumb("dumb")) { try Terminal.open(pty.options("dumb")) }
        #expect(throws: TerminalProblem.unknownTerminal("")) { try Terminal.open(pty.options("")) }
        var options = pty.options("xterm")
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        options.input = ends[0]
        #expect(throws: TerminalProblem.notATerminal) { try Terminal.open(options) }
        ends.forEach { close($0) }
        #expect(pty.output() == [])
        #expect(pty.line.c_lflag == before.c_lflag)
        let terminal = try Terminal.open(pty.options("xterm"))
        #expect(throws: TerminalProblem.system(EBUSY)) { try Terminal.open(pty.options("xterm")) }
        terminal.close()
    }

    @Test(arguments: [
        ("xterm", "xterm-256color"), ("putty", "xterm-256color"), ("xterm-ghostty", "xterm-256color"), ("vt100", "vt100"),
        ("screen", "screen-256color"), ("tmux", "tmux-256color"), ("linux", "linux"), ("nobody-knows", "xterm-256color"),
    ])
    func `the entry is the best that is there`(_ term: String, _ entry: String) throws {
        let pty = try PseudoTerminal()
        let terminal = try Terminal.open(pty.options(term))
        defer { terminal.close() }
        #expect(terminal.entry == entry)
    }

    @Test func `title and clipboard go to windows and not to consoles`() throws {
        let pty = try PseudoTerminal()
        let window = try Terminal.open(pty.options("xterm-256color"))
        _ = pty.output()
        window.title("Giọt Hồng\u{1B}]0;x\u{7}\u{202E}\n")
        #expect(pty.text() == "\u{1B}]0;Giọt Hồng]0;x\u{7}")
        #expect(window.copyToClipboard("Nguyễn") == .sent)
        #expect(pty.text() == "\u{1B}]52;c;Tmd1eeG7hW4=\u{7}")
        #expect(window.copyToClipboard(String(repeating: "x", count: 74_995)) == .tooLong(limit: 74_994))
        #expect(pty.output() == [])
        window.close()
        let console = try Terminal.open(pty.options("linux"))
        defer { console.close() }
        _ = pty.output()
        console.title("Giọt Hồng")
        #expect(console.copyToClipboard("x") == .unsupported)
        #expect(pty.output() == [])
        #expect(console.glyphs == .console)
    }
}
