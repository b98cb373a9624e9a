import Foundation

/// Where a reader takes its bytes from.
public protocol ByteSource {
    /// Fills the front of `space` and says how many bytes came; 0 is the end.
    mutating func read(into space: UnsafeMutableRawBufferPointer) throws(FileProblem) -> Int
}

/// What the system said about a file, as its error number.
public struct FileProblem: Error, Hashable, Sendable {
    public let number: Int32
    public init(number: Int32) { self.number = number }
}

/// A regular file that was opened for reading, and is closed with the last reference.
public final class OpenFile {
    public let descriptor: Int32
    public let size: Int

    /// Folders and pipes are refused: an import reads its file twice.
    public init(path: String) throws(FileProblem) {
        let opened = open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { throw FileProblem(number: errno) }
        var status = stat()
        guard fstat(opened, &status) == 0 else {
            let number = errno
            close(opened)
            throw FileProblem(number: number)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(opened)
            throw FileProblem(number: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : ESPIPE)
        }
        descriptor = opened
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// The bytes of a part of the file; fewer when it ends before.
    public func bytes(at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
        var source = FileSource(self, from: offset)
        var result: [UInt8] = []
        while result.count < count {
            var chunk = [UInt8](repeating: 0, count: count - result.count)
            let came: Int
            do {
                came = try chunk.withUnsafeMutableBytes { space in try source.read(into: space) }
            } catch let problem as FileProblem {
                throw problem
            } catch {
                throw FileProblem(number: EIO)
            }
            if came == 0 { break }
            result.append(contentsOf: chunk.prefix(came))
        }
        return result
    }
}

/// Reads an open file from a place on, leaving the file's own position alone, so that several may read at once.
public struct FileSource: ByteSource {
    private let file: OpenFile
    private var offset: Int

    public init(_ file: OpenFile, from offset: Int = 0) {
        self.file = file
        self.offset = offset
    }

    public mutating func read(into space: UnsafeMutableRawBufferPointer) throws(FileProblem) -> Int {
        while true {
            let count = pread(file.descriptor, space.baseAddress, space.count, off_t(offset))
            if count >= 0 {
                offset += count
                return count
            }
            if errno != EINTR { throw FileProblem(number: errno) }
        }
    }
}

/// Bytes at hand, given out in pieces of at most `step`: for the first lines of a file.
public struct MemorySource: ByteSource {
    private var rest: ArraySlice<UInt8>
    private let step: Int

    public init(_ bytes: [UInt8], step: Int = .max) {
        rest = bytes[...]
        self.step = max(1, step)
    }

    public mutating func read(into space: UnsafeMutableRawBufferPointer) throws(FileProblem) -> Int {
        let count = min(space.count, rest.count, step)
        space.copyBytes(from: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
    }
}
