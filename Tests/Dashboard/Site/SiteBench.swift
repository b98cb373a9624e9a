import Canvas
import Model
import Store

@testable import Dashboard

/// A week of the site at Quan Nhân, made up: Thursday 31/12/2020 is today, 14:05.
extension Bench {
    static let monday = today - 3

    /// Exceptions: closed on Saturday, a Sunday that ends at ten.
    static let siteWithDays: Venue = {
        var site = quanNhan
        site.exceptions = [
            SiteException(day: today + 2, reason: "sửa phòng lấy máu"),
            SiteException(day: today + 3, openings: [ClockSpan(480, 600)], reason: "đội đi lưu động"),
        ]
        site.hours[0].source = "thông báo 10/10/2019"
        return site
    }()

    static let siteWeek = SiteWeek(
        first: monday,
        drives: [
            siteDrive(
                on: today, booked: [480: (6, 5, 4), 540: (3, 3, 3), 870: (4, 1, 0)], inHouse: 1,
                awaited: [("Nguyễn Thị An", 870), ("Trần Văn Bình", 870), ("Lê Thị Cúc", 930)]),
            siteDrive(on: today + 3, booked: [480: (7, 0, 0)], inHouse: 0, awaited: [("Phạm Văn Dũng", 480)]),
        ],
        days: siteDays.filter { $0.day >= monday })

    private static func siteDrive(
        on day: Day, booked: [Int: (Int, Int, Int)], inHouse: Int, awaited: [(String, Int)]
    ) -> SiteDrive {
        guard var drive = Drive.siteDay(of: siteWithDays, on: day) else { preconditionFailure("closed") }
        drive.state = day == today ? .open : .planned
        return SiteDrive(
            drive: drive,
            slots: drive.slots.map { slot in
                let (booked, came, gave) = booked[slot.span.start] ?? (0, 0, 0)
                return SlotCount(slot: slot, booked: booked, came: came, gave: gave)
            }, booked: booked.values.reduce(0) { $0 + $1.0 }, inHouse: inHouse,
            awaited: awaited.map { AwaitedPerson(slot: $0.1, name: $0.0) })
    }

    /// The screen's questions answered with that week; other weeks are empty.
    static func answerOfSite(_ question: Question) -> Answer? {
        switch question {
        case .sites: .sites([siteWithDays])
        case .places: .places(Places(venues: [siteWithDays]))
        case .siteWeek(let site, let first, _):
            .siteWeek(
                site,
                first <= today && today - first < 7
                    ? SiteWeek(first: first, drives: siteWeek.drives, days: siteWeek.days) : SiteWeek(first: first))
        case .siteDays: .siteDays(siteDays)
        case .unit: .unit(siteFigures)
        case .donations(let day, let venue): .donations(on: day, venue: venue, recent)
        default: nil
        }
    }
}
