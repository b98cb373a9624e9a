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
    let stage: @Sendable (Size) -> Stage

    init(_ name: String, _ stage: @escaping @Sendable (Size) -> Stage) {
        self.name = name
        self.stage = stage
    }

    var testDescription: String { name }

    static let sizes = [Size(80, 24), Size(120, 36), Size(200, 60)]

    static func key(_ name: String, _ size: Size) -> String { "\(name) \(size.width)×\(size.height)" }
}

/// The pictures that the scenes must give, by name and size.
enum Pictures {
    /// What the scene looks like, and what it must look like, at every size.
    static func compare(_ scene: Scene, with pictures: [String: String], sizes: [Size] = Scene.sizes) {
        for size in sizes {
            let key = Scene.key(scene.name, size)
            #expect(scene.stage(size).picture == pictures[key], "\(key)")
        }
    }
}
