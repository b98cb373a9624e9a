import Canvas
import Demo
import Model
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite("What lies under a box")
struct UnderlayTests {
    private func drawn(_ stage: Stage, over underlay: inout Underlay?) -> Canvas {
        var canvas = Canvas(size: stage.program.context.size, glyphs: stage.program.context.glyphs)
        stage.program.draw(on: &canvas, over: &underlay)
        return canvas
    }

    @Test("whatever keys and news come, the picture is the one that is drawn afresh")
    func same() {
        var chance = Chance("underlay")
        var stage = Stage(Fake.context())
        var underlay: Underlay?
        let keys: [Key] = [
            .function(2), .function(3), .function(4), .function(6), .function(7), .function(9), .enter, .escape, .down, .up, .tab,
            .backspace, .character("h"), .character("o"), .character("3"), .character("m"), .character("L"), .character("1"),
        ]
        for step in 0..<2_000 {
            switch chance.below(20) {
            case 0: stage.program.context.now = Instant(milliseconds: stage.program.context.now.milliseconds + 61_000)
            case 1: _ = stage.program.navigation[depth: 0].update(.news, stage.program.context)
            case 2: stage.program.staleSince = stage.program.staleSince == nil ? stage.program.context.now : nil
            case 3: stage.program.context.size = [Size(80, 24), Size(120, 36)][chance.below(2)]
            default: stage.press(keys[chance.below(keys.count)])
            }
            #expect(drawn(stage, over: &underlay) == stage.canvas, "step \(step)")
        }
    }

    @Test("letters in a box leave it as it is, news behind the box do not")
    func kept() {
        var stage = Stage(Fake.context())
        var underlay: Underlay?
        stage.press(.function(2))
        _ = drawn(stage, over: &underlay)
        let first = underlay?.origin
        stage.type("hoa")
        _ = drawn(stage, over: &underlay)
        #expect(first != nil && underlay?.origin == first)
        _ = stage.program.navigation[depth: 0].update(.news, stage.program.context)
        _ = drawn(stage, over: &underlay)
        #expect(underlay?.origin != first)
    }
}
