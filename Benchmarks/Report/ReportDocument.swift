import Foundation

/// The report for programs: every figure with its unit, as JSON.
struct ReportDocument: Encodable {
    struct Figure: Encodable {
        let median: Double
        let p99: Double
        let samples: Int

        init(_ samples: Samples) {
            median = samples.median
            p99 = samples.p99
            self.samples = samples.count
        }
    }

    struct Line: Encodable {
        let work: String
        let title: String
        let unit: String
        /// By the number of donors.
        let figures: [String: Figure]
        let growth: Double?
        let goal: String?
        /// `nil`: not installed.
        let peers: [String: Figure?]
    }

    let lines: [Line]

    init(_ report: Report) {
        lines = report.works.map { work in
            Line(
                work: work.rawValue, title: work.title, unit: work.unit.rawValue,
                figures: Dictionary(uniqueKeysWithValues: (report.figures[work] ?? [:]).map { (String($0), Figure($1)) }),
                growth: report.growth(work), goal: work.goal(with: report.sizes.last ?? 0)?.goal.text,
                peers: Dictionary(
                    (report.peers[work] ?? []).map { ($0.name, $0.samples.map { Figure($0) }) }, uniquingKeysWith: { $1 }))
        }
    }

    func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(lines), as: UTF8.self) + "\n"
    }
}
