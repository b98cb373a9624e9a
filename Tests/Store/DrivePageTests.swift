import Model
import Testing

@testable import Store

/// What the desk, the wall board and the command line read of a drive at once.
@Suite struct DrivePageTests {
    private let store: Store

    init() throws { store = try Store.inMemory(clock: Clock(startingAt: Samples.noon), seed: 1) }

    private func page(_ bench: DriveBench) throws -> DriveDayPage {
        try #require(try store.read { try $0.driveDayPage(bench.drive.id, now: bench.at(690)) })
    }

    private func aim(_ bench: DriveBench, at amount: Amount) throws {
        let target = Target(id: store.newIdentifier(), year: bench.day.year, unit: .drive(bench.drive.id), amount: amount)
        try store.add(.target(target), kind: .targetSet)
    }

    @Test func `A goal is reached when the bleed ends that fills it, by each measure at its own time`() throws {
        let bench = try DriveBench(store)
        try aim(bench, at: Amount(.bags, 2))
        try aim(bench, at: Amount(.visits, 2))
        try aim(bench, at: Amount(measure: .equivalents, tenths: 28))
        for (minute, ml, outcome) in [(500, 250, Donation.Outcome.collected), (505, 0, .failed), (530, 250, .collected)] {
            try bench.give(bench.take(.came, bench.book(bench.donor())), ml: ml, outcome: outcome, minute: minute)
        }
        #expect(try page(bench).reached == [.visits: bench.at(505), .bags: bench.at(530)])
        // Entered later, ended earlier: the ends decide, not the order in which they were written.
        try bench.give(bench.take(.came, bench.book(bench.donor())), ml: 350, minute: 510)
        #expect(try page(bench).reached == [.visits: bench.at(505), .bags: bench.at(510), .equivalents: bench.at(530)])
    }

    @Test func `Nothing is said of the hour when one donation has none, or no goal is reached`() throws {
        let bench = try DriveBench(store)
        try aim(bench, at: Amount(.bags, 2))
        try bench.give(bench.take(.came, bench.book(bench.donor())), minute: 500)
        #expect(try page(bench).reached == [:])
        let donor = try bench.donor()
        let loose = DriveDay.donation(
            id: store.newIdentifier(), of: donor.id, at: bench.drive, volume: Millilitres(350), credit: Credit(ward: Samples.ward))
        try store.add(.donation(loose), kind: .donationRecorded)
        let page = try page(bench)
        #expect(page.row.tally.bags.count == 2 && page.reached == [:])
        #expect(!DriveCounts().isNoted && page.counts.isNoted)
    }

    @Test func `All drives stand in the order of their days, whatever their year`() throws {
        let bench = try DriveBench(store)
        for (name, day) in [("sau", bench.day + 400), ("trước", bench.day - 400)] {
            let drive = Drive(id: store.newIdentifier(), name: name, day: day, campaignYear: day.year)
            try store.add(.drive(drive), kind: .driveAdded)
        }
        #expect(try store.read { try $0.allDrives() }.map(\.name) == ["trước", "Ngày hội", "sau"])
    }

    @Test func `The goal is that of the measure asked for, else of any that has one`() {
        let drive = Drive(id: Identifier(high: 0x7000, low: 1), name: "Ngày hội", day: Samples.noon.day, campaignYear: 2020)
        func row(_ amounts: Amount...) -> DriveRow {
            DriveRow(
                drive: drive,
                targets: amounts.map {
                    Target(id: Identifier(high: 0x7000, low: 2), year: 2020, unit: .drive(drive.id), amount: $0)
                })
        }
        #expect(row(Amount(.visits, 9), Amount(.bags, 8)).goal(preferring: .visits) == Amount(.visits, 9))
        #expect(row(Amount(.visits, 9), Amount(.bags, 8)).goal(preferring: .equivalents) == Amount(.bags, 8))
        #expect(row(Amount(.bags, 0), Amount(.visits, 9)).goal(preferring: .bags) == Amount(.visits, 9))
        #expect(row().goal(preferring: .bags) == nil)
    }
}
