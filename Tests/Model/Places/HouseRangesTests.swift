import Testing

@testable import Model

@Suite struct HouseRangesTests {
    @Test(arguments: [
        "", "15", "15A", "1–199 lẻ", "1-199", "1 - 199 lẻ, 2–160 chẵn", "số 2 đến 40 chẵn", "ngõ 52/3", "ngách 52/3 ngõ 187",
        "187/52/3",
        "3-21 ngách 4 ngõ 187; hẻm 7", "ngõ 10–40 chẵn", "lẻ", "bên chẵn", "1–199 odd", "15a–15c", "ngõ 52, ngõ 60/3–9",
    ])
    func `what people write is taken`(text: String) throws { _ = try HouseRanges(text) }

    @Test(arguments: [
        "abc", "15 abc", "12 14", "ngõ", "ngõ lẻ", "1–", "–5", "số", "0", "1–199 lẽ ra", "15?", "52//3", "123456", "3 ngõ 10–20",
        "52/3–60/9",
    ])
    func `what names no house is refused`(text: String) {
        #expect(throws: HouseRanges.Problem.unreadable(text)) { try HouseRanges(text) }
    }

    @Test func `a range runs upwards`() {
        #expect(throws: HouseRanges.Problem.backwards("199-1 lẻ")) { try HouseRanges("2–160 chẵn, 199-1 lẻ") }
        #expect(throws: HouseRanges.Problem.backwards("ngõ 60/9–3")) { try HouseRanges("ngõ 60/9–3") }
    }

    @Test func `a house is named once`() {
        #expect(throws: HouseRanges.Problem.twice("1–99 lẻ", "51")) { try HouseRanges("1–99 lẻ, 2–80 chẵn, 51") }
        #expect(throws: HouseRanges.Problem.twice("ngõ 60/3–9", "ngách 5 ngõ 60")) { try HouseRanges("ngõ 60/3–9; ngách 5 ngõ 60") }
    }

    @Test(arguments: [
        ("1–199 lẻ", "15", true), ("1–199 lẻ", "15A", true), ("1–199 lẻ", "16", false), ("1–199 lẻ", "201", false),
        // An alley that opens between the houses, and what lies in it.
        ("1–199 lẻ", "4 ngõ 53", true), ("1–199 lẻ", "3, ngõ 52", false), ("2–160 chẵn", "52/3", true),
        // An alley alone is not the house of its number.
        ("ngõ 52", "52", false), ("ngõ 52", "3 ngõ 52", true), ("ngõ 52", "15, ngõ 52/3", true), ("ngõ 52", "3 ngõ 520", false),
        ("ngõ 60/3–9", "12 ngõ 60/5", true), ("ngõ 60/3–9", "5 ngõ 60", false), ("ngõ 60/3–9", "60/5/12", true),
        ("3-21 ngách 4 ngõ 187", "187/4/15", true), ("3-21 ngách 4 ngõ 187", "15 ngách 4 ngõ 187", true),
        ("ngách 52/3 ngõ 187", "7 ngõ 187/52/3", true), ("bên chẵn", "240", true), ("", "15", false), ("1–199", "P1203", false),
    ])
    func `a range holds the houses along it`(ranges: String, house: String, holds: Bool) throws {
        #expect(try HouseRanges(ranges).contains(HouseNumber(house)) == holds)
    }

    @Test(arguments: [
        ("1–99 lẻ", "99–199 lẻ", true), ("1–99 lẻ", "101–199 lẻ", false), ("1–99 lẻ", "2–100 chẵn", false),
        ("1–99 lẻ", "98", false),
        ("1–99 lẻ", "98–99", true), ("1–99", "98–120 chẵn", true), ("1–99 lẻ", "98–99 chẵn", false),
        // A more precise range is an exception and no contradiction.
        ("1–99", "ngõ 53", false), ("ngõ 53", "ngõ 53/4", false), ("ngõ 53", "ngõ 51–55 lẻ", true), ("", "1–99", false),
    ])
    func `two wards cannot have the same houses`(one: String, other: String, overlap: Bool) throws {
        let (first, second) = (try HouseRanges(one), try HouseRanges(other))
        #expect((first.overlap(with: second) != nil) == overlap)
        #expect((second.overlap(with: first) != nil) == overlap)
    }

    @Test func `of two stretches the one that names the house more precisely holds it`() {
        func stretch(_ number: UInt64, _ houses: String) -> Stretch {
            Stretch(
                id: Identifier(high: 1, low: number), street: Identifier(high: 2, low: 1), ward: WardKey(.era2025, Int(number)),
                houses: houses)
        }
        let stretches = [stretch(367, "1–199"), stretch(364, "ngõ 52; ngõ 60/3–9"), stretch(352, "")]
        #expect(stretches.holding(HouseNumber("51"))?.ward.code == 367)
        #expect(stretches.holding(HouseNumber("7 ngõ 52"))?.ward.code == 364)
        #expect(stretches.holding(HouseNumber("7 ngõ 60/4"))?.ward.code == 364)
        #expect(stretches.holding(HouseNumber("7 ngõ 60"))?.ward.code == 367)
        #expect(stretches.holding(HouseNumber("201")) == nil)
    }
}
