import Foundation
import Testing

@Suite struct ImportTests {
    private let program: BuiltProgram

    init() throws { program = try BuiltProgram() }

    private func donors(_ rows: String...) throws -> String {
        try program.scratch.write(
            "họ tên,ngày sinh,giới tính,CCCD,điện thoại,nhóm máu,phường,phố,số nhà,khối,gia đình\n" + rows.joined(separator: "\n")
                + "\n",
            to: "nguoi.csv")
    }

    private func count(_ answer: BuiltProgram.Answer, _ name: String) throws -> Int {
        try #require(try answer.object()[name] as? Int)
    }

    @Test func `some hundred rows go in once, and the same files again add nothing`() throws {
        let sample = SampleLists(people: 300)
        try program.run("office", "--district", "009")
        let (donors, donations) = (
            try program.scratch.write(sample.donors, to: "d.csv"), try program.scratch.write(sample.donations, to: "n.csv")
        )
        let visits = sample.donations.split(separator: "\n").dropFirst()
        let collected = visits.filter { $0.hasSuffix(",collected") }.count
        // The wrong order on purpose: donors are taken first.
        let first = try program.run("import", donations, donors, "--format", "json")
        #expect(first.status == 0)
        #expect(try count(first, "added") == 300 + collected)
        #expect(try count(first, "deferred") == visits.count - collected)
        #expect(try count(first, "refused") == 0)
        let before = try program.run("tally", "--year", "2020", "--format", "json").output
        let again = try program.run("import", donations, donors, "--format", "json")
        #expect(again.status == 0)
        #expect(try count(again, "added") == 0 && count(again, "deferred") == 0)
        #expect(try count(again, "alreadyThere") == 300 + visits.count)
        #expect(try program.run("tally", "--year", "2020", "--format", "json").output == before)
        #expect(try program.run("check").status == 0)
    }

    @Test func `bad rows are refused into a file of their own, the good ones go in`() throws {
        try program.run("office", "--district", "009")
        let file = try donors(
            "Nguyễn Thị Hoa,01/02/1985,Nữ,001185000001,0912345678,O+,Nhân Chính,Quan Nhân,12,Tổ 1,",
            ",01/02/1985,Nữ,001185000002,0912345678,O+,Nhân Chính,Quan Nhân,12,Tổ 1,",
            "Trần Văn Bình,31/02/1979,Nam,001079000003,0912345679,A+,Nhân Chính,Quan Nhân,14,Tổ 1,",
            "Lê Minh Đức,1990,Nam,12345,0912345670,A+,Nhân Chính,Quan Nhân,14,Tổ 1,",
            "Đỗ Quang Huy,2000,?,001200000005,0912345671,A+,Nhân Chính,Quan Nhân,15,Tổ 1,",
            "Phạm Thị Hương,1990,Nữ,001190000006,0912345672,A+,Sao Hoả,Quan Nhân,15,Tổ 1,")
        let answer = try program.run("import", file, "--era", "2020")
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(answer.output.contains("thêm mới 2 · đã có 0 · từ chối 4"))
        #expect(answer.output.contains("Dòng 4, cột «ngày sinh», ghi «31/02/1979»: không có ngày này trong lịch."))
        let name = try #require(program.scratch.names.first { $0.contains("rejected") })
        let rejected = try program.scratch.read(name).split(separator: "\n")
        #expect(rejected.count == 5)
        #expect(rejected.dropFirst().map { $0.prefix { $0 != "," } } == ["3", "4", "5", "7"])
        let mode = try FileManager.default.attributesOfItem(atPath: program.scratch.path(name))[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let problems = try #require(
            (try program.run("import", file, "--era", "2020", "--format", "json").object()["files"] as? [[String: Any]])?.first?[
                "problems"]
                as? [[String: Any]])
        #expect(problems.first { $0["line"] as? Int == 5 }?["field"] as? String == "citizenID")
        #expect(program.scratch.names.filter { $0.contains("rejected") }.count == 2)
    }

