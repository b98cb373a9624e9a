import Model
import Store

/// How many keys it takes to a person's line in the lookup: the letters typed, the steps down to the line, and Enter. Of a hundred people
/// the figure that 95 do not exceed.
enum FindingWork {
    private static let people = 100
    /// Lines that can be walked to; whoever stands further down is not found yet.
    private static let inSight = 20
    /// More than anybody types.
    private static let never = 99

    static func measure(_ data: DataSet, _ run: inout Run) throws {
        Progress.show("finding, \(data.size) donors")
        let store = try run.open(data)
        let home = Set(WardAtlas.hanoi.wards(of: Run.district).map(\.key))
        var keys: [Work: [Double]] = [:]
        for saying in try TypedText.sayings(people, of: data) {
            guard let number = try? CitizenID(saying.citizenID),
                let person = try store.read({ try $0.donor(byCitizenID: number) })
            else { throw BenchProblem.noData(data.donors) }
            func least(_ ways: [[String]]) throws -> Int {
                try ways.map { try Self.keys(to: person.id, typing: $0, store, home) }.min() ?? never
            }
            let counted: [(Work, Int)] = [
                (.keysByPhone, try least([ends(of: saying.phone)])), (.keysByID, try least([ends(of: saying.citizenID)])),
                (.keysByPlace, try least([beginnings(of: saying.place)])),
                (
                    .keysByName,
                    try least([beginnings(of: saying.name), beginnings(of: given(saying.name) + " " + saying.birthYear)])
                ),
            ]
            for (work, count) in counted { keys[work, default: []].append(Double(count)) }
            if let old = saying.oldPhone { keys[.keysByOldPhone, default: []].append(Double(try least([beginnings(of: old)]))) }
            keys[.keysToPerson, default: []].append(Double(counted.map(\.1).min() ?? never))
        }
        for (work, counts) in keys {
            run.report.add(work, Samples(Samples.percentile(95, of: counts)), size: data.size)
        }
    }

    private static func keys(
        to person: Identifier<Donor>, typing texts: [String], _ store: Store, _ home: Set<WardKey>
    ) throws -> Int {
        var fewest = never
        for text in texts where text.count + 1 < fewest {
            let rows = try store.read { try $0.lookup(text, home: home, limit: inSight) }.rows
            if let place = rows.firstIndex(where: { $0.id == person }) { fewest = min(fewest, text.count + place + 1) }
        }
        return fewest
    }

    /// The last digits, three and more: fewer are many people.
    private static func ends(of number: String) -> [String] { (3...number.count).map { String(number.suffix($0)) } }

    private static func beginnings(of text: String) -> [String] { text.indices.map { String(text[...$0]) } }

    private static func given(_ name: String) -> String { name.split(separator: " ").last.map(String.init) ?? name }
}
