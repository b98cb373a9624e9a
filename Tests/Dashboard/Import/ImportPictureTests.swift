import Testing

@testable import Dashboard

extension Pictures {
    private static let importing = [
        "import asks for the era": importAsksForTheEraPicture,
        "import at work": importAtWorkPicture,
        "import done": importDonePicture,
        "import of no file": importOfNoFilePicture,
        "import rehearsed": importRehearsedPicture,
        "import": importPicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.importing)
    static func importingAreDrawn(scene: Scene) { compare(scene, with: importing) }
}
