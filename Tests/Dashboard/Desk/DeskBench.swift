import Model
import Phrases
import Store
import Terminal
import Testing

@testable import Dashboard

/// Somebody at the keys of the desk, over books that are written into.
struct DeskBench {
    let books: DeskBooks
    var stage: Stage

    init(_ books: DeskBooks = DeskBooks(), _ context: Context = Fake.context()) {
        self.books = books
        stage = Stage(context, open: DeskScreen(books.drive.id), answer: books.answer)
        stage.write = books.write
    }

    var screen: DeskScreen? { stage.program.navigation.all.lazy.compactMap { $0 as? DeskScreen }.first }

    /// On whom the cursor stands, whatever lies over the desk.
    var selected: Fake.DeskPerson? {
        screen?.selected.flatMap { row in Fake.DeskPerson.allCases.first { $0.booking == row.id } }
    }

    /// Puts the cursor on them.
    mutating func choose(_ person: Fake.DeskPerson) {
        stage.send(.chosen(person.id))
        _ = stage.taken()
    }

    /// Presses the keys and tells what was asked for, the questions left out.
    mutating func pressing(_ keys: Key...) -> [String] {
        _ = stage.taken()
        stage.press(contentsOf: keys)
        return stage.taken()
    }

    /// What the keys wrote; `nil` when it was not one change.
    mutating func committing(_ keys: Key...) -> Change? {
        let before = stage.commits.count
        stage.press(contentsOf: keys)
        return stage.commits.count == before + 1 ? stage.commits.last : nil
    }

    /// The booking of the change, and where it led.
    static func booking(_ change: Change?) -> Booking? {
        change?.revisions.lazy.compactMap { if case .booking(let booking)? = $0.after { booking } else { nil } }.first
    }
}
