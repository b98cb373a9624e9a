import Model
import Testing

@testable import Store

@Suite struct CallTests {
    private let office: TemporaryOffice
    private let store: Store
    private let bench: DriveBench
    private let group: Group
    private let today = Samples.noon.day

    init() throws {
        office = try TemporaryOffice()
        store = try office.open()
        group = Group(id: store.newIdentifier(), kind: .residential, name: "Tổ 5", ward: Samples.ward, headCount: 40)
        try store.add(.group(group), kind: .groupAdded)
        bench = try DriveBench(store, state: .planned)
    }

    /// Who gave so many days before the drive.
    @discardableResult
    private func donor(
        _ name: String, gave days: Int? = 200, ward: WardKey? = Samples.ward, refuses: Bool = false, isMember: Bool = true
    )
        throws -> Donor
    {
        var donor = Samples.donor(store, name, ward: ward)
        donor.phone = Phone(checked: "0912345678")
        donor.group = isMember ? group.id : nil
        donor.doNotInvite = refuses
        try store.add(.donor(donor))
        if let days { try store.add(.donation(Samples.donation(store, donor, bench.day - days)), kind: .donationRecorded) }
        return donor
    }

    private func consent(_ donor: Donor, withdrawn: Bool) throws {
        try store.add(
            .consent(
                Consent(
                    id: store.newIdentifier(), donor: donor.id, purpose: .contact, given: today - 90, means: .paper,
                    withdrawn: withdrawn ? today - 1 : nil)), kind: .consentGiven)
    }

    private func call(_ donor: Donor, at minute: Int = 554, day: Day? = nil, by: String = "Chị Hà") -> Call {
        Call(
            id: store.newIdentifier(), donor: donor.id, drive: bench.drive.id, time: Instant(day ?? today, minute: minute),
            by: Signature(operatorName: by, desk: "Bàn 1"))
    }

    private func page(
        _ part: CallPart = .due, scope: Unit = .ward(Samples.ward), limit: Int = 1000, _ change: (inout CallWish) -> Void = { _ in }
    )
        throws -> CallPage
    {
        var wish = CallWish(scope: .unit(scope), plan: CallPlan(drive: bench.drive.id, day: bench.day))
        change(&wish)
        return try store.read { try $0.callPage(wish, part: part, now: Samples.noon, limit: limit) }
    }

    private func names(_ page: CallPage) -> [String] { page.rows.map(\.donor.name) }

    // MARK: Calls

    @Test func `A second desk on the same file cannot call somebody on the same day, and hears who did`() throws {
        let donor = try donor("Đặng Thị Mai")
        let other = try office.open(seed: 2)
        let first = call(donor)
        try store.add(.call(first), kind: .callStarted)
        let second = call(donor, at: 600, by: "Anh Tuấn")
        #expect(throws: StoreError.invalid(.calledAlready(first))) { try other.add(.call(second), kind: .callStarted) }
        // What came of it is written down, and stays the day's one call.
        let ended = first.ended(.noAnswer, nextTry: today + 1)
        try store.commit(Change(.callEnded, [.altering(.call(first), to: .call(ended))]), by: Samples.signature)
        #expect(throws: StoreError.invalid(.calledAlready(ended))) { try other.add(.call(second), kind: .callStarted) }
        try other.add(.call(call(donor, at: 480, day: today + 1)), kind: .callStarted)
        #expect(try store.read { try $0.calls(of: donor.id) }.count == 2)
    }

    @Test func `An undone call leaves the day free again`() throws {
        let donor = try donor("Đặng Thị Mai")
        let entry = try store.add(.call(call(donor)), kind: .callStarted)
        try store.undo(entry.id, by: Samples.signature)
        try store.add(.call(call(donor, at: 700)), kind: .callStarted)
    }

