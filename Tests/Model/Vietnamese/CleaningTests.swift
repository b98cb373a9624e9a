import Foundation
import Testing

@testable import Model

@Suite struct CleaningTests {
    @Test(
        "cleaning",
        arguments: [
            ("  Nguyễn \t\n Văn  A ", "Nguyễn Văn A"), ("Nguye\u{302}\u{303}n", "Nguyễn"), ("a\u{0}b\u{1B}[31m", "ab[31m"),
            ("\u{202E}abc\u{200F}", "abc"),
            ("\u{FEFF}Lê", "Lê"), ("Nhân\u{A0}Chính", "Nhân Chính"), ("\u{301}a", "a"), ("a \u{301}b", "a b"),
            ("e\u{200B}\u{301}", "é"), ("", ""), (" ", ""),
            ("A\u{FFFD}", "A\u{FFFD}"), ("\u{85}a\u{2028}b", "a b"), ("Å\u{212B}", "ÅÅ"), ("😀 x", "😀 x"),
        ])
    func cleans(text: String, expected: String) { #expect(VietnameseText.clean(text).scalars == expected.scalars) }

    @Test func `what is clean is composed, holds no control or double space, and stays as it is`() {
        var random = Seeded(4)
        for _ in 0..<4000 {
            let cleaned = VietnameseText.clean(random.anyText(upTo: 10))
            #expect(cleaned.precomposedStringWithCanonicalMapping.scalars == cleaned.scalars)
            #expect(VietnameseText.clean(cleaned).scalars == cleaned.scalars, "\(cleaned.scalars)")
            #expect(!cleaned.hasPrefix(" ") && !cleaned.hasSuffix(" ") && !cleaned.contains("  "))
            #expect(!cleaned.unicodeScalars.contains { [.control, .format].contains($0.properties.generalCategory) })
        }
    }
}
