import Foundation
import Model
import Synchronization
import Testing

@testable import Store

@Suite struct BookingTests {
    private let office: TemporaryOffice
    private let store: Store
    private let bench: DriveBench

    init() throws {
        office = try TemporaryOffice()
        store = try office.open()
        bench = try DriveBench(store)
    }

    private func refused(_ booking: Booking, _ problem: BookingProblem) -> StoreError { .invalid(.booking(booking.id, problem)) }

    @Test func `A step that the table does not know is refused, and one back is not`() throws {
        let booking = try bench.book(bench.donor())
        #expect(throws: refused(booking, .stepNotAllowed(from: nil, to: .giving))) {
            try bench.commit(DriveDay.take(.giving, booking, at: bench.at(480)))
        }
        let came = try bench.take(.came, booking)
        try bench.commit(DriveDay.stepBack(came))
        #expect(try bench.now(booking) == booking)
        var absent = came
        absent.invitation = .noShow
        try bench.take(.came, booking)
        #expect(throws: refused(booking, .cameThough(.noShow))) { try bench.commit(DriveDay.alter(came, to: absent)) }
    }

    @Test func `Who gave has a donation of theirs at this drive with that outcome, from the same change`() throws {
        let came = try bench.take(.came, bench.book(bench.donor()))
        var bare = came
        bare.step = .done
        let missing = refused(came, .donationMissing)
        #expect(throws: missing) { try bench.commit(DriveDay.alter(came, to: bare)) }

        let fine = try bench.donation(came)
        var (voided, failed, elsewhere, another) = (fine, fine, fine, fine)
        voided.voided = true
        failed.outcome = .failed
        elsewhere.drive = nil
        another.donor = try bench.donor("Trần Văn Đức").id
        for donation in [voided, failed, elsewhere, another] {
            var after = came.taking(.done, at: bench.at(500))
            after.donation = donation.id
            let change = Change(.stepTaken, [.adding(.donation(donation)), .altering(.booking(came), to: .booking(after))])
            #expect(throws: missing) { try bench.commit(change) }
        }
        let left = bench.at(500)
        var named = came.taking(.left, at: left)
        named.donation = fine.id
        let change = Change(.stepTaken, [.adding(.donation(fine)), .altering(.booking(came), to: .booking(named))])
        #expect(throws: refused(came, .donationLeft(fine.id))) { try bench.commit(change) }

        let given = try bench.give(came)
        #expect(given.booking.step == .done && given.booking.donation == given.donation.id)
        #expect(try store.read { try $0.booking(restingOn: given.donation.id) } == given.booking)
        #expect(try store.check() == [])
    }

    @Test func `Going back from a donation voids it, and it is given anew`() throws {
        let came = try bench.take(.came, bench.book(bench.donor()))
        let given = try bench.give(came, ml: 250, firstTime: true)
        #expect(throws: refused(came, .donationLeft(given.donation.id))) { try bench.commit(DriveDay.stepBack(given.booking)) }
        try bench.commit(DriveDay.stepBack(given.booking, donation: given.donation))
        #expect(try bench.now(came) == came)
        #expect(try bench.counts().done == 0)
        #expect(try bench.counts().firstTimers == 0)
        try bench.give(came, ml: 350)
        #expect(try bench.counts().volume == Millilitres(350))
        #expect(try store.check() == [])
    }

    @Test func `A donation on which a booking rests is neither voided, altered nor removed by itself`() throws {
        let given = try bench.give(bench.take(.came, bench.book(bench.donor())))
        var (voided, failed) = (given.donation, given.donation)
        voided.voided = true
        failed.outcome = .failed
        for after in [voided, failed] {
            #expect(throws: refused(given.booking, .donationMissing)) {
                try bench.commit(Change(.donationVoided, [.altering(.donation(given.donation), to: .donation(after))]))
            }
        }
        #expect(throws: StoreError.invalid(.stillNeeded(.donation, given.donation.id.erased()))) {
            try bench.commit(Change(.donationVoided, [.removing(.donation(given.donation))]))
        }
        var better = given.donation
        better.volume = Millilitres(450)
        try bench.commit(Change(.donationAltered, [.altering(.donation(given.donation), to: .donation(better))]))
    }

    @Test func `Undo takes the step and its record back, and what another entry rests on is named`() throws {
        let came = try bench.take(.came, bench.book(bench.donor()))
        let given = try bench.give(came)
        try store.undo(given.entry.id, by: Samples.signature)
        #expect(try bench.now(came) == came)
        #expect(try store.number("SELECT count(*) FROM donation") == 0)
        try store.redo(given.entry.id, by: Samples.signature)
        #expect(try bench.now(came) == given.booking)
        try store.undo(given.entry.id, by: Samples.signature)

        // Recorded in the usual form first; then the desk takes it over.
        let donation = try bench.donation(came)
        let recorded = try store.add(.donation(donation), kind: .donationRecorded)
        var after = came.taking(.done, at: bench.at(500))
        after.donation = donation.id
        let taken = try bench.commit(Change(.stepTaken, [.altering(.booking(came), to: .booking(after))]))
        #expect(throws: StoreError.dependents([taken])) { try store.undo(recorded.id, by: Samples.signature) }
        try store.undo(taken.id, by: Samples.signature)
        try store.undo(recorded.id, by: Samples.signature)
        #expect(try store.check() == [])
    }

    @Test func `Who is deferred has a deferral at this drive, and it goes with the step`() throws {
        let came = try bench.take(.came, bench.book(bench.donor()))
        #expect(throws: refused(came, .deferralMissing)) { try bench.commit(DriveDay.record(came, [], at: bench.at(490))) }
        let deferrals = [bench.deferral(came, until: bench.day + 7), bench.deferral(came, until: bench.day + 84)]
        try bench.commit(DriveDay.record(came, deferrals, at: bench.at(490)))
        let deferred = try bench.now(came)
        let row = try #require(try store.read { try $0.queue(drive: bench.drive.id) }.first)
        #expect(row.donor?.deferredUntil == bench.day + 84)
        #expect(row.booking == deferred)

        try bench.commit(Change(.deferralRecorded, [.removing(.deferral(deferrals[1]))]))
        #expect(throws: refused(came, .deferralMissing)) {
            try bench.commit(Change(.deferralRecorded, [.removing(.deferral(deferrals[0]))]))
        }
        #expect(throws: refused(came, .deferralLeft(deferrals[0].id))) { try bench.commit(DriveDay.stepBack(deferred)) }
        let standing = try store.read { try $0.deferrals(drive: bench.drive.id, donor: #require(came.donor)) }
        #expect(standing == [deferrals[0]])
        let back = try bench.commit(DriveDay.stepBack(deferred, deferrals: standing))
        #expect(try bench.now(came) == came)
        #expect(try store.number("SELECT count(*) FROM donor WHERE deferred_until IS NOT NULL") == 0)
        try store.undo(back.id, by: Samples.signature)
        #expect(try bench.now(came) == deferred)
        #expect(try store.check() == [])
    }

    @Test func `A second desk that takes the same person is told who was there first`() throws {
        let other = try office.open(seed: 2)
        let donor = try bench.donor()
        let lan = Signature(operatorName: "Chị Lan", desk: "Bàn 2")
        let first = Booking.walkIn(id: other.newIdentifier(), drive: bench.drive.id, donor: donor.id, at: bench.at(480))
        let entry = try other.commit(DriveDay.make(first), by: lan)
        let second = Booking.walkIn(id: store.newIdentifier(), drive: bench.drive.id, donor: donor.id, at: bench.at(481))
        #expect(throws: StoreError.conflict(.booking(first))) { try bench.commit(DriveDay.make(second)) }
        #expect(try store.read { try $0.lastChange(of: .booking(first)) } == entry)

        let doctor = try other.commit(DriveDay.take(.withDoctor, first, at: bench.at(485)), by: lan)
        let now = first.taking(.withDoctor, at: bench.at(485))
        #expect(throws: StoreError.conflict(.booking(now))) { try bench.take(.left, first) }
        // What is done to the person otherwise was not done to the booking.
        var renamed = donor
        renamed.note = "Gọi buổi tối"
        try bench.commit(Change(.donorAltered, [.altering(.donor(donor), to: .donor(renamed))]))
        let last = try #require(try store.read { try $0.lastChange(of: .booking(now)) })
        #expect(last == doctor && last.signature == lan)
    }

    @Test func `Two desks that take the same people at the same time: each person is taken once`() throws {
        let desks = [store, try office.open(seed: 2)]
        let donors = try (0..<20).map { _ in try bench.donor() }
        let wins = Mutex(0)
        let conflicts = Mutex(0)
        let (drive, time) = (bench.drive.id, bench.at(480))
        DispatchQueue.concurrentPerform(iterations: 2) { desk in
            for donor in donors {
                let own = Booking.walkIn(id: desks[desk].newIdentifier(), drive: drive, donor: donor.id, at: time)
                do {
                    try desks[desk].commit(DriveDay.make(own), by: Samples.signature)
                    wins.withLock { $0 += 1 }
                } catch StoreError.conflict(.booking(let other)) where other.donor == donor.id {
                    conflicts.withLock { $0 += 1 }
                } catch {
                    Issue.record(error)
                }
            }
        }
        #expect(wins.withLock { $0 } == 20)
        #expect(conflicts.withLock { $0 } == 20)
        #expect(try bench.counts().walkIns == 20)
        #expect(try store.check() == [])
    }

    @Test func `A row altered behind the program's back is found`() throws {
        let came = try bench.take(.came, bench.book(bench.donor()))
        try store.execute("UPDATE booking SET step = 6")
        #expect(try store.check() == [.recordAltered(.booking, came.id.erased())])
        try store.execute("DELETE FROM booking")
        #expect(try store.check() == [.recordMissing(.booking, came.id.erased())])
    }

    @Test func `News tell of the person and the drive`() throws {
        let donor = try bench.donor()
        let before = try store.position()
        _ = try bench.book(donor)
        let news = try store.news(since: before)
        #expect(news.kinds == [.booking])
        #expect(news.donors == [donor.id])
        #expect(news.units == [.drive(bench.drive.id)])
    }
}
