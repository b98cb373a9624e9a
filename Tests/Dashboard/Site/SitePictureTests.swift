import Testing

@testable import Dashboard

extension Pictures {
    private static let siteScenes = [
        "day form": dayFormPicture,
        "hours form": hoursFormPicture,
        "hours of a site": hoursOfASitePicture,
        "week of a site": weekOfASitePicture,
        "week of a site in English": weekOfASiteInEnglishPicture,
        "week of a site in plain signs": weekOfASiteInPlainSignsPicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.site)
    static func siteScenesAreDrawn(scene: Scene) { compare(scene, with: siteScenes) }
}
