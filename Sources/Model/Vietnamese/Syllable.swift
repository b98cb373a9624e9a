/// Whether a word can be a Vietnamese syllable by its letters: a beginning, a rhyme, at most one tone.
///
/// A word that lost all its marks counts when some syllable loses them so ("Nguyen"). It is a reason to look twice, no more: names of
/// other peoples and foreign words are none.
enum Syllable {
    static func isPossible(_ word: some StringProtocol) -> Bool {
        var letters: [Alphabet.Rank] = []
        var tones = 0
        var isBare = true
        for scalar in word.unicodeScalars {
            guard let letter = Alphabet.letter(scalar.value) else { return false }
            letters.append(letter.rank)
            if letter.tone != 0 { tones += 1 }
            if !scalar.isASCII { isBare = false }
        }
        guard !letters.isEmpty, tones <= 1 else { return false }
        let text = String(String.UnicodeScalarView(letters.map { Alphabet.scalar($0, tone: 0) }))
        for start in starts where text.hasPrefix(start) {
            let rhyme = String(text.dropFirst(start.count))
            if rhymes.contains(rhyme) || isBare && bareRhymes.contains(rhyme) { return true }
        }
        // "gi" is a beginning and a rhyme at once.
        return text == "gi" || text == "quy" || text == "qui"
    }

    private static let starts = [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r", "s",
        "t",
        "th", "tr", "v", "x",
        // Places of the Central Highlands: Krông Pắk, Đrây, Blao.
        "kr", "br", "bl", "pl", "dr", "đr", "gr",
    ]

    private static let rhymes = Set(
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh \
        êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm \
        oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê \
        uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc \
        ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ych yn ynh yt
        """.split(separator: " ").map(String.init))

    private static let bareRhymes = Set(rhymes.map { VietnameseText.fold($0) })
}
