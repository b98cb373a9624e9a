import Testing

@testable import Model

@Suite struct AddressTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var text: String
        var house = ""
        var street = ""
        var ward = ""
        var district = ""
        var group = ""
        var testDescription: String { text }
    }

    private static let examples = [
        Example(
            text: "số 15, ngõ 52/3, phố Quan Nhân, phường Nhân Chính, quận Thanh Xuân", house: "15 ngõ 52/3", street: "Quan Nhân",
            ward: "Nhân Chính",
            district: "Thanh Xuân"),
        Example(
            text: "Số 15 ngõ 52/3 phố Quan Nhân phường Nhân Chính quận Thanh Xuân Hà Nội", house: "15 ngõ 52/3",
            street: "Quan Nhân", ward: "Nhân Chính",
            district: "Thanh Xuân"),
        Example(
            text: "15 ngõ 52 Quan Nhân, Nhân Chính, Thanh Xuân, Hà Nội", house: "15 ngõ 52", street: "Quan Nhân",
            ward: "Nhân Chính", district: "Thanh Xuân"),
        Example(
            text: "15 ngõ 52, Quan Nhân, Nhân Chính, Thanh Xuân", house: "15 ngõ 52", street: "Quan Nhân", ward: "Nhân Chính",
            district: "Thanh Xuân"),
        Example(text: "Số 61, hẻm 72/73/40", house: "61 hẻm 72/73/40"),
        Example(text: "ngách 144/4", house: "ngách 144/4"),
        Example(text: "ngõ 52, số nhà 15, Quan Nhân", house: "15 ngõ 52", street: "Quan Nhân"),
        Example(
            text: "12/4 Nguyễn Trãi, P. Thượng Đình, Q. Thanh Xuân", house: "12/4", street: "Nguyễn Trãi", ward: "Thượng Đình",
            district: "Thanh Xuân"),
        Example(
            text: "12 Nguyễn Trãi, P.Thượng Đình, Q.Thanh Xuân, TP.Hà Nội", house: "12", street: "Nguyễn Trãi", ward: "Thượng Đình",
            district: "Thanh Xuân"),
        Example(text: "15A đường Khương Đình, Khương Đình", house: "15A", street: "Khương Đình", ward: "Khương Đình"),
        Example(text: "15 B phố Vọng", house: "15B", street: "Vọng"),
        Example(
            text: "P1203 CT2 Khuất Duy Tiến, Thanh Xuân Bắc", house: "P1203 CT2", street: "Khuất Duy Tiến", ward: "Thanh Xuân Bắc"),
        Example(text: "P. 1203, chung cư Hà Thành, phố Nguyễn Tuân", house: "P. 1203, chung cư Hà Thành", street: "Nguyễn Tuân"),
        Example(text: "Tổ dân phố 12, phường Khương Mai", ward: "Khương Mai", group: "Tổ 12"),
        Example(text: "TDP số 5, Nhân Chính, Thanh Xuân", ward: "Nhân Chính", district: "Thanh Xuân", group: "Tổ 5"),
        Example(text: "Tổ 7, cụm 2, Hạ Đình", ward: "Hạ Đình", group: "Tổ 7, cụm 2"),
        Example(
            text: "Thôn Đoài, xã Thanh Liệt, huyện Thanh Trì, Hà Nội", ward: "Thanh Liệt", district: "Thanh Trì", group: "Thôn Đoài"
        ),
        Example(text: "thị trấn Văn Điển, huyện Thanh Trì", ward: "Văn Điển", district: "Thanh Trì"),
        Example(text: "Quan Nhân, phường Nhân Chính", street: "Quan Nhân", ward: "Nhân Chính"),
        Example(text: "Nhân Chính, Thanh Xuân", ward: "Nhân Chính", district: "Thanh Xuân"),
        Example(text: "Nhân Chính", house: "Nhân Chính"),
        Example(
            text: "Royal City, Nguyễn Trãi, phường Thượng Đình", house: "Royal City", street: "Nguyễn Trãi", ward: "Thượng Đình"),
        Example(text: "3 ngõ Huyện, Hoàn Kiếm", house: "3", street: "ngõ Huyện", ward: "Hoàn Kiếm"),
        Example(text: "10 Ngô Gia Tự", house: "10", street: "Ngô Gia Tự"),
        Example(text: "25 Dương Quảng Hàm", house: "25", street: "Dương Quảng Hàm"),
        Example(text: "Km 9 quốc lộ 6", house: "Km 9", street: "quốc lộ 6"),
        Example(text: "9 phường Thanh Xuân (Nhân Chính cũ)", house: "9, (Nhân Chính cũ)", ward: "Thanh Xuân"),
        Example(text: "số 5, tỉnh Nam Định", house: "5, tỉnh Nam Định"),
        Example(text: "SỐ 15, NGÕ 52, PHỐ QUAN NHÂN", house: "15 NGÕ 52", street: "QUAN NHÂN"),
        Example(
            text: "so 15 ngo 52/3 pho quan nhan phuong nhan chinh quan thanh xuan", house: "15 ngo 52/3", street: "quan nhan",
            ward: "nhan chinh",
            district: "thanh xuan"),
        Example(
            text: "15, quan nhan, phuong nhan chinh, quan thanh xuan, ha noi", house: "15", street: "quan nhan", ward: "nhan chinh",
            district: "thanh xuan"),
        Example(text: "10 Ngo Gia Tu", house: "10", street: "Ngo Gia Tu"),
        Example(text: "to dan pho 3 phuong phuong liet", ward: "phuong liet", group: "Tổ 3"),
        Example(text: ""),
        Example(text: "Hà Nội"),
        Example(text: " , ; "),
    ]

    @Test("an address in one cell falls into its parts", arguments: examples)
    func reads(example: Example) {
        let address = PostalAddress(example.text)
        #expect(address.house == example.house)
        #expect(address.street == example.street)
        #expect(address.ward == example.ward)
        #expect(address.district == example.district)
        #expect(address.residentialGroup == example.group)
    }

    @Test func `no digit of an address is lost, whatever it is`() {
        var random = Seeded(12)
        let words = [
            "số", "15", "ngõ", "52/3", "ngách", "4", "hẻm", "phố", "Quan", "Nhân", "phường", "quận", "P.", "Q", "tổ", "TDP", "12A",
            ",", "(", ")", "Hà", "Nội", "P1203", "chung cư",
            "tỉnh", "so", "ngo", "pho", "-", "khu",
        ]
        for _ in 0..<4000 {
            let text = (0..<random.below(12)).map { _ in random.pick(words) }.joined(separator: random.chance(8) ? "" : " ")
            let address = PostalAddress(text)
            let parts = [address.house, address.street, address.ward, address.district, address.residentialGroup].joined(
                separator: " ")
            #expect(parts.filter(\.isNumber).sorted() == text.filter(\.isNumber).sorted(), "\(text) → \(parts)")
        }
    }

    @Test(
        arguments: [
            ("số 15, ngõ 52/3", "15 ngõ 52/3", "15", ["52", "3"], "15 ngo 52/3"),
            ("ngõ 52/3", "ngõ 52/3", nil, ["52", "3"], "ngo 52/3"),
            ("15 ngách 3 ngõ 52", "15 ngách 3 ngõ 52", "15", ["52", "3"], "15 ngach 3 ngo 52 52/3"),
            ("Số 61, hẻm 72/73/40", "61 hẻm 72/73/40", "61", ["72", "73", "40"], "61 hem 72/73/40"),
            ("ngõ 52 ngách 52/3", "ngõ 52 ngách 52/3", nil, ["52", "3"], "ngo 52 ngach 52/3"), ("12/4", "12/4", "12/4", [], "12/4"),
            ("P1203 CT2", "P1203 CT2", nil, [], "p1203 ct2"),
            ("ngõ52", "ngõ 52", nil, ["52"], "ngo 52"), ("15 A", "15A", "15A", [], "15a"), ("", "", nil, [], ""),
        ] as [(String, String, String?, [String], String)])
    func `a house is its number and the lanes to it`(
        written: String, text: String, number: String?, lanes: [String], folded: String
    ) {
        let house = HouseNumber(written)
        #expect(house.text == text)
        #expect(house.number == number)
        #expect(house.lanes == lanes)
        #expect(house.folded == folded)
        #expect(HouseNumber(house.text) == house)
    }

    @Test(
        arguments: [
            ("15", .odd), ("12/4", .even), ("15 ngõ 52/3", .even), ("61 hẻm 72/73/40", .even), ("15 ngách 3 ngõ 51", .odd),
            ("120A", .even), ("P1203", nil), ("", nil),
        ] as [(String, HouseNumber.Side?)])
    func `the side of the street is that of the number at the street`(text: String, side: HouseNumber.Side?) {
        #expect(HouseNumber(text).side == side)
    }

    @Test func `houses stand in the order of a walk along the street`() {
        let walk = [
            "3", "12", "2 ngõ 12", "10 ngõ 12", "1 ngõ 12/10", "12A", "13", "52", "15 ngõ 52/3", "15 ngõ 52", "100", "P1203",
        ]
        for (one, other) in zip(walk, walk.dropFirst()) {
            #expect(HouseNumber(one).sortKey.lexicographicallyPrecedes(HouseNumber(other).sortKey), "\(one) before \(other)")
        }
    }
}
