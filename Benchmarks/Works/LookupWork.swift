import Model
import Store

/// The lookup as the store answers it: texts that grow letter by letter, the first forty rows read for each.
enum LookupWork {
    /// As many as the screen shows.
    static let rows = 40

    static func measure(_ data: DataSet, _ run: inout Run) throws {
        Progress.show("lookup, \(data.size) donors")
        let store = try run.open(data)
        let home = Set(WardAtlas.hanoi.wards(of: Run.district).map(\.key))
        let texts = TypedText.prefixes(of: try TypedText.samples(run.effort.names, of: data))
        let samples = try Stopwatch.rounds(over: texts) { text in
            _ = try store.read { try $0.lookup(text, home: home, limit: rows) }
        }
        run.report.add(.letter, samples, size: data.size)
    }
}
