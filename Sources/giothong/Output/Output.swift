import Glibc
import Phrases

/// What the program says: answers on standard output, everything else on standard error.
enum Output {
    /// - Throws: ``Complaint`` when it cannot be written: a full disk, for one.
    static func write(_ text: String) throws {
        if let number = put(text, 1) { throw Complaint(Phrase.CommandLine.outputFailed(number)) }
    }

    static func complain(_ phrase: Phrase) {
        note(Speech.say(phrase))
    }

    /// A line on standard error. When nobody reads it, nothing can be done about it.
    static func note(_ text: String) {
        _ = put(text + "\n", 2)
    }

    /// Progress on standard error, without a new line.
    static func progress(_ text: String) {
        _ = put(text, 2)
    }

    /// The error number when it failed.
    private static func put(_ text: String, _ descriptor: Int32) -> Int32? {
        var text = text
        return text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
                if count < 0 {
                    if errno == EINTR || errno == EAGAIN { continue }
                    return errno
                }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
            }
            return nil
        }
    }
}
