import Foundation
import Terminal

/// Breaks the program on purpose, so that tests see what a crash leaves behind: with `GIOTHONG_CRASH_TEST` set to `fatal`, `segv` or
/// `abort`, Ctrl-\ is that crash. Without it, as always but in tests, the key means nothing.
enum CrashTest: String {
    /// A broken promise of the code (a trap).
    case fatal
    /// A fault of the memory.
    case segv
    case abort

    init?(environment: [String: String]) {
        guard let wanted = environment["GIOTHONG_CRASH_TEST"] else { return nil }
        self.init(rawValue: wanted)
    }

    func happen(on event: InputEvent) {
        guard event == .key(.control("\\")) else { return }
        switch self {
        case .fatal: fatalError("GIOTHONG_CRASH_TEST")
        case .segv: UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
        case .abort: Foundation.abort()
        }
    }
}
