/// A kind of work that is measured: a line of the table, in its order.
enum Work: String, CaseIterable, Sendable {
    case start, down, pageDown, pageUp, home, end, sort, typedLetter, redraw, keyBytes
    case letter, keysToPerson, keysByPhone, keysByID, keysByOldPhone, keysByPlace, keysByName, board, tallies
    case families, family, streets, street, groups, calls, pictures, week, officeKey
    case deskRead, deskLetter, step, stepPainted, scan
    case commit, heard, painted
    case importing, importMemory, fileSize
    case boardMemory, wakeUps

    var title: String {
        switch self {
        case .start: "start to the board on the screen"
        case .down: "key Down in the list of donors, painted"
        case .pageDown: "PgDn, painted"
        case .pageUp: "PgUp, painted"
        case .home: "Home, painted"
        case .end: "End, painted"
        case .sort: "F5, the next column sorted, painted"
        case .typedLetter: "a letter in the lookup, painted"
        case .redraw: "200×60 drawn anew (Ctrl-L)"
        case .keyBytes: "a key Down, written to the terminal"
        case .letter: "a letter in the lookup, read"
        case .keysToPerson: "keys to a person's line, 95 of 100, by the shortest way"
        case .keysByPhone: "… by the end of their phone"
        case .keysByID: "… by the end of their id"
        case .keysByOldPhone: "… by their phone as it was with eleven digits"
        case .keysByPlace: "… by house and street"
        case .keysByName: "… by name and birth year"
        case .board: "a board's figures, read"
        case .tallies: "tallies of all wards and all groups, read"
        case .families: "the list of families opened"
        case .family: "a family's card opened"
        case .streets: "the comparison of streets opened"
        case .street: "a street drawn house by house, opened"
        case .groups: "blocs and organisations opened"
        case .calls: "people to call, the whole office's, opened"
        case .pictures: "the pictures of a year opened"
        case .week: "a fixed site's week opened"
        case .officeKey: "a key that moves on these, painted"
        case .deskRead: "a drive's queue of 250 and its counts, read"
        case .deskLetter: "a letter in the lookup at its desk, painted"
        case .step: "a step at the desk committed, durable"
        case .stepPainted: "Enter at the desk: a step committed and painted"
        case .scan: "an identity card scanned, its holder's card painted"
        case .commit: "a donation committed, durable"
        case .heard: "… and read by another process"
        case .painted: "… and painted by another process"
        case .importing: "import"
        case .importMemory: "import, peak resident"
        case .fileSize: "the file after it"
        case .boardMemory: "the open board, peak resident"
        case .wakeUps: "wake-ups of the idle board in 10 s"
        }
    }

    var unit: Unit {
        switch self {
        case .importing: .rowsPerSecond
        case .importMemory, .fileSize, .boardMemory: .megabytes
        case .keyBytes: .bytes
        case .keysToPerson, .keysByPhone, .keysByID, .keysByOldPhone, .keysByPlace, .keysByName: .keys
        case .wakeUps: .times
        default: .milliseconds
        }
    }

    /// What must be reached with so many donors: with a million, and by a ward office's screens with a ward's.
    func goal(with donors: Int) -> (goal: Goal, isProven: Bool)? {
        if donors < Population.district, let goal = wardGoal { return (goal, true) }
        return goal.map { ($0, donors == 1_000_000) }
    }

    private var wardGoal: Goal? {
        switch self {
        case .families, .family, .streets, .street, .groups, .calls, .pictures, .week: .atMost(20)
        case .officeKey: goal
        default: nil
        }
    }

    private var goal: Goal? {
        switch self {
        case .start: .atMost(15)
        case .down: .atMost(0.65, p99: 2.5)
        case .pageDown, .pageUp, .home, .end: .atMost(1.5, p99: 5)
        case .sort: .atMost(100, p99: 100)
        case .typedLetter: .atMost(1.5, p99: 6)
        case .redraw, .board: .atMost(2)
        case .commit: .atMost(0.45, p99: 2)
        case .painted: .p99(30)
        case .importing: .atLeast(80_000)
        case .importMemory: .atMost(100)
        case .fileSize: .atMost(1200)
        case .boardMemory: .atMost(40)
        case .wakeUps: .atMost(0)
        case .keysToPerson: .atMost(10)
        case .keysByPhone, .keysByID, .keysByOldPhone, .keysByPlace, .keysByName: nil
        case .families, .family, .streets, .street, .groups, .pictures, .week: .atMost(50)
        case .calls: .atMost(100)
        case .officeKey: .atMost(1)
        case .deskLetter: .p99(6)
        case .stepPainted: .p99(100)
        case .scan: .p99(50)
        case .keyBytes, .letter, .deskRead, .step, .tallies, .heard: nil
        }
    }

    enum Unit: String, Sendable {
        case milliseconds = "ms", rowsPerSecond = "rows/s", megabytes = "MB", bytes = "bytes", keys = "keys", times = ""
    }
}
