import Glibc
import Model
import Testing

@testable import Store

@Suite struct LiveTests {
    private final class Ticks { var now = 1_000 }

    private let office: TemporaryOffice
    private let one: Store
    private let other: Store

    init() throws {
        office = try TemporaryOffice()
        one = try office.open(seed: 1)
        other = try office.open(seed: 2)
    }

    @Test func `Lone commits of another are each announced once`() throws {
        let ticks = Ticks()
        let watch = try one.watch { ticks.now }
        for _ in 0..<5 {
            let before = try one.position()
            #expect(watch.drain() == WatchNews())
            try other.add(.donor(Samples.donor(other)))
            #expect(isReadable(watch))
            #expect(watch.drain() == WatchNews(checkNow: true))
            #expect(try one.news(since: before).kinds == [.donor])
            ticks.now += 1_000
            _ = watch.drain()
            #expect(!isReadable(watch))
            #expect(watch.wait == nil)
        }
    }

    @Test func `A commit whose bell was never rung is found by looking again`() throws {
        let ticks = Ticks()
        let watch = try one.watch { ticks.now }
        let before = try one.position()
        // What a writer does who is killed between the commit and the bell.
        try other.connection.write { db in
            let posting = try Posting(other, db, kind: .donorAdded, remark: "", by: Samples.signature)
            try posting.add([.adding(.donor(Samples.donor(other)))])
            _ = try posting.finish()
        }
        #expect(watch.drain() == WatchNews())
        #expect(watch.wait == 5)
        var looks: [Int] = []
        while let wait = watch.wait {
            ticks.now += wait
            if watch.drain().checkNow { looks.append(ticks.now - 1_000) }
        }
        #expect(looks == [5, 50, 500])
        #expect(try one.news(since: before).kinds == [.donor])
    }

    @Test func `A stream of changes of the log does not put the first look off`() {
        var rechecks = Rechecks()
        var looks = 0
        for moment in 0..<100 {
            rechecks.begin(at: moment)
            if rechecks.isDue(at: moment) { looks += 1 }
        }
        #expect(looks >= 15)
        #expect(rechecks.next.map { $0 < 110 } == true)
        let isDue = rechecks.isDue(at: 700)
        #expect(isDue)
        #expect(rechecks.next == nil)
    }

    @Test func `A file moved away is noticed`() throws {
        let watch = try one.watch()
        rename(office.file.path, office.directory + "/away")
        #expect(watch.drain().replaced)
    }

    @Test func `A bell that was taken away is hung up again`() throws {
        let watch = try one.watch()
        unlink(office.file.bellPath)
        _ = watch.drain()
        let third = try office.open(seed: 3)
        try third.add(.donor(Samples.donor(third)))
        #expect(watch.drain().checkNow)
    }

    @Test func `News tell what was touched, and an import says everything`() throws {
        let donor = Samples.donor(one)
        try one.add(.donor(donor))
        let before = try one.position()
        #expect(try one.news(since: before).isEmpty)
        var donation = Samples.donation(one, donor, Day(number: 18_500))
        donation.campaignYear = 2021
        try one.add(.donation(donation), kind: .donationRecorded)
        let news = try other.news(since: before)
        #expect(news.donors == [donor.id])
        #expect(news.units == [.office, .ward(Samples.ward)])
        #expect(news.years == [2021])
        #expect(!news.everything)
        try other.commitBatch(.imported, remark: "", by: Samples.signature) { writer in
            for _ in 0..<100 { try writer.add([.adding(.donor(Samples.donor(other)))]) }
        }
        #expect(try one.news(since: news.position).everything)
    }

    private func isReadable(_ watch: Watch) -> Bool {
        var request = pollfd(fd: watch.fileDescriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) == 1
    }
}
