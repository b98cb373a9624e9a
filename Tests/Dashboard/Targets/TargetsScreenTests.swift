import Model
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct TargetsScreenTests {
    @Test func `a unit that has no target is called by its name`() {
        let stage = Stage(Fake.context(), open: TargetsScreen(focus: .group(Fake.id(81)), name: "Trường THCS Nhân Chính"))
        #expect(stage.form?.title.vietnamese == "Chỉ tiêu 2020 · Trường THCS Nhân Chính")
    }

    @Test func `it opens on the unit that is meant`() {
        let stage = Stage(Fake.context(), open: TargetsScreen(focus: .ward(Fake.nhanChinh)))
        #expect((stage.top as? TargetsScreen)?.list.selected == 2)
    }

    @Test func `a unit without a target gets its form at once, and only once`() {
        var stage = Stage(Fake.context(), open: TargetsScreen(focus: .ward(WardKey(.era2020, 373))))
        #expect(stage.form?.title.vietnamese == "Chỉ tiêu 2020 · Phường Kim Giang")
        stage.press(.escape)
        #expect(stage.top is TargetsScreen)
    }

    @Test func `Enter alters the target under the cursor`() {
        var stage = Stage(Fake.context(), open: TargetsScreen())
        stage.press(.down, .down, .enter)
        #expect(stage.form?.title.vietnamese == "Chỉ tiêu 2020 · Nhân Chính" && stage.form?.values["number"] == "410")
    }

    @Test func `F7 offers the office and its wards`() {
        var stage = Stage(Fake.context(), open: TargetsScreen())
        stage.press(.function(7))
        #expect((stage.top as? PickScreen)?.options.map(\.label.vietnamese).prefix(2) == ["Quận Thanh Xuân", "Phường Nhân Chính"])
        #expect((stage.top as? PickScreen)?.options.count == 12)
        stage.press(.down, .enter)
        #expect(stage.form?.title.vietnamese == "Chỉ tiêu 2020 · Phường Nhân Chính")
    }

    @Test func `the wards' sum against the office's own counts one measure only`() {
        #expect(Stage(Fake.context(), open: TargetsScreen()).picture.contains("Các phường cộng lại 2.658, hơn số được giao 107."))
        #expect(!Stage(Fake.context(measure: .visits), open: TargetsScreen()).picture.contains("cộng lại"))
    }
}

@Suite struct PeersScreenTests {
    private func screen(_ stage: Stage) -> PeersScreen? { stage.top as? PeersScreen }

    @Test func `we stand among the others by share of the target`() {
        let lines = screen(Stage(Fake.context(), open: PeersScreen()))?.lines ?? []
        #expect(lines.count == 30 && lines.first?.peer == nil && lines.first?.place == 1)
        #expect(lines.map { $0.place ?? 0 } == lines.map { $0.place ?? 0 }.sorted())
    }

    @Test func `a double click opens a peer's form`() {
        var stage = Stage(Fake.context(), open: PeersScreen())
        let rows = stage.picture.split(separator: "\n", omittingEmptySubsequences: false)
        let row = rows.firstIndex { $0.contains("Quận Tây Hồ") } ?? 0
        stage.handle(.mouse(Mouse(.press, at: .init(40, row))))
        stage.handle(.mouse(Mouse(.press, at: .init(40, row))))
        #expect(stage.form?.values["name"] == "Quận Tây Hồ")
    }

    @Test func `our own line is not altered here and says so`() {
        var stage = Stage(Fake.context(), open: PeersScreen())
        stage.press(.enter)
        #expect(stage.notice == "Dòng này là số của chính mình; F7 thêm đơn vị bạn.")
    }

    @Test func `a peer's figure is removed only after a question`() {
        var stage = Stage(Fake.context(), open: PeersScreen())
        stage.press(.down, .control("v"))
        #expect(stage.commits.isEmpty)
        stage.press(.control("v"))
        #expect(stage.commits.isEmpty)
        stage.press(.enter)
        #expect(stage.commits.map(\.summary) == ["peerRemoved: -peer"])
    }

    @Test func `names that were entered are not offered again`() {
        let names = PeerNames.names(for: Fake.district, .hanoi)
        #expect(names.count == 29 && !names.contains("Quận Thanh Xuân"))
        var stage = Stage(Fake.context(), open: PeersScreen()) {
            if case .peers = $0 { .peers([Fake.peers[0]]) } else { Fake.answer($0) }
        }
        stage.press(.function(7))
        stage.type("Quận")
        guard case .search(let choices, free: true)? = stage.form?.fields[0].kind else { return #expect(Bool(false)) }
        #expect(choices.count == 28 && !choices.contains { $0.value == Fake.peers[0].name })
    }
}
