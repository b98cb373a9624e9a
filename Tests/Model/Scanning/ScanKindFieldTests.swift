import Testing

@testable import Model

@Suite struct ScanKindFieldTests {
    static let bag = ScanBufferTests.bag

    @Test func `a scan at the end of a field is told from what was typed before it`() throws {
        for scan in [ScanBufferTests.card, Self.bag] {
            for typed in ["", "hoa ", "Đỗ Thị "] {
                let found = try #require(ScanKind.scan(in: typed + scan))
                #expect(found.typed == typed && found.scan == scan)
            }
        }
    }

    @Test(arguments: ["", "Trần Thị Q", "hoa "])
    func `the label of a card's number is none of what was typed before it`(typed: String) throws {
        for label in ["CCCD:", "Số CCCD:", "Căn cước:"] {
            let scan = label + "001099012345|Họ tên:Nguyễn Văn A|Ngày sinh:15031999|Giới tính:Nam"
            let found = try #require(ScanKind.scan(in: typed + scan))
            #expect(found.typed == typed && found.scan == scan)
        }
    }

    @Test func `a wrong check is a scan too, so that the reason is told`() {
        #expect(ScanKind.scan(in: "=G12341765432171")?.scan == "=G12341765432171")
    }

    @Test(arguments: [
        "", "hoa", "0912345678", "8934588012112", "G1234 17 654321 A", "a=b", "1 + 1 = 2, 12345678", "=tổng(a1)", "x|y", "=G1234",
    ])
    func `what a person types is no scan`(text: String) { #expect(ScanKind.scan(in: text) == nil) }

    @Test func `what is kept of a field holds nothing of a card that is being scanned`() {
        let card = ScanBufferTests.card
        for typed in ["", "Hoa "] {
            for end in card.indices.dropFirst(13) {
                #expect(ScanKind.withoutScan(typed + card[..<end]) == typed)
            }
        }
        for text in ["", "Hoa", "a|b", "123|4", "001099012345"] { #expect(ScanKind.withoutScan(text) == text) }
    }
}
