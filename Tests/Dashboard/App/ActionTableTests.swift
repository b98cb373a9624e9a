import Foundation
import Testing

@testable import Dashboard

@Suite struct ActionTableTests {
    @Test func `no key means two actions`() {
        var owners: [KeyStroke: ActionID] = [:]
        for action in ActionTable.all {
            for key in action.keys {
                #expect(owners[key] == nil, "\(key.label): \(action.id) and \(owners[key]?.rawValue ?? "")")
                owners[key] = action.id
            }
        }
    }

    @Test func `no action stands in the table twice`() {
        #expect(Set(ActionTable.all.map(\.id)).count == ActionTable.all.count)
    }

    @Test func `every action is named and explained in both languages`() {
        for action in ActionTable.all {
            for phrase in [action.title, action.help] {
                #expect(!phrase.vietnamese.isEmpty && !phrase.english.isEmpty, "\(action.id)")
            }
            #expect(action.help.vietnamese != action.help.english, "\(action.id)")
        }
    }

    @Test func `no letter that moves is bound to an action`() {
        for letter in "hjklgG" { #expect(ActionTable.action(for: .letter(letter)) == nil) }
    }

    @Test func `keys that are never bound are not in the table`() {
        for letter in "hijm[" { #expect(ActionTable.action(for: .control(letter)) == nil) }
    }

    @Test func `what is done while a field has the keyboard has a key that types nothing`() {
        // Letters type in a field, so the language, the lookup and the way out need another key.
        for id in [ActionID.help, .lookup, .record, .undo, .palette, .quit, .hideNames, .language, .back] {
            let keys = ActionTable.action(id)?.keys ?? []
            #expect(keys.contains { if case .letter = $0 { false } else { true } }, "\(id)")
        }
    }

    @Test func `every dangerous action opens a question`() {
        for action in ActionTable.all where action.isDangerous {
            var stage =
                action.id == .void
                ? Stage(Fake.context(), open: DonorScreen(Fake.donor.id))
                : Stage(Fake.context()) {
                    $0 == .lastUndoable || $0 == .lastRedoable ? .journalRow(Fake.entryRow) : Fake.answer($0)
                }
            let depth = stage.program.navigation.depth
            for key in action.keys.prefix(1) {
                switch key {
                case .function(let number): stage.press(.function(number))
                case .control(let letter): stage.press(.control(letter))
                default: Issue.record("\(action.id) has a key that types")
                }
            }
            #expect(stage.program.navigation.depth == depth + 1, "\(action.id)")
            #expect(stage.commits.isEmpty)
            #expect(stage.taken().allSatisfy { $0.hasPrefix("open ") }, "\(action.id)")
        }
    }

    @Test func `the README lists the keys as the table has them`() throws {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let parts = readme.components(separatedBy: "<!-- keys -->")
        let list = parts.count == 2 ? parts[1].components(separatedBy: "<!-- /keys -->")[0] : ""
        #expect(list == "\n" + ActionTable.markdown() + "\n")
    }
}
