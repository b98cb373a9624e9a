import Model
import Phrases

/// A half-entered form as it is kept while it is being entered (bản nháp): which form it is, and what stands in its fields.
///
/// It lies in the person's own directory and never in the books: see ``DraftShelf``.
struct Draft: Codable, Hashable, Sendable {
    /// One field as it stood.
    struct Field: Codable, Hashable, Sendable {
        var name: String
        var label: Phrase
        /// What is typed or chosen, as it is read on the screen.
        var text: String
        /// Of a chosen line: what it stands for.
        var value: String?
        /// It is no longer what the form put there when it opened.
        var isAltered: Bool
    }

    /// The books it is for.
    var database: String
    var operatorName: String
    var time: Instant
    var title: Phrase
    /// `nil` when the draft names a form that this program does not have.
    var place: FormPlace?
    var fields: [Field]
    var focus: Int
    /// The identifiers that the form's records have already, by the kind of record: saved twice, they are still the same records.
    var identifiers: [String: [Identifier<AnySubject>]]

    /// After so many days a draft is thrown away, since it may hold a person's data.
    static let days = 7

    /// What the person entered themselves, to be read when there is no form for it any more.
    var entered: [Field] { fields.filter { $0.isAltered && !$0.text.isEmpty } }

    /// Whether two drafts hold the same, whenever they were written.
    func holdsSame(as other: Draft?) -> Bool {
        guard var other else { return false }
        other.time = time
        return other == self
    }
}

extension Draft {
    /// Everything but the form itself must be readable; a form of another version is not worth losing the fields for.
    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        database = try values.decode(String.self, forKey: .database)
        operatorName = try values.decode(String.self, forKey: .operatorName)
        time = try values.decode(Instant.self, forKey: .time)
        title = try values.decode(Phrase.self, forKey: .title)
        place = try? values.decode(FormPlace.self, forKey: .place)
        fields = try values.decode([Field].self, forKey: .fields)
        focus = try values.decode(Int.self, forKey: .focus)
        identifiers = try values.decode([String: [Identifier<AnySubject>]].self, forKey: .identifiers)
    }
}
