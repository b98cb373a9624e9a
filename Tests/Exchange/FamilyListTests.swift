import Model
import Store
import Testing

@testable import Exchange

@Suite struct FamilyListTests {
    private let desk: Desk
    private let header =
        "STT,Họ và tên,Giới tính,Năm sinh,Nghề nghiệp,Địa chỉ,Nhóm máu ABO,Số lần hiến máu,Tổng cộng gia đình (mốc 5),Tổng cộng gia đình (mốc 10),Quan hệ gia đình\n"

    init() throws { desk = try Desk(onDisk: false) }

    private func add(_ name: String, _ year: Int, _ blood: String = "") throws -> Donor {
        let donor = Donor(id: desk.store.newIdentifier(), name: name, birth: .year(year), bloodGroup: BloodGroup(blood))
        try desk.store.commit(Change(.donorAdded, [.adding(.donor(donor))]), by: Desk.signature)
        return donor
    }

    private func read(_ text: String) throws -> FamilyList {
        try FamilyList.read(try desk.file(text), in: desk.store, on: Desk.today)
    }

    @Test func `A row with a number begins a family, rows without one belong to it`() throws {
        let hoa = try add("Nguyễn Thị Hoà", 1985, "O+")
        let binh = try add("Trần Văn Bình", 1983, "A")
        let list = try read(
            "DANH SÁCH GIA ĐÌNH HIẾN MÁU,,,,,,,,,,\n" + header
                + "1,Trần Văn Bình,1,1983,,\"7, phố Quan Nhân\",A,6,,11,Chồng\n,Nguyen Thi Hoa,0,1985,,,O,5,,,Vợ\n"
                + "2,Lê Thị Sen,0,1960,,,B,3,3,,Mẹ\n,,,,,,,,,,\nTổng cộng,,,,,,,14,,,\n")
        #expect(list.families.map(\.number) == ["1", "2"] && list.families.map(\.total) == [11, 3])
        #expect(
            list.families[0].members.map(\.role) == ["Chồng", "Vợ"] && list.families[0].members.map(\.sex) == [.male, .female])
        #expect(list.families[0].members.map(\.stated) == [6, 5])
        #expect(list.families[0].members.map { $0.proposed?.id } == [binh.id, hoa.id])
        #expect(list.families[1].members[0].candidates.isEmpty && list.problems.isEmpty)
        #expect(try desk.store.read { try $0.donorRow(binh.id) }?.donations == 0, "counts of a list are no donations")
    }

    @Test func `Only who agrees in name, year and blood group, and alone, is proposed`() throws {
        let one = try add("Nguyễn Thị Hoà", 1985, "O+")
        _ = try add("Nguyễn Thị Hoà", 1985)
        _ = try add("Nguyễn Thị Hoà", 1985, "AB")
        func member(_ year: String, _ blood: String) throws -> ListedMember {
            try read(header + "1,Nguyễn Thị Hoà,0,\(year),,,\(blood),5,5,,Vợ\n").families[0].members[0]
        }
        #expect(try member("1985", "O").proposed?.id == one.id)
        #expect(try member("1985", "O").candidates.count == 2, "another group is another person")
        #expect(try member("1985", "").proposed == nil)
        #expect(try member("1986", "O").candidates.isEmpty)
        _ = try add("Nguyễn Thị Hoà", 1985, "O-")
        #expect(try member("1985", "O").proposed == nil && member("1985", "O+").proposed?.id == one.id)
    }

    @Test func `A row that cannot be read does not put the rest of its family into the one above`() throws {
        let list = try read(
            header + "1,Trần Văn Bình,1,1983,,,A,6,6,,Chồng\n2,,0,1962,,,B,4,3,,Mẹ\n,Lê Thị Mai,0,1990,,,B,3,,,Con\n")
        #expect(list.problems.map(\.line) == [3] && list.problems.map(\.field) == [.name] && list.leftOut == [3])
        #expect(
            list.families.map(\.number) == ["1", "2"]
                && list.families.map { $0.members.map(\.name) } == [["Trần Văn Bình"], ["Lê Thị Mai"]])
    }

    @Test func `Who has no readable year stays in the family; who has no name is told with the line and the family`() throws {
        let list = try read(
            header + ",,,Nam,Nữ,,,,5 lần,10 lần,\n1,Trần Văn Bình,1,năm Hợi,,,A,6,11,,Chồng\n,Lê Thị Sen,0,2999,,,B,3,,,Mẹ\n"
                + ",,0,1985,,,O,5,,,Vợ\n,,,,,,,,,,Con\n2,Lê Thị Mai,0,1990,,,B,3,3,,Mẹ\nTổng cộng,,,,,,,14,,,\n")
        #expect(list.families.map { $0.members.map(\.name) } == [["Trần Văn Bình", "Lê Thị Sen"], ["Lê Thị Mai"]])
        #expect(list.families.flatMap(\.members).map(\.birthYear) == [nil, nil, 1990])
        #expect(list.leftOut == [5, 6] && list.families.map(\.leftOut) == [[5, 6], []])
        #expect(list.problems.map(\.line) == [3, 4, 5, 6] && list.problems.map(\.value) == ["năm Hợi", "2999", "", ""])
    }

    @Test func `A field that is not understood is left open and told, and its row is taken`() throws {
        let list = try read(header + "1,Trần Văn Bình,1,1983,,,X,ba,6,,Chồng\n,Lê Thị Sen,?,1960,,,,,,,Vợ\n")
        #expect(list.families.map { $0.members.map(\.name) } == [["Trần Văn Bình", "Lê Thị Sen"]])
        #expect(list.problems.map(\.field) == [.bloodGroup, .stated, .sex] && list.problems.map(\.value) == ["X", "ba", "?"])
        #expect(list.problems.map(\.line) == [2, 2, 3] && !list.problems.contains(where: \.isRefusal))
    }

    @Test func `What is no list of families says so, and a row that cannot be read is told with its line`() throws {
        #expect(throws: ImportProblem.self) { try read("Họ tên,Ngày hiến,Thể tích\nA,2020-01-01,350\n") }
        let list = try read(header + "1,,1,1983,,,A,6,6,,Chồng\n2,Lê Thị Sen,0\n3,Lê Thị Mai,0,1960,,,B,3,3,,Mẹ\n")
        #expect(list.problems.map(\.line) == [2, 3] && list.leftOut == [2, 3] && list.families.map(\.number) == ["3"])
    }
}
