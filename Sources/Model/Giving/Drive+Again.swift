extension Drive {
    /// The day of the same drive a year on (ngày của đợt ấy năm sau).
    ///
    /// - A drive of a campaign that follows the lunar new year keeps its distance to Tết, by the table of ``LunarNewYears``, on the day
    ///   nearest to it with the drive's weekday: a festival on a Sunday stays on one.
    /// - One on the very day of a campaign of one date (7/4, 14/6) stays on that date.
    /// - Any other keeps its weekday and that weekday's place in the month: the first Saturday of August stays the first. A fifth one
    ///   that the next year's month does not have is its last.
    public func dayNextYear(rules: RuleBook = .vietnam) -> Day {
        switch rules.campaigns.first(where: { $0.name == campaign })?.timing {
        case .aroundTet?:
            let years = [day.year - 1, day.year, day.year + 1]
            let nearest = years.compactMap { year in rules.tet(of: year).map { (year, $0) } }.min {
                abs($0.1 - day) < abs($1.1 - day)
            }
            if let (year, tet) = nearest, let next = rules.tet(of: year + 1) {
                return (next + (day - tet)).nearest(weekday: day.weekday)
            }
        case .fixed(let from, let to)?:
            if from == to, (from.month, from.day) == (day.month, day.dayOfMonth),
                let same = Day(year: day.year + 1, month: from.month, day: from.day)
            {
                return same
            }
        case nil: break
        }
        let place = (day.dayOfMonth - 1) / 7
        guard let first = Day(year: day.year + 1, month: day.month, day: 1) else { return day + 364 }
        let wanted = first + (day.weekday - first.weekday + 7) % 7 + 7 * place
        return wanted.month == day.month ? wanted : wanted - 7
    }

    /// A new drive like this one (lặp lại đợt): a year on, or as many as it takes not to lie before `today`; planned, with the same name,
    /// place, hours, organiser, collecting centre, campaign and slots. It counts for as many years later as it is moved.
    public func again(id: Identifier<Drive>, notBefore today: Day, rules: RuleBook = .vietnam) -> Drive {
        var drive = self
        drive.id = id
        drive.state = .planned
        drive.reason = nil
        repeat {
            drive.day = drive.dayNextYear(rules: rules)
            drive.campaignYear += 1
        } while drive.day < today
        return drive
    }
}

extension Day {
    /// The day with that weekday (1 = Monday) that is nearest, at most three days off.
    func nearest(weekday: Int) -> Day {
        let ahead = (weekday - self.weekday + 7) % 7
        return self + (ahead > 3 ? ahead - 7 : ahead)
    }
}
