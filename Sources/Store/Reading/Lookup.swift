import GRDB
import Model

/// Finding a person by what somebody remembers of them.
///
/// Measured over a million donors, sorting all that match costs 50–110 ms, so nothing is sorted that need not be: the index gives the
/// newest records first, or the own wards' where too few of these are theirs, and only the first ``Reader/sortedCandidates`` of them are
/// put in order by accents and last donation.
extension Reader {
    /// How many of the first candidates are put in order.
    static let sortedCandidates = 100
    /// How many rows are looked at, at most, for a number that no index knows (a house).
    static let lookedThrough = 3_000
    /// The same for a year of birth and the end of a number, for which no row is read.
    static let steppedThrough = 20_000
    /// More people than this at the end of a number, and they are met soon enough on the way through the names.
    static let fewEnough = 3_000
    /// Up to so many people at the end of a number are read; more are met among those who fit the words.
    static let read = 200
    /// Of so many of the newest people with an end of a number the ward is looked up.
    static let wardsAsked = 1_000
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
        var rows: [Int: LookupRow] = [:]
        return try lookup(LookupQuery(text), home: home, limit: limit, after: nil, known: &rows)
    }

    /// - Parameters:
    ///   - trail: the newest who fit, where they are known already.
    ///   - known: rows that need not be read, and afterwards those that were.
    func lookup(
        _ query: LookupQuery, home: Set<WardKey>, limit: Int, after trail: LookupTrail?, known: inout [Int: LookupRow]
    ) throws -> LookupAnswer {
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
            return LookupAnswer(rows: try sorted(shown, query: query, home: home, known: &known), more: more)
        }
        let found = try candidates(
            query, home: home, limit: max(Self.sortedCandidates, limit + 1), shown: limit + 1, after: trail)
        let rows = try sorted(found, query: query, home: home, known: &known)
        return LookupAnswer(rows: Array(rows.prefix(limit)), more: found.count > limit)
    }

    /// Local numbers, best guess first, each once.
    ///
    /// - Parameters:
    ///   - ward: nobody who lives elsewhere is found by words.
    ///   - shown: with so many of the own wards among the newest, the older ones are not looked for; nor are more than these when they
    ///     are far between.
    ///   - trail: the newest who fit, where they are known already.
    func candidates(
        _ query: LookupQuery, home: Set<WardKey>, ward: WardKey? = nil, limit: Int, shown: Int = .max,
        lookThrough: Int = lookedThrough, after trail: LookupTrail? = nil
    ) throws -> [Int] {
        if let digits = query.digits {
            let ends = try candidates(digits: digits, home: home, limit: limit)
            guard let year = query.year else { return ends }
            return try candidates(bornIn: year, besides: ends, limit: limit)
        }
        let near = LookupNearness(home: home.count > Self.homeWards ? [] : home, only: ward, shown: shown)
        var found = Candidates(limit: limit, lookThrough: lookThrough, shown: shown, newest: try newestDonor())
        for way in query.ways where !found.isEnough {
            try search(way, near, openTone: false, after: trail, into: &found)
        }
        // An accent still on its way (nguyê for nguyễn) must not empty the list under the typist's fingers.
        if found.numbers.isEmpty, query.unfinished {
            for way in query.ways where way.words.last?.exact == true {
                try search(way, near, openTone: true, after: nil, into: &found)
            }
        }
        return found.numbers
    }

    private func search(
        _ way: LookupQuery.Way, _ near: LookupNearness, openTone: Bool, after trail: LookupTrail?, into found: inout Candidates
    ) throws {
        guard !way.numbers.isEmpty else {
            // When everybody who fits is there, the index is not asked.
            var search =
                openTone || trail?.isWhole == true
                ? way.expression(openTone: openTone).map { LookupSearch(expression: $0) }
                : try plan(way.words, needed: min(found.limit, found.shown))
            if let trail {
                search?.known = trail.people
                search?.below = trail.gathered
            }
            if let search { try searchNearFirst(search, near, into: &found) }
            return
        }
        let words = way.expression(openTone: openTone)
        // What is to be looked for among those who fit the words: a number that may be a year of birth is not in the index.
        var others: LookupSearch?
        if let words, way.numbers.contains(where: { $0.mayBeYear || $0.mayBeEnd }) {
            others = try searchNumbers(way, words: words, into: &found)
        }
        if let houses = way.houseExpression {
            var search =
                openTone || words == nil
                ? LookupSearch(expression: words.map { "\($0) AND \(houses)" } ?? houses)
                : try plan(way.words, and: houses, needed: min(found.limit, found.shown))
            search.numbers = way.numbers
            try searchNearFirst(search, near, into: &found)
        } else if others == nil, let words {
            others = LookupSearch(expression: words, numbers: way.numbers)
        }
        if let others { try searchNearFirst(others, near, into: &found) }
    }

    /// Finds people of rare ends of numbers; the other meanings of the numbers come back as a search, if there are any.
    private func searchNumbers(_ way: LookupQuery.Way, words: String, into found: inout Candidates) throws -> LookupSearch? {
        let general = LookupSearch(expression: words, numbers: way.numbers)
        guard way.numbers.count == 1, let number = way.numbers.first else {
            for number in way.numbers where number.mayBeEnd {
                if let ends = try ends(of: number.digits) { try searchRows(ends, way: way, into: &found) }
            }
            return general
        }
        var ends: Set<Int> = []
        if number.mayBeEnd {
            guard let few = try self.ends(of: number.digits) else { return general }
            ends = few
        }
        if ends.count <= Self.read {
            try searchRows(ends, way: way, into: &found)
            if let year = number.year { return LookupSearch(expression: words, bornIn: year) }
            return number.mayBeYear ? general : nil
        }
        return number.mayBeYear ? general : LookupSearch(expression: words, among: ends)
    }

    /// When all that match are few, they are put in order later; only when there are more, and too few of those that the index gave first
    /// are of the own wards, are these asked for by themselves.
    private func searchNearFirst(_ search: LookupSearch, _ near: LookupNearness, into found: inout Candidates) throws {
        var search = search
        if let ward = near.only { search = search.narrowed(to: [ward]) }
        var all = Candidates(found)
        try searchWords(search, into: &all)
        if all.isEnough, !near.home.isEmpty, try !isEnough(all.numbers, near, known: search.known) {
            try searchWords(search.narrowed(to: near.home.sorted()), into: &found)
        }
        for number in all.numbers { found.add(number) }
    }

    /// - Parameter known: who the first of them are.
    private func isEnough(_ numbers: [Int], _ near: LookupNearness, known: [LookupTrail.Person]) throws -> Bool {
        let ward = try query("SELECT ward FROM donor WHERE id = ?")
        var count = 0
        for (place, number) in numbers.enumerated() {
            let key: WardKey?
            if place < known.count, known[place].number == number {
                key = known[place].ward
            } else {
                ward.bind(1, number)
                key = try ward.first { $0.wardIfAny(0) } ?? nil
            }
            if key.map(near.home.contains) ?? false { count += 1 }
            if count >= near.shown { return true }
        }
        return false
    }

    func searchWords(_ search: LookupSearch, into found: inout Candidates) throws {
        for person in search.known { found.add(person.number) }
        if found.isEnough || search.below == 0 { return }
        if let year = search.bornIn {
            try each(
                """
                SELECT number FROM (
                    SELECT rowid AS number FROM donor_words WHERE donor_words MATCH ?1 ORDER BY rowid DESC LIMIT ?2
                ) CROSS JOIN donor d INDEXED BY donor_birth ON d.birth_year = ?3 AND d.id = number LIMIT ?4
                """, [.text(search.expression), .whole(Self.steppedThrough), .whole(year), .whole(found.limit)]
            ) { found.add($0.int(0)) }
            return
        }
        if let among = search.among {
            try each(
                "SELECT rowid FROM donor_words WHERE donor_words MATCH ? ORDER BY rowid DESC LIMIT ?",
                [.text(search.expression), .whole(Self.steppedThrough)]
            ) { if among.contains($0.int(0)) { found.add($0.int(0)) } }
            return
        }
        var below = search.below
        if let shortened = search.shortened {
            guard let last = try searchRows(shortened, below: below, search.numbers, into: &found) else { return }
            below = last
        }
        if search.numbers.isEmpty {
            let rows = try query(
                "SELECT rowid FROM donor_words WHERE donor_words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?",
                [.text(search.expression), .whole(below), .whole(found.limit)])
            defer { rows.reset() }
            while !found.isEnough, try rows.step() { found.add(rows.int(0)) }
            return
        }
        var values: [Bound] = [.text(search.expression), .whole(found.lookThrough), .whole(below)]
        let conditions = search.numbers.map { Self.condition($0, &values) }.joined(separator: " AND ")
        let rows = try query(
            """
            SELECT d.id, d.birth_year, d.house, d.phone, d.citizen_id FROM (
                SELECT rowid AS number FROM donor_words WHERE donor_words MATCH ?1 AND rowid < ?3 ORDER BY rowid DESC LIMIT ?2
            ) CROSS JOIN donor d ON d.id = number WHERE \(conditions)
            """, values)
        defer { rows.reset() }
        while !found.isFull, try rows.step() {
            if Self.fits(rows, search.numbers) { found.add(rows.int(0)) }
        }
    }

    /// The people whose phone number or citizen id ends in the digits; `nil` when they are too many.
    private func ends(of digits: String) throws -> Set<Int>? {
        var numbers: Set<Int> = []
        for column in NumberEnd.columns {
            numbers.formUnion(try candidates(column, endingIn: digits, limit: Self.fewEnough + 1))
            if numbers.count > Self.fewEnough { return nil }
        }
        return numbers
    }

    /// Those of these people who fit what was typed: rare digits beside a common name would else mean reading all who bear the name.
    func searchRows(_ numbers: Set<Int>, way: LookupQuery.Way, into found: inout Candidates) throws {
        var words = RowWords(reader: self)
        let row = try query("SELECT id, birth_year, house, phone, citizen_id, name, stretch, ward FROM donor WHERE id = ?")
        for number in numbers.sorted(by: >) where !found.isFull {
            row.bind(1, number)
            let fits = try row.first { row in
                guard Self.fits(row, way.numbers) else { return false }
                return try words.hold(way.words, name: 5, stretch: 6, ward: 7, house: 2, of: row)
            }
            if fits == true { found.add(number) }
        }
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
            if number.mayBeEnd {
                let end = place(.text("%" + number.digits))
                terms.append("d.phone LIKE \(end) OR d.citizen_id LIKE \(end)")
            }
        }
        return terms.isEmpty ? "0" : "(" + terms.joined(separator: " OR ") + ")"
    }

    /// Columns: number, birth year, house, phone, citizen id.
    static func fits(_ row: Query, _ numbers: [LookupQuery.Number]) -> Bool {
        fits(numbers, birthYear: row.intIfAny(1), house: row.text(2), phone: row.text(3), citizenID: row.text(4))
    }

    /// Whether each of the numbers is somebody's house, year of birth or end of a number. What is not asked for is not read.
    static func fits(
        _ numbers: [LookupQuery.Number], birthYear: @autoclosure () -> Int?, house: @autoclosure () -> String,
        phone: @autoclosure () -> String, citizenID: @autoclosure () -> String
    ) -> Bool {
        var path: HousePath?
        return numbers.allSatisfy { number in
            if number.isPlain, !number.houseOnly {
                let digits = number.digits
                if number.mayBeYear, let year = birthYear(), String(year).hasPrefix(digits) { return true }
                if number.mayBeEnd, phone().hasSuffix(digits) || citizenID().hasSuffix(digits) { return true }
            }
            let known = path ?? HousePath(house())
            path = known
            return known.contains(number.house)
        }
    }
}
