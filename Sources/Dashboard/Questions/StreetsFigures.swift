import Model
import Store

/// What the list of streets draws.
public struct StreetsFigures: Hashable, Sendable {
    public var rows: [StreetFigures]
    /// What the office was given on each day of the years before, for the seasonal curve.
    public var pastYears: [Int: [Day: Tally]]

    public init(rows: [StreetFigures], pastYears: [Int: [Day: Tally]] = [:]) {
        self.rows = rows
        self.pastYears = pastYears
    }
}

extension Librarian {
    static func streets(year: Int, today: Day, _ reader: Reader) throws -> StreetsFigures {
        StreetsFigures(
            rows: try reader.streetFigures(year: year, today: today), pastYears: try pastYears(of: .office, before: year, reader))
    }
}
