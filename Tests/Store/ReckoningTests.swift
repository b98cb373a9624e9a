import Model
import Testing

@testable import Store

@Suite struct ReckoningTests {
    private let store: Store

    init() throws { store = try Store.inMemory(clock: Clock(startingAt: Samples.noon), seed: 1) }

    private func reckoning(_ bench: DriveBench, minute: Int = 690) throws -> DriveReckoning {
        try #require(try store.read { try $0.reckoning(bench.drive.id, now: bench.at(minute)) })
    }

    private func close(_ bench: DriveBench) throws {
        var closed = bench.drive
        closed.state = .closed
        try bench.commit(Change(.driveAltered, [.altering(.drive(bench.drive), to: .drive(closed))]))
    }

    private func reopen(_ bench: DriveBench) throws {
        var closed = bench.drive
        closed.state = .closed
        try bench.commit(Change(.driveAltered, [.altering(.drive(closed), to: .drive(bench.drive))]))
    }

    /// 60 booked, 48 come, 6 are deferred, 2 fail, 40 give; nine of the bled had never given.
    private func wholeDrive() throws -> DriveBench {
        let bench = try DriveBench(store)
        let bookings = try (0..<60).map { try bench.book(bench.donor("Người Thứ \($0)")) }
        for (place, booking) in bookings.prefix(48).enumerated() {
            let came = try bench.take(.came, booking, minute: 460 + place)
            if place < 6 {
                let reasons =
                    place == 0
                    ? [bench.deferral(came, until: bench.day + 28), bench.deferral(came, until: bench.day + 7)]
                    : [
                        bench.deferral(came)
                    ]
                try bench.commit(DriveDay.record(came, reasons, at: bench.at(500)))
            } else {
                try bench.give(
                    came, ml: place < 8 ? 100 : 350, outcome: place < 8 ? .failed : .collected, firstTime: place % 5 == 2,
                    minute: 500)
            }
        }
        return bench
    }

