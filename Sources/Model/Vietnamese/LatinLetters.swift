/// The letters under the marks of every precomposed Latin letter: ễ is an e, đ is a d, æ is "ae".
///
/// Derived from the compatibility decompositions of the Unicode Character Database, and from the letters' names where they have none
/// (đ, ø, ł).
enum LatinLetters {
    /// What a scalar is worth when accents are taken off.
    enum Base {
        case letter(UInt8)
        case pair(UInt8, UInt8)
        /// A mark that sits on the letter before it, or a character that has no width.
        case nothing
        case sign
        /// Not Latin: needs the tables of the standard library.
        case other
    }

    @inline(__always)
    static func base(of scalar: UInt32) -> Base {
        let entry: UInt8
        switch scalar {
        case 0xC0..<0x2B0: entry = extended.utf8Start[Int(scalar - 0xC0)]
        case 0x1E00..<0x1F00: entry = additional.utf8Start[Int(scalar - 0x1E00)]
        case 0x300..<0x370: return .nothing
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: return .nothing
        case 0x80..<0xC0, 0x2000..<0x2060, 0x20A0..<0x20D0, 0x2190..<0x2460: return .sign
        default: return .other
        }
        if entry >= UInt8(ascii: "a") { return .letter(entry) }
        return entry == UInt8(ascii: ".") ? .sign : pair(entry)
    }

    /// Whether this is a letter that is not plain ASCII.
    static func isMarkedLetter(_ scalar: UInt32) -> Bool {
        switch base(of: scalar) {
        case .letter, .pair: true
        case .nothing, .sign, .other: false
        }
    }

    /// A combining mark that belongs to the letter before it.
    @inline(__always)
    static func isMark(_ scalar: UInt32) -> Bool { (0x300..<0x370).contains(scalar) }

    private static func pair(_ entry: UInt8) -> Base {
        switch entry {
        case UInt8(ascii: "A"): .pair(UInt8(ascii: "a"), UInt8(ascii: "e"))
        case UInt8(ascii: "D"): .pair(UInt8(ascii: "d"), UInt8(ascii: "z"))
        case UInt8(ascii: "H"): .pair(UInt8(ascii: "h"), UInt8(ascii: "v"))
        case UInt8(ascii: "I"): .pair(UInt8(ascii: "i"), UInt8(ascii: "j"))
        case UInt8(ascii: "L"): .pair(UInt8(ascii: "l"), UInt8(ascii: "j"))
        case UInt8(ascii: "N"): .pair(UInt8(ascii: "n"), UInt8(ascii: "j"))
        case UInt8(ascii: "O"): .pair(UInt8(ascii: "o"), UInt8(ascii: "e"))
        case UInt8(ascii: "S"): .pair(UInt8(ascii: "s"), UInt8(ascii: "s"))
        default: .pair(UInt8(ascii: "t"), UInt8(ascii: "h"))
        }
    }

    /// U+00C0…U+02AF, one character each; a capital stands for two letters, a dot for a sign.
    static let extended: StaticString = """
        aaaaaaAceeeeiiiidnooooo.ouuuuyTSaaaaaaAceeeeiiiidnooooo.ouuuuyTy\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll\
        lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
        bbbb..occdddd.eeeffggHiikkl.mnnoooqqppr....ttttuuuvyyzzz.......w\
        ....DDDLLLNNNaaiioouuuuuuuuuueaaaaAAggggkkoooozzjDDDggHwnnaaAAoo\
        aaaaeeeeiiiioooorrrruuuussttgghhnduuzzaaeeooooooooyylntj..acclts\
        z..b.veejj.qrryy\
        aaabocddeeeeeee.ggggohh.iiilll.mmmnnnoOo.rrrrrr.\
        rrs....tt.uvvwyyzzzz.....b.ghjklq..D.D..........
        """

    /// U+1E00…U+1EFF: all Vietnamese letters with a tone are among them.
    static let additional: StaticString = """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
        mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwyas..Sdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy....yy
        """
}
