import Model

/// The donors' list in one of its orders, whole or of one ward: the columns by which it is sorted and the index that holds them so.
struct DonorOrder {
    /// The last is the donor's local number, so that no two places are the same.
    let columns: [String]
    let descending: Bool
    /// What narrows the list, with its values.
    let term: String?
    let values: [Bound]
    private let index: String

    init(_ sort: DonorSort, descending: Bool, ward: WardKey?) {
        self.descending = descending
        term = ward == nil ? nil : "ward = ?1"
        values = ward.map { [.whole($0.packed)] } ?? []
        switch (sort, ward) {
        case (.name, nil): (columns, index) = (["sort_key", "id"], "donor_name")
        case (.birthYear, nil): (columns, index) = (["birth_year", "id"], "donor_birth")
        case (.lastDonation, nil): (columns, index) = (["last_day", "id"], "donor_last")
        case (.donations, nil): (columns, index) = (["donations", "id"], "donor_count")
        case (.ward, nil): (columns, index) = (["ward", "sort_key", "id"], "donor_ward")
        case (.name, _?), (.ward, _?): (columns, index) = (["sort_key", "id"], "donor_ward")
        case (.birthYear, _?): (columns, index) = (["birth_year", "id"], "donor_ward_birth")
        case (.lastDonation, _?): (columns, index) = (["last_day", "id"], "donor_ward_last")
        case (.donations, _?): (columns, index) = (["donations", "id"], "donor_ward_count")
        }
    }

    /// How many there are (``Schema/lists``).
    var count: String { "SELECT SUM(donors) FROM people" + (term.map { " WHERE " + $0 } ?? "") }

    var selection: String { "SELECT id FROM \(source)" + (term.map { " WHERE " + $0 } ?? "") }

    private var source: String { "donor INDEXED BY \(index)" }

    func order(backwards: Bool) -> String {
        columns.map { isDown(backwards) ? $0 + " DESC" : $0 }.joined(separator: ", ")
    }

    /// The numbers go down when a list that goes up is walked backwards.
    private func isDown(_ backwards: Bool) -> Bool { descending != backwards }
}

extension DonorOrder {
    /// A stretch of the list that is one stretch of the index.
    struct Segment {
        let condition: String
        let values: [Bound]
        fileprivate let source: String

        var selection: String { "SELECT id FROM \(source) WHERE \(condition)" }
        var count: String { "SELECT COUNT(*) FROM \(source) WHERE \(condition)" }
    }

    /// All that comes from a place on, that place first, in order: those who agree with it in all columns, then those who agree in all
    /// but the last, and so on. Comparing whole keys at once would read everybody who agrees in the first column.
    ///
    /// - Parameter key: the place's values in ``columns``.
    func segments(from key: [Bound], backwards: Bool) -> [Segment] {
        let isDown = isDown(backwards)
        let place = values.count + 1
        return columns.indices.reversed().flatMap { level in
            let agreeing = (0..<level).map { "\(columns[$0]) IS ?\(place + $0)" }
            return beyond(key[level], columns[level], "?\(place + level)", isDown: isDown).map { beyond in
                Segment(
                    condition: ((term.map { [$0] } ?? []) + agreeing + [beyond]).joined(separator: " AND "),
                    values: values + key[...level], source: source)
            }
        }
    }

    /// Unknown values sort before all others.
    private func beyond(_ value: Bound, _ column: String, _ place: String, isDown: Bool) -> [String] {
        switch (column, value) {
        case ("id", _): ["id \(isDown ? "<=" : ">=") \(place)"]
        case (_, .none): isDown ? [] : ["\(column) IS NOT NULL"]
        case ("sort_key", _), ("donations", _): ["\(column) \(isDown ? "<" : ">") \(place)"]
        default: isDown ? ["\(column) < \(place)", "\(column) IS NULL"] : ["\(column) > \(place)"]
        }
    }
}
