import Dispatch
import Glibc
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
    private let readEnd: Int32
    private let writeEnd: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        (readEnd, writeEnd) = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
    }

    deinit {
        _ = Glibc.close(readEnd)
        _ = Glibc.close(writeEnd)
    }

    var fileDescriptor: Int32 { readEnd }

    func ask(_ reading: Reading) {
        desk.withLock { desk in
            desk.waiting.removeAll { $0.question == reading.question }
            desk.waiting.append(reading)
        }
        queue.async { self.readNext() }
    }

    private func readNext() {
        guard let next = desk.withLock({ $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }) else { return }
        let result = Result { try next.store.read { try Librarian.answer(next.question, $0, next.context) } }
        desk.withLock { $0.results.append(result) }
        var one: UInt8 = 1
        _ = write(writeEnd, &one, 1)
    }

    func takeAnswers() -> [Result<Answer, any Error>] {
        var rubbish = [UInt8](repeating: 0, count: 64)
        while read(readEnd, &rubbish, rubbish.count) > 0 {}
        return desk.withLock { desk in
            defer { desk.results = [] }
            return desk.results
        }
    }
}
