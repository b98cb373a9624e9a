import Model
import Store

/// What the list of wards draws: the board of those wards, and what each had by the same date a year before.
public struct WardsFigures: Hashable, Sendable {
    public var board: BoardFigures
    /// What each ward had taken in a year ago, up to the same date.
    public var before: [Unit: YearAgo]
    /// What was given on each day of the years before, for the seasonal curve.
    public var pastYears: PastYears

    public init(board: BoardFigures, before: [Unit: YearAgo] = [:], pastYears: PastYears = PastYears()) {
        self.board = board
        self.before = before
        self.pastYears = pastYears
    }
}
