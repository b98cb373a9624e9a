import Model
import Phrases
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct BagScanTests {
    private func recording() -> Stage { Stage(Fake.context(), open: RecordScreen(Fake.donor.id)) }

    private func bag(_ stage: Stage) -> String? { stage.form?.values["bag"] }

    private func saved(_ stage: Stage) -> [String] { stage.commits.flatMap(\.donations).map(\.bagNumber) }

    @Test func `a scanned bag fills its field, whichever field has the keyboard`() {
        for downs in 0..<9 {
            var stage = recording()
            for _ in 0..<downs { stage.press(.down) }
            let before = stage.form?.fields.filter { $0.name != "bag" }.map(\.content)
            stage.scan(Scans.bag)
            #expect(bag(stage) == Scans.bagNumber, "\(downs)")
            #expect(stage.form?.fields.filter { $0.name != "bag" }.map(\.content) == before && stage.form?.focus == min(downs, 8))
            #expect(stage.notice == "Mã túi máu: G1234 17 654321.")
            #expect(stage.form?.isHalfEntered == true)
        }
    }

    @Test func `a bag that is scanned and one that is typed with its check character are one`() {
        var numbers: Set<[String]> = []
        for typed in ["g1234 17 654321 \(Self.check)", "G1234 17 654321", "=G12341765432170"] {
            var stage = recording()
            for _ in 0..<6 { stage.press(.down) }
            stage.type(typed)
            stage.press(.control("s"))
            numbers.insert(saved(stage))
        }
        var scanned = recording()
        scanned.scan(Scans.bag)
        scanned.press(.control("s"))
        numbers.insert(saved(scanned))
        #expect(numbers == [[Scans.bagNumber]])
    }

    private static let check = (try? DonationNumberReading(Scans.bag))?.number.checkCharacter ?? "?"

    @Test func `a scan with a wrong check is refused with the reason and fills nothing`() {
        for focus in [0, 6] {
            var stage = recording()
            for _ in 0..<focus { stage.press(.down) }
            stage.scan("=G12341765432171")
            #expect(bag(stage) == "" && stage.form?.isHalfEntered == false)
            #expect(stage.notice == "Phần kiểm tra của mã vạch không khớp: mã túi bị đọc sai. Hãy quét lại.")
        }
    }

    @Test func `a typed number with a wrong check is told, and taken when the person saves again`() {
        var stage = recording()
        for _ in 0..<6 { stage.press(.down) }
        let wrong = "G123417654321" + (Self.check == "A" ? "B" : "A")
        stage.type(wrong)
        stage.press(.control("s"))
        #expect(stage.commits.isEmpty && stage.form?.focus == 6)
        #expect(stage.form?.fields[6].problem?.english.hasSuffix("If the bag is printed just so, save again.") == true)
        stage.press(.control("s"))
        #expect(saved(stage) == [wrong])
    }

    @Test func `who alters the number after the doubt is asked anew`() {
        var stage = recording()
        for _ in 0..<6 { stage.press(.down) }
        let wrong = "G123417654321" + (Self.check == "A" ? "B" : "A")
        stage.type(wrong)
        stage.press(.control("s"))
        stage.press(.end, .backspace)
        stage.type(wrong.hasSuffix("A") && Self.check != "C" ? "C" : "D")
        stage.press(.control("s"))
        #expect(stage.commits.isEmpty)
    }

    @Test func `any other number is plain text, and what no bag has is refused`() {
        for (typed, kept) in [("26-000 123", "26-000123"), ("8934588012112", "8934588012112"), ("abc", nil), ("12;34", nil)] {
            var stage = recording()
            for _ in 0..<6 { stage.press(.down) }
            stage.type(typed)
            stage.press(.control("s"), .control("s"))
            #expect(saved(stage) == (kept.map { [$0] } ?? []), "\(typed)")
        }
    }

    @Test func `a second bag takes the first one's place and says so`() {
        var stage = recording()
        stage.scan("2620-000123")
        #expect(bag(stage) == "2620-000123")
        stage.scan(Scans.bag)
        #expect(bag(stage) == Scans.bagNumber && stage.notice == "Mã túi máu: G1234 17 654321, thay cho 2620-000123.")
    }

    @Test func `a form that is on its way to the books takes no bag`() {
        var stage = recording()
        stage.press(.control("s"))
        stage.scan(Scans.bag)
        #expect(bag(stage) == "" && stage.notice?.hasPrefix("Còn mục đang nhập dở") == true)
    }

    @Test func `the same person's card is known in their record form, another's is not`() {
        var stage = recording()
        stage.press(.right)
        stage.scan(Scans.known)
        #expect(stage.notice == "Thẻ căn cước này đúng là của người trong biểu mẫu.")
        stage.scan(Scans.stranger)
        #expect(stage.notice?.hasPrefix("Còn mục đang nhập dở") == true && stage.form?.purpose is RecordForm)
    }
}
