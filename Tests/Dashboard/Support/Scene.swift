import Canvas
import Exchange
import Model
import Store
import Terminal
import Testing

@testable import Dashboard

/// A moment of the program that is drawn at several sizes and compared with its picture.
struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    /// A variant is drawn at the usual sizes only.
    let sizes: [Size]
    let stage: @Sendable (Size) -> Stage

    init(_ name: String, isVariant: Bool = false, _ stage: @escaping @Sendable (Size) -> Stage) {
        self.name = name
        sizes = isVariant ? Array(Self.sizes.prefix(2)) : Self.sizes
        self.stage = stage
    }

    var testDescription: String { name }

    static let sizes = [Size(80, 24), Size(120, 36), Size(200, 60)]

    static func key(_ size: Size) -> String { "\(size.width)×\(size.height)" }
}

/// The pictures that the scenes must give, by the scene's name and the size.
enum Pictures {
    /// What the scene looks like, and what it must look like, at every size.
    static func compare(_ scene: Scene, with pictures: [String: [String: String]]) {
        for size in scene.sizes {
            #expect(scene.stage(size).picture == pictures[scene.name]?[Scene.key(size)], "\(scene.name) \(size)")
        }
    }
}
