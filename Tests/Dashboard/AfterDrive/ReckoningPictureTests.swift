import Testing

@testable import Dashboard

extension Pictures {
    private static let afterDrive = [
        "reckoning": reckoningPicture,
        "reckoning in English": reckoningInEnglishPicture,
        "credit of a drive": creditOfADrivePicture,
        "people to thank": peopleToThankPicture,
        "people to thank with names hidden": peopleToThankWithNamesHiddenPicture,
        "deferred people": deferredPeoplePicture,
        "people who did not come": peopleWhoDidNotComePicture,
        "second invitations": secondInvitationsPicture,
        "unfinished people": unfinishedPeoplePicture,
        "closing a drive": closingADrivePicture,
        "saving a list with phones": savingAListWithPhonesPicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.afterDrive)
    static func afterDriveAreDrawn(scene: Scene) { compare(scene, with: afterDrive) }
}
