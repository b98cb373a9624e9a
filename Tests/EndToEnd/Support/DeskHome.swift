import Model
import Store
import Testing

/// The books of phường Thanh Xuân on the day of a drive, with made-up people who are booked for it.
struct DeskHome {
    let home: TmuxHome
    let drive: Drive
    private let store: Store

    /// - Parameters:
    ///   - booked: how many people, 60 at most.
    ///   - goal: bags.
    init(booked: Int, goal: Int, state: Drive.State) throws {
        home = try TmuxHome()
        try home.prepare(["office", "--ward", "2025:00367", "--target", "100"])
        try home.write(Self.people(booked), to: "people.csv")
        try home.prepare(["import", "people.csv", "--yes", "--era", "2025"])
        try home.signIn()
        store = try Store.open(DatabaseFile(path: home.database), clock: .machine)
        let day = Clock.machine.now().day
        drive = Drive(
            id: store.newIdentifier(), name: "Ngày hội phường", day: day, hours: ClockSpan(0, 1439), campaignYear: day.year,
            state: state)
        let target = Target(id: store.newIdentifier(), year: day.year, unit: .drive(drive.id), amount: Amount(.bags, goal))
        try commit(Change(.driveAdded, [.adding(.drive(drive)), .adding(.target(target))]))
        let donors = try store.read { try $0.donorPage(limit: booked).rows }
        try #require(donors.count == booked)
        for donor in donors {
            try commit(DriveDay.make(Booking(id: store.newIdentifier(), drive: drive.id, donor: donor.id)))
        }
    }

    private func commit(_ change: Change) throws {
        try store.commit(change, by: Signature(operatorName: "Anh Tú", desk: "Bàn 9"))
    }

    /// Somebody else opens or closes the drive.
    func set(_ state: Drive.State) throws {
        let before = try #require(try store.read { try $0.drive(drive.id)?.drive })
        var after = before
        after.state = state
        try commit(Change(.driveAltered, [.altering(.drive(before), to: .drive(after))]))
    }

    func counts() throws -> DriveCounts { try store.read { try $0.driveCounts(drive.id, now: store.clock.now()) } }

    /// How many entries of that kind the journal has.
    func entries(_ kind: Change.Kind) throws -> Int {
        try store.read { try $0.journalPage(limit: 1_000).count { $0.entry.kind == kind } }
    }

    /// A terminal at the desk of the drive.
    func desk(operatorName: String, desk: String, columns: Int = 120, rows: Int = 36) throws -> TmuxSession {
        let session = try TmuxSession(
            home, columns: columns, rows: rows, environment: ["GIOTHONG_OPERATOR": operatorName, "GIOTHONG_DESK": desk])
        try session.wait(for: "1 Tổng quan")
        try session.press("6")
        try session.wait(for: "▸ Đợt hiến máu", drive.name)
        try session.press("t")
        try session.wait(for: "▸ Bàn tiếp đón", drive.name, "Hẹn ")
        return session
    }

    private static func people(_ count: Int) -> String {
        let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Đỗ", "Vũ"]
        let given = ["An", "Bình", "Chi", "Dũng", "Giang", "Hải", "Khánh", "Linh", "Minh", "Oanh"]
        let lines = (0..<count).map { place in
            "\(families[place / given.count]) Thị \(given[place % given.count]),\(1970 + place % 30),nữ,09120\(10_000 + place),Thanh Xuân"
        }
        return (["họ tên,năm sinh,giới tính,điện thoại,phường"] + lines).joined(separator: "\n") + "\n"
    }
}
