import Canvas
import Testing

@Suite struct TextFieldTests {
    @Test func `letters come in at the caret`() {
        var field = TextField("Nguyn")
        field.left()
        field.insert("ễ")
        #expect(field.text == "Nguyễn")
        #expect(field.caret == 5)
    }

    @Test func `an input method's Backspace and composed letter work letter by letter`() {
        var field = TextField()
        // Telex: "d", "d" arrives as d, Backspace, đ; "uw" as u, Backspace, ư …
        for (erase, letter) in [(0, "d"), (1, "đ"), (0, "u"), (1, "ư"), (0, "o"), (2, "ươ"), (0, "n"), (0, "g"), (4, "ường")]
            as [(Int, String)]
        {
            for _ in 0..<erase { field.backspace() }
            field.insert(letter)
        }
        #expect(field.text == "đường")
        #expect(field.letters.count == 5)
    }

    @Test func `marks that arrive alone join the letter and the result is NFC`() {
        var field = TextField()
        for scalar in ["N", "g", "u", "y", "e", "\u{302}", "\u{303}", "n"] { field.insert(scalar) }
        #expect(field.text.unicodeScalars.elementsEqual("Nguyễn".unicodeScalars))
        field.backspace()
        field.backspace()
        #expect(field.text == "Nguy")
        #expect(TextField("e\u{323}\u{302}").text.unicodeScalars.elementsEqual("ệ".unicodeScalars))
    }

    @Test func `a mark without a letter and control characters are dropped`() {
        #expect(TextField("\u{301}a\u{1B}\u{7}b\u{202E}").text == "ab")
        #expect(TextField("a\nb\tc").text == "a b c")
    }

    @Test func `one Backspace takes one grapheme`() {
        var field = TextField("a👨‍👩‍👧🇻🇳👍🏽")
        #expect(field.letters.count == 4)
        for expected in ["a👨‍👩‍👧🇻🇳", "a👨‍👩‍👧", "a", "", ""] {
            field.backspace()
            #expect(field.text == expected)
        }
    }

    @Test func `words are jumped over and deleted`() {
        var field = TextField("Nguyễn Thị  Ánh")
        field.wordLeft()
        #expect(field.caret == 12)
        field.deleteWord()
        #expect(field.text == "Nguyễn Ánh")
        field.home()
        field.wordRight()
        #expect(field.caret == 6)
        field.delete()
        #expect(field.text == "NguyễnÁnh")
        field.clear()
        #expect(field.isEmpty && field.caret == 0)
    }

    @Test func `it takes no more letters than its limit`() {
        var field = TextField("12345678", limit: 5)
        #expect(field.text == "12345")
        field.insert("\u{301}")
        #expect(field.letters.count == 5)
        field.insert(String(repeating: "\u{301}", count: 500))
        #expect(field.text.unicodeScalars.count < 20)
    }

    @Test func `the cursor stands at the caret`() {
        var canvas = Canvas(size: Size(14, 1))
        var field = TextField("Nguyễn 漢")
        #expect(field.draw(on: &canvas, in: Rect(x: 2, y: 0, width: 12, height: 1), focused: true) == Point(11, 0))
        #expect(canvas.cursor == Point(11, 0))
        #expect(canvas.picture == "  Nguyễn 漢")
        field.home()
        #expect(field.draw(on: &canvas, in: Rect(x: 2, y: 0, width: 12, height: 1), focused: true) == Point(2, 0))
        #expect(field.draw(on: &canvas, in: canvas.area, focused: false) == nil)
    }

    @Test func `long text scrolls, hidden ends have signs, the caret is always in sight`() {
        var field = TextField("Nguyễn Thị Ngọc Ánh")
        func shown() -> String { picture(10, 1) { field.draw(on: &$0, in: $1, focused: true) } }
        #expect(shown() == "‹ọc Ánh")
        field.home()
        #expect(shown() == "Nguyễn Th›")
        var generator = SeededGenerator(5)
        for _ in 0..<500 {
            var field = TextField(generator.text(upTo: 15))
            for _ in 0..<Int.random(in: 0...15, using: &generator) { field.left() }
            let width = Int.random(in: 1...12, using: &generator)
            var canvas = Canvas(size: Size(width, 1))
            let caret = field.draw(on: &canvas, in: canvas.area, focused: true)
            #expect(caret.map { canvas.area.contains($0) } == true)
        }
    }

    @Test func `a click sets the caret`() {
        var field = TextField("Nguyễn 漢字")
        field.click(column: 3, width: 20)
        #expect(field.caret == 3)
        field.click(column: 8, width: 20)
        #expect(field.caret == 7)
        field.click(column: 19, width: 20)
        #expect(field.caret == 9)
    }

    @Test func `any editing keeps the text NFC and the caret valid`() {
        var generator = SeededGenerator(6)
        var field = TextField(limit: 30)
        for _ in 0..<3_000 {
            switch Int.random(in: 0...8, using: &generator) {
            case 0: field.backspace()
            case 1: field.delete()
            case 2: field.left()
            case 3: field.right()
            case 4: field.wordLeft()
            case 5: field.wordRight()
            case 6: field.deleteWord()
            default: field.insert(generator.text(upTo: 3))
            }
            #expect((0...field.letters.count).contains(field.caret) && field.letters.count <= 30)
        }
    }

    @Test func `it stays inside its rectangle`() {
        #expect(
            staysInside { canvas, rect in TextField("Nguyễn 漢字 Thị").draw(on: &canvas, in: rect, focused: true, placeholder: "tên")
            })
        #expect(staysInside { canvas, rect in TextField().draw(on: &canvas, in: rect, focused: false, placeholder: "họ và tên") })
    }
}
