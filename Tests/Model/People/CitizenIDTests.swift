import Testing

@testable import Model

@Suite struct CitizenIDTests {
    @Test(arguments: [
        ("001099012345", "001099012345"), ("001 099 012 345", "001099012345"), ("001.099.012.345", "001099012345"),
        ("'001099012345", "001099012345"), ("012345678", "012345678"),
    ])
    func `twelve or nine digits are taken`(text: String, digits: String) throws { #expect(try CitizenID(text).digits == digits) }

    @Test(arguments: [
        ("", CitizenIDProblem.empty), ("không", .unreadable("không")), ("00109901234A", .unreadable("00109901234A")),
        ("1099012345", .lostZeros("1099012345", probably: "001099012345")),
        ("79200001111", .lostZeros("79200001111", probably: "079200001111")),
        ("12345678", .lostZeros("12345678", probably: "012345678")), ("1234567", .wrongLength("1234567", count: 7)),
        ("0010990123456", .wrongLength("0010990123456", count: 13)), ("1.09901E+11", .rounded("1.09901E+11")),
        ("1,09901e+11", .rounded("1,09901e+11")),
    ])
    func `others are refused with their reason`(text: String, problem: CitizenIDProblem) {
        #expect(throws: problem) { try CitizenID(text) }
    }

    @Test func `only the last four digits are shown`() { #expect(CitizenID(checked: "001099012345").masked == "••••2345") }

    @Test func `sex and year of birth in the digits are hints`() {
        let man = CitizenID(checked: "001099012345")
        #expect(man.suggestedBirthYear == 1999 && man.suggestedSex == .male)
        #expect(man.contradicts(birthYear: 1999, sex: .male).isEmpty)
        #expect(man.contradicts(birthYear: nil, sex: nil).isEmpty)
        #expect(
            man.contradicts(birthYear: 1998, sex: .female) == [
                .birthYear(inNumber: 1999, given: 1998), .sex(inNumber: .male, given: .female),
            ])
        let girl = CitizenID(checked: "001305012345")
        #expect(girl.suggestedBirthYear == 2005 && girl.suggestedSex == .female)
        #expect(CitizenID(checked: "012345678").contradicts(birthYear: 1960, sex: .female).isEmpty)
    }
}
