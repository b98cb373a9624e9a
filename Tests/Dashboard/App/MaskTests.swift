import Canvas
import Exchange
import Model
import Terminal
import Testing

@testable import Dashboard

@Suite struct MaskTests {
    @Test func `phone, id and birth date are shown in part`() {
        let context = Fake.context()
        #expect(Mask.phone(Fake.donor, context) == "•••321")
        #expect(Mask.citizenID(Fake.donor, context) == "••••2345")
        #expect(Mask.birth(Fake.donor, context) == "1985")
        #expect(Mask.name("Nguyễn Thị Hoà", context) == "Nguyễn Thị Hoà")
    }

    @Test func `the one who is revealed is shown in full, nobody else`() {
        var context = Fake.context()
        context.revealed = Fake.donor.id
        #expect(Mask.phone(Fake.donor, context) == "0987 654 321")
        #expect(Mask.citizenID(Fake.donor, context) == Fake.citizenID)
        #expect(Mask.birth(Fake.donor, context) == "15/03/1985")
        var other = Fake.donor
        other.id = Fake.id(101)
        #expect(Mask.phone(other, context) == "•••321" && Mask.birth(other, context) == "1985")
    }

    @Test func `what is missing stays empty`() {
        let nobody = Donor(id: Fake.id(1), name: "x")
        #expect(
            [Mask.phone(nobody, Fake.context()), Mask.citizenID(nobody, Fake.context()), Mask.birth(nobody, Fake.context())] == [
                "", "", "",
            ])
    }

    private static let everyScene =
        Scene.overview + Scene.donors + Scene.lookup + Scene.forms + Scene.commands + Scene.firstRun + Scene.targets + Scene.boxes
        + Scene.importing

    /// The forms of a donor show what they alter; they are opened for one person on purpose.
    private static let showsNumbers: Set = ["donor card revealed", "donor form searching a ward"]

    @Test(
        "no screen shows a phone, an id or a birth date in full", arguments: everyScene.filter { !showsNumbers.contains($0.name) })
    func masked(scene: Scene) {
        let picture = scene.stage(Size(200, 60)).picture
        for secret in ["0987 654 321", Fake.phone, Fake.citizenID, "15/03/1985"] { #expect(!picture.contains(secret), "\(secret)") }
    }

    @Test("F6 hides every name on every screen", arguments: everyScene.filter { $0.name != "donor form searching a ward" })
    func hidden(scene: Scene) {
        var stage = scene.stage(Size(200, 60))
        if !stage.program.context.hidesNames { stage.press(.function(6)) }
        let picture = stage.picture
        for name in Fake.names.filter({ $0 != Fake.longName || scene.name != "board with long names" }) + ["Trần Văn Bình"] {
            #expect(!picture.contains(name), "\(name)")
        }
    }

    @Test func `a copied line is masked as the screen is`() {
        var stage = Stage(Fake.context(hidesNames: true), open: DonorScreen(Fake.donor.id))
        stage.type("y")
        #expect(stage.taken() == ["copy ••••• · 1985 · Nhân Chính"])
    }

    @Test func `while names are hidden a form that names somebody stays shut, and one line says why`() {
        var stage = Stage(Fake.context(hidesNames: true))
        for purpose in [GroupForm(Fake.id(81)), StretchForm(Fake.id(91))] as [any FormPurpose] {
            stage.program.notice = nil
            stage.open(FormScreen(purpose, stage.program.context))
            #expect(stage.form == nil && stage.said == .showNamesFirst)
        }
        stage.open(FormScreen(GroupForm(ward: nil), stage.program.context))
        #expect(stage.form != nil)
    }

    @Test func `a name in any column of a file is hidden with the others`() {
        let problem = RowProblem(line: 3, record: 3, field: nil, header: "ngày", value: "Trần Văn Nam", reason: .missing)
        var stage = Stage(Fake.context(), open: UnreadableRowsScreen([problem], of: "viện.csv"))
        #expect(stage.picture.contains("Trần Văn Nam"))
        stage.press(.function(6))
        #expect(!stage.picture.contains("Trần Văn Nam"))
    }
}
