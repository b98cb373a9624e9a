/// Bytes of a terminal → events. A pure value: the same bytes give the same events however they are cut into reads.
///
/// It goes byte by byte because input methods send Backspace and the composed letter in one read, and because terminals disagree
/// with the name in TERM; so it knows the forms of all of them at once. What it does not know it swallows whole: an answer of the
/// terminal never becomes letters. It has no clock: while `isPending`, wait for the Esc delay and call `flush`.
public struct InputDecoder: Sendable {
    private enum State {
        case ground, escape, doubleEscape, sequence, consoleFunction, singleShift, plainMouse, string, stringEscape, paste
    }

    private var state = State.ground
    /// An Esc stood before the letter that is being read.
    private var alt = false
    private var body: [UInt8] = []
    private var introducer: UInt8 = 0
    private var letters = ScalarAssembler()
    private var paste: PasteCollector
    private var idle = 0

    /// How many delays without a byte half-read things are waited for. A paste long, since what comes after it is taken for keys.
    private enum Patience {
        static let sequence = 4
        static let string = 20
        static let paste = 100
    }

    /// Longer sequences mean nothing to us; their bytes are counted no further.
    private static let longestBody = 64
    private static let escapeByte: UInt8 = 0x1B

    /// - parameter pasteLimit: bytes of a paste that are kept.
    public init(pasteLimit: Int = 65_536) {
        paste = PasteCollector(limit: pasteLimit)
    }

    /// Something is half-read: a lone Esc, a letter's first byte, a sequence, a paste.
    public var isPending: Bool { state != .ground || letters.isPending }

    public mutating func feed(_ byte: UInt8) -> [InputEvent] {
        var events: [InputEvent] = []
        take(byte, &events)
        return events
    }

