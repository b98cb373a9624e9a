import Model
import Store

@testable import Dashboard

/// A drive that is planned for tomorrow, with its people.
extension Fake {
    static let plannedDrive = Drive(
        id: id(44), name: "Tuyến phố hiến máu Quan Nhân", day: today + 1, hours: ClockSpan(450, 690), venue: site.id,
        ward: nhanChinh, organiser: "BCĐ vận động HMTN", collectingCentre: "Viện Huyết học", campaignYear: 2021,
        slots: [
            DriveSlot(450, 510, capacity: 3), DriveSlot(510, 570, capacity: 1),
            DriveSlot(510, 570, capacity: 2, audience: .group(id(80))), DriveSlot(570, 630, capacity: 4),
        ])

    static let plannedGoal = Target(id: id(45), year: 2021, unit: .drive(id(44)), amount: Amount(.bags, 60))

    static let plannedRow = DriveRow(drive: plannedDrive, venueName: site.name, targets: [plannedGoal])

    static let bookingPage: BookingPage = {
        let states: [(Booking.Invitation, Int?)] = [
            (.booked, 450), (.booked, 450), (.reminded, 450), (.pledged, nil), (.invited, nil), (.cancelled, 510), (.booked, 510),
            (.booked, 570), (.reminded, 570), (.invited, nil),
        ]
        let rows = zip(donors, states).enumerated().map { place, pair in
            BookingRow(
                booking: Booking(
                    id: id(UInt64(700 + place)), drive: plannedDrive.id, donor: pair.0.id, slot: pair.1.1, invitation: pair.1.0),
                donor: pair.0, group: place % 3 == 0 ? id(80) : nil, groupName: place % 3 == 0 ? "Tổ 5" : "",
                bloc: place % 3 == 0 ? id(90) : nil)
        }
        let booked = [3, 0, 1, 2]
        let slots = zip(plannedDrive.slots, booked).map { SlotRow(slot: $0, booked: $1) }
        return BookingPage(row: plannedRow, slots: slots, rows: rows)
    }()

    static let plannedDay: DriveDayPage = {
        var counts = DriveCounts()
        counts.booked = 8
        counts.cancelled = 1
        return DriveDayPage(row: plannedRow, counts: counts, rates: DriveRates(past: [], on: today), slots: bookingPage.slots)
    }()

    static let inviteePage = InviteePage(
        unit: .group(id(80)), name: .group(name: "Tổ 5", kind: .residential, ward: nhanChinh), drive: plannedDrive,
        rows: donors.enumerated().map { place, donor in
            InviteeRow(donor: donor, booking: place == 6 ? bookingPage.rows[6].booking : nil)
        }, refused: 1, withoutConsent: 4)

    static let driveRows = [
        DriveRow(
            drive: Drive(
                id: id(46), name: "Lễ hội Xuân hồng", day: day("2020-02-16"), hours: ClockSpan(450, 690), campaignYear: 2020,
                campaign: "Lễ hội Xuân hồng", state: .closed), venueName: "Nhà văn hóa", tally: bags(282)),
        DriveRow(
            drive: Drive(
                id: id(47), name: "Ngày toàn dân hiến máu", day: day("2020-04-07"), campaignYear: 2020, state: .postponed,
                reason: .surplus)),
        DriveRow(
            drive: Drive(id: id(48), name: "Giọt hồng tri ân", day: day("2020-07-25"), campaignYear: 2020, state: .cancelled)),
        DriveRow(drive: Drive(id: id(49), name: "Chuyến xe cuối năm", day: today, campaignYear: 2020, state: .open)),
        DriveRow(drive: Drive(id: id(51), name: "Họp mặt cuối năm", day: today, campaignYear: 2020, state: .planned)),
    ]

    /// What the books say of that drive.
    static func planning(_ question: Question) -> Answer? {
        switch question {
        case .bookings: .bookings(bookingPage)
        case .driveDay: .driveDay(plannedDay)
        case .drive: .drive(plannedRow)
        case .drives(let year): .drives(year == 2020 ? driveRows : year == 2021 ? [plannedRow] : [])
        case .invitees: .invitees(inviteePage)
        case .booking(_, let donor, _):
            .booking(
                PersonAtDrive(
                    row: plannedRow, donor: donor == self.donor.id ? self.donor : nil, slots: bookingPage.slots, bloc: id(90)))
        default: answer(question)
        }
    }
}
