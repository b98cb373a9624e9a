import Canvas
import Model
import Store
import Testing

@testable import Dashboard

@Suite struct OpeningTextTests {
    private let morning = ClockSpan(480, 720)
    private let afternoon = ClockSpan(810, 1020)

    @Test(arguments: ["8:00-12:00, 13:30-17:00", "08:00 - 12:00,13:30-17:00", "8h-12h, 13h30–17h", "8-12, 13.30-17"])
    func `hours are read in the usual ways of writing them`(_ text: String) throws {
        #expect(try OpeningText.spans(text) == [morning, afternoon])
    }

    @Test func `closed is no span`() throws {
        #expect(try OpeningText.spans("nghỉ") == [])
        #expect(try OpeningText.spans("closed") == [])
        #expect(try OpeningText.spans("") == [])
    }

    @Test func `what is no time or runs backwards is refused by name`() {
        #expect(throws: OpeningText.Problem.noSpan("sáng")) { try OpeningText.spans("sáng") }
        #expect(throws: OpeningText.Problem.noSpan("8:70-9:00")) { try OpeningText.spans("8:70-9:00") }
        #expect(throws: OpeningText.Problem.noSpan("8:00-25:00")) { try OpeningText.spans("8:00-25:00") }
        #expect(throws: OpeningText.Problem.order("12:00-8:00")) { try OpeningText.spans("12:00-8:00") }
        #expect(throws: OpeningText.Problem.order("11:00-13:00")) { try OpeningText.spans("8:00-12:00, 11:00-13:00") }
        #expect(throws: OpeningText.Problem.noWeekday("hôm nay nghỉ")) {
            try OpeningText.week(usual: "8-12", except: "hôm nay nghỉ")
        }
    }

    @Test func `days that differ are named with their own hours`() throws {
        let week = try OpeningText.week(usual: "8:00-12:00, 13:30-17:00", except: "Thứ 2 nghỉ; T7-CN 8:00-12:00")
        #expect(
            week == [
                [], [morning, afternoon], [morning, afternoon], [morning, afternoon], [morning, afternoon], [morning], [morning],
            ])
        #expect(try OpeningText.week(usual: "8-12", except: "mon, wed closed")[0...2] == [[], [morning], []])
    }

    @Test(arguments: Language.allCases)
    func `what is written is read back the same, for any week`(_ language: Language) throws {
        let kinds = [[], [morning], [afternoon], [morning, afternoon]]
        for number in 0..<500 {
            // All 4^7 weeks would be 16384; every 33rd of them is enough.
            var rest = number * 33 % 16384
            let week = (0..<7).map { _ in
                defer { rest /= 4 }
                return kinds[rest % 4]
            }
            guard week.contains(where: { !$0.isEmpty }) else { continue }
            let fields = OpeningText.fields(week, language)
            #expect(try OpeningText.week(usual: fields.usual, except: fields.except) == week, "\(fields)")
        }
    }

    @Test func `neighbouring days with the same hours are said together`() {
        #expect(
            OpeningText.sentence([[]] + [[ClockSpan]](repeating: [morning, afternoon], count: 6), .vietnamese)
                == "T2 nghỉ · T3-CN 08:00-12:00, 13:30-17:00")
        #expect(OpeningText.sentence([[ClockSpan]](repeating: [morning], count: 7), .english) == "Mon-Sun 08:00-12:00")
    }

    @Test func `new hours from a later day leave the old ones standing`() {
        let context = Bench.context()
        var form = HoursForm(Bench.quanNhan.id, context)
        form.take(.places(Places(venues: [Bench.quanNhan])))
        var fields = form.fields(context)
        for index in fields.indices {
            if fields[index].name == "usual" { fields[index].input = TextField("8:00-16:30") }
            if fields[index].name == "from" { fields[index].input = TextField("01/01/2021") }
        }
        guard case .commit(let change) = form.submit(FormValues(fields), context),
            case .venue(let venue)? = change.revisions[0].after
        else {
            Issue.record("refused")
            return
        }
        #expect(change.kind == .venueAltered && change.revisions[0].before == .venue(Bench.quanNhan))
        #expect(venue.hours.map(\.from) == [Bench.quanNhan.hours[0].from, Bench.today + 1])
        #expect(venue.openings(on: Bench.today) == [morning, afternoon])
        #expect(venue.hours[1].week[1] == [ClockSpan(480, 990)])
    }

    @Test func `a form with wrong hours says which field`() {
        let form = VenueForm()
        let context = Bench.context()
        var fields = form.fields(context)
        for index in fields.indices {
            switch fields[index].name {
            case "name": fields[index].input = TextField("Điểm A")
            case "usual": fields[index].input = TextField("cả ngày")
            case "from": fields[index].input = TextField("31/02/2021")
            case "places": fields[index].input = TextField("0")
            default: break
            }
        }
        guard case .problems(let problems) = form.submit(FormValues(fields), context) else {
            Issue.record("accepted")
            return
        }
        #expect(problems.map(\.field) == ["usual", "from", "places"])
    }
}
