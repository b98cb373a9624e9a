import Model

@testable import Store

/// Made-up journal entries.
enum JournalBench {
    static func entry(
        _ number: Int, _ kind: Change.Kind?, by name: String = "Trần Thu Hà", desk: String = "bàn 1", remark: String = "",
        parts: Int = 1, undone: Bool = false
    ) -> JournalEntry {
        JournalEntry(
            id: Bench.id(UInt64(800 + number)), position: number, device: Bench.id(1), deviceSequence: number, session: Bench.id(2),
            time: Instant(Bench.today, minute: 8 * 60 + number % 300), kind: kind, kindName: kind?.rawValue ?? "somethingNew",
            signature: Signature(operatorName: name, desk: desk), remark: remark, reverses: kind == .undone ? Bench.id(804) : nil,
            parts: parts, isUndone: undone)
    }

    static let rows = [
        JournalRow(entry: entry(6, .donationRecorded), subjectName: "Đặng Thị Mai", donor: Bench.id(601)),
        JournalRow(entry: entry(5, .undone, by: "Lê Văn Bình", desk: "bàn 2"), subjectName: Bench.longName, donor: Bench.id(602)),
        JournalRow(
            entry: entry(4, .donorAltered, by: "Lê Văn Bình", desk: "bàn 2", undone: true), subjectName: Bench.longName,
            donor: Bench.id(602)),
        JournalRow(entry: entry(3, .imported, remark: "donors-2020.csv", parts: 10_000)),
        JournalRow(entry: entry(2, nil, by: "Lê Văn Bình", desk: "máy văn phòng")),
        JournalRow(entry: entry(1, .officeSet), subjectName: nil),
    ]

    /// So many entries, the newest first.
    static func page(from newest: Int, _ count: Int) -> [JournalRow] {
        (0..<count).map {
            JournalRow(entry: entry(newest - $0, .donationRecorded), subjectName: "Người số \(newest - $0)", donor: Bench.id(601))
        }
    }
}
