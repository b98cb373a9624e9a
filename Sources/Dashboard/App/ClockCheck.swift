import Model
import Store

/// Whether the machine's clock is behind the books: then what is entered today stands before what was entered yesterday.
struct ClockCheck {
    private var last: Instant?
    private var isTold = false
    private var minute: Int64?

    /// Clocks of two machines differ by less.
    private static let leeway: Int64 = 60_000

    mutating func wrote(_ entry: JournalEntry) { last = max(last ?? entry.time, entry.time) }

    /// The time of the last entry, when that lies ahead of the clock and was not told yet. Looks at the books once a minute.
    mutating func lastToTell(in store: Store, now: Instant) -> Instant? {
        guard minute != now.milliseconds / 60_000 else { return nil }
        minute = now.milliseconds / 60_000
        if let newest = try? store.read({ try $0.journalPage(before: nil, limit: 1) }).first?.entry.time {
            last = max(last ?? newest, newest)
        }
        guard let last, last.milliseconds - now.milliseconds > Self.leeway else {
            isTold = false
            return nil
        }
        defer { isTold = true }
        return isTold ? nil : last
    }
}
