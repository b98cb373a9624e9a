import Foundation
import Model
import Testing

@testable import Store

/// What happens when the disk fails in the middle of a change, at each of its operations in turn.
@Suite struct FaultsDiskTests {
    private let office: TemporaryOffice
    private let disk: FailingDisk
    private let store: Store
    private let donor: Donor

    init() throws {
        office = try TemporaryOffice()
        disk = FailingDisk(office.directory)
        store = try office.open()
        donor = Samples.donor(store)
        try store.add(.donor(donor))
    }

    @Test(arguments: FailingDisk.Fault.allCases)
    func `A commit on a disk that fails at any operation leaves the books as before, and the next one goes through`(
        fault: FailingDisk.Fault
    ) throws {
        let failures = try failEach(fault, steps: 1) { number in
            try store.add(.donation(Samples.donation(store, donor, Day(number: 18_000 + number))), kind: .donationRecorded)
        }
        // A full disk stops writes alone, and a commit's frames of the log are two of them.
        #expect(failures > (fault == .full ? 1 : 10))
    }

    @Test(arguments: FailingDisk.Fault.allCases)
    func `An import on a disk that fails at any operation leaves the books as before, and the next one goes through`(
        fault: FailingDisk.Fault
    ) throws {
        let size = Long.isOn ? 20_000 : 2_000
        let failures = try failEach(fault, steps: Long.isOn ? 7 : 1) { number in
            try store.commitBatch(.imported, remark: "", by: Samples.signature) { writer in
                for _ in 0..<size { try writer.add([.adding(.donor(Samples.donor(store)))]) }
            }
        }
        #expect(failures > 5)
    }

    @Test func `A commit that cannot read what it needs says so, and the next one goes through`() throws {
        var failures = 0
        for count in 0..<1_000 {
            let cold = try office.open(seed: UInt64(100 + count))
            let entries = try store.entries()
            // What an opening reads it has read; a commit finds the rest on the disk.
            disk.fail(.broken, after: count)
            let error = error { try cold.add(.donation(Samples.donation(cold, donor, Day(number: 17_000 + count)))) }
            guard disk.mend() else { break }
            failures += 1
            #expect(isOfTheDisk(error, .broken), "\(count): \(String(describing: error))")
            #expect(try store.entries() == entries)
            try cold.add(.donation(Samples.donation(cold, donor, Day(number: 17_000 + count))))
        }
        #expect(failures > 10)
        #expect(try store.check() == [])
    }

    @Test(arguments: FailingDisk.Fault.allCases)
    func `A log that cannot be carried over stands in no commit's way`(fault: FailingDisk.Fault) throws {
        for count in 0..<40 {
            try store.add(.donation(Samples.donation(store, donor, Day(number: 18_000 + count))))
            disk.fail(fault, after: count)
            store.checkpointer?.carryOver()
            disk.mend()
            #expect(try store.check() == [])
        }
        try expectSoundCopy(entries: try store.entries())
    }

    /// Runs `work` again and again, with the fault after so many operations more, until none is left to fail.
    private func failEach(_ fault: FailingDisk.Fault, steps: Int, _ work: (Int) throws -> Void) throws -> Int {
        var failures = 0
        for count in stride(from: 0, to: 1_000_000, by: steps) {
            let entries = try store.entries()
            disk.fail(fault, after: count)
            let error = error { try work(count) }
            guard disk.mend() else {
                #expect(error == nil)
                #expect(try store.entries() == entries + 1)
                break
            }
            failures += 1
            #expect(isOfTheDisk(error, fault), "\(count): \(String(describing: error))")
            #expect(try store.entries() == entries)
            #expect(try store.check() == [])
            try expectSoundCopy(entries: entries)
            if failures % 10 == 1 {
                try store.add(.donor(Samples.donor(store)))
                #expect(try store.check() == [])
            }
        }
        Long.say("full: \(failures) \(fault) disks, each with the books as before and the next change written")
        return failures
    }

    /// What another machine finds on the disk if the power goes now: the change whole or not at all.
    private func expectSoundCopy(entries: Int) throws {
        let copy = try TemporaryOffice()
        for (from, to) in [(office.file.path, copy.file.path), (office.file.walPath, copy.file.walPath)] {
            try FileManager.default.copyItem(atPath: from, toPath: to)
        }
        let found = try copy.open(seed: 2)
        #expect(try found.check() == [])
        #expect(try (entries...(entries + 1)).contains(found.entries()))
    }

    private func isOfTheDisk(_ error: (any Error)?, _ fault: FailingDisk.Fault) -> Bool {
        switch (fault, error as? StoreError) {
        case (.full, .diskFull?), (.broken, .inputOutput?): true
        default: false
        }
    }

    private func error(_ body: () throws -> Void) -> (any Error)? {
        do {
            try body()
            return nil
        } catch { return error }
    }
}

extension Store {
    func entries() throws -> Int { try number("SELECT count(*) FROM entry") }
}
