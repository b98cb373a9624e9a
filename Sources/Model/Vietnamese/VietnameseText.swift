import Foundation

/// Vietnamese writing: cleaning what comes in, taking accents off for a search, and the order of names.
public enum VietnameseText {
    /// The text as the program keeps it: NFC; control, direction and other invisible characters dropped, runs of white space one space,
    /// no space at either end, no mark without a letter.
    public static func clean(_ text: String) -> String { Cleaning.clean(text) }

    /// NFC. Text that is NFC already, as nearly all is, comes back without being copied.
    public static func composed(_ text: String) -> String {
        Cleaning.isComposed(text) ? text : text.precomposedStringWithCanonicalMapping
    }

    /// Small letters without accents, đ as d, single spaces where other signs stood: "Nguyễn  Đức-Hoà" is "nguyen duc hoa".
    ///
    /// Digits stay, and the slash of a house number (52/3, 12a/4). Letters of other scripts stay in their small form. Folding what is folded changes
    /// nothing, and composed and decomposed text fold alike.
    public static func fold(_ text: some StringProtocol) -> String {
        if let folded = text.utf8.withContiguousStorageIfAvailable({ Folding.foldLatin($0) }) ?? nil { return folded }
        return Folding.foldAnyScript(String(text))
    }

    /// Small letters with their accents, NFC, single spaces where other signs stood, the tone in one place: "Hoà", "Hòa" and "HÒA" are one word.
    ///
    /// The place is the older one: in an open oa, oe, uy the first vowel (hòa, khỏe, thúy), before a final
    /// consonant the second (hoàng, huỳnh); the vowel that carries a mark of its own (ă â ê ô ơ ư) before any other; the u of qu and the i of gi
    /// before a vowel count as consonants (quý, già).
    public static func foldExact(_ text: some StringProtocol) -> String {
        if let folded = text.utf8.withContiguousStorageIfAvailable({ ExactFolding.foldLatin($0) }) ?? nil { return folded }
        return ExactFolding.foldAnyScript(String(text))
    }

    /// The words of folded text.
    public static func words(_ folded: String) -> [Substring] {
        folded.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    }

    /// Whether any letter was typed with a mark, or is đ.
    public static func hasMarks(_ word: some StringProtocol) -> Bool {
        word.unicodeScalars.contains { !$0.isASCII && (LatinLetters.isMark($0.value) || LatinLetters.isMarkedLetter($0.value)) }
    }

    /// Bytes whose order (`memcmp`) is that of a list of people: by the given name (the last word), then by family and middle names from the left,
    /// in the order of the Vietnamese alphabet. See ``Collation`` for the layout.
    public static func sortKey(_ name: String) -> [UInt8] { Collation.key(name, order: .givenNameFirst) }

    /// Bytes whose order (`memcmp`) is that of a list of streets, wards or groups: left to right, numbers by their value (Tổ 2 before Tổ 10,
    /// 12/4 before 12/10).
    public static func textKey(_ text: String) -> [UInt8] { Collation.key(text, order: .natural) }
}
