import Canvas
import Foundation

@testable import Terminal

/// A terminal without a window: the program's side is a real tty, the other side is read by the test.
final class PseudoTerminal {
    let master: Int32
    let slave: Int32
    private var mark = 0

    init(_ size: Size = Size(80, 24)) throws {
        var ends: (master: Int32, slave: Int32) = (-1, -1)
        guard openpty(&ends.master, &ends.slave, nil, nil, nil) == 0 else { throw TerminalProblem.system(errno) }
        (master, slave) = ends
        resize(size)
    }

    deinit {
        close(slave)
        if !isHungUp { close(master) }
    }

    private var isHungUp = false

    /// The window is closed, the line is lost.
    func hangUp() {
        close(master)
        isHungUp = true
    }

    func resize(_ size: Size) {
        var window = winsize(ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    }

    func options(_ term: String, _ more: [String: String] = [:]) -> TerminalOptions {
        var options = TerminalOptions(environment: ["TERM": term].merging(more) { $1 })
        options.input = slave
        options.output = slave
        return options
    }

    func type(_ text: String) { Descriptor.write(text, to: master) }

    /// All that the program wrote up to now. A mark is sent behind it, so nothing has to be waited for by the clock.
    func output() -> [UInt8] {
        mark += 1
        let end = Array("\u{1B}_\(mark)\u{1B}\\".utf8)
        Descriptor.write(String(decoding: end, as: UTF8.self), to: slave)
        var bytes: [UInt8] = []
        while bytes.suffix(end.count) != end[...] {
            _ = EventWait.wait(descriptors: [master], timeout: .seconds(5))
            guard case .bytes(let more) = Descriptor.read(master) else { break }
            bytes += more
        }
        return bytes.dropLast(end.count)
    }

    func text() -> String { String(decoding: output(), as: UTF8.self) }

    var line: termios {
        var line = termios()
        tcgetattr(slave, &line)
        return line
    }
}

/// What a terminal shows after some bytes: enough of a VT220 and xterm for what curses writes.
struct ShownScreen {
    private(set) var rows: [[String]]
    private(set) var cursor = Point(0, 0)
    private(set) var modes: Set<Int> = []
    private(set) var unknown: [String] = []
    private let size: Size
    private var wraps = false
    private var last = " "

    init(_ size: Size) {
        self.size = size
        rows = Array(repeating: Array(repeating: " ", count: size.width), count: size.height)
    }

    var picture: String {
        rows.map { row in
            var text = row.joined()
            while text.hasSuffix(" ") { text.removeLast() }
            return text
        }.joined(separator: "\n")
    }

    mutating func show(_ bytes: [UInt8]) {
        var rest = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\u{1B}": escape(&rest)
            case "\r": move(0, cursor.y)
            case "\n": move(cursor.x, cursor.y + 1)
            case "\u{8}": move(cursor.x - 1, cursor.y)
            case "\t": move((cursor.x / 8 + 1) * 8, cursor.y)
            case "\u{0}", "\u{7}", "\u{E}", "\u{F}": break
            default: put(scalar)
            }
        }
    }

    private mutating func move(_ x: Int, _ y: Int) {
        cursor = Point(max(0, min(size.width - 1, x)), max(0, min(size.height - 1, y)))
        wraps = false
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = TextWidth.width(of: scalar)
        if width == 0 {
            let x = wraps ? cursor.x : cursor.x - 1
            rows[cursor.y][x].unicodeScalars.append(scalar)
            return
        }
        if wraps { move(0, cursor.y + 1) }
        rows[cursor.y][cursor.x] = String(scalar)
        last = String(scalar)
        if width == 2 { rows[cursor.y][cursor.x + 1] = "" }
        if cursor.x + width >= size.width { wraps = true } else { move(cursor.x + width, cursor.y) }
    }

    private mutating func escape(_ rest: inout ArraySlice<Unicode.Scalar>) {
        switch rest.popFirst() {
        case "[":
            let body = rest.prefix { !(0x40...0x7E).contains($0.value) }
            rest = rest.dropFirst(body.count)
            if let final = rest.popFirst() { control(String(String.UnicodeScalarView(body)), final) }
        case "]", "_", "P":
            while let scalar = rest.popFirst(), scalar != "\u{7}" {
                if scalar == "\u{1B}" {
                    _ = rest.popFirst()
                    break
                }
            }
        case "(", ")": _ = rest.popFirst()
        case "M": move(cursor.x, cursor.y - 1)
        case "=", ">", "7", "8": break
        case let other: unknown.append("ESC \(other.map(String.init) ?? "")")
        }
    }

    private mutating func control(_ body: String, _ final: Unicode.Scalar) {
        if body.hasPrefix("?") {
            let numbers = body.dropFirst().split(separator: ";").compactMap { Int($0) }
            if final == "h" { modes.formUnion(numbers) } else { modes.subtract(numbers) }
            return
        }
        let numbers = body.split(separator: ";").compactMap { Int($0) }
        let count = max(1, numbers.first ?? 1)
        let (x, y) = (cursor.x, cursor.y)
        switch final {
        case "H": move((numbers.count > 1 ? numbers[1] : 1) - 1, count - 1)
        case "A": move(x, y - count)
        case "B": move(x, y + count)
        case "C": move(x + count, y)
        case "D": move(x - count, y)
        case "G": move(count - 1, y)
        case "d": move(x, count - 1)
        case "Z": move((x + 7) / 8 * 8 - 8 * count, y)
        case "J": if numbers.first == 2 { for row in 0..<size.height { blank(row, 0..<size.width) } } else { eraseBelow() }
        case "K": blank(y, numbers.first == 1 ? 0..<(x + 1) : x..<size.width)
        case "X": blank(y, x..<min(size.width, x + count))
        case "P":
            rows[y].removeSubrange(x..<min(size.width, x + count))
            rows[y] += Array(repeating: " ", count: size.width - rows[y].count)
        case "@":
            rows[y].insert(contentsOf: Array(repeating: " ", count: count), at: x)
            rows[y].removeLast(count)
        case "b": for _ in 0..<count { for scalar in last.unicodeScalars { put(scalar) } }
        case "m", "r", "l", "h", "t": break
        default: unknown.append("CSI \(body)\(final)")
        }
    }

    private mutating func blank(_ row: Int, _ columns: Range<Int>) {
        for x in columns { rows[row][x] = " " }
    }

    private mutating func eraseBelow() {
        blank(cursor.y, cursor.x..<size.width)
        for row in (cursor.y + 1)..<max(size.height, cursor.y + 1) { blank(row, 0..<size.width) }
    }
}
