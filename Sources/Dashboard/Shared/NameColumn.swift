import Canvas

/// How wide the column of names is: names come before bars, so that no two of them are cut until they look the same.
struct NameColumn: Hashable, Sendable {
    /// The longest name alone; of several alike, with what tells them apart.
    var name = 0
    /// The longest name with the greyed detail beside it.
    var whole = 0

    init(_ lines: some Sequence<(name: String, detail: String)>) {
        var seen: Set<String> = []
        var repeated: Set<String> = []
        for line in lines where !line.detail.isEmpty && !seen.insert(line.name).inserted { repeated.insert(line.name) }
        for line in lines {
            let width = TextWidth.width(of: line.name)
            let full = line.detail.isEmpty ? width : width + 2 + TextWidth.width(of: line.detail)
            name = max(name, repeated.contains(line.name) ? full : width)
            whole = max(whole, full)
        }
    }

    init() {}

    /// At least the names themselves, up to `most`; the details when there is room. Bars are flexible and get what is left.
    func width(least: Int, most: Int = 30) -> Table.Column.Width {
        let narrow = min(most, max(least, name))
        return .named(min: narrow, want: max(narrow, whole))
    }
}
