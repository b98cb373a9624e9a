import Canvas
import Model
import Terminal

/// Sorts a key into what it means here: an action of the table, a move, or typing in a field.
///
/// Every main action has a key that no input method touches; letters are a second way, work outside fields only, and are folded
/// first, since a Vietnamese input method turns `w` into `ư` and `dd` into `đ`.
enum KeyRouter {
    enum Meaning: Equatable {
        case action(ActionID)
        case move(Move)
        case typed(Character)
        case edit(EditKey)
        case nothing
    }

    static func meaning(of key: Key, isTyping: Bool) -> Meaning {
        switch key {
        case .enter: .action(.open)
        case .escape: .action(.back)
        case .tab: .move(.nextPane)
        case .backTab: .move(.previousPane)
        case .up: .move(.up)
        case .down: .move(.down)
        case .left: .move(.left)
        case .right: .move(.right)
        case .pageUp: .move(.pageUp)
        case .pageDown: .move(.pageDown)
        case .home: .move(.home)
        case .end: .move(.end)
        case .backspace: isTyping ? .edit(.backspace) : .nothing
        case .delete: isTyping ? .edit(.delete) : .nothing
        case .insert: .nothing
        case .function(let number): ActionTable.action(for: .function(number)).map { .action($0) } ?? .nothing
        case .control(let letter): control(letter, isTyping: isTyping)
        case .modified(.left, .control): isTyping ? .edit(.wordLeft) : .nothing
        case .modified(.right, .control): isTyping ? .edit(.wordRight) : .nothing
        case .character(let character): isTyping ? .typed(character) : letter(character)
        default: .nothing
        }
    }

    /// Ctrl-A, -E, -U, -W edit inside a field, as in a shell; everywhere else they are actions or nothing.
    private static func control(_ letter: Character, isTyping: Bool) -> Meaning {
        if isTyping {
            switch letter {
            case "a": return .move(.home)
            case "e": return .move(.end)
            case "u": return .edit(.clear)
            case "w": return .edit(.deleteWord)
            default: break
            }
        }
        return ActionTable.action(for: .control(letter)).map { .action($0) } ?? .nothing
    }

    private static func letter(_ character: Character) -> Meaning {
        switch character {
        case "h": return .move(.left)
        case "j": return .move(.down)
        case "k": return .move(.up)
        case "l": return .move(.right)
        case "g": return .move(.home)
        case "G": return .move(.end)
        default: break
        }
        if let id = ActionTable.action(for: .letter(character)) { return .action(id) }
        guard let plain = plain(character), plain != character else { return .nothing }
        return ActionTable.action(for: .letter(plain)).map { .action($0) } ?? .nothing
    }

    /// The key that was pressed: an input method may have put marks on its letter, or capitals may be locked. In Telex it is `w` that
    /// gives ư, never `u`.
    private static func plain(_ character: Character) -> Character? {
        if character == "ư" || character == "Ư" { return "w" }
        let folded = VietnameseText.fold(String(character))
        return folded.count == 1 ? folded.first : nil
    }
}
