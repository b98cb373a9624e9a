import Testing

@testable import Dashboard

extension Pictures {
    private static let forms = [
        "donor form searching a ward": donorFormSearchingAWardPicture,
        "donor form with problems": donorFormWithProblemsPicture,
        "form left half-entered": formLeftHalfEnteredPicture,
        "record form in English": recordFormInEnglishPicture,
        "record form": recordFormPicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.forms)
    static func formsAreDrawn(scene: Scene) { compare(scene, with: forms) }
}
