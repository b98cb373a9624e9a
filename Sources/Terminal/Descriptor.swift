import Canvas
import Foundation

/// What the system does with descriptors.
enum Descriptor {
    /// Writes all of it; false when the other side is gone.
    @discardableResult
    static func write(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
    }

    @discardableResult
    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
            if count >= 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            } else if errno == EAGAIN {
                var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                guard poll(&entry, 1, 1000) > 0 else { return false }
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }

    /// What is there now, up to a few kilobytes; never waits.
    static func read(_ descriptor: Int32) -> ReadResult {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&entry, 1, 0) > 0 else { return .nothing }
        guard entry.revents & Int16(POLLIN) != 0 else { return .endOfInput }
        return withUnsafeTemporaryAllocation(byteCount: 8192, alignment: 1) { buffer in
            let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            if count > 0 { return .bytes(Array(buffer[..<count])) }
            if count < 0, errno == EINTR || errno == EAGAIN { return .nothing }
            return .endOfInput
        }
    }

    /// The window's size; nil for a line that has none.
    static func windowSize(_ descriptor: Int32) -> Size? {
        var window = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 else { return nil }
        return Size(Int(window.ws_col), Int(window.ws_row))
    }

    /// Sends standard error to the end of a file, or nowhere when that cannot be written. Gives a copy of the old one for
    /// `restoreErrors`, or nil when nothing was changed: what somebody sent elsewhere than to the screen stays there.
    static func redirectErrors(to path: String?) -> Int32? {
        guard let path, isatty(STDERR_FILENO) == 1 else { return nil }
        let log = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        let target = log >= 0 ? log : open("/dev/null", O_WRONLY | O_CLOEXEC)
        guard target >= 0 else { return nil }
        defer { close(target) }
        let saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
        guard saved >= 0 else { return nil }
        dup2(target, STDERR_FILENO)
        return saved
    }

    static func restoreErrors(_ saved: Int32?) {
        guard let saved else { return }
        dup2(saved, STDERR_FILENO)
        close(saved)
    }
}
