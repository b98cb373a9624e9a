import GRDB
import Model

/// Finding a person by what somebody remembers of them.
///
/// Measured over a million donors, sorting all that match costs 50–110 ms, so nothing is sorted that need not be: the index gives the
/// own ward's rows and then the others, the newest record first, and only the first ``Reader/sortedCandidates`` of them are put
/// in order by accents and last donation.
extension Reader {
    /// How many of the first candidates are put in order.
    static let sortedCandidates = 200
    /// How many rows are looked at, at most, for a number that no index knows (a house).
    static let lookedThrough = 20_000
    /// More people than this at the end of a number, and they are met soon enough on the way through the names.
    static let fewEnough = 3_000
    /// With more own wards than this nearly everybody is at home, and the distinction would only cost.
    static let homeWards = 48

    /// The donors who fit the text, at most `limit`: words in any order, each the beginning of a word of the name, the street or the
    /// ward. A word typed with accents finds those accents alone, one without finds all. A number by itself is the end or the
    /// beginning of a phone number or a citizen id (also of a phone number as it was before 2018), and four
    /// digits that can be a year (``LookupQuery/years``) also find who was born in it, first; beside words it is a house number,
    /// a year of birth or such an end. Without any text, the newest records.
    ///
    /// - Parameter home: the own wards, of every era in which donors have an address; their people come first.
    public func lookup(_ text: String, home: Set<WardKey> = [], limit: Int = 50) throws -> LookupAnswer {
        let query = LookupQuery(text)
        // Who typed a sign means somebody; to show everybody would look like an answer.
        if query.hasOnlySigns { return LookupAnswer(rows: [], more: false) }
        if query.isEmpty {
            let numbers = try all("SELECT id FROM donor ORDER BY id DESC LIMIT ?", [.whole(limit + 1)]) { $0.int(0) }
            return LookupAnswer(rows: try donorRows(numbers: numbers.prefix(limit)), more: numbers.count > limit)
        }
        if query.year != nil {
            // A year has its thousands: were more sorted than are shown, they would leave no place to the ends of numbers.
            let shown = try candidates(query, home: home, limit: limit)
            let more = try candidates(query, home: home, limit: limit + 1).count > limit
            return LookupAnswer(rows: try sorted(shown, query: query, home: home), more: more)
        }
        let found = try candidates(query, home: home, limit: max(Self.sortedCandidates, limit + 1))
        let rows = try sorted(found, query: query, home: home)
        return LookupAnswer(rows: Array(rows.prefix(limit)), more: found.count > limit)
    }

    /// How many donors fit the text, counted up to `cap` and no further.
    public func lookupCount(_ text: String, cap: Int = 40) throws -> LookupCount {
        let query = LookupQuery(text)
        if query.hasOnlySigns { return LookupCount(count: 0, capped: false) }
        let count =
            try query.isEmpty
            ? integer("SELECT COUNT(*) FROM (SELECT 1 FROM donor LIMIT ?)", [.whole(cap + 1)]) ?? 0
            : candidates(query, home: [], limit: cap + 1).count
        return LookupCount(count: min(count, cap), capped: count > cap)
    }

    /// Local numbers, best guess first, each once.
    func candidates(_ query: LookupQuery, home: Set<WardKey>, limit: Int, lookThrough: Int = lookedThrough) throws -> [Int] {
        if let digits = query.digits {
            let ends = try candidates(digits: digits, home: home, limit: limit)
            guard let year = query.year else { return ends }
            return try candidates(bornIn: year, besides: ends, limit: limit)
        }
        var found = Candidates(limit: limit, lookThrough: lookThrough)
        for way in query.ways where !found.isFull {
            try search(way, home: home, openTone: false, into: &found)
        }
        // An accent still on its way (nguyê for nguyễn) must not empty the list under the typist's fingers.
        if found.numbers.isEmpty, query.unfinished {
            for way in query.ways where way.words.last?.exact == true {
                try search(way, home: home, openTone: true, into: &found)
            }
        }
        return found.numbers
    }

    private func search(_ way: LookupQuery.Way, home: Set<WardKey>, openTone: Bool, into found: inout Candidates) throws {
        let words = way.expression(openTone: openTone)
        // A number that may be a year of birth is not in the index; nor is the end of one that too many phone numbers share.
        var mayBeElsewhere = way.numbers.contains(where: \.mayBeYear)
        if words != nil {
            for number in way.numbers where number.isPlain && !number.houseOnly && number.digits.utf8.count >= 3 {
                if try !searchNumber(number.digits, way: way, into: &found) { mayBeElsewhere = true }
            }
        }
        if let houses = way.houseExpression {
            try searchNearFirst(words.map { "\($0) AND \(houses)" } ?? houses, way: way, home: home, into: &found)
            guard mayBeElsewhere else { return }
        }
        if let words { try searchNearFirst(words, way: way, home: home, into: &found) }
    }

