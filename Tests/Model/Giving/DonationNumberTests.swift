import Testing

@testable import Model

@Suite struct DonationNumberTests {
    /// The first two are published: UK Red Book annex 2 and ICCBBA ST-001 appendix A; the others are computed by the published rule.
    static let examples = [
        ("G123498654321", "H", "77"), ("G123417654321", "A", "70"), ("A999917123456", "9", "69"), ("W000010123456", "O", "84"),
        ("V000120009898", "S", "88"),
    ]

    @Test("the boxed character and the flags of the published examples", arguments: examples)
    func checks(text: String, check: String, flags: String) throws {
        let typed = try DonationNumberReading(text + check)
        #expect(typed.number.text == text && typed.proof == .checkCharacter)
        #expect(String(typed.number.checkCharacter) == check)
        #expect(typed.number.checkFlags == flags)
        #expect(try DonationNumberReading("=\(text)\(flags)") == DonationNumberReading(text + flags))
        #expect(try DonationNumberReading("=\(text)\(flags)").proof == .flags)
        #expect(try DonationNumberReading("=\(text)\(check)").proof == .checkCharacter)
    }

    @Test func `the published example by hand`() {
        // The weights 2¹³ … 2¹ of the Red Book: the sum is 148354, and 148354 mod 37 = 21, 38 − 21 = 17, the place of H.
        let places = [16, 1, 2, 3, 4, 9, 8, 6, 5, 4, 3, 2, 1]
        let sum = zip(places, (1...13).reversed()).reduce(0) { $0 + $1.0 << $1.1 }
        #expect(sum == 148_354 && sum % 37 == 21)
        #expect(CheckCharacter.value(of: "G123498654321".utf8) == 17)
    }

    @Test(arguments: [
        "=G12341765432170", "= g1234 17 654321 70", "=G12341765432100", "=G123417654321", "G1234 17 654321 A", "g1234 17 654321a",
        "G123417654321", "G12341765432170", "=G12341765432170=%5100", "=%5100=G12341765432170", "=+03000=G12341765432170=%5100",
        "=G12341765432170&>0260421400", "=G12341765432170=<E0791V00", "=G12341765432170=G12341765432170",
    ])
    func `one bag is one number however it is read`(text: String) throws {
        let number = try DonationNumberReading(text).number
        #expect(number.text == "G123417654321")
        #expect(number.shown == "G1234 17 654321")
        #expect(number.facility == "G1234" && number.year == "17" && number.sequence == "654321")
    }

    @Test(arguments: [
        ("=G12341765432100", DonationNumberReading.Proof.none), ("=G12341765432117", .none), ("=G12341765432199", .none),
        ("=G123417654321", .none), ("G123417654321", .none), ("=G12341765432170", .flags), ("G123417654321A", .checkCharacter),
    ])
    func `what speaks for it is told`(text: String, proof: DonationNumberReading.Proof) throws {
        #expect(try DonationNumberReading(text).proof == proof)
    }

    @Test func `a typed O is a zero`() throws {
        #expect(try DonationNumberReading("WOO00 1O 123456 O").number.text == "W000010123456")
        #expect(try DonationNumberReading("WOOOO1O123456").number.text == "W000010123456")
        // The check character O stays one.
        #expect(throws: DonationNumberProblem.checkCharacter) { try DonationNumberReading("W0000 10 123456 0") }
        // A scanner reads what is printed.
        #expect(throws: DonationNumberProblem.digits) { try DonationNumberReading("=W00001O12345684") }
    }

    @Test(arguments: [
        ("", DonationNumberProblem.empty), ("  ", .empty), ("=", .otherCode), ("G1234 17 65432", .length(12)),
        ("=G1234176543217000", .length(17)), ("G1234 17 654321 B", .checkCharacter), ("=G12341765432171", .flags),
        ("=O12341765432170", .facility), ("=012341765432170", .facility), ("O1234 17 654321 A", .facility),
        ("G12*4 17 654321 A", .facility), ("G1234 17 65432X A", .digits), ("=%5100", .otherCode), ("=<E0791V00", .otherCode),
        ("&>0260421400", .otherCode), ("=G12341765432170=G12349865432177", .several(2)), ("=Á2341765432170", .inputMethod),
        ("G1234\u{1D}17", .signs), ("G1234 17 654321 ☺", .signs),
    ])
    func `what is none is refused with its reason`(text: String, problem: DonationNumberProblem) {
        #expect(throws: problem) { try DonationNumberReading(text) }
    }

    private func anyNumber(_ random: inout Seeded) -> String {
        var text = String(random.pick("ABCDEFGHIJKLMNPQRSTUVWXYZ123456789".map(\.self)))
        for _ in 0..<4 { text.append(random.pick("0123456789ABCDEFGHIJKLMNPQRSTUVWXYZ".map(\.self))) }
        for _ in 0..<8 { text.append(random.pick("0123456789".map(\.self))) }
        return text
    }

