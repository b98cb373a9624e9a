import Canvas
import Model
import Phrases
import Store
import Terminal

@testable import Dashboard

extension Scene {
    /// The desk with books of its own, in the state to which the person has brought it.
    private static func desk(
        _ context: Context, _ books: DeskBooks = DeskBooks(), _ keys: Key...
    ) -> Stage {
        var stage = Stage(context, open: DeskScreen(books.drive.id), answer: books.answer)
        stage.press(contentsOf: keys)
        return stage
    }

    static let desk = [
        Scene("desk") { desk(Fake.context($0)) },
        Scene("desk awaited") { desk(Fake.context($0), DeskBooks(), .left) },
        Scene("desk in English") { desk(Fake.context($0, language: .english), DeskBooks(), .right, .right) },
        Scene("desk with names hidden", isVariant: true) { desk(Fake.context($0, hidesNames: true), DeskBooks(), .left) },
        Scene("desk of those who are through", isVariant: true) {
            desk(Fake.context($0), DeskBooks(), .right, .right, .right, .down, .down)
        },
        Scene("desk revealed", isVariant: true) { desk(Fake.context($0), DeskBooks(), .control("t")) },
        Scene("desk of a planned drive", isVariant: true) { size in
            let books = DeskBooks(state: .planned)
            books.goal = nil
            books.rows = books.rows.filter { $0.booking.step == nil }
            return desk(Fake.context(size), books)
        },
        Scene("desk without anybody", isVariant: true) { size in
            let books = DeskBooks()
            books.rows = []
            return desk(Fake.context(size), books)
        },
        Scene("desk lookup") { size in
            var stage = desk(Fake.context(size), DeskBooks(), .function(2))
            stage.type("a")
            return stage
        },
        Scene("desk with a guest", isVariant: true) { size in
            var stage = desk(Fake.context(size))
            stage.send(.chosen(Fake.DeskPerson.guest.id))
            return stage
        },
        Scene("desk gave") { desk(Fake.context($0), DeskBooks(), .right, .right, .function(3)) },
        Scene("desk gave another volume", isVariant: true) { size in
            var stage = desk(Fake.context(size), DeskBooks(), .right, .right, .function(3), .end, .up, .up, .enter)
            stage.type("300")
            stage.press(.down)
            stage.type("41")
            stage.press(.control("s"))
            return stage
        },
        Scene("desk deferral") { size in
            var stage = desk(Fake.context(size), DeskBooks(), .right, .character("o"))
            stage.type("xam")
            stage.press(.enter)
            return stage
        },
        Scene("desk early", isVariant: true) { desk(Fake.context($0), DeskBooks(), .left, .enter) },
        Scene("desk step back", isVariant: true) {
            desk(Fake.context($0, language: .english), DeskBooks(), .right, .right, .right, .down, .character("z"))
        },
    ]
}
