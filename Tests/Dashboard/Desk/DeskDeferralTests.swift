import Model
import Phrases
import Store
import Terminal
import Testing

@testable import Dashboard

/// A deferral with its reasons: each kept as a neutral code, and the latest date counts.
@Suite struct DeskDeferralTests {
    private func bench(_ person: Fake.DeskPerson = .oanh) -> DeskBench {
        var bench = DeskBench()
        bench.choose(person)
        bench.stage.press(.character("o"))
        return bench
    }

    /// Types into the reason with the focus and goes on behind its date.
    private func reason(_ text: String, from day: String? = nil, in bench: inout DeskBench) {
        bench.stage.type(text)
        bench.stage.press(.enter)
        if let day { bench.stage.type(day) }
        bench.stage.press(.enter)
    }

    private func deferrals(_ change: Change?) -> [Deferral] {
        change?.revisions.compactMap { if case .deferral(let deferral)? = $0.after { deferral } else { nil } } ?? []
    }

    @Test func `one reason gives a neutral code and the date that the rule gives, and the heading shows its source`() {
        var bench = bench()
        let before = bench.books.row(Fake.DeskPerson.oanh.id)?.booking
        reason("xam", in: &bench)
        let heading = bench.stage.picture
        #expect(heading.contains("Hoàng Kim Oanh") && heading.contains("Thông tư 26/2013/TT-BYT, Điều 5"))
        #expect(heading.contains("Chưa đến ngày 30/06/2021"))
        let change = bench.committing(.control("s"))
        #expect(change?.summary == "stepTaken: +deferral ~booking")
        #expect(DeskBench.booking(change) == before?.taking(.deferred, at: Fake.now))
        let made = deferrals(change)
        #expect(made.map(\.code) == [.temporary] && made.map(\.until) == [Fake.day("2021-06-30")])
        #expect(made.map(\.donor) == [Fake.DeskPerson.oanh.id] && made.map(\.drive) == [Fake.deskDrive.id])
        // What the reason was stands nowhere in it.
        #expect(change.map { "\($0)".lowercased().contains("xăm") || "\($0)".contains("tattoo") } == false)
        #expect(bench.stage.top is DeskScreen)
    }

    @Test(arguments: ["vacxin", "vắc-xin", "vac xin", "VẮC XIN"])
    func `a vaccine is found however the word is written`(typed: String) {
        var bench = bench()
        bench.stage.type(typed)
        #expect(bench.stage.picture.contains("tiêm vắc-xin phòng dại") && bench.stage.picture.contains("tiêm các vắc-xin khác"))
        #expect(!bench.stage.picture.contains("huyết sắc tố"))
    }

    @Test func `a date counts from the day that is entered`() {
        var bench = bench()
        reason("xam", from: "01/12/2020", in: &bench)
        #expect(deferrals(bench.committing(.control("s"))).map(\.until) == [Fake.day("2021-06-01")])
    }

    @Test func `three reasons are each kept, and the latest date is the one shown`() {
        var bench = bench()
        reason("xam", in: &bench)
        reason("huyet sac to", in: &bench)
        reason("can nang", in: &bench)
        #expect(bench.stage.picture.contains("Chưa đến ngày 30/06/2021"))
        let change = bench.committing(.control("s"))
        #expect(change?.summary == "stepTaken: +deferral +deferral +deferral ~booking")
        #expect(deferrals(change).map(\.code) == [.temporary, .measurement, .measurement])
        #expect(deferrals(change).map(\.until) == [Fake.day("2021-06-30"), Fake.day("2021-01-28"), nil])
        #expect(Set(deferrals(change).map(\.id)).count == 3)
    }

    @Test func `a rule that nobody verified is shown as such, sets no date and refuses nobody`() {
        var bench = bench()
        reason("nuoi con bu", in: &bench)
        #expect(bench.stage.picture.contains("chưa kiểm chứng, không đặt ngày"))
        #expect(!bench.stage.picture.contains("Chưa đến ngày"))
        let made = deferrals(bench.committing(.control("s")))
        #expect(made.map(\.code) == [.temporary] && made.map(\.until) == [nil])
    }

    @Test func `the interval gives its own date, and one that has passed gives none`() {
        var bench = bench(.an)
        reason("khoang cach", in: &bench)
        #expect(bench.stage.picture.contains("theo sổ này đã đủ khoảng cách"))
        #expect(deferrals(bench.committing(.control("s"))).map(\.code) == [.interval])
        var early = DeskBench()
        early.choose(.hoa)
        early.stage.press(.enter, .control("s"))
        early.stage.send(.news)
        early.stage.press(.character("o"))
        reason("khoang cach", in: &early)
        let made = deferrals(early.committing(.control("s")))
        #expect(made.map(\.code) == [.interval] && made.map(\.until) == [Fake.day("2021-01-10")])
    }

    @Test func `without a reason, with a date that does not exist or lies ahead, the field says so`() {
        var empty = bench()
        #expect(empty.committing(.control("s")) == nil && empty.stage.picture.contains("Hãy chọn một lý do."))
        var wrong = bench()
        reason("xam", from: "31/02/2020", in: &wrong)
        #expect(wrong.committing(.control("s")) == nil && wrong.stage.form?.fields[1].problem != nil)
        var ahead = bench()
        reason("xam", from: "05/01/2021", in: &ahead)
        #expect(ahead.committing(.control("s")) == nil && ahead.stage.picture.contains("Ngày này sau ngày của đợt."))
    }

    @Test func `who is deferred already gets one more reason, and stays where they are`() {
        var bench = bench(.deferred)
        reason("xam", in: &bench)
        let change = bench.committing(.control("s"))
        #expect(change?.kind == .deferralRecorded && change?.summary == "deferralRecorded: +deferral")
    }

    @Test func `no more than five reasons, and the sixth field never comes`() {
        var bench = bench()
        for text in ["xam", "huyet sac to", "can nang", "ly do khac", "khoang cach"] { reason(text, in: &bench) }
        #expect(bench.stage.form?.fields.count == 10)
    }

    @Test func `what is entered of somebody's health is written down in no draft`() {
        var bench = bench()
        reason("xam", in: &bench)
        #expect(bench.stage.form?.keepsDraft == false && bench.stage.form?.purpose.place == nil)
        // Leaving asks all the same.
        #expect(bench.pressing(.escape) == [] && bench.stage.form?.asksToLeave == true)
    }
}
