import Foundation
import Testing

@testable import Model

@Suite struct IdentityCardTests {
    static let plain = "001099012345|001234567890|Nguyễn Văn A|15031999|Nam|Số 1 Đường ABC, Phường X, Quận Y, TP Z|10052021"

    @Test func `the seven fields of a card`() throws {
        let card = try IdentityCard(scan: Self.plain)
        #expect(card.id.digits == "001099012345" && card.oldID?.digits == "001234567890")
        #expect(card.name == "Nguyễn Văn A" && card.sex == .male)
        #expect(card.birth == isoDay("1999-03-15") && card.issued == isoDay("2021-05-10"))
        #expect(card.address == "Số 1 Đường ABC, Phường X, Quận Y, TP Z" && card.postalAddress.house == "1, TP Z")
        #expect(card.layout == .standard && card.doubts.isEmpty && card.hints.isEmpty)
    }

    @Test func `the old number and the address may be empty`() throws {
        let card = try IdentityCard(scan: "001098012345||NGUYỄN VĂN A|15081998|Nam||25052021")
        #expect(card.oldID == nil && card.address.isEmpty && card.doubts.isEmpty && card.name == "NGUYỄN VĂN A")
        #expect(try IdentityCard(scan: "001098012345|012345678|A|15081998|Nam|Hà Nội|25052021").oldID?.digits == "012345678")
        #expect(try IdentityCard(scan: "001098012345|12345678|A|15081998|Nam|Hà Nội|25052021").doubts == [.oldNumber])
    }

    @Test func `names are kept in NFC and clean`() throws {
        let card = try IdentityCard(
            scan: " 001098012345||Nguye\u{302}\u{303}n  Va\u{306}n A |15081998|Nam|Ha\u{300} Nội|25052021\r\n")
        #expect(card.name.scalars == "Nguyễn Văn A".scalars && card.address.scalars == "Hà Nội".scalars && card.doubts.isEmpty)
    }

    @Test func `number, birth and sex are checked against each other as hints`() throws {
        let woman = try IdentityCard(scan: "079200001111||Trần Thị Bích|15081985|Nữ|Số 9, Phường 5, Đà Nẵng|20032022")
        #expect(woman.sex == .female && woman.doubts.isEmpty)
        #expect(woman.hints == [.birthYear(inNumber: 2000, given: 1985), .sex(inNumber: .male, given: .female)])
        // The century alone differs.
        let century = try IdentityCard(scan: "001299012345||A|15031999|Nam|Hà Nội|10052021")
        #expect(century.hints == [.birthYear(inNumber: 2099, given: 1999)])
    }

    @Test(arguments: [
        ("Nam", Sex.male), ("NAM", .male), ("nam", .male), ("Nữ", .female), ("NỮ", .female), ("nữ", .female), ("Nu", .female),
        ("nu", .female), ("N\u{FFFD}", .female), ("N?", .female), ("N???", .female), ("Ná»¯", .female), ("Nuwx", .female),
        ("Nu74", .female), ("Nu\u{31B}\u{303}", .female),
    ])
    func `the sex is read even when its accent is lost`(text: String, sex: Sex) throws {
        #expect(try IdentityCard(scan: "001098012345||Nguyễn A|15081998|\(text)|Hà Nội|25052021").sex == sex)
    }

    @Test(arguments: [
        ("Nguy?n V?n A", "Nam", "H? N?i", [IdentityCardDoubt.lettersLost]),
        ("Nguy\u{FFFD}n Văn A", "Nam", "Hà Nội", [.lettersLost]),
        ("Nguyễn Thị A", "N?", "Hà Nội", [.lettersLost]), ("Tran Thi An", "Nu", "Ha Noi", [.accentsLost]),
        ("NGUYEN VAN A", "Nam", "123 Duong ABC, Phuong XYZ, Quan 1, TP HCM", [.accentsLost]), ("Cao Minh Long", "Nam", "", []),
        ("Nguyễn Văn A", "", "Hà Nội", [.noSex]), ("Nguyeễn Văn A", "Nam", "Hà Nội", [.inputMethod(.composed)]),
        ("Nguyễn Văn A", "Nam", "Tíme City, Hà Nội", [.inputMethod(.composed)]),
        ("Tran An", "Nuwx", "", [.inputMethod(.keys(.telex))]),
        ("Nguyá»n VÄn A", "Nam", "HÃ  Ná»i", [.misreadBytes(restored: false)]),
    ])
    func `mangled letters keep the record and flag it`(name: String, sex: String, address: String, doubts: [IdentityCardDoubt])
        throws
    {
        let card = try IdentityCard(scan: "001098012345||\(name)|15081998|\(sex)|\(address)|25052021")
        #expect(card.doubts == doubts)
        #expect(card.name == VietnameseText.clean(name) && card.id.digits == "001098012345" && card.birth == isoDay("1998-08-15"))
    }

