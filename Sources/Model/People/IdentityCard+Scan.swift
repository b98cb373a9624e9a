extension IdentityCard {
    /// Whether a text is by its form what a card's QR holds, be it right or wrong: a number, `|`, further fields. Such a text never goes
    /// into a field or a search as it is.
    public static func isScan(_ text: some StringProtocol) -> Bool { scanStart(in: text) != nil }

    /// The scan at the end of a text field's content, and what a person had typed before it; `nil` when there is none.
    ///
    /// A number has twelve digits: those before them were there already.
    public static func scan(in text: some StringProtocol) -> (typed: String, scan: String)? {
        scanStart(in: text).map { (String(text[..<$0]), String(text[$0...])) }
    }

    private static func scanStart<Text: StringProtocol>(in text: Text) -> Text.Index? {
        guard let separator = text.firstIndex(of: "|") else { return nil }
        let separators = text[separator...].count { $0 == "|" }
        guard separators >= 2 else { return nil }
        let head = text[..<separator]
        let digits = head.reversed().prefix { $0.isASCII && $0.isNumber }.count
        if digits >= 8 { return labelStart(in: text, before: text.index(separator, offsetBy: -min(digits, 12))) }
        // "CCCD:…", or a number with a letter in it: the number of fields tells.
        return CardField.named(head)?.field == .number || separators >= 5 ? text.startIndex : nil
    }

    /// Where a number's "CCCD:" begins, if that stands before it.
    private static func labelStart<Text: StringProtocol>(in text: Text, before number: Text.Index) -> Text.Index {
        let head = text[..<number]
        guard head.last == ":" else { return number }
        let folded = VietnameseText.fold(head.dropLast())
        let label = CardField.numberLabels.filter { folded.hasSuffix($0) }.max { $0.count < $1.count }
        return label.flatMap { text.index(number, offsetBy: -($0.count + 1), limitedBy: text.startIndex) } ?? number
    }
}

/// The fields of a card's text, in the order of the seven.
enum CardField: Int, CaseIterable {
    case number, oldNumber, name, birth, sex, address, issued

    /// The field that a text says it is, and the rest: "Họ tên:Nguyễn Văn A".
    static func named(_ text: some StringProtocol) -> (field: CardField, content: String)? {
        guard let colon = text.firstIndex(of: ":"), let field = labels[VietnameseText.fold(text[..<colon])] else { return nil }
        return (field, String(text[text.index(after: colon)...]))
    }

    static var numberLabels: [String] { labels.filter { $0.value == .number }.map(\.key) }

    private static let labels: [String: CardField] = [
        "cccd": .number, "so cccd": .number, "can cuoc": .number, "so can cuoc": .number, "cmnd": .oldNumber, "so cmnd": .oldNumber,
        "ho ten": .name, "ho va ten": .name, "ngay sinh": .birth, "gioi tinh": .sex, "dia chi": .address, "thuong tru": .address,
        "noi thuong tru": .address, "noi cu tru": .address, "ngay cap": .issued,
    ]
}