    @Test func `To take back what came of a call leaves nobody on the line, and it can be made again`() throws {
        let donor = try donor("Đặng Thị Mai")
        let before = try store.add(.donor(Samples.donor(store, "Lê Minh Đức")))
        let begun = call(donor)
        try store.add(.call(begun), kind: .callStarted)
        let ended = begun.ended(.wrongNumber, wrongNumber: donor.phone)
        let entry = try store.commit(Change(.callEnded, [.altering(.call(begun), to: .call(ended))]), by: Samples.signature)
        #expect(try store.lastUndoable()?.id == entry.id)
        try store.undo(entry.id, by: Samples.signature)
        #expect(try store.read { try $0.calls(of: donor.id) }.isEmpty)
        // The next step back is what was done before the telephone was taken up.
        #expect(try store.lastUndoable()?.id == before.id)
        try store.redo(entry.id, by: Samples.signature)
        #expect(try store.read { try $0.calls(of: donor.id) } == [ended])
        try store.undo(entry.id, by: Samples.signature)
        // Another desk may call, and what it drops is not on the line again either.
        let other = try office.open(seed: 2)
        let second = call(donor, at: 600, by: "Anh Tuấn")
        try other.add(.call(second), kind: .callStarted)
        let dropped = try other.commit(Change(.callDropped, [.removing(.call(second))]), by: Samples.signature)
        try other.undo(dropped.id, by: Samples.signature)
        #expect(try store.read { try $0.calls(of: donor.id) }.isEmpty && other.lastUndoable() == nil)
        #expect(try other.lastRedoable()?.kind == .callStarted)
        #expect(try store.check() == [])
    }

    @Test func `Who asked not to be invited or withdrew consent is not called`() throws {
        let refusing = try donor("Phạm Thu Hương", refuses: true)
        #expect(throws: StoreError.invalid(.notToBeCalled)) { try store.add(.call(call(refusing)), kind: .callStarted) }
        let withdrawn = try donor("Vũ Thị Ánh")
        try consent(withdrawn, withdrawn: true)
        #expect(throws: StoreError.invalid(.notToBeCalled)) { try store.add(.call(call(withdrawn)), kind: .callStarted) }
        // Given anew, it counts.
        try consent(withdrawn, withdrawn: false)
        try store.add(.call(call(withdrawn)), kind: .callStarted)
    }

    @Test func `Consent that is withdrawn is respected everywhere, and an undone withdrawal gives it back`() throws {
        let donor = try donor("Đặng Thị Mai")
        let given = Consent(id: store.newIdentifier(), donor: donor.id, purpose: .contact, given: today - 90, means: .paper)
        try store.add(.consent(given), kind: .consentGiven)
        let booking = try bench.book(donor)
        var withdrawn = given
        withdrawn.withdrawn = today
        let entry = try store.commit(
            Change(.consentWithdrawn, [.altering(.consent(given), to: .consent(withdrawn))]), by: Samples.signature)
        func refuses() throws -> [Bool] {
            let person = try store.read { try $0.person(donor.id, at: bench.drive.id) }
            let rows = try store.read { try $0.bookingPage(bench.drive.id) }?.rows.map(\.refuses) ?? []
            return try rows + [person.refuses, store.read { try $0.listedPeople([donor.id]) }[donor.id]?.contact == .refused]
        }
        #expect(try refuses() == [true, true, true])
        #expect(throws: StoreError.invalid(.notToBeCalled)) { try store.add(.call(call(donor)), kind: .callStarted) }
        try bench.commit(DriveDay.remove(booking))
        #expect(try page().rows.isEmpty && page().counts?.refused == 1)
        try store.undo(entry.id, by: Samples.signature)
        #expect(try names(page()) == ["Đặng Thị Mai"])
    }

    @Test func `Never again keeps somebody out of every list, until it is undone`() throws {
        let donor = try donor("Đặng Thị Mai")
        try consent(donor, withdrawn: false)
        let begun = call(donor)
        try store.add(.call(begun), kind: .callStarted)
        let now = try #require(try store.donor(donor.id))
        var refusing = now
        refusing.doNotInvite = true
        let change = Change(
            .callEnded,
            [.altering(.call(begun), to: .call(begun.ended(.neverAgain))), .altering(.donor(now), to: .donor(refusing))])
        let entry = try store.commit(change, by: Samples.signature)
        #expect(try page().rows.isEmpty && page().counts?.refused == 1)
        #expect(try page(.called).rows.map(\.contact) == [.refused])
        let invitees = try store.read { try $0.invitees(of: .ward(Samples.ward), to: bench.drive.id) }
        #expect(invitees.rows.isEmpty && invitees.refused == 1)
        #expect(try store.read { try $0.secondInvitations(on: bench.day) }.isEmpty)
        let booking = try bench.book(donor)
        #expect(try store.read { try $0.bookingPage(bench.drive.id) }?.rows.map(\.refuses) == [true])
        let evening = bench.at(1200)
        #expect(try store.read { try $0.reckoning(bench.drive.id, now: evening) }?.absent.isEmpty == true)
        try bench.commit(DriveDay.remove(booking))
        try store.undo(entry.id, by: Samples.signature)
        #expect(try names(page()) == ["Đặng Thị Mai"])
    }

