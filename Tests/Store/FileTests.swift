import Foundation
import GRDB
import Model
import Testing

@testable import Store

@Suite struct FileTests {
    @Test func `A new file and all beside it are for its owner alone`() throws {
        let office = try TemporaryOffice()
        let file = DatabaseFile(path: office.directory + "/data/giothong/office.sqlite")
        let store = try Store.open(file, clock: .machine)
        try store.add(.donor(Samples.donor(store)))
        #expect(office.mode(file.directory) == 0o700)
        for path in [file.path, file.walPath, file.sharedMemoryPath, file.bellPath] { #expect(office.mode(path) == 0o600) }
    }

    @Test(arguments: [nil, 4_096]) func `A new file has small pages, one of an older program keeps its own`(older: Int?) throws {
        let office = try TemporaryOffice()
        if let older {
            let queue = try DatabaseQueue(path: office.file.path)
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA page_size = \(older); VACUUM") }
            try queue.close()
            chmod(office.file.path, 0o600)
        }
        let store = try office.open()
        try store.add(.donor(Samples.donor(store)))
        #expect(try store.number("PRAGMA page_size") == older ?? Schema.pageSize)
        #expect(try store.check() == [])
    }

    @Test func `In a directory shared by a group the file is for the group`() throws {
        let office = try TemporaryOffice(mode: 0o2770)
        let store = try office.open()
        try store.add(.donor(Samples.donor(store)))
        let file = office.file
        for path in [file.path, file.walPath, file.sharedMemoryPath, file.bellPath] { #expect(office.mode(path) == 0o660) }
        _ = try office.open(seed: 2)
    }

    @Test(arguments: [0o644, 0o660, 0o602, 0o604]) func `A file that others can read is refused`(mode: Int) throws {
        let office = try TemporaryOffice()
        _ = try office.open()
        chmod(office.file.path, mode_t(mode))
        #expect(throws: StoreError.tooOpen(path: office.file.path, mode: mode)) { try office.open() }
    }

    @Test(arguments: [0o777, 0o770, 0o2775]) func `A directory that others can write is refused`(mode: Int) throws {
        let office = try TemporaryOffice(mode: mode)
        #expect(throws: StoreError.tooOpen(path: office.directory, mode: mode)) { try office.open() }
        #expect(!office.file.exists)
    }

    @Test func `What is no database of ours is refused and left as it is`() throws {
        let office = try TemporaryOffice()
        let foreign = try DatabaseQueue(path: office.file.path)
        try foreign.write { try $0.execute(sql: "CREATE TABLE recipe (name)") }
        try foreign.close()
        chmod(office.file.path, 0o600)
        for content in [try Data(contentsOf: URL(fileURLWithPath: office.file.path)), Data("họ tên;ngày sinh\n".utf8)] {
            try content.write(to: URL(fileURLWithPath: office.file.path))
            chmod(office.file.path, 0o600)
            for access in [Store.Access.readWrite, .read] {
                #expect(throws: StoreError.notADatabase(path: office.file.path)) {
                    try Store.open(office.file, clock: .machine, access: access)
                }
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: office.file.path)) == content)
        }
    }

    @Test func `A file whose making was cut short is made to the end`() throws {
        let office = try TemporaryOffice()
        let half = try DatabaseQueue(path: office.file.path)
        try half.write { try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)") }
        try half.close()
        chmod(office.file.path, 0o600)
        let store = try office.open()
        try store.add(.donor(Samples.donor(store)))
        #expect(try store.check() == [])
    }

    @Test func `A file of a newer program is refused and left as it is`() throws {
        let office = try TemporaryOffice()
        try autoreleased { try office.open().connection.write { try $0.execute(sql: "PRAGMA user_version = 99") } }
        let content = try Data(contentsOf: URL(fileURLWithPath: office.file.path))
        #expect(throws: StoreError.newerSchema(found: 99, known: Schema.version)) { try office.open() }
        #expect(try Data(contentsOf: URL(fileURLWithPath: office.file.path)) == content)
    }

    @Test func `The writing connection waits for the disk`() throws {
        let office = try TemporaryOffice()
        for _ in 0..<2 {
            let store = try office.open()
            func pragma(_ name: String) throws -> Int? {
                try store.connection.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA \(name)") }
            }
            #expect(try pragma("synchronous") == 2)
            #expect(try pragma("foreign_keys") == 1)
            #expect(try store.texts("PRAGMA journal_mode") == ["wal"])
        }
    }

    @Test func `A full disk keeps nothing of the change, and work goes on when there is room`() throws {
        let office = try TemporaryOffice()
        let store = try office.open()
        let pages = try store.number("PRAGMA page_count")
        func limit(_ count: Int) throws {
            try store.connection.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(count)") }
        }
        try limit(pages + 2)
        #expect(throws: StoreError.diskFull) {
            try store.commitBatch(.imported, remark: "", by: Samples.signature) { writer in
                for _ in 0..<2_000 { try writer.add([.adding(.donor(Samples.donor(store)))]) }
            }
        }
        #expect(try store.number("SELECT count(*) FROM donor") == 0)
        try limit(1_000_000)
        try store.add(.donor(Samples.donor(store)))
        #expect(try store.check() == [])
    }

    @Test func `Another file in the place of ours is noticed before the next commit`() throws {
        let office = try TemporaryOffice()
        let store = try office.open()
        try store.add(.donor(Samples.donor(store)))
        rename(office.file.path, office.directory + "/away.sqlite")
        #expect(throws: StoreError.replaced(path: office.file.path)) { try store.add(.donor(Samples.donor(store))) }
        rename(office.directory + "/away.sqlite", office.file.path)
        try store.add(.donor(Samples.donor(store)))
        rename(office.file.walPath, office.directory + "/away-wal")
        try Data().write(to: URL(fileURLWithPath: office.file.walPath))
        #expect(throws: StoreError.replaced(path: office.file.walPath)) { try store.add(.donor(Samples.donor(store))) }
    }

    @Test func `A file opened for reading shows what is there and takes nothing`() throws {
        let office = try TemporaryOffice()
        #expect(throws: StoreError.noSuchDirectory(path: office.file.path)) {
            try Store.open(office.file, clock: .machine, access: .read)
        }
        let writer = try office.open()
        let donor = Samples.donor(writer)
        try writer.add(.donor(donor))
        let reader = try Store.open(office.file, clock: .machine, access: .read)
        #expect(try reader.donor(donor.id) == donor)
        #expect(throws: StoreError.openedForReading) { try reader.add(.donor(Samples.donor(writer))) }
        #expect(try reader.check() == [])
    }

    @Test func `A path leads to the same file until another is put there`() throws {
        let office = try TemporaryOffice()
        let (path, other) = (office.directory + "/a", office.directory + "/b")
        #expect(FileIdentity(path) == nil)
        for path in [path, other] { try Data("x".utf8).write(to: URL(fileURLWithPath: path)) }
        let identity = try #require(FileIdentity(path))
        let status = try #require(FileStatus(path))
        #expect((identity.device, identity.inode) == (status.device, status.inode))
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.write(contentsOf: Data("changed".utf8))
        #expect(FileIdentity(path) == identity)
        rename(other, path)
        #expect(FileIdentity(path) != identity)
    }

    @Test func `Symbolic links are resolved, also where the file is yet to be made`() throws {
        let office = try TemporaryOffice()
        symlink(office.directory, office.directory + "/link")
        #expect(DatabaseFile(path: office.directory + "/link/office.sqlite").path == DatabaseFile(path: office.file.path).path)
        #expect(
            DatabaseFile(path: office.directory + "/link/new/deep.sqlite").path == DatabaseFile(path: office.directory).path
                + "/new/deep.sqlite")
    }

    @Test func `The usual place is under XDG_DATA_HOME, else under the home directory`() {
        #expect(
            DatabaseFile.usual(environment: ["XDG_DATA_HOME": "/nowhere/data"]).path == "/nowhere/data/giothong/giothong.sqlite")
        #expect(DatabaseFile.usual(environment: ["HOME": "/nowhere"]).path == "/nowhere/.local/share/giothong/giothong.sqlite")
    }

    @Test(arguments: [
        (ResultCode.SQLITE_BUSY, StoreError.locked), (.SQLITE_LOCKED, .locked), (.SQLITE_FULL, .diskFull),
        (.SQLITE_READONLY, .readOnly(path: "x")), (.SQLITE_READONLY_DBMOVED, .replaced(path: "x")),
        (.SQLITE_NOTADB, .notADatabase(path: "x")), (.SQLITE_CANTOPEN, .readOnly(path: "x")),
        (.SQLITE_IOERR_FSYNC, .inputOutput(code: 1034)), (.SQLITE_IOERR_SHMSIZE, .diskFull),
    ])
    func `SQLite's result codes become errors of ours`(code: ResultCode, error: StoreError) {
        #expect(ResultCodes.error(DatabaseError(resultCode: code), path: "x") == error)
    }

    private func autoreleased(_ body: () throws -> Void) rethrows { try body() }
}
