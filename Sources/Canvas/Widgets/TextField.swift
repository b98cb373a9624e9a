import Foundation

/// The text of a field while it is typed, with its caret. One Backspace takes one grapheme: Vietnamese input methods send Backspaces
/// and then the composed letters. Combining marks that arrive alone join the letter before them, and the text is always NFC.
public struct TextField: Hashable, Sendable {
    public private(set) var letters: [Character]
    /// Before the letter of this index; `letters.count` is the end.
    public private(set) var caret: Int
    /// Letters that it takes at most.
    public let limit: Int

    public init(_ text: String = "", limit: Int = 200) {
        self.limit = max(0, limit)
        letters = []
        caret = 0
        insert(text)
    }

    public var text: String { String(letters) }
    public var isEmpty: Bool { letters.isEmpty }

    /// Types text at the caret. Control characters are dropped, line breaks and tabs become a blank.
    public mutating func insert(_ text: String) {
        for scalar in text.unicodeScalars { insert(scalar) }
    }

    public mutating func insert(_ letter: Character) { insert(String(letter)) }

    private mutating func insert(_ scalar: Unicode.Scalar) {
        switch ScalarKind(scalar) {
        case .dropped where !(scalar.value >= 0xFE00 && scalar.value <= 0xFE0F): return
        case .blank: put(" ")
        case .narrow, .wide, .dropped, .mark, .joiner:
            // What extends the letter before the caret becomes part of it.
            if caret > 0 {
                let joined = Self.composed(String(letters[caret - 1]) + String(scalar))
                if joined.count == 1, let letter = joined.first {
                    if letter.unicodeScalars.count <= Self.scalarsInLetter { letters[caret - 1] = letter }
                    return
                }
            }
            if TextWidth.width(of: scalar) > 0 { put(Character(scalar)) }
        }
    }

    /// The longest emoji of a family has ten; a letter buried under marks stays as it was.
    private static let scalarsInLetter = 12

    private mutating func put(_ letter: Character) {
        guard letters.count < limit else { return }
        letters.insert(letter, at: caret)
        caret += 1
    }

    private static func composed(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
    }

    public mutating func backspace() {
        guard caret > 0 else { return }
        caret -= 1
        letters.remove(at: caret)
    }

    public mutating func delete() {
        guard caret < letters.count else { return }
        letters.remove(at: caret)
    }

    public mutating func left() { caret = max(0, caret - 1) }
    public mutating func right() { caret = min(letters.count, caret + 1) }
    public mutating func home() { caret = 0 }
    public mutating func end() { caret = letters.count }

    /// To the start of the word before the caret.
    public mutating func wordLeft() {
        while caret > 0 && letters[caret - 1] == " " { caret -= 1 }
        while caret > 0 && letters[caret - 1] != " " { caret -= 1 }
    }

    /// Behind the word after the caret.
    public mutating func wordRight() {
        while caret < letters.count && letters[caret] == " " { caret += 1 }
        while caret < letters.count && letters[caret] != " " { caret += 1 }
    }

    /// Takes the word before the caret away (Ctrl-W).
    public mutating func deleteWord() {
        let end = caret
        wordLeft()
        letters.removeSubrange(caret..<end)
    }

    public mutating func clear() {
        letters = []
        caret = 0
    }

    /// Sets the caret where a click fell.
    public mutating func click(column: Int, width: Int) {
        var x = 0
        let first = firstLetter(width: width)
        for index in first..<letters.count {
            let letter = TextWidth.width(of: String(letters[index]))
            if column < x + letter {
                caret = index
                return
            }
            x += letter
        }
        caret = letters.count
    }
}

extension TextField {
    /// Draws the field over the first row of the rectangle and gives the caret's place; the canvas' cursor stands there when focused.
    /// Text that is hidden at either side shows as `‹` and `›`; selected text stands out as a selected row does.
    @discardableResult
    public func draw(
        on canvas: inout Canvas, in rect: Rect, focused: Bool, selected: Bool = false, placeholder: String = ""
    ) -> Point? {
        guard !rect.isEmpty else { return nil }
        let line = rect.row(0)
        let style: Style = focused ? .fieldFocused : .field
        canvas.fill(line, style: style)
        if letters.isEmpty && !placeholder.isEmpty { canvas.label(placeholder, in: line, style: Style(style.role, .dim)) }
        let first = firstLetter(width: line.width)
        let shown = String(letters[first...])
        canvas.write(shown, at: line.origin, style: selected ? .selected.on(.selected) : style, width: line.width)
        if line.width >= 4 {
            if first > 0 { canvas.set(canvas.glyphs.hiddenLeft, at: line.origin, style: style) }
            if TextWidth.width(of: shown) > line.width {
                canvas.set(canvas.glyphs.hiddenRight, at: Point(line.maxX - 1, line.y), style: style)
            }
        }
        guard focused else { return nil }
        let column = TextWidth.width(of: String(letters[first..<caret]))
        let point = Point(line.x + min(column, line.width - 1), line.y)
        canvas.cursor = point
        return point
    }

    /// The first letter in sight. The view moves by thirds, so that it stands still for most keys, and never lets go of the caret.
    func firstLetter(width: Int) -> Int {
        let before = TextWidth.width(of: String(letters[..<caret]))
        // The caret needs a column of its own, and one for the sign of hidden text after it.
        let room = max(1, width - (width >= 4 ? 2 : 1))
        guard before > room else { return 0 }
        let step = max(1, width / 3)
        let hidden = (before - room + step - 1) / step * step
        var columns = 0
        for (index, letter) in letters.enumerated() {
            if columns >= hidden || index == caret { return index }
            columns += TextWidth.width(of: String(letter))
        }
        return caret
    }
}
