/// A run of words of an address that belong to one part of it.
struct AddressPiece {
    enum Field: Hashable {
        case number, lane, street, ward, district, group
        /// A name with no word before it, at the beginning of a part that commas bound.
        case bare
        /// A name that follows a house number directly: "15 Quan Nhân".
        case attached
        /// Kept with the house.
        case rest
        /// Hà Nội, Việt Nam.
        case nothing
    }

    var field: Field
    var words: [Substring]
    /// With the word that named it.
    var written: String { (sign + words).joined(separator: " ") }
    private var sign: [Substring] = []
    /// How many of the words belong to the sign.
    private var signWords = 0

    private init(_ field: Field, words: [Substring] = [], sign: [Substring] = [], signWords: Int = 0) {
        self.field = field
        self.words = words
        self.sign = sign
        self.signWords = signWords
    }

    /// A sign whose name is still to come.
    private var awaitsName: Bool {
        switch field {
        case .street, .ward, .district: words.count == signWords
        case .group: words == ["Tổ"]
        default: false
        }
    }

    /// The pieces in the order in which they stand.
    static func pieces(of text: String) -> [AddressPiece] {
        let isBare = !VietnameseText.hasMarks(text)
        var pieces: [AddressPiece] = []
        for segment in segments(of: text) {
            if segment.isNote {
                pieces.append(AddressPiece(.rest, words: ["(" + segment.words.joined(separator: " ") + ")"]))
            } else {
                let knowsWard = pieces.contains { $0.field == .ward }
                pieces += Self.pieces(of: segment.words, isBare: isBare, knowsWard: knowsWard).map { $0.withoutCountry() }
            }
        }
        return pieces
    }

    private static func pieces(of words: [Substring], isBare: Bool, knowsWard: Bool) -> [AddressPiece] {
        let keys = words.map { VietnameseText.foldExact($0) }
        var pieces: [AddressPiece] = []
        var index = 0
        while index < words.count {
            if let match = AddressWord.match(words, keys: keys, at: index, isBare: isBare),
                accepts(match, isBare: isBare, after: pieces, knowsWard: knowsWard)
            {
                pieces.append(piece(match, Array(words[index..<index + match.length])))
                index += match.length
                if match.kind == .lane || match.kind == .number {
                    // What follows the sign is a number, by the sign's own condition.
                    while index < words.count, words[index].first?.isNumber != true { index += 1 }
                    if index < words.count { pieces[pieces.count - 1].words.append(words[index]) }
                    index += 1
                }
                continue
            }
            let word = words[index]
            let hasDigit = word.contains(where: \.isNumber)
            switch pieces.last?.field {
            case nil:
                pieces.append(AddressPiece(hasDigit ? (word.first?.isNumber == true ? .number : .rest) : .bare, words: [word]))
            case .group where AddressWord.isNumberSign(word) && pieces[pieces.count - 1].words == ["Tổ"]: break
            case .number, .lane:
                if isLetterOfNumber(word, after: pieces.last) || (hasDigit && word.first?.isNumber == true) {
                    pieces[pieces.count - 1].words.append(word)
                } else {
                    pieces.append(AddressPiece(hasDigit ? .rest : .attached, words: [word]))
                }
            case .rest where pieces[pieces.count - 1].sign.isEmpty && !hasDigit:
                pieces.append(AddressPiece(.attached, words: [word]))
            default: pieces[pieces.count - 1].words.append(word)
            }
            index += 1
        }
        return pieces
    }

    /// Directly after "phố" even "Huyện" is a name. In an address without accents a word is a sign only where it can hardly be a name: "quan" is phố
    /// Quan Nhân as soon as quận Thanh Xuân.
    private static func accepts(_ match: AddressWord.Match, isBare: Bool, after pieces: [AddressPiece], knowsWard: Bool) -> Bool {
        let last = pieces.last
        if last?.awaitsName == true { return false }
        guard isBare, match.length == 1 else { return true }
        switch match.kind {
        case .district: return knowsWard || last?.field == .ward || last?.field == .street
        case .street, .building: return last.map { [.number, .lane, .group, .rest].contains($0.field) } ?? true
        default: return true
        }
    }

    private static func piece(_ match: AddressWord.Match, _ sign: [Substring]) -> AddressPiece {
        switch match.kind {
        case .number: AddressPiece(.number, sign: sign)
        // The lane's own word is part of the house: "ngõ 52".
        case .lane: AddressPiece(.lane, words: sign)
        case .building, .city: AddressPiece(.rest, sign: sign)
        case .street:
            match.staysInName ? AddressPiece(.street, words: sign, signWords: sign.count) : AddressPiece(.street, sign: sign)
        case .ward: AddressPiece(.ward, sign: sign)
        case .district: AddressPiece(.district, sign: sign)
        case .group: AddressPiece(.group, words: match.staysInName ? sign : ["Tổ"])
        }
    }

