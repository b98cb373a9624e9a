extension Pictures {
    static let wall = [
        "wall": wallPicture,
        "wall before the drive": wallBeforeTheDrivePicture,
        "wall in ASCII": wallInASCIIPicture,
        "wall in English": wallInEnglishPicture,
        "wall of a closed drive": wallOfAClosedDrivePicture,
        "wall of a postponed drive": wallOfAPostponedDrivePicture,
        "wall of equivalents": wallOfEquivalentsPicture,
        "wall with a change": wallWithAChangePicture,
        "wall with a goal reached": wallWithAGoalReachedPicture,
        "wall without a goal": wallWithoutAGoalPicture,
    ]
}
