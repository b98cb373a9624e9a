import Testing

@testable import Dashboard

extension Pictures {
    private static let reconcile = [
        "late list to be named": lateListToBeNamedPicture,
        "row of a late list": rowOfALateListPicture,
        "row of a late list in English": rowOfALateListInEnglishPicture,
        "row with names hidden": rowWithNamesHiddenPicture,
        "row that may be there": rowThatMayBeTherePicture,
        "row of somebody new": rowOfSomebodyNewPicture,
        "row for somebody else": rowForSomebodyElsePicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.reconcile)
    static func reconcileAreDrawn(scene: Scene) { compare(scene, with: reconcile) }
}
