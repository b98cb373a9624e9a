import Testing

@testable import Dashboard

@Suite struct HouseRangesTests {
    @Test(arguments: [
        "", "15", "15A", "1–199 lẻ", "1-199", "1 - 199 lẻ, 2–160 chẵn", "số 2 đến 40 chẵn", "ngõ 52/3", "ngách 52/3 ngõ 187",
        "187/52/3",
        "3-21 ngách 4 ngõ 187; hẻm 7", "ngõ 10–40 chẵn", "lẻ", "bên chẵn", "1–199 odd", "15a–15c",
    ])
    func `what people write is taken`(text: String) throws { try HouseRanges.check(text) }

    @Test(arguments: ["abc", "15 abc", "12 14", "ngõ", "ngõ lẻ", "1–", "–5", "số", "0", "1–199 lẽ ra", "15?", "52//3", "123456"])
    func `what names no house is refused`(text: String) {
        #expect(throws: HouseRanges.Problem.unreadable(text)) { try HouseRanges.check(text) }
    }

    @Test func `a range runs upwards`() {
        #expect(throws: HouseRanges.Problem.backwards("199-1 lẻ")) { try HouseRanges.check("2–160 chẵn, 199-1 lẻ") }
    }
}
