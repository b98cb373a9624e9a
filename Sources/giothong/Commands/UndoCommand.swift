import ArgumentParser
import Model
import Phrases
import Store

/// `giothong undo`: takes a change back by a change of its own; both stay in the journal.
struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "undo", abstract: Speech.say(Phrase.Help.undo))

    @Argument(help: ArgumentHelp(Phrase.Help.undoEntry, valueName: "entry"))
    var entry: Identifier<Entry>?

    @OptionGroup var common: CommonOptions

    /// Among so many of the latest entries one's own is looked for.
    private static let searched = 200

    func run() throws {
        let store = try Books.alter(common)
        let signature = common.signature
        let id = try entry ?? latestOwn(store, signature)
        // Each run of the command line is a session of its own, so that every entry is of another: it was asked for by name.
        let undoing = try store.undo(id, by: signature, others: true)
        let kind = try store.read { reader in
            try reader.journalPage(before: undoing.position, limit: Self.searched).first { $0.id == id }?.entry.kind
        }
        try Output.write(
            Speech.say(Phrase.CommandLine.undone + (kind.map { .change($0) } ?? Phrase(both: id.description)) + Phrase(both: "."))
                + "\n")
    }

    /// The newest change by this operator at this desk that still stands.
    private func latestOwn(_ store: Store, _ signature: Signature) throws -> Identifier<Entry> {
        let kept: Set<Change.Kind> = [.undone, .redone, .erased]
        let rows = try store.read { try $0.journalPage(limit: Self.searched) }
        let own = rows.first { row in
            guard let kind = row.entry.kind, !kept.contains(kind) else { return false }
            return row.entry.signature == signature && !row.entry.isUndone
        }
        guard let own else { throw Complaint(Phrase.CommandLine.nothingToUndo) }
        return own.id
    }
}
