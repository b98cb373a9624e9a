import Model
import Store

/// A change that somebody asked for while another desk was writing: tried again until it is the books' turn for it.
struct WaitingChange {
    /// The screen that asked.
    let depth: Int
    let work: (Store, Signature) throws -> JournalEntry
    private(set) var next = ContinuousClock.now
    private let since = ContinuousClock.now
    private var tries = 0

    /// Most changes take less than a millisecond: the first tries follow each other closely. Milliseconds.
    private static let pauses = [1, 2, 5, 10, 25, 50]
    /// Shorter waits are not spoken of.
    private static let silence = Duration.milliseconds(300)
    /// The longest wait; then the person is told, and the entry is still there.
    private static let patience = Duration.seconds(120)

    init(depth: Int, work: @escaping (Store, Signature) throws -> JournalEntry) {
        self.depth = depth
        self.work = work
    }

    var isNew: Bool { tries == 0 }
    var isTold: Bool { since.duration(to: .now) >= Self.silence }
    var isOver: Bool { since.duration(to: .now) >= Self.patience }

    func again() -> WaitingChange {
        var change = self
        change.next = .now + .milliseconds(Self.pauses[min(tries, Self.pauses.count - 1)])
        change.tries += 1
        return change
    }
}
