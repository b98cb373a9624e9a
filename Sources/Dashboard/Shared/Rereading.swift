/// When a list that takes long to find is read again: on news, but not of what was decided in the list itself, which is off it already.
struct Rereading: Hashable, Sendable {
    private var isUnderWay = false
    private var knowsNews = false

    /// Something of the list was decided here. An answer that is awaited may not know of it yet.
    mutating func skip() { knowsNews = !isUnderWay }

    /// There is news.
    mutating func isDue() -> Bool {
        if knowsNews {
            knowsNews = false
            return false
        }
        isUnderWay = true
        return true
    }

    /// It was read.
    mutating func end() { isUnderWay = false }
}
