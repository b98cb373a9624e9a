import Foundation
import Testing

@testable import Model

@Suite struct CollationTests {
    private func expectOrder(_ texts: [String], by key: (String) -> [UInt8]) {
        for (one, other) in zip(texts, texts.dropFirst()) {
            #expect(key(one).lexicographicallyPrecedes(key(other)), "\(one) before \(other)")
        }
    }

    @Test func `letters follow the Vietnamese alphabet`() {
        let alphabet = "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z".split(separator: " ").map(String.init)
        expectOrder(alphabet, by: VietnameseText.textKey)
        expectOrder(alphabet.map { "Lê " + $0 }, by: VietnameseText.sortKey)
    }

    @Test func `tones follow ngang huyền hỏi ngã sắc nặng, then small letters before capitals`() {
        expectOrder(["ma", "mà", "mả", "mã", "má", "mạ"], by: VietnameseText.textKey)
        expectOrder(["hoa", "Hoa", "HOa", "HOA", "hòa"], by: VietnameseText.textKey)
    }

    @Test func `people stand by given name, then from the family name on`() {
        expectOrder(
            [
                "An", "Lê An", "Nguyễn Thị An", "Nguyễn Văn An", "Trần An", "Đỗ Ân", "Trần Văn Bình", "Lê Dung", "Nguyễn Đạt",
                "An Thị Hoa", "Bùi Thị Hòa",
                "Cao Thị Hoa", "Nguyễn Văn Hoàng", "Lê Ước", "Lê Yến",
            ], by: VietnameseText.sortKey)
    }

    @Test func `a tone decides only where all letters are the same`() {
        expectOrder(["Nguyễn Thị Hoa", "Nguyễn Thị Hòa", "Nguyễn Văn Hoa", "Nguyễn Văn Hòa"], by: VietnameseText.sortKey)
    }

    @Test func `numbers stand by their value in texts`() {
        expectOrder(["Tổ 1", "Tổ 2", "Tổ 10", "Tổ 10a", "Tổ 11", "Tổ 100"], by: VietnameseText.textKey)
        expectOrder(
            [
                "12", "12/4", "12/10", "12A", "13", "Khương Hạ", "Khương Trung", "Khương Trung mới", "Láng",
                "Đ. 1".replacing("Đ", with: "O"),
            ],
            by: VietnameseText.textKey)
        expectOrder(["9999999999999", "10000000000000", "99999999999999999999"], by: VietnameseText.textKey)
        #expect(VietnameseText.textKey("Tổ 02") == VietnameseText.textKey("Tổ 2"))
    }

    @Test func `streets that begin with đ follow those with d, and other scripts come last`() {
        expectOrder(["Dương Quảng Hàm", "Định Công", "Giáp Nhất", "Zurich", "Иван", "田中"], by: VietnameseText.textKey)
    }

    @Test func `the place of a tone, the form of the text and signs do not matter`() {
        #expect(VietnameseText.sortKey("Lê Thuý Hoà") == VietnameseText.sortKey("Lê Thúy Hòa"))
        #expect(
            VietnameseText.sortKey("Nguyễn Đức Ước".decomposedStringWithCanonicalMapping)
                == VietnameseText.sortKey("Nguyễn  Đức-Ước"))
        #expect(VietnameseText.sortKey("…").isEmpty)
    }

    /// The order as the rule says it, by slow means.
    private func slowRank(_ name: String) -> [[Int]] {
        let order = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")
        let tones: [Unicode.Scalar: Int] = ["\u{300}": 1, "\u{309}": 2, "\u{303}": 3, "\u{301}": 4, "\u{323}": 5]
        var words = name.lowercased().split(separator: " ").map(String.init)
        if let last = words.popLast() { words.insert(last, at: 0) }
        var letters: [Int] = []
        var toneList: [Int] = []
        for (index, word) in words.enumerated() {
            if index > 0 { letters.append(-1) }
            var tone = 0
            for character in word {
                let scalars = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
                var base = String.UnicodeScalarView()
                for scalar in scalars {
                    if let found = tones[scalar] { tone = found } else { base.append(scalar) }
                }
                letters.append(order.firstIndex(of: Character(String(base).precomposedStringWithCanonicalMapping)) ?? 99)
            }
            toneList.append(tone)
        }
        return [letters, toneList]
    }

    @Test func `random names stand as the rule says`() {
        var random = Seeded(5)
        for _ in 0..<3000 {
            let (one, other) = (random.name(), random.name())
            let (slowOne, slowOther) = (slowRank(one), slowRank(other))
            let expected =
                slowOne[0] == slowOther[0]
                ? slowOne[1].lexicographicallyPrecedes(slowOther[1]) : slowOne[0].lexicographicallyPrecedes(slowOther[0])
            #expect(
                VietnameseText.sortKey(one).lexicographicallyPrecedes(VietnameseText.sortKey(other)) == expected,
                "\(one) · \(other)")
        }
    }

    @Test func `keys of any text are made without harm`() {
        var random = Seeded(6)
        for _ in 0..<4000 {
            let text = random.anyText(upTo: 14)
            let cleaned = VietnameseText.clean(text)
            _ = VietnameseText.sortKey(text)
            // What folding leaves empty has nothing to stand by, and the other way round.
            #expect(VietnameseText.textKey(cleaned).isEmpty == VietnameseText.fold(cleaned).isEmpty, "\(cleaned.scalars)")
        }
    }
}
