/// What stands on a terminal's screen at one moment: its rows from the top, trailing spaces cut.
struct TmuxScreen: CustomStringConvertible {
    let rows: [String]

    init(_ captured: String) {
        var rows = captured.split(separator: "\n", omittingEmptySubsequences: false).map { row in
            String(row.reversed().drop { $0 == " " }.reversed())
        }
        // The last line break ends the last row; it does not begin another.
        if rows.last == "" { rows.removeLast() }
        self.rows = rows
    }

    var text: String { rows.joined(separator: "\n") }
    var description: String { text }
    var isBlank: Bool { rows.allSatisfy(\.isEmpty) }

    func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

    /// The first row in which `text` stands.
    func row(with text: String) -> String? { rows.first { $0.contains(text) } }

    /// How many rows contain `text`.
    func count(of text: String) -> Int { rows.count { $0.contains(text) } }

    /// What stands in a field: the text after its label, up to the frame; of the lowest row with that label.
    func field(_ label: String) -> String? {
        guard let row = rows.last(where: { $0.contains(label) }), let place = row.range(of: label) else { return nil }
        var text = row[place.upperBound...].prefix { $0 != "│" }
        while text.last == " " { text.removeLast() }
        return String(text.drop { $0 == " " })
    }

    /// The whole number right after the first `mark`.
    func number(after mark: String) -> Int? {
        guard let row = row(with: mark), let place = row.range(of: mark) else { return nil }
        return Int(row[place.upperBound...].prefix { $0.isNumber })
    }

    /// The whole number before the first `mark`, without its dots: 9.898 of "9.898 / 2.551 túi".
    func number(before mark: String) -> Int? {
        for row in rows {
            guard let place = row.range(of: mark) else { continue }
            let digits = row[..<place.lowerBound].reversed().prefix { $0.isNumber || $0 == "." }.reversed().filter(\.isNumber)
            if let number = Int(String(digits)) { return number }
        }
        return nil
    }
}
