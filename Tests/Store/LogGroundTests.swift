import Foundation
import Testing

@testable import Store

/// The room that the log is given before it is needed.
@Suite struct LogGroundTests {
    private let office: TemporaryOffice
    private let disk: FailingDisk
    private let store: Store
    private let checkpointer: Checkpointer

    init() throws {
        office = try TemporaryOffice()
        disk = FailingDisk(office.directory)
        store = try office.open()
        checkpointer = try #require(store.checkpointer)
        try store.add(.donor(Samples.donor(store)))
        checkpointer.layGround()
    }

    private static let whole = 32 + Checkpointer.ground * (24 + 4096)
    private var log: Int { FileStatus(office.file.walPath)?.size ?? 0 }

    @Test func `The log grows once, and commits then write into it without a byte more`() throws {
        #expect(log == Self.whole)
        for _ in 0..<20 { try store.add(.donor(Samples.donor(store))) }
        #expect(log == Self.whole)
        #expect(try store.check() == [])
    }

    @Test func `After a log was emptied the next commit sees to its room again`() throws {
        try store.scrub()
        #expect(log == 0)
        try store.add(.donor(Samples.donor(store)))
        let end = ContinuousClock.now + .seconds(30)
        while log < Self.whole, ContinuousClock.now < end { usleep(1_000) }
        #expect(log == Self.whole)
    }

    /// What another machine finds on the disk when the power goes: zeros behind the last commit, or what of one more had arrived.
    @Test func `Zeros behind the last commit, and half a commit on them, are nothing to whoever opens the file next`() throws {
        for count in 1...6 {
            let end = try end()
            try store.add(.donor(Samples.donor(store)))
            let copy = try TemporaryOffice()
            for (from, to) in [(office.file.path, copy.file.path), (office.file.walPath, copy.file.walPath)] {
                try FileManager.default.copyItem(atPath: from, toPath: to)
            }
            // Of the last commit's frames only so many have arrived; behind them there are zeros still.
            let torn = count % 2 == 0
            if torn {
                let handle = try #require(FileHandle(forWritingAtPath: copy.file.walPath))
                let kept = UInt64(end + count * 1_000)
                try handle.truncate(atOffset: kept)
                try handle.truncate(atOffset: UInt64(Self.whole))
                try handle.close()
            }
            let found = try copy.open(seed: 2)
            #expect(try found.check() == [])
            #expect(try found.entries() == (torn ? count : count + 1))
            try found.add(.donor(Samples.donor(found)))
            #expect(try found.check() == [])
        }
    }

    /// Where the frames end: behind them there is nothing but zeros.
    private func end() throws -> Int {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: office.file.walPath))
        let frame = 24 + 4096
        let frames = (bytes.count - 32) / frame
        func isZero(_ place: Int) -> Bool { bytes[(32 + place * frame)..<(32 + place * frame + 4)].allSatisfy { $0 == 0 } }
        return 32 + ((0..<frames).first(where: isZero) ?? frames) * frame
    }

    @Test(arguments: FailingDisk.Fault.allCases)
    func `A disk that fails under the ground gets its room back, and commits go on`(fault: FailingDisk.Fault) throws {
        for count in stride(from: 0, to: 40, by: 5) {
            try store.scrub()
            checkpointer.queue.suspend()
            try store.add(.donor(Samples.donor(store)))
            let before = log
            disk.fail(fault, after: count)
            checkpointer.layGround()
            let hasFailed = disk.mend()
            checkpointer.queue.resume()
            if fault == .full, hasFailed { #expect((log - before) % (64 << 10) == 0) }
            try store.add(.donor(Samples.donor(store)))
            #expect(try store.check() == [])
        }
    }
}
