extension IdentityCard {
    /// Reads what a card's QR holds: `number|old number|name|ddmmyyyy|Nam or Nữ|address|ddmmyyyy`.
    ///
    /// The old number, the address and the date of issue may be empty. Also read, with a doubt: more fields (card of 2024), six fields
    /// without the old number, named fields, dates with slashes. Everything that could be somebody else is refused.
    public init(scan text: some StringProtocol) throws(IdentityCardProblem) {
        var doubts: [IdentityCardDoubt] = []
        let given = String(text)
        let meant = MisreadBytes.restored(given)
        if meant != nil { doubts.append(.misreadBytes(restored: true)) }
        let (layout, fields) = try Self.fields(of: meant ?? given)
        func field(_ name: CardField) -> String { fields[name.rawValue] }

        let id = try Self.number(field(.number))
        var (name, address, sexText) = (field(.name), field(.address), field(.sex))
        // A card writes Nam or Nữ, some readers NAM or nu.
        if let first = sexText.first, first.isLowercase, sexText.contains(where: \.isUppercase) {
            doubts.append(.capsLock)
            (name, address, sexText) = (Self.turned(name), Self.turned(address), Self.turned(sexText))
        }
        let trace = InputMethodTrace(name: name, address: address)
        if case .keys(let method) = trace {
            name = InputMethodTrace.composing(name, method)
            address = InputMethodTrace.composing(address, method)
            sexText = InputMethodTrace.composing(sexText, method)
        }
        guard name.contains(where: \.isLetter) else { throw .noName }
        guard !name.contains(where: \.isNumber) else { throw .nameHasDigits }
        let birth: Day
        do { birth = try Self.date(field(.birth)) } catch { throw .birth(error) }
        let sex = try Self.sex(sexText)
        let issued = try Self.issueDate(field(.issued), layout, birth)
        let oldID = Self.oldNumber(field(.oldNumber))

        let dates = field(.birth) + field(.issued)
        switch layout {
        case .extended: doubts.append(.orderNotVerified)
        case .standard: if !dates.allSatisfy(\.isNumber), issued != nil { doubts.append(.unusualForm) }
        case .withoutOldNumber, .labelled: doubts.append(.unusualForm)
        }
        let words = name + " " + address
        if words.contains("?") || words.contains("\u{FFFD}") || sex?.isMangled == true { doubts.append(.lettersLost) }
        if meant == nil, MisreadBytes.isLikely(words) { doubts.append(.misreadBytes(restored: false)) }
        if let trace = trace ?? sex?.keys.map({ .keys($0) }) { doubts.append(.inputMethod(trace)) }
        if sex?.lostAccent == true || Self.lacksAccents(name: name, address: address), trace == nil { doubts.append(.accentsLost) }
        if oldID == nil, !field(.oldNumber).isEmpty { doubts.append(.oldNumber) }
        if sex == nil { doubts.append(.noSex) }
        if issued == nil { doubts.append(.noIssueDate) }
        self.init(
            id: id, oldID: oldID, name: name, birth: birth, sex: sex?.sex, address: address, issued: issued, layout: layout,
            doubts: doubts)
    }

    /// The seven fields, clean.
    private static func fields(of text: String) throws(IdentityCardProblem) -> (Layout, [String]) {
        var parts = text.split(separator: "|", omittingEmptySubsequences: false).map { VietnameseText.clean(String($0)) }
        if parts.count > 1, CardField.named(parts[0]) != nil { return (.labelled, try named(parts)) }
        // A separator at the end is no field.
        while parts.count > 7, parts.last?.isEmpty == true { parts.removeLast() }
        switch parts.count {
        case 7 where isDate(parts[2]) && !isDate(parts[3]), 8... where isDate(parts[2]) && !isDate(parts[3]):
            return (.extended, [parts[0], parts[6], parts[1]] + parts[2...5])
        case 7: return (.standard, parts)
        case 8...: return (.extended, Array(parts[..<7]))
        case 6 where isDate(parts[2]): return (.withoutOldNumber, [parts[0], ""] + parts[1...])
        default: throw .fieldCount(parts.count)
        }
    }

    private static func named(_ parts: [String]) throws(IdentityCardProblem) -> [String] {
        var fields = [String](repeating: "", count: CardField.allCases.count)
        var count = 0
        for part in parts where !part.isEmpty {
            guard let (field, content) = CardField.named(part), fields[field.rawValue].isEmpty else {
                throw .fieldCount(parts.count)
            }
            fields[field.rawValue] = VietnameseText.clean(content)
            count += 1
        }
        guard count >= 4 else { throw .fieldCount(parts.count) }
        return fields
    }

