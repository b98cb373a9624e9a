import Model
import Store

/// What the list of streets draws.
public struct StreetsFigures: Hashable, Sendable {
    public var rows: [StreetFigures]
    /// What the office was given on each day of the years before, for the seasonal curve.
    public var pastYears: PastYears

    public init(rows: [StreetFigures], pastYears: PastYears = PastYears()) {
        self.rows = rows
        self.pastYears = pastYears
    }
}

/// What one street's screen draws. Its map is put together where it is read: the longest street of a city has tens of thousands of people.
public struct StreetDrawing: Hashable, Sendable {
    public var figures: StreetFigures
    public var map: StreetMap
    public var pastYears: PastYears

    init(_ page: StreetPage, pastYears: PastYears, _ context: Context) {
        figures = page.figures
        map = StreetMap(page, context)
        self.pastYears = pastYears
    }
}

extension Librarian {
    static func drawing(_ page: StreetPage?, year: Int, _ reader: Reader, _ context: Context) throws -> StreetDrawing? {
        try page.map { StreetDrawing($0, pastYears: try pastYears(of: .unit(.office), before: year, reader), context) }
    }

    static func streets(year: Int, today: Day, _ reader: Reader) throws -> StreetsFigures {
        StreetsFigures(
            rows: try reader.streetFigures(year: year, today: today),
            pastYears: try pastYears(of: .unit(.office), before: year, reader))
    }
}
