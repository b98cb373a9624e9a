import Dispatch
import Model
import Store
import Synchronization

/// Reads what may take longer than a key, one question after another, off the main thread. Of two alike questions that wait the newer one is
/// enough, and its answer is for both who asked; answers come through a pipe that poll(2) can watch.
final class Bystander: Sendable {
    struct Reading: Sendable {
        let store: Store
        let question: Question
        let context: Context
        var askers: Set<Opening>
    }

    struct Reply {
        let question: Question
        let askers: Set<Opening>
        let result: Result<Answer, any Error>
    }

    private struct Desk {
        var waiting: [Reading] = []
        var replies: [Reply] = []
    }

    private let desk = Mutex(Desk())
    private let queue = DispatchQueue(label: "reading")
    private let wakeUp = WakeUp()

    var fileDescriptor: Int32 { wakeUp.fileDescriptor }

    func ask(_ reading: Reading) {
        desk.withLock { desk in
            var reading = reading
            desk.waiting.removeAll { older in
                guard reading.question.replaces(older.question) else { return false }
                reading.askers.formUnion(older.askers)
                return true
            }
            desk.waiting.append(reading)
        }
        queue.async { self.readNext() }
    }

    private func readNext() {
        guard let next = desk.withLock({ $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }) else { return }
        let result = Result { try next.store.read { try Librarian.answer(next.question, $0, next.context) } }
        desk.withLock { $0.replies.append(Reply(question: next.question, askers: next.askers, result: result)) }
        wakeUp.ring()
    }

    func takeReplies() -> [Reply] {
        wakeUp.drain()
        return desk.withLock { desk in
            defer { desk.replies = [] }
            return desk.replies
        }
    }
}
