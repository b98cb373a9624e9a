import Model
import Store
import Testing

/// The books of phường Thanh Xuân: a household of three in an alley of Quan Nhân, neighbours of whom two gave in the year before and may be
/// called, somebody who was written down twice, and a fixed site that takes one person an hour.
struct WardHome {
    let home: TmuxHome
    let today: Day
    private let store: Store

    init() throws {
        home = try TmuxHome()
        try home.prepare(["office", "--ward", "2025:00367", "--target", "100"])
        try home.write(
            """
            họ tên,năm sinh,giới tính,điện thoại,nhóm máu,phường,phố,số nhà
            Nguyễn Văn An,1962,nam,0912345678,O+,Thanh Xuân,Quan Nhân,15 ngõ 52
            Nguyễn Thị Bình,1965,nữ,0912345679,O+,Thanh Xuân,Quan Nhân,15 ngõ 52
            Nguyễn Đức Cường,1992,nam,0987654321,A+,Thanh Xuân,Quan Nhân,15 ngõ 52
            Trần Văn Dũng,1979,nam,0903111222,B+,Thanh Xuân,Quan Nhân,9
            Lê Thị Giang,1988,nữ,0934555666,AB+,Thanh Xuân,Quan Nhân,11
            Phạm Quỳnh Anh,2000,nữ,0934555777,A+,Thanh Xuân,Quan Nhân,20
            Pham Quynh Anh,2000,nữ,,A+,Thanh Xuân,,

            """, to: "people.csv")
        try home.prepare(["import", "people.csv", "--yes", "--era", "2025"])
        try home.signIn()
        store = try Store.open(DatabaseFile(path: home.database), clock: .machine)
        today = store.clock.now().day
        let donors = try store.read { try $0.donorPage(limit: 10).rows }
        for name in ["Trần Văn Dũng", "Lê Thị Giang"] {
            let donor = try #require(donors.first { $0.name == name })
            let day = today.adding(months: -6)
            let donation = Donation(
                id: store.newIdentifier(), donor: donor.id, day: day, volume: Millilitres(350), campaignYear: day.year,
                credit: Credit(ward: donor.ward))
            try commit(Change(.donationRecorded, [.adding(.donation(donation))]))
        }
    }

    private func commit(_ change: Change) throws {
        try store.commit(change, by: Signature(operatorName: "Anh Tú", desk: "Bàn 9"))
    }

    /// Opens a fixed site that is open each morning.
    func addSite() throws {
        let week = [[ClockSpan]](repeating: [ClockSpan(8 * 60, 12 * 60)], count: 7)
        let site = Venue(
            id: store.newIdentifier(), kind: .fixedSite, name: "132 Quan Nhân",
            hours: [OpeningHours(from: Day.first(of: today.year), week: week, placesPerHour: 1)])
        try commit(Change(.venueAdded, [.adding(.venue(site))]))
    }

    /// A terminal on these books, at the board.
    func session(_ operatorName: String = "Chị Hà", _ desk: String = "Bàn 1") throws -> TmuxSession {
        let session = try TmuxSession(home, environment: ["GIOTHONG_OPERATOR": operatorName, "GIOTHONG_DESK": desk])
        try session.wait(for: "/ 100 túi")
        return session
    }
}
