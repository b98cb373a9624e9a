/// The report as lines of cells, the first of them the heading.
struct TableLines {
    let lines: [[String]]

    init(_ report: Report) {
        let sizes = report.sizes.map { Self.donors($0) }
        lines = [["work"] + sizes + ["growth", "goal", "peers in the same run"]] + report.works.map { Self.line($0, report) }
    }

    private static func line(_ work: Work, _ report: Report) -> [String] {
        let figures = report.sizes.map { size in report.figures[work]?[size].map { text($0, work) } ?? "–" }
        let goal = work.goal(with: report.sizes.last ?? 0).map { goal, isProven in
            goal.text + (isProven ? report.last(work).map { goal.isReached(by: $0) ? " ✓" : " ✗" } ?? "" : "")
        }
        let title = work.title + (work.unit.rawValue.isEmpty ? "" : ", " + work.unit.rawValue)
        return [title] + figures + [report.growth(work).map { "×" + Number.text($0) } ?? "–", goal ?? "–", peers(work, report)]
    }

    /// A peer's figure, and how many times as much ours is.
    private static func peers(_ work: Work, _ report: Report) -> String {
        let texts = (report.peers[work] ?? []).map { peer in
            guard let samples = peer.samples else { return "\(peer.name): not installed" }
            let ratio = report.last(work).flatMap { samples.median > 0 ? $0.median / samples.median : nil }
            return "\(peer.name) \(text(samples, work))" + (ratio.map { " (×\(Number.text($0)))" } ?? "")
        }
        return texts.isEmpty ? "–" : texts.joined(separator: ", ")
    }

    /// Of times the median and the 99th percentile, of anything else the median.
    private static func text(_ samples: Samples, _ work: Work) -> String {
        let isTime = work.unit == .milliseconds && samples.count > 1
        return Number.text(samples.median) + (isTime ? " / " + Number.text(samples.p99) : "")
    }

    private static func donors(_ size: Int) -> String {
        size % 1_000_000 == 0 ? "\(size / 1_000_000) M" : size % 1000 == 0 ? "\(size / 1000) k" : String(size)
    }

    // MARK: Forms

    var markdown: String {
        let rule = [String](repeating: "---", count: lines.first?.count ?? 0)
        return ([lines[0], rule] + lines.dropFirst()).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }

    var text: String {
        let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line in
            line.enumerated().map { column, cell in
                column == line.count - 1 ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
            }.joined(separator: "  ") + "\n"
        }.joined()
    }
}
