import Foundation
import Testing

@Suite struct RecordTests {
    private let program: BuiltProgram
    private let donor: String

    init() throws {
        program = try BuiltProgram()
        try program.run("office", "--district", "009")
        let file = try program.scratch.write(
            "full_name,birth_date,citizen_id,ward,street,bloc\nTrần Văn Bình,1979-05-06,001079000001,Nhân Chính,Quan Nhân,Tổ 3\n",
            to: "d.csv")
        try program.run("import", file, "--era", "2020")
        donor = try #require(try program.run("find", "binh", "--format", "json").rows().first?["id"] as? String)
    }

    private func bags(_ by: String = "ward", year: Int = 2020) throws -> [String: Int] {
        let rows = try program.run("tally", "--by", by, "--year", String(year), "--format", "json").rows()
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["unit"] as? String ?? "", $0["bags"] as? Int ?? -1) })
    }

    @Test func `a donation counts for the donor's ward, street and group`() throws {
        let answer = try program.run("record", "--donor", donor, "--volume", "350", "--date", "14/06/2020", "--format", "json")
        #expect(answer.status == 0)
        let row = try answer.object()
        #expect(row["date"] as? String == "2020-06-14")
        #expect(row["code"] as? String == "00343")
        #expect(row["campaignYear"] as? Int == 2020)
        #expect((row["interval"] as? [String: Any])?["state"] as? String == "unknown")
        #expect(try bags()["Nhân Chính"] == 1)
        #expect(try bags("street") == ["Quan Nhân": 1])
        #expect(try bags("bloc") == ["Tổ 3": 1])
        let found = try #require(try program.run("find", "binh", "--format", "json").rows().first)
        #expect(found["lastDonation"] as? String == "2020-06-14")
    }

    @Test func `the interval is told and refuses nobody`() throws {
        try program.run("record", "--donor", donor, "--volume", "350", "--date", "2020-06-14")
        let soon = try program.run("record", "--donor", donor, "--volume", "250", "--date", "2020-07-01")
        #expect(soon.status == 0)
        #expect(soon.output.contains("Đã ghi: Trần Văn Bình, 250 ml, ngày 01/07/2020."))
        #expect(soon.output.contains("chưa đến ngày 06/09/2020"))
        let english = try program.run("record", "--donor", donor, "--volume", "250", "--date", "2020-12-01", "--lang", "en").output
        #expect(english.contains("interval passed"))
    }

    @Test func `a donation of the same day and a later one are told of`() throws {
        try program.run("record", "--donor", donor, "--volume", "350", "--date", "2020-11-11", "--bag", "B1")
        let before = try program.run("record", "--donor", donor, "--volume", "250", "--date", "2020-11-08")
        #expect(before.status == 0 && before.output.contains("ngày 11/11/2020, chưa đủ khoảng cách"))
        let same = try program.run("record", "--donor", donor, "--volume", "250", "--date", "2020-11-11", "--bag", "B2")
        #expect(same.status == 0 && same.output.contains("chưa đến ngày 03/02/2021"))
        let early = try program.run("record", "--donor", donor, "--volume", "250", "--date", "1979-05-05")
        #expect(early.status == 1 && early.errors.contains("trước ngày sinh"))
    }

    @Test func `a failed bleed is a visit and no bag, and a later plan's year may take it`() throws {
        try program.run("record", "--donor", donor, "--outcome", "failed", "--date", "2020-06-14")
        try program.run("record", "--donor", donor, "--volume", "350", "--date", "2020-12-20", "--year", "2021")
        let rows = try program.run("tally", "--year", "2020", "--format", "json").rows()
        let row = try #require(rows.first { $0["unit"] as? String == "Nhân Chính" })
        #expect(row["visits"] as? Int == 1 && row["bags"] as? Int == 0)
        #expect(try bags(year: 2021)["Nhân Chính"] == 1)
    }

    @Test(arguments: [
        ("--volume 30 --date 2020-06-14", "250–500 ml"), ("--volume 350 --date 2099-06-14", "tương lai"),
        ("--volume 350 --date 2020-06-14 --year 2015", "Năm kế hoạch"),
        ("--volume 350 --date 2020-06-14 --venue 0160af4d-ce00-7d85-a56d-54e301b4377d", "không có địa điểm"),
        ("--volume 350 --date 2020-06-14 --drive 0160af4d-ce00-7d85-a56d-54e301b4377d", "không có đợt hiến máu"),
    ])
    func `what the rules or the books do not allow fails and changes nothing`(options: String, words: String) throws {
        let answer = try program.shell("\"$giothong\" record --donor \(donor) \(options)")
        #expect(answer.status == 1)
        #expect(answer.errors.contains(words))
        #expect(try bags()["Nhân Chính"] == 0)
    }

    @Test func `an unknown donor and the same donation twice are refused`() throws {
        let stranger = try program.run("record", "--donor", "0160af4d-ce00-7d85-a56d-54e301b4377d", "--volume", "350")
        #expect(stranger.status == 1)
        #expect(stranger.errors.contains("không có người hiến"))
        try program.run("record", "--donor", donor, "--volume", "350", "--date", "2020-06-14")
        #expect(try program.run("record", "--donor", donor, "--volume", "350", "--date", "2020-06-14").status == 1)
        #expect(try bags()["Nhân Chính"] == 1)
    }

    @Test func `undo takes one's own last change back, or the one that is named`() throws {
        try program.run("record", "--donor", donor, "--volume", "350", "--date", "2020-06-14")
        let other = try program.run("undo", adding: ["GIOTHONG_OPERATOR": "Lan"])
        #expect(other.status == 1)
        #expect(other.errors.contains("Không có thay đổi nào của bạn"))
        let own = try program.run("undo")
        #expect(own.output == "Đã hoàn tác: Ghi nhận hiến máu.\n")
        #expect(try bags()["Nhân Chính"] == 0)
        let entry = try #require(
            try program.run("record", "--donor", donor, "--volume", "350", "--date", "2020-06-14", "--format", "json").object()[
                "entry"] as? String)
        #expect(try program.run("undo", entry, adding: ["GIOTHONG_OPERATOR": "Lan"]).status == 0)
        #expect(try program.run("undo", entry).status == 1)
        #expect(try bags()["Nhân Chính"] == 0)
        #expect(try program.run("check").status == 0)
    }

    @Test func `the journal names what, who and where, newest first`() throws {
        try program.run("record", "--donor", donor, "--volume", "350", "--operator", "Hùng", "--desk", "Bàn 2")
        let rows = try program.run("journal", "--format", "json").rows()
        #expect(rows.map { $0["kind"] as? String } == ["donationRecorded", "imported", "officeSet"])
        #expect(rows.first?["operator"] as? String == "Hùng")
        #expect(rows.first?["desk"] as? String == "Bàn 2")
        #expect(rows.last?["operator"] as? String == "Mai")
        #expect(try program.run("journal", "--limit", "1").output.contains("Ghi nhận hiến máu"))
    }
}
