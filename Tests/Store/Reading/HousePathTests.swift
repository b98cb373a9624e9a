import Testing

@testable import Store

@Suite("House numbers")
struct HousePathTests {
    @Test(
        "a house is a way through the alleys",
        arguments: [
            ("15, ngõ 52/3", ["52", "3", "15"]), ("52/3/15", ["52", "3", "15"]), ("số 15 ngách 3 ngõ 52", ["52", "3", "15"]),
            ("Số 7 hẻm 52/3/9", ["52", "3", "9", "7"]), ("12/4", ["12", "4"]), ("P1203", ["p1203"]), ("", []), ("chợ", []),
        ])
    func parts(house: String, parts: [String]) {
        #expect(HousePath(house).parts.map(String.init) == parts)
    }

    @Test(
        "what is typed stands somewhere in it, part by part",
        arguments: [
            ("15, ngõ 52/3", "52/3", true), ("15, ngõ 52/3", "3/15", true), ("15, ngõ 52/3", "52", true),
            ("15, ngõ 52/3", "5", false),
            ("15, ngõ 52/3", "52/15", false), ("15A", "15", true), ("P1203", "1203", true), ("15", "15a", false), ("", "1", false),
        ])
    func contains(house: String, typed: String, expected: Bool) {
        #expect(HousePath(house).contains(HousePath(typed)) == expected)
    }
}