    @Test func `every single wrong character and every swap of neighbours changes the check of any number`() {
        var random = Seeded(41)
        for _ in 0..<300 {
            let number = Array(anyNumber(&random).utf8)
            let check = CheckCharacter.value(of: number)
            for place in number.indices {
                for letter in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8 where letter != number[place] {
                    var wrong = number
                    wrong[place] = letter
                    #expect(CheckCharacter.value(of: wrong) != check)
                }
                guard place > 0, number[place] != number[place - 1] else { continue }
                var wrong = number
                wrong.swapAt(place, place - 1)
                #expect(CheckCharacter.value(of: wrong) != check)
            }
        }
    }

    @Test func `no bag with a letter in its number is taken with a wrong character or a swap`() throws {
        var random = Seeded(42)
        for _ in 0..<40 {
            let number = anyNumber(&random)
            let right = DonationNumber(checked: number)
            for tail in [String(right.checkCharacter), right.checkFlags] {
                for prefix in tail.count == 2 ? ["=", ""] : [""] {
                    #expect(try BagNumber.read(prefix + number + tail) == .isbt(right))
                    for wrong in Self.wrong(number)
                    where !(wrong + tail).utf8.allSatisfy({ (48...57).contains($0) }) || prefix == "=" {
                        // A typed O is a zero again; nothing else is taken.
                        let read = try? BagNumber.read(prefix + wrong + tail)
                        #expect(
                            read == nil || (prefix.isEmpty && read == .isbt(right) && wrong.contains("O")), "\(number) \(wrong)")
                    }
                }
            }
        }
    }

    /// Each character replaced by some others, and each pair of neighbours swapped.
    private static func wrong(_ number: String) -> [String] {
        let characters = Array(number)
        var result: [String] = []
        for place in characters.indices {
            for letter in ["0", "7", "A", "K", "O", "Z"] as [Character] where letter != characters[place] {
                var wrong = characters
                wrong[place] = letter
                result.append(String(wrong))
            }
            guard place > 0, characters[place] != characters[place - 1] else { continue }
            var wrong = characters
            wrong.swapAt(place, place - 1)
            result.append(String(wrong))
        }
        return result
    }
}

@Suite struct BagNumberTests {
    @Test func `the scanner's and the typed number of one bag are equal`() throws {
        let bag = try BagNumber.read("=G12341765432170")
        for text in ["G1234 17 654321 A", "g1234 17 654321", "=G12341765432100", "G123417654321", "=G12341765432170=%5100"] {
            #expect(try BagNumber.read(text) == bag, "\(text)")
            #expect(try BagNumber.read(text).hashValue == bag.hashValue)
        }
        #expect(bag.text == "G123417654321" && bag.shown == "G1234 17 654321")
        #expect(try BagNumber.read("=G12349865432177") != bag)
    }

    @Test(arguments: [
        ("qn20-000123", "QN20-000123"), (" HN 26/001 ", "HN26/001"), ("12", "12"), ("8934588012112", "8934588012112"),
        ("12345678901234", "12345678901234"), ("HĐ-7", "HĐ-7"), ("hd 26.1", "HD26.1"),
    ])
    func `any other number is plain text`(text: String, plain: String) throws {
        guard case .plain(let read) = try BagNumber.read(text) else {
            Issue.record("\(text) is no donation number")
            return
        }
        #expect(read == plain)
        #expect(try BagNumber.read(plain).text == plain)
    }

    @Test func `digits alone are a donation number only when their check is right`() throws {
        let all = (0..<37).map { DonationNumber(checked: "19999171234" + String(10 + $0)) }
        let number = try #require(all.first { $0.checkCharacter.isNumber })
        guard case .isbt = try BagNumber.read("\(number.shown) \(number.checkCharacter)") else {
            Issue.record("it is a donation number")
            return
        }
        let wrong = try #require("0123456789".first { $0 != number.checkCharacter })
        guard case .plain = try BagNumber.read(number.text + String(wrong)) else {
            Issue.record("it is plain text")
            return
        }
    }

    @Test(arguments: [
        ("", BagNumberProblem.empty), (" ", .empty), ("abc", .unreadable), ("ư0000 10 123456 O", .inputMethod),
        ("Á234", .inputMethod), ("=Ư000010123456", .donationNumber(.inputMethod)),
        ("12;3", .unreadable), ("A|1", .unreadable),
        ("G1234 17 654321 B", .donationNumber(.checkCharacter)), ("=G12341765432171", .donationNumber(.flags)),
        ("=%5100", .donationNumber(.otherCode)), (String(repeating: "1", count: 33), .tooLong(33)),
        ("001099012345||NGUYỄN VĂN A|15081998|Nam|Hà Nội|25052021", .identityCard),
    ])
    func `what is no bag's number is refused with its reason`(text: String, problem: BagNumberProblem) {
        #expect(throws: problem) { try BagNumber.read(text) }
    }

    @Test func `a person who has the bag in hand may insist`() throws {
        #expect(try BagNumber.readPlain("HN2026 00012345").text == "HN202600012345")
        #expect(throws: BagNumberProblem.empty) { try BagNumber.readPlain(" ") }
        #expect(throws: BagNumberProblem.identityCard) { try BagNumber.readPlain("001099012345||A|15081998|Nam||25052021") }
    }
}
