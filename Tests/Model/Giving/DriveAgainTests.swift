import Testing

@testable import Model

@Suite struct DriveAgainTests {
    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    private func drive(_ iso: String, campaign: String = "") throws -> Drive {
        let day = try day(iso)
        return Drive(
            id: Identifier(high: 1, low: 1), name: "Ngày hội", day: day, hours: ClockSpan(450, 690), organiser: "Hội Chữ thập đỏ",
            collectingCentre: "Viện", campaignYear: day.year, campaign: campaign, state: .cancelled, reason: .weather,
            slots: [DriveSlot(450, 510, capacity: 20)])
    }

    @Test func `The first Saturday of August stays the first Saturday of August`() throws {
        #expect(try drive("2026-08-01").dayNextYear() == day("2027-08-07"))
        #expect(try drive("2020-03-14").dayNextYear() == day("2021-03-13"))
        for number in 0..<1500 {
            let one = Drive(id: Identifier(high: 1, low: 1), name: "", day: Day(number: 18_000 + number), campaignYear: 2020)
            let next = one.dayNextYear()
            #expect(next.weekday == one.day.weekday && next.month == one.day.month && next.year == one.day.year + 1)
            #expect((next.dayOfMonth - 1) / 7 == (one.day.dayOfMonth - 1) / 7 || one.day.dayOfMonth > 28)
        }
    }

    @Test func `A campaign around Tết keeps its distance to it, on the same weekday`() throws {
        // Tết: 2020-01-25, 2021-02-12, 2022-02-01. Sunday 16 February 2020 is 22 days after it.
        let festival = try drive("2020-02-16", campaign: "Lễ hội Xuân hồng")
        #expect(try festival.dayNextYear() == day("2021-03-07"))
        for (one, tet, nextTet) in [("2020-02-16", "2020-01-25", "2021-02-12"), ("2021-03-07", "2021-02-12", "2022-02-01")] {
            let drive = try drive(one, campaign: "Lễ hội Xuân hồng")
            let (before, after) = (try drive.day - day(tet), try drive.dayNextYear() - day(nextTet))
            #expect(abs(before - after) <= 3)
            #expect(drive.dayNextYear().weekday == drive.day.weekday)
        }
        // In December the Tết ahead is the near one.
        let before = try drive("2020-12-27", campaign: "Máu cho Tết")
        #expect(abs(try (before.dayNextYear() - day("2022-02-01")) - (before.day - day("2021-02-12"))) <= 3)
    }

    @Test func `A campaign of one date keeps the date`() throws {
        #expect(try drive("2020-04-07", campaign: "Ngày toàn dân hiến máu tình nguyện").dayNextYear() == day("2021-04-07"))
        // Held on another day than the campaign's, it goes by the weekday.
        #expect(try drive("2020-04-11", campaign: "Ngày toàn dân hiến máu tình nguyện").dayNextYear() == day("2021-04-10"))
    }

    @Test func `Outside the table of Tết the weekday decides`() throws {
        let late = try drive("2040-03-04", campaign: "Lễ hội Xuân hồng")
        #expect(try late.dayNextYear() == day("2041-03-03"))
    }

    @Test func `A copy is planned, counts for the year it lies in, and does not lie in the past`() throws {
        let old = try drive("2018-03-10")
        let next = try old.again(id: Identifier(high: 1, low: 2), notBefore: day("2020-12-31"))
        #expect(try next.day == day("2021-03-13"))
        #expect(next.campaignYear == 2021)
        #expect(next.state == .planned && next.reason == nil && next.id != old.id)
        #expect(next.slots == old.slots && next.hours == old.hours && next.collectingCentre == "Viện" && next.name == old.name)
        // A drive of December that counts for the next year goes on doing so.
        var december = try drive("2019-12-22")
        december.campaignYear = 2020
        #expect(try december.again(id: next.id, notBefore: day("2020-01-01")).campaignYear == 2021)
    }

    @Test func `Reminders are due the day before and on the day, of those who said yes`() throws {
        var drive = try drive("2020-12-31")
        drive.state = .planned
        var booking = Booking(id: Identifier(high: 2, low: 1), drive: drive.id, donor: nil)
        #expect(booking.isReminderDue(at: drive, on: drive.day - 1) && booking.isReminderDue(at: drive, on: drive.day))
        #expect(!booking.isReminderDue(at: drive, on: drive.day - 2) && !booking.isReminderDue(at: drive, on: drive.day + 1))
        for invitation in Booking.Invitation.allCases {
            booking.invitation = invitation
            #expect(booking.isReminderDue(at: drive, on: drive.day) == (invitation == .booked || invitation == .pledged))
        }
        booking.invitation = .booked
        let came = booking.coming(at: Instant(drive.day, minute: 480))
        #expect(!came.isReminderDue(at: drive, on: drive.day))
        for state in Drive.State.allCases {
            drive.state = state
            #expect(booking.isReminderDue(at: drive, on: drive.day) == (state == .planned || state == .open))
        }
        let rule = try #require(RuleBook.vietnam.reminder(on: drive.day))
        #expect(rule.daysBefore == 1 && rule.isVerified && !rule.source.isEmpty)
    }
}
