import CStore
import GRDB
import Model

/// Everybody who fits what was typed so far, gathered a piece at a time while nobody waits for an answer.
///
/// The next letter only narrows, so it is looked for among these and not in the index: there a letter that leaves few of many takes
/// as long as it takes to step through the lists of all its words.
public struct LookupTrail: Sendable {
    struct Person: Sendable {
        let number: Int
        let ward: WardKey?
        /// What a number beside the words may be.
        let numbers: Numbers
        /// Where their words lie in the trail's text.
        fileprivate let words: Range<Int32>
    }

    struct Numbers: Sendable {
        let birthYear: Int?
        let house: String
        let phone: String
        let citizenID: String
    }

    let query: LookupQuery
    /// The last journal entry when the first of them were read: after another one they may no longer be true.
    let entry: Int
    /// The newest first.
    private(set) var people: [Person] = []
    /// The words of all of them as the index has them (``LookupWords``), in UTF-8, end to end, a blank before each: a letter goes through
    /// two thousand, and to follow each to a text of their own takes longer than to read it.
    private var words: [UInt8] = []
    /// Those who fit and have this number or a higher one are there; 0 when all are.
    private(set) var gathered: Int
    /// Rows that a letter has read: the next one shows most of them again.
    fileprivate(set) var rows: [Int: LookupRow] = [:]

    /// More are not held: so many are met soon enough in the index.
    static let most = 2_000
    static let mostRows = 1_000
    /// In bytes, of people who are there no more.
    private static let mostText = 500_000
    private static let space = UInt8(ascii: " ")
    /// A piece reads no more rows than this …
    static let rowsAPiece = 64
    /// … and steps through no more of the index.
    static let numbersAPiece = 16_384

    /// `nil` for a text that the next letter does not narrow: digits are an end as well as a beginning.
    init?(_ query: LookupQuery, entry: Int, newest: Int) {
        guard query.digits == nil, query.ways.count == 1, let way = query.ways.first, way.numbers.isEmpty, !way.words.isEmpty,
            // A lone w stands for names alone in the index, and for wards too in the rows.
            !way.words.contains(where: { $0.text == "w" })
        else { return nil }
        self.query = query
        self.entry = entry
        gathered = newest + 1
    }

    /// Those of them who fit a text that narrows this one; `nil` when it does not.
    func narrowed(to query: LookupQuery) -> LookupTrail? {
        guard var narrowed = LookupTrail(query, entry: entry, newest: gathered - 1) else { return nil }
        let words = query.ways[0].words
        let isNarrower = self.query.ways[0].words.allSatisfy { was in words.contains { $0.implies(was) } }
        guard isNarrower else { return nil }
        each(having: words) { person, _ in narrowed.people.append(person) }
        // Where most of them are left their text is left too: to put together another takes as long as to look through it.
        narrowed.words = self.words
        if narrowed.people.count * 4 < people.count || self.words.count > Self.mostText { narrowed.forgetOthers() }
        return narrowed
    }

    /// Keeps the text of those who are there alone.
    private mutating func forgetOthers() {
        let (all, text) = (people, words)
        (people, words) = ([], [])
        text.withUnsafeBufferPointer { text in
            for person in all {
                let own = Int(person.words.lowerBound)..<Int(person.words.upperBound)
                add(person.number, person.ward, person.numbers, UnsafeBufferPointer(rebasing: text[own]))
            }
        }
    }

    /// Those who fit a text with the same words, or narrower ones, and a number besides; `nil` when not all who fit are there, or it is another
    /// text. To find three words and a house in the index takes ten times as long as to go through as many people.
    func people(fitting query: LookupQuery) -> [Person]? {
        guard isWhole, query.digits == nil, !query.ways.isEmpty, query.ways.allSatisfy(isNarrowedBy) else { return nil }
        var known: Set<Int> = []
        var found: [Person] = []
        for way in query.ways {
            each(having: way.words) { person, _ in
                let numbers = person.numbers
                guard
                    Reader.fits(
                        way.numbers, birthYear: numbers.birthYear, house: numbers.house, phone: numbers.phone,
                        citizenID: numbers.citizenID)
                else { return }
                if known.insert(person.number).inserted { found.append(person) }
            }
        }
        return found
    }

    /// Goes through those who have all these words; the text's own everybody has.
    private func each(having words: [LookupQuery.Word], _ body: (Person, UnsafeBufferPointer<UInt8>) -> Void) {
        let sought = words.filter { !query.ways[0].words.contains($0) }.map { (text: Array($0.text.utf8), isWhole: $0.isWhole) }
        let beginning = [Self.space] + (sought.map(\.text).max { $0.count < $1.count } ?? [])
        self.words.withUnsafeBufferPointer { text in
            // From one who has the longest of them to the next, without a look at those between.
            var found = 0
            for person in people {
                let own = Int(person.words.lowerBound)..<Int(person.words.upperBound)
                if found < own.lowerBound {
                    guard let place = Self.place(of: beginning, in: text, from: own.lowerBound - 1) else { return }
                    found = place + 1
                }
                guard found < own.upperBound else { continue }
                let bytes = UnsafeBufferPointer(rebasing: text[own])
                let fits = sought.allSatisfy { word in
                    word.text.withUnsafeBufferPointer { LookupWords.has($0, in: bytes, whole: word.isWhole) }
                }
                if fits { body(person, bytes) }
            }
        }
    }

