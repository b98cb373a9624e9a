import Model
import Testing

@testable import Store

@Suite("Lookup")
struct LookupTests {
    private func names(_ fixture: Fixture, _ text: String, home: Set<WardKey> = [], limit: Int = 50) throws -> [String] {
        try fixture.read { try $0.lookup(text, home: home, limit: limit).rows.map(\.name) }
    }

    @Test("words without accents find all accents, in any order, each as a beginning")
    func folded() throws {
        let fixture = try Fixture()
        for name in ["Nguyễn Thị Hòa", "Nguyễn Đức Hoan", "Trần Văn Đình"] { try fixture.donor(name) }
        #expect(try names(fixture, "hoa nguyen") == ["Nguyễn Thị Hòa", "Nguyễn Đức Hoan"])
        #expect(try names(fixture, "ng du ho") == ["Nguyễn Đức Hoan"])
        #expect(try names(fixture, "DINH") == ["Trần Văn Đình"])
        #expect(try names(fixture, "d v") == ["Trần Văn Đình"])
        #expect(try names(fixture, "hoa tran").isEmpty)
    }

    @Test("a word typed with accents finds those accents alone, decided word by word")
    func exact() throws {
        let fixture = try Fixture()
        for name in ["Lê Thị Hoa", "Lê Thị Hòa", "Lê Thị Hoà", "Lê Thị Hóa", "Lê Văn Định", "Lê Văn Đình"] {
            try fixture.donor(name)
        }
        #expect(Set(try names(fixture, "hòa")) == ["Lê Thị Hòa", "Lê Thị Hoà"])
        #expect(Set(try names(fixture, "hoà")) == ["Lê Thị Hòa", "Lê Thị Hoà"])
        #expect(try names(fixture, "đình le") == ["Lê Văn Đình"])
        #expect(Set(try names(fixture, "le đ")) == ["Lê Văn Định", "Lê Văn Đình"])
        #expect(try names(fixture, "hoa").count == 4)
        #expect(try names(fixture, "hoa").first == "Lê Thị Hoa")
    }

    @Test("an accent that is still being typed does not empty the list")
    func unfinishedAccent() throws {
        let fixture = try Fixture()
        try fixture.donor("Nguyễn Văn An")
        #expect(try names(fixture, "nguyê") == ["Nguyễn Văn An"])
        #expect(try names(fixture, "nguyê ").isEmpty)
        try fixture.donor("Phạm Thị Nguyên")
        #expect(try names(fixture, "nguyê") == ["Phạm Thị Nguyên"])
    }

    @Test("decomposed text finds the same people")
    func decomposed() throws {
        let fixture = try Fixture()
        try fixture.donor("Đặng Thùy Dương")
        #expect(try names(fixture, "thu\u{0300}y") == ["Đặng Thùy Dương"])
        #expect(try names(fixture, "thuỳ") == ["Đặng Thùy Dương"])
    }

    @Test("the own ward comes first, then accents and whole words, then the last donation, then the newest record")
    func order() throws {
        let fixture = try Fixture()
        let far = try fixture.donor("Vũ Thị Lan", ward: Fixture.khuongTrung)
        try fixture.donor("Vũ Thị Lân")
        try fixture.donor("Vũ Thị Lan")
        let gave = try fixture.donor("Vũ Văn Lan")
        try fixture.donor("Vũ Lan Anh")
        try fixture.donation(gave, on: Fixture.today - 100)
        let near: Set = [Fixture.nhanChinh]
        #expect(try names(fixture, "lan", home: near) == ["Vũ Văn Lan", "Vũ Lan Anh", "Vũ Thị Lan", "Vũ Thị Lân", "Vũ Thị Lan"])
        #expect(try fixture.read { try $0.lookup("lan", home: near, limit: 9).rows.last?.id } == far.id)
        #expect(try fixture.read { try $0.lookup("lan", home: [Fixture.khuongTrung], limit: 9).rows.first?.id } == far.id)
    }

