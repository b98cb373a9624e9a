import GRDB
import Model

/// The columns by which the donors' list is sorted.
public enum DonorSort: String, CaseIterable, Hashable, Sendable {
    case name, birthYear, lastDonation, donations, ward
}

/// What the donors' list is narrowed to; all of it at once.
public struct DonorFilter: Hashable, Sendable {
    public var ward: WardKey?
    /// As in the lookup.
    public var text: String

    public init(ward: WardKey? = nil, text: String = "") {
        self.ward = ward
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
    /// From where pages nearby are reached.
    public var landmarks: DonorLandmarks?

    public init(rows: [DonorRow], offset: Int, total: Int, cut: Bool = false, landmarks: DonorLandmarks? = nil) {
        self.rows = rows
        self.offset = offset
        self.total = total
        self.cut = cut
        self.landmarks = landmarks
    }

    /// The donor in that row of the list, when the page holds it.
    public func row(_ index: Int) -> DonorRow? {
        rows.indices.contains(index - offset) ? rows[index - offset] : nil
    }

    static let empty = DonorPage(rows: [], offset: 0, total: 0)
}

/// Any page of a list of a million donors, without reading the list.
///
/// The order of each column is an index, and a page is reached by a step into it from the nearest place that is known: the list's
/// beginning, its end, or the ends of a page that was read before. So a page costs the same wherever it lies, and only one in the middle
/// of nowhere is walked to, over the index alone (some milliseconds). Unknown years and days come first when ascending, last
/// when descending; people who agree in the column stand by the age of their record, people of a ward by name.
extension Reader {
    /// How many of those who fit a text are listed.
    static let listedByText = 1_000
    /// So many rows of an index are sooner stepped over than trusted to be where they were.
    static let steppedOver = 1_000

    /// - Parameter near: those of a page of the same list in the same order. With them nothing is counted; after a change of the books
    ///   leave out their total (``DonorLandmarks/recounted``).
    public func donorPage(
        sort: DonorSort = .name, descending: Bool = false, filter: DonorFilter = .none, offset: Int = 0, limit: Int,
        near: DonorLandmarks? = nil
    ) throws -> DonorPage {
        try donorPage(
            sort: sort, descending: descending, filter: filter, offset: offset, limit: limit, near: near,
            steppedOver: Self.steppedOver)
    }

    /// With another limit for the walk from an end of the list.
    func donorPage(
        sort: DonorSort, descending: Bool, filter: DonorFilter, offset: Int, limit: Int, near: DonorLandmarks?, steppedOver: Int
    ) throws -> DonorPage {
        let query = LookupQuery(filter.text)
        if query.hasOnlySigns { return .empty }
        let list = DonorOrder(sort, descending: descending, ward: filter.ward)
        if !query.isEmpty { return try page(of: list, query, filter.ward, offset: offset, limit: limit, near: near) }
        let total = try near?.total ?? integer(list.count, list.values) ?? 0
        let start = min(max(0, offset), max(0, total - 1))
        let rows = start..<min(total, start + max(0, limit))
        guard !rows.isEmpty else { return DonorPage(rows: [], offset: 0, total: total) }
        let numbers = try numbers(list, rows, of: total, near: near, steppedOver: steppedOver)
        if numbers.count < rows.count, near != nil {
            // The list became shorter since the landmarks were set.
            return try donorPage(sort: sort, descending: descending, filter: filter, offset: offset, limit: limit)
        }
        guard let first = numbers.first, let last = numbers.last else { return .empty }
        let ends = try [(rows.lowerBound, first), (rows.lowerBound + numbers.count - 1, last)].compactMap { row, number in
            try key(list, of: number).map { DonorLandmarks.Place(row: row, key: $0) }
        }
        return DonorPage(
            rows: try donorRows(numbers: numbers), offset: start, total: total,
            landmarks: DonorLandmarks(total: total, .places(ends)))
    }

    /// How many donors live in a ward.
    public func donorCount(ward: WardKey) throws -> Int {
        let list = DonorOrder(.name, descending: false, ward: ward)
        return try integer(list.count, list.values) ?? 0
    }

