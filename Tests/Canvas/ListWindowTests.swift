import Canvas
import Testing

@Suite struct ListWindowTests {
    @Test func `the selected row stays in sight`() {
        var window = ListWindow(count: 100, height: 10)
        window.move(12)
        #expect(window.selected == 12)
        #expect(window.visible == 3..<13)
        window.move(-12)
        #expect(window.visible == 0..<10)
        window.end()
        #expect(window.selection == 99)
        #expect(window.visible == 90..<100)
        window.home()
        #expect(window.visible == 0..<10)
    }

    @Test func `a list opens with rows before and after the one it opens on`() {
        var window = ListWindow(count: 47, height: 10)
        window.open(at: 44)
        #expect(window.selected == 44 && window.visible == 37..<47)
        window.open(at: 20)
        #expect(window.visible == 15..<25)
        window.open(at: 1)
        #expect(window.visible == 0..<10)
    }

    @Test func `a page keeps one row in sight and ends at the ends`() {
        var window = ListWindow(count: 25, height: 10, selected: 3)
        window.page(1)
        #expect(window.selected == 12)
        #expect(window.visible == 9..<19)
        window.page(2)
        #expect(window.selected == 24)
        #expect(window.visible == 15..<25)
        window.page(-9)
        #expect(window.selected == 0)
    }

    @Test func `the wheel moves the view and drags the cursor along only at the edge`() {
        var window = ListWindow(count: 100, height: 10, selected: 5)
        window.scroll(3)
        #expect(window.selected == 5)
        #expect(window.offset == 3)
        window.scroll(10)
        #expect(window.selected == 13)
        window.scroll(-99)
        #expect(window.selected == 9)
    }

    @Test func `an empty list has no selection`() {
        var window = ListWindow(count: 0, height: 10)
        window.move(5)
        window.end()
        #expect(window.selection == nil)
        #expect(window.visible.isEmpty)
    }

    @Test func `any moves keep offset and selection valid`() {
        var generator = SeededGenerator(4)
        var window = ListWindow(count: 50, height: 7)
        for _ in 0..<20_000 {
            switch Int.random(in: 0...7, using: &generator) {
            case 0: window.move(Int.random(in: -60...60, using: &generator))
            case 1: window.page(Int.random(in: -3...3, using: &generator))
            case 2: window.scroll(Int.random(in: -9...9, using: &generator))
            case 3: window.resize(count: Int.random(in: 0...60, using: &generator))
            case 4: window.resize(height: Int.random(in: 0...20, using: &generator))
            case 5: window.select(Int.random(in: -5...70, using: &generator))
            case 6: window.move(Bool.random(using: &generator) ? .max : .min)
            default: window.end()
            }
            #expect(window.offset >= 0 && window.offset <= max(0, window.count - window.height))
            #expect(window.count == 0 ? window.selected == 0 : (0..<window.count).contains(window.selected))
            if window.height > 0 && window.count > 0 { #expect(window.visible.contains(window.selected)) }
        }
    }
}
