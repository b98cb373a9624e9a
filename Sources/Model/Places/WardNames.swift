extension WardAtlas {
    /// The wards of an era that bear a name.
    ///
    /// The name may be written with or without its kind ("Phường", "P.", "xã", "thị trấn", "TT.") and its district ("Minh Khai, Hai Bà
    /// Trưng"), with or without accents, with the tone in either place (Yên Hoà, Yên Hòa), or as the five digits of its code. A word
    /// written with marks means just those marks: "Đông Xuân" is never Đồng Xuân, but "Dong Xuan" is both. When several wards match and
    /// some match exactly, only these are answered. Several answers mean that the name alone does not tell.
    /// - Parameter office: only wards of which some part lies in this office's territory; `nil` for the whole city.
    public func find(_ name: String, in era: WardEra, within office: Office? = nil) -> [Ward] {
        let found = bearers(of: name, in: era)
        guard let office, !found.isEmpty else { return found }
        if case .city = office.level { return found }
        let ours = Set(territory(of: office, in: era).map(\.key))
        return found.filter { ours.contains($0.key) }
    }

    /// The eras in which every one of these names is borne by some ward (of the office's territory). Empty names are passed over.
    public func erasKnowing(all names: [String], within office: Office? = nil) -> [WardEra] {
        let wanted = Set(names.map(VietnameseText.clean)).subtracting([""])
        return WardEra.allCases.filter { era in
            let ours = office.map { Set(territory(of: $0, in: era).map(\.key)) }
            return wanted.allSatisfy { name in
                bearers(of: name, in: era).contains { ours?.contains($0.key) ?? true }
            }
        }
    }

    /// Whether a place is called after a ward of the office's area that is no more: "Phố Nguyễn Trãi, phường Thanh Xuân Trung" since 07/2025.
    public func namesFormerWard(_ place: String, of office: Office) -> Bool {
        place.split(separator: ",").dropFirst().map { VietnameseText.clean(String($0)) }.contains { part in
            WardEra.allCases.contains { $0 < office.era && !find(part, in: $0, within: office).isEmpty }
                && find(part, in: office.era, within: office).isEmpty
        }
    }

    private func bearers(of text: String, in era: WardEra) -> [Ward] {
        let parts = text.split { $0 == "," || $0 == "(" || $0 == ")" }
        guard let first = parts.first else { return [] }
        if let code = Self.code(first) { return ward(WardKey(era, code)).map { [$0] } ?? [] }
        var found = WardNames.hanoi.wards(named: first, in: era)
        for part in parts.dropFirst() where !found.isEmpty {
            let place = Self.districtName(VietnameseText.fold(part))
            if place.isEmpty || place == "ha noi" { continue }
            found = found.filter { ward in
                ward.districtCode.flatMap { district($0, in: era) }.map { VietnameseText.fold($0.name) == place } ?? false
            }
        }
        return found
    }

    private static func code(_ text: Substring) -> Int? {
        let digits = text.filter { !$0.isWhitespace }
        guard digits.utf8.count == 5, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(digits)
    }

    private static func districtName(_ folded: String) -> String {
        for word in ["quan ", "huyen ", "thi xa ", "thanh pho ", "q ", "h ", "tx ", "tp "] where folded.hasPrefix(word) {
            return String(folded.dropFirst(word.count))
        }
        return folded
    }
}

/// The folded names of the wards, made when a name is first asked for.
private struct WardNames: Sendable {
    static let hanoi = WardNames(of: .hanoi)

    private struct Bearer: Sendable {
        let ward: Ward
        let exact: String
    }

    /// By era.
    private let byName: [[String: [Bearer]]]

    init(of atlas: WardAtlas) {
        byName = WardEra.allCases.map { era in
            var names: [String: [Bearer]] = [:]
            for ward in atlas.wards(of: era) {
                names[VietnameseText.fold(ward.name), default: []].append(
                    Bearer(ward: ward, exact: VietnameseText.foldExact(ward.name)))
            }
            return names
        }
    }

    func wards(named text: Substring, in era: WardEra) -> [Ward] {
        let exact = VietnameseText.foldExact(VietnameseText.clean(String(text)))
        let folded = VietnameseText.fold(text)
        var found = matches(folded: folded, exact: exact, in: era)
        if let (kind, words) = Self.kind(folded) {
            let name = folded.split(separator: " ").dropFirst(words).joined(separator: " ")
            let exactName = Self.withoutWords(words, exact)
            found += matches(folded: name, exact: exactName, in: era).filter { $0.ward.kind == kind }
            let precise = found.filter { $0.exact == exactName || $0.exact == exact }
            return (precise.isEmpty ? found : precise).map(\.ward)
        }
        let precise = found.filter { $0.exact == exact }
        return (precise.isEmpty ? found : precise).map(\.ward)
    }

    private func matches(folded: String, exact: String, in era: WardEra) -> [Bearer] {
        (byName[era.index][folded] ?? []).filter { Self.agree(written: exact, name: $0.exact) }
    }

    /// Whether every word that was written with marks is that very word of the name.
    private static func agree(written: String, name: String) -> Bool {
        let words = written.split(separator: " ")
        let own = name.split(separator: " ")
        guard words.count == own.count else { return true }
        return zip(words, own).allSatisfy { $0 == $1 || $0.utf8.allSatisfy { $0 < 128 } }
    }

    /// The kind that the folded text begins with, and how many words say it.
    private static func kind(_ folded: String) -> (Ward.Kind, words: Int)? {
        let words = folded.split(separator: " ", maxSplits: 2)
        switch words.first {
        case "phuong" where words.count > 1, "p" where words.count > 1: return (.phuong, 1)
        case "xa" where words.count > 1, "x" where words.count > 1: return (.xa, 1)
        case "tt" where words.count > 1: return (.thiTran, 1)
        case "thi" where words.count > 2 && words[1] == "tran": return (.thiTran, 2)
        default: return nil
        }
    }

    /// "p.nhân chính" and "phường nhân chính" without what says the kind.
    private static func withoutWords(_ count: Int, _ exact: String) -> String {
        exact.split { $0 == " " || $0 == "." }.dropFirst(count).joined(separator: " ")
    }
}