    /// Where a donor stands in the list, from 0, so that the list can be opened on them; `nil` when they are not in it. Lists narrowed
    /// by a text are not searched.
    public func position(
        of donor: Identifier<Donor>, sort: DonorSort = .name, descending: Bool = false, filter: DonorFilter = .none
    ) throws -> Int? {
        let list = DonorOrder(sort, descending: descending, ward: filter.ward)
        guard LookupQuery(filter.text).isEmpty, let number = try number(in: "donor", of: donor), let key = try key(list, of: number)
        else { return nil }
        // One count for each way to come before; an index answers each. The last of them stops at the donor, who is not before.
        return try list.segments(from: key, backwards: true).reduce(-1) { try $0 + (integer($1.count, $1.values) ?? 0) }
    }

    /// The local numbers of those rows of the list.
    private func numbers(_ list: DonorOrder, _ rows: Range<Int>, of total: Int, near: DonorLandmarks?, steppedOver: Int) throws
        -> [Int]
    {
        let (first, last) = (rows.lowerBound, rows.upperBound - 1)
        let fromEnds = min(first, total - 1 - last)
        if fromEnds > steppedOver, case .places(let places)? = near?.kind {
            let ways = places.flatMap { [($0, first - $0.row, false), ($0, $0.row - last, true)] }
                .map { (place: $0, steps: $1, backwards: $2) }.filter { $0.steps >= 0 }
            if let way = ways.min(by: { $0.steps < $1.steps }), way.steps < fromEnds {
                return try walk(list, from: way.place.key, backwards: way.backwards, skipping: way.steps, taking: rows.count)
            }
        }
        let backwards = total - 1 - last < first
        let place = list.values.count + 1
        let numbers = try all(
            "\(list.selection) ORDER BY \(list.order(backwards: backwards)) LIMIT ?\(place) OFFSET ?\(place + 1)",
            list.values + [.whole(rows.count), .whole(fromEnds)]
        ) { $0.int(0) }
        return backwards ? numbers.reversed() : numbers
    }

    /// From a row of the list on, that row among them; in the list's order also when walked backwards.
    private func walk(_ list: DonorOrder, from key: [Bound], backwards: Bool, skipping: Int, taking: Int) throws -> [Int] {
        var met: [Int] = []
        for segment in list.segments(from: key, backwards: backwards) where met.count < skipping + taking {
            let place = segment.values.count + 1
            met += try all(
                "\(segment.selection) ORDER BY \(list.order(backwards: backwards)) LIMIT ?\(place)",
                segment.values + [.whole(skipping + taking - met.count)]
            ) { $0.int(0) }
        }
        let taken = met.dropFirst(skipping)
        return backwards ? taken.reversed() : Array(taken)
    }

    /// A donor's values in the list's columns; `nil` when they are not in the list.
    private func key(_ list: DonorOrder, of number: Int) throws -> [Bound]? {
        let place = list.values.count + 1
        let condition = (list.term.map { [$0] } ?? []) + ["id = ?\(place)"]
        return try first(
            "SELECT \(list.columns.joined(separator: ", ")) FROM donor WHERE \(condition.joined(separator: " AND "))",
            list.values + [.whole(number)]
        ) { row in list.columns.indices.map { row.bound(Int32($0)) } }
    }

    private func page(
        of list: DonorOrder, _ query: LookupQuery, _ ward: WardKey?, offset: Int, limit: Int, near: DonorLandmarks?
    ) throws -> DonorPage {
        let (numbers, cut) = try near.flatMap(\.listed) ?? listed(list, query, ward)
        if numbers.isEmpty { return .empty }
        let start = min(max(0, offset), numbers.count - 1)
        return DonorPage(
            rows: try donorRows(numbers: numbers.dropFirst(start).prefix(limit)), offset: start, total: numbers.count, cut: cut,
            landmarks: DonorLandmarks(total: numbers.count, .listed(numbers, cut: cut)))
    }

    /// Who fits a text, sorted, and whether there are more.
    private func listed(_ list: DonorOrder, _ query: LookupQuery, _ ward: WardKey?) throws -> (numbers: [Int], cut: Bool) {
        let found = try candidates(query, home: [], ward: ward, limit: Self.listedByText + 1)
        let text = "[" + found.prefix(Self.listedByText).map(String.init).joined(separator: ",") + "]"
        let numbers = try all(
            """
            SELECT donor.id FROM (SELECT value AS number FROM json_each(?\(list.values.count + 1)))
            CROSS JOIN donor ON donor.id = number\(list.term.map { " WHERE +" + $0 } ?? "")
            ORDER BY \(list.order(backwards: false))
            """, list.values + [.text(text)]
        ) { $0.int(0) }
        return (numbers, found.count > Self.listedByText)
    }
}
