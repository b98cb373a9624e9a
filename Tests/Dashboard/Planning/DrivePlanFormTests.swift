import Canvas
import Model
import Store
import Testing

@testable import Dashboard

/// The drive's form: collecting centre, goal, slots, and a copy of an earlier drive.
@Suite struct DrivePlanFormTests {
    private func stage(_ form: DriveForm, _ answer: @escaping (Question) -> Answer? = Fake.planning) -> Stage {
        Stage(Fake.context(), open: FormScreen(form, Fake.context()), answer: answer)
    }

    /// Alters a field as somebody at the keys would, and saves.
    private func save(_ stage: inout Stage, _ typed: [String: String]) {
        guard let fields = stage.form?.fields else { return }
        for (place, field) in fields.enumerated() {
            if let text = typed[field.name] {
                stage.press(.control("u"))
                stage.type(text)
            }
            if place < fields.count - 1 { stage.press(.down) }
        }
        stage.press(.control("s"))
    }

    @Test func `A drive's centre, goal and slots are shown`() {
        let values = stage(DriveForm(Fake.plannedDrive.id)).form?.values
        #expect(values?["centre"] == "Viện Huyết học")
        #expect(values?["goal"] == "60" && values?["measure"] == "bags")
        #expect(values?["slots"] == "07:30-08:30 3; 08:30-09:30 1; 08:30-09:30 2 Tổ 5; 09:30-10:30 4")
    }

    @Test func `Slots and goal are altered in one change`() throws {
        var stage = stage(DriveForm(Fake.plannedDrive.id))
        save(&stage, ["goal": "75", "slots": "mỗi 120 phút 30"])
        // One is booked for a time that is no slot any more.
        stage.press(.control("s"))
        var drive = Fake.plannedDrive
        drive.slots = [DriveSlot(450, 570, capacity: 30), DriveSlot(570, 690, capacity: 30)]
        var goal = Fake.plannedGoal
        goal.amount = Amount(.bags, 75)
        #expect(
            stage.commits == [
                Change(
                    .driveAltered,
                    [
                        .altering(.drive(Fake.plannedDrive), to: .drive(drive)),
                        .altering(.target(Fake.plannedGoal), to: .target(goal)),
                    ]
                )
            ])
    }

    @Test func `A goal alone is a goal's change, and an empty one takes it away`() {
        var stage = stage(DriveForm(Fake.plannedDrive.id))
        save(&stage, ["goal": ""])
        #expect(stage.commits == [Change(.targetSet, [.removing(.target(Fake.plannedGoal))])])
        var same = self.stage(DriveForm(Fake.plannedDrive.id))
        save(&same, [:])
        #expect(same.commits.isEmpty && same.form == nil)
    }

    @Test func `Goals go with their drive to another year`() {
        var stage = stage(DriveForm(Fake.plannedDrive.id))
        save(&stage, ["year": "2020"])
        var goal = Fake.plannedGoal
        goal.year = 2020
        #expect(stage.commits.first?.targets == [goal])
    }

    @Test func `Slots that do not go together and goals that are none are told at their fields`() {
        for (field, text) in [
            ("slots", "6:30-8:30 20"), ("slots", "7:30-8:30 0"), ("slots", "7:30-9:00 5; 8:30-9:30 5"),
            ("slots", "7:30-8:30 5 Tổ 77"),
            ("goal", "nhiều"), ("goal", "0"),
        ] {
            var stage = stage(DriveForm(Fake.plannedDrive.id))
            save(&stage, [field: text])
            #expect(stage.commits.isEmpty)
            #expect(stage.form?.fields.filter { $0.problem != nil }.map(\.name) == [field], "\(text)")
            #expect(stage.form?.values[field] == text)
        }
    }

    @Test func `Another drive on that day is told of`() {
        let form = FormScreen(DriveForm(on: Fake.today), Fake.context())
        var stage = Stage(Fake.context(), open: form) { question in
            if case .drives = question { .drives(Fake.driveRows) } else { Fake.planning(question) }
        }
        #expect(stage.form?.values["day"] == "31/12/2020")
        #expect(stage.picture.contains("Ngày này đã có đợt: "))
        stage.press(.down, .control("u"))
        stage.type("30/12/2020")
        #expect(!stage.picture.contains("Ngày này đã có đợt: "))
    }

    @Test func `A copy is filled with everything, a year on, and is saved as a new drive with a goal of its own`() throws {
        var source = Fake.plannedRow
        source.drive.day = Fake.day("2020-08-01")
        source.drive.campaignYear = 2020
        source.drive.state = .cancelled
        source.drive.reason = .weather
        var stage = stage(DriveForm(again: source, Fake.context()))
        #expect(stage.form?.values["day"] == "07/08/2021")
        stage.press(.control("s"))
        let change = try #require(stage.commits.first)
        #expect(change.summary == "driveAdded: +drive +target")
        guard case .drive(let drive)? = change.revisions[0].after, let goal = change.targets.first else {
            Issue.record("no drive")
            return
        }
        #expect(drive.id != source.drive.id && drive.state == .planned && drive.reason == nil && drive.campaignYear == 2021)
        #expect(drive.slots == source.drive.slots && drive.hours == source.drive.hours && drive.venue == source.drive.venue)
        #expect(drive.collectingCentre == "Viện Huyết học" && drive.organiser == source.drive.organiser)
        #expect(goal.unit == .drive(drive.id) && goal.year == 2021 && goal.amount == Fake.plannedGoal.amount)
        #expect(goal.id != Fake.plannedGoal.id)
        stage.send(.committed(Fake.entryRow.entry))
        #expect(stage.said?.vietnamese.hasSuffix("Xem ở năm 2021 (Ctrl-Y).") == true)
    }
}
