import Model
import Store

/// The day of a drive: 250 people are booked for it, spread over all donors; they come, and are looked for among all the others.
enum DeskWork {
    private static let people = 250
    /// The people who come before the desk is opened on the screen, each a commit that is measured.
    private static let come = 150

    static func measure(_ data: DataSet, _ run: inout Run) throws {
        Progress.show("desk, \(data.size) donors")
        let store = try run.open(data, .readWrite)
        let drive = try plan(store, data)
        run.report.add(.step, Samples([try takeIn(store, drive)]), size: data.size)

        run.report.add(
            .deskRead,
            try Stopwatch.rounds(over: Array(0..<run.effort.keys)) { _ in
                try store.read { reader in
                    _ = try reader.queue(drive: drive.id)
                    _ = try reader.driveDayPage(drive.id, now: store.clock.now())
                }
            }, size: data.size)

        let desk = try run.board(data, ["desk", drive.id.description])
        try desk.wait(for: drive.name)
        try desk.settle()
        _ = try desk.type(Key.f2)
        var letters: [Double] = []
        for text in try TypedText.samples(run.effort.typedNames, of: data) {
            letters += try desk.answers(to: text.map(String.init)).map(\.milliseconds)
            _ = try desk.type(Key.controlU)
        }
        run.report.add(.deskLetter, Samples([letters]), size: data.size)
        _ = try desk.type(Key.escape)
        run.report.add(
            .stepPainted,
            Samples([try desk.answers(to: [String](repeating: Key.enter, count: run.effort.keys)).map(\.milliseconds)]),
            size: data.size)
        try scan(data, &run)
    }

    /// A scanner types all of a card in one piece, over the board.
    private static func scan(_ data: DataSet, _ run: inout Run) throws {
        let board = try run.board(data)
        try board.wait(for: Run.boardText)
        try board.settle()
        var answers: [Double] = []
        for citizen in try TypedText.citizens(run.effort.keys, of: data) {
            let card = "\(citizen)|012345678|Nguyễn Thị Hoa|15031985|Nữ|Số 15, Quan Nhân, Nhân Chính, Thanh Xuân, Hà Nội|10052021"
            if let answer = try board.type(card + Key.enter) { answers.append(answer.milliseconds) }
            _ = try board.type(Key.escape)
        }
        run.report.add(.scan, Samples([answers]), size: data.size)
    }

    private static func plan(_ store: Store, _ data: DataSet) throws -> Drive {
        let today = store.clock.now().day
        let drive = Drive(
            id: store.newIdentifier(), name: "Ngày hội hiến máu", day: today, hours: ClockSpan(0, 24 * 60),
            campaignYear: today.year,
            state: .open)
        try store.commit(Change(.driveAdded, [.adding(.drive(drive))]), by: Run.signature)
        for citizen in try TypedText.citizens(people, of: data) {
            guard let number = try? CitizenID(citizen), let donor = try store.read({ try $0.donor(byCitizenID: number) }) else {
                continue
            }
            try store.commit(
                DriveDay.make(Booking(id: store.newIdentifier(), drive: drive.id, donor: donor.id)), by: Run.signature)
        }
        return drive
    }

    private static func takeIn(_ store: Store, _ drive: Drive) throws -> [Double] {
        let queue = try store.read { try $0.queue(drive: drive.id) }
        return try queue.prefix(come).map { row in
            let change = DriveDay.come(row.booking, isNew: false, early: false, at: store.clock.now())
            return try Stopwatch.time { try store.commit(change, by: Run.signature) }
        }
    }
}
