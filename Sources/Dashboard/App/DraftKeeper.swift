import Model

/// Writes the half-entered form down a moment after the typing, off the keys' way, and throws the draft away once there is none.
final class DraftKeeper {
    let shelf: DraftShelf
    private let database: String
    private var due: ContinuousClock.Instant?

    /// Between a key and the draft that holds it.
    private static let pause = Duration.milliseconds(200)

    init(_ house: House, environment: [String: String]) {
        database = house.store.file?.path ?? ""
        shelf = DraftShelf(
            directory: house.store.file == nil ? nil : DraftShelf.usualDirectory(environment: environment), database: database,
            session: house.store.session)
    }

    /// Until something is to be written; `nil` when nothing is.
    var wait: Duration? { due.map { max(.zero, ContinuousClock.now.duration(to: $0)) } }

    private var asked: String?

    /// A draft that was left behind for whoever is at the desk now; asked for once a person.
    func offer(_ program: Program) -> (draft: Draft, others: Int)? {
        let name = program.context.signature.operatorName
        guard asked != name else { return nil }
        asked = name
        return shelf.offer(to: name, at: program.context.now)
    }

    /// Something was entered, saved or closed.
    func follow(_ program: Program) {
        if program.halfEnteredForm == nil {
            due = nil
            if shelf.kept != nil { shelf.drop() }
        } else if due == nil {
            due = .now + Self.pause
        }
    }

    /// Writes what is due.
    func keepDue(_ program: Program) {
        guard let due, due <= .now else { return }
        keep(program)
    }

    /// Writes at once: before a change is committed, and before the program ends.
    func keep(_ program: Program) {
        due = nil
        guard let form = program.halfEnteredForm else { return }
        shelf.keep(form.draft(in: database, program.context))
    }
}

extension Program {
    /// The form on the screen in which something was entered.
    var halfEnteredForm: FormScreen? {
        navigation.all.lazy.compactMap { $0 as? FormScreen }.last { $0.isHalfEntered && $0.keepsDraft }
    }
}
