import Model
import Store
import Testing

@testable import Demo

/// The figures that the demo must show, read from its books as the board reads them.
@Suite struct YearTests {
    @Test("the year 2020 is 9,898 bags of 2,551, which is 388 percent")
    func year2020() throws {
        let office = try DemoRig.store(.thanhXuan2020).read { try $0.unitTally(.office, year: 2020) }
        #expect(office.tally.bags == Bags(9898))
        let target = try #require(office.targets.first { $0.amount.measure == .bags })
        #expect(target.amount == Amount(.bags, 2551))
        #expect(target.document == "02/KH-BCĐ")
        let percent = try #require(office.tally.amount(.bags).percent(of: target.amount))
        #expect(Int(percent.rounded()) == 388)
        #expect(office.tally.visits > Visits(9898))
    }

    @Test("eleven wards with their targets sum to the district exactly")
    func wards() throws {
        let rows = try DemoRig.store(.thanhXuan2020).read { try $0.unitTallies(kind: .ward, year: 2020) }
        #expect(rows.count == 11)
        #expect(rows.reduce(Bags(0)) { $0 + $1.tally.bags } == Bags(9898))
        var asked = 0
        for row in rows {
            let target = try #require(row.targets.first?.amount)
            asked += target.tenths / 10
            guard case .ward(let key) = row.unit, let ward = OldWard(rawValue: key.code) else {
                Issue.record("a row without a ward")
                continue
            }
            #expect(key.era == .era2020)
            #expect(row.tally.bags == Bags(ward.bags2020))
        }
        #expect((2551...2650).contains(asked))
        let largest = rows.max { $0.tally.bags < $1.tally.bags }
        #expect(largest?.unit == .ward(OldWard.nhanChinh.key))
        #expect(largest?.tally.amount(.bags).percent(of: Amount(.bags, 410)).map { Int($0.rounded()) } == 416)
    }

    @Test("a hundred percent was reached on 14 March 2020")
    func reached() throws {
        let days = try DemoRig.store(.thanhXuan2020).read { try $0.dailyTallies(unit: .office, year: 2020) }
        var sum = 0
        let day = days.first { day in
            sum += day.tally.bags.count
            return sum >= 2551
        }
        #expect(day?.day == Day(iso: "2020-03-14"))
    }

    @Test("we are first of thirty districts, and the other figures are marked as samples")
    func rank() throws {
        let peers = try DemoRig.store(.thanhXuan2020).read { try $0.peers(year: 2020) }
        #expect(peers.count == 29)
        #expect(peers.count { $0.sample } == 29)
        #expect(Set(peers.map(\.name)).count == 29)
        #expect(!peers.contains { $0.name == "Quận Thanh Xuân" })
        for peer in peers {
            let percent = try #require(peer.amount.percent(of: peer.target))
            #expect(percent < 388)
        }
    }

    @Test("aid grew by 85.0 percent to near 24 billion")
    func aid() throws {
        let aid = try #require(try DemoRig.store(.thanhXuan2020).read { try $0.aid(year: 2020) })
        #expect(aid.figure.value == Dong(23_940_000_000))
        #expect(aid.before?.year == 2019)
        let growth = try #require(aid.growth)
        #expect(abs(growth - 85) < 0.05)
    }

    @Test("most bags hold 350 ml or more, and today at 132 Quan Nhân nine have given")
    func volumes() throws {
        let book = try #require(DemoRig.books[.thanhXuan2020])
        let year = book.world.gifts.filter { book.world.quotas[$0.year].plan.year == 2020 && !$0.failed }
        let share = year.count { $0.volume >= 350 } * 100 / year.count
        #expect((74...80).contains(share))
        let today = DemoOffice.thanhXuan2020.start.day
        let drawn = book.world.gifts.enumerated().map { book.record($1, number: $0) }.filter { $0.day == today }
        #expect(drawn.count == 9)
        #expect(drawn.allSatisfy { $0.venue == book.places.fixedSite && $0.outcome == .collected })
        #expect(book.world.setbacks.enumerated().count { book.record($1, number: $0).day == today } == 2)
        let site = try #require(book.places.venues.first { $0.id == book.places.fixedSite })
        #expect(site.openings(on: today) == [ClockSpan(480, 720), ClockSpan(810, 990)])
        #expect(site.openings(on: today - 3) == [])
    }

    @Test("the site's hours name their source, its closed days their reason, and nobody gave on one")
    func openingDays() throws {
        let book = try #require(DemoRig.books[.thanhXuan2020])
        let site = try #require(book.places.venues.first { $0.id == book.places.fixedSite })
        #expect(site.hours.count == 2 && site.hours.allSatisfy { !$0.source.isEmpty })
        let days = (0..<1200).map { FixedSite.opened + $0 }
        let closed = days.filter { site.openings(on: $0) == [] }
        for day in closed where day.weekday != 1 {
            let reason: String =
                switch site.hours(on: day)?.cause {
                case .holiday(let rule): rule.name + rule.basis.source
                case .exception(let reason): reason
                case .week, .closedDay, nil: ""
                }
            #expect(!reason.isEmpty, "closed on \(day)")
        }
        guard case .holiday(let rule)? = Day(iso: "2021-04-21").flatMap({ site.hours(on: $0)?.cause }) else {
            Issue.record("open on the Hùng Kings' day")
            return
        }
        #expect(rule.id == "hung-kings")
        let shut = Set(closed)
        for (number, gift) in book.world.gifts.enumerated() {
            let record = book.record(gift, number: number)
            if record.venue == site.id { #expect(!shut.contains(record.day), "given on \(record.day)") }
        }
    }

    @Test("the years before are there, and the months have their peaks")
    func past() throws {
        let store = try DemoRig.store(.thanhXuan2020)
        let (before, first) = try store.read { (try $0.unitTally(.office, year: 2019), try $0.unitTally(.office, year: 2018)) }
        #expect(before.tally.bags == Bags(6912))
        #expect(first.tally.bags == Bags(2140))
        #expect(before.targets.first?.amount == Amount(.bags, 2320))
        let days = try store.read { try $0.dailyTallies(unit: .office, year: 2020) }
        let months = (1...12).map { month in days.filter { $0.day.month == month }.reduce(0) { $0 + $1.tally.bags.count } }
        #expect(months[5] == months.max())
        #expect(months[3] == months.min())
    }
}
