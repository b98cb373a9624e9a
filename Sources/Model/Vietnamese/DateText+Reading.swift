extension DateText {
    /// The years a date may have: those of living people and of plans.
    public static let years = 1900...2099

    /// Reads 31/12/2020, 31-12-2020, 31.12.2020, 1/2/2020, 31122020, "31 tháng 12 năm 2020" and 2020-12-31 (also 2020/12/31), each also with a clock
    /// time behind it, which is left out. The day comes first, always; a date that is not in the calendar is refused.
    public static func parse(_ text: some StringProtocol) throws(DateProblem) -> Day {
        // The two forms that whole files are written in, without the detours of the others.
        if let (year, month, day) = fixedForm(text), years.contains(year), let result = Day(year: year, month: month, day: day) {
            return result
        }
        let given = VietnameseText.clean(String(text))
        guard !given.isEmpty else { throw .empty }
        switch try numbers(in: given) {
        case .date(let year, let month, let day):
            guard years.contains(year) else { throw .yearOutOfRange(given) }
            guard (1...12).contains(month) else { throw .noSuchMonth(given) }
            guard let result = Day(year: year, month: month, day: day) else { throw .noSuchDay(given) }
            return result
        case .year: throw .yearOnly(given)
        }
    }

    /// Reads a whole date, or a year only, as on most paper lists. A month and a year (12/1985) are refused: which of the two would be kept?
    public static func parseBirth(_ text: some StringProtocol) throws(DateProblem) -> BirthDate {
        let given = VietnameseText.clean(String(text))
        guard !given.isEmpty else { throw .empty }
        if case .year(let year) = try numbers(in: given) {
            guard years.contains(year) else { throw .yearOutOfRange(given) }
            return .year(year)
        }
        return .day(try parse(given))
    }

    /// 31/12/2020 and 2020-12-31, to the letter.
    private static func fixedForm(_ text: some StringProtocol) -> (year: Int, month: Int, day: Int)? {
        let form = text.utf8.withContiguousStorageIfAvailable { bytes -> (year: Int, month: Int, day: Int)? in
            guard bytes.count == 10 else { return nil }
            func number(_ range: Range<Int>) -> Int? {
                var value = 0
                for index in range {
                    let digit = bytes[index] &- 48
                    guard digit < 10 else { return nil }
                    value = value * 10 + Int(digit)
                }
                return value
            }
            if bytes[2] == UInt8(ascii: "/"), bytes[5] == UInt8(ascii: "/"), let day = number(0..<2), let month = number(3..<5),
                let year = number(6..<10)
            {
                return (year, month, day)
            }
            if bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), let year = number(0..<4), let month = number(5..<7),
                let day = number(8..<10)
            {
                return (year, month, day)
            }
            return nil
        }
        return form ?? nil
    }

    private enum Numbers {
        case date(year: Int, month: Int, day: Int)
        case year(Int)
    }

    private static func numbers(in given: String) throws(DateProblem) -> Numbers {
        let parts = try parts(of: given)
        let values = parts.compactMap { Int($0) }
        let lengths = parts.map(\.utf8.count)
        guard values.count == parts.count, lengths.allSatisfy({ $0 <= 8 }) else { throw .unreadable(given) }
        switch parts.count {
        case 1 where lengths[0] == 8:
            return .date(year: values[0] % 10_000, month: values[0] / 10_000 % 100, day: values[0] / 1_000_000)
        case 1 where lengths[0] == 4: return .year(values[0])
        case 1 where lengths[0] == 2 || lengths[0] == 6: throw .twoDigitYear(given)
        case 2 where lengths[0] <= 2 && lengths[1] == 4, 2 where lengths[0] == 4 && lengths[1] <= 2: throw .monthAndYear(given)
        case 2 where lengths[0] <= 2 && lengths[1] <= 2: throw .noYear(given)
        case 3 where lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2:
            return .date(year: values[0], month: values[1], day: values[2])
        case 3 where lengths[0] <= 2 && lengths[1] <= 2:
            guard lengths[2] != 2 else { throw .twoDigitYear(given) }
            guard lengths[2] == 4 else { throw .yearOutOfRange(given) }
            return .date(year: values[2], month: values[1], day: values[0])
        default: throw .unreadable(given)
        }
    }

    /// The numbers of the date, which one separator parts.
    private static func parts(of given: String) throws(DateProblem) -> [Substring] {
        let plain = withoutTime(dateWords(given))
        let separators = Set(plain.filter { !isDigit($0) && $0 != " " })
        guard separators.count <= 1 else { throw .unreadable(given) }
        guard let separator = separators.first else { return plain.split(separator: " ") }
        guard "/-.".contains(separator) else { throw .unreadable(given) }
        var parts: [Substring] = []
        for part in plain.split(separator: separator, omittingEmptySubsequences: false) {
            let trimmed = part.split(separator: " ")
            guard trimmed.count == 1 else { throw .unreadable(given) }
            parts.append(trimmed[0])
        }
        return parts
    }

    /// "ngày 31 tháng 12 năm 2020" as "31/12/2020".
    private static func dateWords(_ given: String) -> String {
        guard given.contains(where: \.isLetter) else { return given }
        var text = ""
        for word in VietnameseText.words(given) {
            switch VietnameseText.fold(word) {
            case "ngay": continue
            case "thang", "nam": text += "/"
            default: text += text.isEmpty || text.hasSuffix("/") ? String(word) : " " + word
            }
        }
        return text
    }

    /// Without " 09:15", " 00:00:00" or "T09:15:00" at the end.
    private static func withoutTime(_ text: String) -> String {
        guard let mark = text.lastIndex(where: { $0 == " " || $0 == "T" }), mark > text.startIndex else { return text }
        let time = text[text.index(after: mark)...].split(separator: ":", omittingEmptySubsequences: false)
        let limits = [24, 60, 60]
        guard (2...3).contains(time.count),
            zip(time, limits).allSatisfy({ part, limit in
                (1...2).contains(part.utf8.count) && part.allSatisfy(isDigit) && (Int(part) ?? limit) < limit
            })
        else { return text }
        return String(text[..<mark])
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
