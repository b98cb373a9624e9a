import Canvas

/// How wide the column of names is: names come before bars, so that no two of them are cut until they look the same.
struct NameColumn: Hashable, Sendable {
    /// The longest name alone.
    var name = 0
    /// The longest name with the greyed detail beside it.
    var whole = 0

    init(_ lines: some Sequence<(name: String, detail: String)>) {
        for line in lines {
            let width = TextWidth.width(of: line.name)
            name = max(name, width)
            whole = max(whole, line.detail.isEmpty ? width : width + 2 + TextWidth.width(of: line.detail))
        }
    }

    init() {}

    /// At least the names themselves, up to `most`; the details when there is room. Bars are flexible and get what is left.
    func width(least: Int, most: Int = 30) -> Table.Column.Width {
        let narrow = min(most, max(least, name))
        return .named(min: narrow, want: max(narrow, whole))
    }
}
