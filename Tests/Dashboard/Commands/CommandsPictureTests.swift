import Testing

@testable import Dashboard

extension Pictures {
    private static let commands = [
        "help in English": helpInEnglishPicture,
        "help": helpPicture,
        "palette filtered": paletteFilteredPicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.commands)
    static func commandsAreDrawn(scene: Scene) { compare(scene, with: commands) }
}
