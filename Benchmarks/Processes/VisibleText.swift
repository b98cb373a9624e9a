/// What a program's bytes show, without the sequences between: enough to find a text that was written in one go.
///
/// A move of the cursor stands as a line break, so that texts in different places are not read as one; colours leave no trace.
struct VisibleText {
    private(set) var bytes: [UInt8] = []
    private var state = State.text

    private enum State { case text, escape, control, string, stringEscape, charset }

    mutating func add(_ more: some Sequence<UInt8>) {
        for byte in more { state = next(byte) }
    }

    func contains(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard let first = wanted.first, bytes.count >= wanted.count else { return wanted.isEmpty }
        return bytes.indices.dropLast(wanted.count - 1).contains {
            bytes[$0] == first && bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
    }

    private mutating func next(_ byte: UInt8) -> State {
        switch (state, byte) {
        case (.text, 0x1B): return .escape
        case (.text, 0x00..<0x20): bytes.append(0x0A)
        case (.text, _): bytes.append(byte)
        case (.escape, UInt8(ascii: "[")): return .control
        case (.escape, UInt8(ascii: "]")), (.escape, UInt8(ascii: "P")), (.escape, UInt8(ascii: "_")): return .string
        case (.escape, UInt8(ascii: "(")), (.escape, UInt8(ascii: ")")): return .charset
        case (.control, 0x40...0x7E):
            // Colours and modes alone leave the cursor where it is.
            if !"mhlqtr".utf8.contains(byte) { bytes.append(0x0A) }
        case (.control, _): return .control
        case (.string, 0x1B): return .stringEscape
        case (.string, let byte) where byte != 0x07: return .string
        default: break
        }
        return .text
    }
}
