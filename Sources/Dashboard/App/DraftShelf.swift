import Foundation
import Model
import Store

/// Where the drafts lie (ngăn bản nháp): `$XDG_STATE_HOME/giothong/drafts`, a private directory, one private file a session.
///
/// What cannot be kept there is not kept, and the program goes on: a draft is a help, not the books.
public final class DraftShelf {
    private let directory: String?
    private let database: String
    private let session: String
    private var own: DraftFile?
    private(set) var kept: Draft?
    private var offered: (file: DraftFile, draft: Draft)?
    /// Left for another time: not asked about again in this session.
    private var putOff: Set<String> = []

    /// - Parameter directory: `nil` keeps nothing.
    init(directory: String?, database: String, session: Identifier<Session>) {
        self.directory = directory
        self.database = database
        self.session = session.description
    }

    /// `$XDG_STATE_HOME`, else `~/.local/state`.
    public static func usualDirectory(environment: [String: String]) -> String? {
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/giothong/drafts" }
        guard let home = environment["HOME"], !home.isEmpty else { return nil }
        return home + "/.local/state/giothong/drafts"
    }

    /// Writes the draft in the place of the last one.
    func keep(_ draft: Draft) {
        guard !draft.holdsSame(as: kept) else { return }
        if own == nil { own = newFile() }
        kept = own?.write(draft) == true ? draft : nil
    }

    /// The form was saved or given up.
    func drop() {
        own?.remove()
        (own, kept) = (nil, nil)
    }

    /// The newest draft that a session of this person on these books left behind, and how many more there are. It stays this
    /// session's until ``decide(_:)``.
    func offer(to operatorName: String, at now: Instant) -> (draft: Draft, others: Int)? {
        guard let directory, offered == nil else { return nil }
        var found: [(file: DraftFile, draft: Draft)] = []
        for name in (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? [] where name.hasSuffix(Self.ending) {
            let path = directory + "/" + name
            guard path != own?.path, !putOff.contains(path), let file = DraftFile.take(path) else { continue }
            guard now.milliseconds / 1000 - Int64(file.written) < Int64(Draft.days) * 86_400 else {
                file.remove()
                continue
            }
            guard let draft = file.read(), draft.database == database,
                draft.operatorName == operatorName || draft.operatorName.isEmpty
            else { continue }
            found.append((file, draft))
        }
        offered = found.max { $0.draft.time < $1.draft.time }
        return offered.map { ($0.draft, found.count - 1) }
    }

    func decide(_ decision: DraftDecision) {
        guard let offered else { return }
        self.offered = nil
        switch decision {
        case .resumed:
            // The file goes on as this session's own.
            drop()
            (own, kept) = (offered.file, offered.draft)
        case .putOff: putOff.insert(offered.file.path)
        case .thrownAway: offered.file.remove()
        }
    }

    private static let ending = ".draft"

    private func newFile() -> DraftFile? {
        guard let directory else { return nil }
        try? FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return DraftFile.make(directory + "/" + session + Self.ending)
    }
}

/// What becomes of a draft that was offered.
public enum DraftDecision: Hashable, Sendable { case resumed, putOff, thrownAway }
