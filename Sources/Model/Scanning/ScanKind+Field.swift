extension ScanKind {
    /// Characters of a donation number with its data identifier, of which at least eight are digits.
    private static let shortestInField = 14

    /// The scan at the end of what was typed into a text field, and what a person had typed before it; `nil` when there is none.
    ///
    /// A bag is known by its data identifier alone: any other number may be what the field is for.
    public static func scan(in text: String) -> (typed: String, scan: String)? {
        if let card = IdentityCard.scan(in: text) { return card }
        guard let start = text.firstIndex(of: "=") else { return nil }
        let scan = text[start...]
        let digits = scan.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard scan.count >= shortestInField, digits >= 8, ScanKind(scan) == .bag else { return nil }
        return (String(text[..<start]), String(scan))
    }

    /// What of a field's content may be kept before it is known to be no scan: the text up to the number of a card that is just being
    /// scanned. Whoever types has no use for `|`.
    public static func withoutScan(_ text: String) -> String {
        guard let separator = text.firstIndex(of: "|") else { return text }
        let digits = text[..<separator].reversed().prefix { $0.isASCII && $0.isNumber }.count
        guard digits >= 8 else { return text }
        return String(text[..<text.index(separator, offsetBy: -min(digits, 12))])
    }
}
