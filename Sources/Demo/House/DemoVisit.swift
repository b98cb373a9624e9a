import Foundation
import Model
import Store

/// Somebody in the demo: the open store, and the lock that tells others that the demo is in use.
final class DemoVisit {
    let store: Store
    let clock: Clock
    private let presence: FileLock

    private init(store: Store, clock: Clock, presence: FileLock) {
        self.store = store
        self.clock = clock
        self.presence = presence
    }

    /// Joins the demo in `house`, or makes it first.
    ///
    /// `now` is the machine's time. Throws ``DemoProblem``, or ``StoreError`` when the demo's file cannot be used.
    static func enter(_ house: DemoHouse, fresh: Bool, now: Instant) throws -> DemoVisit {
        try house.makeRoot()
        // One at a time: whoever comes second finds the demo whole.
        let door = try FileLock(house.doorPath, .alone)
        defer { withExtendedLifetime(door) {} }
        let stamp = DemoStamp(readingFrom: house.stampPath).flatMap { stamp in
            !fresh && house.database.exists && keeps(house, stamp, now) ? stamp : nil
        }
        let current = try stamp ?? house.make(now: now)
        guard let presence = try FileLock(house.presencePath, .shared) else {
            throw DemoProblem.notWritable(path: house.presencePath, errno: EWOULDBLOCK)
        }
        let store = try Store.open(house.database, clock: current.clock)
        return DemoVisit(store: store, clock: current.clock, presence: presence)
    }

    /// The lock alone, for a process that stays in the demo until it ends.
    func keepingPresence() -> FileLock { presence }

    /// An old demo stays as long as somebody else is in it; one of another version does not.
    private static func keeps(_ house: DemoHouse, _ stamp: DemoStamp, _ now: Instant) -> Bool {
        if stamp.isFresh(at: now) { return true }
        guard stamp.version == DemoBooks.version else { return false }
        let isEmpty = (try? FileLock(house.presencePath, .aloneNow)) != nil
        return !isEmpty
    }
}
