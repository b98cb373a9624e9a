import Testing

@testable import Dashboard

extension Pictures {
    private static let donors = [
        "donor card revealed": donorCardRevealedPicture,
        "donor card with names hidden": donorCardWithNamesHiddenPicture,
        "donor card": donorCardPicture,
        "donors filtered to nobody": donorsFilteredToNobodyPicture,
        "donors with names hidden": donorsWithNamesHiddenPicture,
        "donors": donorsPicture,
        "void": voidPicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.donors)
    static func donorsAreDrawn(scene: Scene) { compare(scene, with: donors) }
}
