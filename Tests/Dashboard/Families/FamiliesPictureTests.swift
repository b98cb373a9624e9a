import Testing

@testable import Dashboard

extension Pictures {
    private static let families = [
        "families": familiesPicture,
        "families in English": familiesInEnglishPicture,
        "families with names hidden": familiesWithNamesHiddenPicture,
        "family": familyPicture,
        "family in English": familyInEnglishPicture,
        "family list": familyListPicture,
        "family list to be named": familyListToBeNamedPicture,
        "family offers": familyOffersPicture,
        "honour levels": honourLevelsPicture,
        "join families": joinFamiliesPicture,
        "join which family": joinWhichFamilyPicture,
        "merge": mergePicture,
        "new member": newMemberPicture,
        "no families": noFamiliesPicture,
        "twins": twinsPicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.families)
    static func familiesAreDrawn(scene: Scene) { compare(scene, with: families) }
}
