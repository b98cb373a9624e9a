import Foundation
import Glibc
import Model
import Store

/// Writes the refused rows beside the file they came from, so that they can be put right and imported again. It holds personal data: only the
/// owner may read it, and it never takes the place of another file.
struct RejectedFile {
    let original: OpenFile
    let path: String
    let header: Header
    let hasByteOrderMark: Bool

    /// The columns before those of the original.
    static let columns = ["line", "field", "reason"]

    /// What is kept of a refused row until it is written.
    struct Entry {
        var line: Int
        var offset: Int
        var length: Int
        var field: String
        var sentence: String

        var bytes: [UInt8] {
            var writer = ByteWriter()
            writer.put(line)
            writer.put(offset)
            writer.put(length)
            writer.put(field)
            writer.put(sentence)
            return writer.bytes
        }

        init(line: Int, offset: Int, length: Int, field: String, sentence: String) {
            self.line = line
            self.offset = offset
            self.length = length
            self.field = field
            self.sentence = sentence
        }

        init(_ bytes: [UInt8]) {
            var reader = ByteReader(bytes)
            line = reader.int()
            offset = reader.int()
            length = reader.int()
            field = reader.text()
            sentence = reader.text()
        }
    }

    func write(_ staging: Staging) throws -> ImportReport.RejectedFile {
        let made = make()
        guard let path = made.path else { return .failed(errno: made.number) }
        var failure: Int32 = 0
        var writer = CSVWriter(separator: header.separator)
        writer.row(Self.columns + header.names.dropFirst(header.ofRefusals))
        var isFirst = true
        func flush() {
            var bytes = writer.drain()
            if isFirst, hasByteOrderMark { bytes = [0xEF, 0xBB, 0xBF] + bytes }
            isFirst = false
            if failure == 0 { failure = Self.write(bytes, to: made.descriptor) }
        }
        try staging.refusals { _, bytes in
            let entry = Entry(bytes)
            writer.row([String(entry.line), entry.field, entry.sentence] + cells(entry))
            if writer.bytes.count > 65_536 { flush() }
        }
        flush()
        close(made.descriptor)
        return failure == 0 ? .written(path: path) : .failed(errno: failure)
    }

    /// The row as it stands in the file; as one cell when its form is broken.
    private func cells(_ entry: Entry) -> [String] {
        let bytes = (try? original.bytes(at: entry.offset, count: min(entry.length, CSVReader<MemorySource>.fieldLimit * 16))) ?? []
        var reader = CSVReader(MemorySource(bytes), separator: header.separator)
        guard (try? reader.next()) ?? false, reader.flaw == nil, reader.length == bytes.count else {
            return [String(decoding: bytes, as: UTF8.self)]
        }
        // Rows refused once more say what is wrong now, not what was.
        return (min(header.ofRefusals, reader.count)..<reader.count).map { reader.text(of: $0) }
    }

    /// Beside the file, or where that cannot be written, in the current directory.
    private func make() -> (path: String?, descriptor: Int32, number: Int32) {
        let name = (path as NSString).lastPathComponent
        let beside = (path as NSString).deletingLastPathComponent
        var number: Int32 = 0
        for directory in [beside.isEmpty ? "." : beside, "."] {
            for attempt in 1...999 {
                let ending = attempt == 1 ? ".rejected.csv" : ".rejected-\(attempt).csv"
                let candidate = directory == "." ? name + ending : (directory as NSString).appendingPathComponent(name + ending)
                let descriptor = open(candidate, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
                if descriptor >= 0 { return (candidate, descriptor, 0) }
                number = errno
                if number != EEXIST { break }
            }
        }
        return (nil, -1, number)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { space in
            var done = 0
            while done < space.count {
                let count = Glibc.write(descriptor, space.baseAddress.map { $0 + done }, space.count - done)
                if count < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                done += count
            }
            return 0
        }
    }
}
