import Foundation
import Testing

@Suite struct FindTests {
    private let program: BuiltProgram
    private let phone = "0912345678"
    private let citizenID = "001185000001"

    init() throws {
        program = try BuiltProgram()
        try program.run("office", "--district", "009")
        let file = try program.scratch.write(
            """
            họ tên;ngày sinh;giới tính;CCCD;điện thoại;nhóm máu;phường;phố;số nhà
            Nguyễn Thị Hoa;01/02/1985;Nữ;\(citizenID);\(phone);O+;Nhân Chính;Quan Nhân;12/4
            Nguyễn Thị Hòa;1990;Nữ;;;;Khương Đình;Khương Hạ;7

            """, to: "d.csv")
        try #require(try program.run("import", file, "--era", "2020").status == 0)
    }

    @Test func `JSON has every member and masks phone and id`() throws {
        let answer = try program.run("find", "hoa", "quan", "--format", "json")
        #expect(answer.status == 0)
        let rows = try answer.rows()
        #expect(rows.count == 1)
        let row = try #require(rows.first)
        #expect(UUID(uuidString: row["id"] as? String ?? "") != nil)
        #expect(row["name"] as? String == "Nguyễn Thị Hoa")
        #expect(row["birthYear"] as? Int == 1985)
        #expect(row["ward"] as? String == "Nhân Chính")
        #expect(row["street"] as? String == "Quan Nhân")
        #expect(row["house"] as? String == "12/4")
        #expect(row["bloodGroup"] as? String == "O+")
        #expect(row["lastDonation"] is NSNull)
        #expect((row["interval"] as? [String: Any])?["state"] as? String == "unknown")
        #expect(row["phone"] as? String == "•••678")
        #expect(row["citizenID"] as? String == "••••0001")
    }

    @Test func `nothing but --reveal shows a whole number, in no format and no language`() throws {
        for format in ["table", "json", "csv"] {
            for arguments in ["find hoa", "journal", "tally", "check", "office"] {
                let answer = try program.shell(
                    "\"$giothong\" \(arguments) --format \(format); \"$giothong\" --lang en \(arguments) --format \(format)")
                for secret in [phone, "0912 345 678", "912345678", citizenID, "01/02/1985", "1985-02-01"] {
                    #expect(!(answer.output + answer.errors).contains(secret))
                }
            }
        }
    }

    @Test func `a reveal is shown whole and logged, by whom and of whom`() throws {
        let answer = try program.run("find", "0912345678", "--reveal", "--format", "json")
        let row = try #require(try answer.rows().first)
        #expect(row["phone"] as? String == "0912 345 678")
        #expect(row["citizenID"] as? String == citizenID)
        let name = program.database + ".reveals.log"
        let lines = try program.scratch.read(name).split(separator: "\n")
        #expect(lines.count == 1)
        let line = try #require(try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
        #expect(line["donor"] as? String == row["id"] as? String)
        #expect(line["operator"] as? String == "Mai")
        #expect(line["desk"] as? String == "Bàn 1")
        #expect(try FileManager.default.attributesOfItem(atPath: program.scratch.path(name))[.posixPermissions] as? Int == 0o600)
    }

    @Test func `a year alone finds who was born in it`() throws {
        #expect(try program.run("find", "1990", "--format", "json").rows().map { $0["name"] as? String } == ["Nguyễn Thị Hòa"])
    }

    @Test func `accents narrow, their absence does not, and the limit says that there are more`() throws {
        #expect(try program.run("find", "nguyen thi hoa", "--format", "json").rows().count == 2)
        #expect(try program.run("find", "hoà", "--format", "json").rows().count == 1)
        let limited = try program.run("find", "nguyen", "--limit", "1", "--format", "json")
        #expect(try limited.rows().count == 1)
        #expect(limited.errors.contains("Còn người nữa"))
        let none = try program.run("find", "zzzz")
        #expect(none.status == 0)
        #expect(none.output == "Không có ai khớp.\n")
    }
}
