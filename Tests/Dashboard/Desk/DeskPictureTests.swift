import Testing

@testable import Dashboard

extension Pictures {
    private static let desk = [
        "desk": deskPicture,
        "desk awaited": deskAwaitedPicture,
        "desk deferral": deskDeferralPicture,
        "desk early": deskEarlyPicture,
        "desk gave": deskGavePicture,
        "desk gave another volume": deskGaveAnotherVolumePicture,
        "desk in English": deskInEnglishPicture,
        "desk lookup": deskLookupPicture,
        "desk of a planned drive": deskOfAPlannedDrivePicture,
        "desk of those who are through": deskOfThoseWhoAreThroughPicture,
        "desk revealed": deskRevealedPicture,
        "desk step back": deskStepBackPicture,
        "desk with a guest": deskWithAGuestPicture,
        "desk with names hidden": deskWithNamesHiddenPicture,
        "desk without anybody": deskWithoutAnybodyPicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.desk)
    static func deskIsDrawn(scene: Scene) { compare(scene, with: desk) }
}
