import Model

extension Phrase {
    /// "12 tháng", "4 tuần", "7 ngày".
    public static func ruleLength(_ length: RuleLength) -> Phrase {
        switch length {
        case .months(let count): Phrase("\(count) tháng", count == 1 ? "1 month" : "\(count) months")
        case .weeks(let count): Phrase("\(count) tuần", count == 1 ? "1 week" : "\(count) weeks")
        case .days(let count): Phrase("\(count) ngày", count == 1 ? "1 day" : "\(count) days")
        case .hours(let count): Phrase("\(count) giờ", count == 1 ? "1 hour" : "\(count) hours")
        case .permanent: Phrase("không hiến máu", "no donation")
        }
    }

    /// The paper that a rule stands on, without what it says: "Thông tư 26/2013/TT-BYT, Điều 6".
    public static func paper(_ source: String) -> Phrase {
        let paper = String(source.prefix { $0 != ":" })
        return Phrase(paper, paper.replacing("Thông tư", with: "Circular").replacing("Điều", with: "Article"))
    }

    /// What day 0 of a deferral is.
    public static func deferralStart(_ start: DeferralRule.Start) -> Phrase {
        switch start {
        case .recovery: Phrase("từ ngày khỏi", "from recovery")
        case .event: Phrase("từ ngày xảy ra", "from the event")
        case .lastDose: Phrase("từ lần dùng cuối", "from the last dose")
        case .dose: Phrase("từ ngày tiêm", "from the dose")
        case .endOfCourse: Phrase("từ mũi cuối", "from the end of the course")
        case .test: Phrase("từ ngày đo", "from the test")
        case .negativeTest: Phrase("từ ngày xét nghiệm âm tính", "from the negative test")
        case .activity: Phrase("từ lúc làm việc đó", "from the activity")
        }
    }
}
