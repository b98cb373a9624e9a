import Canvas
import Terminal
import Testing

@testable import Dashboard

/// What holds for every screen, whatever it shows.
@Suite struct EverySceneTests {
    static let scenes =
        Scene.overview + Scene.donors + Scene.lookup + Scene.forms + Scene.commands + Scene.firstRun + Scene.targets + Scene.boxes
        + Scene.importing + Scene.desk + Scene.afterDrive + Scene.reconcile + Scene.planning + Scene.families + Scene.streets
        + Scene.calls + Scene.pictures + Scene.site

    @Test("the smallest screen is filled and nothing is cut twice", arguments: scenes)
    func small(scene: Scene) {
        let stage = scene.stage(Size(60, 16))
        #expect(!stage.picture.contains("……"))
        let rows = stage.picture.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(rows.count == 16 && rows.allSatisfy { TextWidth.width(of: $0) <= 60 })
        #expect(rows.last?.isEmpty == false)
    }

    @Test(
        "the real cursor stands somewhere on the screen",
        arguments: scenes.filter { !["empty board of a ward", "no targets", "no families"].contains($0.name) })
    func cursor(scene: Scene) {
        for size in [Size(60, 16), Size(80, 24), Size(120, 36)] {
            let canvas = scene.stage(size).canvas
            #expect(canvas.cursor.map { canvas.area.contains($0) } == true, "\(size)")
        }
    }

    @Test("in English no Vietnamese sentence is left", arguments: scenes)
    func english(scene: Scene) {
        var stage = scene.stage(Size(200, 60))
        if stage.program.context.language == .vietnamese { stage.press(.control("n")) }
        let picture = stage.picture
        for word in [
            "Bấm", "bấm", "Chưa ", "Đang ", "đang ", "Hãy", "trực tiếp", "chỉ tiêu", "túi", "người hiến", "Enter để", "Esc thôi",
        ] {
            #expect(!picture.contains(word), "\(word)")
        }
    }

    @Test("a console without block letters draws every screen in plain signs", arguments: scenes)
    func ascii(scene: Scene) {
        var stage = scene.stage(Size(80, 24))
        stage.program.context.glyphs = .ascii
        for sign in ["╭", "│", "█", "━", "▅"] { #expect(!stage.picture.contains(sign), "\(sign)") }
    }
}