    private static func place(of bytes: [UInt8], in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let base = text.baseAddress, let found = cs_find(base + start, text.count - start, bytes, bytes.count)
        else { return nil }
        return found - UnsafeRawPointer(base)
    }

    private func isNarrowedBy(_ way: LookupQuery.Way) -> Bool {
        !way.numbers.isEmpty && !way.words.contains { $0.text == "w" }
            && query.ways[0].words.allSatisfy { was in way.words.contains { $0.implies(was) } }
    }

    public var text: String { query.text }
    public var isWhole: Bool { gathered == 0 }
    public var wantsMore: Bool { gathered > 0 && people.count < Self.most }
    /// How many fit the text, as far as they are gathered.
    public var count: LookupCount { LookupCount(count: min(people.count, Self.most), capped: !isWhole) }

    fileprivate mutating func add(_ number: Int, _ ward: WardKey?, _ numbers: Numbers, words: String) {
        var words = words
        words.withUTF8 { add(number, ward, numbers, $0) }
    }

    private mutating func add(_ number: Int, _ ward: WardKey?, _ numbers: Numbers, _ own: UnsafeBufferPointer<UInt8>) {
        words.append(Self.space)
        let start = Int32(words.count)
        words += own
        people.append(Person(number: number, ward: ward, numbers: numbers, words: start..<Int32(words.count)))
    }

    fileprivate mutating func hasGathered(downTo number: Int) { gathered = number }
}

extension LookupQuery.Word {
    /// Whether everybody who has this word has the other too.
    fileprivate func implies(_ other: LookupQuery.Word) -> Bool {
        if other.exact { return exact && text.hasPrefix(other.text) }
        return (exact ? VietnameseText.fold(text) : text).hasPrefix(other.text)
    }
}

extension Reader {
    /// As ``lookup(_:home:limit:)``, by what was gathered for the text before this one, where that is true still and this text narrows it.
    /// Afterwards `trail` belongs to this text, or, where a number stands beside its words, to these; `nil` when there is nothing to gather.
    public func lookup(_ text: String, home: Set<WardKey>, limit: Int, following trail: inout LookupTrail?) throws -> LookupAnswer {
        let query = LookupQuery(text)
        let entry = try lastEntry()
        if trail?.entry != entry { trail = nil }
        var rows = trail?.rows ?? [:]
        defer { trail?.rows = rows.count > LookupTrail.mostRows ? [:] : rows }
        if let people = trail?.people(fitting: query), !people.isEmpty {
            let near = people.filter { $0.ward.map(home.contains) ?? false }
            let far = people.filter { !($0.ward.map(home.contains) ?? false) }
            let first = (near + far).prefix(max(Self.sortedCandidates, limit + 1)).map(\.number)
            let found = try sorted(first, query: query, home: home, known: &rows)
            return LookupAnswer(rows: Array(found.prefix(limit)), more: people.count > limit)
        }
        let narrowed = trail.flatMap { $0.narrowed(to: query) }
        trail = try narrowed ?? LookupTrail(query, entry: entry, newest: newestDonor())
        return try lookup(query, home: home, limit: limit, after: narrowed, known: &rows)
    }

    /// Gathers one more piece, a millisecond's work or two; less when something else is wanted meanwhile, but never nothing.
    public func gather(_ trail: inout LookupTrail?, until isWanted: () -> Bool = { false }) throws {
        guard var more = trail, more.wantsMore, more.entry == (try lastEntry()), let expression = more.query.ways[0].expression()
        else {
            trail = nil
            return
        }
        let last = max(0, more.gathered - LookupTrail.numbersAPiece)
        var words = RowWords(reader: self)
        let rows = try query(
            """
            SELECT d.id, d.name, d.stretch, d.ward, d.house, d.birth_year, d.phone, d.citizen_id FROM (
                SELECT rowid AS number FROM donor_words WHERE donor_words MATCH ?1 AND rowid < ?2 AND rowid >= ?3
                ORDER BY rowid DESC LIMIT ?4
            ) CROSS JOIN donor d ON d.id = number
            """, [.text(expression), .whole(more.gathered), .whole(last), .whole(LookupTrail.rowsAPiece)])
        defer { rows.reset() }
        var read = 0
        var isInterrupted = false
        while !isInterrupted, try rows.step() {
            let numbers = LookupTrail.Numbers(
                birthYear: rows.intIfAny(5), house: rows.text(4), phone: rows.text(6), citizenID: rows.text(7))
            more.add(
                rows.int(0), rows.wardIfAny(3), numbers, words: try words.text(name: 1, stretch: 2, ward: 3, house: 4, of: rows))
            read += 1
            isInterrupted = isWanted()
        }
        let isWhole = !isInterrupted && read < LookupTrail.rowsAPiece
        more.hasGathered(downTo: isWhole ? last : more.people.last?.number ?? last)
        trail = more
    }

    func lastEntry() throws -> Int { try integer("SELECT max(seq) FROM entry") ?? 0 }
    func newestDonor() throws -> Int { try integer("SELECT max(id) FROM donor") ?? 0 }
}
