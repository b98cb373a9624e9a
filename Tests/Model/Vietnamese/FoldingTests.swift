import Foundation
import Testing

@testable import Model

@Suite struct FoldingTests {
    @Test(
        "folding takes accents off and keeps words apart",
        arguments: [
            ("Nguyễn Đức", "nguyen duc"), ("ĐƯỜNG Ước", "duong uoc"), ("hoà", "hoa"), ("hòa", "hoa"), ("Ðức (Eth)", "duc eth"),
            ("  Trần--Thị,,Bích ", "tran thi bich"), ("Yên Hoà", "yen hoa"), ("", ""), ("…", ""), ("ngõ 52/3", "ngo 52/3"),
            ("12a/4", "12a/4"), ("12Đ/4", "12d/4"), ("12ab/4", "12ab 4"), ("12æ/4", "12ae 4"),
            ("Nam/Nữ", "nam nu"), ("52 /3", "52 3"), ("/52/", "52"), ("5//3", "5 3"), ("Straße Łódź Ærø", "strasse lodz aero"),
            ("Ｈà ５/３", "ha 5/3"),
            ("Nguye\u{302}\u{303}n", "nguyen"), ("Иван Йод", "иван иод"), ("田中", "田中"), ("ﬁn", "fin"), ("O+", "o"),
            ("D'Arc", "d arc"),
            ("Nguy\u{200B}ễn", "nguyen"),
        ])
    func folds(text: String, expected: String) { #expect(VietnameseText.fold(text).scalars == expected.scalars) }

    @Test func `every Vietnamese letter folds to its ASCII letter`() {
        let families: [Character: String] = [
            "a": "aàảãáạăằẳẵắặâầẩẫấậ", "e": "eèẻẽéẹêềểễếệ", "i": "iìỉĩíị", "o": "oòỏõóọôồổỗốộơờởỡớợ", "u": "uùủũúụưừửữứự",
            "y": "yỳỷỹýỵ", "d": "dđ",
        ]
        for (base, letters) in families {
            for letter in letters {
                for form in [String(letter), letter.uppercased()] {
                    #expect(VietnameseText.fold(form) == String(base))
                    #expect(VietnameseText.fold(form.decomposedStringWithCanonicalMapping) == String(base))
                }
            }
        }
    }

    @Test func `every precomposed Latin letter folds to what its decomposition says`() {
        for value in Array(UInt32(0xC0)..<0x250) + Array(UInt32(0x1E00)..<0x1F00) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let bases = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
                !LatinLetters.isMark($0.value)
            }
            guard bases.count == 1, let base = bases.first, base.isASCII, base.properties.isAlphabetic else { continue }
            #expect(VietnameseText.fold(String(scalar)) == String(base).lowercased(), "U+\(String(value, radix: 16))")
        }
    }

    @Test func `the tables are as long as their blocks`() {
        #expect(LatinLetters.extended.utf8CodeUnitCount == 0x2B0 - 0xC0)
        #expect(LatinLetters.additional.utf8CodeUnitCount == 0x1F00 - 0x1E00)
    }

    @Test func `composed and decomposed text fold alike, and folding twice is folding once`() {
        var random = Seeded(1)
        for _ in 0..<4000 {
            let text = random.anyText(upTo: 12)
            let folded = VietnameseText.fold(text)
            #expect(VietnameseText.fold(text.precomposedStringWithCanonicalMapping).scalars == folded.scalars, "\(text.scalars)")
            #expect(VietnameseText.fold(text.decomposedStringWithCanonicalMapping).scalars == folded.scalars, "\(text.scalars)")
            #expect(VietnameseText.fold(folded).scalars == folded.scalars, "\(text.scalars)")
            #expect(!folded.hasPrefix(" ") && !folded.hasSuffix(" ") && !folded.contains("  "))
        }
    }

    @Test func `the fast way and the way for any script agree on Latin text`() {
        var random = Seeded(2)
        for _ in 0..<2000 {
            let text = random.anyText(upTo: 10)
            guard let fast = text.utf8.withContiguousStorageIfAvailable({ Folding.foldLatin($0) }) ?? nil else { continue }
            #expect(Folding.foldAnyScript(text).scalars == fast.scalars, "\(text.scalars)")
            guard let exact = text.utf8.withContiguousStorageIfAvailable({ ExactFolding.foldLatin($0) }) ?? nil else { continue }
            #expect(ExactFolding.foldAnyScript(text).scalars == exact.scalars, "\(text.scalars)")
        }
    }

    @Test func `a part of a text folds like the text it is`() {
        let text = "phường Nhân Chính"
        #expect(VietnameseText.fold(text.dropFirst(7)) == "nhan chinh")
    }

    @Test(
        "exact folding keeps accents and puts the tone in one place",
        arguments: [
            ("Hoà", "hòa"), ("HÒA", "hòa"), ("hoè", "hòe"), ("Thuý", "thúy"), ("thuỷ", "thủy"), ("Khoẻ", "khỏe"),
            ("Hoàng", "hoàng"), ("hòang", "hoàng"),
            ("Huỳnh", "huỳnh"), ("húynh", "huýnh"), ("Quý", "quý"), ("qúy", "quý"), ("Già", "già"), ("gìa", "già"), ("Gì", "gì"),
            ("giếng", "giếng"), ("quả", "quả"),
            ("Uỷ ban", "ủy ban"), ("Mía", "mía"), ("múa", "múa"), ("cứu", "cứu"), ("nướng", "nướng"), ("nứơng", "nướng"),
            ("ngoài", "ngoài"), ("ngòai", "ngoài"),
            ("khuỷu", "khuỷu"), ("toán", "toán"), ("Thuở", "thuở"), ("thủơ", "thuở"), ("Đức", "đức"), ("Trần-Thị", "trần thị"),
            ("José", "josé"),
            ("Hélène", "hélène"), ("Peña", "peña"), ("ngõ 52/3", "ngõ 52/3"), ("12A/4", "12a/4"), ("12Đ/4", "12đ/4"),
            ("12Æ/4", "12æ 4"), ("", ""),
        ])
    func foldsExactly(text: String, expected: String) {
        #expect(VietnameseText.foldExact(text).scalars == expected.scalars)
        #expect(VietnameseText.foldExact(text.decomposedStringWithCanonicalMapping).scalars == expected.scalars)
    }

    @Test func `exact folding has the same words as folding`() {
        var random = Seeded(3)
        for _ in 0..<3000 {
            let text = random.anyText(upTo: 10)
            let exact = VietnameseText.foldExact(text)
            #expect(VietnameseText.fold(exact).scalars == VietnameseText.fold(text).scalars, "\(text.scalars)")
            #expect(VietnameseText.foldExact(exact).scalars == exact.scalars, "\(text.scalars)")
            #expect(VietnameseText.words(exact).count == VietnameseText.words(VietnameseText.fold(text)).count, "\(text.scalars)")
        }
    }

    @Test(arguments: [
        ("hoa", false), ("hòa", true), ("duc", false), ("đuc", true), ("a\u{301}", true), ("52/3", false), ("Ơ", true),
        ("×", false),
    ])
    func `marks are seen where they are typed`(word: String, expected: Bool) { #expect(VietnameseText.hasMarks(word) == expected) }
}
