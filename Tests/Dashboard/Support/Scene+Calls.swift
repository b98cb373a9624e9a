import Canvas
import Model
import Terminal

@testable import Dashboard

extension Scene {
    static let calls = [
        Scene("calls") { Stage(Fake.context($0), open: CallsScreen(Fake.wish), answer: Fake.calls) },
        Scene("calls in English", isVariant: true) {
            Stage(Fake.context($0, language: .english), open: CallsScreen(Fake.wish), answer: Fake.calls)
        },
        Scene("calls that must wait", isVariant: true) { size in
            var stage = Stage(Fake.context(size, hidesNames: true), open: CallsScreen(Fake.wish), answer: Fake.calls)
            stage.press(.tab)
            return stage
        },
        Scene("people who were called", isVariant: true) { size in
            var stage = Stage(Fake.context(size), open: CallsScreen(Fake.wish), answer: Fake.calls)
            stage.press(.backTab)
            return stage
        },
        Scene("call whom", isVariant: true) { size in
            var stage = Stage(Fake.context(size), open: CallsScreen(Fake.wish), answer: Fake.calls)
            stage.type("b")
            return stage
        },
        Scene("groups") { Stage(Fake.context($0), open: GroupsScreen(), answer: Fake.groups) },
        Scene("blocs in English", isVariant: true) { size in
            var stage = Stage(Fake.context(size, language: .english), open: GroupsScreen(), answer: Fake.groups)
            stage.press(.tab)
            return stage
        },
    ]

    /// To open it writes already, so it is no place like the others.
    static let onTheLine = [
        Scene("call", isVariant: true) { size in
            var stage = Stage(Fake.context(size), open: CallsScreen(Fake.wish), answer: Fake.calls)
            stage.press(.end, .up, .enter)
            return stage
        }
    ]
}
