import Canvas

extension TextField {
    /// What an editing key does to a field.
    mutating func apply(_ key: EditKey) {
        switch key {
        case .backspace: backspace()
        case .delete: delete()
        case .deleteWord: deleteWord()
        case .clear: clear()
        case .wordLeft: wordLeft()
        case .wordRight: wordRight()
        }
    }

    /// Left, right, Home and End move the caret; other moves leave the field.
    mutating func apply(_ move: Move) -> Bool {
        switch move {
        case .left: left()
        case .right: right()
        case .home: home()
        case .end: end()
        default: return false
        }
        return true
    }
}

extension ListWindow {
    /// What a move does to a list.
    mutating func go(_ move: Move) {
        switch move {
        case .up: self.move(-1)
        case .down: self.move(1)
        case .pageUp: page(-1)
        case .pageDown: page(1)
        case .home: home()
        case .end: end()
        case .wheel(let lines): scroll(lines)
        case .left, .right, .nextPane, .previousPane: break
        }
    }
}

extension Rect {
    /// The place of a ``Presentation/box(width:height:)`` in this area.
    func box(_ presentation: Presentation) -> Rect {
        switch presentation {
        case .full, .whole: self
        case .box(let width, let height): popup(Size(width, height))
        }
    }
}

extension Glyph {
    /// As a piece of text, to stand among letters.
    var text: String { scalars.base.map { String(Character($0)) } ?? "" }
}
