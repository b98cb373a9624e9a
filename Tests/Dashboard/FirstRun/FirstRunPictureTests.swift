import Testing

@testable import Dashboard

extension Pictures {
    private static let firstRun = [
        "office form": officeFormPicture,
        "welcome in English": welcomeInEnglishPicture,
        "welcome": welcomePicture,
        "who is at the desk": whoIsAtTheDeskPicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.firstRun)
    static func firstRunAreDrawn(scene: Scene) { compare(scene, with: firstRun) }
}