    @Test func `a dry run counts and writes nothing`() throws {
        try program.run("office", "--district", "009")
        let file = try program.scratch.write(SampleLists(people: 20).donors, to: "d.csv")
        let answer = try program.run("import", file, "--dry-run", "--format", "json")
        #expect(answer.status == 0)
        #expect(try count(answer, "added") == 20)
        #expect(try answer.object()["dryRun"] as? Bool == true)
        #expect(try program.run("find", "nguyen", "--format", "json").rows().isEmpty)
        #expect(try program.run("journal", "--format", "json").rows().count == 1)
    }

    @Test func `a dry run of both lists counts what the import then does`() throws {
        let sample = SampleLists(people: 30)
        try program.run("office", "--district", "009")
        let files = [
            try program.scratch.write(sample.donors, to: "d.csv"), try program.scratch.write(sample.donations, to: "n.csv"),
        ]
        let dry = try program.run("import", "--dry-run", "--format", "json", files[0], files[1])
        let real = try program.run("import", "--format", "json", files[0], files[1])
        for name in ["added", "alreadyThere", "refused", "doubtful", "deferred"] {
            #expect(try count(dry, name) == count(real, name), "\(name)")
        }
        #expect(try count(dry, "refused") == 0)
    }

    @Test func `donations wait for a list of donors that could not be read`() throws {
        try program.run("office", "--district", "009")
        let wide = try program.scratch.write(Data([0xFF, 0xFE, 0x41, 0x00]), to: "wide.csv")
        let donations = try program.scratch.write(SampleLists(people: 5).donations, to: "n.csv")
        let answer = try program.run("import", "--yes", donations, wide, "--format", "json")
        #expect(answer.status == 1)
        #expect(try count(answer, "rows") == 0)
        #expect(answer.errors.contains("Chưa nhập") && answer.errors.contains("n.csv"), "\(answer.errors)")
        #expect(!program.scratch.names.contains { $0.contains("rejected") })
    }

    @Test func `a dry run without any books counts against empty ones and makes no file`() throws {
        let file = try program.scratch.write(SampleLists(people: 20).donors, to: "d.csv")
        let answer = try program.run("import", file, "--dry-run", "--era", "2020", "--format", "json")
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(try count(answer, "added") == 20)
        #expect(program.scratch.names == ["d.csv"])
    }

