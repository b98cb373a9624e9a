import Model
import Store
import Testing

@testable import Exchange

@Suite struct LateListTests {
    private let desk: Desk
    private let day = Desk.today - 10
    private let header = "Họ tên,Năm sinh,CCCD,Điện thoại,Địa chỉ,Ngày hiến,Thể tích,Mã túi,Nơi hiến,Kết quả\n"

    init() throws { desk = try Desk(onDisk: false) }

    @discardableResult
    private func add(
        _ name: String, year: Int? = 1985, id: String? = nil, phone: String? = nil, gave: Day? = nil, bag: String = ""
    ) throws -> Donor {
        let store = desk.store
        let donor = Donor(
            id: store.newIdentifier(), name: name, birth: year.map { .year($0) }, citizenID: id.flatMap { try? CitizenID($0) },
            phone: phone.flatMap { try? Phone($0) }, home: HomeAddress(ward: WardKey(.era2020, 343)))
        try store.commit(Change(.donorAdded, [.adding(.donor(donor))]), by: Desk.signature)
        if let gave {
            let donation = Donation(
                id: store.newIdentifier(), donor: donor.id, day: gave, volume: Millilitres(350), campaignYear: gave.year,
                credit: Credit(ward: WardKey(.era2020, 343)), bagNumber: bag)
            try store.commit(Change(.donationRecorded, [.adding(.donation(donation))]), by: Desk.signature)
        }
        return donor
    }

    private func read(_ rows: String...) throws -> LateList {
        try LateList.read(try desk.file(header + rows.joined(separator: "\n") + "\n"), in: desk.store)
    }

    private func row(
        _ name: String, _ year: String = "1985", id: String = "", phone: String = "", address: String = "", day: Day? = nil,
        bag: String = "", result: String = ""
    ) -> String {
        "\(name),\(year),\(id),\(phone),\"\(address)\",\((day ?? self.day).description),350,\(bag),TX-9,\(result)"
    }

    @Test func `The same id number is the same person, whatever the name`() throws {
        let donor = try add("Nguyễn Thị Hoà", id: "001185000001")
        let match = try read(row("NGUYEN THI HOA", id: "001185000001"), row("Trần Văn Bình", id: "001185000001")).matches
        #expect(match.map(\.kind) == [.exact, .exact])
        #expect(match.allSatisfy { $0.candidates.first?.id == donor.id && !$0.isThere })
        #expect(match[1].candidates.first?.signs.contains(.name) == false)
    }

    /// What the row says of somebody who stands in the books as Nguyễn Thị Hoà, 1985, 0912345678, without an id number.
    @Test(
        arguments: [
            ("Nguyễn Thị Hoà", "1985", "0912345678", LateMatch.Kind.likely), ("Nguyễn Thị Hoà", "1985", "•••••••678", .likely),
            ("nguyen thi hoa", "1985", "09xxxxx678", .likely), ("Nguyễn Thị Hoà", "", "0912345678", .new),
            ("Nguyễn Thị Hoà", "1985", "", .new), ("Nguyễn Thị Hoà", "1985", "•••••••679", .new),
            ("Nguyễn Thị Hoà", "1986", "", .new), ("Trần Thị Hoà", "1985", "0912345678", .new),
        ])
    func `Without an id number it takes the name, the birth and something more`(
        name: String, year: String, phone: String, kind: LateMatch.Kind
    ) throws {
        try add("Nguyễn Thị Hoà", phone: "0912345678")
        let match = try #require(try read(row(name, year, phone: phone)).matches.first)
        #expect(match.kind == kind)
    }

    @Test func `A birth that the books do not know contradicts nothing`() throws {
        try add("Nguyễn Thị Hoà", year: nil, phone: "0912345678")
        #expect(try read(row("Nguyễn Thị Hoà", "1985", phone: "0912345678")).matches.map(\.kind) == [.likely])
    }

    @Test func `Two id numbers that differ are two people, and the row says so`() throws {
        try add("Nguyễn Thị Hoà", id: "001185000001", phone: "0912345678")
        let match = try #require(try read(row("Nguyễn Thị Hoà", id: "001185000002", phone: "0912345678")).matches.first)
        #expect(match.kind == .new && match.candidates.first?.hasOtherID == true)
    }

