import Exchange
import Model
import Store

@testable import Dashboard

extension Fake {
    /// A drive of today: 60 booked, 48 came, 6 deferred, 2 failed, 40 gave. Its lists show a few of them.
    static func reckoning(_ state: Drive.State = .closed, unfinished: Int = 0) -> DriveReckoning {
        let drive = Drive(
            id: id(43), name: "Ngày hội cuối năm", day: today, hours: ClockSpan(450, 690), venue: site.id, campaignYear: 2020,
            state: state)
        var counts = DriveCounts()
        (counts.booked, counts.cancelled, counts.due) = (62, 2, 60)
        (counts.done, counts.failed, counts.deferred) = (40 - unfinished, 2, 6)
        (counts.waiting, counts.giving) = (unfinished / 2, unfinished - unfinished / 2)
        (counts.firstTimers, counts.largeBags, counts.volume) = (10, 30, Millilitres(13_600))
        counts.waits = Array(repeating: 900, count: 21) + Array(repeating: 1_500, count: 21)
        let taken = counts.taken
        let page = DriveDayPage(
            row: DriveRow(
                drive: drive, venueName: site.name, tally: taken, deferred: 6, targets: [target(44, .drive(drive.id), 50)]),
            counts: counts, rates: DriveRates(past: [], on: today))
        var reckoning = DriveReckoning(page: page, yearBefore: yearBefore)
        reckoning.credit = DriveCredit(
            wards: [
                UnitTally(
                    unit: .ward(nhanChinh), name: .ward(nhanChinh),
                    tally: Tally(bags: Bags(28), volume: Millilitres(9_600), visits: Visits(29))),
                UnitTally(
                    unit: .ward(WardKey(.era2020, 346)), name: .ward(WardKey(.era2020, 346)),
                    tally: Tally(bags: Bags(11), volume: Millilitres(3_650), visits: Visits(12)), approximate: true),
                UnitTally(unit: nil, name: nil, tally: Tally(bags: Bags(1), volume: Millilitres(350), visits: Visits(1))),
            ],
            groups: [
                UnitTally(unit: .group(id(80)), name: .group(name: "Tổ 5", kind: .residential, ward: nhanChinh), tally: taken)
            ], blocs: [])
        reckoning.unfinished = (0..<unfinished).map { place in
            QueueRow(booking: booking(place, .came), donor: donors[place])
        }
        reckoning.given = (0..<6).map { place in
            GivenRow(
                donation: Donation(
                    id: id(UInt64(700 + place)), donor: donors[place].id, day: today, outcome: place == 1 ? .failed : .collected,
                    volume: Millilitres([350, 100, 250, 450, 350, 350][place]), drive: drive.id, campaignYear: 2020,
                    credit: Credit(ward: nhanChinh)),
                person: place == 5 ? nil : person(place), firstTime: place == 0)
        }
        reckoning.deferred = [
            DeferredRow(person: person(6), deferrals: [deferral(1, .measurement, 28), deferral(2, .temporary, 7)]),
            DeferredRow(person: person(7), deferrals: [deferral(3, .other, nil)]),
        ]
        reckoning.absent = [8, 9].map { AbsentRow(booking: booking($0, nil), person: person($0)) }
        reckoning.called = 10
        reckoning.firstTimers = [
            SecondInvitation(
                person: person(0), given: LastDonation(day: today, kind: .wholeBlood), day: today + 84, driveName: drive.name)
        ]
        return reckoning
    }

    private static var yearBefore: DriveDayPage {
        var counts = DriveCounts()
        (counts.booked, counts.due, counts.done, counts.failed, counts.deferred) = (40, 40, 27, 1, 4)
        (counts.firstTimers, counts.largeBags, counts.volume) = (6, 18, Millilitres(8_850))
        let drive = Drive(
            id: id(45), name: "Ngày hội cuối năm", day: today.adding(months: -12), hours: ClockSpan(450, 690), campaignYear: 2019,
            state: .closed)
        return DriveDayPage(
            row: DriveRow(drive: drive, tally: counts.taken), counts: counts, rates: DriveRates(past: [], on: today))
    }

