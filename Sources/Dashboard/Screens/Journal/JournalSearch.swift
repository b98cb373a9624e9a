import Model
import Phrases
import Store

/// What was typed over the journal, understood: words of what was done, and the name of an operator.
struct JournalSearch: Hashable, Sendable {
    var filter: JournalFilter
    /// The words mean nothing that the journal can be narrowed by.
    var isUnknown: Bool

    /// - Parameter operators: the names seen so far, the newest first; a name is told from a kind's words by them.
    init(_ text: String, operators: [String], language: Language) {
        let words = VietnameseText.words(VietnameseText.fold(text)).map(String.init)
        filter = .none
        isUnknown = false
        guard !words.isEmpty else { return }
        let kinds = Self.kinds(words, language)
        if !kinds.isEmpty {
            filter.kinds = kinds
            return
        }
        for name in operators {
            let folded = VietnameseText.fold(name)
            let rest = words.filter { !folded.contains($0) }
            guard rest.count < words.count else { continue }
            let kinds = rest.isEmpty ? [] : Self.kinds(rest, language)
            guard rest.isEmpty || !kinds.isEmpty else { continue }
            filter.operatorName = name
            filter.kinds = kinds
            return
        }
        isUnknown = true
    }

    private static func kinds(_ words: [String], _ language: Language) -> Set<Change.Kind> {
        Set(
            Change.Kind.allCases.filter { kind in
                let folded = VietnameseText.fold(Phrase.change(kind)[language])
                return words.allSatisfy { folded.contains($0) }
            })
    }
}
