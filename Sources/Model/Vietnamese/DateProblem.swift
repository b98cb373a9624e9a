/// Why a text is no date. Every case but the first carries the text as it was given.
public enum DateProblem: Error, Hashable, Sendable {
    case empty
    case unreadable(String)
    /// 31/02, 29/02 of a common year.
    case noSuchDay(String)
    /// Month 13; also a date with the month first.
    case noSuchMonth(String)
    /// Outside ``DateText/years``.
    case yearOutOfRange(String)
    /// 31/12/20: nobody can tell which century.
    case twoDigitYear(String)
    /// 12/1985
    case monthAndYear(String)
    /// 1985 where a whole date is wanted.
    case yearOnly(String)
    /// 31/12
    case noYear(String)
}
