import Testing

@testable import Dashboard

extension Pictures {
    private static let overview = [
        "board in English": boardInEnglishPicture,
        "board with long names": boardWithLongNamesPicture,
        "board without targets": boardWithoutTargetsPicture,
        "board": boardPicture,
        "empty board of a ward": emptyBoardOfAWardPicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.overview)
    static func overviewAreDrawn(scene: Scene) { compare(scene, with: overview) }
}
