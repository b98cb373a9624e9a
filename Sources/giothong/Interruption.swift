import Glibc
import Synchronization

/// Ctrl-C while something is under way that can be called off: the first one asks it to stop, the second ends the program.
enum Interruption {
    private static let flag = Atomic<Bool>(false)

    static var isWanted: Bool { flag.load(ordering: .relaxed) }

    /// From now on Ctrl-C, a hang-up and a polite kill ask to stop.
    static func watch() {
        // Made before a signal can come: the handler must find it.
        flag.store(false, ordering: .relaxed)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { number in
                Interruption.ask()
                signal(number, SIG_DFL)
            }
            // Without SA_RESTART, so that a question that is waiting for its answer is called off too.
            sigaction(number, &action, nil)
        }
    }

    private static func ask() { flag.store(true, ordering: .relaxed) }
}
