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
        var text = text
        return text.withUTF8 { known in
            sought.allSatisfy { word in
                var word = word.text
                return word.withUTF8 { has($0, in: known) }
            }
        }
    }

    private static func has(_ beginning: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = beginning.first else { return true }
        var place = 0
        while place + beginning.count <= text.count {
            if text[place] == first, place == 0 || text[place - 1] == UInt8(ascii: " "),
                text[place..<(place + beginning.count)].elementsEqual(beginning)
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
