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

    private static func spread(_ count: Int, of data: DataSet) throws -> [[Substring]] {
        let lines = (Files.text(data.donors) ?? "").utf8.split(separator: 0x0A).dropFirst()
        guard !lines.isEmpty else { throw BenchProblem.noData(data.donors) }
        return (0..<count).map { place in
            let line = lines[lines.startIndex + place * lines.count / count]
            return Substring(line).split(separator: ",", omittingEmptySubsequences: false)
        }
    }
}
