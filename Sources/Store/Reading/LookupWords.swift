import Model

/// The words under which a donor stands in the lookup index: those of the name, the street and the ward, folded, and once more
/// with their accents where they have any, so that typed accents can be asked for; the numbers of the house; and one word for the
/// ward itself, which the index can intersect far faster than a sort by ward.
///
/// The words *before* a house number (ngõ, ngách, số) are left out: with them everybody in an alley would be found as a Ngô.
/// The index keeps no text, so a row is taken out by naming its old words: the same donor must always give the same words.
enum LookupWords {
    static func text(name: String, street: String?, ward: WardKey?, house: String) -> String {
        text(name: name, streetWords: street.map(words) ?? "", wardWords: ward.map(words) ?? "", house: house)
    }

    /// For many donors: the words of streets and wards come again and again.
    static func text(name: String, streetWords: String, wardWords: String, house: String) -> String {
        var text = words(of: name)
        for part in [streetWords, wardWords] where !part.isEmpty {
            text += " "
            text += part
        }
        if !house.isEmpty {
            for part in HousePath(house).parts {
                text += " "
                text += part
                let digits = HousePath.digits(part)
                if digits.startIndex != part.startIndex {
                    text += " "
                    text += digits
                }
            }
        }
        return text
    }

    /// Whether the text has a word for each of these, as the index would find it.
    static func text(_ text: String, has sought: [LookupQuery.Word]) -> Bool {
        sought.allSatisfy { has($0.text, in: text, whole: $0.isWhole) }
    }

    /// Whether a word of the text begins so, or is just so.
    static func has(_ beginning: String, in text: String, whole: Bool = false) -> Bool {
        var (beginning, text) = (beginning, text)
        return beginning.withUTF8 { beginning in text.withUTF8 { has(beginning, in: $0, whole: whole) } }
    }

    /// The same of bytes in UTF-8.
    static func has(
        _ beginning: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, whole: Bool = false
    ) -> Bool {
        guard let first = beginning.first else { return true }
        let space = UInt8(ascii: " ")
        var place = 0
        while place + beginning.count <= text.count {
            let end = place + beginning.count
            if text[place] == first, place == 0 || text[place - 1] == space, text[place..<end].elementsEqual(beginning),
                !whole || end == text.count || text[end] == space
            {
                return true
            }
            place += 1
        }
        return false
    }

    /// The folded words of one name, then those that carry accents as they are.
    static func words(of name: String) -> String {
        var text = VietnameseText.fold(name)
        for word in VietnameseText.words(VietnameseText.foldExact(name)) where VietnameseText.hasMarks(word) {
            text += " "
            text += word
        }
        return text
    }

    /// The words of a ward's name, if it is one of ours, and the word that stands for the ward itself.
    static func words(of ward: WardKey) -> String {
        WardAtlas.hanoi.ward(ward).map { words(of: $0.name) + " " + term(for: ward) } ?? term(for: ward)
    }

    static func term(for ward: WardKey) -> String { "w\(ward.packed)" }
}
