/// The words that part a Vietnamese address.
///
/// In an address that is typed with accents a word counts only with its own (phố Quan Nhân is no quận); in one without any, "pho" and "quan" must do.
enum AddressWord {
    enum Kind: Hashable {
        /// Số nhà.
        case number
        /// Ngõ, ngách, hẻm; part of the house.
        case lane
        /// A building, a flat, a housing estate: everything up to the next comma.
        case building
        case street, ward, district, city, group
    }

    struct Match {
        var kind: Kind
        /// How many words it is.
        var length: Int
        /// Whether the word is part of the name: "Quốc lộ 6", "Thôn Đoài".
        var staysInName = false
    }

    /// The sign that begins at `index`, when one does; `isBare` says that the whole address has no accents. `keys` are the words, folded
    /// exactly.
    static func match(_ words: [Substring], keys: [String], at index: Int, isBare: Bool) -> Match? {
        guard let candidates = (isBare ? bareEntries : entries)[keys[index]] else { return nil }
        func startsWithDigit(_ place: Int) -> Bool { place < words.count && words[place].first?.isNumber == true }
        for entry in candidates {
            let end = index + entry.words.count
            guard end <= words.count, zip(entry.words, keys[index..<end]).allSatisfy({ $0 == $1 }) else { continue }
            let hasName = end < words.count && !startsWithDigit(end)
            let isMet =
                switch entry.condition {
                case .always: true
                case .digitFollows:
                    startsWithDigit(end) || (end < words.count && isNumberSign(words[end]) && startsWithDigit(end + 1))
                case .nameFollows: hasName
                case .nameFollowsDot: hasName && words[index].hasSuffix(".")
                }
            if isMet { return Match(kind: entry.kind, length: entry.words.count, staysInName: entry.staysInName) }
        }
        return nil
    }

    /// 0 ngõ, 1 ngách, 2 hẻm.
    static func laneDepth(_ word: Substring) -> Int? {
        switch VietnameseText.fold(word) {
        // A surname, not a lane.
        case "ngo" where VietnameseText.hasMarks(word) && VietnameseText.foldExact(word) != "ngõ": nil
        case "ngo": 0
        case "ngach": 1
        case "hem": 2
        default: nil
        }
    }

    static func isNumberSign(_ word: Substring) -> Bool {
        ["số", "so", "sn", "nhà", "nha"].contains(VietnameseText.foldExact(word))
    }

    private enum Condition { case always, digitFollows, nameFollows, nameFollowsDot }

    private struct Entry {
        var words: [String]
        var kind: Kind
        var condition: Condition
        var staysInName: Bool

        init(_ text: String, _ kind: Kind, _ condition: Condition = .always, staysInName: Bool = false) {
            words = text.split(separator: " ").map(String.init)
            self.kind = kind
            self.condition = condition
            self.staysInName = staysInName
        }

        /// The same without accents. Short words that are also names must then have what they need behind them.
        var bare: Entry {
            var entry = self
            entry.words = words.map { VietnameseText.fold($0) }
            if words.count == 1, kind == .group, condition == .always { entry.condition = .digitFollows }
            return entry
        }
    }

    /// By their first word.
    private static let entries = Dictionary(grouping: list) { $0.words[0] }

    /// Without accents "Ngo" before a name is a surname, and "Lo", "Nha", "Toa" are too short to be trusted.
    private static let bareEntries = Dictionary(
        grouping: list.filter {
            !($0.words == ["ngõ"] && $0.kind == .street)
                && !($0.kind == .building && $0.words.count == 1 && $0.condition == .always)
        }.map(\.bare)
    ) { $0.words[0] }

    /// Longer ones first where one begins another.
    private static let list: [Entry] = [
        Entry("số nhà", .number, .digitFollows), Entry("nhà số", .number, .digitFollows), Entry("số", .number, .digitFollows),
        Entry("sn", .number, .digitFollows),
        Entry("ngõ", .lane, .digitFollows), Entry("ngách", .lane, .digitFollows), Entry("hẻm", .lane, .digitFollows),
        Entry("tổ dân phố", .group), Entry("tổ dân cư", .group), Entry("tổ dp", .group), Entry("tdp", .group), Entry("tổ", .group),
        Entry("thôn", .group, staysInName: true), Entry("xóm", .group, staysInName: true),
        Entry("cụm", .group, .digitFollows, staysInName: true),
        Entry("khu dân cư", .group, staysInName: true),
        Entry("thành phố", .city), Entry("tỉnh", .city), Entry("tp", .city, .nameFollows),
        Entry("thị trấn", .ward), Entry("phường", .ward), Entry("xã", .ward), Entry("p", .ward, .nameFollows),
        Entry("x", .ward, .nameFollowsDot),
        Entry("thị xã", .district), Entry("quận", .district), Entry("huyện", .district), Entry("q", .district, .nameFollows),
        Entry("tx", .district, .nameFollows), Entry("h", .district, .nameFollowsDot),
        Entry("quốc lộ", .street, staysInName: true), Entry("đại lộ", .street, staysInName: true), Entry("phố", .street),
        Entry("đường", .street),
        Entry("đ", .street, .nameFollowsDot), Entry("ngõ", .street, .nameFollows, staysInName: true),
        Entry("chung cư", .building, staysInName: true), Entry("khu đô thị", .building, staysInName: true),
        Entry("khu tập thể", .building, staysInName: true), Entry("tập thể", .building, staysInName: true),
        Entry("ký túc xá", .building, staysInName: true), Entry("căn hộ", .building, staysInName: true),
        Entry("phòng", .building, .digitFollows, staysInName: true), Entry("p", .building, .digitFollows, staysInName: true),
        Entry("tòa", .building, staysInName: true), Entry("tầng", .building, .digitFollows, staysInName: true),
        Entry("khu", .building, staysInName: true), Entry("lô", .building, staysInName: true),
        Entry("dãy", .building, staysInName: true),
        Entry("nhà", .building, staysInName: true), Entry("kđt", .building, staysInName: true),
        Entry("ktt", .building, staysInName: true),
        Entry("cc", .building, .nameFollows, staysInName: true),
    ]
}
