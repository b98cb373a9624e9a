import Foundation

extension TmuxHome {
    /// Waits until `condition` holds, by inotify(7): looks again whenever something changed in a folder of this home, or in those above it
    /// as long as it is yet to be made.
    func wait(for what: String, in folder: String, until condition: () throws -> Bool) throws {
        let news = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard news >= 0 else { throw TmuxFailure("inotify: errno \(errno)") }
        defer { close(news) }
        let end = TmuxSession.now() + TmuxSession.patience
        let parts = folder.dropFirst(directory.count).split(separator: "/").map(String.init)
        var events = [UInt8](repeating: 0, count: 4096)
        while true {
            // Emptied before the look, so that what happens after the look is not missed.
            while read(news, &events, events.count) > 0 {}
            for depth in 0...parts.count {
                let path = ([directory] + parts.prefix(depth)).joined(separator: "/")
                inotify_add_watch(news, path, UInt32(IN_CREATE | IN_MODIFY | IN_MOVED_TO))
            }
            if try condition() { return }
            guard TmuxSession.poll(news, POLLIN, until: end) else { throw TmuxFailure("\(what) did not come to \(folder)") }
        }
    }
}