    @Test func `bytes that were misread are put right`() throws {
        for name in ["Nguyễn Văn A", "Đỗ Thị Ước", "TRẦN THỊ BÍCH", "Lê Hữu Ơn", "Phạm Quốc Đạt"] {
            let text = "001098012345||\(name)|15081998|Nữ|Số 9, ngõ 52, Hà Nội|25052021"
            let card = try IdentityCard(scan: Self.misread(text))
            #expect(card.name == name && card.address == "Số 9, ngõ 52, Hà Nội" && card.sex == .female)
            #expect(card.doubts == [.misreadBytes(restored: true)])
        }
    }

    /// UTF-8 as somebody with Windows-1252 reads it.
    private static func misread(_ text: String) -> String {
        String(
            text.utf8.map { byte in
                String(data: Data([byte]), encoding: .windowsCP1252)?.first ?? Character(Unicode.Scalar(byte))
            })
    }

    @Test(arguments: [
        (
            "Nguyeenx Vawn A", "Nam", "Soos 9, ngox 52, pho Quan Nhan", InputMethod.telex, "Nguyễn Văn A",
            "Số 9, ngõ 52, pho Quan Nhan"
        ),
        ("TRAANF THIJ BICHS", "Nuwx", "Haf Nooij", .telex, "TRẦN THỊ BÍCH", "Hà Nội"),
        ("Tra6n2 Thi5 Bich1", "Nu74", "CT2, Ha2 No65i", .vni, "Trần Thị Bích", "CT2, Hà Nội"),
    ])
    func `keys of an input method that was off are turned into letters, and flagged`(
        name: String, sex: String, address: String, method: InputMethod, meantName: String, meantAddress: String
    ) throws {
        let card = try IdentityCard(scan: "001098012345||\(name)|15081998|\(sex)|\(address)|25052021")
        #expect(card.name == meantName && card.address == meantAddress)
        #expect(card.doubts == [.inputMethod(.keys(method))])
    }

    @Test(arguments: [
        ("nGUYỄN vĂN a", "nAM", "hÀ nỘI", "Nguyễn Văn A"), ("trần thị bích", "nỮ", "hÀ nỘI", "TRẦN THỊ BÍCH"),
        ("tRẦN tHỊ bÍCH", "nU", "hÀ nỘI", "Trần Thị Bích"),
    ])
    func `what Caps Lock did is turned round`(name: String, sex: String, address: String, meant: String) throws {
        let card = try IdentityCard(scan: "001098012345||\(name)|15081998|\(sex)|\(address)|25052021")
        #expect(card.name == meant && card.address == "Hà Nội" && card.doubts.first == .capsLock)
        #expect(card.sex == (sex == "nAM" ? .male : .female))
        #expect(try IdentityCard(scan: "001098012345||Nguyễn Văn A|15081998|nam|Hà Nội|25052021").doubts.isEmpty)
    }

    @Test func `the card of 2024 has more fields, whose order is not verified`() throws {
        for more in ["|123456789|", "||Nguyễn Văn B|Trần Thị C", "|x"] {
            let card = try IdentityCard(scan: Self.plain + more)
            #expect(card.layout == .extended && card.doubts == [.orderNotVerified])
            #expect(card.name == "Nguyễn Văn A" && card.issued == isoDay("2021-05-10"))
        }
        // Separators at the end are no fields.
        #expect(try IdentityCard(scan: Self.plain + "||").layout == .standard)
        // The order in which the circular names them.
        let named = try IdentityCard(scan: "001099012345|Nguyễn Văn A|15031999|Nam|Hà Nội|10052024|012345678||Nguyễn Văn B")
        #expect(named.name == "Nguyễn Văn A" && named.sex == .male && named.oldID?.digits == "012345678")
        #expect(named.issued == isoDay("2024-05-10") && named.doubts == [.orderNotVerified])
        // A date of issue that stands elsewhere refuses nobody.
        for other in ["Nguyễn Văn B", "31022000", "14031999"] {
            let elsewhere = try IdentityCard(scan: "001099012345||Nguyễn Văn A|15031999|Nam|Hà Nội|\(other)|10052024")
            #expect(elsewhere.issued == nil && elsewhere.doubts == [.orderNotVerified, .noIssueDate])
        }
    }

