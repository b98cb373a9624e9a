import GRDB
import Model

extension Reader {
    /// The candidates as rows: of the first ones the own wards' people, then whose accents and whole words agree best (of a year: who was born in it), then who gave
    /// last, then the newest record; the rest as they came.
    func sorted(_ numbers: [Int], query: LookupQuery, home: Set<WardKey>) throws -> [DonorRow] {
        let first = try numberedRows(numbers.prefix(Self.sortedCandidates))
        let keys = first.map { number, row in
            LookupKey(
                near: row.ward.map(home.contains) ?? false, agreement: Self.agreement(row, query),
                last: row.last?.day.number ?? .min, number: number)
        }
        // Places are moved about, not rows: these are thirty times as large.
        let order = keys.indices.sorted { keys[$0].comes(before: keys[$1]) }
        return order.map { first[$0].row } + (try donorRows(numbers: numbers.dropFirst(Self.sortedCandidates)))
    }

    /// How well the typed words agree with the name: a whole word counts more than its beginning, and with its own accents more.
    private static func agreement(_ row: DonorRow, _ query: LookupQuery) -> Int {
        if let year = query.year { return row.birthYear == year ? 1 : 0 }
        guard let words = query.ways.first?.words, !words.isEmpty else { return 0 }
        let exact = VietnameseText.foldExact(row.name + " " + (row.street ?? ""))
        let folded = VietnameseText.fold(exact)
        return words.reduce(0) { sum, word in
            if LookupWords.has(word.text, in: exact, whole: true) { return sum + 3 }
            if LookupWords.has(word.text, in: folded, whole: true) { return sum + 2 }
            return LookupWords.has(word.text, in: exact) ? sum + 1 : sum
        }
    }
}

private struct LookupKey {
    let near: Bool
    let agreement: Int
    let last: Int
    let number: Int

    func comes(before other: LookupKey) -> Bool {
        if near != other.near { return near }
        return (agreement, last, number) > (other.agreement, other.last, other.number)
    }
}
