import GRDB
import Model

/// The columns by which the donors' list is sorted.
public enum DonorSort: String, CaseIterable, Hashable, Sendable {
    case name, birthYear, lastDonation, donations, ward
}

/// What the donors' list is narrowed to; all of it at once.
public struct DonorFilter: Hashable, Sendable {
    public var ward: WardKey?
    public var stretch: Identifier<Stretch>?
    public var group: Identifier<Group>?
    /// As in the lookup.
    public var text: String

    public init(ward: WardKey? = nil, stretch: Identifier<Stretch>? = nil, group: Identifier<Group>? = nil, text: String = "") {
        self.ward = ward
        self.stretch = stretch
        self.group = group
        self.text = text
    }

    public static let none = DonorFilter()
}

/// A part of the donors' list.
public struct DonorPage: Hashable, Sendable {
    public var rows: [DonorRow]
    /// Where in the whole list the first of the rows stands, from 0.
    public var offset: Int
    /// How many the whole list has.
    public var total: Int
    /// The text fitted more people than are shown: the first ones by the lookup's order are, sorted among themselves.
    public var cut: Bool

    public init(rows: [DonorRow], offset: Int, total: Int, cut: Bool = false) {
        self.rows = rows
        self.offset = offset
        self.total = total
        self.cut = cut
    }
}

/// Any page of a list of a million donors, without reading the list.
///
/// The order of each column is an index, and only the index is stepped over to reach the page: forwards from the beginning
/// in the first half, backwards from the end in the second, so that Home and End cost what one page costs and the very middle some
/// milliseconds. The rows themselves are read for the page alone. Unknown years and days come first when ascending, last
/// when descending; people who agree in the column stand by the age of their record, people of a ward by name.
extension Reader {
    /// How many of those who fit a text are listed.
    static let listedByText = 5_000
    /// The same beside a street or a group, which are looked for among those who fit.
    static let narrowedByText = 50_000
    /// Up to so many are read and sorted; more are reached by an index.
    static let sortedByHand = 20_000
    static let nearTheEnd = 2_000

    public func donorPage(
        sort: DonorSort = .name, descending: Bool = false, filter: DonorFilter = .none, offset: Int = 0, limit: Int
    ) throws -> DonorPage {
        try donorPage(
            sort: sort, descending: descending, filter: filter, offset: offset, limit: limit, sortedByHand: Self.sortedByHand,
            nearTheEnd: Self.nearTheEnd)
    }

    /// With other limits for the ways of reading, which must all give the same.
    func donorPage(
        sort: DonorSort, descending: Bool, filter: DonorFilter, offset: Int, limit: Int, sortedByHand: Int, nearTheEnd: Int
    ) throws -> DonorPage {
        if !LookupQuery(filter.text).isEmpty {
            return try pageByText(sort, descending: descending, filter: filter, offset: offset, limit: limit)
        }
        guard let condition = try condition(filter) else { return DonorPage(rows: [], offset: 0, total: 0) }
        let total = try integer("SELECT COUNT(*) FROM donor \(condition.clause)", condition.values) ?? 0
        let start = min(max(0, offset), max(0, total - 1))
        let count = min(limit, total - start)
        guard count > 0 else { return DonorPage(rows: [], offset: 0, total: total) }
        let backwards = start > total / 2
        let skipped = backwards ? total - start - count : start
        let order = Self.order(sort, descending: descending != backwards)
        let index = total > sortedByHand ? Self.index(sort) : nil
        let source = Self.source(condition, index: index, isNear: skipped < nearTheEnd)
        let places = (condition.values.count + 1, condition.values.count + 2)
        var numbers = try all(
            "SELECT id FROM \(source) ORDER BY \(order) LIMIT ?\(places.0) OFFSET ?\(places.1)",
            condition.values + [.whole(count), .whole(skipped)]
        ) { $0.int(0) }
        if backwards { numbers.reverse() }
        return DonorPage(rows: try donorRows(numbers: numbers), offset: start, total: total)
    }

