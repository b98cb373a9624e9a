import Testing

@testable import giothong_bench

@Suite struct TableTests {
    private func report() -> Report {
        var report = Report(sizes: [10_000, 1_000_000])
        report.add(.commit, Samples([[0.2, 0.2, 0.4]]), size: 10_000)
        report.add(.commit, Samples([[0.4, 0.4, 0.8]]), size: 1_000_000)
        report.add(.importing, Samples(95_400), size: 1_000_000)
        report.add(peer: "bare SQLite", .commit, Samples([[0.25, 0.25, 0.5]]))
        report.add(peer: "sqlite3 .import", .importing, nil)
        return report
    }

    @Test func `A line holds each size, the growth, the goal and the peers with the ratio`() {
        let lines = TableLines(report()).lines
        #expect(lines[0] == ["work", "10 k", "1 M", "growth", "goal", "peers in the same run"])
        #expect(
            lines[1] == [
                "a donation committed, durable, ms", "0.2 / 0.4", "0.4 / 0.8", "×2", "≤ 0.45 / 2 ✓",
                "bare SQLite 0.25 / 0.5 (×1.6)",
            ])
        #expect(lines[2] == ["import, rows/s", "–", "95,400", "–", "≥ 80,000 ✓", "sqlite3 .import: not installed"])
    }

    @Test func `A ward office's screens have a goal of their own with a ward's donors`() {
        var report = Report(sizes: [12_000])
        report.add(.street, Samples([[18.0, 19]]), size: 12_000)
        report.add(.commit, Samples([[0.2, 0.4]]), size: 12_000)
        #expect(TableLines(report).lines.dropFirst().map { $0[3] } == ["≤ 20 ✓", "≤ 0.45 / 2"])
    }

    @Test func `Both forms of the table have a line for each work`() {
        let table = TableLines(report())
        #expect(table.markdown.split(separator: "\n").count == 4)
        #expect(table.text.split(separator: "\n").count == 3)
    }

    @Test(arguments: [
        (0, "0"), (0.0421, "0.042"), (0.6, "0.6"), (9.949, "9.95"), (12.34, "12.3"), (99.6, "100"), (1_234_567, "1,234,567"),
        (-12.34, "-12.3"),
    ])
    func `Numbers show three figures that count`(value: Double, text: String) {
        #expect(Number.text(value) == text)
    }
}
