import Testing

@testable import Dashboard

extension Pictures {
    private static let streets = [
        "a house": aHousePicture,
        "a street": aStreetPicture,
        "homes of a street": homesOfAStreetPicture,
        "homes to assign": homesToAssignPicture,
        "no streets": noStreetsPicture,
        "streets": streetsPicture,
        "streets in English": streetsInEnglishPicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.streets)
    static func streetsAreDrawn(scene: Scene) { compare(scene, with: streets) }
}
