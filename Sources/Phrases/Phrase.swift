import Model

/// A sentence or a label in both languages. Every word that a person reads comes from one of these.
public struct Phrase: Hashable, Codable, Sendable {
    public let vietnamese: String
    public let english: String

    public init(_ vietnamese: String, _ english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }

    /// The same text in both languages: a name, a number.
    public init(both text: String) { self.init(text, text) }

    /// Builds both languages with the same closure, for sentences with figures in them.
    public init(_ make: (Language) -> String) { self.init(make(.vietnamese), make(.english)) }

    public subscript(_ language: Language) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }

    public static func + (one: Phrase, other: Phrase) -> Phrase {
        Phrase(one.vietnamese + other.vietnamese, one.english + other.english)
    }

    /// Several phrases with a separator between them.
    public static func joined(_ phrases: [Phrase], by separator: String) -> Phrase {
        Phrase { language in phrases.map { $0[language] }.joined(separator: separator) }
    }
}
