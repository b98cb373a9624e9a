import Synchronization
import TOMLKit

/// One table of a ``RuleBook``, read from its TOML when it is first asked for: the first screen needs three of the twelve, and reading
/// them all takes as long as everything else up to its first picture.
final class RuleTable<Rules: Sendable>: Sendable {
    private let rules = Mutex<Rules?>(nil)
    private let read: @Sendable () throws -> Rules

    /// - Parameter rules: what of the decoded file is wanted.
    init<File: Decodable & SendableMetatype>(_ text: String, _ rules: @escaping @Sendable (File) -> Rules) {
        read = { rules(try TOMLDecoder().decode(File.self, from: text)) }
    }

    /// - Throws: what the parser or the decoder found wrong.
    @discardableResult
    func get() throws -> Rules {
        try rules.withLock { known in
            if let known { return known }
            let fresh = try read()
            known = fresh
            return fresh
        }
    }

    /// The rules of a table that is known to be right: a built-in one.
    var value: Rules {
        do { return try get() } catch { preconditionFailure("a built-in rule table cannot be read: \(error)") }
    }
}
