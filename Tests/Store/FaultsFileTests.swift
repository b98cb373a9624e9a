import Foundation
import GRDB
import Glibc
import Model
import Testing

@testable import Store

/// The file goes, changes or is held by others while it is open.
@Suite struct FaultsFileTests {
    private let office: TemporaryOffice
    private let store: Store
    private let donor: Donor

    init() throws {
        office = try TemporaryOffice()
        store = try office.open()
        donor = Samples.donor(store)
        try store.add(.donor(donor))
    }

    enum Loss: String, CaseIterable {
        case fileRemoved, logRemoved, indexRemoved, fileReplaced, logReplaced, indexReplaced

        func path(_ file: DatabaseFile) -> String {
            switch self {
            case .fileRemoved, .fileReplaced: file.path
            case .logRemoved, .logReplaced: file.walPath
            case .indexRemoved, .indexReplaced: file.sharedMemoryPath
            }
        }

        var isRemoval: Bool { [.fileRemoved, .logRemoved, .indexRemoved].contains(self) }
    }

    @Test(arguments: Loss.allCases)
    func `A file of ours that is removed or replaced stops writing and reading, and nothing goes into another`(loss: Loss) throws {
        let path = loss.path(office.file)
        let other = try TemporaryOffice()
        let stranger = try other.open(seed: 7)
        try stranger.add(.donor(Samples.donor(stranger, "Người khác")))
        let content = try Data(contentsOf: URL(fileURLWithPath: loss.path(other.file)))
        if loss.isRemoval { unlink(path) } else { rename(loss.path(other.file), path) }
        for _ in 0..<2 {
            #expect(throws: StoreError.replaced(path: path)) { try store.add(.donor(Samples.donor(store))) }
            #expect(throws: StoreError.replaced(path: path)) { try store.read { try $0.record(Donor.self, donor.id) } }
            #expect(throws: StoreError.replaced(path: path)) { try store.position() }
        }
        if !loss.isRemoval { #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == content) }
    }

    @Test func `A directory that is moved away stops writing and reading until it is back`() throws {
        let away = office.directory + "-away"
        rename(office.directory, away)
        #expect(throws: StoreError.replaced(path: office.file.path)) { try store.add(.donor(Samples.donor(store))) }
        #expect(throws: StoreError.replaced(path: office.file.path)) { try store.donor(donor.id) }
        rename(away, office.directory)
        try store.add(.donor(Samples.donor(store)))
        #expect(try store.donor(donor.id) == donor)
        #expect(try store.check() == [])
    }

    @Test func `A backup copied over the open file is noticed though it is the same file to the system`() throws {
        store.checkpointer?.carryOver()
        let backup = try Data(contentsOf: URL(fileURLWithPath: office.file.path))
        try store.commitBatch(.imported, remark: "", by: Samples.signature) { writer in
            for _ in 0..<200 { try writer.add([.adding(.donor(Samples.donor(store)))]) }
        }
        store.checkpointer?.carryOver()
        #expect(try store.donor(donor.id) == donor)
        try write(backup)
        #expect(throws: StoreError.replaced(path: office.file.path)) { try store.donor(donor.id) }
        #expect(throws: StoreError.replaced(path: office.file.path)) { try store.add(.donor(Samples.donor(store))) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: office.file.path)) == backup)
    }

    @Test func `Another office's file or no database copied over the open file is noticed`() throws {
        for content in [Data("họ tên;ngày sinh\n".utf8), Data(), Data(repeating: 0, count: 1 << 20)] {
            let office = try TemporaryOffice()
            let store = try office.open()
            try store.add(.donor(Samples.donor(store)))
            try write(content, to: office.file.path)
            #expect(throws: StoreError.replaced(path: office.file.path)) { try store.position() }
            #expect(throws: StoreError.replaced(path: office.file.path)) { try store.add(.donor(Samples.donor(store))) }
        }
    }

    @Test(arguments: ["IMMEDIATE", "EXCLUSIVE"])
    func `A file that another program holds is waited for, then said to be locked, and the next change goes through`(kind: String)
        throws
    {
        let waiting = try Store.open(office.file, clock: .machine, seed: 2, patience: .milliseconds(20))
        let holder = try DatabaseQueue(path: office.file.path)
        try holder.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN \(kind)")
            #expect(throws: StoreError.locked) { try waiting.add(.donor(Samples.donor(waiting))) }
            // Who only reads is not held up.
            #expect(try waiting.donor(donor.id) == donor)
            #expect(try waiting.entries() == 1)
            try db.execute(sql: "ROLLBACK")
        }
        try waiting.add(.donor(Samples.donor(waiting)))
        #expect(try waiting.entries() == 2)
        #expect(try waiting.check() == [])
    }

    @Test func `A desk waits for its turn while another writes`() async throws {
        let other = try office.open(seed: 2)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let holder = try DatabaseQueue(path: office.file.path, configuration: configuration)
        try run("BEGIN IMMEDIATE", holder)
        let waiting = Task.detached { try other.add(.donor(Samples.donor(other))) }
        try run("COMMIT", holder)
        _ = try await waiting.value
        #expect(try store.entries() == 2)
    }

