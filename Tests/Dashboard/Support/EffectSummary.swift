import Model
import Store

@testable import Dashboard

extension Effect {
    /// The effect in a few words, so that a test can compare effects exactly though they hold screens.
    var summary: String {
        switch self {
        case .ask(let question): "ask \(question)"
        case .askAside(let question): "ask aside \(question)"
        case .open(let screen): "open «\(screen.title.vietnamese)»"
        case .goTo(let tab): "go to \(tab)"
        case .close: "close"
        case .replace(let screen): "replace with «\(screen.title.vietnamese)»"
        case .commit(let change): "commit \(change.summary)"
        case .undo(let entry, let others): "undo \(entry.low)\(others ? " of others" : "")"
        case .redo(let entry): "redo \(entry.low)"
        case .notice(let notice): "notice \(notice.tone): \(notice.text.vietnamese)"
        case .tell(.chosen(let donor)): "tell chosen \(donor.low)"
        case .tell(.refused(let error)): "tell refused \(error)"
        case .tell(let event): "tell \(event)"
        case .perform(let action): "perform \(action)"
        case .set(let setting): "set \(setting.summary)"
        case .copy(let text): "copy \(text)"
        case .reveal(let donor, let screen): "reveal \(donor.low) on \(screen)"
        case .conceal: "conceal"
        case .start(.importFile(let path, let era, let rehearsal)):
            "\(rehearsal ? "rehearse" : "import") \(path) \(era?.rawValue ?? "any era")"
        case .start(let job): "start \(job)"
        case .export(let export): "export \(export.path)\(export.revealed.isEmpty ? "" : " with \(export.revealed.count) numbers")"
        case .cancelJob: "cancel the job"
        case .draft(let decision): "draft \(decision)"
        case .quit: "quit"
        case .suspend: "suspend"
        case .redraw: "redraw"
        }
    }
}

extension Setting {
    var summary: String {
        switch self {
        case .language(let language): "language \(language.rawValue)"
        case .theme(let name): "theme \(name)"
        case .measure(let measure): "measure \(measure.rawValue)"
        case .year(let year): "year \(year)"
        case .hidesNames(let hides): "hides names \(hides)"
        case .signature(let signature): "signature \(signature.operatorName) at \(signature.desk)"
        }
    }
}

extension Change {
    /// "donorAdded: +street +stretch +donor".
    var summary: String { ([kind.rawValue + ":"] + revisions.map(\.summary)).joined(separator: " ") }

    var donors: [Donor] { revisions.compactMap { if case .donor(let donor)? = $0.after { donor } else { nil } } }
    var donations: [Donation] { revisions.compactMap { if case .donation(let donation)? = $0.after { donation } else { nil } } }
    var targets: [Target] { revisions.compactMap { if case .target(let target)? = $0.after { target } else { nil } } }
}

extension Revision {
    var summary: String {
        let sign = before == nil ? "+" : after == nil ? "-" : "~"
        let name = (after ?? before).map { String(describing: $0).prefix { $0 != "(" } } ?? ""
        return sign + name
    }
}
