import Foundation
import Model
import Store
import Testing

@testable import Exchange

@Suite("Importing donors")
struct DonorImportTests {
    static let header =
        "full_name,birth_date,sex,citizen_id,phone,blood_group,ward,street,house_number,bloc,family,donations_count\n"

    @Test("A row's fields, street, residential group, bloc and family go in")
    func whole() throws {
        let desk = try Desk.of2020()
        let report = try desk.take(
            text: Self.header
                + "Nguyễn Văn Hùng,1985-03-14,M,001085001234,0912345678,O+,Nhân Chính,Quan Nhân,15/3,Tổ 12,GD000123,7\n")
        #expect(report.counts == [1, 1, 0, 0, 0, 0])
        #expect(report.kind == .donors && report.era == .era2020)
        let donor = try #require(try desk.donor("Nguyễn Văn Hùng"))
        #expect(donor.birth == Day(year: 1985, month: 3, day: 14).map { .day($0) })
        #expect(donor.sex == .male && donor.citizenID?.digits == "001085001234" && donor.phone?.digits == "0912345678")
        #expect(donor.bloodGroup?.text == "O+" && donor.home.ward == WardKey(.era2020, 343) && donor.home.house == "15/3")
        #expect(donor.stated == StatedDonations(count: 7, on: Desk.today))
        let (stretches, groups, blocs) = try desk.store.read { (try $0.stretches(), try $0.groups(), try $0.blocs()) }
        #expect(stretches.map(\.streetName) == ["Quan Nhân"] && stretches.map(\.stretch.ward) == [WardKey(.era2020, 343)])
        #expect(
            groups.map(\.name) == ["Tổ 12"] && groups.map(\.kind) == [.residential]
                && groups.map(\.ward) == [WardKey(.era2020, 343)])
        #expect(blocs.map(\.name) == ["Dân cư"] && groups.map(\.bloc) == blocs.map(\.id))
        #expect(donor.home.stretch == stretches.first?.stretch.id && donor.group == groups.first?.id)
        let card = try #require(try desk.card("Nguyễn Văn Hùng"))
        #expect(card.families.map(\.family.code) == ["GD000123"])
        #expect(card.families.map(\.membership.from) == [nil])
        #expect(report.created.families == 1 && report.created.streets == 1 && report.created.groups == 1)
    }

    @Test(
        "Vietnamese headers are known with or without accents, in any case and order",
        arguments: [
            "HỌ TÊN;Ngày sinh;Giới tính;CCCD;Điện thoại;Nhóm máu;Phường;Phố;Số nhà;Khối;Gia đình",
            "ho ten;ngay sinh;gioi tinh;cccd;dien thoai;nhom mau;phuong;pho;so nha;khoi;gia dinh",
            "Họ và tên;NGÀY SINH;giới tính;Số CCCD/CMND;SĐT;Nhóm máu;Phường;Đường;Số nhà;Tổ;Gia đình",
        ])
    func vietnamese(header: String) throws {
        let desk = try Desk.of2020()
        let row =
            "Trần Thị Mơ;05/09/1990;Nữ;001190005678;0912 345 679;A;phường Hạ Đình;phố Vũ Tông Phan;12 ngõ 4;Tổ dân phố số 3;Gia đình ông Ba"
        let report = try desk.take(try desk.file([0xEF, 0xBB, 0xBF] + Array((header + "\r\n" + row + "\r\n").utf8)))
        #expect(report.counts == [1, 1, 0, 0, 0, 0], "\(report.problems)")
        let donor = try #require(try desk.donor("Trần Thị Mơ"))
        #expect(donor.sex == .female && donor.home.ward == WardKey(.era2020, 361) && donor.home.house == "12 ngõ 4")
        let names = try desk.store.read { (try $0.stretches().map(\.streetName), try $0.groups().map(\.name)) }
        #expect(names.0 == ["Vũ Tông Phan"] && names.1 == ["Tổ 3"])
        #expect(try desk.card("Trần Thị Mơ")?.families.map(\.family.name) == ["Gia đình ông Ba"])
    }

    @Test("Year of birth, an address in one cell and a stated count are read, other columns kept out and named")
    func address() throws {
        let desk = try Desk.of2020()
        let report = try desk.take(
            text: "STT\tHọ tên\tNăm sinh\tGiới tính\tĐịa chỉ\tSố lần hiến\tNghề nghiệp\n"
                + "1\tLê Văn Tám\t1979\t1\tsố 15, ngõ 52/3, phố Quan Nhân, phường Nhân Chính, quận Thanh Xuân\t12 lần\tthợ\n")
        #expect(report.counts == [1, 1, 0, 0, 0, 0], "\(report.problems)")
        #expect(report.unknownColumns == ["STT", "Nghề nghiệp"])
        let donor = try #require(try desk.donor("Lê Văn Tám"))
        #expect(donor.birth == .year(1979) && donor.home.ward == WardKey(.era2020, 343) && donor.stated?.count == 12)
        #expect(donor.home.house == "15 ngõ 52/3")
        #expect(try desk.store.read { try $0.stretches().map(\.streetName) } == ["Quan Nhân"])
    }

    @Test("A street that has another name by now is known by the one that it had, unless another street is called so")
    func earlierStreetNames() throws {
        let desk = try Desk.of2020()
        let street = Street(id: desk.store.newIdentifier(), name: "Quan Nhân", earlierNames: ["Hẻm Giếng"])
        try desk.store.commit(Change(.streetAdded, [.adding(.street(street))]), by: Desk.signature)
        let rows = "name,birth_date,ward,street\nLê Văn Tám,1979,Nhân Chính,Hẻm Giếng\nVũ Thị Ánh,1981,Nhân Chính,quan nhan\n"
        let report = try desk.take(text: rows)
        #expect(report.created.streets == 0, "\(report.problems)")
        #expect(try desk.store.read { try $0.stretches().map(\.stretch.street) } == [street.id])
    }

    @Test("Each sort of bad row is refused with its line, field and reason, and the good ones go in")
    func refusals() throws {
        let desk = try Desk.of2020()
        let rows: [(String, Column?, (RowReason) -> Bool)] = [
            (",1985-03-14,M,001085001234,,,Nhân Chính,,,,,", .name, { $0 == .missing }),
            ("A B,31/02/1985,M,,,,Nhân Chính,,,,,", .birth, { if case .noSuchDate(.noSuchDay) = $0 { true } else { false } }),
            ("A B,2085-03-14,M,,,,Nhân Chính,,,,,", .birth, { if case .inTheFuture = $0 { true } else { false } }),
            ("A B,1985-03-14,M,0010850012,,,Nhân Chính,,,,,", .citizenID, { if case .badCitizenID = $0 { true } else { false } }),
            ("A B,1985-03-14,M,,,,Không Đâu,,,,,", .ward, { $0 == .unknownWard }),
            ("A B,1985-03-14,M", nil, { $0 == .fieldCount(found: 3, expected: 12) }),
            ("A B,1985-03-14,M,\"001,,,Nhân Chính,,,,,", nil, { $0 == .unterminatedQuote }),
        ]
        let text = Self.header + rows.map { $0.0 + "\n" }.joined() + "Phạm Văn Tốt,1985-03-14,M,,,,Nhân Chính,,,,,\n"
        let report = try desk.take(text: text)
        #expect(report.counts == [8, 1, 0, 7, 0, 0])
        #expect(try desk.donors.map(\.name) == ["Phạm Văn Tốt"])
        let refused = report.problems.filter(\.isRefusal)
        #expect(refused.map(\.line) == Array(2...8))
        for (problem, row) in zip(refused, rows) {
            #expect(problem.field == row.1)
            #expect(row.2(problem.reason), "\(problem)")
        }
        let rejected = try desk.rejected(report)
        #expect(rejected.count == 8)
        #expect(Array(rejected[0].prefix(4)) == ["line", "field", "reason", "full_name"])
        #expect(
            rejected[2] == ["3", "birth_date", "\(refused[1].reason)", "A B", "31/02/1985", "M", "", "", "", "Nhân Chính"]
                + Array(repeating: "", count: 5))
        #expect(rejected[7].last == "A B,1985-03-14,M,\"001,,,Nhân Chính,,,,,")
    }

    @Test("Bytes that are no text refuse their row, and the file of refused rows is private and never takes another's place")
    func rejectedFile() throws {
        let desk = try Desk.of2020()
        let path = try desk.file(Array("name,ward\nA,Nhân Chính\nB".utf8) + [0xE1, 0xBA] + Array(",Nhân Chính\n".utf8))
        for ending in [".rejected.csv", ".rejected-2.csv"] {
            let report = try desk.take(path)
            #expect(report.refused == 1 && report.problems.first?.reason == .badEncoding)
            #expect(report.rejectedFile == .written(path: path + ending))
            let mode = try FileManager.default.attributesOfItem(atPath: path + ending)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
        let dry = try desk.take(path, ImportOptions(era: .era2020, dryRun: true))
        #expect(dry.refused == 1 && dry.rejectedFile == .none)
    }

    @Test("Doubtful rows go in with a warning")
    func doubtful() throws {
        let desk = try Desk.of2020()
        let report = try desk.take(
            text: Self.header + "A Một,1985-03-14,X,,,,Nhân Chính,,,,,\n" + "A Hai,1985-03-14,M,,12345,,Nhân Chính,,,,,\n"
                + "A Ba,1985-03-14,M,001090001234,,,Nhân Chính,,,,,\n" + "A Bốn,1985-03-14,F,001085001234,,,Nhân Chính,,,,,\n"
                + "A\u{200B} Năm\u{7},1985-03-14,M,,,,Nhân Chính,,,,,\n" + "A Sáu,1985-03-14,M,,,,,,,,,\n"
                + "A Bảy,1985-03-14,M,,,,Kim Liên,,,,,\n" + "A Tám,1985-03-14,M,,,,Nhân Chính,,,,,\n")
        // Who lives outside the office's territory is told once for the file, and is no doubt.
        #expect(report.counts == [8, 8, 0, 0, 6, 0] && report.outsideOffice == 1)
        #expect(
            report.problems.map(\.reason) == [
                .unknownSex, .oddPhone, .idAgainstBirthYear(inNumber: 1990, given: 1985),
                .idAgainstSex(inNumber: .male, given: .female),
                .controlCharacters, .noWard,
            ])
        #expect(report.problems.map(\.line) == Array(2...7))
        #expect(try desk.donor("A Bảy")?.home.ward == WardKey(.era2020, 229))
        #expect(try desk.donor("A Năm") != nil)
    }

    @Test("The same person: the same id; without one name, birth and telephone or house; else doubtful")
    func samePerson() throws {
        let desk = try Desk.of2020()
        let header = "name,birth_date,citizen_id,phone,ward,street,house\n"
        try desk.take(
            text: header + "Nguyễn Văn An,1980-01-02,001080000001,0912345678,Nhân Chính,Quan Nhân,5\n"
                + "Lê Thị Hoa,1981-01-02,,0912345679,Nhân Chính,Quan Nhân,7\n")
        let again = try desk.take(
            text: header + "Nguyễn Văn An,1980-01-02,001080000001,,,,\n"  // id
                + "Lê Thị Hoa,1981-01-02,,0912345679,,,\n"  // telephone
                + "Le Thi Hoa,1981,,,Nhân Chính,Quan Nhân,7\n"  // no accents: nothing finds it, so it is new
                + "Lê Thị Hoa,1981-01-02,,,Nhân Chính,Quan Nhân,7\n"  // house
                + "Lê Thị Hoa,1981-01-02,,0999888777,Nhân Chính,Quan Nhân,99\n"  // neither
                + "Lê Thị Hoa,1982-01-02,,0912345679,Nhân Chính,Quan Nhân,7\n")  // another birth
        #expect(again.alreadyThere == 3)
        #expect(again.added == 3)
        #expect(again.problems.filter { $0.reason == .sameNameAndBirth }.map(\.line).contains(6))
    }

    @Test(
        "Of two rows that nothing but name and birth describe the second is another person, doubtful, and the same file again adds nobody"
    )
    func bareTwins() throws {
        let desk = try Desk.of2020()
        let text = "name,birth_date,ward,street\nLê Thị Hoa,1981,Nhân Chính,Quan Nhân\nLê Thị Hoa,1981,Nhân Chính,Quan Nhân\n"
        let first = try desk.take(text: text)
        #expect(first.counts == [2, 2, 0, 0, 1, 0])
        #expect(first.problems.map(\.reason) == [.sameNameAndBirth] && first.problems.map(\.line) == [3])
        let again = try desk.take(text: text)
        #expect(again.counts == [2, 0, 2, 0, 0, 0] && again.entry == nil)
        #expect(try desk.take(text: text, ImportOptions(era: .era2020, dryRun: true)).counts == again.counts)
        // A third such row is a third person.
        let third = try desk.take(text: text + "Lê Thị Hoa,1981,Nhân Chính,Quan Nhân\n")
        #expect(third.counts == [3, 1, 2, 0, 1, 0])
        #expect(try desk.donors.count == 3)
    }

    @Test("A name that hundreds bear hides nobody when the file comes again")
    func manyOfOneName() throws {
        let desk = try Desk.of2020()
        let rows = (0..<320).map { "Nguyễn Thị Hoa,\(1930 + $0 % 70),Nhân Chính\n" }.joined()
        #expect(try desk.take(text: "name,birth_year,ward\n" + rows).added == 320)
        #expect(try desk.take(text: "name,birth_year,ward\n" + rows).counts == [320, 0, 320, 0, 0, 0])
    }

    @Test("Against the books too name and birth alone are nobody, unless all that the row says is so in the books")
    func bareAgainstBooks() throws {
        let desk = try Desk.of2020()
        try desk.take(text: "name,birth_date,ward,sex,phone\nLê Thị Hoa,1981,Nhân Chính,F,\nVũ An,1970,Nhân Chính,M,0912345678\n")
        let header = "name,birth_date,ward,sex,citizen_id\n"
        for row in [
            "Lê Thị Hoa,1981,Hạ Đình,F,", "Lê Thị Hoa,1981,Nhân Chính,F,001181000009", "Vũ An,1970,Nhân Chính,M,",
        ] {
            let report = try desk.take(text: header + row + "\n")
            #expect(report.counts == [1, 1, 0, 0, 1, 0], "\(row)")
            #expect(try desk.take(text: header + row + "\n").counts == [1, 0, 1, 0, 0, 0], "\(row)")
        }
        #expect(try desk.donors.count == 5)
    }

    @Test(
        "A report shows ids and telephones by their last digits, whatever column they stand in; the file of refused rows has them whole"
    )
    func masked() throws {
        let desk = try Desk.of2020()
        let report = try desk.take(
            text: "name,birth_date,sex,citizen_id,phone,ward\n"
                + "A Một,1985-03-14,M,001090000004,,Nhân Chính\nA Hai,1985-03-14,M,0010850012,,Nhân Chính\n"
                + "A Ba,1985-03-14,M,,0912 345 678 / 0912 345 679,Nhân Chính\nA Bốn,1985-03-14,M,,12345,Nhân Chính\n"
                + "001085000005,1985-03-14,M,,,Nhân Chính\nA Năm,1985-03-14,M,,,gần 0912345678\n")
        #expect(
            report.problems.map(\.value) == ["••••0004", "••••0012", "•••679", "•••", "••••0005", "gần •••678"],
            "\(report.problems)")
        let rejected = try desk.rejected(report).joined()
        for whole in ["0010850012", "001085000005", "gần 0912345678"] { #expect(rejected.contains(whole)) }
    }

    @Test("Corrected rows come back with the columns that said what was wrong, which are passed over and not doubled")
    func rejectedComesBack() throws {
        let desk = try Desk.of2020()
        let first = try desk.take(text: "name,birth_date,ward\nA Một,31/02/1985,Nhân Chính\nA Hai,1985,Không Đâu\n")
        guard case .written(let path) = first.rejectedFile else {
            Issue.record("\(first)")
            return
        }
        let text = try String(contentsOfFile: path, encoding: .utf8).replacingOccurrences(of: "31/02/1985", with: "28/02/1985")
        let second = try desk.take(text: text)
        #expect(second.counts == [2, 1, 0, 1, 0, 0] && second.unknownColumns.isEmpty)
        let rejected = try desk.rejected(second)
        #expect(rejected.map(\.count) == [6, 6] && rejected[0] == ["line", "field", "reason", "name", "birth_date", "ward"])
        #expect(Array(rejected[1].suffix(3)) == ["A Hai", "1985", "Không Đâu"])
    }

    @Test("Somebody of another name under a number that is there stays out, and this is told")
    func otherName() throws {
        let desk = try Desk.of2020()
        let report = try desk.take(
            text: "name,citizen_id,ward\nNguyễn Văn An,001080000001,Nhân Chính\nTrần Văn Bê,001080000001,Nhân Chính\n")
        #expect(report.counts == [2, 1, 1, 0, 1, 0])
        #expect(report.problems.map(\.reason) == [.otherNameInBooks("Nguyễn Văn An")])
    }

    @Test("A later file fills what was not known, once, and changes nothing that was")
    func fills() throws {
        let desk = try Desk.of2020()
        try desk.take(text: "name,birth_date,phone\nNguyễn Văn An,1980,0912345678\n")
        let text =
            "name,birth_date,phone,citizen_id,ward,street,house,family\n"
            + "Nguyễn Văn An,1980-05-06,0912345678,001080000001,Nhân Chính,Quan Nhân,5,GD1\n"
        let second = try desk.take(text: text)
        #expect(second.alreadyThere == 1 && second.completed == 1 && second.added == 0)
        let donor = try #require(try desk.donor("Nguyễn Văn An"))
        #expect(
            donor.citizenID?.digits == "001080000001" && donor.home.house == "5"
                && donor.birth == Day(year: 1980, month: 5, day: 6).map { .day($0) })
        #expect(try desk.card("Nguyễn Văn An")?.families.map(\.family.code) == ["GD1"])
        let third = try desk.take(text: text)
        #expect(third.completed == 0 && third.alreadyThere == 1 && third.entry == nil)
    }

    @Test("Units are told by their words, and a bloc's name stands for the bloc alone")
    func units() throws {
        let desk = try Desk.of2020()
        let units = [
            "Tổ 05", "TDP 5", "12", "Trường THPT Nhân Chính", "Công ty CP Xây dựng 5", "Công an phường", "Ban chỉ huy quân sự quận",
            "Đoàn Thanh niên",
            "Phòng Y tế", "HS-SV",
        ]
        let report = try desk.take(
            text: "name,ward,đơn vị\n" + units.enumerated().map { "A Người \($0.offset + 100),Nhân Chính,\($0.element)\n" }.joined()
        )
        #expect(report.added == units.count)
        let groups = try desk.store.read { try $0.groups() }
        let kinds = Dictionary(uniqueKeysWithValues: groups.map { ($0.name, $0.kind) })
        #expect(
            kinds == [
                "Tổ 5": .residential, "Tổ 12": .residential, "Trường THPT Nhân Chính": .school, "Công ty CP Xây dựng 5": .company,
                "Công an phường": .force, "Ban chỉ huy quân sự quận": .force, "Đoàn Thanh niên": .union, "Phòng Y tế": .agency,
                "Học sinh – sinh viên": .agency,
            ])
        try desk.take(text: "name,date,volume,birth_date\n")
        #expect(try desk.donors.filter { $0.group == groups.first { $0.name == "Tổ 5" }?.id }.count == 2)
    }
}
