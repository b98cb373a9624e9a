import GRDB
import Model

/// Whose people come first in a lookup.
struct LookupNearness {
    let home: Set<WardKey>
    /// Nobody from elsewhere.
    let only: WardKey?
    /// With so many from home nobody looks for more of them.
    let shown: Int
}

/// What is asked of the lookup index.
struct LookupSearch {
    var expression: String
    /// What the rows found must have besides.
    var numbers: [LookupQuery.Number] = []
    /// The year of birth that they must have.
    var bornIn: Int?
    /// The people of whom they must be.
    var among: Set<Int>?
    /// The same with the words left out that nearly everybody has, which are looked for in the rows.
    var shortened: Shortened?

    /// The newest who fit, when they are known already …
    var known: [LookupTrail.Person] = []
    /// … and only people with lower numbers are looked for.
    var below = Int.max

    struct Shortened {
        var expression: String
        var checked: [LookupQuery.Word]
    }

    func narrowed(to wards: [WardKey]) -> LookupSearch {
        let terms = wards.map { "\"\(LookupWords.term(for: $0))\"" }.joined(separator: " OR ")
        var narrowed = self
        narrowed.expression = "(\(expression)) AND (\(terms))"
        narrowed.known = known.filter { $0.ward.map(wards.contains) ?? false }
        if let shortened { narrowed.shortened?.expression = "(\(shortened.expression)) AND (\(terms))" }
        return narrowed
    }
}

/// The index steps through the list of each word, and that of a common one (nguyễn, or the first letter of a word) holds half of
/// all people: with four such words a letter takes 15 ms, though nearly any row has them. So the rare words are asked for, and
/// the common ones looked for in the rows that these give.
extension Reader {
    /// What reading a row costs, in steps of the index.
    static let stepsPerRow = 300
    /// No more rows are read than this before the index is asked for all words after all.
    static let rowsChecked = 400
    /// A word's share of the people is taken from so many of the newest who have it.
    private static let sampled = 64

    /// - Parameter besides: what the index must have as well.
    func plan(
        _ words: [LookupQuery.Word], and besides: String? = nil, needed: Int, stepsPerRow: Int = stepsPerRow
    ) throws -> LookupSearch {
        func expression(_ words: some Sequence<LookupQuery.Word>) -> String {
            (words.map { LookupQuery.Way.term($0) } + (besides.map { [$0] } ?? [])).joined(separator: " AND ")
        }
        var search = LookupSearch(expression: expression(words))
        var different: [LookupQuery.Word] = []
        for word in words where !different.contains(word) { different.append(word) }
        guard different.count + (besides == nil ? 0 : 1) > 2, case let newest = try newestDonor(), newest > 0
        else { return search }
        let shares = try different.map { (word: $0, share: try share(of: LookupQuery.Way.term($0), newest: newest)) }
            .sorted { $0.share < $1.share }
        let all = Double(newest) * (try besides.map { try share(of: $0, newest: newest) } ?? 1)
        var sought = besides == nil ? 2 : 1
        while sought < shares.count {
            let found = shares[..<sought].reduce(all) { $0 * $1.share }
            let fitting = shares[sought...].reduce(1.0) { $0 * $1.share }
            let rows = min(found, Double(needed) / max(fitting, 1e-9))
            if rows * Double(stepsPerRow) <= Double(newest) * shares[sought].share { break }
            sought += 1
        }
        let checked = shares[sought...].map(\.word)
        // A lone w stands for names alone in the index, and for wards too in the rows.
        guard !checked.isEmpty, !checked.contains(where: { $0.text == "w" }) else { return search }
        search.shortened = LookupSearch.Shortened(expression: expression(shares[..<sought].map(\.word)), checked: checked)
        return search
    }

    /// How many of all people the index has for a term, by the newest of them; of a rare one 0.
    private func share(of term: String, newest: Int) throws -> Double {
        let oldest = try integer(
            "SELECT rowid FROM donor_words WHERE donor_words MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?",
            [.text(term), .whole(Self.sampled - 1)])
        return oldest.map { Double(Self.sampled) / Double(newest - $0 + 1) } ?? 0
    }

    /// Finds by the rare words and looks for the others in the rows, the newest first.
    ///
    /// - Returns: the last row looked at, when there may be more behind it.
    func searchRows(
        _ search: LookupSearch.Shortened, below: Int, _ numbers: [LookupQuery.Number], into found: inout Candidates
    ) throws -> Int? {
        var words = RowWords(reader: self)
        let rows = try query(
            """
            SELECT d.id, d.birth_year, d.house, d.phone, d.citizen_id, d.name, d.stretch, d.ward FROM (
                SELECT rowid AS number FROM donor_words WHERE donor_words MATCH ?1 AND rowid < ?3 ORDER BY rowid DESC LIMIT ?2
            ) CROSS JOIN donor d ON d.id = number
            """, [.text(search.expression), .whole(Self.rowsChecked), .whole(below)])
        defer { rows.reset() }
        var read = 0
        var last: Int?
        while !found.isEnough, try rows.step() {
            read += 1
            last = rows.int(0)
            guard numbers.isEmpty || Self.fits(rows, numbers) else { continue }
            if try words.hold(search.checked, name: 5, stretch: 6, ward: 7, house: 2, of: rows) { found.add(rows.int(0)) }
        }
        return read == Self.rowsChecked && !found.isEnough ? last : nil
    }
}

/// The words under which rows stand in the index; those of streets and wards come again and again.
struct RowWords {
    private let reader: Reader
    private var streets: [Int: String] = [:]
    private var wards: [WardKey: String] = [:]

    init(reader: Reader) { self.reader = reader }

    /// Whether the row has a word for each of these, as the index would find it; the others name the row's columns.
    mutating func hold(
        _ sought: [LookupQuery.Word], name: Int32, stretch: Int32, ward: Int32, house: Int32, of row: Query
    ) throws -> Bool {
        LookupWords.text(try text(name: name, stretch: stretch, ward: ward, house: house, of: row), has: sought)
    }

    /// The row's words, as the index has them.
    mutating func text(name: Int32, stretch: Int32, ward: Int32, house: Int32, of row: Query) throws -> String {
        LookupWords.text(
            name: row.text(name), streetWords: try row.intIfAny(stretch).map { try street($0) } ?? "",
            wardWords: row.wardIfAny(ward).map { self.ward($0) } ?? "", house: row.text(house))
    }

    private mutating func street(_ stretch: Int) throws -> String {
        if let known = streets[stretch] { return known }
        let words = try reader.first(
            "SELECT \(Street.allNames) FROM stretch s JOIN street ON street.id = s.street WHERE s.id = ?", [.whole(stretch)]
        ) { LookupWords.words(of: $0.text(0)) }
        streets[stretch] = words ?? ""
        return words ?? ""
    }

    private mutating func ward(_ ward: WardKey) -> String {
        if let known = wards[ward] { return known }
        let words = LookupWords.words(of: ward)
        wards[ward] = words
        return words
    }
}