    @Test("whose name has all the typed words comes before whose street has one of them, from whatever ward and whoever gave last")
    func namesFirst() throws {
        let fixture = try Fixture()
        let stretch = try fixture.street("Lương Thế Vinh")[0]
        try fixture.donor("Trần Văn Vinh", ward: Fixture.khuongTrung)
        try fixture.donor("Vĩnh Trần Văn")
        try fixture.donor("Trần Văn Vĩnh")
        let byStreet = try fixture.donor("Trần Văn Thuận", stretch: stretch)
        try fixture.donation(byStreet, on: Fixture.today - 100)
        let near: Set = [Fixture.nhanChinh]
        #expect(
            try names(fixture, "tran van vinh", home: near)
                == ["Trần Văn Vĩnh", "Vĩnh Trần Văn", "Trần Văn Vinh", "Trần Văn Thuận"])
        #expect(
            try names(fixture, "tran van vinh") == ["Trần Văn Vinh", "Trần Văn Vĩnh", "Vĩnh Trần Văn", "Trần Văn Thuận"])
        #expect(try names(fixture, "vinh").last == "Trần Văn Thuận")
        #expect(try names(fixture, "Trần văn vĩnh") == ["Trần Văn Vĩnh", "Vĩnh Trần Văn"])
        #expect(try names(fixture, "thuan the vinh") == ["Trần Văn Thuận"])
    }

    @Test("the own ward's people are found even behind hundreds of newer ones")
    func ownWardAmongMany() throws {
        let fixture = try Fixture()
        let wanted = try fixture.donor("Phan Thị Hạnh")
        let many = (0..<450).map { _ in
            Donor(id: fixture.identifier(), name: "Phan Thị Hạnh", home: HomeAddress(ward: Fixture.khuongTrung))
        }
        try fixture.commit(.imported, many.map { .adding(.donor($0)) })
        let answer = try fixture.read { try $0.lookup("hanh phan", home: [Fixture.nhanChinh], limit: 20) }
        #expect(answer.rows.first?.id == wanted.id)
        #expect(answer.rows.count == 20)
        #expect(answer.more)
        #expect(try fixture.read { try $0.lookup("hanh phan", limit: 500).rows.count } == 451)
    }

    @Test("street and ward are words like any other")
    func places() throws {
        let fixture = try Fixture()
        let stretch = try fixture.street("Quan Nhân")[0]
        try fixture.donor("Bùi Thị Mai", stretch: stretch)
        try fixture.donor("Bùi Thị Mai", ward: Fixture.khuongTrung)
        #expect(try names(fixture, "mai quan nhan").count == 1)
        #expect(try names(fixture, "nhân quan mai").count == 1)
        let ward = try #require(WardAtlas.hanoi.ward(Fixture.khuongTrung)?.name)
        #expect(try fixture.read { try $0.lookup("mai \(ward)", limit: 9).rows.map(\.ward) } == [Fixture.khuongTrung])
    }

    @Test("three digits or more find the ends and beginnings of phone numbers and citizen ids")
    func numbers() throws {
        let fixture = try Fixture()
        try fixture.donor("Cao Thị Yến", phone: "0912456345")
        try fixture.donor("Cao Văn Hải", citizenID: "001085012345")
        try fixture.donor("Cao Thị Vân", phone: "0395678945", citizenID: "001185999999")
        #expect(try names(fixture, "345") == ["Cao Văn Hải", "Cao Thị Yến"])
        #expect(try names(fixture, "0912") == ["Cao Thị Yến"])
        #expect(try names(fixture, "0912 456 345") == ["Cao Thị Yến"])
        #expect(try names(fixture, "+84 912 456 345") == ["Cao Thị Yến"])
        #expect(try names(fixture, "84912456345") == ["Cao Thị Yến"])
        #expect(try names(fixture, "001085012345") == ["Cao Văn Hải"])
        #expect(try names(fixture, "0011") == ["Cao Thị Vân"])
        #expect(try names(fixture, "777").isEmpty)
    }

    @Test("an old number of eleven digits finds the number that it became, whole or begun")
    func oldPhone() throws {
        let fixture = try Fixture()
        try fixture.donor("Cao Thị Vân", phone: "0395678945")
        #expect(try names(fixture, "01695678945") == ["Cao Thị Vân"])
        #expect(try names(fixture, "0169 567") == ["Cao Thị Vân"])
        #expect(try names(fixture, "01685678945").isEmpty)
    }

    @Test("the own ward comes first among numbers too")
    func numberOrder() throws {
        let fixture = try Fixture()
        try fixture.donor("An", phone: "0912000345")
        try fixture.donor("Bình", ward: Fixture.khuongTrung, phone: "0912111345")
        #expect(try names(fixture, "345", home: [Fixture.nhanChinh]) == ["An", "Bình"])
        #expect(try names(fixture, "345", home: [Fixture.khuongTrung]) == ["Bình", "An"])
    }

    @Test("digits beside words are a year of birth, a house or the end of a number")
    func digitsBesideWords() throws {
        let fixture = try Fixture()
        let stretch = try fixture.street("Quan Nhân")[0]
        try fixture.donor("Đỗ Thị Hoa", birth: 1985)
        try fixture.donor("Đỗ Thị Hoà", birth: 1990, phone: "0912000345")
        try fixture.donor("Đỗ Văn Hoàn", stretch: stretch, house: "15, ngõ 52/3")
        try fixture.donor("Ngô Văn Tú", birth: 1985, stretch: stretch, house: "52")
        #expect(try names(fixture, "hoa 1985") == ["Đỗ Thị Hoa"])
        #expect(try names(fixture, "hoa 345") == ["Đỗ Thị Hoà"])
        #expect(try names(fixture, "345 do") == ["Đỗ Thị Hoà"])
        #expect(try names(fixture, "ngo 52/3 quan nhan") == ["Đỗ Văn Hoàn"])
        #expect(try names(fixture, "ngõ 52/3 quan nhân") == ["Đỗ Văn Hoàn"])
        #expect(try names(fixture, "15 ngo 52/3 quan nhan") == ["Đỗ Văn Hoàn"])
        #expect(try names(fixture, "quan nhan 15") == ["Đỗ Văn Hoàn"])
        #expect(try names(fixture, "ngo 1985") == ["Ngô Văn Tú"])
        #expect(try names(fixture, "quan nhan 7").isEmpty)
        #expect(try names(fixture, "52/3") == ["Đỗ Văn Hoàn"])
        #expect(try names(fixture, "ngo") == ["Ngô Văn Tú"])
        #expect(try names(fixture, "ngo 52") == ["Ngô Văn Tú", "Đỗ Văn Hoàn"])
        #expect(try names(fixture, "hoa 198") == ["Đỗ Thị Hoa"])
    }

    @Test("four digits that can be a year find who was born in it, the newest first, and the ends of numbers too")
    func birthYearAlone() throws {
        let fixture = try Fixture()
        try fixture.donor("Một", birth: 1985)
        try fixture.donor("Hai", birth: 1990, phone: "0912001985")
        try fixture.donor("Ba", birth: 1985)
        try fixture.donor("Bốn", birth: 2045, phone: "0912002045")
        #expect(try names(fixture, "1985") == ["Ba", "Một", "Hai"])
        #expect(try names(fixture, "1985", limit: 1) == ["Ba"])
        #expect(try fixture.read { try $0.lookup("1985", limit: 1).more && !$0.lookup("1985", limit: 3).more })
        #expect(try names(fixture, "198").isEmpty)
        #expect(try names(fixture, "2045") == ["Bốn"])
    }

    @Test("behind a year's many births the ends of numbers are still found")
    func birthYearOfMany() throws {
        let fixture = try Fixture()
        let wanted = try fixture.donor("Hai", birth: 1990, phone: "0912001985")
        let many = (0..<300).map { _ in Donor(id: fixture.identifier(), name: "Một", birth: .year(1985)) }
        try fixture.commit(.imported, many.map { .adding(.donor($0)) })
        let answer = try fixture.read { try $0.lookup("1985", limit: 20) }
        #expect(answer.rows.count == 20 && answer.more && answer.rows.contains { $0.id == wanted.id })
        #expect(answer.rows.first?.birthYear == 1985)
    }

    @Test("a house is found behind more people of its street than are looked through")
    func rareHouse() throws {
        let fixture = try Fixture()
        let stretch = try fixture.street("Quan Nhân")[0]
        let wanted = try fixture.donor("Nguyễn Văn Bốn", stretch: stretch, house: "P1203")
        let many = (0..<60).map { number in
            Donor(id: fixture.identifier(), name: "Nguyễn An", home: HomeAddress(stretch: stretch.id, house: "\(number)"))
        }
        try fixture.commit(.imported, many.map { .adding(.donor($0)) })
        let rows = try fixture.read { reader in
            try reader.donorRows(numbers: reader.candidates(LookupQuery("quan nhan 1203"), home: [], limit: 10, lookThrough: 20))
        }
        #expect(rows.map(\.id) == [wanted.id])
    }

    @Test("a person who moved, or a street that is renamed, is found by the new words and not by the old")
    func moved() throws {
        let fixture = try Fixture()
        let stretch = try fixture.street("Quan Nhân")[0]
        let donor = try fixture.donor("Ngô Văn Tú", stretch: stretch, house: "52")
        var after = donor
        after.name = "Ngô Đức Tú"
        after.home = HomeAddress(ward: Fixture.khuongTrung, stretch: stretch.id, house: "7")
        try fixture.commit(.donorAltered, [.altering(.donor(donor), to: .donor(after))])
        #expect(try names(fixture, "tú văn").isEmpty)
        #expect(try names(fixture, "quan nhan 52").isEmpty)
        #expect(try names(fixture, "quan nhan 7", home: [Fixture.khuongTrung]) == ["Ngô Đức Tú"])
        let street = Street(id: stretch.street, name: "Quan Nhân")
        try fixture.commit(.streetAltered, [.altering(.street(street), to: .street(Street(id: street.id, name: "Hoàng Ngân")))])
        #expect(try names(fixture, "quan nhân").isEmpty)
        #expect(try names(fixture, "hoàng ngân") == ["Ngô Đức Tú"])
    }

    @Test("rare digits beside a common name are found behind more of that name than are looked through")
    func rareDigits() throws {
        let fixture = try Fixture()
        let wanted = try fixture.donor("Nguyễn Văn Bốn", phone: "0912777345")
        let many = (0..<60).map { _ in Donor(id: fixture.identifier(), name: "Nguyễn An") }
        try fixture.commit(.imported, many.map { .adding(.donor($0)) })
        let rows = try fixture.read { reader in
            try reader.donorRows(numbers: reader.candidates(LookupQuery("nguyen 777345"), home: [], limit: 10, lookThrough: 20))
        }
        #expect(rows.map(\.id) == [wanted.id])
    }

    @Test(
        "common words are looked for in the rows, and the same people are found",
        arguments: ["nguyen thi an", "ng t a q", "an quan nhan nguyen", "Nguyễn ấn q", "van b n t", "a n t 1", "nguyen zz a"])
    func commonWords(text: String) throws {
        var random = SeededGenerator(seed: 3)
        let fixture = try Fixture()
        let stretch = try fixture.street("Quan Nhân")[0]
        let many = (0..<250).map { _ in
            func one(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }
            return Donor(
                id: fixture.identifier(), name: "\(one(["Nguyễn", "Trần"])) \(one(["Thị", "Văn"])) \(one(["An", "Ấn", "Bình"]))",
                home: HomeAddress(
                    ward: one(["a", "b"]) == "a" ? Fixture.nhanChinh : nil, stretch: stretch.id, house: one(["1", "P2"])))
        }
        try fixture.commit(.imported, many.map { .adding(.donor($0)) })
        let words = LookupQuery(text).ways[0].words
        try fixture.read { reader in
            let search = try reader.plan(words, needed: 1_000, stepsPerRow: 0)
            var whole = search
            whole.shortened = nil
            #expect(search.shortened?.checked.isEmpty == (words.count > 2 ? false : nil))
            var (found, expected) = (Candidates(limit: 1_000, lookThrough: 0), Candidates(limit: 1_000, lookThrough: 0))
            try reader.searchWords(search, into: &found)
            try reader.searchWords(whole, into: &expected)
            #expect(found.numbers == expected.numbers)
            #expect(!found.numbers.isEmpty || text.contains("zz"))
        }
    }

    @Test(
        "signs of the index's own language are only signs",
        arguments: ["hoa\"", "\"", "hoa* OR", "NEAR(", "words:hoa", "-", "^hoa", "' OR 1=1 --", "(", "%", "w", "w343", "/", "a/"])
    func injection(text: String) throws {
        let fixture = try Fixture()
        try fixture.donor("Hoa Or")
        let found = try names(fixture, text)
        if text == "hoa\"" || text == "hoa* OR" || text == "^hoa" { #expect(found == ["Hoa Or"]) }
        if text == "w" || text == "w343" || text == "NEAR(" { #expect(found.isEmpty) }
    }

    @Test("signs alone find nobody", arguments: ["%", "-", "*", "\"", "/", " ( "])
    func signs(text: String) throws {
        let fixture = try Fixture()
        try fixture.donor("Hoa")
        #expect(try fixture.read { try $0.lookup(text) } == LookupAnswer(rows: [], more: false))
    }

    @Test("people are found by the name that their ward has in another era, and none of another ward of that name")
    func formerWards() throws {
        let fixture = try Fixture()
        // Kim Giang of 2020 became a part of Hạ Đình in 2025, and that of Khương Đình.
        let giver = try fixture.donor("Đặng Thị Hoa", ward: WardKey(.era2020, 373))
        try fixture.donor("Lê Văn Hoa", ward: Fixture.nhanChinh)
        #expect(try names(fixture, "kim giang") == ["Đặng Thị Hoa"])
        for text in ["ha dinh", "Hạ Đình", "hoa ha dinh", "khuong dinh dang", "dang khương đình"] {
            #expect(try names(fixture, text) == ["Đặng Thị Hoa"], "\(text)")
            let page = try fixture.read { try $0.donorPage(filter: DonorFilter(text: text), limit: 9) }
            #expect(page.rows.map(\.id) == [giver.id], "\(text)")
        }
        for text in ["hà đình", "ha dinh le", "ha dinh 12"] { #expect(try names(fixture, text).isEmpty, "\(text)") }
        // One letter further and back, as it is typed, by what was gathered before.
        var trail: LookupTrail?
        for text in ["h", "ho", "hoa h", "hoa ha dinh", "hoa ha"] {
            let found = try fixture.read { try $0.lookup(text, home: [], limit: 9, following: &trail) }.rows.map(\.name)
            #expect(found.contains("Đặng Thị Hoa") == (text != "hoa ha"), "\(text)")
        }
        // The call list and the invitations of that ward have them too.
        let wards = try fixture.read { try $0.homes(of: WardKey(.era2025h1, 373)) }
        #expect(wards == "100373, 373")
    }

    @Test("no text shows the newest records")
    func nothingTyped() throws {
        let fixture = try Fixture()
        for name in ["Một", "Hai", "Ba"] { try fixture.donor(name) }
        #expect(try names(fixture, " ", limit: 2) == ["Ba", "Hai"])
        #expect(try fixture.read { try $0.lookup("", limit: 2).more })
        #expect(try fixture.read { try $0.lookup("", limit: 3).more } == false)
    }

    @Test("a row has the names and figures of the donor")
    func row() throws {
        let fixture = try Fixture()
        let stretch = try fixture.street("Chính Kinh")[0]
        let donor = try fixture.donor("Tạ Thị Sen", birth: 1988, stretch: stretch, house: "12/4")
        try fixture.donation(donor, on: Fixture.today - 200)
        try fixture.donation(donor, on: Fixture.today - 90)
        let row = try fixture.read { try $0.lookup("sen", limit: 1).rows.first }
        #expect(
            row
                == DonorRow(
                    id: donor.id, name: "Tạ Thị Sen", birthYear: 1988, sex: .female, ward: Fixture.nhanChinh, street: "Chính Kinh",
                    house: "12/4", donations: 2, last: LastDonation(day: Fixture.today - 90, kind: .wholeBlood)))
    }

    @Test("similar people are offered: the same id first, then name and birth, then a shared phone")
    func similar() throws {
        let fixture = try Fixture()
        let family = try fixture.donor("Lưu Thị Kim", birth: 1990, phone: "0912000111")
        let sameName = try fixture.donor("LÝ VĂN HÒA", birth: 1970)
        let sameID = try fixture.donor("Lý Hòa", birth: 1971, citizenID: "001070000001")
        try fixture.donor("Lý Văn Hòa", birth: 1999)
        let unknownYear = try fixture.donor("Ly Van Hoa")
        let found = try fixture.read {
            try $0.similarDonors(
                name: "Lý Văn Hoà", birth: .year(1970), phone: Phone(checked: "0912000111"),
                citizenID: CitizenID(checked: "001070000001"))
        }
        #expect(found.map(\.row.id) == [sameID.id, sameName.id, unknownYear.id, family.id])
        #expect(found.map(\.alike) == [[.citizenID], [.name, .birthYear], [.name], [.phone]])
        #expect(try fixture.read { try $0.donor(byCitizenID: CitizenID(checked: "001070000001"))?.id } == sameID.id)
        #expect(try fixture.read { try $0.donors(byPhone: Phone(checked: "0912000111")).map(\.id) } == [family.id])
    }
}
