import Model

extension Phrase {
    /// A donation that is in the books already comes too soon after the one that is being recorded.
    public static func laterTooSoon(_ later: Neighbours.Later) -> Phrase {
        Phrase { language in
            let day = DateText.short(later.donation.day, language)
            let end = later.notBefore.map { DateText.short($0, language) }
            return language == .vietnamese
                ? "Lần hiến sau đó, ngày \(day), chưa đủ khoảng cách với lần này" + (end.map { " (sớm nhất \($0))." } ?? ".")
                : "The donation after it, on \(day), is within the interval of this one"
                    + (end.map { " (not before \($0))." } ?? ".")
        }
    }

    /// Why a donation of such a day is refused.
    public static func beforeBirth(_ birth: BirthDate) -> Phrase {
        switch birth {
        case .day(let day):
            Phrase { language in
                language == .vietnamese
                    ? "Ngày này trước ngày sinh của người hiến (\(DateText.short(day, language)))."
                    : "This is before the donor was born (\(DateText.short(day, language)))."
            }
        case .year(let year):
            Phrase("Ngày này không sau năm sinh của người hiến (\(year)).", "This is not after the donor's birth year (\(year)).")
        }
    }

    /// A warning: the rules of that day name other ages.
    public static func oddAge(_ age: OddAge) -> Phrase {
        Phrase(
            "Ngày ấy người này \(age.years) tuổi, ngoài khoảng \(age.least)–\(age.most) tuổi; hãy kiểm tra ngày sinh.",
            "Aged \(age.years) on that day, outside \(age.least)–\(age.most); check the birth date.")
    }
}
