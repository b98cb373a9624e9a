import Model

/// The fixed site at 132 Quan Nhân and the Institute, where people give on any day.
enum FixedSite {
    /// Opened by the Institute on 2019-10-10 in the health station of the ward Nhân Chính.
    static let opened = Day(number: 18_179)

    /// Since when the hours are those that were announced.
    static let announced = Day(number: 19_174)

    /// Tuesday to Sunday, 8:00–12:00 and 13:30–16:30, until 17:00 from 2022-07-01; closed on Mondays and on holidays.
    static let hours: [OpeningHours] = [
        OpeningHours(from: opened, week: week(until: 990), source: "khai trương: cand.com.vn, 10/2019; giờ của bản mẫu"),
        OpeningHours(from: announced, week: week(until: 1020), source: "baotintuc.vn, 04/07/2022"),
    ]

    /// Days that differ: the Institute's own day off, a Monday before a long holiday, a day cut short.
    static func exceptions(_ demo: DemoOffice) -> [SiteException] {
        let today = demo.start.day
        func next(_ weekday: Int, after days: Int) -> Day { today + days + (weekday - (today + days).weekday + 7) % 7 }
        return [
            SiteException(day: next(1, after: 10), openings: [ClockSpan(480, 720)], reason: "mở thêm trước đợt cao điểm"),
            SiteException(day: next(4, after: 2), openings: [ClockSpan(480, 720)], reason: "chiều đội đi lưu động"),
            SiteException(day: next(5, after: 7), reason: "sửa phòng lấy máu"),
        ].sorted { $0.day < $1.day }
    }

    /// As a rule, whatever differs around the demo's day.
    static func isOpen(on day: Day) -> Bool { usual.openings(on: day)?.isEmpty == false }

    private static let usual = Venue(
        id: Identifier(high: 0, low: 0), kind: .fixedSite, name: "", hours: hours, holidaysFrom: opened)

    private static func week(until end: Int) -> [[ClockSpan]] {
        [[]] + Array(repeating: [ClockSpan(480, 720), ClockSpan(810, end)], count: 6)
    }
}
