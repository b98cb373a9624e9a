import Canvas
import Exchange
import Model
import Terminal

@testable import Dashboard

extension Scene {
    private static func stage(_ size: Size, _ screen: any Screen, english: Bool = false, hidesNames: Bool = false) -> Stage {
        Stage(
            Fake.context(size, language: english ? .english : .vietnamese, hidesNames: hidesNames), open: screen,
            answer: Fake.ofFamilies)
    }

    static let families = [
        Scene("families") { Stage(Fake.context($0), at: .families, answer: Fake.ofFamilies) },
        Scene("families in English", isVariant: true) {
            Stage(Fake.context($0, language: .english), at: .families, answer: Fake.ofFamilies)
        },
        Scene("families with names hidden", isVariant: true) {
            Stage(Fake.context($0, hidesNames: true), at: .families, answer: Fake.ofFamilies)
        },
        Scene("no families", isVariant: true) {
            Stage(Fake.context($0), at: .families) {
                if case .families(let request) = $0 { .families(request, .init(rows: [], total: 0)) } else { Fake.answer($0) }
            }
        },
        Scene("family") { stage($0, FamilyScreen(Fake.id(700))) },
        Scene("family in English", isVariant: true) { size in
            var stage = stage(size, FamilyScreen(Fake.id(700)), english: true)
            stage.type(" ")
            return stage
        },
        Scene("honour levels", isVariant: true) { stage($0, HonoursScreen(8)) },
        Scene("new member", isVariant: true) { size in
            stage(size, FormScreen(MemberForm(Fake.id(700), donor: Fake.donor.id), Fake.context(size)))
        },
        Scene("join which family", isVariant: true) { stage($0, FamilyPickScreen(joining: Fake.familyCard)) },
        Scene("join families", isVariant: true) { size in
            var stage = stage(size, FamilyPickScreen(joining: Fake.familyCard))
            stage.press(.enter)
            return stage
        },
        Scene("twins") { size in
            var stage = stage(size, TwinsScreen())
            stage.send(.job(.twins(Fake.twins)))
            return stage
        },
        Scene("merge", isVariant: true) { size in
            var stage = stage(size, TwinsScreen(), english: true)
            stage.send(.job(.twins(Fake.twins)))
            stage.press(.enter)
            return stage
        },
        Scene("family offers") { size in
            var stage = stage(size, FamilyOffersScreen())
            stage.send(.job(.familyOffers(Fake.offers)))
            return stage
        },
        Scene("family list to be named", isVariant: true) { stage($0, FamilyListScreen()) },
        Scene("family list") { size in
            var stage = stage(size, FamilyListScreen())
            stage.type("x")
            stage.press(.enter)
            stage.send(.job(.familyList(Fake.familyList)))
            return stage
        },
    ]
}
