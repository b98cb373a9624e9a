import Canvas
import Model
import Phrases
import Store
import Testing

@testable import Dashboard

@Suite struct CallScreenTests {
    private let claim = Call(
        id: Fake.id(0), donor: Fake.donor.id, drive: Fake.plannedDrive.id, time: Fake.now, by: Fake.desk)

    /// A box over the board, whose changes are written.
    private func stage(_ callee: Callee = Fake.callee()) -> Stage {
        var stage = Stage(Fake.context()) { question in
            if case .callee = question { .callee(Fake.donor.id, callee) } else { Fake.calls(question) }
        }
        stage.write = { _ in Fake.entryRow.entry }
        stage.open(CallScreen(Fake.donor.id, plan: Fake.wish.plan))
        return stage
    }

    private func call(_ stage: Stage) -> Call? {
        if case .call(let call)? = stage.commits.last?.revisions.first?.after { call } else { nil }
    }

    @Test func `To open the box is to take up the telephone, and Esc puts it down`() throws {
        var stage = stage()
        #expect(stage.commits.map(\.summary) == ["callStarted: +call"])
        let begun = try #require(call(stage))
        #expect(
            (begun.donor, begun.drive, begun.time, begun.by, begun.outcome) == (
                claim.donor, claim.drive, claim.time, claim.by, .calling
            ))
        stage.press(.escape)
        #expect(stage.commits.last == Change(.callDropped, [.removing(.call(begun))]))
        #expect(!(stage.top is CallScreen))
    }

    @Test func `Who will come is put on the drive's list, and chooses a time where there are times`() throws {
        var stage = stage(Fake.callee(slots: true))
        stage.press(.enter)
        #expect(stage.commits.map(\.summary) == ["callStarted: +call", "callEnded: ~call +booking"])
        #expect(call(stage)?.outcome == .willCome && call(stage)?.nextTry == Fake.plannedDrive.day + 1)
        guard case .booking(let booking)? = stage.commits.last?.revisions.last?.after else {
            Issue.record("no booking")
            return
        }
        #expect(booking.drive == Fake.plannedDrive.id && booking.invitation == .pledged && booking.slot == nil)
        #expect(stage.form?.title.vietnamese == "Đặt chỗ")
    }

    @Test func `On a day with two drives it is asked to which they will come, and either may be left open`() {
        var callee = Fake.callee()
        var other = Fake.plannedDrive
        (other.id, other.name) = (Fake.id(998), "Trường ở phường bên")
        (callee.drive, callee.drives) = (nil, [callee.drive, other].compactMap { $0 })
        var stage = stage(callee)
        stage.press(.enter)
        #expect((stage.top as? PickScreen)?.options.count == 3 && stage.commits.count == 1)
        stage.press(.down, .enter)
        #expect(stage.commits.last?.summary == "callEnded: ~call +booking" && call(stage)?.drive == other.id)
        guard case .booking(let booking)? = stage.commits.last?.revisions.last?.after else {
            Issue.record("no booking")
            return
        }
        #expect(booking.drive == other.id && booking.invitation == .pledged)
        var open = self.stage(callee)
        open.press(.enter, .end, .enter)
        #expect(open.commits.last?.summary == "callEnded: ~call")
        // Esc goes back to the call, which is still on the line.
        var back = self.stage(callee)
        back.press(.enter, .escape)
        #expect(back.top is CallScreen && back.commits.count == 1)
    }

    @Test func `An invitation that stands becomes a promise, and a booking stays as it is`() {
        var asked = Booking(id: Fake.id(700), drive: Fake.plannedDrive.id, donor: Fake.donor.id, invitation: .invited)
        var stage = stage(Fake.callee(booking: asked))
        stage.press(.enter)
        let before = asked
        asked.invitation = .pledged
        #expect(stage.commits.last?.revisions.last == .altering(.booking(before), to: .booking(asked)))
        var booked = asked
        (booked.invitation, booked.slot) = (.booked, 450)
        stage = self.stage(Fake.callee(booking: booked))
        stage.press(.enter)
        #expect(stage.commits.last?.summary == "callEnded: ~call")
    }

    @Test func `Not now asks until when, and takes the drive's booking back`() {
        let booking = Booking(id: Fake.id(700), drive: Fake.plannedDrive.id, donor: Fake.donor.id, invitation: .invited)
        var stage = stage(Fake.callee(booking: booking))
        stage.press(.down, .enter)
        #expect(stage.form?.values["until"] == DateText.short(Fake.today + 28))
        for _ in 0..<12 { stage.press(.backspace) }
        stage.type("31/12/2020")
        stage.press(.control("s"))
        #expect(stage.form?.fields[0].problem?.vietnamese == "Hãy chọn một ngày sau hôm nay.")
        for _ in 0..<12 { stage.press(.backspace) }
        stage.type("1/3/2021")
        stage.press(.control("s"))
        #expect(stage.commits.last?.summary == "callEnded: ~call ~booking")
        #expect(call(stage)?.nextTry == Fake.day("2021-03-01"))
        // Both boxes are closed.
        #expect(stage.form == nil && !(stage.top is CallScreen))
    }

    @Test func `A third call in a row without an answer rests for two weeks, a wrong number is kept to be told`() {
        let before = [1, 4].map { Fake.call(0, .noAnswer, daysAgo: $0) }
        var stage = stage(Fake.callee(before))
        stage.press(.down, .down, .enter)
        #expect(call(stage)?.outcome == .noAnswer && call(stage)?.nextTry == Fake.today + 14)
        stage = self.stage()
        stage.press(.down, .down, .down, .enter)
        #expect(call(stage)?.outcome == .wrongNumber && call(stage)?.wrongNumber == Fake.donor.phone && call(stage)?.nextTry == nil)
    }

    @Test func `Who is booked elsewhere that day is put on the drive at the second Enter, and awaited there no more`() {
        var callee = Fake.callee()
        let other = Booking(id: Fake.id(701), drive: Fake.id(999), donor: Fake.donor.id, slot: 540)
        callee.elsewhere = [BookedElsewhere(booking: other, place: "132 Quan Nhân")]
        var stage = stage(callee)
        #expect(stage.picture.contains("Ngày ấy người này đã hẹn 09:00 · 132 Quan Nhân."))
        let before = stage.commits.count
        stage.press(.home, .enter)
        #expect(stage.commits.count == before && stage.picture.contains("Enter lần nữa: ghi vào"))
        stage.press(.enter)
        var cancelled = other
        cancelled.invitation = .cancelled
        #expect(stage.commits.last?.summary == "callEnded: ~call +booking ~booking")
        #expect(stage.commits.last?.revisions.last == .altering(.booking(other), to: .booking(cancelled)))
        // Another line is not in doubt.
        var declined = self.stage(callee)
        declined.press(.home, .enter, .down, .down, .enter)
        #expect(declined.commits.last?.summary == "callEnded: ~call")
    }

    @Test func `Never again is one change: no invitation any more, and every booking ahead is taken back`() {
        let booking = Booking(id: Fake.id(700), drive: Fake.id(999), donor: Fake.donor.id, slot: 450)
        var stage = stage(Fake.callee(booking: booking))
        stage.press(.end, .enter)
        var donor = Fake.donor
        donor.doNotInvite = true
        var cancelled = booking
        cancelled.invitation = .cancelled
        #expect(
            stage.commits.last?.revisions.dropFirst() == [
                .altering(.donor(Fake.donor), to: .donor(donor)), .altering(.booking(booking), to: .booking(cancelled)),
            ])
    }

    @Test func `A call of another desk today closes the box with who called and when, before anything is written`() {
        let stage = stage(Fake.callee([Fake.call(0, .noAnswer, minute: 554)]))
        #expect(stage.commits.isEmpty && !(stage.top is CallScreen))
        #expect(
            stage.said?.vietnamese
                == "Anh Tuấn · Bàn 2 đã gọi người này hôm nay lúc 09:14: không nghe máy. Một ngày không gọi hai lần.")
    }

    @Test func `Who is on the telephone at another desk is said to be so until when`() {
        let stage = stage(Fake.callee([Fake.call(0, .calling, minute: 835)]))
        #expect(stage.commits.isEmpty && !(stage.top is CallScreen))
        #expect(
            stage.said?.vietnamese
                == "Anh Tuấn · Bàn 2 đang gọi người này từ 13:55, giữ máy đến 14:10. Hãy chọn người khác.")
    }

    @Test func `One's own call is gone on with, and one that somebody forgot is taken over`() {
        let own = Fake.call(0, .noAnswer, minute: 830, by: Fake.desk)
        var stage = stage(Fake.callee([own]))
        #expect(stage.commits.isEmpty)
        stage.press(.home, .enter)
        #expect(stage.commits.last?.revisions.first?.before == .call(own) && call(stage)?.outcome == .willCome)
        let forgotten = Fake.call(0, .calling, minute: 800)
        stage = self.stage(Fake.callee([forgotten]))
        #expect(stage.commits.map(\.summary) == ["callStarted: ~call"])
        #expect(call(stage)?.id == forgotten.id && call(stage)?.by == Fake.desk && call(stage)?.time == Fake.now)
    }

    @Test func `A site that is closed on the day is said to be before anything is promised`() {
        var callee = Fake.callee()
        let day = Fake.plannedDrive.day
        callee.drive = nil
        callee.sites = [
            Venue(
                id: Fake.id(60), kind: .fixedSite, name: "132 Quan Nhân",
                exceptions: [SiteException(day: day, reason: "mất điện")])
        ]
        #expect(stage(callee).picture.contains("132 Quan Nhân nghỉ ngày ấy: mất điện."))
        callee.sites[0].exceptions = []
        #expect(!stage(callee).picture.contains("nghỉ ngày ấy"))
    }

    @Test func `The number is masked until it is asked for, which is logged, and again when the box closes`() {
        var stage = stage()
        #expect(stage.picture.contains("•••321") && !stage.picture.contains("0987 654 321"))
        stage.press(.control("t"))
        #expect(stage.taken().contains("reveal 100 on call"))
        #expect(stage.picture.contains("0987 654 321"))
        stage.press(.escape)
        #expect(stage.program.context.revealed == nil)
    }
}
