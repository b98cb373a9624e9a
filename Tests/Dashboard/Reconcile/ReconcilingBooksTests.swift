import Exchange
import Foundation
import Model
import Store
import Terminal
import Testing

@testable import Dashboard

/// A list and real books: what is decided is written row by row, and found again.
@Suite struct ReconcilingBooksTests {
    private static let day = Fake.today
    private let store: Store
    private let path: String

    init() throws {
        store = try Store.inMemory(clock: Clock(startingAt: Fake.now), seed: 3)
        path = NSTemporaryDirectory() + "/late-" + UUID().uuidString + ".csv"
        try store.commit(Change(.officeSet, [.adding(.office(Fake.district))]), by: Fake.desk)
        for (name, id) in [("Nguyễn Thị Hoà", "001185000001"), ("Trần Văn Bình", "001079000002"), ("Lê Minh Đức", "001090000003")] {
            let donor = Donor(
                id: store.newIdentifier(), name: name, citizenID: try CitizenID(id), home: HomeAddress(ward: Fake.nhanChinh))
            try store.commit(Change(.donorAdded, [.adding(.donor(donor))]), by: Fake.desk)
        }
        try """
        họ tên,CCCD,ngày hiến,thể tích,mã túi,nơi hiến
        Nguyễn Thị Hoà,001185000001,01/12/2020,350,,Viện Huyết học
        Trần Văn Bình,001079000002,02/12/2020,250,A1,Viện Huyết học
        Lê Minh Đức,001090000003,03/12/2020,450,,Viện Huyết học

        """.write(toFile: path, atomically: true, encoding: .utf8)
    }

    private func stage() throws -> Stage {
        let context = Fake.context()
        let store = store
        var stage = Stage(context, open: ReconcileScreen()) { question in
            try? store.read { try Librarian.answer(question, $0, context) }
        }
        stage.write = { try store.commit($0, by: Fake.desk) }
        stage.type("x")
        stage.press(.enter)
        stage.send(.job(.lateList(try LateList.read(path, in: store))))
        return stage
    }

    private func statuses(_ stage: Stage) throws -> [ReconcileScreen.Status] {
        try #require(stage.top as? ReconcileScreen).statuses
    }

    private var given: Int { get throws { try store.read { try $0.recentDonations(unit: .office, limit: 50) }.count } }

    @Test func `One leaves half way and loses nothing: the list read again goes on where one stopped`() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        var stage = try stage()
        stage.press(.enter, .enter)
        #expect(try statuses(stage) == [.recorded, .recorded, .open])
        stage.press(.escape)
        #expect(try given == 2)

        stage = try self.stage()
        #expect(try statuses(stage) == [.there, .there, .open])
        // What is there is not recorded again, however often one insists.
        stage.press(.left, .enter, .enter, .enter)
        #expect(try given == 3)
        #expect(try statuses(stage) == [.there, .there, .recorded])
        #expect(try statuses(try self.stage()) == [.there, .there, .there])
    }

    @Test func `A row that is taken back can be decided anew, and the venue is made once`() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        var stage = try stage()
        stage.press(.enter)
        let first = try #require(try store.read { try $0.recentDonations(unit: .office, limit: 1) }.first)
        #expect(first.venueName == "Viện Huyết học" && first.donation.credit.ward == Fake.nhanChinh)
        let entry = try #require(try store.read { try $0.journalPage(limit: 1) }.first)
        #expect(entry.entry.remark == (path as NSString).lastPathComponent)
        try store.undo(entry.entry.id, by: Fake.desk)
        stage.send(.news)
        #expect(try statuses(stage) == [.open, .open, .open])
        stage.press(.left, .enter, .enter)
        #expect(try given == 2)
        #expect(try store.read { try $0.venues() }.count == 1)
    }

    @Test func `Two desks with the same list record each row once`() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        var one = try stage()
        var other = try stage()
        one.press(.enter)
        // The other desk has not heard of it yet.
        other.press(.enter)
        #expect(try given == 1)
        other.send(.news)
        one.press(.enter, .enter)
        other.send(.news)
        other.press(.enter)
        #expect(try given == 3)
        #expect(try store.check() == [])
    }
}
