import GRDB
import Model

/// The columns by which the list of families is sorted.
public enum FamilySort: String, CaseIterable, Hashable, Sendable {
    case name, donations, lastDonation

    public var isDescendingFirst: Bool { self != .name }
}

/// Which families are listed (lọc gia đình).
public enum FamilyStanding: String, CaseIterable, Hashable, Sendable {
    case all
    /// Reached a level of honour (gia đình tiêu biểu).
    case model
    /// One donation short of one.
    case oneShort
    /// Gave, and nobody of them lately.
    case lapsed
}

/// What the list of families is narrowed to; all of it at once.
public struct FamilyFilter: Hashable, Sendable {
    public var standing: FamilyStanding
    /// Beginnings of words of the name or the code, or a member as in the lookup.
    public var text: String

    public init(_ standing: FamilyStanding = .all, text: String = "") {
        self.standing = standing
        self.text = text
    }
}

/// A donor family in a list.
public struct FamilyRow: Hashable, Sendable, Identifiable {
    public var family: Family
    /// Members of today.
    public var members: Int
    /// What they gave while members, in all years.
    public var tally: Tally
    public var last: Day?
    /// When the first of today's members may come again.
    public var next: IntervalAnswer
    /// Where today's members live, most of them first.
    public var wards: [WardKey]

    public init(
        family: Family, members: Int = 0, tally: Tally = .zero, last: Day? = nil, next: IntervalAnswer = .unknown,
        wards: [WardKey] = []
    ) {
        self.family = family
        self.members = members
        self.tally = tally
        self.last = last
        self.next = next
        self.wards = wards
    }

    public var id: Identifier<Family> { family.id }
}

/// A part of the list of families.
public struct FamilyPage: Hashable, Sendable {
    public var rows: [FamilyRow]
    /// Where in the whole list the first of the rows stands, from 0.
    public var offset: Int
    public var total: Int
    /// The text fitted more families than are listed.
    public var cut: Bool
    /// Where the family stands that was asked after; `nil` when it is not in the list.
    public var place: Int?

    public init(rows: [FamilyRow], offset: Int = 0, total: Int, cut: Bool = false, place: Int? = nil) {
        self.rows = rows
        self.offset = offset
        self.total = total
        self.cut = cut
        self.place = place
    }

    public func row(_ index: Int) -> FamilyRow? { rows.indices.contains(index - offset) ? rows[index - offset] : nil }
}

/// Any page of the list: its order is an index that also holds what the list is narrowed by, so that stepping over other rows reads no family.
extension Reader {
    /// How many of those who fit a text are listed.
    static let familiesByText = 1_000

    /// - Parameters:
    ///   - around: the page is the one that holds this family, if the list does.
    ///   - today: for the standing and the interval.
    public func familyPage(
        sort: FamilySort = .name, descending: Bool = false, filter: FamilyFilter = FamilyFilter(), on today: Day,
        rules: RuleBook = .vietnam, offset: Int = 0, limit: Int, around: Identifier<Family>? = nil
    ) throws -> FamilyPage {
        var condition = Self.condition(filter.standing, on: today, rules)
        var values: [Bound] = []
        var cut = false
        if !filter.text.isEmpty {
            let found = try families(fitting: filter.text)
            cut = found.count > Self.familiesByText
            values = [.text("[" + found.prefix(Self.familiesByText).map(String.init).joined(separator: ",") + "]")]
            condition += " AND id IN (SELECT value FROM json_each(?1))"
        }
        let order = Self.order(sort)
        // A few that fit a text are sorted among themselves; else the order is stepped through.
        let source = "family" + (filter.text.isEmpty ? " INDEXED BY \(order.index)" : "")
        let next = values.count + 1
        let total = try integer("SELECT COUNT(*) FROM family WHERE \(condition)", values) ?? 0
        let place = try around.flatMap { try number(in: "family", of: $0) }.flatMap { number -> Int? in
            let own = values + [.whole(number)]
            guard try integer("SELECT 1 FROM family WHERE id = ?\(next) AND \(condition)", own) != nil else { return nil }
            return try integer(
                """
                SELECT COUNT(*) FROM \(source) WHERE \(condition)
                AND (\(order.key), id) \(descending ? ">" : "<") ((SELECT \(order.key) FROM family WHERE id = ?\(next)), ?\(next))
                """, own)
        }
        let wanted = place.map { max(0, $0 - limit / 2) } ?? offset
        let start = min(max(0, wanted), max(0, total - 1))
        let count = min(limit, total - start)
        // From the nearer end.
        let backwards = total - start - count < start
        let columns = [order.column, "id"].map { descending != backwards ? $0 + " DESC" : $0 }.joined(separator: ", ")
        var numbers = try all(
            "SELECT id FROM \(source) WHERE \(condition) ORDER BY \(columns) LIMIT ?\(next) OFFSET ?\(next + 1)",
            values + [.whole(max(0, count)), .whole(backwards ? total - start - count : start)]
        ) { $0.int(0) }
        if backwards { numbers.reverse() }
        return FamilyPage(
            rows: try numbers.compactMap { try familyRow(number: $0, on: today, rules) }, offset: start, total: total, cut: cut,
            place: place)
    }

