import Demo
import Model

/// What people type into the lookup: names of donors who are there, some with their marks, with a street, or the end of a number.
enum TypedText {
    /// So many texts, from donors spread evenly over the list; the same each time.
    static func samples(_ count: Int, of data: DataSet) throws -> [String] {
        let people = try spread(count, of: data)
        var chance = Chance("typed text")
        return people.map { fields in
            let (name, id, phone, street) = (fields[0], fields[3], fields[4], fields[7])
            let folded = VietnameseText.fold(name)
            return switch chance.below(100) {
            case ..<50: folded
            case ..<65: folded + " " + VietnameseText.fold(street)
            case ..<85: String(name)
            case ..<93: String(phone.suffix(chance.within(4...7)))
            default: String(id.suffix(chance.within(4...7)))
            }
        }
    }

    /// The texts as they grow letter by letter.
    static func prefixes(of texts: [String]) -> [String] {
        texts.flatMap { text in text.indices.map { String(text[...$0]) } }
    }

    /// The citizens' numbers of donors spread evenly over the list.
    static func citizens(_ count: Int, of data: DataSet) throws -> [String] { try spread(count, of: data).map { String($0[3]) } }

    /// What somebody can say of themselves at a desk.
    struct Sayings {
        let citizenID: String
        let phone: String
        /// The same number before 2018; `nil` when it had ten digits then too.
        let oldPhone: String?
        let name: String
        let birthYear: String
        let place: String
    }

    /// The number that Viettel, MobiFone and VinaPhone wrote with eleven digits until 2018.
    private static let oldBeginnings = [
        "032": "0162", "033": "0163", "034": "0164", "035": "0165", "036": "0166", "037": "0167", "038": "0168", "039": "0169",
        "070": "0120", "079": "0121", "077": "0122", "076": "0126", "078": "0128", "083": "0123", "084": "0124", "085": "0125",
        "081": "0127", "082": "0129",
    ]

    static func sayings(_ count: Int, of data: DataSet) throws -> [Sayings] {
        try spread(count, of: data).map { fields in
            let phone = String(fields[4])
            return Sayings(
                citizenID: String(fields[3]), phone: phone,
                oldPhone: oldBeginnings[String(phone.prefix(3))].map { $0 + phone.dropFirst(3) },
                name: VietnameseText.fold(fields[0]), birthYear: String(fields[1].prefix(4)),
                place: VietnameseText.fold(fields[8]) + " " + VietnameseText.fold(fields[7]))
        }
    }

    private static func spread(_ count: Int, of data: DataSet) throws -> [[Substring]] {
        let lines = (Files.text(data.donors) ?? "").utf8.split(separator: 0x0A).dropFirst()
        guard !lines.isEmpty else { throw BenchProblem.noData(data.donors) }
        return (0..<count).map { place in
            let line = lines[lines.startIndex + place * lines.count / count]
            return Substring(line).split(separator: ",", omittingEmptySubsequences: false)
        }
    }
}
