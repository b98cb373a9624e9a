import Testing

@testable import Dashboard

extension Pictures {
    private static let boxes = [
        "failure": failurePicture,
        "leave": leavePicture,
        "settings": settingsPicture,
        "themes": themesPicture,
        "undo refused": undoRefusedPicture,
        "undo": undoPicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.boxes)
    static func boxesAreDrawn(scene: Scene) { compare(scene, with: boxes) }
}
