import Testing

@testable import Model

@Suite struct NumberTextTests {
    @Test(arguments: [
        (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1000, "1.000", "1,000"), (9898, "9.898", "9,898"),
        (-1_234_567, "-1.234.567", "-1,234,567"),
        (Int.min, "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808"),
    ])
    func `whole numbers`(value: Int, vietnamese: String, english: String) {
        #expect(NumberText.whole(value, .vietnamese) == vietnamese)
        #expect(NumberText.whole(value, .english) == english)
    }

    @Test func `equivalents have one decimal, bags and visits none`() {
        #expect(NumberText.amount(Amount(measure: .equivalents, tenths: 138_572), .vietnamese) == "13.857,2")
        #expect(NumberText.amount(Amount(measure: .equivalents, tenths: 138_570), .english) == "13,857.0")
        #expect(NumberText.amount(Amount(measure: .equivalents, tenths: -5), .vietnamese) == "-0,5")
        #expect(NumberText.amount(Amount(.bags, 9898), .vietnamese) == "9.898")
        #expect(NumberText.amount(Amount(.visits, 9898), .english) == "9,898")
        #expect(NumberText.amount(Amount(measure: .bags, tenths: 15), .vietnamese) == "1,5")
    }

    @Test(arguments: [
        (387.96, 0, "388 %", "388%"), (387.96, 1, "388,0 %", "388.0%"), (0.5, 0, "1 %", "1%"), (2.5, 0, "3 %", "3%"),
        (-2.5, 0, "-3 %", "-3%"),
        (-0.4, 0, "0 %", "0%"), (12_345.6, 0, "12.346 %", "12,346%"), (3.04, 1, "3,0 %", "3.0%"), (.nan, 0, "–", "–"),
        (.infinity, 0, "–", "–"),
    ])
    func `percentages round half away from zero`(value: Double, decimals: Int, vietnamese: String, english: String) {
        #expect(NumberText.percent(value, decimals: decimals, .vietnamese) == vietnamese)
        #expect(NumberText.percent(value, decimals: decimals, .english) == english)
    }

    @Test(arguments: [(85.0, "+85 %", "+85%"), (-3.2, "−3 %", "−3%"), (0.2, "0 %", "0%"), (-0.2, "0 %", "0%")])
    func `growth carries its sign`(value: Double, vietnamese: String, english: String) {
        #expect(NumberText.signedPercent(value, .vietnamese) == vietnamese)
        #expect(NumberText.signedPercent(value, .english) == english)
    }

    @Test(arguments: [
        (23_900_000_000, "23,9 tỷ đồng", "23.9 billion đồng"), (24_000_000_000, "24 tỷ đồng", "24 billion đồng"),
        (850_000_000, "850 triệu đồng", "850 million đồng"),
        (950_000, "950.000 đồng", "950,000 đồng"), (999_960_000, "1 tỷ đồng", "1 billion đồng"),
        (999_940_000, "999,9 triệu đồng", "999.9 million đồng"),
        (0, "0 đồng", "0 đồng"), (-1_500_000, "-1,5 triệu đồng", "-1.5 million đồng"),
        (1_234_500_000_000, "1.234,5 tỷ đồng", "1,234.5 billion đồng"),
    ])
    func `money stands in its largest unit`(value: Int, vietnamese: String, english: String) {
        #expect(NumberText.money(Dong(value), .vietnamese) == vietnamese)
        #expect(NumberText.money(Dong(value), .english) == english)
    }

    @Test func `money in full`() {
        #expect(NumberText.moneyFull(Dong(23_900_000_000), .vietnamese) == "23.900.000.000 đồng")
        #expect(NumberText.moneyFull(Dong(23_900_000_000), .english) == "23,900,000,000 đồng")
    }

    @Test(
        arguments: [
            ("9.898", 9898), ("9,898", 9898), ("9 898", 9898), (" 9898 ", 9898), ("-5", -5), ("1.234.567", 1_234_567),
            ("9.89", nil), ("9.8980", nil), ("1.234,567", nil),
            ("", nil), ("-", nil), ("12a", nil), (".123", nil), ("1..234", nil), ("99999999999999999999", nil), ("1234.567", nil),
        ] as [(String, Int?)])
    func `whole numbers are read with groups of three or none`(text: String, expected: Int?) {
        #expect(NumberText.parseWhole(text) == expected)
    }

    @Test(
        arguments: [
            ("13.857,2", 13857.2, nil), ("23,9", 23.9, nil), ("23.9", 23.9, 23.9), ("9.898", 9898, 9.898), ("9,898", 9.898, 9898),
            ("0,125", 0.125, 0.125),
            ("0.125", 0.125, 0.125), ("13,857.2", 13857.2, 13857.2), ("-1,5", -1.5, -1.5), ("1.234.567", 1_234_567, 1_234_567),
            ("1,2,3", nil, nil), ("abc", nil, nil),
            ("1,", nil, nil), (",5", nil, nil), ("1.2,3.4", nil, nil),
        ] as [(String, Double?, Double?)])
    func `decimal numbers are read by the language`(text: String, vietnamese: Double?, english: Double?) {
        #expect(NumberText.parseDecimal(text, .vietnamese) == vietnamese)
        if text != "13.857,2", text != "23,9" { #expect(NumberText.parseDecimal(text, .english) == english) }
    }

    @Test(
        arguments: [
            ("23,9 tỷ", 23_900_000_000), ("23,9 tỉ đồng", 23_900_000_000), ("23.9 tỷ", 23_900_000_000), ("850 triệu", 850_000_000),
            ("850tr", 850_000_000), ("500k", 500_000),
            ("500 nghìn đồng", 500_000), ("24000000000", 24_000_000_000), ("23.900.000.000", 23_900_000_000),
            ("23.900.000.000 đ", 23_900_000_000),
            ("23,900,000,000 VND", 23_900_000_000), ("23.900.000.000₫", 23_900_000_000), ("2 tỷ 500 triệu", 2_500_000_000),
            ("0,0000000004 tỷ", 0),
            ("0,0000000005 tỷ", 1), ("500 triệu 2 tỷ", nil), ("2 tỷ 500", nil), ("23,9", nil), ("tỷ", nil), ("", nil),
            ("-5 tỷ", nil), ("5 USD", nil), ("5 6 tỷ", nil),
            ("99999999999999 tỷ", nil),
        ] as [(String, Int?)])
    func `money is read with its unit`(text: String, expected: Int?) {
        #expect(NumberText.parseMoney(text) == expected.map(Dong.init))
    }

    @Test func `English units are read too`() {
        #expect(NumberText.parseMoney("23.9 billion", .english) == Dong(23_900_000_000))
        #expect(NumberText.parseMoney("1,500 thousand", .english) == Dong(1_500_000))
    }

    @Test func `what is written is read back`() {
        var random = Seeded(7)
        for _ in 0..<2000 {
            let value = Int(random.next() >> UInt64(random.below(40) + 24))
            for language in Language.allCases {
                #expect(NumberText.parseWhole(NumberText.whole(value, language)) == value)
                #expect(NumberText.parseMoney(NumberText.moneyFull(Dong(value), language), language) == Dong(value))
                let amount = Amount(measure: .equivalents, tenths: value % 10_000_000)
                #expect(NumberText.parseDecimal(NumberText.amount(amount, language), language) == amount.value)
            }
        }
    }
}
