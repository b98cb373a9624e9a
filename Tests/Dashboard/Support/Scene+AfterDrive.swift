import Canvas
import Model
import Store
import Terminal

@testable import Dashboard

extension Scene {
    private static func reckoning(
        _ context: Context, _ reckoning: DriveReckoning = Fake.reckoning(), tabs: Int = 0, then keys: [Key] = []
    ) -> Stage {
        var stage = Stage(
            context, open: ReckoningScreen(reckoning.drive.id, name: reckoning.drive.name), answer: Fake.answerAfterDrive(reckoning)
        )
        for _ in 0..<tabs { stage.press(.tab) }
        stage.press(contentsOf: keys)
        return stage
    }

    static let afterDrive = [
        Scene("reckoning") { reckoning(Fake.context($0)) },
        Scene("reckoning in English", isVariant: true) { reckoning(Fake.context($0, language: .english)) },
        Scene("credit of a drive") { reckoning(Fake.context($0), tabs: 1) },
        Scene("people to thank") { reckoning(Fake.context($0), tabs: 2) },
        Scene("people to thank with names hidden", isVariant: true) {
            reckoning(Fake.context($0, language: .english, hidesNames: true), tabs: 2)
        },
        Scene("deferred people", isVariant: true) { reckoning(Fake.context($0), tabs: 3) },
        Scene("people who did not come", isVariant: true) { reckoning(Fake.context($0), tabs: 4) },
        Scene("second invitations", isVariant: true) { reckoning(Fake.context($0), tabs: 5) },
        Scene("unfinished people", isVariant: true) {
            reckoning(Fake.context($0), Fake.reckoning(.open, unfinished: 3), then: [.character("p")])
        },
        Scene("closing a drive") {
            reckoning(Fake.context($0), Fake.reckoning(.open, unfinished: 3), then: [.character("p"), .character("p")])
        },
        Scene("saving a list with phones", isVariant: true) {
            reckoning(Fake.context($0), tabs: 2, then: [.character("X"), .down, .down, .enter])
        },
    ]

    private static func reconciling(_ context: Context, keys: [Key] = []) -> Stage {
        var stage = Stage(context, open: ReconcileScreen(site: Fake.site), answer: Fake.answerOfReconciling)
        stage.type("ds.csv")
        stage.press(.enter)
        stage.send(.job(.lateList(Fake.lateList)))
        stage.press(contentsOf: keys)
        return stage
    }

    static let reconcile = [
        Scene("late list to be named", isVariant: true) {
            Stage(Fake.context($0), open: ReconcileScreen(), answer: Fake.answerOfReconciling)
        },
        Scene("row of a late list") { reconciling(Fake.context($0)) },
        Scene("row of a late list in English", isVariant: true) { reconciling(Fake.context($0, language: .english)) },
        Scene("row with names hidden", isVariant: true) { reconciling(Fake.context($0, hidesNames: true)) },
        Scene("row that may be there", isVariant: true) { reconciling(Fake.context($0), keys: [.right]) },
        Scene("row of somebody new", isVariant: true) { reconciling(Fake.context($0), keys: [.right, .right]) },
        Scene("row for somebody else", isVariant: true) {
            reconciling(Fake.context($0), keys: [.function(4), .character("h"), .character("o")])
        },
    ]
}
