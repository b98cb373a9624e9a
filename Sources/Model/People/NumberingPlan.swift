/// What the telephone company did to the numbers: changes of prefix with their dates and sources.
public enum NumberingPlan {
    /// One prefix that became another.
    public struct Change: Hashable, Sendable {
        /// "0169"
        public let old: String
        /// "039"
        public let new: String
        /// How many digits the old number has, the leading zero included.
        public let oldLength: Int
        /// "Viettel", or the town of an area code.
        public let owner: String
    }

    /// Changes that came into force together.
    public struct Reform: Sendable {
        public let changes: [Change]
        /// The first day on which the new numbers worked.
        public let from: Day
        /// The last day on which an old number still worked.
        public let until: Day
        /// Where this was read.
        public let source: String
    }

    /// Mobile numbers of eleven digits became ten; the last seven digits stayed.
    public static let mobile2018 = Reform(
        changes: [
            ("Viettel", "0162 032 0163 033 0164 034 0165 035 0166 036 0167 037 0168 038 0169 039"),
            ("Mobifone", "0120 070 0121 079 0122 077 0126 076 0128 078"),
            ("Vinaphone", "0123 083 0124 084 0125 085 0127 081 0129 082"),
            ("Vietnamobile", "0186 056 0188 058"),
            ("Gmobile", "0199 059"),
        ].flatMap { owner, pairs in
            let prefixes = pairs.split(separator: " ").map(String.init)
            return stride(from: 0, to: prefixes.count, by: 2).map {
                Change(old: prefixes[$0], new: prefixes[$0 + 1], oldLength: 11, owner: owner)
            }
        },
        from: day(2018, 9, 15), until: day(2019, 6, 30),
        source: "https://gsm.vn/thue-bao-di-dong-11-so-doi-thanh-10-so-nhu-the-nao/amp")

    /// Hà Nội's area code 04 became 024; the eight digits of the subscriber stayed.
    public static let areaCode2017 = Reform(
        changes: [Change(old: "04", new: "024", oldLength: 10, owner: "Hà Nội")],
        from: day(2017, 6, 17), until: day(2017, 8, 31),
        source: "https://tienphong.vn/ngay-mai-ha-noi-va-tphcm-chuyen-ma-vung-dien-thoai-co-dinh-post958355.tpo")

    public static let reforms = [areaCode2017, mobile2018]

    /// The number of today for a number in national form; the same number when nothing was changed.
    static func current(_ digits: String) -> String {
        let length = digits.utf8.count
        // The numbers of today, nearly all there are, begin with none of the old prefixes.
        guard digits.utf8.first == UInt8(ascii: "0"), length == 10 || length == 11, !isComplete(digits) else { return digits }
        for reform in reforms {
            for change in reform.changes where length == change.oldLength && digits.hasPrefix(change.old) {
                return change.new + digits.dropFirst(change.old.count)
            }
        }
        return digits
    }

    /// Whether this is a whole number of today: a mobile phone, or a landline with its area code.
    static func isComplete(_ digits: String) -> Bool {
        isMobile(digits) || (digits.utf8.count == 11 && digits.utf8.starts(with: "02".utf8))
    }

    static func isMobile(_ digits: String) -> Bool {
        guard digits.utf8.count == 10, digits.utf8.first == UInt8(ascii: "0"), let second = digits.utf8.dropFirst().first else {
            return false
        }
        return [3, 5, 7, 8, 9].contains(second &- 48)
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day.first(of: year).adding(months: month - 1) + (day - 1)
    }
}