    static func person(_ place: Int) -> ListedPerson {
        let row = donors[place]
        return ListedPerson(
            donor: Donor(
                id: row.id, name: row.name, birth: row.birthYear.map { .year($0) },
                phone: place == 3 ? nil : try? Phone("09123456\(10 + place)"), home: HomeAddress(ward: row.ward)),
            row: row, contact: place == 9 ? .refused : place.isMultiple(of: 2) ? .agreed : .notAsked)
    }

    static func booking(_ place: Int, _ step: Booking.Step?) -> Booking {
        var booking = Booking(
            id: id(UInt64(800 + place)), drive: id(43), donor: donors[place].id, slot: place.isMultiple(of: 2) ? 450 : nil,
            invitation: place == 8 ? .reminded : .booked)
        if let step { booking = booking.taking(step, at: Instant(today, minute: 470 + place * 10)) }
        return booking
    }

    private static func deferral(_ number: UInt64, _ code: Deferral.Code, _ days: Int?) -> Deferral {
        Deferral(id: id(820 + number), donor: nil, day: today, code: code, until: days.map { today + $0 }, drive: id(43))
    }

    static let due = [
        SecondInvitation(
            person: person(4), given: LastDonation(day: today - 90, kind: .wholeBlood), day: today - 6,
            driveName: "Trung thu hồng"),
        SecondInvitation(
            person: person(2), given: LastDonation(day: today - 84, kind: .wholeBlood), day: today, isInvited: true,
            driveName: "Trung thu hồng"),
    ]

    static func answerAfterDrive(_ reckoning: DriveReckoning) -> (Question) -> Answer? {
        { question in
            switch question {
            case .reckoning: .reckoning(reckoning)
            case .secondInvitations(let day): .secondInvitations(on: day, due)
            default: answer(question)
            }
        }
    }

    // MARK: A late list

    static let lateRows = [
        LateRow(
            line: 2, name: "Nguyễn Thị Hoà", birth: .year(1985), citizenID: CitizenID(checked: citizenID),
            phone: Phone(checked: phone), address: PostalAddress("15 ngõ 52, phố Quan Nhân, phường Nhân Chính"), day: today - 20,
            volume: Millilitres(350), site: "Bệnh viện Bạch Mai", bagNumber: "A0000123"),
        LateRow(
            line: 3, name: "Đặng Văn Hùng", birth: .year(1975), phoneEnd: "678", day: today - 19, visit: .failed,
            volume: Millilitres(120)),
        LateRow(line: 4, name: "Phan Anh", day: today - 18, visit: .deferred(.measurement, until: nil), volume: Millilitres(0)),
        LateRow(line: 5, name: "Người Mới Tinh", birth: .year(2001), day: today - 18, volume: Millilitres(250)),
    ]

    static let lateMatches = [
        LateMatch(candidates: [
            LateCandidate(row: card.row, signs: [.citizenID, .name, .birthYear, .phone, .address]),
            LateCandidate(row: donors[2], signs: [.phone]),
        ]),
        LateMatch(candidates: [
            LateCandidate(row: donors[1], signs: [.name, .birthYear, .phoneEnd, .near], given: donation(1, on: today - 20))
        ]),
        LateMatch(candidates: [LateCandidate(row: donors[11], signs: [.name])], isThere: true), LateMatch(),
    ]

    static let lateList = LateList(
        path: "/home/ha/danh-sach-vien.csv", rows: lateRows, matches: lateMatches,
        refused: [
            RowProblem(line: 6, record: 6, field: .date, header: "Ngày hiến", value: "31/02", reason: .missing)
        ])

    static func answerOfReconciling(_ question: Question) -> Answer? {
        if case .lateMatch(let row) = question, let place = lateRows.firstIndex(of: row) {
            return .lateMatch(row, lateMatches[place])
        }
        return answer(question)
    }
}
