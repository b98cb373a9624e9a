import Terminal
import Testing

@testable import Dashboard

@Suite struct KeyRouterTests {
    private func meaning(_ key: Key, typing: Bool = false) -> KeyRouter.Meaning { KeyRouter.meaning(of: key, isTyping: typing) }

    @Test func `every key of the table means its action outside fields`() {
        for action in ActionTable.all {
            for stroke in action.keys {
                let key: Key =
                    switch stroke {
                    case .letter(let letter): .character(letter)
                    case .control(let letter): .control(letter)
                    case .function(let number): .function(number)
                    case .enter: .enter
                    case .escape: .escape
                    }
                #expect(meaning(key) == .action(action.id), "\(stroke)")
            }
        }
    }

    @Test func `function keys, Enter and Esc mean the same while typing`() {
        for action in ActionTable.all {
            for case .function(let number) in action.keys {
                #expect(meaning(.function(number), typing: true) == .action(action.id))
            }
        }
        #expect(meaning(.enter, typing: true) == .action(.open))
        #expect(meaning(.escape, typing: true) == .action(.back))
    }

    @Test(
        "letters that an input method marked stand for the key that was pressed",
        arguments: [
            ("đ", ActionID.record), ("ê", .edit), ("á", .aid), ("Đ", .record), ("ú", .undo), ("ý", .copy), ("M", .measure),
            ("Ê", .edit),
        ] as [(Character, ActionID)])
    func folded(letter: Character, action: ActionID) {
        #expect(meaning(.character(letter)) == .action(action))
    }

    @Test func `ư is w, the wall board, and never u`() {
        #expect(meaning(.character("ư")) == .action(.wall))
        #expect(meaning(.character("Ư")) == .action(.wall))
        #expect(meaning(.character("u")) == .action(.undo))
    }

    @Test func `ô and ơ are o, the deferral`() {
        #expect(meaning(.character("ô")) == .action(.deferPerson))
        #expect(meaning(.character("ơ")) == .action(.deferPerson))
    }

    @Test func `capital L and T are not their small letters`() {
        #expect(meaning(.character("L")) == .action(.language))
        #expect(meaning(.character("l")) == .move(.right))
        #expect(meaning(.character("T")) == .action(.theme))
        #expect(meaning(.character("t")) == .action(.desk))
    }

    @Test func `the letters of vim and less move`() {
        #expect(
            "hjklgG".map { meaning(.character($0)) } == [
                .move(.left), .move(.down), .move(.up), .move(.right), .move(.home), .move(.end),
            ])
    }

    @Test func `in a field every letter is typed`() {
        for letter in "dư/?:1LTuhjklgGđ " { #expect(meaning(.character(letter), typing: true) == .typed(letter)) }
    }

    @Test func `Backspace is never an action`() {
        #expect(meaning(.backspace) == .nothing)
        #expect(meaning(.backspace, typing: true) == .edit(.backspace))
        #expect(meaning(.delete) == .nothing)
    }

    @Test func `keys that terminals or input methods need are bound to nothing`() {
        for letter in "hijm[" { #expect(meaning(.control(letter)) == .nothing, "Ctrl-\(letter)") }
        #expect(meaning(.insert) == .nothing)
        #expect(meaning(.alt("d")) == .nothing)
        #expect(meaning(.modified(.up, .shift)) == .nothing)
    }

    @Test func `a field is edited as in a shell`() {
        #expect(meaning(.control("a"), typing: true) == .move(.home))
        #expect(meaning(.control("e"), typing: true) == .move(.end))
        #expect(meaning(.control("u"), typing: true) == .edit(.clear))
        #expect(meaning(.control("w"), typing: true) == .edit(.deleteWord))
        #expect(meaning(.modified(.left, .control), typing: true) == .edit(.wordLeft))
        #expect(meaning(.modified(.right, .control), typing: true) == .edit(.wordRight))
        #expect(meaning(.control("e")) == .action(.edit))
        #expect(meaning(.modified(.left, .control)) == .nothing)
    }
}
