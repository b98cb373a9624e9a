import Testing

@testable import Dashboard

extension Pictures {
    private static let calls = [
        "blocs in English": blocsInEnglishPicture,
        "call": callPicture,
        "call whom": callWhomPicture,
        "calls": callsPicture,
        "calls in English": callsInEnglishPicture,
        "calls that must wait": callsThatMustWaitPicture,
        "groups": groupsPicture,
        "people who were called": peopleWhoWereCalledPicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.calls + Scene.onTheLine)
    static func callsAreDrawn(scene: Scene) { compare(scene, with: calls) }
}
