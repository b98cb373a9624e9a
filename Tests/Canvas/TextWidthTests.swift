import Canvas
import Testing

@Suite struct TextWidthTests {
    @Test(arguments: [
        ("Nguyễn Thị Ngọc Ánh", 19), ("Nguye\u{302}\u{303}n", 6), ("e\u{323}\u{302}", 1), ("漢字", 4), ("ｆ", 2), ("😀", 2), ("👍🏽", 2),
        ("🇻🇳", 2),
        ("\u{301}", 1), ("a\u{7}b", 2), ("a\tb", 3), ("\u{200E}a\u{AD}", 1), ("", 0), ("╭─█▏", 4), ("❤️", 1),
        ("\u{1100}\u{1161}\u{11A8}", 2),
    ])
    func `width counts columns, not scalars`(text: String, columns: Int) {
        #expect(TextWidth.width(of: text) == columns)
    }

    @Test func `a cut name ends with the ellipsis and fits`() {
        #expect(TextWidth.cut("Nguyễn Thị Ngọc Ánh", to: 10) == "Nguyễn Th…")
        #expect(TextWidth.cut("Nguyễn", to: 6) == "Nguyễn")
        #expect(TextWidth.cut("Nguyễn", to: 1) == "…")
        #expect(TextWidth.cut("Nguyễn", to: 0) == "")
        #expect(TextWidth.cut("漢字漢字", to: 6) == "漢字…")
        #expect(TextWidth.cut("漢字漢字", to: 4) == "漢…")
    }

    @Test func `a decomposed letter is never cut in half`() {
        let name = "Nguye\u{302}\u{303}n Ha\u{309}i"
        #expect(TextWidth.cut(name, to: 6) == "Nguye\u{302}\u{303}…")
        #expect(TextWidth.cut(name, to: 5).unicodeScalars.elementsEqual("Nguy…".unicodeScalars))
    }

    @Test func `a family of emoji is cut whole`() {
        #expect(TextWidth.cut("ab👨‍👩‍👧cd", to: 6) == "ab…")
    }

    @Test func `padding fills to the column`() {
        #expect(TextWidth.padded("Hà", to: 5) == "Hà   ")
        #expect(TextWidth.padded("Hà", to: 5, .right) == "   Hà")
        #expect(TextWidth.padded("Hà", to: 5, .centre) == " Hà  ")
        #expect(TextWidth.padded("漢字", to: 3) == "漢…")
    }

    @Test func `cut never exceeds the width and only cuts between graphemes`() {
        var generator = SeededGenerator(1)
        for _ in 0..<3_000 {
            let text = generator.text(upTo: 12)
            let columns = Int.random(in: 0...20, using: &generator)
            let cut = TextWidth.cut(text, to: columns)
            #expect(TextWidth.width(of: cut) <= columns, "\(text.debugDescription) to \(columns)")
            let kept = cut.hasSuffix("…") ? String(cut.dropLast()) : cut
            #expect(cut == text || text.hasPrefix(kept), "\(text.debugDescription) to \(columns)")
            #expect(TextWidth.width(of: TextWidth.padded(text, to: columns)) == columns)
        }
    }

    @Test func `a text that is cut inside keeps its beginning and its end`() {
        #expect(TextWidth.cutInside("Ngày hội phường – điểm Nhà văn hóa", to: 20) == "Ngày hội p…à văn hóa")
        #expect(TextWidth.cutInside("Quan Nhân", to: 20) == "Quan Nhân" && TextWidth.cutInside("Quan Nhân", to: 6) == "Quan …")
        for columns in 0...40 { #expect(TextWidth.width(of: TextWidth.cutInside("Điểm 漢字漢字漢字漢字 số 1", to: columns)) <= columns) }
    }

    @Test func `both normal forms of Vietnamese have one width`() {
        let letters: [(String, String)] = [
            ("ế", "e\u{302}\u{301}"), ("ợ", "o\u{31B}\u{323}"), ("ặ", "a\u{323}\u{306}"), ("ỹ", "y\u{303}"),
        ]
        for (composed, decomposed) in letters {
            #expect(TextWidth.width(of: composed) == 1)
            #expect(TextWidth.width(of: decomposed) == 1)
        }
    }

    @Test func `a number and what it counts stay on one line`() {
        #expect(WrappedText.lines("dự báo cả năm 3.191 túi · 12 túi", width: 20) == ["dự báo cả năm", "3.191 túi · 12 túi"])
        #expect(WrappedText.lines("1 2 3 nghiêng", width: 6) == ["1 2 3", "nghiên", "g"])
    }
}
