import Foundation
import Model
import Synchronization
import Testing

@testable import Store

/// The program is killed in the middle of its work, as by a power cut.
@Suite(.serialized) struct FaultsKillTests {
    @Test func `what a killed desk has acknowledged is there once, nothing is half there, and another desk goes on`() throws {
        var random = SplitMix(state: UInt64(ProcessInfo.processInfo.processIdentifier))
        let kills = Long.times(10)
        var acknowledged = 0
        for round in stride(from: 0, to: kills, by: 10) {
            // New books now and then, so that checking them does not take longer and longer.
            let program = try program()
            var told: [String] = []
            for kill in round..<min(round + 10, kills) {
                let other = kill % 2 == 0 ? try BusyDesk("Bàn \(kill) B", on: program.databasePath, for: 600) : nil
                let desk = try BusyDesk("Bàn \(kill)", on: program.databasePath, for: 600)
                told += desk.entries(random.below(120))
                for _ in 0..<random.below(200_000) { _ = random.next() }
                desk.kill()
                told += desk.lastEntries()
                if let other {
                    let more = other.entries(5)
                    #expect(more.count >= 5, "\(other.complaint())")
                    other.kill()
                    told += more + other.lastEntries()
                }
                try expectWhole(program, told, mayHaveMore: (kill - round + 1) * 2)
            }
            acknowledged += told.count
        }
        Long.say("kill: \(kills) desks killed, \(acknowledged) acknowledged changes each there once, check sound each time")
    }

    @Test func `an import that is killed is there whole or not at all, and goes in when it is run again`() throws {
        let sample = SampleLists(people: 400)
        let whole = try program()
        try whole.scratch.write(sample.donors, to: "donors.csv")
        try whole.scratch.write(sample.donations, to: "donations.csv")
        let start = ContinuousClock.now
        #expect(try whole.run("import", whole.scratch.path("donors.csv"), whole.scratch.path("donations.csv")).status == 0)
        let length = ContinuousClock.now - start
        let (donors, donations) = try counts(whole)
        var random = SplitMix(state: UInt64(ProcessInfo.processInfo.processIdentifier))
        let kills = Long.times(6)
        var seen: Set<[Int]> = []
        for _ in 0..<kills {
            let program = try program()
            let arguments = ["import", whole.scratch.path("donors.csv"), whole.scratch.path("donations.csv")]
            try kill(program, arguments, after: length * Double(random.below(1_000)) / 1_000)
            #expect(try program.run("check").status == 0)
            let found = try counts(program)
            #expect([0, donors].contains(found.donors) && [0, donations].contains(found.donations), "\(found)")
            seen.insert([found.donors, found.donations])
            #expect(try program.run("import", arguments[1], arguments[2]).status == 0)
            #expect(try counts(program) == (donors, donations))
            #expect(try program.run("check").status == 0)
        }
        let states = seen.sorted { $0[0] + $0[1] < $1[0] + $1[1] }
        Long.say("kill: \(kills) imports killed, found at donors and donations \(states), check sound each time")
    }

    private func program() throws -> BuiltProgram {
        let program = try BuiltProgram()
        try program.run("office", "--district", "009", "--year", "2020", "--target", "100")
        return program
    }

    private func kill(_ program: BuiltProgram, _ arguments: [String], after moment: Duration) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: BuiltProgram.path)
        process.arguments = arguments
        process.environment = program.environment
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        // Not waiting for anything: the moment is what is tried.
        usleep(useconds_t(moment.components.seconds * 1_000_000 + moment.components.attoseconds / 1_000_000_000_000))
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private func counts(_ program: BuiltProgram) throws -> (donors: Int, donations: Int) {
        let store = try Store.open(DatabaseFile(path: program.databasePath), clock: .machine, access: .read)
        return try store.read { reader in
            func count(_ table: String) throws -> Int { try reader.query("SELECT count(*) FROM \(table)").first { $0.int(0) } ?? 0 }
            return (try count("donor"), try count("donation"))
        }
    }
}

/// Six desks write at the same time.
@Suite(.serialized) struct FaultsCrowdTests {
    @Test func `six desks that write at once are never told that the file is locked, and lose nothing`() throws {
        let program = try BuiltProgram()
        try program.run("office", "--district", "009", "--year", "2020", "--target", "100")
        let seconds = Long.seconds(3)
        let desks = try (1...6).map { try BusyDesk("Bàn \($0)", on: program.databasePath, for: seconds) }
        // All are read at the same time, or the first would be waited for while the others' pipes fill up.
        let told = Mutex<[[String]]>([])
        DispatchQueue.concurrentPerform(iterations: desks.count) { number in
            let entries = desks[number].lastEntries()
            told.withLock { $0.append(entries) }
        }
        for desk in desks { #expect(desk.complaint().isEmpty) }
        let all = told.withLock { $0 }
        #expect(all.allSatisfy { !$0.isEmpty })
        let log = (try? FileManager.default.attributesOfItem(atPath: program.databasePath + "-wal")[.size] as? Int) ?? 0
        #expect(log <= 2 * Checkpointer.limit * Schema.pageSize)
        try expectWhole(program, all.flatMap { $0 }, mayHaveMore: 0)
        Long.say(
            "six: \(all.flatMap { $0 }.count) changes by six desks in \(Int(seconds)) s (\(all.map(\.count).sorted())), each there once, tallies equal a recount, no desk was refused"
        )
    }
}

/// The journal holds all of `told`, each once, and no more than so many others beside the office's own; and the whole file is sound.
private func expectWhole(_ program: BuiltProgram, _ told: [String], mayHaveMore: Int) throws {
    let answer = try program.run("check")
    #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
    let store = try Store.open(DatabaseFile(path: program.databasePath), clock: .machine, access: .read)
    let entries = try store.read { reader in
        try reader.query("SELECT uuid FROM entry WHERE kind <> 'officeSet' AND kind <> 'targetSet'").all {
            try $0.identifier(0, of: Entry.self).description
        }
    }
    #expect(Set(told).count == told.count && Set(entries).count == entries.count)
    #expect(Set(told).isSubset(of: entries))
    #expect(entries.count - told.count <= mayHaveMore, "\(entries.count) entries, \(told.count) told")
}
