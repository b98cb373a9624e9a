import Canvas
import Model
import Store
import Testing

@testable import Dashboard

@Suite struct CalendarScreenTests {
    private func stage(_ size: Size = Size(120, 36)) -> Stage {
        Stage(Fake.context(size), open: CalendarScreen(Fake.context(size)), answer: Fake.planning)
    }

    private func screen(_ stage: Stage) -> CalendarScreen? { stage.top as? CalendarScreen }

    @Test func `Arrows go by a day and a week, PgUp and PgDn by a month, over the year's end too`() {
        var stage = stage()
        #expect(screen(stage)?.day == Fake.today)
        stage.press(.left, .up, .pageUp)
        #expect(screen(stage)?.day == Fake.day("2020-11-23"))
        stage.press(.pageDown, .pageDown)
        #expect(screen(stage)?.day == Fake.day("2021-01-23") && screen(stage)?.year == 2021)
        stage.press(.home)
        #expect(screen(stage)?.day == Fake.day("2021-01-01"))
        #expect(screen(stage)?.chosen.map(\.drive.id) == [Fake.plannedDrive.id])
    }

    @Test func `Enter opens the day's drive, or asks which of several, and F7 plans one`() {
        var stage = stage()
        stage.press(.enter)
        #expect((stage.top as? PickScreen)?.options.map(\.label.vietnamese) == ["Chuyến xe cuối năm", "Họp mặt cuối năm"])
        stage.press(.enter)
        #expect((stage.top as? UnitScreen)?.unit == .drive(Fake.id(49)))
        var next = self.stage()
        next.press(.right, .enter)
        #expect((next.top as? UnitScreen)?.unit == .drive(Fake.plannedDrive.id))
        var new = self.stage()
        new.press(.up, .enter)
        #expect(new.top is CalendarScreen)
        new.press(.function(7))
        #expect(new.form?.values["day"] == "24/12/2020")
    }

    @Test func `A click chooses the day that is drawn there, at every size`() {
        for size in Scene.sizes {
            let body = ProgramLayout(size).body
            let layout = CalendarLayout(body, year: 2020, day: Fake.today)
            #expect(layout.months.contains { $0.number == 12 })
            var seen = 0
            for number in 0..<366 {
                let day = Fake.day("2020-01-01") + number
                guard let place = layout.place(of: day), !place.isEmpty else { continue }
                seen += 1
                #expect(layout.day(at: place.origin) == day)
                #expect(layout.notes.intersection(place).isEmpty && body.contains(place.origin))
            }
            #expect(size.width < 100 ? seen >= 180 : seen == 366)
        }
    }

    @Test func `Peak months, Tết and campaigns come from the rules`() {
        let marks = YearMarks(2020, .vietnam)
        #expect(marks.peakMonths == [2, 4, 6, 7, 10])
        #expect(marks.tet == Fake.day("2020-01-24")...Fake.day("2020-01-27"))
        #expect(marks.lines(of: Fake.day("2020-04-07"), Fake.context()).count == 2)
        #expect(marks.nearestTet(to: Fake.day("2020-12-31")) == Fake.day("2021-02-12"))
    }

    @Test func `Every state has its sign without any colour`() {
        #expect(Set(Drive.State.allCases.map { CalendarScreen.sign($0) }).count == Drive.State.allCases.count)
    }
}