    @Test func `A whole drive: everybody stands in the list that is theirs`() throws {
        let bench = try wholeDrive()
        try close(bench)
        let reckoning = try reckoning(bench)
        #expect(reckoning.unfinished.isEmpty)
        // Whoever was bled is thanked, whatever became of the bag.
        #expect(reckoning.given.count == 42 && reckoning.given.count { $0.donation.outcome == .failed } == 2)
        #expect(reckoning.given.count(where: \.firstTime) == reckoning.page.counts.firstTimers)
        #expect(reckoning.deferred.count == 6 && reckoning.page.counts.deferred == 6)
        #expect(reckoning.absent.count == 12 && reckoning.page.counts.noShows == 12)
        #expect(reckoning.called == 0 && reckoning.yearBefore == nil)
        #expect(reckoning.page.counts.presented == 48)
        #expect(reckoning.firstTimers.count == reckoning.given.count { $0.firstTime })
        #expect(
            reckoning.firstTimers.allSatisfy {
                $0.day == bench.day + 84 && !$0.isDue(on: bench.day + 83) && $0.isDue(on: bench.day + 84)
            })
    }

    @Test func `Of several deferrals each is kept and the latest day counts`() throws {
        let bench = try wholeDrive()
        let row = try #require(try reckoning(bench).deferred.first { $0.deferrals.count == 2 })
        #expect(row.until == bench.day + 28)
        #expect(Set(row.deferrals.map(\.until)) == [bench.day + 28, bench.day + 7])
        #expect(try reckoning(bench).deferred.count { $0.until == nil } == 5)
    }

    @Test func `Who is still at a step is named until it is over, also once the drive is closed`() throws {
        let bench = try DriveBench(store)
        let waiting = try bench.take(.came, bench.book(bench.donor("Chờ")))
        let giving = try bench.take(.giving, bench.take(.came, bench.book(bench.donor("Hiến"))))
        #expect(try reckoning(bench).unfinished.map(\.id) == [waiting.id, giving.id])
        try close(bench)
        #expect(try reckoning(bench).unfinished.map(\.booking.step) == [.came, .giving])
        // A sheet that turns up after the reckoning opens the drive again.
        try reopen(bench)
        try bench.give(bench.now(giving))
        try bench.take(.left, bench.now(waiting))
        #expect(try reckoning(bench).unfinished.isEmpty)
    }

    @Test func `Nobody is missed before their slot is over, and whoever was called is not called again`() throws {
        let bench = try DriveBench(store, slots: [DriveSlot(450, 510, capacity: 9), DriveSlot(510, 570, capacity: 9)])
        let early = try bench.book(bench.donor("Sớm"), slot: 450)
        let late = try bench.book(bench.donor("Muộn"), slot: 510)
        _ = try bench.book(bench.donor("Huỷ"), slot: 450, invitation: .cancelled)
        _ = try bench.book(bench.donor("Chưa trả lời"), slot: 450, invitation: .invited)
        #expect(try reckoning(bench, minute: 509).absent.isEmpty)
        #expect(try reckoning(bench, minute: 510).absent.map(\.booking.id) == [early.id])
        let entry = try bench.commit(DriveDay.alter(early, to: early.calledAbout))
        var now = try reckoning(bench, minute: 600)
        #expect(now.absent.map(\.booking.id) == [late.id] && now.called == 1)
        // They still count as not having come.
        #expect(now.page.counts.noShows == 2)
        try store.undo(entry.id, by: Samples.signature)
        now = try reckoning(bench, minute: 600)
        #expect(now.absent.count == 2 && now.called == 0)
    }

    @Test func `The credit's three lists add up to the drive's tally, whatever is given, voided and taken back`() throws {
        let bloc = Bloc(id: store.newIdentifier(), name: "Khối trường học", abbreviation: "TH")
        try store.add(.bloc(bloc), kind: .blocAdded)
        let groups = (0..<3).map {
            Group(id: store.newIdentifier(), kind: .school, name: "Trường \($0)", ward: Samples.ward, bloc: $0 == 0 ? nil : bloc.id)
        }
        for group in groups { try store.add(.group(group), kind: .groupAdded) }
        var random = Randomness(seed: 7)
        for _ in 0..<6 {
            let bench = try DriveBench(store)
            var given: [Donation] = []
            for _ in 0..<Int.random(in: 5...25, using: &random) {
                let donor = try bench.donor()
                let place = Int.random(in: 0..<4, using: &random)
                let ward = [Samples.ward, WardKey(.era2020, 355), nil][Int.random(in: 0..<3, using: &random)]
                let donation = Donation(
                    // A sheet of the day after may bear its own date.
                    id: store.newIdentifier(), donor: donor.id, day: bench.day - Int.random(in: 0...1, using: &random),
                    outcome: Int.random(in: 0..<5, using: &random) == 0 ? .failed : .collected,
                    volume: Millilitres([250, 350, 450][Int.random(in: 0..<3, using: &random)]), drive: bench.drive.id,
                    campaignYear: bench.day.year,
                    credit: Credit(
                        ward: ward, group: place < 3 ? groups[place].id : nil, bloc: place == 1 || place == 2 ? bloc.id : nil,
                        approximate: place == 2))
                try store.add(.donation(donation), kind: .donationRecorded)
                given.append(donation)
            }
            for donation in given where Int.random(in: 0..<6, using: &random) == 0 {
                var voided = donation
                voided.voided = true
                try bench.commit(Change(.donationVoided, [.altering(.donation(donation), to: .donation(voided))]))
            }
            let reckoning = try reckoning(bench)
            let credit = reckoning.credit
            for list in [credit.wards, credit.groups, credit.blocs] {
                #expect(list.reduce(into: Tally.zero) { $0 += $1.tally } == reckoning.page.row.tally)
                #expect(list.count { $0.unit == nil } <= 1)
            }
            #expect(reckoning.given.reduce(into: Tally.zero) { $0 += $1.donation.tally } == reckoning.page.row.tally)
            for row in credit.groups where row.unit == .group(groups[1].id) {
                #expect(row.name == .group(name: "Trường 1", kind: .school, ward: Samples.ward) && !row.approximate)
            }
        }
    }

    @Test func `The same drive a year earlier is found by its name without numbers, else by its venue about that day`() throws {
        let venue = Venue(id: store.newIdentifier(), kind: .communityHouse, name: "Nhà văn hoá")
        try store.add(.venue(venue), kind: .venueAdded)
        func add(_ name: String, _ day: Day, at place: Identifier<Venue>? = nil, state: Drive.State = .closed) throws -> Drive {
            let drive = Drive(id: store.newIdentifier(), name: name, day: day, venue: place, campaignYear: day.year, state: state)
            try store.add(.drive(drive), kind: .driveAdded)
            return drive
        }
        let day = Samples.noon.day
        let year = day.adding(months: -12)
        let before = try add("Chủ nhật Đỏ 2019", year - 40)
        let near = try add("Ngày hội", year + 3, at: venue.id)
        _ = try add("Khai trương", year - 60, at: venue.id)
        _ = try add("Chủ nhật đỏ", year, state: .cancelled)
        let named = try add("Chủ nhật đỏ 2020", day, at: venue.id)
        let placed = try add("Xuân hồng", day, at: venue.id)
        let alone = try add("Hiến máu cứu người", day)
        let found = try store.read { reader in try [named, placed, alone].map { try reader.driveAYearBefore($0) } }
        #expect(found == [before.id, near.id, nil])
        #expect(try store.read { try $0.reckoning(named.id, now: Samples.noon) }?.yearBefore?.drive == before)
    }

    @Test func `First-time donors of all drives are due from their day on, and not for ever`() throws {
        let bench = try DriveBench(store)
        func give(_ name: String, daysAgo: Int, _ change: (inout Donor) -> Void = { _ in }) throws -> Donor {
            var donor = Samples.donor(store, name)
            change(&donor)
            try store.add(.donor(donor))
            var donation = Samples.donation(store, donor, bench.day - daysAgo)
            donation.drive = bench.drive.id
            try store.add(.donation(donation), kind: .donationRecorded)
            return donor
        }
        let due = try give("Đến hạn", daysAgo: 84)
        let longer = try give("Chờ lâu", daysAgo: 100)
        _ = try give("Còn một ngày", daysAgo: 83)
        _ = try give("Đã lâu lắm", daysAgo: 84 + Reader.daysOfSecondInvitation + 1)
        _ = try give("Không mời", daysAgo: 90) { $0.doNotInvite = true }
        _ = try give("Đã hiến nơi khác", daysAgo: 90) { $0.stated = StatedDonations(count: 3, on: bench.day) }
        let again = try give("Hiến lại", daysAgo: 180)
        try store.add(.donation(Samples.donation(store, again, bench.day - 90)), kind: .donationRecorded)
        let elsewhere = Samples.donor(store, "Không theo đợt")
        try store.add(.donor(elsewhere))
        try store.add(.donation(Samples.donation(store, elsewhere, bench.day - 90)), kind: .donationRecorded)

        var rows = try store.read { try $0.secondInvitations(on: bench.day) }
        #expect(rows.map(\.id) == [longer.id, due.id])
        #expect(rows.allSatisfy { !$0.isInvited && $0.driveName == "Ngày hội" })
        // Of the drive at which they give for the first time nobody was invited again.
        let today = try bench.donor("Hôm nay")
        try bench.give(bench.take(.giving, bench.take(.withDoctor, bench.take(.came, bench.book(today)))), ml: 350)
        #expect(
            try store.read { reader in
                let person = try #require(try reader.listedPeople([today.id])[today.id])
                return try reader.secondInvitation(person, today: bench.day, rules: .vietnam)?.isInvited
            } == false)
        let next = Drive(id: store.newIdentifier(), name: "Đợt sau", day: bench.day + 10, campaignYear: bench.day.year)
        try store.add(.drive(next), kind: .driveAdded)
        try bench.commit(
            DriveDay.make(Booking(id: store.newIdentifier(), drive: next.id, donor: due.id, invitation: .invited)))
        rows = try store.read { try $0.secondInvitations(on: bench.day) }
        #expect(rows.map(\.isInvited) == [false, true])
    }

    @Test func `Whether somebody may be called follows their consent and their wish`() throws {
        let bench = try DriveBench(store)
        func contact(_ donor: Donor) throws -> ListedPerson.Contact? {
            try store.read { try $0.listedPeople([donor.id])[donor.id]?.contact }
        }
        let donor = try bench.donor()
        #expect(try contact(donor) == .notAsked)
        var consent = Consent(id: store.newIdentifier(), donor: donor.id, purpose: .history, given: bench.day, means: .paper)
        try store.add(.consent(consent), kind: .consentGiven)
        #expect(try contact(donor) == .notAsked)
        consent = Consent(id: store.newIdentifier(), donor: donor.id, purpose: .contact, given: bench.day, means: .paper)
        try store.add(.consent(consent), kind: .consentGiven)
        #expect(try contact(donor) == .agreed)
        var withdrawn = consent
        withdrawn.withdrawn = bench.day
        try bench.commit(Change(.consentWithdrawn, [.altering(.consent(consent), to: .consent(withdrawn))]))
        #expect(try contact(donor) == .refused)
        var unwilling = Samples.donor(store)
        unwilling.doNotInvite = true
        try store.add(.donor(unwilling))
        #expect(try contact(unwilling) == .refused)
    }

    @Test func `Somebody erased stays in the counts and leaves the lists of people`() throws {
        let bench = try wholeDrive()
        try close(bench)
        let before = try reckoning(bench)
        for id in [before.given[5].person?.id, before.deferred[0].person?.id, before.absent[0].person?.id].compactMap({ $0 }) {
            try store.erase(donor: id, by: Samples.signature)
        }
        let after = try reckoning(bench)
        #expect(after.given.count == before.given.count && after.given.count { $0.person == nil } == 1)
        #expect(after.absent.count == before.absent.count && after.absent.count { $0.person == nil } == 1)
        #expect(after.credit == before.credit)
    }
}
