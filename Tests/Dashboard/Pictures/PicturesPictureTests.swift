import Testing

@testable import Dashboard

extension Pictures {
    private static let picturesOfAYear = [
        "days in plain signs": daysInPlainSignsPicture,
        "days of a unit": daysOfAUnitPicture,
        "givers of a unit in English": giversOfAUnitInEnglishPicture,
        "months of a unit": monthsOfAUnitPicture,
        "running total of a unit": runningTotalOfAUnitPicture,
        "running total on a console": runningTotalOnAConsolePicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.pictures)
    static func picturesOfAYearAreDrawn(scene: Scene) { compare(scene, with: picturesOfAYear) }
}
