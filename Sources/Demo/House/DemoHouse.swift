import Foundation
import Model
import Store
import Synchronization

/// Where a demo lives: a private directory of its own, so that the person's own file is left alone.
///
/// `XDG_DATA_HOME/giothong/demo/<office>/` holds the database and the stamp with the clock; the locks lie beside it, since
/// making the demo anew puts another directory in its place.
public struct DemoHouse: Sendable {
    let office: DemoOffice
    private let root: String
    /// What is written into a new demo; tests of the house write less.
    var pages: @Sendable (DemoOffice) -> [DemoBooks.Page] = { DemoBooks.pages(of: $0) }

    /// Throws ``DemoProblem/noHome`` when the environment names no home.
    public init(_ office: DemoOffice, environment: [String: String]) throws(DemoProblem) {
        self.office = office
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
            root = data + "/giothong/demo"
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            root = home + "/.local/share/giothong/demo"
        } else {
            throw .noHome
        }
    }

    /// The demo's directory.
    public var directory: String { root + "/" + office.rawValue }
    /// Its database.
    public var database: DatabaseFile { DatabaseFile(path: directory + "/giothong.sqlite") }

    var stampPath: String { directory + "/clock" }
    var doorPath: String { directory + ".door" }
    var presencePath: String { directory + ".visitors" }

    /// Opens the demo: joins the one that is there, or makes it.
    ///
    /// All who join share one clock, which shows the office's day and runs on. An existing demo is made anew when `fresh` is set, when
    /// another version of the demo made it, or when it is older than twelve hours and nobody has it open. The process counts as a
    /// visitor until it ends. Throws ``DemoProblem``, or ``StoreError`` when the file cannot be used.
    public static func open(
        _ office: DemoOffice, fresh: Bool, environment: [String: String]
    ) throws -> (store: Store, clock: Clock) {
        let visit = try DemoVisit.enter(try DemoHouse(office, environment: environment), fresh: fresh, now: Clock.machine.now())
        let opened = (visit.store, visit.clock)
        visits.withLock { $0.append(visit.keepingPresence()) }
        return opened
    }

    /// The locks of this process's visits.
    private static let visits = Mutex<[FileLock]>([])

    // MARK: Making

    func makeRoot() throws(DemoProblem) {
        // A directory that is there keeps its mode; the store refuses one that others can write to.
        var path = ""
        for part in root.split(separator: "/") {
            path += "/" + part
            guard mkdir(path, 0o700) != 0, errno != EEXIST else { continue }
            if errno == EROFS || errno == EACCES, access(path, F_OK) == 0 { continue }
            throw .notWritable(path: path, errno: errno)
        }
    }

    /// Makes the demo beside its place and puts it there whole.
    func make(now: Instant) throws -> DemoStamp {
        let new = directory + ".new"
        let old = directory + ".old"
        try remove(new)
        try remove(old)
        guard mkdir(new, 0o700) == 0 else { throw DemoProblem.notWritable(path: new, errno: errno) }
        do {
            try write(into: DatabaseFile(path: new + "/" + database.name))
            // The clock starts when the demo is ready, not when it was begun.
            let clock = Clock(startingAt: office.start)
            let stamp = DemoStamp(version: DemoBooks.version, offset: clock.offset, made: now)
            try stamp.write(to: new + "/clock")
            if access(directory, F_OK) == 0 { try move(directory, to: old) }
            try move(new, to: directory)
            try remove(old)
            return stamp
        } catch {
            try? remove(new)
            throw error
        }
    }

    /// Writes the books, each sitting under the time at which it would have been.
    private func write(into file: DatabaseFile) throws {
        for (number, page) in pages(office).enumerated() {
            let store = try Store.open(file, clock: Clock(startingAt: page.time), seed: UInt64(number + 1))
            try page.write(store)
        }
    }

    private func move(_ path: String, to other: String) throws(DemoProblem) {
        guard rename(path, other) == 0 else { throw .notWritable(path: path, errno: errno) }
    }

    private func remove(_ path: String) throws(DemoProblem) {
        guard access(path, F_OK) == 0 else { return }
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw .notWritable(path: path, errno: errno)
        }
    }
}
