import GRDB
import Model

/// Somebody as a lookup puts them in order: their row, and what every letter asks of it again.
struct LookupRow: Sendable {
    let number: Int
    let row: DonorRow
    /// The name with its accents, and without.
    fileprivate let exact: String
    fileprivate let folded: String
    /// The same word by word.
    fileprivate let parts: [(exact: Substring, folded: Substring)]

    init(_ number: Int, _ row: DonorRow) {
        self.number = number
        self.row = row
        exact = VietnameseText.foldExact(row.name)
        folded = VietnameseText.fold(exact)
        parts = zip(exact.split(separator: " "), folded.split(separator: " ")).map { ($0, $1) }
    }
}

extension Reader {
    /// The candidates as rows: of the first ones those whose name has all the typed words, before those of whom the street or the ward says one
    /// of them; then the own wards' people, then whose name has them in the order in which they were typed, then whose accents and whole words
    /// agree best (of a year: who was born in it), then who gave last, then the newest record; the rest as they came.
    ///
    /// - Parameter known: rows that need not be read, and afterwards the first ones too.
    func sorted(
        _ numbers: [Int], query: LookupQuery, home: Set<WardKey>, known: inout [Int: LookupRow]
    ) throws -> [DonorRow] {
        let first = try rows(of: numbers.prefix(Self.sortedCandidates), known: &known)
        let rest = try donorRows(numbers: numbers.dropFirst(Self.sortedCandidates))
        return Self.order(first, query: query, home: home).map { first[$0].row } + rest
    }

    private func rows(of numbers: ArraySlice<Int>, known: inout [Int: LookupRow]) throws -> [LookupRow] {
        let query = try query(Self.donorRowSQL + " WHERE d.id = ?")
        return try numbers.compactMap { number in
            if let known = known[number] { return known }
            query.bind(1, number)
            guard let row = try query.first(Self.donorRow) ?? nil else { return nil }
            let read = LookupRow(number, row)
            known[number] = read
            return read
        }
    }

    /// The places of these people in that order. Places are moved about, not rows: these are thirty times as large.
    static func order(_ people: [LookupRow], query: LookupQuery, home: Set<WardKey>) -> [Int] {
        let keys = people.prefix(sortedCandidates).map { person in
            LookupKey(
                near: person.row.ward.map(home.contains) ?? false, agreement: LookupAgreement(person, query),
                last: person.row.last?.day.number ?? .min, number: person.number)
        }
        return keys.indices.sorted { keys[$0].comes(before: keys[$1]) } + people.indices.dropFirst(sortedCandidates)
    }
}

/// How well the typed words agree with somebody.
private struct LookupAgreement {
    /// The name has all of them, each as the beginning of a word.
    private(set) var isNamed = false
    /// … and in the order in which they were typed.
    private(set) var isInOrder = false
    /// A whole word counts more than its beginning, and with its own accents more.
    private(set) var points = 0

    init(_ person: LookupRow, _ query: LookupQuery) {
        if let year = query.year {
            points = person.row.birthYear == year ? 1 : 0
            return
        }
        guard let words = query.ways.first?.words, !words.isEmpty else { return }
        var exact = person.exact
        var folded = person.folded
        isNamed = words.allSatisfy { LookupWords.has($0.text, in: $0.exact ? exact : folded) }
        if isNamed {
            isInOrder = words.count == 1 || Self.isInOrder(words, person.parts)
        } else if let street = person.row.street {
            exact += " " + VietnameseText.foldExact(street)
            folded = VietnameseText.fold(exact)
        }
        points = words.reduce(0) { sum, word in
            if LookupWords.has(word.text, in: exact, whole: true) { return sum + 3 }
            if LookupWords.has(word.text, in: folded, whole: true) { return sum + 2 }
            return LookupWords.has(word.text, in: exact) ? sum + 1 : sum
        }
    }

    /// Whether each typed word begins a word of the name that comes after that of the word before.
    private static func isInOrder(_ words: [LookupQuery.Word], _ own: [(exact: Substring, folded: Substring)]) -> Bool {
        var next = 0
        return words.allSatisfy { word in
            while next < own.count {
                let part = word.exact ? own[next].exact : own[next].folded
                next += 1
                if part.utf8.starts(with: word.text.utf8) { return true }
            }
            return false
        }
    }
}

private struct LookupKey {
    let near: Bool
    let agreement: LookupAgreement
    let last: Int
    let number: Int

    func comes(before other: LookupKey) -> Bool {
        if agreement.isNamed != other.agreement.isNamed { return agreement.isNamed }
        if near != other.near { return near }
        if agreement.isInOrder != other.agreement.isInOrder { return agreement.isInOrder }
        return (agreement.points, last, number) > (other.agreement.points, other.last, other.number)
    }
}
