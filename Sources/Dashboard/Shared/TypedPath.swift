import Model

/// A path as somebody typed or pasted it.
enum TypedPath {
    /// One pasted from a file manager may stand in quotes.
    static func path(_ typed: String) -> String {
        let text = VietnameseText.clean(typed)
        for quote in ["'", "\""] where text.count > 2 && text.hasPrefix(quote) && text.hasSuffix(quote) {
            return String(text.dropFirst().dropLast())
        }
        return text
    }
}