    @Test(arguments: [
        ("001099012345|Nguyễn Văn A|15031999|Nam|Hà Nội|10052021", IdentityCard.Layout.withoutOldNumber),
        ("001099012345|001234567|Nguyễn Văn A|15/03/1999|Nam|Hà Nội|10/05/2021", .standard),
        ("001099012345|001234567|Nguyễn Văn A|15-3-1999|Nam|Hà Nội|10.05.2021", .standard),
        (
            "CCCD:001099012345|CMND:001234567|Họ tên:Nguyễn Văn A|Ngày sinh:15/03/1999|Giới tính:Nam|Địa chỉ:Hà Nội|Ngày cấp:10/05/2021",
            .labelled
        ),
        ("Số CCCD: 001099012345|Họ và tên: Nguyễn Văn A|Ngày sinh: 15031999|Giới tính: Nam|Ngày cấp: 10052021", .labelled),
    ])
    func `forms of readers are taken with a doubt`(text: String, layout: IdentityCard.Layout) throws {
        let card = try IdentityCard(scan: text)
        #expect(card.layout == layout && card.doubts == [.unusualForm])
        #expect(card.id.digits == "001099012345" && card.name == "Nguyễn Văn A" && card.sex == .male)
        #expect(card.birth == isoDay("1999-03-15") && card.issued == isoDay("2021-05-10"))
    }

    @Test(arguments: [
        ("", IdentityCardProblem.fieldCount(1)), ("001099012345", .fieldCount(1)), ("001099012345||Nguyễn Văn A", .fieldCount(3)),
        ("001099012345||Nguyễn Văn A|15031999|Nam", .fieldCount(5)),
        ("001099012345||Nguyễn Văn A|15031999|Nam|Hà Nội", .fieldCount(6)),
        ("CCCD:001099012345|Họ tên:A", .fieldCount(2)), ("CCCD:001099012345|x|y|z|Nam", .fieldCount(5)),
        ("||Nguyễn Văn A|15031999|Nam|Hà Nội|10052021", .number(.missing)),
        ("00109901234A||Nguyễn Văn A|15031999|Nam|Hà Nội|10052021", .number(.notDigits)),
        ("00109901234O||Nguyễn Văn A|15031999|Nam|Hà Nội|10052021", .number(.notDigits)),
        ("１２３４５６７８９０１２||Nguyễn Văn A|15031999|Nam|Hà Nội|10052021", .number(.notDigits)),
        ("012345678||Nguyễn Văn A|15031999|Nam|Hà Nội|10052021", .number(.length(9))),
        ("0010990123456||Nguyễn Văn A|15031999|Nam|Hà Nội|10052021", .number(.length(13))),
        ("000000000000||Nguyễn Văn A|15031999|Nam|Hà Nội|10052021", .number(.zeros)),
        ("001099012345|| |15031999|Nam|Hà Nội|10052021", .noName), ("001099012345||???|15031999|Nam|Hà Nội|10052021", .noName),
        ("001099012345||Số 9 Hà Nội|15031999|Nam|Hà Nội|10052021", .nameHasDigits),
        ("001099012345||Nguyễn Văn A|31022000|Nam|Hà Nội|10052021", .birth(.noSuchDay)),
        ("001099012345||Nguyễn Văn A|29021999|Nam|Hà Nội|10052021", .birth(.noSuchDay)),
        ("001099012345||Nguyễn Văn A|00031999|Nam|Hà Nội|10052021", .birth(.noSuchDay)),
        ("001099012345||Nguyễn Văn A|15131999|Nam|Hà Nội|10052021", .birth(.noSuchMonth)),
        ("001099012345||Nguyễn Văn A|19990315|Nam|Hà Nội|10052021", .birth(.yearOutOfRange)),
        ("001099012345||Nguyễn Văn A|1999-03-15|Nam|Hà Nội|10052021", .birth(.unreadable)),
        ("001099012345||Nguyễn Văn A|15031899|Nam|Hà Nội|10052021", .birth(.yearOutOfRange)),
        ("001099012345||Nguyễn Văn A|1999|Nam|Hà Nội|10052021", .birth(.yearOnly)),
        ("001099012345||Nguyễn Văn A|150399|Nam|Hà Nội|10052021", .birth(.twoDigitYear)),
        ("001099012345||Nguyễn Văn A||Nam|Hà Nội|10052021", .birth(.missing)),
        ("001099012345||Nguyễn Văn A|ngày 15|Nam|Hà Nội|10052021", .birth(.unreadable)),
        ("001099012345||Nguyễn Văn A|15031999|Nam|Hà Nội|31042021", .issued(.noSuchDay)),
        ("001099012345||Nguyễn Văn A|15031999|Nam|Hà Nội|2021", .issued(.yearOnly)),
        ("001099012345||Nguyễn Văn A|15031999|Nam|Hà Nội|14031999", .issuedBeforeBirth),
        ("001099012345||Nguyễn Văn A|15031999|Hà Nội|Nam|10052021", .sex), ("001099012345||A|15031999|Nau|Hà Nội|10052021", .sex),
    ])
    func `what is no card is refused with its reason`(text: String, problem: IdentityCardProblem) {
        #expect(throws: problem) { try IdentityCard(scan: text) }
    }