    /// "15 A"
    private static func isLetterOfNumber(_ word: Substring, after piece: AddressPiece?) -> Bool {
        guard word.count == 1, let letter = word.first, letter.isASCII, letter.isUppercase else { return false }
        return piece?.field == .number && piece?.words.last?.last?.isNumber == true
    }

    /// Without "Hà Nội" and "Việt Nam" at the end.
    private func withoutCountry() -> AddressPiece {
        var piece = self
        while piece.words.count >= 2, Self.isCountry(piece.words.suffix(2)), piece.words.count > 2 || piece.field != .street {
            piece.words.removeLast(2)
        }
        if piece.words.count == 1, piece.field == .bare, ["hn", "hanoi", "vn"].contains(VietnameseText.fold(piece.words[0])) {
            piece.words = []
        }
        if piece.words.isEmpty, piece.field == .bare || (piece.field == .rest && piece.words.count < words.count) {
            piece.field = .nothing
        }
        return piece
    }

    private static func isCountry(_ words: ArraySlice<Substring>) -> Bool {
        ["ha noi", "viet nam"].contains(VietnameseText.fold(words.joined(separator: " ")))
    }

    private struct Segment {
        var words: [Substring]
        /// In parentheses.
        var isNote: Bool
    }

    /// Parted by commas, semicolons, new lines, dashes between spaces, and parentheses; "P.Nhân" as two words.
    private static func segments(of text: String) -> [Segment] {
        var segments: [Segment] = []
        var part = ""
        var isNote = false
        func end() {
            let words = VietnameseText.clean(part).replacing(" - ", with: "\u{0}").replacing(" – ", with: "\u{0}")
            for chunk in words.split(separator: "\u{0}") where !chunk.isEmpty {
                let parted = chunk.split(separator: " ").flatMap(abbreviationParted)
                if !parted.isEmpty { segments.append(Segment(words: parted, isNote: isNote)) }
            }
            part = ""
        }
        for character in text {
            switch character {
            case ",", ";", "\n", "\r\n", "\t": end()
            case "(":
                end()
                isNote = true
            case ")":
                end()
                isNote = false
            default: part.append(character)
            }
        }
        end()
        return segments
    }

    private static func abbreviationParted(_ word: Substring) -> [Substring] {
        guard let dot = word.firstIndex(of: "."), word.distance(from: word.startIndex, to: dot) <= 2 else { return [word] }
        let after = word.index(after: dot)
        guard after < word.endIndex, word[after].isLetter, word[..<dot].allSatisfy(\.isLetter) else { return [word] }
        return [word[..<after], word[after...]]
    }
}

extension AddressPiece {
    /// Gives the names that no word introduces a field by their place: street, ward, district, in this order.
    static func nameBarePieces(_ pieces: inout [AddressPiece]) {
        let namesStreet = pieces.contains { $0.field == .street }
        for index in pieces.indices where pieces[index].field == .attached { pieces[index].field = namesStreet ? .rest : .street }
        let order: [Field] = [.street, .ward, .district]
        var index = 0
        var firstFree = 0
        var knowsHouse = false
        var knowsGroup = false
        while index < pieces.count {
            let field = pieces[index].field
            if field == .bare {
                let end = pieces[index...].firstIndex { $0.field != .bare && $0.field != .nothing } ?? pieces.count
                let bare = (index..<end).filter { pieces[$0].field == .bare }
                // Names stop short of what the next word names itself.
                let next = pieces[end...].lazy.compactMap { order.firstIndex(of: $0.field) }.first ?? order.count
                let free = Array(order[min(firstFree, next)..<next])
                let isLast = next == order.count
                var fields = Array(free.prefix(bare.count))
                if firstFree == 0, !knowsHouse {
                    // Without a house number the last name is the surest one.
                    fields = Array(free.suffix(bare.count))
                    if isLast, bare.count == 1 { fields = knowsGroup ? [.ward] : [] }
                }
                let surplus = bare.count - fields.count
                let isLeading = firstFree == 0 && !(isLast && fields.isEmpty)
                for (offset, place) in bare.enumerated() {
                    let slot = isLeading ? offset - surplus : offset
                    pieces[place].field = fields.indices.contains(slot) ? fields[slot] : .rest
                }
                if let last = fields.last, let place = order.firstIndex(of: last) { firstFree = max(firstFree, place + 1) }
                index = end
                continue
            }
            if let place = order.firstIndex(of: field) { firstFree = max(firstFree, place + 1) }
            if field == .number || field == .lane || field == .rest { knowsHouse = true }
            if field == .group { knowsGroup = true }
            index += 1
        }
    }
}
