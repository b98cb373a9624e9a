import Testing

@testable import Dashboard

extension Pictures {
    private static let targets = [
        "no peers": noPeersPicture,
        "no targets": noTargetsPicture,
        "ranking": rankingPicture,
        "targets": targetsPicture,
    ]

    @Test("drawn as it was looked at", arguments: Scene.targets)
    static func targetsAreDrawn(scene: Scene) { compare(scene, with: targets) }
}
