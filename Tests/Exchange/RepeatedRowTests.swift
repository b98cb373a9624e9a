import Model
import Store
import Testing

@testable import Exchange

@Suite struct RepeatedRowTests {
    private static let header = "name,birth_date,phone,blood_group,ward,street,house,family\n"

    private func row(phone: String = "", group: String, house: String = "7", family: String = "") -> String {
        "Lê Thị Hoa,1981,\(phone),\(group),Nhân Chính,Quan Nhân,\(house),\(family)\n"
    }

    @Test func `What a list says otherwise of somebody in the books is told and counted as doubtful, and the books stay`() throws {
        let desk = try Desk.of2020()
        try desk.take(text: Self.header + row(phone: "0912345678", group: "O+", family: "GD1"))
        let text = Self.header + row(phone: "0912345678", group: "A+", house: "9", family: "GD2")
        let report = try desk.take(text: text)
        #expect(report.counts == [1, 0, 1, 0, 1, 0] && report.entry == nil)
        #expect(report.problems.map(\.field) == [.bloodGroup, .house, .family])
        #expect(report.problems.map(\.reason) == [.otherInBooks("O+"), .otherInBooks("7"), .otherInBooks("")])
        let donor = try #require(try desk.donor("Lê Thị Hoa"))
        #expect(donor.bloodGroup?.text == "O+" && donor.home.house == "7")
        #expect(try desk.card("Lê Thị Hoa")?.families.map(\.family.code) == ["GD1"])
        let other = try desk.take(text: Self.header + row(phone: "0999888777", group: "O+"))
        #expect(other.problems.map(\.reason) == [.otherInBooks("•••678")] && other.problems.map(\.value) == ["•••777"])
    }

    @Test(arguments: [false, true])
    func `A further row of a file fills what the first left open, and what contradicts it is told`(hasBooks: Bool) throws {
        let desk = try Desk.of2020()
        if hasBooks { try desk.take(text: "name,ward\nAi Đó,Nhân Chính\n") }
        let text = Self.header + row(group: "O") + row(phone: "0912345678", group: "O+", family: "GD1") + row(group: "A+")
        #expect(try desk.take(text: text, ImportOptions(era: .era2020, dryRun: true)).counts == [3, 1, 2, 0, 1, 0])
        let report = try desk.take(text: text)
        #expect(report.counts == [3, 1, 2, 0, 1, 0] && report.completed == 1)
        #expect(report.problems.map(\.line) == [4] && report.problems.map(\.reason) == [.otherInBooks("O+")])
        let donor = try #require(try desk.donor("Lê Thị Hoa"))
        #expect(donor.phone?.digits == "0912345678" && donor.bloodGroup?.text == "O+")
        #expect(try desk.card("Lê Thị Hoa")?.families.map(\.family.code) == ["GD1"])
        #expect(try desk.store.check() == [])
        let again = try desk.take(text: text)
        #expect(again.counts == [3, 0, 3, 0, 1, 0] && again.entry == nil)
    }

    @Test func `In a list of thousands a further row fills the first too, and the books hold together`() throws {
        let desk = try Desk.of2020()
        let people = (0..<2_500).map { "Người \($0),1980,,,Nhân Chính,Quan Nhân,\($0),\n" }
        let text = Self.header + row(group: "") + people.joined() + row(phone: "0912345678", group: "B+")
        let report = try desk.take(text: text)
        #expect(report.counts == [2_502, 2_501, 1, 0, 0, 0])
        #expect(try desk.store.read { try $0.lookup("hoa quan nhan") }.rows.map(\.name) == ["Lê Thị Hoa"])
        #expect(try desk.donor("Lê Thị Hoa")?.phone?.digits == "0912345678")
        #expect(try desk.store.check() == [])
    }
}
