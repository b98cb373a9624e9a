import Model
import Phrases
import Store
import Terminal
import Testing

@testable import Dashboard

/// The end of a bleed: the standard bags on a key each, all else in the form behind.
@Suite struct DeskGaveTests {
    @Test func `in the smallest window the box leaves no strip of the frames under it`() {
        var bench = DeskBench(DeskBooks(), Fake.context(Program.smallestSize))
        bench.choose(.giving)
        bench.stage.press(.function(3))
        #expect(bench.stage.top is GaveScreen && !bench.stage.picture.contains("╯╰"))
    }

    private let person = Fake.DeskPerson.giving

    private func bench(opened: Bool = true) -> DeskBench {
        var bench = DeskBench()
        bench.choose(person)
        if opened { bench.stage.press(.function(3)) }
        return bench
    }

    /// The form under the standard bags: 0 another volume, 1 apheresis, 2 failed.
    private func form(_ row: Int) -> DeskBench {
        var bench = bench()
        bench.stage.press(.end)
        for _ in row..<2 { bench.stage.press(.up) }
        bench.stage.press(.enter)
        return bench
    }

    private func to(_ field: String, in bench: inout DeskBench) {
        guard let index = bench.stage.form?.fields.firstIndex(where: { $0.name == field }) else {
            return #expect(Bool(false), "no \(field)")
        }
        while let focus = bench.stage.form?.focus, focus < index { bench.stage.press(.down) }
    }

    @Test(arguments: [("2", 250), ("3", 350), ("4", 450)]) func `a digit records the bag and the step`(
        key: String, millilitres: Int
    ) {
        var bench = bench()
        let before = bench.books.row(person.id)?.booking
        let change = bench.committing(.character(Character(key)))
        #expect(change?.summary == "stepTaken: +donation ~booking")
        let donation = change?.donations.first
        #expect(donation?.volume == Millilitres(millilitres) && donation?.kind == .wholeBlood && donation?.outcome == .collected)
        #expect(donation?.donor == person.id && donation?.drive == Fake.deskDrive.id && donation?.day == Fake.today)
        #expect(donation?.venue == Fake.site.id && donation?.campaignYear == 2021 && donation?.credit.ward == Fake.nhanChinh)
        var after = before?.taking(.done, at: Fake.now)
        after?.donation = donation?.id
        #expect(DeskBench.booking(change) == after)
        #expect(bench.stage.top is DeskScreen && bench.stage.notice == Fake.context().say(.saved(.donationRecorded)))
    }

    @Test
    func `Enter on who gives opens the same box, on last time's bag; F3 is a way for who waits and who is with the doctor too`() {
        var bench = bench(opened: false)
        #expect(bench.pressing(.enter) == ["open «Đã hiến»"])
        // Last time it was 250 ml.
        #expect(bench.committing(.enter)?.donations.first?.volume == Millilitres(250))
        for person in [Fake.DeskPerson.an, .oanh] {
            var bench = DeskBench()
            bench.choose(person)
            #expect(bench.pressing(.function(3)) == ["open «Đã hiến»"])
            #expect(bench.committing(.enter)?.donations.first?.volume == Millilitres(350))
        }
    }

    @Test func `a first donation is noted as one`() {
        var bench = DeskBench()
        bench.choose(.an)
        bench.stage.press(.function(3))
        #expect(bench.stage.picture.contains("lần đầu"))
        #expect(DeskBench.booking(bench.committing(.character("2")))?.firstTime == true)
    }

    @Test func `who has not come and who is through do not give`() {
        for person in [Fake.DeskPerson.hung, .gave, .left] {
            var bench = DeskBench()
            bench.choose(person)
            let why = person == .hung ? "không chuyển sang «đã hiến» được" : "đã xong. Bấm z"
            #expect(bench.pressing(.function(3)) == [] && bench.stage.notice?.contains(why) == true)
            // The digit of a bag that follows leads nowhere.
            #expect(bench.pressing(.character("3")) == [] && bench.stage.top is DeskScreen)
        }
    }

    @Test func `other letters and digits do nothing, and Esc leaves without a trace`() {
        var bench = bench()
        #expect(bench.pressing(.character("9"), .character("u"), .character("1")) == [])
        #expect(bench.pressing(.escape) == ["close"])
        #expect(bench.stage.commits.isEmpty)
    }

    @Test func `another volume within the rules is recorded; outside them it is refused with what they allow`() {
        var bench = form(0)
        #expect(bench.stage.form?.title.english == "Another volume")
        bench.stage.type("300")
        #expect(bench.committing(.control("s"))?.donations.first?.volume == Millilitres(300))
        var outside = form(0)
        outside.stage.type("600")
        #expect(outside.committing(.control("s")) == nil)
        #expect(outside.stage.picture.contains("Loại này cho phép 250–500 ml."))
        outside.stage.press(.control("u"))
        outside.stage.type("nhiều")
        #expect(outside.committing(.control("s")) == nil && outside.stage.picture.contains("Hãy nhập số ml."))
    }

    @Test func `a weight that does not go with the volume is told once, and saving again insists; the weight is kept nowhere`() {
        var bench = form(0)
        bench.stage.type("450")
        to("weight", in: &bench)
        bench.stage.type("44,5")
        #expect(bench.committing(.control("s")) == nil)
        #expect(bench.stage.picture.contains("Với 44,5 kg, quy định cho phép nhiều nhất"))
        let change = bench.committing(.control("s"))
        #expect(change?.donations.first?.volume == Millilitres(450))
        #expect(change.map { "\($0)".contains("44") } == false)
        var heavy = form(0)
        heavy.stage.type("450")
        to("weight", in: &heavy)
        heavy.stage.type("70")
        #expect(heavy.committing(.control("s")) != nil)
    }

    @Test func `apheresis names its component and has its own volumes`() {
        var bench = form(1)
        #expect(bench.stage.form?.values["kind"] == Donation.Kind.platelets.rawValue)
        to("millilitres", in: &bench)
        bench.stage.type("300")
        let donation = bench.committing(.control("s"))?.donations.first
        #expect(donation?.kind == .platelets && donation?.volume == Millilitres(300))
    }

    @Test func `a failed bleed is a visit without a bag, by its own step`() {
        var bench = form(2)
        let change = bench.committing(.control("s"))
        #expect(change?.donations.first?.outcome == .failed && change?.donations.first?.volume == .zero)
        #expect(DeskBench.booking(change)?.step == .failed)
        var measured = form(2)
        to("millilitres", in: &measured)
        measured.stage.type("80")
        #expect(measured.committing(.control("s"))?.donations.first?.volume == Millilitres(80))
    }

    @Test func `the form keeps a draft of its own person and kind`() {
        var bench = form(0)
        bench.stage.type("300")
        #expect(bench.stage.form?.keepsDraft == true)
        #expect(bench.stage.form?.purpose.place == .gave(Fake.deskDrive.id, person.id, GaveForm.Kind.otherVolume.rawValue))
        #expect(bench.pressing(.escape) == [] && bench.stage.form?.asksToLeave == true)
    }

    @Test func `a bag that somebody else has is refused in the box, and nothing is lost`() {
        var bench = bench()
        bench.stage.scan(Scans.bag)
        bench.books.refusal = .invalid(.bagTaken(by: Fake.id(4299), on: Fake.today - 3))
        #expect(bench.committing(.character("3")) != nil)
        #expect(bench.stage.top is GaveScreen && bench.stage.picture.contains("G1234 17 654321"))
        #expect(bench.committing(.character("3"))?.donations.first?.bagNumber == Scans.bagNumber)
        #expect(bench.stage.top is DeskScreen)
    }
}
