import Model
import Store

@testable import Dashboard

/// People to call for the drive of tomorrow, and the groups to which they belong.
extension Fake {
    static let wish = CallWish(scope: .unit(.ward(nhanChinh)), plan: CallPlan(drive: plannedDrive.id, day: plannedDrive.day))

    static let otherDesk = Signature(operatorName: "Anh Tuấn", desk: "Bàn 2")

    static func call(
        _ place: Int, _ outcome: Call.Outcome, daysAgo: Int = 0, minute: Int = 840, by: Signature = otherDesk, nextTry: Day? = nil
    ) -> Call {
        Call(
            id: id(UInt64(800 + place)), donor: donors[place].id, drive: plannedDrive.id,
            time: Instant(today - daysAgo, minute: minute),
            by: by, outcome: outcome, nextTry: nextTry, wrongNumber: outcome == .wrongNumber ? Phone(checked: phone) : nil)
    }

    static let callRows: [CallRow] = donors.enumerated().map { place, donor in
        let calls: [Int: Call] = [
            5: call(5, .calling), 6: call(6, .noAnswer, minute: 554), 7: call(7, .notNow, daysAgo: 9, nextTry: today + 20),
            8: call(8, .wrongNumber, daysAgo: 30), 9: call(9, .noAnswer, daysAgo: 3, nextTry: today - 2),
        ]
        let own: Rate? = place == 8 ? Rate(4, of: 5) : place == 10 ? Rate(1, of: 3) : nil
        return CallRow(
            donor: donor, phone: place == 11 ? nil : Phone(checked: phone), group: place % 3 == 0 ? id(80) : nil,
            groupName: place % 3 == 0 ? "Tổ 5" : "", family: place == 5 ? "Gia đình ông Ân" : "", lastVolume: Millilitres(350),
            stated: place == 5 ? 2 : 0, contact: place == 10 ? .notAsked : .agreed,
            booking: place == 9 ? bookingPage.rows[9].booking : nil, lastCall: calls[place], unanswered: place == 6 ? 2 : 0,
            chance: RuleBook.vietnam.chanceOfComing(own: own, group: place % 3 == 0 ? Rate(40, of: 52) : nil, on: today))
    }

    static func callPage(_ part: CallPart) -> CallPage {
        let rows = callRows.filter { row in
            let answer = RuleBook.vietnam.interval(after: row.donor.last, deferredUntil: nil, on: wish.plan.day)
            return switch (part, answer) {
            case (.due, .passed), (.notYet, .notBefore), (.unknown, .unknown): true
            case (.called, _): row.lastCall != nil
            default: false
            }
        }
        return CallPage(
            wish: wish, part: part, scopeName: .ward(nhanChinh), drive: plannedDrive, rows: rows,
            counts: CallCounts(listed: rows.count, notAsked: 1, refused: 2))
    }

    static func callee(_ calls: [Call] = [], booking: Booking? = nil, slots: Bool = false) -> Callee {
        var drive = plannedDrive
        if !slots { drive.slots = [] }
        return Callee(
            donor: donor, row: card.row, drive: drive, bookings: booking.map { [$0] } ?? [], calls: calls, contact: .agreed)
    }

    static func calls(_ question: Question) -> Answer? {
        switch question {
        case .calls(_, let part): .calls(callPage(part))
        case .callee(let donor, _): .callee(donor, callee())
        default: planning(question)
        }
    }

    // MARK: Groups

    static let groupPage: GroupPage = {
        let groups = [
            Group(
                id: id(80), kind: .residential, name: "Tổ 5", ward: nhanChinh, bloc: id(90), headCount: 240,
                contact: "Bà Mai, tổ trưởng"),
            Group(id: id(81), kind: .school, name: "Trường THPT Nhân Chính", ward: nhanChinh, bloc: id(91), headCount: 1200),
            Group(id: id(82), kind: .agency, name: "Chi cục Thuế", bloc: id(92), headCount: 18),
            Group(id: id(83), kind: .residential, name: longName, ward: nhanChinh, bloc: id(90)),
        ]
        let figures = [(64, 40, 1), (310, 0, 2), (9, 12, 0), (0, 3, 0)]
        let blocs = [
            Bloc(id: id(90), name: "Dân cư", abbreviation: "DC"),
            Bloc(id: id(91), name: "Học sinh, sinh viên", abbreviation: "HS-SV"),
            Bloc(id: id(92), name: "Cán bộ, công nhân viên", abbreviation: "CBCNV"),
        ]
        func tally(_ unit: Unit, _ count: Int, _ target: Int?) -> UnitTally {
            UnitTally(
                unit: unit, name: nil, tally: bags(count), targets: target.map { [Fake.target(UInt64(600 + $0), unit, $0)] } ?? [])
        }
        return GroupPage(
            year: 2020,
            groups: zip(groups, figures).map { group, figure in
                GroupStanding(
                    group: group, tally: tally(.group(group.id), figure.0, figure.0 == 0 ? nil : 50),
                    before: YearAgo(bags(figure.1)),
                    drives: figure.2)
            },
            blocs: zip(blocs, [64, 310, 9]).map { bloc, count in
                BlocStanding(bloc: bloc, tally: tally(.bloc(bloc.id), count, nil), before: YearAgo(bags(count / 2)))
            })
    }()

    static let groupMembers = GroupMembers(
        year: 2020, donors: [id(80): 71, id(81): 400, id(82): 20, id(83): 2], gave: [id(80): 58, id(81): 290, id(82): 9])

    static func groups(_ question: Question) -> Answer? {
        switch question {
        case .groupPage: .groupPage(groupPage)
        case .groupMembers: .groupMembers(groupMembers)
        default: calls(question)
        }
    }
}
