import Canvas
import Model
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct TwinsScreenTests {
    private func opened(of donor: Identifier<Donor>? = nil) -> Stage {
        var stage = Stage(Fake.context(), open: TwinsScreen(of: donor), answer: Fake.ofFamilies)
        stage.write = { JournalEntry.made($0.kind) }
        if donor == nil { stage.send(.job(.twins(TwinList([Fake.twins.pairs[0]])))) }
        return stage
    }

    private func screen(_ stage: Stage) -> TwinsScreen? { stage.top as? TwinsScreen }

    @Test func `From the list of donors everybody is compared, from a card that person`() {
        var stage = Stage(Fake.context(), at: .donors, answer: Fake.ofFamilies)
        stage.type("D")
        #expect(stage.taken() == ["open «Người trùng»", "start findTwins"])
        #expect(screen(opened(of: Fake.donor.id))?.lines.count == 1)
    }

    @Test func `Who gave more often is proposed to stay, and arrows change it`() {
        var stage = opened()
        #expect(screen(stage)?.keepsOther == false && screen(stage)?.pair == Fake.pair)
        stage.press(.right)
        #expect(screen(stage)?.keepsOther == true)
        stage.press(.enter)
        #expect((stage.top as? MergeScreen)?.merge.keep.donor.id == Fake.twin.id)
    }

    @Test func `A merge is asked for once more, is one change, and takes the pair off the list`() throws {
        var stage = opened()
        stage.press(.enter)
        let merge = try #require(stage.top as? MergeScreen).merge
        #expect(merge.doubled.map(\.id.low) == [590] && stage.commits.isEmpty)
        stage.press(.enter)
        #expect(stage.commits.map(\.kind) == [.donorsMerged])
        #expect(screen(stage)?.lines.isEmpty == true && screen(stage)?.pair == nil)
    }

    @Test func `N notes that they are two people`() {
        var stage = opened()
        stage.type("N")
        #expect(stage.commits.map(\.summary) == ["donorsDistinguished: ~donor"])
        #expect(stage.commits.first?.donors.first?.decisions.distinct == [Fake.twin.id])
        #expect(screen(stage)?.lines.isEmpty == true)
    }

    @Test func `A pair that was taken back is on the list again, of everybody and of one person`() {
        for donor in [nil, Fake.donor.id] {
            var stage = opened(of: donor)
            stage.type("N")
            stage.send(.news)
            // The fake books know nothing of the change.
            if donor == nil { #expect(screen(stage)?.lines.isEmpty == true, "the news of it is nothing new") }
            stage.send(.news)
            #expect(screen(stage)?.lines.count == 1 && screen(stage)?.pair == Fake.pair)
        }
    }

    @Test func `Two id numbers are told to be two people, in words`() {
        var pair = Fake.pair
        pair.histories[1].donor.citizenID = CitizenID(checked: "001185099999")
        let other = pair
        var stage = Stage(Fake.context(), open: TwinsScreen()) { if case .pair = $0 { .pair(other) } else { Fake.answer($0) } }
        stage.send(.job(.twins(TwinList([Fake.twins.pairs[0]]))))
        stage.press(.enter)
        #expect(stage.said == .mergeProblem(.differentIDs) && stage.top is TwinsScreen)
    }

    @Test func `Only what both tell can differ, and numbers are compared whole though only their ends are shown`() {
        let lines = PairFacts(Fake.pair, Fake.context()).lines
        #expect(lines.filter(\.differs).map(\.label.english) == ["Name", "Phone", "Address"])
        #expect(!lines.contains { $0.one.contains(Fake.phone) || $0.one.contains(Fake.citizenID) })
    }
}