    private static func number(_ text: String) throws(IdentityCardProblem) -> CitizenID {
        guard !text.isEmpty else { throw .number(.missing) }
        guard text.utf8.allSatisfy(isDigit) else { throw .number(.notDigits) }
        guard text.utf8.count == 12 else { throw .number(.length(text.utf8.count)) }
        guard text.utf8.contains(where: { $0 != UInt8(ascii: "0") }) else { throw .number(.zeros) }
        return CitizenID(checked: text)
    }

    /// Nine digits, or twelve when the earlier card had them already.
    private static func oldNumber(_ text: String) -> CitizenID? {
        guard text.utf8.allSatisfy(isDigit), text.utf8.count == 9 || text.utf8.count == 12 else { return nil }
        return CitizenID(checked: text)
    }

    /// Day, month, year as eight digits, or parted by one sign.
    private static func date(_ text: String) throws(CardDateFault) -> Day {
        guard !text.isEmpty else { throw .missing }
        guard isDate(text) else { throw .unreadable }
        // A year in front would be taken for a day.
        guard text.utf8.allSatisfy(isDigit) || text.utf8.prefix(3).contains(where: { !isDigit($0) }) else { throw .unreadable }
        do { return try DateText.parse(text) } catch {
            switch error {
            case .empty: throw .missing
            case .noSuchDay: throw .noSuchDay
            case .noSuchMonth: throw .noSuchMonth
            case .yearOutOfRange: throw .yearOutOfRange
            case .twoDigitYear: throw .twoDigitYear
            case .yearOnly: throw .yearOnly
            case .unreadable, .monthAndYear, .noYear: throw .unreadable
            }
        }
    }

    /// In an order that is not verified what cannot be the date of issue is none, and refuses nobody.
    private static func issueDate(_ text: String, _ layout: Layout, _ birth: Day) throws(IdentityCardProblem) -> Day? {
        guard !text.isEmpty else { return nil }
        do {
            let issued = try date(text)
            if issued >= birth { return issued }
        } catch {
            if layout != .extended { throw .issued(error) }
        }
        if layout != .extended { throw .issuedBeforeBirth }
        return nil
    }

    private static func isDate(_ text: String) -> Bool {
        let digits = text.utf8.count(where: isDigit)
        return digits >= 4 && text.utf8.allSatisfy { isDigit($0) || "/-.".utf8.contains($0) }
    }

    /// What the field of the sex says, and in what state it came.
    private struct WrittenSex {
        var sex: Sex
        var lostAccent = false
        /// Signs stand for the letter.
        var isMangled = false
        /// The keys of an input method stand for it.
        var keys: InputMethod?
    }

    private static func sex(_ text: String) throws(IdentityCardProblem) -> WrittenSex? {
        guard !text.isEmpty else { return nil }
        switch VietnameseText.foldExact(text) {
        case "nam": return WrittenSex(sex: .male)
        case "nữ": return WrittenSex(sex: .female)
        case "nu": return WrittenSex(sex: .female, lostAccent: true)
        default: break
        }
        // The keys of an input method while the name needed none.
        for method in InputMethod.allCases where VietnameseText.foldExact(method.composing(text)) == "nữ" {
            return WrittenSex(sex: .female, keys: method)
        }
        // One letter with two bytes and a tone: up to three signs stand for it.
        let rest = text.unicodeScalars.dropFirst()
        guard text.hasPrefix("N") || text.hasPrefix("n"), (1...3).contains(rest.count),
            rest.allSatisfy({ $0 == "?" || !$0.isASCII })
        else { throw .sex }
        return WrittenSex(sex: .female, isMangled: true)
    }

    /// Small letters for capitals and capitals for small ones.
    private static func turned(_ text: String) -> String {
        text.reduce(into: "") { $0 += $1.isUppercase ? $1.lowercased() : $1.uppercased() }
    }

    /// No address of so many words is without any accent.
    private static func lacksAccents(name: String, address: String) -> Bool {
        let words = name + " " + address
        return !VietnameseText.hasMarks(words) && !words.contains("?") && !words.contains("\u{FFFD}")
            && !MisreadBytes.isLikely(words)
            && address.split(separator: " ").count(where: { $0.contains(where: \.isLetter) }) >= 3
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
