import Model
import Store

/// The ward office's screens: each opened from the board and moved in, to the last byte of what it paints before it rests. What it reads
/// beside the keys may come later, and is waited for.
enum OfficeWork {
    /// So many milliseconds without a byte, and nothing is read beside the keys any more.
    private static let rest = 250
    private static let openings = 9

    static func measure(_ data: DataSet, _ run: inout Run) throws {
        Progress.show("office, \(data.size) donors")
        try addSite(run.open(data, .readWrite))
        let board = try run.board(data)
        try board.wait(for: Run.boardText)
        try board.settle()
        var moves: [Double] = []
        func open(_ work: Work, by key: String, leavingBy back: [String], moving move: String = Key.down) throws {
            var times: [Double] = []
            for _ in 0..<openings {
                if let answer = try board.type(key) { times.append(answer.milliseconds) }
                try board.settle(rest)
                for _ in 0..<4 { if let answer = try board.type(move, patience: rest) { moves.append(answer.milliseconds) } }
                for key in back { _ = try board.type(key) }
            }
            run.report.add(work, Samples([times]), size: data.size)
        }
        // A page by its name, since a digit waits for what a scanner may send behind it.
        func choose(_ page: String) throws -> String {
            _ = try board.type(Key.f9)
            _ = try board.type(page)
            return Key.enter
        }
        func openPage(_ work: Work, _ page: String) throws {
            var times: [Double] = []
            for _ in 0..<openings {
                _ = try board.type(try choose("tong quan"))
                if let answer = try board.type(try choose(page)) { times.append(answer.milliseconds) }
                try board.settle(rest)
                for _ in 0..<4 {
                    if let answer = try board.type(Key.down, patience: rest) { moves.append(answer.milliseconds) }
                }
            }
            run.report.add(work, Samples([times]), size: data.size)
        }
        try openPage(.families, "gia dinh")
        try open(.family, by: Key.enter, leavingBy: [Key.escape])
        try openPage(.streets, "tuyen pho")
        try open(.street, by: Key.enter, leavingBy: [Key.escape], moving: Key.right)
        _ = try board.type(try choose("tong quan"))
        try open(.groups, by: "U", leavingBy: [Key.escape])
        try open(.calls, by: "C", leavingBy: [Key.escape])
        try open(.pictures, by: "B", leavingBy: [Key.escape])
        _ = try board.type(try choose("diem co dinh"))
        try open(.week, by: "f", leavingBy: [Key.escape])
        run.report.add(.officeKey, Samples([moves]), size: data.size)
    }

    /// The lists know no fixed site.
    private static func addSite(_ store: Store) throws {
        guard try store.read({ try $0.venues() }).allSatisfy({ $0.kind != .fixedSite }) else { return }
        let hours = [ClockSpan(8 * 60, 12 * 60), ClockSpan(13 * 60 + 30, 17 * 60)]
        let week = OpeningHours(from: Day.first(of: 2022), week: [[]] + [[ClockSpan]](repeating: hours, count: 6))
        let site = Venue(id: store.newIdentifier(), kind: .fixedSite, name: "132 Quan Nhân", hours: [week])
        try store.commit(Change(.venueAdded, [.adding(.venue(site))]), by: Run.signature)
    }
}
