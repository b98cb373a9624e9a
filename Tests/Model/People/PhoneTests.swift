import Testing

@testable import Model

@Suite struct PhoneTests {
    @Test(arguments: [
        ("0912345678", "0912345678"), ("0912 345 678", "0912345678"), ("0912.345.678", "0912345678"),
        ("0912-345-678", "0912345678"), ("+84912345678", "0912345678"),
        ("+84 (0)912 345 678", "0912345678"), ("84912345678", "0912345678"), ("0084912345678", "0912345678"),
        ("912345678", "0912345678"), ("849123456", "0849123456"),
        ("01695678945", "0395678945"), ("1695678945", "0395678945"), ("+84 169 567 8945", "0395678945"),
        ("841695678945", "0395678945"), ("02438581234", "02438581234"),
        ("(024) 3858.1234", "02438581234"), ("0438581234", "02438581234"), ("(04) 38581234", "02438581234"),
        ("438581234", "02438581234"), ("2438581234", "02438581234"),
        ("+84 24 3858 1234", "02438581234"), ("04/38581234", "02438581234"), ("02253747123", "02253747123"),
        ("ĐT: 0912345678", "0912345678"), ("SĐT 0912345678", "0912345678"),
        ("số điện thoại: 0912345678", "0912345678"), ("'0912345678", "0912345678"), ("０９１２３４５６７８", "0912345678"),
        ("0912345678;", "0912345678"),
    ])
    func `good numbers in all the ways they are written`(text: String, digits: String) throws {
        #expect(Phone.reading(text) == .good(Phone(checked: digits)))
        #expect(try Phone(text).digits == digits)
    }

    @Test(arguments: [
        ("0912345678; 0987654321", "0912345678"), ("0912345678/0987654321", "0912345678"), ("0912345678 0987654321", "0912345678"),
        ("0912.345.678 - 0987.654.321", "0912345678"), ("0912345678 hoặc 0987654321", "0912345678"),
        ("0912 345 678, 024 3858 1234", "0912345678"), ("38581234", "38581234"),
        ("091234567", "091234567"), ("09123456789", "09123456789"), ("+1 415 555 0123", "0014155550123"), ("19001234", "19001234"),
        ("01615678945", "01615678945"),
        ("0612345678", "0612345678"), ("0912345678 (con gái)", "0912345678"), ("O912345678", "0912345678"), ("113", "113"),
        ("01695678945; 0987654321", "0395678945"),
        ("0912345678\n0987654321", "0912345678"),
    ])
    func `doubtful numbers are kept with a flag`(text: String, digits: String) {
        #expect(Phone.reading(text) == .doubtful(Phone(checked: digits)))
        #expect(throws: PhoneProblem.doubtful(Phone(checked: digits))) { try Phone(text) }
    }

    @Test func `what holds no number is none`() {
        for text in ["", " ", "không có", "x", "12", "-"] { #expect(Phone.reading(text) == .none) }
        #expect(throws: PhoneProblem.empty) { try Phone(" ") }
        #expect(throws: PhoneProblem.unreadable("không có")) { try Phone(" không  có ") }
    }

    /// The table as published, operator by operator.
    @Test(arguments: [
        "0162 032", "0163 033", "0164 034", "0165 035", "0166 036", "0167 037", "0168 038", "0169 039", "0120 070", "0121 079",
        "0122 077", "0126 076", "0128 078",
        "0123 083", "0124 084", "0125 085", "0127 081", "0129 082", "0186 056", "0188 058", "0199 059",
    ])
    func `mobile numbers of eleven digits keep their last seven`(pair: String) {
        let prefixes = pair.split(separator: " ")
        #expect(Phone.reading(prefixes[0] + "5678945") == .good(Phone(checked: prefixes[1] + "5678945")))
    }

    @Test func `the tables carry their dates`() {
        #expect(NumberingPlan.mobile2018.from.description == "2018-09-15")
        #expect(NumberingPlan.mobile2018.until.description == "2019-06-30")
        #expect(NumberingPlan.areaCode2017.from.description == "2017-06-17")
        #expect(NumberingPlan.mobile2018.changes.count == 21)
        #expect(NumberingPlan.reforms.allSatisfy { $0.source.hasPrefix("https://") })
    }

    @Test(arguments: [
        ("0912345678", "0912 345 678", "•••678"), ("02438581234", "024 3858 1234", "•••234"),
        ("02253747123", "0225 3747 123", "•••123"), ("38581234", "38581234", "•••234"),
        ("0014155550123", "+14155550123", "•••123"), ("113", "113", "•••"),
    ])
    func `numbers are shown in groups and masked to their end`(digits: String, shown: String, masked: String) {
        let phone = Phone(checked: digits)
        #expect(phone.shown == shown)
        #expect(phone.masked == masked)
    }

    @Test func `reading what is shown gives the number back`() {
        var random = Seeded(10)
        for _ in 0..<2000 {
            let number = random.pick(["03", "05", "07", "08", "09", "024"]) + String(10_000_000 + random.below(89_999_999))
            let phone = Phone(checked: number)
            #expect(Phone.reading(phone.shown) == .good(phone))
            #expect(Phone.reading("+84" + number.dropFirst()) == .good(phone))
            #expect(Phone.reading(number.dropFirst()) == .good(phone), "\(number)")
        }
    }

    @Test func `any text is read without harm and only digits are kept`() {
        var random = Seeded(11)
        for _ in 0..<3000 {
            guard let phone = Phone.reading(random.anyText(upTo: 20)).phone else { continue }
            #expect(phone.digits.utf8.count >= 3 && phone.digits.utf8.allSatisfy { (48...57).contains($0) })
        }
    }
}