    /// When all that match are few, they are put in order later; only when there are more does it matter whom the index gives first.
    private func searchNearFirst(_ expression: String, way: LookupQuery.Way, home: Set<WardKey>, into found: inout Candidates)
        throws
    {
        var all = Candidates(limit: found.limit, lookThrough: found.lookThrough)
        try searchWords(expression, way: way, into: &all)
        if all.numbers.count > Self.sortedCandidates || all.isFull, !home.isEmpty, home.count <= Self.homeWards {
            let wards = home.sorted().map { "\"\(LookupWords.term(for: $0))\"" }.joined(separator: " OR ")
            try searchWords("(\(expression)) AND (\(wards))", way: way, into: &found)
        }
        for number in all.numbers { found.add(number) }
    }

    private func searchWords(_ expression: String, way: LookupQuery.Way, into found: inout Candidates) throws {
        if way.numbers.isEmpty {
            try each(
                "SELECT rowid FROM donor_words WHERE donor_words MATCH ? ORDER BY rowid DESC LIMIT ?",
                [.text(expression), .whole(found.limit)]
            ) { found.add($0.int(0)) }
            return
        }
        var values: [Bound] = [.text(expression), .whole(found.lookThrough)]
        let conditions = way.numbers.map { Self.condition($0, &values) }.joined(separator: " AND ")
        let rows = try query(
            """
            SELECT d.id, d.birth_year, d.house, d.phone, d.citizen_id FROM (
                SELECT rowid AS number FROM donor_words WHERE donor_words MATCH ?1 ORDER BY rowid DESC LIMIT ?2
            ) CROSS JOIN donor d ON d.id = number WHERE \(conditions)
            """, values)
        defer { rows.reset() }
        while !found.isFull, try rows.step() {
            if Self.fits(rows, way.numbers) { found.add(rows.int(0)) }
        }
    }

    /// People whose number ends in the digits and who fit the rest of what was typed, by the index on the number: rare digits
    /// beside a common name would else mean reading all who bear the name. False when too many share the end.
    private func searchNumber(_ digits: String, way: LookupQuery.Way, into found: inout Candidates) throws -> Bool {
        let backwards = String(digits.reversed())
        var numbers: [Int] = []
        for column in ["phone_reversed", "citizen_id_reversed"] {
            numbers += try all(
                "SELECT id FROM donor WHERE \(column) >= ? AND \(column) < ? LIMIT ?",
                [.text(backwards), .text(backwards + ":"), .whole(Self.fewEnough + 1)]
            ) { $0.int(0) }
            if numbers.count > Self.fewEnough { return false }
        }
        for number in Set(numbers).sorted(by: >) where !found.isFull {
            let fits = try first(
                """
                SELECT d.id, d.birth_year, d.house, d.phone, d.citizen_id, d.name, t.name, d.ward
                FROM donor d LEFT JOIN stretch s ON s.id = d.stretch LEFT JOIN street t ON t.id = s.street WHERE d.id = ?
                """, [.whole(number)]
            ) { row in
                guard Self.fits(row, way.numbers) else { return false }
                let text = LookupWords.text(name: row.text(5), street: row.textIfAny(6), ward: row.wardIfAny(7), house: "")
                let known = VietnameseText.words(text)
                return way.words.allSatisfy { word in known.contains { $0.hasPrefix(word.text) } }
            }
            if fits == true { found.add(number) }
        }
        return true
    }

    /// What SQLite can tell of ``fits(_:_:)`` without handing out the row.
    private static func condition(_ number: LookupQuery.Number, _ values: inout [Bound]) -> String {
        func place(_ value: Bound) -> String {
            values.append(value)
            return "?\(values.count)"
        }
        var terms: [String] = []
        if let part = number.house.parts.first { terms.append("instr(LOWER(d.house), \(place(.text(String(part))))) > 0") }
        if number.isPlain, !number.houseOnly {
            if number.mayBeYear { terms.append("CAST(d.birth_year AS TEXT) LIKE \(place(.text(number.digits + "%")))") }
            if number.digits.utf8.count >= 3 {
                let end = place(.text("%" + number.digits))
                terms.append("d.phone LIKE \(end) OR d.citizen_id LIKE \(end)")
            }
        }
        return terms.isEmpty ? "0" : "(" + terms.joined(separator: " OR ") + ")"
    }

    /// Columns: number, birth year, house, phone, citizen id.
    private static func fits(_ row: Query, _ numbers: [LookupQuery.Number]) -> Bool {
        var house: HousePath?
        return numbers.allSatisfy { number in
            if number.isPlain, !number.houseOnly {
                let digits = number.digits
                if number.mayBeYear, let year = row.intIfAny(1), String(year).hasPrefix(digits) { return true }
                if digits.utf8.count >= 3, row.text(3).hasSuffix(digits) || row.text(4).hasSuffix(digits) { return true }
            }
            let known = house ?? HousePath(row.text(2))
            house = known
            return known.contains(number.house)
        }
    }
}

/// Numbers in the order in which they were found, each once, up to a limit.
struct Candidates {
    let limit: Int
    /// How many rows may be read in search of a number.
    let lookThrough: Int
    private(set) var numbers: [Int] = []
    private var known: Set<Int> = []

    init(limit: Int, lookThrough: Int) {
        self.limit = limit
        self.lookThrough = lookThrough
    }

    var isFull: Bool { numbers.count >= limit }

    mutating func add(_ number: Int) {
        guard !isFull, known.insert(number).inserted else { return }
        numbers.append(number)
    }
}
