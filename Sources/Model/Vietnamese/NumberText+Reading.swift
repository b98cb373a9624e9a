extension NumberText {
    /// "9.898", "9,898", "9 898", "9898"; `nil` for anything else, also for groups that are not of three digits.
    public static func parseWhole(_ text: some StringProtocol) -> Int? {
        guard let (negative, body) = signed(VietnameseText.clean(String(text))) else { return nil }
        let marks = Set(body.filter { !isDigit($0) })
        guard marks.count <= 1, marks.allSatisfy(groupMarks.contains), let digits = ungrouped(Substring(body)) else { return nil }
        return Int((negative ? "-" : "") + digits)
    }

    /// "13.857,2" in Vietnamese, "13,857.2" in English. The other language's decimal mark is understood where it can be nothing else ("23.9", "0.125").
    public static func parseDecimal(_ text: some StringProtocol, _ language: Language = .vietnamese) -> Double? {
        guard let (negative, body) = signed(VietnameseText.clean(String(text))), let number = exact(Substring(body), language),
            let value = Double(number.text)
        else { return nil }
        return negative ? -value : value
    }

    /// "23,9 tỷ", "850 triệu", "500 nghìn", "2 tỷ 500 triệu đồng", "23.9 billion", "24000000000", "23.900.000.000 đ"; rounded to whole đồng.
    /// `nil` for what is not understood, for a fraction without a unit, and for less than nothing.
    public static func parseMoney(_ text: some StringProtocol, _ language: Language = .vietnamese) -> Dong? {
        var total = 0
        var pending: Exact?
        var lastUnit = Int.max
        for token in moneyTokens(VietnameseText.clean(String(text))) {
            if token.first.map(isDigit) == true {
                guard pending == nil, let number = exact(token, language) else { return nil }
                pending = number
            } else if let unit = moneyUnits[VietnameseText.fold(token)] {
                guard unit < lastUnit, let number = pending, let value = number.times(unit) else { return nil }
                let (sum, overflow) = total.addingReportingOverflow(value)
                guard !overflow else { return nil }
                total = sum
                pending = nil
                lastUnit = unit
            } else if !currencies.contains(VietnameseText.foldExact(token)), token != "₫" {
                return nil
            }
        }
        if let pending {
            // "2 tỷ 500": of what?
            guard lastUnit == Int.max, pending.decimals == 0 else { return nil }
            return Int(pending.digits).map(Dong.init)
        }
        return lastUnit == Int.max ? nil : Dong(total)
    }

    private static let groupMarks: Set<Character> = [".", ",", " ", "'"]
    private static let currencies: Set<String> = ["đồng", "dong", "đ", "d", "vnđ", "vnd"]
    private static let moneyUnits = [
        "ty": 1_000_000_000, "ti": 1_000_000_000, "billion": 1_000_000_000, "bn": 1_000_000_000, "trieu": 1_000_000,
        "tr": 1_000_000,
        "million": 1_000_000, "nghin": 1000, "ngan": 1000, "k": 1000, "thousand": 1000,
    ]

    /// A decimal number as its digits and how many of them are decimals.
    private struct Exact {
        var digits: String
        var decimals: Int

        var text: String {
            let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
            return "\(padded.dropLast(decimals)).\(decimals == 0 ? "0" : padded.suffix(decimals))"
        }

        /// This many of the unit, rounded half up; `nil` when it is too large.
        func times(_ unit: Int) -> Int? {
            guard let mantissa = Int(digits), decimals <= 12 else { return nil }
            let (product, overflow) = mantissa.multipliedReportingOverflow(by: unit)
            guard !overflow else { return nil }
            let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
            let (quotient, rest) = product.quotientAndRemainder(dividingBy: scale)
            return rest * 2 >= scale ? quotient + 1 : quotient
        }
    }

    private static func exact(_ body: Substring, _ language: Language) -> Exact? {
        let decimalMark: Character = language == .vietnamese ? "," : "."
        let marks = body.filter { $0 == "." || $0 == "," }
        let kinds = Set(marks)
        var mark: Character?
        if kinds.count == 2 {
            // The last one is the decimal mark and stands once.
            guard let last = marks.last, marks.filter({ $0 == last }).count == 1 else { return nil }
            mark = last
        } else if marks.count == 1, let only = marks.first, only == decimalMark || ungrouped(body) == nil || body.hasPrefix("0") {
            mark = only
        }
        guard let mark, let place = body.lastIndex(of: mark) else { return ungrouped(body).map { Exact(digits: $0, decimals: 0) } }
        let fraction = body[body.index(after: place)...]
        guard let whole = ungrouped(body[..<place]), !fraction.isEmpty, fraction.allSatisfy(isDigit) else { return nil }
        return Exact(digits: whole + fraction, decimals: fraction.count)
    }

    /// The digits of a number whose groups of three one mark parts.
    private static func ungrouped(_ body: Substring) -> String? {
        guard Set(body.filter { !isDigit($0) }).count <= 1 else { return nil }
        let groups = body.split(omittingEmptySubsequences: false) { groupMarks.contains($0) }
        guard let first = groups.first, !first.isEmpty, groups.allSatisfy({ $0.allSatisfy(isDigit) }) else { return nil }
        guard groups.count == 1 || (first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }) else { return nil }
        return groups.joined()
    }

    private static func signed(_ text: String) -> (negative: Bool, body: String)? {
        guard let first = text.first else { return nil }
        let negative = first == "-" || first == "−"
        let body = negative || first == "+" ? String(text.dropFirst()) : text
        return body.isEmpty ? nil : (negative, body)
    }

    /// Numbers with their marks and words, in turns.
    private static func moneyTokens(_ text: String) -> [Substring] {
        var tokens: [Substring] = []
        var start = text.startIndex
        while start < text.endIndex {
            if text[start] == " " {
                start = text.index(after: start)
                continue
            }
            let isNumber = isDigit(text[start])
            let end = text[start...].firstIndex { character in
                isNumber ? !isDigit(character) && !groupMarks.contains(character) : isDigit(character) || character == " "
            }
            let token = text[start..<(end ?? text.endIndex)]
            tokens.append(isNumber ? token.lastIndex(where: { $0 != " " }).map { token[...$0] } ?? token : token)
            start = end ?? text.endIndex
        }
        return tokens
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
