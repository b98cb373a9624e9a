import Testing

@Suite struct OfficeTests {
    private let program: BuiltProgram

    init() throws { program = try BuiltProgram() }

    @Test(arguments: [
        ("--ward 2025:00367", "ward", "Phường Thanh Xuân", "00367", 1),
        ("--district 009", "district", "Quận Thanh Xuân", "009", 11),
        ("--district 9 --era 2025h1", "district", "Quận Thanh Xuân", "009", 9), ("--city", "city", "Thành phố Hà Nội", nil, 126),
        ("--city --era 2020", "city", "Thành phố Hà Nội", nil, 579),
    ])
    func `an office is set and shown`(options: String, level: String, name: String, code: String?, wards: Int) throws {
        let answer = try program.shell("\"$giothong\" office \(options) --format json")
        #expect(answer.status == 0)
        let office = try answer.object()
        #expect(office["level"] as? String == level)
        #expect(office["name"] as? String == name)
        #expect(office["code"] as? String == code)
        #expect(office["wards"] as? Int == wards)
        #expect(try program.run("office").output.contains(name))
    }

    @Test func `the target is set, altered and kept apart by its measure`() throws {
        try program.run("office", "--city", "--year", "2026", "--target", "2551", "--measure", "bags")
        try program.run("office", "--year", "2026", "--target", "2600", "--document", "202/KH-BCĐ")
        try program.run("office", "--year", "2026", "--target", "3000", "--measure", "equivalents")
        let office = try program.run("office", "--year", "2026", "--format", "json").object()
        let targets = try #require(office["targets"] as? [[String: Any]])
        #expect(targets.count == 2)
        #expect(targets.first { $0["measure"] as? String == "bags" }?["target"] as? Int == 2600)
        #expect(targets.first { $0["measure"] as? String == "bags" }?["document"] as? String == "202/KH-BCĐ")
        #expect(targets.first { $0["measure"] as? String == "equivalents" }?["target"] as? Double == 3000)
        #expect(try program.run("office", "--year", "2026").output.contains("2.600 túi máu (202/KH-BCĐ)"))
    }

    @Test(arguments: ["1.500", "1,500", "1500", "1 500"])
    func `a target is taken as the screen writes it`(number: String) throws {
        let answer = try program.run("office", "--city", "--year", "2026", "--target", number, "--format", "json")
        let targets = try #require(try answer.object()["targets"] as? [[String: Any]])
        #expect(targets.map { $0["target"] as? Int } == [1500])
    }

    @Test func `a target without an office is refused`() throws {
        let answer = try program.run("office", "--target", "100")
        #expect(answer.status == 1)
        #expect(answer.errors.contains("Chưa chọn đơn vị"))
    }
}
