import Model
import Store
import Testing

@testable import Demo

/// The demo's drives with their people.
@Suite struct QueueTests {
    private func open(_ demo: DemoOffice) throws -> DriveDayPage {
        try DemoRig.store(demo).read { reader in
            let row = try #require(try reader.nextDrives(from: demo.start.day, limit: 1).first)
            return try #require(try reader.driveDayPage(row.drive.id, now: demo.start))
        }
    }

    @Test(arguments: DemoOffice.allCases)
    func `On the demo's own day a drive is open with people at every step`(_ demo: DemoOffice) throws {
        let page = try open(demo)
        #expect(page.drive.state == .open && page.drive.day == demo.start.day)
        #expect((0.2...0.6).contains(page.drive.elapsed(at: demo.start)))
        let counts = page.counts
        for (name, people) in [
            ("walk-ins", counts.walkIns), ("waiting", counts.waiting), ("with the doctor", counts.withDoctor),
            ("giving", counts.giving), ("deferred", counts.deferred), ("left", counts.left), ("cancelled", counts.cancelled),
            ("first", counts.firstTimers), ("expected", counts.expected),
        ] { #expect(people > 0, "\(name)") }
        #expect(counts.done >= 15 && counts.failed == 1)
        #expect(page.goal(preferring: .bags) != nil && !page.slots.isEmpty && !page.drive.collectingCentre.isEmpty)
    }

    @Test(arguments: DemoOffice.allCases)
    func `What the open drive took in was not given elsewhere too`(_ demo: DemoOffice) throws {
        let book = try #require(DemoRig.books[demo])
        let queue = QueueBook(book)
        let given = queue.steps.flatMap(\.change.revisions).compactMap { revision in
            if case .donation(let donation)? = revision.after { donation } else { nil }
        }
        #expect(given.count == queue.moved.count && given.count >= 16)
        #expect(Set(given.compactMap(\.donor)) == Set(queue.moved.map { book.donors[book.world.gifts[$0].giver].id }))
        #expect(given.allSatisfy { $0.campaignYear == demo.year })
    }

    @Test(arguments: DemoOffice.allCases)
    func `The next planned drive has sixty people by all sorts of answers, some in the slot kept for a group`(_ demo: DemoOffice)
        throws
    {
        try DemoRig.store(demo).read { reader in
            let row = try #require(try reader.nextDrives(from: demo.start.day + 1, limit: 1).first)
            #expect(row.drive.state == .planned && row.targets.count == 1)
            #expect(row.drive.slots.contains { $0.audience != nil })
            let rows = try reader.queue(drive: row.drive.id)
            #expect(rows.count == 60)
            #expect(Set(rows.map(\.booking.invitation)) == [.invited, .pledged, .booked, .reminded, .cancelled])
            #expect(rows.allSatisfy { $0.booking.step == nil })
        }
    }

    @Test(arguments: DemoOffice.allCases)
    func `The last drive that is over has its people, those who stayed away among them`(_ demo: DemoOffice) throws {
        try DemoRig.store(demo).read { reader in
            let past = try #require(
                try reader.drives(year: demo.year).last { $0.drive.state == .closed && $0.drive.day < demo.start.day })
            let counts = try reader.driveCounts(past.drive.id, now: demo.start)
            #expect(counts.booked > 0 && counts.noShows > 0 && counts.done > 0 && counts.deferred > 0)
        }
    }
}