    @Test func `The likeliest of several comes first`() throws {
        try add("Nguyễn Thị Hoà", year: 1990)
        try add("Nguyễn Thị Hoà", phone: "0987000111")
        let right = try add("Nguyễn Thị Hoà", phone: "0912345678")
        let match = try #require(try read(row("Nguyễn Thị Hoà", phone: "0912345678")).matches.first)
        #expect(match.kind == .likely && match.candidates.first?.id == right.id && match.candidates.count == 2)
    }

    @Test func `What is in the books is recognised: the same person and day, or the same bag`() throws {
        try add("Nguyễn Thị Hoà", id: "001185000001", gave: day)
        try add("Trần Văn Bình", phone: "0912345678", gave: day)
        try add("Lê Minh Đức", gave: day - 200, bag: "A0000123")
        let list = try read(
            row("Nguyễn Thị Hoà", id: "001185000001"), row("Trần Văn Bình", phone: "0912345678"),
            row("Ai Đó", bag: "A0000123"), row("Nguyễn Thị Hoà", id: "001185000001", day: day - 100))
        #expect(list.matches.map(\.isThere) == [true, true, true, false])
        #expect(list.there == 3 && list.count(.exact) == 1)
    }

    @Test func `A day apart it is offered as the same, two days apart it is not, and two bags are two donations`() throws {
        try add("Nguyễn Thị Hoà", id: "001185000001", gave: day + 1, bag: "B1")
        func given(_ row: String) throws -> (Bool, Bool) {
            let match = try #require(try read(row).matches.first)
            return (match.isThere, match.candidates.first?.given != nil)
        }
        #expect(try given(row("Nguyễn Thị Hoà", id: "001185000001")) == (false, true))
        #expect(try given(row("Nguyễn Thị Hoà", id: "001185000001", day: day - 1)) == (false, false))
        #expect(try given(row("Nguyễn Thị Hoà", id: "001185000001", day: day + 1)) == (true, true))
        #expect(try given(row("Nguyễn Thị Hoà", id: "001185000001", day: day + 1, bag: "B2")) == (false, false))
    }

    @Test func `A deferral of the list is held against deferrals alone`() throws {
        let donor = try add("Nguyễn Thị Hoà", id: "001185000001", gave: day)
        let deferred = row("Nguyễn Thị Hoà", id: "001185000001", result: "huyết áp cao")
        #expect(try read(deferred).matches.map(\.isThere) == [false])
        guard case .deferred = try read(deferred).rows[0].visit else {
            Issue.record("read as a donation")
            return
        }
        let deferral = Deferral(id: desk.store.newIdentifier(), donor: donor.id, day: day, code: .measurement)
        try desk.store.commit(Change(.deferralRecorded, [.adding(.deferral(deferral))]), by: Desk.signature)
        #expect(try read(deferred).matches.map(\.isThere) == [true])
    }

    @Test func `A number that is none leaves the row to its name, and what cannot be read is told with its line`() throws {
        try add("Nguyễn Thị Hoà", phone: "0912345678")
        let list = try read(
            row("Nguyễn Thị Hoà", id: "0011850****1", phone: "0912345678"), "Ai Đó,1985,,,,31/02/2026,350,,,", "Thiếu ô,1985")
        #expect(list.rows.count == 1 && list.rows[0].hasUnreadableID && list.matches.map(\.kind) == [.likely])
        #expect(list.refused.map(\.line) == [3, 4])
    }

    @Test func `A list of donors, a missing file and a workbook are refused as a whole`() throws {
        #expect(throws: ImportProblem.unknownKind(headers: ["Họ tên", "Năm sinh"], wanted: .donations)) {
            try LateList.read(try desk.file("Họ tên,Năm sinh\nA,1985\n"), in: desk.store)
        }
        #expect(throws: ImportProblem.cannotRead(path: "/nowhere.csv", errno: 2)) {
            try LateList.read("/nowhere.csv", in: desk.store)
        }
        #expect(throws: ImportProblem.notText(.binary)) {
            try LateList.read(try desk.file([0x50, 0x4B, 3, 4]), in: desk.store)
        }
    }

    @Test func `Reading a list writes nothing`() throws {
        try add("Nguyễn Thị Hoà", id: "001185000001")
        let position = try desk.store.position()
        _ = try read(row("Nguyễn Thị Hoà", id: "001185000001"), row("Người Mới"))
        #expect(try desk.store.position() == position)
    }
}