    /// The column, by what it is compared (unknown days come first, as in the order itself), and the index that holds it so.
    private static func order(_ sort: FamilySort) -> (column: String, key: String, index: String) {
        switch sort {
        case .name: ("sort_key", "sort_key", "family_name")
        case .donations: ("bags", "bags", "family_bags")
        case .lastDonation: ("last_day", "ifnull(last_day, -1000000)", "family_last")
        }
    }

    private static func condition(_ standing: FamilyStanding, on today: Day, _ rules: RuleBook) -> String {
        let levels = rules.honourLevels(of: .family, on: today).map(\.count)
        switch standing {
        case .all: return "1"
        case .model: return "bags >= \(levels.first ?? Int.max)"
        case .oneShort: return "bags IN (\(levels.map { String($0 - 1) }.joined(separator: ",")))"
        case .lapsed: return "last_day < \(today.adding(months: -rules.donorStates.activeMonths).number)"
        }
    }

    /// By the words of the family itself, then by its members; one more than are listed tells that there are more.
    private func families(fitting text: String) throws -> [Int] {
        let words = VietnameseText.words(VietnameseText.fold(text))
        guard !words.isEmpty else { return [] }
        let terms = words.indices.map { "instr(folded, ?\($0 + 1))" }.joined(separator: " AND ")
        var numbers = try all(
            "SELECT id FROM family INDEXED BY family_words WHERE \(terms) LIMIT \(Self.familiesByText + 1)",
            words.map { .text(" \($0)") }
        ) { $0.int(0) }
        var known = Set(numbers)
        let people = try candidates(LookupQuery(text), home: [], ward: nil, limit: Self.familiesByText)
        let memberships = try query("SELECT family FROM membership WHERE donor = ?1")
        for person in people where numbers.count <= Self.familiesByText {
            memberships.bind(1, person)
            try memberships.each { row in if known.insert(row.int(0)).inserted { numbers.append(row.int(0)) } }
        }
        return numbers
    }

    private func familyRow(number: Int, on today: Day, _ rules: RuleBook) throws -> FamilyRow? {
        let found = try first("SELECT bags, ml, visits, last_day, \(Family.shown) FROM family WHERE id = ?1", [.whole(number)]) {
            FamilyRow(family: try Family(row: $0, at: 4), tally: $0.tally(0), last: $0.dayIfAny(3))
        }
        guard var row = found else { return nil }
        var wards: [WardKey: Int] = [:]
        var answers: [IntervalAnswer] = []
        try each(
            """
            SELECT DISTINCT d.id, d.ward, d.last_day, d.last_kind, d.deferred_until FROM membership m JOIN donor d ON d.id = m.donor
            WHERE m.family = ?1 AND \(FamilyMembership.lasts(on: "?2", row: "m"))
            """, [.whole(number), Bound(today)]
        ) { member in
            if let ward = member.wardIfAny(1) { wards[ward, default: 0] += 1 }
            var last: LastDonation?
            if let day = member.dayIfAny(2), let kind = try member.numberedIfAny(3, Donation.Kind.self) {
                last = LastDonation(day: day, kind: kind)
            }
            answers.append(rules.interval(after: last, deferredUntil: member.dayIfAny(4), on: today))
        }
        row.members = answers.count
        row.next = .earliest(answers)
        row.wards = wards.sorted { ($1.value, $0.key.packed) < ($0.value, $1.key.packed) }.map(\.key)
        return row
    }
}
