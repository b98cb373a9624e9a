import Model
import Phrases
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct FigureFormTests {
    private func submit(_ form: some FormPurpose, _ filled: [String: String], _ context: Context = Fake.context()) -> FormOutcome {
        form.submit(FormValues(form.fields(context).filled(filled)), context)
    }

    // MARK: Targets

    private let city = Fake.target(1, .office, 2551)
    private func targetForm(_ existing: [Target]) -> TargetForm {
        TargetForm(unit: .office, unitName: "Quận Thanh Xuân", year: 2020, existing: existing)
    }

    @Test func `a target has number, measure and the paper it stands on`() {
        let change = submit(targetForm([]), ["number": "2.551", "measure": "bags", "document": "202/KH-BCĐ", "date": "6/12/2019"])
            .change
        #expect(change?.summary == "targetSet: +target")
        var expected = city
        expected.id = Fake.id(9000)
        #expect(change?.targets == [expected])
    }

    @Test func `a target of the same measure is altered, of another added beside it`() {
        #expect(submit(targetForm([city]), ["number": "2.600"]).change?.summary == "targetSet: ~target")
        let visits = submit(targetForm([city]), ["number": "3000", "measure": "visits"]).change
        #expect(visits?.summary == "targetSet: +target" && visits?.targets.first?.amount == Amount(.visits, 3000))
    }

    @Test func `an emptied number takes the target away`() {
        #expect(submit(targetForm([city]), ["number": ""]).change == Change(.targetRemoved, [.removing(.target(city))]))
        #expect(submit(targetForm([]), ["number": ""]).problemFields == ["number"])
    }

    @Test(
        "what is no target is refused",
        arguments: [("0", "bags"), ("-5", "bags"), ("12,5", "bags"), ("abc", "equivalents"), ("0", "equivalents")])
    func noTarget(text: String, measure: String) {
        #expect(submit(targetForm([]), ["number": text, "measure": measure]).problemFields == ["number"])
    }

    @Test func `equivalents may have a decimal, written in either language`() {
        for text in ["13.857,2", "13,857.2"] {
            let target = submit(targetForm([]), ["number": text, "measure": "equivalents"]).change?.targets.first
            #expect(target?.amount.tenths == 138_572, "\(text)")
        }
    }

    @Test func `a date of a paper that cannot be is refused`() {
        #expect(submit(targetForm([]), ["number": "5", "date": "31/02/2020"]).problemFields == ["date"])
    }

    // MARK: Aid

    @Test(
        "aid is read as people write it",
        arguments: [
            ("23,9 tỷ", Language.vietnamese, 23_900_000_000), ("850 triệu", .vietnamese, 850_000_000),
            ("12500000", .vietnamese, 12_500_000), ("23.9 billion", .english, 23_900_000_000),
        ]
            as [(String, Language, Int)])
    func aid(text: String, language: Language, dong: Int) {
        let change = submit(
            AidForm(nil, year: 2020), ["value": text, "growth": "+85 %", "source": "báo cáo 2020"], Fake.context(language: language)
        ).change
        #expect(
            change
                == Change(
                    .aidSet,
                    [
                        .adding(
                            .aid(
                                AidFigure(
                                    id: Fake.id(9000), year: 2020, value: Dong(dong), statedGrowth: 85, source: "báo cáo 2020")))
                    ]))
    }

    @Test func `aid is altered, taken away, or refused at its field`() {
        let now = Fake.board.aid
        #expect(submit(AidForm(now, year: 2020), ["value": "24 tỷ"]).change?.summary == "aidSet: ~aid")
        #expect(submit(AidForm(now, year: 2020), ["value": ""]).change?.summary == "aidRemoved: -aid")
        #expect(submit(AidForm(nil, year: 2020), ["value": ""]).problemFields == ["value"])
        #expect(submit(AidForm(nil, year: 2020), ["value": "nhiều"]).problemFields == ["value"])
        #expect(submit(AidForm(nil, year: 2020), ["value": "1 tỷ", "growth": "lots"]).problemFields == ["growth"])
    }

    @Test func `nothing falls by more than all there was`() {
        for (text, isRight) in [("-100", true), ("−40,5", true), ("-100,1", false), ("-250 %", false)] {
            let outcome = submit(AidForm(nil, year: 2020), ["value": "1 tỷ", "growth": text])
            #expect(outcome.problemFields == (isRight ? [] : ["growth"]), "\(text)")
        }
    }

    @Test func `the field for aid names its unit`() {
        let label = AidForm(nil, year: 2020).fields(Fake.context())[0].label
        #expect(label.vietnamese.contains("đồng") && label.english.contains("đồng"))
    }

    @Test func `an untouched aid figure comes back the same`() {
        guard let now = Fake.board.aid else { return #expect(Bool(false)) }
        #expect(
            submit(AidForm(now, year: 2020), [:]).change == Change(.aidSet, [.altering(.aid(now.figure), to: .aid(now.figure))]))
    }

    // MARK: Peers

    @Test func `a peer's figure is typed in from a report`() {
        let form = PeerForm(existing: nil, year: 2020, names: PeerNames.names(for: Fake.district, .hanoi))
        let change = submit(form, ["name": "Quận Ba Đình", "amount": "4.749", "measure": "bags", "target": "3.000"]).change
        #expect(
            change
                == Change(
                    .peerSet,
                    [
                        .adding(
                            .peer(
                                PeerFigure(
                                    id: Fake.id(9000), year: 2020, name: "Quận Ba Đình", amount: Amount(.bags, 4749),
                                    target: Amount(.bags, 3000))))
                    ]))
        #expect(submit(form, ["name": "Đơn vị khác", "amount": "0"]).change != nil)
        #expect(submit(form, ["amount": "5"]).problemFields == ["name"])
        #expect(submit(form, ["name": "x", "amount": ""]).problemFields == ["amount"])
        #expect(submit(form, ["name": "x", "amount": "5", "target": "0"]).problemFields == ["target"])
    }

    @Test func `a sample that is altered is a sample no more`() {
        let change = submit(PeerForm(existing: Fake.peers[0], year: 2020, names: []), ["amount": "4.749"]).change
        #expect(change?.summary == "peerSet: ~peer")
        guard case .peer(let figure)? = change?.revisions.first?.after else { return #expect(Bool(false)) }
        #expect(!figure.sample && figure.id == Fake.peers[0].id)
    }

    // MARK: Consent

    @Test func `nothing of a consent is chosen beforehand`() {
        let form = ConsentForm(donor: Fake.donor)
        #expect(submit(form, [:]).problemFields == ["purpose"])
        #expect(submit(form, ["purpose": "contact"]).problemFields == ["means"])
        let change = submit(form, ["purpose": "contact", "means": "paper", "paper": "12/2020"]).change
        #expect(
            change
                == Change(
                    .consentGiven,
                    [
                        .adding(
                            .consent(
                                Consent(
                                    id: Fake.id(9000), donor: Fake.donor.id, purpose: .contact, given: Fake.today, means: .paper,
                                    paperNumber: "12/2020")))
                    ]))
        #expect(submit(form, ["purpose": "contact", "means": "paper", "date": "01/01/2021"]).problemFields == ["date"])
    }

    @Test func `a consent is withdrawn for one purpose from a day on, and the others stand`() {
        let old = Consent(id: Fake.id(910), donor: Fake.donor.id, purpose: .contact, given: Fake.today - 90, means: .paper)
        let other = Consent(id: Fake.id(911), donor: Fake.donor.id, purpose: .history, given: Fake.today - 80, means: .spoken)
        var card = Fake.card
        card.consents = [old, other]
        var stage = Stage(Fake.context(), open: DonorScreen(Fake.donor.id)) { question in
            if case .donor = question { .donor(card) } else { Fake.answer(question) }
        }
        stage.type("s")
        #expect(stage.picture.contains("Rút: " + Phrase.consentPurpose(.contact).vietnamese))
        stage.press(.down, .enter)
        #expect(stage.form?.purpose is WithdrawalForm)
        stage.press(.control("s"))
        var after = old
        after.withdrawn = Fake.today
        #expect(stage.commits == [Change(.consentWithdrawn, [.altering(.consent(old), to: .consent(after))])])
        card.consents = [after, other]
        stage = Stage(Fake.context(), open: DonorScreen(Fake.donor.id)) { question in
            if case .donor = question { .donor(card) } else { Fake.answer(question) }
        }
        #expect(stage.picture.contains("đã rút " + DateText.short(Fake.today)))
        let form = WithdrawalForm(donor: Fake.donor, consents: [old])
        for (date, problem) in [(DateText.short(Fake.today + 1), ["date"]), (DateText.short(old.given - 1), ["date"])] {
            #expect(submit(form, ["date": date]).problemFields == problem)
        }
    }

    // MARK: Who is at the desk

    @Test func `the operator's name is needed, the desk's has a usual value`() {
        let context = Fake.context(signature: Signature(operatorName: "", desk: ""))
        #expect(submit(SignatureForm(), [:], context).problemFields == ["operator"])
        guard case .perform(let effects) = submit(SignatureForm(), ["operator": "Anh Tú"], context) else {
            return #expect(Bool(false))
        }
        #expect(effects.map(\.summary) == ["set signature Anh Tú at Bàn 1", "close"])
    }
}
