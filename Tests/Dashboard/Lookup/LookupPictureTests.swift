import Testing

@testable import Dashboard

extension Pictures {
    private static let lookup = [
        "lookup in empty books": lookupInEmptyBooksPicture,
        "lookup of nobody": lookupOfNobodyPicture,
        "lookup": lookupPicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.lookup)
    static func lookupAreDrawn(scene: Scene) { compare(scene, with: lookup) }
}
