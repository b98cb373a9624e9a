import Model

@testable import Dashboard
@testable import Store

extension Fake {
    static let entryRow = JournalRow(
        entry: JournalEntry(
            id: id(800), position: 12, device: id(1), deviceSequence: 12, session: id(2), time: now.adding(milliseconds: -300_000),
            kind: .donationRecorded,
            kindName: "donationRecorded", signature: desk, remark: "", reverses: nil, parts: 1, isUndone: false),
        subjectName: "Nguyễn Thị Hoà", isPersonal: true)
}
