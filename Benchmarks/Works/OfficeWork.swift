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
        // A page by its name, since a digit waits for what a scanner may send behind it.
        func choose(_ page: String) throws -> String {
            _ = try board.type(Key.f9)
            _ = try board.type(page)
            return Key.enter
        }
        func open(_ work: Work, by key: () throws -> String, leaving: () throws -> Void, moving move: String = Key.down) throws {
            var times: [Double] = []
            for _ in 0..<openings {
                if let answer = try board.type(key()) { times.append(answer.milliseconds) }
                try board.settle(rest)
                for _ in 0..<4 { if let answer = try board.type(move, patience: rest) { moves.append(answer.milliseconds) } }
                try leaving()
            }
            run.report.add(work, Samples([times]), size: data.size)
        }
        func openBox(_ work: Work, by key: String, moving move: String = Key.down) throws {
            try open(work, by: { key }, leaving: { _ = try board.type(Key.escape) }, moving: move)
        }
        func openPage(_ work: Work, _ page: String) throws {
            try open(work, by: { try choose(page) }, leaving: { _ = try board.type(try choose("tong quan")) })
            _ = try board.type(try choose(page))
        }
        try openPage(.families, "gia dinh")
        try openBox(.family, by: Key.enter)
        try openPage(.streets, "tuyen pho")
        try openBox(.street, by: Key.enter, moving: Key.right)
        _ = try board.type(try choose("tong quan"))
        try openBox(.groups, by: "U")
        try openBox(.calls, by: "C")
        try openBox(.pictures, by: "B")
        _ = try board.type(try choose("diem co dinh"))
        try openBox(.week, by: "f")
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
