import Canvas
import Exchange
import Model
import Phrases
import Store
import Terminal

@testable import Dashboard

extension Scene {
    static let overview = [
        Scene("board") { Stage(Fake.context($0)) },
        Scene("board in English", isVariant: true) { Stage(Fake.context($0, language: .english)) },
        Scene("board without targets", isVariant: true) {
            Stage(Fake.context($0)) { if case .overview = $0 { .overview(Fake.boardWithoutTargets) } else { nil } }
        },
        Scene("empty board of a ward") {
            Stage(Fake.context($0, office: Fake.ward)) { if case .overview = $0 { .overview(Fake.emptyBoard) } else { nil } }
        },
        Scene("board with long names") { size in
            var stage = Stage(Fake.context(size)) { if case .overview = $0 { .overview(Fake.longBoard) } else { nil } }
            stage.type("b")
            return stage
        },
    ]

    static let donors = [
        Scene("donors") { Stage(Fake.context($0), at: .donors) },
        Scene("donors with names hidden", isVariant: true) {
            Stage(Fake.context($0, language: .english, hidesNames: true), at: .donors)
        },
        Scene("donors filtered to nobody", isVariant: true) { size in
            var stage = Stage(Fake.context(size), at: .donors) {
                if case .donors(let request) = $0 {
                    .donors(request, Fake.page(request.filter.text.isEmpty ? Fake.donors : []))
                } else {
                    nil
                }
            }
            stage.press(.function(4))
            stage.type("xyz")
            return stage
        },
        Scene("donor card") { Stage(Fake.context($0), open: DonorScreen(Fake.donor.id)) },
        Scene("donor card revealed", isVariant: true) { size in
            var stage = Stage(Fake.context(size, language: .english), open: DonorScreen(Fake.donor.id))
            stage.press(.control("t"))
            return stage
        },
        Scene("donor card with names hidden", isVariant: true) {
            Stage(Fake.context($0, hidesNames: true), open: DonorScreen(Fake.donor.id))
        },
        Scene("void", isVariant: true) { size in
            var stage = Stage(Fake.context(size), open: DonorScreen(Fake.donor.id))
            stage.press(.control("v"))
            return stage
        },
    ]

    static let lookup = [
        Scene("lookup") { size in
            var stage = Stage(Fake.context(size))
            stage.press(.function(2))
            stage.type("hoa quan")
            return stage
        },
        Scene("lookup in empty books", isVariant: true) { size in
            var stage = Stage(Fake.context(size)) {
                if case .lookup(let text) = $0 { .lookup(text, LookupAnswer(rows: [], more: false)) } else { Fake.answer($0) }
            }
            stage.press(.function(2))
            return stage
        },
        Scene("lookup of nobody", isVariant: true) { size in
            var stage = Stage(Fake.context(size, language: .english)) {
                if case .lookup(let text) = $0 { .lookup(text, LookupAnswer(rows: [], more: false)) } else { Fake.answer($0) }
            }
            stage.press(.function(3))
            stage.type("zzz")
            return stage
        },
    ]

    static let forms = [
        Scene("record form") { Stage(Fake.context($0), open: RecordScreen(Fake.donor.id)) },
        Scene("record form in English", isVariant: true) {
            Stage(Fake.context($0, language: .english), open: RecordScreen(Fake.donor.id))
        },
        Scene("donor form with problems") { size in
            var stage = Stage(Fake.context(size), open: FormScreen(DonorForm(), Fake.context(size)))
            stage.press(.down)
            stage.type("31/02/1990")
            stage.press(.pageDown, .enter)
            return stage
        },
        Scene("donor form searching a ward", isVariant: true) { size in
            var stage = Stage(Fake.context(size), open: FormScreen(DonorForm(Fake.donor), Fake.context(size)))
            stage.press(.down, .down, .down, .down, .down, .down, .control("u"))
            stage.type("khuong")
            return stage
        },
        Scene("form left half-entered", isVariant: true) { size in
            var stage = Stage(Fake.context(size), open: FormScreen(ConsentForm(donor: Fake.donor), Fake.context(size)))
            stage.press(.right, .escape)
            return stage
        },
    ]

    static let commands = [
        Scene("help") { size in
            var stage = Stage(Fake.context(size))
            stage.press(.function(1))
            return stage
        },
        Scene("help in English", isVariant: true) { size in
            var stage = Stage(Fake.context(size, language: .english))
            stage.press(.function(1))
            return stage
        },
        Scene("palette filtered", isVariant: true) { size in
            var stage = Stage(Fake.context(size))
            stage.press(.function(9))
            stage.type("chi tieu")
            return stage
        },
    ]

    static let firstRun = [
        Scene("welcome") { Stage(Fake.context($0, office: nil), root: WelcomeScreen(), answer: Fake.answerOfEmptyBooks) },
        Scene("welcome in English", isVariant: true) {
            Stage(Fake.context($0, office: nil, language: .english), root: WelcomeScreen(), answer: Fake.answerOfEmptyBooks)
        },
        Scene("who is at the desk", isVariant: true) {
            Stage(Fake.context($0, signature: Signature(operatorName: "", desk: "")), root: WhoScreen(Fake.context($0)))
        },
        Scene("office form") { size in
            var stage = Stage(Fake.context(size, office: nil), root: WelcomeScreen(), answer: Fake.answerOfEmptyBooks)
            stage.press(.down, .enter, .down)
            stage.type("thanh xuan")
            return stage
        },
    ]

    static let targets = [
        Scene("targets") { Stage(Fake.context($0), open: TargetsScreen()) },
        Scene("no targets", isVariant: true) {
            Stage(Fake.context($0), open: TargetsScreen()) { if case .targets = $0 { .targets([]) } else { Fake.answer($0) } }
        },
        Scene("ranking") { Stage(Fake.context($0), open: PeersScreen()) },
        Scene("no peers", isVariant: true) {
            Stage(Fake.context($0, language: .english), open: PeersScreen()) {
                if case .peers = $0 { .peers([]) } else { Fake.answer($0) }
            }
        },
    ]

    static let boxes = [
        Scene("undo") { Stage(Fake.context($0), open: UndoScreen(.undo, chosen: Fake.entryRow)) },
        Scene("undo refused", isVariant: true) { size in
            var stage = Stage(Fake.context(size), open: UndoScreen(.undo, chosen: Fake.entryRow))
            stage.send(.refused(.dependents([Fake.entryRow.entry])))
            return stage
        },
        Scene("leave") { size in
            var stage = Stage(Fake.context(size), open: FormScreen(SignatureForm(), Fake.context(size)))
            stage.type("x")
            stage.press(.function(10))
            return stage
        },
        Scene("themes", isVariant: true) { size in
            var stage = Stage(Fake.context(size))
            stage.type("T")
            return stage
        },
        Scene("settings", isVariant: true) { Stage(Fake.context($0), open: PickScreen.settings(Fake.context($0))) },
        Scene("failure", isVariant: true) { size in
            var stage = Stage(Fake.context(size))
            stage.program.lose(.storeError(.replaced(path: "/home/ha/.local/share/giothong/giothong.sqlite")))
            return stage
        },
    ]
}
