import Canvas
import Model
import Phrases
import Terminal
import Testing

@testable import Dashboard

/// A scan on every screen: it opens a card, or says why not, and nothing of it is ever a key.
@Suite struct EverySceneScanTests {
    private func stage(_ scene: Scene) -> Stage {
        var stage = scene.stage(Size(120, 36))
        let answer = stage.answer
        stage.answer = { if case .holder = $0 { Fake.answer($0) } else { answer($0) ?? Fake.answer($0) } }
        _ = stage.taken()
        return stage
    }

    private func isHalfEntered(_ stage: Stage) -> Bool { stage.program.navigation.all.contains { $0.isHalfEntered } }

    /// Nothing was asked of the books or the machine but to look.
    private func onlyLooked(_ stage: inout Stage) -> Bool {
        stage.taken().allSatisfy { effect in
            ["open", "close", "replace", "conceal", "notice", "tell chosen"].contains { effect.hasPrefix($0) }
        }
    }

    @Test("a scanned card opens its holder's card, or says what is in the way", arguments: EverySceneTests.scenes)
    func known(scene: Scene) {
        for paste in [false, true] {
            var stage = stage(scene)
            let before = stage
            if paste { stage.handle(.paste(Scans.known)) } else { stage.scan(Scans.known) }
            #expect(stage.commits.isEmpty)
            #expect(onlyLooked(&stage))
            if before.program.navigation.tab == nil {
                #expect([.noOfficeYet, .nobodyAtDesk].contains(stage.said) && type(of: stage.top) == type(of: before.top))
            } else if isHalfEntered(before) {
                #expect([.formIsOpen, .cardFillsForm, .cardOfThisPerson].contains(stage.said))
                #expect(stage.program.navigation.depth == before.program.navigation.depth)
            } else if before.top is GaveScreen {
                #expect(stage.top is GaveScreen && stage.said == .cardOfSomebodyElse)
            } else if before.top is EarlyScreen || before.top is StepBackScreen {
                #expect(type(of: stage.top) == type(of: before.top) && stage.said == .questionFirst)
            } else if before.top is DeskScreen || (before.top as? LookupScreen)?.purpose.isAtDesk == true {
                #expect((stage.top as? DeskScreen)?.person == Fake.donor.id)
            } else if (before.top as? LookupScreen)?.purpose == .record {
                #expect(stage.form?.purpose is RecordForm)
            } else if (before.form?.purpose as? RecordForm) != nil {
                #expect(stage.form?.purpose is RecordForm && stage.form?.isHalfEntered == false)
            } else {
                #expect(stage.top is DonorScreen || stage.form?.purpose is DonorForm)
            }
        }
    }

    @Test("a scanned bag where nobody's bag is asked for is told and does nothing", arguments: EverySceneTests.scenes)
    func bag(scene: Scene) {
        var stage = stage(scene)
        // Where it belongs, it is taken: those have tests of their own.
        let isAskedFor =
            stage.form?.purpose is RecordForm || stage.form?.purpose is GaveForm || stage.top is GaveScreen
            || (stage.top as? DeskScreen)?.stage == .giving
        guard !isAskedFor else { return }
        let before = stage
        stage.scan(Scans.bag)
        #expect(stage.commits.isEmpty)
        #expect(stage.taken().allSatisfy { $0.hasPrefix("notice") } || stage.form != nil)
        #expect(stage.program.navigation.depth == before.program.navigation.depth)
        #expect(stage.top.field?.text == before.top.field?.text)
        let shown = "G1234 17 654321"
        #expect([.bagWithoutForm(shown), .bagOfNobody(shown), .noOfficeYet, .nobodyAtDesk, .formIsOpen].contains(stage.said))
    }

    @Test("a burst that is neither runs no command and answers no question", arguments: EverySceneTests.scenes)
    func rubbish(scene: Scene) {
        // With the scanner's first key also where a field has the keyboard.
        for burst in ["3qdu:0Tx1", "https://example.vn/3d?u=0&q", "12"] {
            var stage = stage(scene)
            let before = stage
            stage.handle([.key(.function(2))] + burst.map { .key(.character($0)) } + [.key(.enter)], pause: 1000)
            #expect(stage.taken().isEmpty && stage.program.navigation.depth == before.program.navigation.depth, "\(burst)")
            #expect(stage.said == .scanDropped(burst.count))
            stage.program.notice = before.program.notice
            #expect(stage.picture == before.picture)
        }
    }

    @Test("a card that is refused says why and leaves everything as it stood", arguments: EverySceneTests.scenes)
    func refused(scene: Scene) {
        var stage = stage(scene)
        let before = stage
        stage.scan(Scans.card("001099012345", "Nguyễn Văn An", "31022000", "Nam"))
        _ = stage.taken()
        #expect(stage.program.navigation.depth == before.program.navigation.depth)
        #expect(stage.form?.isHalfEntered == before.form?.isHalfEntered)
        #expect(stage.form?.fields.map(\.input) == before.form?.fields.map(\.input))
        if before.program.navigation.tab != nil {
            #expect(stage.said == .cardProblem(.birth(.noSuchDay)))
        }
        stage.program.notice = before.program.notice
        #expect(stage.picture == before.picture)
    }
}
