import Model
import Phrases
import Store
import Testing

@testable import Dashboard

@Suite struct DriveStateScreenTests {
    private func stage(_ row: DriveRow = Fake.plannedRow, unfinished: [QueueRow] = [], absent: [AbsentRow] = []) -> Stage {
        let reckoning = DriveReckoning(
            page: DriveDayPage(row: row, counts: DriveCounts(), rates: DriveRates(past: [], on: Fake.today)),
            unfinished: unfinished, absent: absent)
        return Stage(Fake.context(), open: DriveStateScreen(row.drive.id)) { question in
            switch question {
            case .drive: .drive(row)
            case .reckoning: .reckoning(reckoning)
            default: Fake.answer(question)
            }
        }
    }

    private func options(_ stage: Stage) -> [ChangePickScreen.Option] { (stage.top as? ChangePickScreen)?.options ?? [] }

    @Test func `A planned drive can be opened, postponed and cancelled`() {
        var stage = stage()
        #expect(options(stage).map(\.label.vietnamese) == ["Mở đợt", "Hoãn đợt…", "Huỷ đợt…"])
        stage.press(.enter)
        var open = Fake.plannedDrive
        open.state = .open
        #expect(stage.commits == [Change(.driveAltered, [.altering(.drive(Fake.plannedDrive), to: .drive(open))])])
        // Enter held down writes it once.
        stage.press(.enter)
        #expect(stage.commits.count == 1)
    }

    @Test func `Postponing asks why, and enough blood in store is said to be no failure`() {
        var stage = stage()
        stage.press(.down, .enter)
        #expect(options(stage).map(\.label) == Drive.Reason.allCases.map { .driveReason($0) })
        #expect(options(stage)[0].detail.vietnamese == "không tính là đơn vị chậm tiến độ")
        for option in options(stage).dropFirst() { #expect(option.detail.vietnamese == "tính là một đợt không thực hiện được") }
        stage.press(.enter)
        var postponed = Fake.plannedDrive
        postponed.state = .postponed
        postponed.reason = .surplus
        #expect(stage.commits == [Change(.driveAltered, [.altering(.drive(Fake.plannedDrive), to: .drive(postponed))])])
    }

    @Test func `A drive that bled people is closed, and why it is not postponed is said`() {
        var row = Fake.plannedRow
        row.drive.state = .open
        row.tally = Fake.bags(12)
        var stage = stage(row)
        #expect(options(stage).count == row.drive.state.next.count)
        stage.press(.end, .enter)
        #expect(stage.commits.isEmpty)
        #expect(stage.said == .driveState(.bloodDrawn(12)))
        // To close it is the first thing offered.
        stage.press(.home, .enter)
        #expect(stage.commits.first?.summary == "driveAltered: ~drive")
    }

    @Test func `Closing tells first who has not finished or not come, and another key confirms`() throws {
        var row = Fake.plannedRow
        row.drive.state = .open
        let unfinished = [QueueRow(booking: Fake.booking(1, .came)), QueueRow(booking: Fake.booking(2, .giving))]
        let absent = [AbsentRow(booking: Fake.booking(3, nil), person: nil)]
        for (waiting, missing) in [(unfinished, absent), (unfinished, []), ([], absent)] {
            var stage = stage(row, unfinished: waiting, absent: missing)
            let place = try #require(options(stage).firstIndex { $0.label.vietnamese == "Đóng đợt…" })
            stage.press(contentsOf: [.home] + Array(repeating: .down, count: place) + [.enter])
            let box = try #require(stage.top as? CloseDriveScreen)
            #expect(box.steps.map(\.people) == (waiting.isEmpty ? [] : [1, 1]) && box.absent == missing.count)
            #expect(stage.commits.isEmpty)
            stage.press(.enter)
            var closed = row.drive
            closed.state = .closed
            #expect(stage.commits == [Change(.driveAltered, [.altering(.drive(row.drive), to: .drive(closed))])])
        }
        var stage = stage(row, unfinished: unfinished)
        stage.press(.home, .down, .enter, .escape)
        #expect(stage.commits.isEmpty && stage.program.navigation.depth == 1)
    }

    @Test func `In English one person is a person`() throws {
        var reckoning = Fake.reckoning(.open)
        reckoning.absent = [AbsentRow(booking: Fake.booking(8, nil), person: nil)]
        (reckoning.page.counts.booked, reckoning.page.counts.cancelled) = (0, 0)
        let said = CloseDriveScreen(reckoning).question.details.map(\.english)
        #expect(said.contains { $0.hasPrefix("1 person was awaited") })
        #expect(Phrase.people(1).english == "1 person" && Phrase.people(0).english == "0 people")
        #expect(Phrase.people(1_200).english == "1,200 people" && Phrase.people(1).vietnamese == "1 người")
    }

    @Test func `An open drive is offered its end first and what was opened by mistake last`() {
        var row = Fake.plannedRow
        row.drive.state = .open
        #expect(options(stage(row)).map(\.label.vietnamese) == ["Đóng đợt", "Hoãn đợt…", "Huỷ đợt…", "Đặt lại là dự kiến"])
    }

    @Test func `One that takes place after all keeps no reason`() {
        var row = Fake.plannedRow
        row.drive.state = .postponed
        row.drive.reason = .weather
        var stage = stage(row)
        stage.press(.enter)
        guard case .drive(let drive)? = stage.commits.first?.revisions.first?.after else {
            Issue.record("nothing written")
            return
        }
        #expect(drive.state == .planned && drive.reason == nil)
    }

    @Test func `Once it is written the box closes and says so, and a refusal closes it`() {
        var stage = stage()
        stage.press(.enter)
        stage.send(.committed(Fake.entryRow.entry))
        #expect(stage.said?.vietnamese == "Tuyến phố hiến máu Quan Nhân: đang mở. F8 để hoàn tác.")
        #expect(stage.program.navigation.depth == 1)
        var refused = self.stage()
        refused.press(.enter)
        refused.send(.refused(.locked))
        #expect(refused.program.navigation.depth == 1)
    }

    @Test func `A drive that is gone is said to be`() {
        var stage = Stage(Fake.context(), open: DriveStateScreen(Fake.id(999))) { question in
            if case .drive = question { .drive(nil) } else { Fake.answer(question) }
        }
        #expect(stage.program.navigation.depth == 1 && stage.said == .noLongerThere)
        #expect(stage.taken().contains { $0.hasPrefix("notice") } || stage.said != nil)
    }
}