    @Test func `a burst that was cut is refused, or flagged when only its last field is gone`() throws {
        let end = try #require(Self.plain.lastIndex(of: "|"))
        #expect(try IdentityCard(scan: Self.plain[...end]).doubts == [.noIssueDate])
        for length in 0..<Self.plain.count where Self.plain.prefix(length).endIndex != Self.plain.index(after: end) {
            #expect(throws: IdentityCardProblem.self) { try IdentityCard(scan: Self.plain.prefix(length)) }
        }
    }

    @Test func `no field is kept that the card did not have, and the text is nowhere in the value or the errors`() throws {
        let text = Self.plain + "|SECRET|MORE"
        #expect(!String(reflecting: try IdentityCard(scan: text)).contains("SECRET"))
        for bad in ["00109901234A||SECRET|x|y|z|w", "001099012345||SECRET|SECRET|Nam||10052021", "SECRET|1|2|3|4|5|6"] {
            do {
                _ = try IdentityCard(scan: bad)
                Issue.record("refused")
            } catch { #expect(!String(reflecting: error).contains("SECRET")) }
        }
    }

    @Test func `any text is read without harm`() {
        var random = Seeded(52)
        for _ in 0..<2000 {
            let text = (0..<random.below(9)).map { _ in
                random.chance(3) ? random.pick(["001099012345", "15031999", "Nam", ""]) : random.anyText(upTo: 8)
            }
            .joined(separator: "|")
            guard let card = try? IdentityCard(scan: text) else { continue }
            #expect(card.id.digits.utf8.count == 12 && card.name.contains(where: \.isLetter))
            #expect(card.name.precomposedStringWithCanonicalMapping.scalars == card.name.scalars)
        }
    }
}

@Suite struct IdentityCardScanTests {
    @Test(arguments: [
        IdentityCardTests.plain, "001099012345||Nguyễn Văn A", "012345678||A|15031999|Nam||",
        "00109901234A||A|15031999|Nam||10052021",
        "CCCD:001099012345|Họ tên:A|Ngày sinh:15031999", "001099012345|Nguyeenx Vawn A|1503", "0010990123456||A|15031999|Nam||",
    ])
    func `a card's text is known by its form, right or wrong`(text: String) { #expect(IdentityCard.isScan(text)) }

    @Test(arguments: [
        "", "001099012345", "Nguyễn Văn A", "001099012345|", "a|b|c", "52/3 quan nhan", "=G12341765432170", "0912345678", "x|1|2",
        "ghi chú: a|b|c|d",
    ])
    func `other texts are none`(text: String) { #expect(!IdentityCard.isScan(text)) }

    @Test(arguments: ["", "Ngu", "nguyen van ", "345", "0912345678", "ngõ 52/3"])
    func `in a field the scan is told from what was typed before`(typed: String) throws {
        let found = try #require(IdentityCard.scan(in: typed + IdentityCardTests.plain))
        #expect(found.typed == typed && found.scan == IdentityCardTests.plain)
    }
}
