import Canvas
import Model
import Phrases
import Store
import Terminal
import Testing

@testable import Dashboard

/// What of a person stands on the desk's screen.
@Suite struct DeskPrivacyTests {
    /// Everything that tells who somebody is beyond name and birth year: whole numbers, and days of birth as they may be written.
    private static let secrets: [String] = Fake.deskCards.flatMap { card -> [String] in
        var secrets = [card.donor.citizenID?.digits, card.donor.phone?.shown].compactMap { $0 }
        secrets += secrets.map { $0.replacing(" ", with: "") }
        if case .day(let day)? = card.donor.birth {
            secrets += Language.allCases.map { DateText.short(day, $0) } + [day.description]
        }
        return secrets
    }

    private static let sizes = [Size(60, 16), Size(80, 24), Size(120, 36), Size(200, 60)]

    @Test("no whole phone, id or day of birth stands on a desk without a reveal", arguments: Scene.desk)
    func masked(scene: Scene) {
        for size in Self.sizes {
            var stage = scene.stage(size)
            if stage.program.context.revealed != nil { stage.press(.control("t")) }
            let picture = stage.picture
            for secret in Self.secrets { #expect(!picture.contains(secret), "\(size) \(secret)") }
        }
    }

    @Test("with names hidden nobody's name stands on a desk", arguments: Scene.desk)
    func namesHidden(scene: Scene) {
        for size in Self.sizes {
            var stage = scene.stage(size)
            if !stage.program.context.hidesNames { stage.press(.function(6)) }
            let picture = stage.picture
            for card in Fake.deskCards { #expect(!picture.contains(card.donor.name.prefix(10)), "\(size) \(card.donor.name)") }
        }
    }

    @Test func `a reveal is of one person, is logged, and ends with the cursor's next move`() {
        var bench = DeskBench()
        bench.choose(.anh)
        let card = Fake.card(.anh)
        let phone = card.donor.phone?.shown ?? "?"
        #expect(!bench.stage.picture.contains(phone))
        #expect(bench.pressing(.control("t")) == ["reveal \(Fake.DeskPerson.anh.id.low) on desk"])
        #expect(bench.stage.picture.contains(phone) && bench.stage.picture.contains("đang hiện số"))
        #expect(bench.pressing(.up) == ["conceal"])
        #expect(!bench.stage.picture.contains(phone))
        bench.choose(.anh)
        #expect(!bench.stage.picture.contains(phone))
        bench.stage.press(.control("t"))
        #expect(bench.pressing(.control("t")) == ["conceal"])
    }

    @Test func `a step conceals what was revealed, and so does leaving the desk`() {
        var bench = DeskBench()
        bench.choose(.anh)
        bench.stage.press(.control("t"), .enter)
        bench.stage.send(.news)
        #expect(bench.stage.program.context.revealed == nil)
        bench.choose(.oanh)
        bench.stage.press(.control("t"), .escape)
        #expect(bench.stage.program.context.revealed == nil)
    }

    @Test func `with names hidden nobody's record is opened, and the counts stay`() {
        var bench = DeskBench(DeskBooks(), Fake.context(hidesNames: true))
        #expect(bench.pressing(.character("e")) == ["notice warning: \(Fake.context().say(.showNamesFirst))"])
        #expect(bench.stage.picture.contains("17 / 40 túi"))
    }

    @Test func `e opens the record of who is under the cursor, and that is logged`() {
        var bench = DeskBench()
        bench.choose(.anh)
        #expect(bench.pressing(.character("e")) == ["reveal \(Fake.DeskPerson.anh.id.low) on donor form", "open «Sửa người hiến»"])
    }

    @Test func `s records the consent of who is under the cursor, as the line about it says`() {
        var bench = DeskBench()
        bench.choose(.anh)
        #expect(bench.stage.picture.contains("chưa ghi; bấm s"))
        #expect(bench.pressing(.character("s")).count == 1 && bench.stage.form?.purpose is ConsentForm)
    }

    @Test func `a word that is never said of a donor`() {
        for language in Language.allCases {
            for scene in Scene.desk {
                var stage = scene.stage(Size(200, 60))
                if stage.program.context.language != language { stage.press(.control("n")) }
                let picture = stage.picture.lowercased()
                #expect(!picture.contains("eligible") && !picture.contains("đủ điều kiện"), "\(scene.name)")
            }
        }
    }
}
