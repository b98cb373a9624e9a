import Glibc
import Synchronization

/// Writes one byte to `<database>.bell` after each commit. Watching the log alone does not do: its event comes before the commit
/// can be read.
final class Ringer: Sendable {
    private let file: DatabaseFile
    private let descriptor = Mutex<Int32>(-1)

    init(_ file: DatabaseFile) { self.file = file }

    deinit {
        descriptor.withLock { if $0 >= 0 { close($0) } }
    }

    /// A bell that cannot be rung is no error: others find the commit by the log a little later.
    func ring() {
        descriptor.withLock { descriptor in
            if descriptor < 0 {
                try? file.makeFile(at: file.bellPath)
                descriptor = open(file.bellPath, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
            }
            var byte: UInt8 = 1
            if descriptor >= 0 { pwrite(descriptor, &byte, 1, 0) }
        }
    }
}