    @Test func `numbers are masked in every report and whole in the refused rows alone`() throws {
        try program.run("office", "--district", "009")
        let file = try donors(
            "Nguyễn Thị Hoa,01/02/1985,Nữ,001190000004,,O+,Nhân Chính,,,,", "Lê Minh Đức,1990,Nam,0010900012,,A+,Nhân Chính,,,,",
            "Lê Minh Hai,1990,Nam,,0912345678 - 0912345679,A+,Nhân Chính,,,,")
        for format in ["table", "json", "csv"] {
            let answer = try program.run("import", file, "--era", "2020", "--dry-run", "--format", format)
            for secret in ["001190000004", "0010900012", "0912345678", "0912345679"] {
                #expect(!(answer.output + answer.errors).contains(secret), "\(format)")
            }
            if format != "csv" { #expect(answer.output.contains("••••0004") && answer.output.contains("•••679")) }
        }
        try program.run("import", file, "--era", "2020")
        let name = try #require(program.scratch.names.first { $0.contains("rejected") })
        #expect(try program.scratch.read(name).contains("0010900012"))
    }

    @Test func `of several files the one that cannot be read is named, and the others are taken`() throws {
        try program.run("office", "--district", "009")
        let good = try program.scratch.write(SampleLists(people: 5).donors, to: "good.csv")
        let empty = try program.scratch.write("", to: "empty.csv")
        let wide = try program.scratch.write(Data([0xFF, 0xFE, 0x41, 0x00]), to: "wide.csv")
        let unclear = try donors("Nguyễn Thị Hoa,1985,Nữ,001185000001,0912345678,O+,Khương Đình,Khương Hạ,12,Tổ 1,")
        let answer = try program.run("import", "--yes", empty, wide, unclear, good, "--format", "json")
        #expect(answer.status == 1)
        #expect(try count(answer, "added") == 5)
        for name in ["empty.csv", "wide.csv", "nguoi.csv"] { #expect(answer.errors.contains(name), "\(answer.errors)") }
    }

    @Test func `people from elsewhere are told once for the file and drown no doubt`() throws {
        try program.run("office", "--ward", "2025:00367")
        let text =
            "họ tên,ngày sinh,giới tính,CCCD,phường\n"
            + ["Thanh Xuân Bắc", "Kim Giang", "Khương Trung"].enumerated()
            .map { "Người \($0.offset),1985,Nữ,00118500000\($0.offset),\($0.element)\n" }.joined()
        let file = try program.scratch.write(text, to: "d.csv")
        let answer = try program.run("import", file, "--yes")
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(answer.output.contains("cần xem lại 0"))
        #expect(answer.output.contains("2 người ở phường ngoài địa bàn của đơn vị"))
        // Both eras before the summer of 2025 know these two.
        let twofold = try program.scratch.write(text.replacing("Kim Giang", with: "Khương Trung"), to: "e.csv")
        let refused = try program.run("import", twofold, "--yes")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("ngoài địa bàn") && refused.errors.contains("nhiều thời kỳ"), "\(refused.errors)")
        #expect(!refused.errors.contains("lạ:"))
    }

    @Test func `an era that the names do not tell is refused, given, or asked for`() throws {
        let file = try donors("Nguyễn Thị Hoa,1985,Nữ,001185000001,0912345678,O+,Khương Đình,Khương Hạ,12,Tổ 1,")
        for option in [[], ["--yes"]] {
            let answer = try program.shell("\"$giothong\" import '\(file)' \(option.joined())")
            #expect(answer.status == 1)
            #expect(answer.errors.contains("nhiều thời kỳ") && answer.errors.contains("--era"))
        }
        let asked = try program.onTerminal(["import", file, "--dry-run"]) { seen, hand in
            if seen.contains("Số thứ tự"), !hand.hasActed { hand.type("1\r") }
        }
        #expect(asked.status == 0)
        #expect(asked.seen.contains("thêm mới 1"))
        #expect(try program.run("import", file, "--era", "2025").status == 0)
        #expect(try program.run("find", "hoa", "--format", "json").rows().first?["era"] as? String == "2025")
    }

    @Test func `Ctrl-C stops it with nothing half-imported`() throws {
        try program.run("office", "--district", "009")
        let file = try program.scratch.write(SampleLists(people: 20_000).donors, to: "d.csv")
        let answer = try program.onTerminal(["import", file]) { seen, hand in
            if seen.contains("%"), !hand.hasActed { hand.interrupt() }
        }
        #expect(answer.status == 1)
        #expect(answer.seen.contains("Đã dừng nhập tệp"))
        #expect(try program.run("find", "nguyen", "--format", "json").rows().isEmpty)
        #expect(try program.run("journal", "--format", "json").rows().count == 1)
    }

    @Test(arguments: [
        ("missing.csv", nil, "không có tệp này"), ("empty.csv", "", "trống"),
        ("book.csv", "PK\u{3}\u{4}\0\0\0\0", "không phải văn bản"),
        ("strange.csv", "a,b,c\n1,2,3\n", "Không nhận ra các cột"),
    ])
    func `a file that cannot be read at all fails with a sentence`(name: String, content: String?, words: String) throws {
        if let content { try program.scratch.write(content, to: name) }
        let answer = try program.run("import", name)
        #expect(answer.status == 1)
        #expect(answer.errors.contains(words))
        #expect(try program.run("journal", "--format", "json").rows().isEmpty)
    }
}