    /// Where a donor stands in the list, from 0, so that the list can be opened on them; `nil` when they are not in it. Lists narrowed
    /// by a text are not searched.
    public func position(
        of donor: Identifier<Donor>, sort: DonorSort = .name, descending: Bool = false, filter: DonorFilter = .none
    ) throws -> Int? {
        guard LookupQuery(filter.text).isEmpty, let number = try number(in: "donor", of: donor),
            let condition = try condition(filter)
        else { return nil }
        let joined = condition.terms.isEmpty ? "WHERE" : condition.clause + " AND"
        let place = "?\(condition.values.count + 1)"
        let values = condition.values + [.whole(number)]
        guard try integer("SELECT 1 FROM donor \(joined) id = \(place)", values) != nil else { return nil }
        // One count for each way to come before: agreeing in the columns so far and smaller in the next, or unknown in it, which
        // sorts first. An index answers each; comparing whole keys reads it from end to end.
        var before = 0
        var agreeing = ""
        for column in Self.columns(sort) {
            let own = "(SELECT \(column) FROM donor WHERE id = \(place))"
            let count = "SELECT COUNT(*) FROM donor \(joined)\(agreeing) \(column)"
            before += try integer("\(count) < \(own)", values) ?? 0
            if column != "id" { before += try integer("\(count) IS NULL AND \(own) IS NOT NULL", values) ?? 0 }
            agreeing += " \(column) IS \(own) AND"
        }
        guard descending else { return before }
        return (try integer("SELECT COUNT(*) FROM donor \(condition.clause)", condition.values) ?? 0) - 1 - before
    }

    private func pageByText(_ sort: DonorSort, descending: Bool, filter: DonorFilter, offset: Int, limit: Int) throws -> DonorPage {
        let home: Set<WardKey> = filter.ward.map { [$0] } ?? []
        let cap = filter.stretch == nil && filter.group == nil ? Self.listedByText : Self.narrowedByText
        let found = try candidates(LookupQuery(filter.text), home: home, limit: cap + 1)
        guard let condition = try condition(filter) else { return DonorPage(rows: [], offset: 0, total: 0) }
        let joined = condition.terms.isEmpty ? "WHERE" : condition.clause + " AND"
        let list = "[" + found.prefix(cap).map(String.init).joined(separator: ",") + "]"
        let numbers = try all(
            """
            SELECT id FROM donor \(joined) +id IN (SELECT value FROM json_each(?\(condition.values.count + 1)))
            ORDER BY \(Self.order(sort, descending: descending))
            """, condition.values + [.text(list)]
        ) { $0.int(0) }
        let start = min(max(0, offset), max(0, numbers.count - 1))
        return DonorPage(
            rows: try donorRows(numbers: numbers.dropFirst(start).prefix(limit)), offset: start, total: numbers.count,
            cut: found.count > cap)
    }

    private struct Condition {
        var terms: [String] = []
        var values: [Bound] = []

        var clause: String { terms.isEmpty ? "" : "WHERE " + terms.joined(separator: " AND ") }
        /// The same, and no index may be used for it.
        var checkedByRow: String { terms.isEmpty ? "" : "WHERE +" + terms.joined(separator: " AND +") }

        mutating func add(_ column: String, _ value: Int) {
            values.append(.whole(value))
            terms.append("\(column) = ?\(values.count)")
        }
    }

    /// `nil` when the filter names something that the books do not hold, so that nobody fits.
    private func condition(_ filter: DonorFilter) throws -> Condition? {
        var condition = Condition()
        if let ward = filter.ward { condition.add("ward", ward.packed) }
        if let stretch = filter.stretch {
            guard let number = try number(in: "stretch", of: stretch) else { return nil }
            condition.add("stretch", number)
        }
        if let group = filter.group {
            guard let number = try number(in: "group", of: group) else { return nil }
            condition.add("\"group\"", number)
        }
        return condition
    }

    private static func order(_ sort: DonorSort, descending: Bool) -> String {
        columns(sort).map { descending ? $0 + " DESC" : $0 }.joined(separator: ", ")
    }

    private static func columns(_ sort: DonorSort) -> [String] {
        switch sort {
        case .name: ["sort_key", "id"]
        case .birthYear: ["birth_year", "id"]
        case .lastDonation: ["last_day", "id"]
        case .donations: ["donations", "id"]
        case .ward: ["ward", "sort_key", "id"]
        }
    }

    /// A ward's people by another column than the name: sorting a hundred thousand of them means reading the rows of all (400 ms of a
    /// million). Near the ends it is cheaper to walk the column's own index and look at the rows met (some milliseconds), and
    /// farther in to gather the ward's numbers first, and walk past everybody else without reading a row (50–200 ms).
    private static func source(_ condition: Condition, index: String?, isNear: Bool) -> String {
        guard let index, !condition.terms.isEmpty else { return "donor \(condition.clause)" }
        return isNear
            ? "donor INDEXED BY \(index) \(condition.checkedByRow)"
            : "donor INDEXED BY \(index) WHERE +id IN (SELECT id FROM donor \(condition.clause))"
    }

    private static func index(_ sort: DonorSort) -> String? {
        switch sort {
        case .name, .ward: nil
        case .birthYear: "donor_birth"
        case .lastDonation: "donor_last"
        case .donations: "donor_count"
        }
    }
}