    @Test func `Commits leave their pages in the log, and they are carried over on another thread`() throws {
        let checkpointer = try #require(store.checkpointer)
        func size() -> Int { FileStatus(office.file.path)?.size ?? 0 }
        let before = size()
        checkpointer.queue.suspend()
        try store.commitBatch(.imported, remark: "", by: Samples.signature) { writer in
            for _ in 0..<12_000 { try writer.add([.adding(.donor(Samples.donor(store)))]) }
        }
        for _ in 0..<5 { try store.add(.donor(Samples.donor(store))) }
        #expect((FileStatus(office.file.walPath)?.size ?? 0) > Checkpointer.worthwhile * Schema.pageSize)
        #expect(size() == before)
        checkpointer.queue.resume()
        let end = ContinuousClock.now + .seconds(30)
        while size() == before, ContinuousClock.now < end { sched_yield() }
        #expect(size() > before)
        #expect(try store.check() == [])
    }

    @Test func `A log that has become long is carried over at once, though the desk does not rest`() throws {
        let checkpointer = try #require(store.checkpointer)
        func size() -> Int { FileStatus(office.file.path)?.size ?? 0 }
        checkpointer.queue.suspend()
        // Worth a look once the desk rests.
        try fillLog(pages: Checkpointer.worthwhile, by: 500)
        let before = size()
        try fillLog(pages: Checkpointer.long, by: 500)
        checkpointer.queue.resume()
        checkpointer.queue.sync {}
        #expect(size() > before)
        #expect(try store.check() == [])
    }

    @Test func `A log beyond its limit is emptied as soon as nobody reads from it`() throws {
        let checkpointer = try #require(store.checkpointer)
        checkpointer.queue.suspend()
        defer { checkpointer.queue.resume() }
        try fillLog(pages: Checkpointer.limit, by: 20_000)
        try store.read { reader in
            _ = try reader.record(Donor.self, donor.id)
            checkpointer.carryOver()
            #expect(logSize > 0)
        }
        checkpointer.carryOver()
        #expect(logSize == 0)
        try store.add(.donor(Samples.donor(store)))
    }

    @Test func `A huge log that began anew gives its room back too`() throws {
        let checkpointer = try #require(store.checkpointer)
        checkpointer.queue.suspend()
        defer { checkpointer.queue.resume() }
        try fillLog(pages: Checkpointer.limit, by: 20_000)
        let other = try DatabaseQueue(path: office.file.path)
        try other.writeWithoutTransaction { try _ = $0.checkpoint(.restart) }
        try store.add(.donor(Samples.donor(store)))
        #expect(logSize > Checkpointer.limit * Schema.pageSize)
        checkpointer.carryOver()
        #expect(logSize == 0)
        #expect(try store.check() == [])
    }

    @Test func `A store that ends leaves an empty log, even while its pages are being carried over`() throws {
        let office = try TemporaryOffice()
        var store: Store? = try office.open()
        let checkpointer = try #require(store?.checkpointer)
        for name in ["Nguyễn Văn An", "Trần Thị Bình"] { try store?.add(.donor(Samples.donor(try #require(store), name))) }
        checkpointer.carryOver()
        #expect(FileStatus(office.file.walPath) != nil)
        store = nil
        #expect(FileStatus(office.file.walPath) == nil)
        checkpointer.carryOver()
        #expect(FileStatus(office.file.walPath) == nil)
    }

    @Test func `Six desks may begin the same new file at once`() async throws {
        let office = try TemporaryOffice()
        let file = office.file
        let stores = try await withThrowingTaskGroup(of: Store.self) { group in
            for seed: UInt64 in 1...6 { group.addTask { try Store.open(file, clock: .machine, seed: seed) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        for store in stores { try store.add(.donor(Samples.donor(store))) }
        #expect(try stores[0].entries() == 6)
        #expect(try stores[0].check() == [])
    }

    /// At which version the file stands before each try, and after the one that fails for good.
    @Test(arguments: [([0, 2, 5, Schema.version], 3, false), ([0, 2, 2], 2, true), ([Schema.version], 0, false)])
    func `A desk goes on where another has brought the file further, and gives up where nobody has`(
        reached: [Int], tries: Int, fails: Bool
    ) throws {
        struct Overtaken: Error {}
        var reached = reached[...]
        var tried = 0
        func goOn() throws {
            try Store.bringUp {
                reached.popFirst() ?? -1
            } by: {
                tried += 1
                throw Overtaken()
            }
        }
        if fails { #expect(throws: Overtaken.self) { try goOn() } } else { try goOn() }
        #expect(tried == tries && reached.isEmpty)
    }

    private var logSize: Int { FileStatus(office.file.walPath)?.size ?? 0 }

    /// Adds so many people at a time until the log has more than so many pages; each lies there with 24 bytes that head it.
    private func fillLog(pages: Int, by count: Int) throws {
        while logSize <= (pages + 1) * (Schema.pageSize + 24) {
            try store.commitBatch(.imported, remark: "", by: Samples.signature) { writer in
                for _ in 0..<count { try writer.add([.adding(.donor(Samples.donor(store)))]) }
            }
        }
    }

    private func run(_ sql: String, _ queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
    }

    /// As `cp` does: into the file that is there. It is left open, since to close it would drop the locks of this very process.
    private func write(_ content: Data, to path: String? = nil) throws {
        let descriptor = Glibc.open(path ?? office.file.path, O_WRONLY | O_TRUNC)
        let count = content.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        try #require(count == content.count)
    }
}
