import Dispatch
import Model
import Store
import Synchronization

/// Reads what may take longer than a key, one question after another, off the main thread. Of two alike questions that wait the newer one is
/// enough; answers come through a pipe that poll(2) can watch.
final class Bystander: Sendable {
    struct Reading: Sendable {
        let store: Store
        let question: Question
        let context: Context
    }

    private struct Desk {
        var waiting: [Reading] = []
        var results: [Result<Answer, any Error>] = []
    }

    private let desk = Mutex(Desk())
    private let queue = DispatchQueue(label: "reading")
    private let wakeUp = WakeUp()

    var fileDescriptor: Int32 { wakeUp.fileDescriptor }

    func ask(_ reading: Reading) {
        desk.withLock { desk in
            desk.waiting.removeAll { reading.question.replaces($0.question) }
            desk.waiting.append(reading)
        }
        queue.async { self.readNext() }
    }

    private func readNext() {
        guard let next = desk.withLock({ $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }) else { return }
        let result = Result { try next.store.read { try Librarian.answer(next.question, $0, next.context) } }
        desk.withLock { $0.results.append(result) }
        wakeUp.ring()
    }

    func takeAnswers() -> [Result<Answer, any Error>] {
        wakeUp.drain()
        return desk.withLock { desk in
            defer { desk.results = [] }
            return desk.results
        }
    }
}