    public mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
        var events: [InputEvent] = []
        for byte in bytes { take(byte, &events) }
        return events
    }

    /// The Esc delay went by without a byte. A lone Esc is the key at once; other half-read things wait a few delays more, since a
    /// slow line may have cut them, and then are given up, so that the keyboard never stays dead.
    public mutating func flush() -> [InputEvent] {
        guard isPending else { return [] }
        idle += 1
        var events: [InputEvent] = []
        switch state {
        case .escape, .doubleEscape, .stringEscape:
            reset()
            events.append(.key(.escape))
        case .ground:
            guard idle >= Patience.sequence else { return [] }
            letters.reset()
            emit(.character("\u{FFFD}"), &events)
        case .sequence, .consoleFunction, .singleShift, .plainMouse:
            guard idle >= Patience.sequence else { return [] }
            let letter: Character? = !body.isEmpty ? nil : state == .sequence ? "[" : state == .singleShift ? "O" : nil
            reset()
            if let letter { events.append(.key(.alt(letter))) }
        case .string:
            guard idle >= (body.isEmpty ? Patience.sequence : Patience.string) else { return [] }
            let letter = body.isEmpty ? Character(Unicode.Scalar(introducer)) : nil
            reset()
            if let letter { events.append(.key(.alt(letter))) }
        case .paste:
            guard idle >= Patience.paste else { return [] }
            reset()
            events.append(.paste(paste.take()))
        }
        idle = 0
        return events
    }

    private mutating func take(_ byte: UInt8, _ events: inout [InputEvent]) {
        idle = 0
        switch state {
        case .ground: ground(byte, &events)
        case .escape: afterEscape(byte, &events)
        case .doubleEscape: afterDoubleEscape(byte, &events)
        case .sequence: sequence(byte, &events)
        case .consoleFunction: consoleFunction(byte, &events)
        case .singleShift: singleShift(byte, &events)
        case .plainMouse: plainMouse(byte, &events)
        case .string: string(byte, &events)
        case .stringEscape:
            if byte == UInt8(ascii: "\\") { reset() } else { begin(.escape, then: byte, &events) }
        case .paste:
            guard paste.feed(byte) else { return }
            reset()
            events.append(.paste(paste.take()))
        }
    }

    private mutating func reset() {
        state = .ground
        alt = false
        body.removeAll(keepingCapacity: true)
    }

    private mutating func begin(_ next: State, alt: Bool = false, then byte: UInt8? = nil, _ events: inout [InputEvent]) {
        state = next
        self.alt = alt
        body.removeAll(keepingCapacity: true)
        if let byte { take(byte, &events) }
    }

    /// The sequence is broken off; the byte is looked at as if nothing had come before.
    private mutating func abandon(_ byte: UInt8, _ events: inout [InputEvent]) {
        reset()
        ground(byte, &events)
    }

    private mutating func emit(_ key: Key, _ events: inout [InputEvent]) {
        events.append(.key(alt ? key.adding(.alt) : key))
        alt = false
    }

    private mutating func ground(_ byte: UInt8, _ events: inout [InputEvent]) {
        switch letters.feed(byte) {
        case .more: return
        case .invalid(let again):
            emit(.character("\u{FFFD}"), &events)
            if again { ground(byte, &events) }
        case .scalar(let scalar):
            if byte == Self.escapeByte {
                begin(.escape, &events)
            } else if scalar.value < 0x20 || scalar.value == 0x7F {
                // The linux console sends Esc Tab for Shift-Tab.
                if alt, byte == 0x09 {
                    alt = false
                    events.append(.key(.backTab))
                } else if let key = Key(control: byte) {
                    emit(key, &events)
                }
            } else if (0x80...0x9F).contains(scalar.value) {
                alt = false
            } else {
                emit(.character(Character(scalar.composed)), &events)
            }
        }
    }

    private mutating func afterEscape(_ byte: UInt8, _ events: inout [InputEvent]) {
        switch byte {
        case UInt8(ascii: "["): begin(.sequence, &events)
        case UInt8(ascii: "O"): begin(.singleShift, &events)
        case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "X"):
            introducer = byte
            begin(.string, &events)
        case Self.escapeByte: begin(.doubleEscape, &events)
        // Alt with a control key means nothing to anybody; a line that was slow for a moment hands over both keys at once.
        case 0x00..<0x20 where !Self.joinsAlt(byte):
            events.append(.key(.escape))
            abandon(byte, &events)
        default: begin(.ground, alt: true, then: byte, &events)
        }
    }

    /// Control characters that are keys with Alt too: the linux console's Shift-Tab, and Enter and Backspace, which are dropped rather
    /// than taken for Esc and Enter, since that would throw away what is half-entered.
    private static func joinsAlt(_ byte: UInt8) -> Bool { [0x08, 0x09, 0x0D].contains(byte) }

    /// Esc pressed twice is one Esc at least. Whether the second one begins a sequence shows in what follows: rxvt and PuTTY send both
    /// for Alt with an arrow or a function key, which means nothing here, and so is the same as Esc and then that key.
    private mutating func afterDoubleEscape(_ byte: UInt8, _ events: inout [InputEvent]) {
        events.append(.key(.escape))
        switch byte {
        case UInt8(ascii: "["): begin(.sequence, &events)
        case UInt8(ascii: "O"): begin(.singleShift, &events)
        case Self.escapeByte: break
        default: abandon(byte, &events)
        }
    }

    private mutating func sequence(_ byte: UInt8, _ events: inout [InputEvent]) {
        switch byte {
        case UInt8(ascii: "[") where body.isEmpty: begin(.consoleFunction, &events)
        case UInt8(ascii: "M") where body.isEmpty: begin(.plainMouse, &events)
        // rxvt ends a shifted key with a byte that elsewhere stands before the final one.
        case UInt8(ascii: "$") where !body.isEmpty && body.count <= 2 && body.allSatisfy { (0x30...0x39).contains($0) }:
            finish(byte, &events)
        case 0x20...0x3F: if body.count < Self.longestBody { body.append(byte) }
        case 0x40...0x7E: finish(byte, &events)
        default: abandon(byte, &events)
        }
    }

    private mutating func finish(_ final: UInt8, _ events: inout [InputEvent]) {
        let whole = body.count < Self.longestBody ? ControlSequence(body, final: final) : nil
        reset()
        if whole?.startsPaste == true {
            state = .paste
        } else if let event = whole?.event {
            events.append(event)
        }
    }

    /// The linux console's F1 to F5: `ESC [ [ A` to `E`.
    private mutating func consoleFunction(_ byte: UInt8, _ events: inout [InputEvent]) {
        guard (0x20...0x7E).contains(byte) else { return abandon(byte, &events) }
        if (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) {
            emit(.function(Int(byte - UInt8(ascii: "A")) + 1), &events)
        }
        reset()
    }

    /// `ESC O` and a letter: cursor keys in application mode, F1 to F4, the keypad; some terminals put the modifier in between.
    private mutating func singleShift(_ byte: UInt8, _ events: inout [InputEvent]) {
        switch byte {
        case 0x30...0x3F: if body.count < Self.longestBody { body.append(byte) }
        case 0x40...0x7E:
            let parameter = body.last.map { Int($0) - 0x30 } ?? 1
            if let key = Self.shifted(byte)?.adding(ControlSequence.modifiers(parameter)) { emit(key, &events) }
            reset()
        default: abandon(byte, &events)
        }
    }

    private static func shifted(_ final: UInt8) -> Key? {
        switch final {
        case UInt8(ascii: "M"): .enter
        case UInt8(ascii: "I"): .tab
        // rxvt's Ctrl-arrows.
        case UInt8(ascii: "a")...UInt8(ascii: "d"): ControlSequence.lettered(final - 0x20)?.adding(.control)
        // The keypad's * + , - . / and digits are their ASCII letters, 0x40 higher.
        case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(final - 0x40)))
        // PuTTY's VT100+ keyboard goes on from F4 to F12 = `[`.
        case UInt8(ascii: "T")...UInt8(ascii: "["): .function(Int(final - UInt8(ascii: "P")) + 1)
        default: ControlSequence.lettered(final)
        }
    }

    /// The old mouse report: `ESC [ M` and three bytes, each 32 too high.
    private mutating func plainMouse(_ byte: UInt8, _ events: inout [InputEvent]) {
        guard byte >= 0x20 else { return abandon(byte, &events) }
        body.append(byte)
        guard body.count == 3 else { return }
        let values = body.map { Int($0) - 32 }
        reset()
        if let mouse = Mouse(code: values[0], column: values[1], row: values[2], released: false) { events.append(.mouse(mouse)) }
    }

    /// An answer of the terminal (OSC, DCS, APC, PM, SOS): nothing in it is a key. A control character cannot be part of one, so it
    /// ends one that was cut off.
    private mutating func string(_ byte: UInt8, _ events: inout [InputEvent]) {
        switch byte {
        case 0x07: reset()
        case Self.escapeByte: state = .stringEscape
        case 0x00..<0x20, 0x7F: abandon(byte, &events)
        default: if body.isEmpty { body.append(byte) }
        }
    }
}
