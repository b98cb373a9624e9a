import Model
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct RecordFormTests {
    private func form(_ change: (inout DonorCard) -> Void = { _ in }) -> RecordForm {
        var card = Fake.card
        change(&card)
        return RecordForm(card: card, places: Fake.places)
    }

    private func submit(_ form: RecordForm, _ filled: [String: String] = [:], _ context: Context = Fake.context()) -> FormOutcome {
        form.submit(FormValues(form.fields(context).filled(filled)), context)
    }

    private func lines(_ form: RecordForm, _ filled: [String: String] = [:]) -> [String] {
        let context = Fake.context()
        return form.heading(FormValues(form.fields(context).filled(filled)), context).map(\.text.vietnamese)
    }

    private func credit(on day: Day) -> Credit {
        let group = Fake.places.groups.first { $0.id == Fake.donor.group }
        return Credit(home: Fake.donor.home, group: group, bloc: Fake.places.blocs.first { $0.id == group?.bloc }, on: day)
    }

    @Test func `what is usual is filled in: 350 ml, today, the open drive and its campaign year`() throws {
        let donation = try #require(submit(form()).change?.donations.first)
        #expect(
            donation
                == Donation(
                    id: Fake.id(9000), donor: Fake.donor.id, day: Fake.today, volume: Millilitres(350), venue: Fake.site.id,
                    drive: Fake.id(43), campaignYear: 2021,
                    credit: Credit(ward: Fake.nhanChinh, stretch: Fake.id(70), group: Fake.id(80), bloc: Fake.id(90))))
    }

    @Test func `the answer about the interval names the last donation it rests on`() {
        #expect(
            lines(form()) == [
                "Nguyễn Thị Hoà · 1985 · O+ · Nhân Chính", "chưa đến ngày 10/01/2021 · lần trước 18/10/2020 (toàn phần, 350 ml)",
            ])
    }

    @Test func `the answer follows the date that is typed`() {
        #expect(lines(form(), ["date": "10/10/2020"])[1] == "đủ khoảng cách · lần trước 16/02/2020 (toàn phần, 450 ml)")
    }

    @Test func `a first donation has no interval to tell of`() {
        #expect(lines(form { $0.donations = [] })[1] == "chưa rõ · chưa có lần hiến nào trong sổ")
    }

    @Test func `a voided donation counts for no interval`() {
        #expect(
            lines(form { $0.donations = [Fake.donation(4, on: Fake.today - 3, voided: true)] })[1]
                == "chưa rõ · chưa có lần hiến nào trong sổ")
    }

    @Test func `a second donation on the same day is warned of and not refused`() {
        let twice = form { $0.donations = [Fake.donation(9, on: Fake.today)] }
        #expect(lines(twice).last == "Ngày này đã có một lần hiến 350 ml.")
        #expect(submit(twice).change != nil)
    }

    @Test func `a donation of the same day is the last one before`() {
        let lines = lines(form { $0.donations = [Fake.donation(9, on: Fake.today)] })
        #expect(lines[1] == "chưa đến ngày 25/03/2021 · lần trước 31/12/2020 (toàn phần, 350 ml)")
    }

    @Test func `a later donation within the interval is warned of`() {
        let later = form { $0.donations = [Fake.donation(9, on: Fake.day("2020-11-11"))] }
        let said = lines(later, ["date": "08/11/2020"])
        #expect(said.dropFirst(2) == ["Lần hiến sau đó, ngày 11/11/2020, chưa đủ khoảng cách với lần này (sớm nhất 31/01/2021)."])
        #expect(lines(later, ["date": "08/08/2020"]).count == 2)
        #expect(submit(later, ["date": "08/11/2020", "year": "2020"]).change != nil)
    }

    @Test func `nobody gives before being born`() {
        #expect(submit(form(), ["date": "14/03/1985", "year": "1985"]).problemFields == ["date"])
        let yearOnly = form { $0.donor.birth = .year(2019) }
        #expect(submit(yearOnly, ["date": "31/12/2019", "year": "2019"]).problemFields == ["date"])
    }

    @Test func `an age outside the rules is warned of and not refused`() {
        let young = form { $0.donor.birth = .day(Fake.day("2003-01-01")) }
        #expect(lines(young).last == "Ngày ấy người này 17 tuổi, ngoài khoảng 18–60 tuổi; hãy kiểm tra ngày sinh.")
        #expect(submit(young).change != nil)
        #expect(lines(form()).count == 2)
    }

    @Test func `the interval refuses nobody: what was given has to be recorded`() {
        #expect(submit(form(), ["date": "20/10/2020", "year": "2020"]).change != nil)
    }

    @Test(
        "volumes the rules do not allow are refused at their field",
        arguments: [
            ("250", nil, nil), ("450", nil, nil), ("other", "400", nil), ("other", "30", "millilitres"),
            ("other", "", "millilitres"), ("other", "5000", "millilitres"),
        ]
            as [(String, String?, String?)])
    func volumes(bag: String, other: String?, problem: String?) {
        let outcome = submit(form(), ["volume": bag, "millilitres": other ?? ""])
        #expect(outcome.problemFields == (problem.map { [$0] } ?? []))
        if problem == nil { #expect(outcome.change?.donations.first?.volume == Millilitres(Int(other ?? bag) ?? 0)) }
    }

    @Test func `a failed bleed keeps whatever volume there was`() {
        let outcome = submit(form(), ["volume": "other", "millilitres": "80", "outcome": "failed"])
        #expect(outcome.change?.donations.first?.outcome == .failed)
        #expect(outcome.change?.donations.first?.tally == Tally(bags: Bags(0), volume: .zero, visits: Visits(1)))
    }

    @Test func `a donation of tomorrow is refused, one without a day too`() {
        #expect(submit(form(), ["date": "01/01/2021"]).problemFields == ["date"])
        #expect(submit(form(), ["date": ""]).problemFields == ["date"])
        #expect(submit(form(), ["date": "31/02/2020"]).problemFields == ["date"])
    }

    @Test func `the campaign year is that of the date or the one beside it`() {
        for (year, isRight) in [("2019", true), ("2020", true), ("2021", true), ("2018", false), ("2022", false), ("", false)] {
            #expect(submit(form(), ["year": year]).problemFields == (isRight ? [] : ["year"]), "\(year)")
        }
    }

    @Test func `a site, a drive or nowhere`() {
        let atSite = submit(form(), ["place": "v" + Fake.site.id.description]).change?.donations.first
        #expect(atSite?.venue == Fake.site.id && atSite?.drive == nil)
        let nowhere = submit(form(), ["place": "none"]).change?.donations.first
        #expect(nowhere?.venue == nil && nowhere?.drive == nil)
    }

    @Test func `before July 2025 the home ward is credited, later its default successor, and a split is approximate`() {
        let before = credit(on: Fake.day("2024-06-01"))
        #expect(before.ward == Fake.nhanChinh && !before.approximate)
        let after = credit(on: Fake.day("2025-08-01"))
        #expect(after.ward == WardKey(.era2025, 367) && after.approximate)
    }

    @Test func `somebody without a ward, group or street is credited to nothing`() {
        #expect(Credit(home: HomeAddress(), group: nil, bloc: nil, on: Fake.today) == Credit())
    }

    @Test func `from F3 to the disk: find, choose, Enter to the end`() {
        var stage = Stage(Fake.context())
        stage.press(.function(3))
        stage.type("hoa")
        stage.press(.enter)
        #expect(stage.form?.title.english == "Record a donation")
        stage.press(.pageDown, .enter)
        #expect(
            stage.taken() == [
                "open «Ghi nhận cho ai?»", "replace with «Ghi nhận hiến máu»", "replace with «Ghi nhận hiến máu»",
                "commit donationRecorded: +donation",
            ])
    }

    @Test func `somebody who was erased meanwhile cannot be recorded for`() {
        var stage = Stage(Fake.context()) { if case .donor = $0 { .donor(nil) } else { Fake.answer($0) } }
        stage.open(RecordScreen(Fake.donor.id))
        #expect(stage.program.navigation.depth == 1 && stage.notice == "Người này không còn trong sổ.")
    }
}
