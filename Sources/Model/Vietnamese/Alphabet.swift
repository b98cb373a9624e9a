/// The Vietnamese alphabet and its tones, as scalars.
///
/// Order of letters (with the four that only foreign names use in their Latin places): a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s
/// t u ư v w x y z. Order of tones: ngang, huyền, hỏi, ngã, sắc, nặng.
enum Alphabet {
    /// A letter without its tone: 0 is a.
    typealias Rank = UInt8

    /// One scalar of the alphabet.
    struct Letter {
        var rank: Rank
        /// 0 ngang … 5 nặng.
        var tone: UInt8
        var isCapital: Bool
    }

    /// `nil` when the scalar is no letter of the alphabet.
    @inline(__always)
    static func letter(_ scalar: UInt32) -> Letter? {
        let index: Int
        switch scalar {
        case 0x41..<lowEnd: index = Int(scalar)
        case highStart..<highEnd: index = Int(scalar - highStart + lowEnd)
        default: return nil
        }
        let code = codes[index]
        guard code != 0 else { return nil }
        return Letter(rank: UInt8(code & 0x3F) - 1, tone: UInt8(code >> 6 & 7), isCapital: code & 0x200 != 0)
    }

    /// The small letter with that tone; the letter without it when it can have none.
    @inline(__always)
    static func scalar(_ rank: Rank, tone: UInt8) -> Unicode.Scalar { toned[Int(rank) * 6 + Int(tone)] }

    @inline(__always)
    static func isVowel(_ rank: Rank) -> Bool { kinds[Int(rank)] & 1 != 0 }
    /// ă â ê ô ơ ư: in a syllable the tone sits on them.
    @inline(__always)
    static func hasQuality(_ rank: Rank) -> Bool { kinds[Int(rank)] & 2 != 0 }

    /// The rank of an ASCII small letter.
    static func rank(ascii letter: UInt8) -> Rank { Self.letter(UInt32(letter))?.rank ?? 0 }

    private static let lowEnd: UInt32 = 0x1B1
    private static let highStart: UInt32 = 0x1EA0
    private static let highEnd: UInt32 = 0x1EFA

    /// By rank; vowels with their six tones.
    private static let small: [[Unicode.Scalar]] = [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "b", "c", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "f", "g", "h", "iìỉĩíị", "j", "k", "l", "m", "n",
        "oòỏõóọ",
        "ôồổỗốộ", "ơờởỡớợ", "p", "q", "r", "s", "t", "uùủũúụ", "ưừửữứự", "v", "w", "x", "yỳỷỹýỵ", "z",
    ].map { (forms: String) in Array(forms.unicodeScalars) }

    /// By rank and tone.
    private static let toned: [Unicode.Scalar] = small.flatMap { forms in (0..<6).map { forms.count > $0 ? forms[$0] : forms[0] } }

    /// By rank: bit 0 a vowel, bit 1 one with a mark of its own.
    private static let kinds: [UInt8] = small.map { forms in forms.count == 1 ? 0 : forms[0].isASCII ? 1 : 3 }

    /// By scalar: rank + 1 in bits 0–5, tone in bits 6–8, capital in bit 9; 0 for what is no letter.
    private static let codes: [UInt16] = {
        var codes = [UInt16](repeating: 0, count: Int(lowEnd + highEnd - highStart))
        for (rank, forms) in small.enumerated() {
            for (tone, form) in forms.enumerated() {
                let code = UInt16(rank + 1) | UInt16(tone) << 6
                for (scalar, capital) in [
                    (form, UInt16(0)), (form.properties.uppercaseMapping.unicodeScalars.first ?? form, 0x200),
                ] {
                    let value = scalar.value
                    codes[Int(value < lowEnd ? value : value - highStart + lowEnd)] = code | capital
                }
            }
        }
        return codes
    }()
}
