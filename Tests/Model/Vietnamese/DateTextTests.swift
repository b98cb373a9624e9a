import Testing

@testable import Model

@Suite struct DateTextTests {
    private func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

    @Test func `days and times are written the Vietnamese way`() {
        let day = day("2020-03-04")
        #expect(DateText.short(day, .vietnamese) == "04/03/2020")
        #expect(DateText.short(day, .english) == "04/03/2020")
        #expect(DateText.dayMonth(day) == "04/03")
        #expect(DateText.clock(minute: 845) == "14:05")
        #expect(DateText.clock(minute: 0) == "00:00")
        let instant = Instant(day, minute: 845)
        #expect(DateText.dateTime(instant, .vietnamese) == "14:05 04/03/2020")
        #expect(DateText.dateTime(instant, .english) == "04/03/2020 14:05")
    }

    @Test func `weekdays`() {
        #expect(DateText.weekday(day("2026-11-23"), .vietnamese) == "Thứ Hai")
        #expect(DateText.weekday(day("2026-11-29"), .vietnamese) == "Chủ nhật")
        #expect(DateText.weekday(day("2026-11-28"), .english) == "Saturday")
    }

    @Test(arguments: [
        ("2020-12-31", "2020-12-31"), ("31/12/2020", "2020-12-31"), ("31-12-2020", "2020-12-31"), ("31.12.2020", "2020-12-31"),
        ("31122020", "2020-12-31"),
        ("1/2/2020", "2020-02-01"), (" 31 / 12 / 2020 ", "2020-12-31"), ("2020/12/31", "2020-12-31"), ("29/02/2024", "2024-02-29"),
        ("ngày 31 tháng 12 năm 2020", "2020-12-31"), ("31/12/2020 09:15", "2020-12-31"), ("2020-12-31 00:00:00", "2020-12-31"),
        ("2020-12-31T09:15:00", "2020-12-31"),
        ("31 12 2020", "2020-12-31"), ("15031999", "1999-03-15"),
    ])
    func `dates are read with the day first`(text: String, iso: String) throws { #expect(try DateText.parse(text) == day(iso)) }

    @Test(arguments: [
        ("", DateProblem.empty), ("  ", .empty), ("hôm qua", .unreadable("hôm qua")), ("31/02/2021", .noSuchDay("31/02/2021")),
        ("31022000", .noSuchDay("31022000")),
        ("29/02/2023", .noSuchDay("29/02/2023")), ("00/01/2020", .noSuchDay("00/01/2020")),
        ("12/31/2020", .noSuchMonth("12/31/2020")),
        ("2020-13-01", .noSuchMonth("2020-13-01")), ("31/12/20", .twoDigitYear("31/12/20")), ("311220", .twoDigitYear("311220")),
        ("31/12/202", .yearOutOfRange("31/12/202")),
        ("31/12/1820", .yearOutOfRange("31/12/1820")), ("31/12/20200", .yearOutOfRange("31/12/20200")),
        ("12/2020", .monthAndYear("12/2020")), ("1985", .yearOnly("1985")),
        ("31/12", .noYear("31/12")), ("31/12-2020", .unreadable("31/12-2020")), ("31//12/2020", .unreadable("31//12/2020")),
        ("31/12/2020 25:00", .unreadable("31/12/2020 25:00")),
        ("1/2/3/2020", .unreadable("1/2/3/2020")), ("-31/12/2020", .unreadable("-31/12/2020")),
        ("20201231", .yearOutOfRange("20201231")),
    ])
    func `what is no date is refused with its reason`(text: String, problem: DateProblem) {
        #expect(throws: problem) { try DateText.parse(text) }
    }

    @Test func `a birth may be a year only, never a month and a year`() throws {
        #expect(try DateText.parseBirth("1985") == .year(1985))
        #expect(try DateText.parseBirth("15/03/1999") == .day(day("1999-03-15")))
        #expect(throws: DateProblem.monthAndYear("12/1985")) { try DateText.parseBirth("12/1985") }
        #expect(throws: DateProblem.yearOutOfRange("1899")) { try DateText.parseBirth("1899") }
        #expect(throws: DateProblem.twoDigitYear("85")) { try DateText.parseBirth("85") }
        #expect(throws: DateProblem.noSuchDay("31/02/1985")) { try DateText.parseBirth("31/02/1985") }
    }

    @Test func `every day is read back from every form`() throws {
        var random = Seeded(8)
        for _ in 0..<2000 {
            let day = Day.first(of: 1900) + random.below(73_048)
            let text = DateText.short(day)
            for form in [
                text, text.replacing("/", with: "-"), text.replacing("/", with: "."), text.replacing("/", with: ""),
                day.description,
            ] {
                #expect(try DateText.parse(form) == day)
            }
        }
    }

    @Test func `any three numbers are a day of the calendar or refused`() {
        var random = Seeded(9)
        for _ in 0..<3000 {
            let (one, two, year) = (random.below(40), random.below(15), 1900 + random.below(200))
            let read = try? DateText.parse("\(one)/\(two)/\(year)")
            #expect(read == Day(year: year, month: two, day: one))
        }
    }
}