    @Test func `A drive with calls about it stays, and an erasure takes the calls along`() throws {
        let donor = try donor("Đặng Thị Mai")
        try store.add(.call(call(donor)), kind: .callStarted)
        #expect(throws: StoreError.invalid(.stillNeeded(.drive, bench.drive.id.erased()))) {
            try store.commit(Change(.driveAltered, [.removing(.drive(bench.drive))]), by: Samples.signature)
        }
        try store.erase(donor: donor.id, by: Samples.signature)
        #expect(try store.number("SELECT count(*) FROM call") == 0)
        #expect(try store.check() == [])
    }

    // MARK: The list

    @Test func `Each of the three answers has its part, by the day of the drive`() throws {
        try donor("Đủ Đúng Ngày", gave: 84)
        try donor("Thiếu Một Ngày", gave: 83)
        try donor("Chưa Hiến Bao Giờ", gave: nil)
        let deferred = try donor("Đang Tạm Hoãn", gave: 400)
        try store.add(
            .deferral(Deferral(id: store.newIdentifier(), donor: deferred.id, day: today, code: .temporary, until: bench.day + 1)),
            kind: .deferralRecorded)
        try donor("Người Phường Khác", ward: WardKey(.era2020, 355))
        let other = WardKey(.era2020, 355)
        for scope in [Unit.ward(Samples.ward), .group(group.id), .office] {
            let elsewhere = scope == .ward(Samples.ward) ? [] : ["Người Phường Khác"]
            #expect(try Set(names(page(.due, scope: scope))) == Set(["Đủ Đúng Ngày"] + elsewhere))
            #expect(try Set(names(page(.notYet, scope: scope))) == ["Thiếu Một Ngày", "Đang Tạm Hoãn"])
            #expect(try names(page(.unknown, scope: scope)) == ["Chưa Hiến Bao Giờ"])
        }
        #expect(try names(page(.due, scope: .ward(other))) == ["Người Phường Khác"])
    }

    @Test func `Who comes when they are booked stands before who does not, and between them who was never booked`() throws {
        let past = Drive(id: store.newIdentifier(), name: "Đợt trước", day: today - 100, campaignYear: 2020, state: .closed)
        try store.add(.drive(past), kind: .driveAdded)
        let came = try donor("Trần Văn Đến", gave: 300)
        let absent = try donor("Lê Thị Vắng", gave: 210, isMember: false)
        try donor("Bùi Văn Mới", gave: 205, isMember: false)
        func book(_ donor: Donor, _ change: (inout Booking) -> Void) throws {
            var booking = Booking(id: store.newIdentifier(), drive: past.id, donor: donor.id)
            change(&booking)
            try store.add(.booking(booking), kind: .bookingMade)
        }
        try store.execute("UPDATE drive SET state = 'open' WHERE name = 'Đợt trước'")
        try book(came) { $0.step = .left }
        try book(absent) { $0.invitation = .noShow }
        try store.execute("UPDATE drive SET state = 'closed' WHERE name = 'Đợt trước'")
        let rows = try page().rows
        #expect(rows.map(\.donor.name) == ["Trần Văn Đến", "Bùi Văn Mới", "Lê Thị Vắng"])
        #expect(rows.map(\.chance.reason) == [.own(Rate(1, of: 1)), .usual, .own(Rate(0, of: 1))])
        // Cut to who gave last, whoever came before is looked at all the same.
        let cut = try page(limit: 1)
        #expect(cut.isCut && names(cut).contains("Trần Văn Đến"))
    }

    @Test func `A part that is cut is counted whole with who is left out, and words are looked for in everybody`() throws {
        for (place, name) in ["Đặng Thị Mai", "Lê Minh Đức", "Vũ Thị Ánh", "Ngô Gia Bảo", "Trần Văn Đến"].enumerated() {
            try consent(donor(name, gave: 200 + 100 * place), withdrawn: name == "Lê Minh Đức")
        }
        try donor("Phan Anh", gave: 900)
        try donor("Phạm Thu Hương", refuses: true)
        let answered = try donor("Đỗ Hồng Nhung")
        _ = try bench.book(answered, invitation: .pledged)
        let cut = try page(limit: 2)
        #expect(cut.isCut && cut.rows.count == 2 && cut.counts == nil)
        let all = CallCounts(listed: 5, notAsked: 1, refused: 2)
        #expect(try page().counts == all)
        #expect(try store.read { try $0.callCounts(cut.wish, part: .due, now: Samples.noon) } == all)
        // Who gave longest ago is found though nobody reads so far.
        var wish = cut.wish
        wish.words = "phan"
        let found = try store.read {
            try $0.callPage(wish, part: .due, now: Samples.noon, limit: 2) { $0.donor.name.contains("Phan") }
        }
        #expect(names(found) == ["Phan Anh"] && !found.isCut && found.counts?.listed == 1)
        // A state is asked of everybody, too, and not of those who gave last.
        let old = try page(limit: 2) { $0.state = .inactive }
        #expect(names(old) == ["Phan Anh"] && old.counts?.listed == 1)
        #expect(try page { $0.state = .lapsed }.counts?.listed == 3)
    }

    @Test
    func `Everybody who is due is in one of the states, who came and of whom no blood could be taken among those who never gave`()
        throws
    {
        try donor("Đặng Thị Mai")
        let failed = Samples.donor(store, "Lê Minh Đức", ward: Samples.ward)
        try store.add(.donor(failed))
        var donation = Samples.donation(store, failed, bench.day - 300)
        donation.outcome = .failed
        try store.add(.donation(donation), kind: .donationRecorded)
        #expect(try names(page { $0.state = .new }) == ["Lê Minh Đức"])
        #expect(
            try DonorState.allCases.reduce(0) { sum, state in sum + (try page { $0.state = state }.rows.count) }
                == page().rows.count)
    }

    @Test func `Who is too old or too young on the day is left out and counted, as the rules tell it`() throws {
        let rule = try #require(RuleBook.vietnam.ageRule(on: bench.day))
        var births: [BirthDate?] = [nil]
        for years in [rule.least, rule.most + 1] {
            let day = bench.day.adding(months: -12 * years)
            births += [day - 1, day, day + 1].map { .day($0) } + [day.year - 1, day.year, day.year + 1].map { .year($0) }
        }
        for (place, birth) in births.enumerated() {
            for days in [200, nil] {
                var person = Samples.donor(store, "Người \(place)", ward: Samples.ward)
                person.birth = birth
                try store.add(.donor(person))
                if let days { try store.add(.donation(Samples.donation(store, person, bench.day - days)), kind: .donationRecorded) }
            }
        }
        let odd = births.count { $0.map { RuleBook.vietnam.oddAge(born: $0, on: bench.day) != nil } ?? false }
        #expect(odd > 0 && odd < births.count - 1)
        for part in [CallPart.due, .unknown] {
            let page = try page(part)
            #expect(page.rows.count == births.count - odd)
            #expect(page.counts == CallCounts(listed: births.count - odd, notAsked: births.count - odd, outsideAges: odd))
        }
    }

    @Test func `Who has no number comes last, however likely they are to come`() throws {
        let best = try donor("An Không Số")
        var mute = best
        mute.phone = nil
        try store.commit(Change(.donorAltered, [.altering(.donor(best), to: .donor(mute))]), by: Samples.signature)
        try donor("Vũ Có Số", gave: 900)
        #expect(try names(page()) == ["Vũ Có Số", "An Không Số"])
    }

    @Test func `Who is booked elsewhere that day stands last with where, and who was only invited there does not`() throws {
        let site = Drive(
            id: store.newIdentifier(), name: "132 Quan Nhân", day: bench.day, campaignYear: 2020, state: .open,
            slots: [DriveSlot(540, 600, capacity: 6)])
        try store.add(.drive(site), kind: .driveAdded)
        func book(_ name: String, _ change: (inout Booking) -> Void = { _ in }) throws -> Booking {
            var booking = Booking(id: store.newIdentifier(), drive: site.id, donor: try donor(name).id, slot: 540)
            change(&booking)
            try store.add(.booking(booking), kind: .bookingMade)
            return booking
        }
        let booked = try book("An Đã Hẹn")
        _ = try book("Chi Chỉ Mời") { $0.invitation = .invited }
        _ = try book("Dung Báo Huỷ") { $0.invitation = .cancelled }
        try donor("Vũ Không Hẹn", gave: 900)
        let rows = try page().rows
        #expect(rows.map(\.donor.name) == ["Dung Báo Huỷ", "Chi Chỉ Mời", "Vũ Không Hẹn", "An Đã Hẹn"])
        #expect(rows.map { $0.elsewhere?.booking } == [nil, nil, nil, booked] && rows.last?.elsewhere?.place == "132 Quan Nhân")
        let plan = CallPlan(drive: bench.drive.id, day: bench.day)
        let callee = try #require(try store.read { try $0.callee(rows[3].id, for: plan, today: today) })
        #expect(callee.conflicts.map(\.booking) == [booked])
        #expect(try store.read { try $0.person(rows[3].id, at: bench.drive.id) }.elsewhere.map(\.booking) == [booked])
        #expect(try store.read { try $0.person(rows[3].id, at: site.id) }.elsewhere.isEmpty)
        #expect(try store.read { try $0.callee(rows[0].id, for: plan, today: today) }?.conflicts == [])
    }

    @Test func `A list is narrowed by blood group, state and what was given last, and tells what it knows`() throws {
        let donor = try donor("Đặng Thị Mai")
        var blood = donor
        blood.bloodGroup = BloodGroup(.o, rhesusPositive: false)
        try store.commit(Change(.donorAltered, [.altering(.donor(donor), to: .donor(blood))]), by: Samples.signature)
        try self.donor("Lê Minh Đức", gave: 500)
        #expect(try names(page { $0.bloodGroup = blood.bloodGroup }) == ["Đặng Thị Mai"])
        #expect(try names(page { $0.state = .firstTime }) == ["Đặng Thị Mai"])
        #expect(try names(page { $0.state = .lapsed }) == ["Lê Minh Đức"])
        #expect(try names(page { $0.volume = Millilitres(450) }).isEmpty)
        let booking = try bench.book(donor, invitation: .invited)
        let done = call(donor, day: today - 2).ended(.noAnswer, nextTry: today - 1)
        try store.add(.call(done), kind: .callEnded)
        let row = try #require(try page().rows.first { $0.id == donor.id })
        #expect(row.booking == booking && row.lastCall == done && row.unanswered == 1)
        #expect(row.groupName == "Tổ 5" && row.lastVolume == Millilitres(350) && row.contact == .notAsked)
        #expect(try page().counts?.notAsked == 2)
        #expect(try names(page(.called)) == ["Đặng Thị Mai"])
        let callee = try #require(
            try store.read { try $0.callee(donor.id, for: CallPlan(drive: bench.drive.id, day: bench.day), today: today) })
        #expect(callee.booking == booking && callee.calls == [done] && callee.unanswered == 1)
    }

    @Test func `Who is called for a day comes to its drive, and chooses where that day has several`() throws {
        let donor = try donor("Đặng Thị Mai")
        func callee() throws -> Callee? {
            try store.read { try $0.callee(donor.id, for: CallPlan(day: bench.day), today: today) }
        }
        func drive() throws -> Drive? { try callee()?.drive }
        #expect(try drive() == bench.drive && callee()?.drives == [])
        let other = Drive(id: store.newIdentifier(), name: "Đợt hai", day: bench.day, campaignYear: 2020, state: .closed)
        try store.add(.drive(other), kind: .driveAdded)
        #expect(try drive() == bench.drive)
        try store.execute("UPDATE drive SET state = 'open' WHERE name = 'Đợt hai'")
        #expect(try drive() == nil && Set(callee()?.drives.map(\.id) ?? []) == [bench.drive.id, other.id])
        // A fixed site that is closed on the day has nobody come.
        let site = Venue(
            id: store.newIdentifier(), kind: .fixedSite, name: "132 Quan Nhân",
            exceptions: [SiteException(day: bench.day, reason: "mất điện")])
        try store.add(.venue(site), kind: .venueAdded)
        let atSite = Drive(
            id: store.newIdentifier(), name: "Ngày ở điểm", day: bench.day, venue: site.id, campaignYear: 2020, state: .planned)
        try store.add(.drive(atSite), kind: .driveAdded)
        #expect(try Set(callee()?.drives.map(\.id) ?? []) == [bench.drive.id, other.id] && callee()?.sites == [])
        // Where there is no drive they may come to the site, whose door is said to be shut.
        let alone = try store.read { try $0.callee(donor.id, for: CallPlan(day: bench.day + 1), today: today) }
        #expect(alone?.drive == nil && alone?.sites == [site])
    }

    @Test func `A street's people are those of all its stretches`() throws {
        let street = Street(id: store.newIdentifier(), name: "Vũ Tông Phan")
        try store.add(.street(street), kind: .streetAdded)
        for (name, ward) in [("Đặng Thị Mai", Samples.ward), ("Lê Minh Đức", WardKey(.era2020, 355))] {
            let stretch = Stretch(id: store.newIdentifier(), street: street.id, ward: ward)
            try store.add(.stretch(stretch), kind: .streetAdded)
            let before = try donor(name, ward: ward)
            let now = try #require(try store.donor(before.id))
            var after = now
            after.home.stretch = stretch.id
            try store.commit(Change(.donorAltered, [.altering(.donor(now), to: .donor(after))]), by: Samples.signature)
        }
        try donor("Bùi Văn Khác")
        let found = try page { $0.scope = .street(street.id) }
        #expect(Set(names(found)) == ["Đặng Thị Mai", "Lê Minh Đức"] && found.streetName == "Vũ Tông Phan")
        #expect(try page(.notYet) { $0.scope = .street(street.id) }.rows.isEmpty)
        #expect(try page(.unknown) { $0.scope = .street(street.id) }.rows.isEmpty)
    }

    @Test func `A family's people are those who have not left it`() throws {
        let family = Family(id: store.newIdentifier(), name: "Gia đình ông Bình")
        let (father, daughter, left) = (
            try donor("Nguyễn Văn Bình"), try donor("Nguyễn Thị Mai", ward: nil), try donor("Lê Minh Đức")
        )
        try donor("Bùi Văn Khác")
        let last: [Donor: Day?] = [father: nil, daughter: today, left: today - 1]
        let ties = last.map { donor, until in
            Revision.adding(
                .membership(
                    FamilyMembership(
                        id: store.newIdentifier(), family: family.id, donor: donor.id, role: "", from: today - 30, until: until)))
        }
        try store.commit(Change(.familyAdded, [.adding(.family(family))] + ties), by: Samples.signature)
        let found = try page { $0.scope = .family(family.id) }
        #expect(Set(names(found)) == ["Nguyễn Văn Bình", "Nguyễn Thị Mai"] && found.family == family)
        #expect(try page(.notYet) { $0.scope = .family(family.id) }.rows.isEmpty)
        #expect(try page(.called) { $0.scope = .family(family.id) }.rows.isEmpty)
    }

    @Test func `Who has answered for the drive need not be asked`() throws {
        for invitation in Booking.Invitation.allCases where invitation != .invited {
            _ = try bench.book(try donor("Người \(invitation)"), invitation: invitation)
        }
        #expect(try page().rows.isEmpty)
        // For another day they are.
        #expect(try page { $0.plan = CallPlan(day: bench.day) }.rows.count == 5)
    }

    @Test func `Each part of a list is a stretch of an index`() throws {
        for scope in [
            PeopleScope.unit(.ward(Samples.ward)), .unit(.office), .unit(.group(group.id)), .family(store.newIdentifier()),
        ] {
            for part in [CallPart.due, .notYet, .unknown] {
                let wish = CallWish(scope: scope, plan: CallPlan(day: bench.day))
                let search = CallSearch(wish: wish, part: part, rules: .vietnam, today: today, number: 1)
                let plan = try store.read { reader in
                    try reader.all("EXPLAIN QUERY PLAN " + search.sql, search.values(limit: 10)) { $0.text(3) }
                }
                #expect(!plan.contains { $0.hasPrefix("SCAN d") && !$0.contains("USING") }, "\(part) of \(scope): \(plan)")
            }
        }
    }

    // MARK: Groups

    @Test
    func `A group's members who gave in the year are set against its head count, and its year against the last to the same date`()
        throws
    {
        let one = try donor("Đặng Thị Mai", gave: nil)
        let other = try donor("Lê Minh Đức", gave: nil)
        func give(_ donor: Donor, _ day: String) throws {
            try store.add(.donation(Samples.donation(store, donor, try #require(Day(iso: day)))), kind: .donationRecorded)
        }
        // Twice by one person is one member; a leap day stands against the 28th.
        for day in ["2019-02-28", "2019-03-01", "2019-12-31", "2020-02-28", "2020-02-29"] { try give(one, day) }
        try give(other, "2020-12-31")
        func standing(_ through: String) throws -> GroupStanding {
            let day = try #require(Day(iso: through))
            return try #require(try store.read { try $0.groupPage(year: 2020, through: day) }.groups.first)
        }
        let leap = try standing("2020-02-29")
        #expect(leap.tally.tally.bags == Bags(2) && leap.before.tally.bags == Bags(1))
        let whole = try standing("2020-12-31")
        #expect(whole.tally.tally.bags == Bags(3) && whole.before.tally.bags == Bags(3))
        func gave(_ through: String) throws -> Int? {
            let day = try #require(Day(iso: through))
            return try store.read { try $0.groupMembers(year: 2020, through: day) }.gave[group.id]
        }
        #expect(try gave("2020-12-30") == 1 && gave("2020-12-31") == 2)
        #expect(try store.read { try $0.groupMembers(year: 2020, through: today) }.donors[group.id] == 2)
    }

    @Test func `Of a year gone by those count who gave for the group then, whatever they belong to today`() throws {
        let stayed = try donor("Đặng Thị Mai", gave: nil)
        let left = try donor("Lê Minh Đức", gave: nil)
        let came = try donor("Phạm Văn Hùng", gave: nil, isMember: false)
        func give(_ donor: Donor, _ day: String, failed: Bool = false) throws {
            let donation = Samples.donation(store, donor, try #require(Day(iso: day)))
            try store.add(.donation(donation), kind: .donationRecorded)
        }
        for day in ["2019-03-01", "2019-09-01"] { try give(stayed, day) }
        try give(left, "2019-05-01")
        try give(came, "2019-05-01")
        func move(_ donor: Donor, to group: Identifier<Group>?) throws {
            var after = donor
            after.group = group
            try store.commit(Change(.donorAltered, [.altering(.donor(donor), to: .donor(after))]), by: Samples.signature)
        }
        try move(left, to: nil)
        try move(came, to: group.id)
        let members = try store.read { try $0.groupMembers(pastYear: 2019) }
        #expect(members.gave[group.id] == 2 && members.donors[group.id] == 2 && members.isCredited)
        #expect(try store.read { try $0.groupMembers(pastYear: 2018) }.gave.isEmpty)
    }

    @Test func `What is credited to no group or bloc completes their lists`() throws {
        try donor("Đặng Thị Mai")
        try donor("Lê Minh Đức", isMember: false)
        let page = try store.read { try $0.groupPage(year: 2020, through: today) }
        let office = try store.read { try $0.unitTally(.office, year: 2020) }
        #expect(page.inNoGroup.tally.bags == Bags(1) && page.inNoBloc.tally == office.tally)
        #expect(page.groups.reduce(page.inNoGroup.tally) { $0 + $1.tally.tally } == office.tally)
    }

    @Test func `A group's drives are those at its place and those with a slot kept for it`() throws {
        let venue = Venue(id: store.newIdentifier(), kind: .school, name: "tổ 5")
        try store.add(.venue(venue), kind: .venueAdded)
        func add(_ change: (inout Drive) -> Void) throws -> Identifier<Drive> {
            var drive = Drive(id: store.newIdentifier(), name: "Đợt", day: today, hours: ClockSpan(450, 690), campaignYear: 2020)
            change(&drive)
            try store.add(.drive(drive), kind: .driveAdded)
            return drive.id
        }
        let at = try add { $0.venue = venue.id }
        let kept = try add { $0.slots = [DriveSlot(450, 510, capacity: 2, audience: .group(group.id))] }
        _ = try add { $0.slots = [DriveSlot(450, 510, capacity: 2)] }
        let off = try add {
            $0.venue = venue.id
            $0.state = .cancelled
            $0.reason = .weather
        }
        let held = try store.read { try $0.drives(of: .group(group.id), year: 2020) }.map(\.drive.id)
        #expect(Set(held) == [at, kept, off])
        #expect(try store.read { try $0.groupPage(year: 2020, through: today) }.groups.first?.drives == 2)
    }
}
