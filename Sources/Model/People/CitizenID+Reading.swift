/// Why a text is no identity number.
public enum CitizenIDProblem: Error, Hashable, Sendable {
    case empty
    /// Letters or signs that belong to no number.
    case unreadable(String)
    /// A spreadsheet ate the zeros in front: what is left, and the number it probably was.
    case lostZeros(String, probably: String)
    /// A spreadsheet turned the number into 1.09901E+11; its end is gone.
    case rounded(String)
    case wrongLength(String, count: Int)
}

/// What does not agree between an identity number and what else is known of the person. A reason to look again, never to refuse.
///
/// The twelve digits once held century, sex and year of birth by Circular 59/2021/TT-BCA, which expired on 2024-07-01; the law now promises only twelve digits.
public enum CitizenIDHint: Hashable, Sendable {
    case birthYear(inNumber: Int, given: Int)
    case sex(inNumber: Sex, given: Sex)
}

extension CitizenID {
    /// Twelve digits (căn cước) or the old nine (CMND); spaces, dots and dashes between them do not matter.
    public init(_ text: some StringProtocol) throws(CitizenIDProblem) {
        if text.utf8.count == 12 || text.utf8.count == 9, text.utf8.allSatisfy({ $0 &- 48 < 10 }) {
            self.init(checked: String(text))
            return
        }
        let given = VietnameseText.clean(String(text))
        guard !given.isEmpty else { throw .empty }
        if Self.isScientific(given) { throw .rounded(given) }
        // A leading apostrophe is a spreadsheet's sign for text.
        let rest = given.filter { !" .-'’".contains($0) }
        guard !rest.isEmpty, rest.allSatisfy({ ("0"..."9").contains($0) }) else { throw .unreadable(given) }
        switch rest.utf8.count {
        case 9, 12: self.init(checked: rest)
        // Province codes run from 001, Hà Nội's own, to 096: a number loses one zero or two.
        case 10, 11: throw .lostZeros(rest, probably: String(repeating: "0", count: 12 - rest.utf8.count) + rest)
        case 8: throw .lostZeros(rest, probably: "0" + rest)
        default: throw .wrongLength(rest, count: rest.utf8.count)
        }
    }

    /// ••••2345
    public var masked: String { "••••" + digits.suffix(4) }

    /// The year of birth that the digits suggest; `nil` for the old nine.
    public var suggestedBirthYear: Int? {
        guard let century = centuryDigit, let year = Int(digits.dropFirst(4).prefix(2)) else { return nil }
        return 1900 + century / 2 * 100 + year
    }

    /// The sex that the digits suggest; `nil` for the old nine.
    public var suggestedSex: Sex? { centuryDigit.map { $0.isMultiple(of: 2) ? .male : .female } }

    /// Where the digits disagree with what was given.
    public func contradicts(birthYear: Int?, sex: Sex?) -> [CitizenIDHint] {
        var hints: [CitizenIDHint] = []
        if let birthYear, let suggested = suggestedBirthYear, suggested != birthYear {
            hints.append(.birthYear(inNumber: suggested, given: birthYear))
        }
        if let sex, let suggested = suggestedSex, suggested != sex { hints.append(.sex(inNumber: suggested, given: sex)) }
        return hints
    }

    private var centuryDigit: Int? { digits.utf8.count == 12 ? digits.dropFirst(3).first?.wholeNumberValue : nil }

    /// 1.09901E+11, 1,09901E+11
    private static func isScientific(_ text: String) -> Bool {
        let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
        guard parts.count == 2, let first = parts[0].first, ("0"..."9").contains(first) else { return false }
        return parts[0].allSatisfy { ("0"..."9").contains($0) || ".,".contains($0) }
            && parts[1].allSatisfy { ("0"..."9").contains($0) || "+-".contains($0) } && !parts[1].isEmpty
    }
}
