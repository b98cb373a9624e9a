import Model

/// Which donors a part of a call list looks at, as clauses over the donor `d`: each is a stretch of an index wherever the scope has one that goes
/// by the last donation, so that a list costs by its length and not by the ward's size.
struct CallSearch {
    let wish: CallWish
    let part: CallPart
    let rules: RuleBook
    let today: Day
    /// The number of the scope, bound to ?1.
    let number: Int
    /// Of a ward: the wards under which its people stand.
    var homes = "?1"

    private var day: Day { wish.plan.day }

    /// So many people are looked at, who gave most recently first: who has not come for longest is the least likely to. Where few of them fit
    /// more are: a rare blood group is looked for among everybody. To count takes longer, too, and keeps nobody waiting.
    private var most: Int { isNarrowed ? Self.mostCounted : 20_000 }
    private static let mostCounted = 50_000

    private var isNarrowed: Bool { wish.bloodGroup != nil || wish.state != nil || wish.volume != nil || !wish.words.isEmpty }

    /// The numbers of the donors, who gave most recently first. ?1 is the scope, ?2 the day, ?3 how many at most, ?4 the blood group, ?5 the
    /// drive.
    var sql: String {
        guard part != .called else { return "\(called) GROUP BY call.donor ORDER BY max(call.time) DESC, call.donor LIMIT ?3" }
        return """
            SELECT d.id FROM (\(candidates(most))) found CROSS JOIN donor d ON d.id = found.id
            WHERE \(condition) AND \(mayBeAsked) AND \(unanswered) LIMIT ?3
            """
    }

    /// Of everybody who fits, whether they refuse, whether they agreed (2), took it back (1) or were not asked, and whether their age is
    /// outside the rules.
    var countSQL: String {
        guard part != .called else { return "\(called) GROUP BY call.donor" }
        return """
            SELECT d.do_not_invite, \(Reader.contactAnswer), \(isOutsideAges) FROM (\(candidates(Self.mostCounted))) found
            CROSS JOIN donor d ON d.id = found.id WHERE \(condition) AND \(unanswered)
            """
    }

    /// Whether more people would have to be looked at for a count.
    var isMoreSQL: String? {
        part == .called ? nil : "SELECT count(*) >= \(Self.mostCounted) FROM (\(candidates(Self.mostCounted)))"
    }

    private var called: String {
        "SELECT call.donor FROM call JOIN donor d ON d.id = call.donor WHERE \(calls) AND \(scope)\(narrowing)"
    }

    /// Who may belong to the part, by the indexes alone.
    private func candidates(_ most: Int) -> String {
        switch part {
        case .due:
            """
            SELECT * FROM (\(near("d.last_day BETWEEN \(given.lowerBound) AND \(min(given.upperBound, settled))", most)))
            UNION ALL SELECT d.id FROM donor d INDEXED BY donor_component
            WHERE d.last_kind > 0 AND d.last_day BETWEEN \(max(given.lowerBound, settled + 1)) AND \(given.upperBound) AND \(scope)
            """
        case .notYet:
            """
            SELECT * FROM (\(near("d.last_day > \(settled)", most)))
            UNION SELECT d.id FROM donor d INDEXED BY donor_deferred WHERE d.deferred_until > ?2 AND \(scope)
            """
        case .unknown: near("d.last_day IS NULL", most)
        case .called: called
        }
    }

    /// Whether they do.
    private var condition: String {
        let isFree = "(d.deferred_until IS NULL OR d.deferred_until <= ?2)"
        let answer =
            switch part {
            case .due: "(\(passed)) AND \(isFree)"
            case .notYet: "(d.deferred_until > ?2 OR d.last_day IS NOT NULL AND NOT (\(passed)))"
            case .unknown: "d.last_day IS NULL AND \(isFree)"
            case .called: "1"
            }
        return answer + narrowing
    }

    private var mayBeAsked: String { "NOT \(isOutsideAges) AND NOT \(Reader.refuses)" }

    /// Whether they are older or younger on the day than the rules name, for certain (``RuleBook/oddAge(born:on:)``).
    private var isOutsideAges: String {
        guard let rule = rules.ageRule(on: day) else { return "0" }
        // Who was born later is too young, who was born by the other day too old.
        let (youngest, old) = (day.adding(months: -12 * rule.least), day.adding(months: -12 * (rule.most + 1)))
        return """
            ifnull(CASE WHEN d.birth_day IS NOT NULL THEN d.birth_day > \(youngest.number) OR d.birth_day <= \(old.number)
                ELSE d.birth_year > \(day.year - rule.least) OR d.birth_year < \(day.year - rule.most - 1) END, 0)
            """
    }

    /// Who has answered for this drive need not be asked.
    private var unanswered: String {
        guard wish.plan.drive != nil else { return "1" }
        return """
            d.id NOT IN (SELECT donor FROM booking WHERE drive = (SELECT id FROM drive WHERE uuid = ?5) AND donor IS NOT NULL
                AND (step IS NOT NULL OR invitation <> \(Booking.Invitation.invited.number)))
            """
    }

    /// Those of the scope, of whom only the index is read.
    private func near(_ condition: String, _ most: Int) -> String {
        "SELECT d.id FROM \(source) WHERE \(scope) AND \(condition) ORDER BY d.last_day DESC, d.id DESC LIMIT \(most)"
    }

    /// Whether that donor (?3) is one of them.
    var membership: String {
        "SELECT 1 FROM donor d WHERE d.id = ?3 AND \(scope) AND \(condition) AND \(mayBeAsked) AND \(unanswered)"
    }

    private var scope: String {
        switch wish.scope {
        case .unit(.ward): "d.ward IN (\(homes))"
        case .unit(.stretch): "d.stretch = ?1"
        case .unit(.group): "d.\"group\" = ?1"
        case .unit(.bloc): "d.\"group\" IN (SELECT id FROM \"group\" WHERE bloc = ?1)"
        case .unit(.office), .unit(.drive), .unit(.venue): "?1 IS NOT NULL"
        case .street: "d.stretch IN (SELECT id FROM stretch WHERE street = ?1)"
        case .family:
            "d.id IN (SELECT donor FROM membership WHERE family = ?1 AND (until_day IS NULL OR until_day >= \(today.number)))"
        }
    }

    private var source: String {
        switch wish.scope {
        case .unit(.ward): "donor d INDEXED BY donor_ward_last"
        case .unit(.group), .unit(.bloc): "donor d INDEXED BY donor_group"
        case .unit(.stretch), .street: "donor d INDEXED BY donor_stretch"
        case .unit(.office), .unit(.drive), .unit(.venue): "donor d INDEXED BY donor_last"
        // By their own numbers: there is a handful of them.
        case .family: "donor d NOT INDEXED"
        }
    }

    /// The kinds given last with the last day on which they may have been given to be passed by the day.
    private var cutoffs: [(kind: Donation.Kind, last: Day)] {
        Donation.Kind.allCases.compactMap { kind in
            rules.daysGiven(of: kind, dueBy: day, within: 0).map { (kind, $0.upperBound) }
        }
    }

    private var passed: String {
        cutoffs.map { "d.last_kind = \($0.kind.number) AND d.last_day <= \($0.last.number)" }.joined(separator: " OR ")
    }

    /// The days on which those gave last whose interval may have passed, narrowed by the state that is wanted.
    private var given: ClosedRange<Int> {
        let latest = cutoffs.map(\.last.number).max() ?? day.number
        guard let state = wish.state else { return Int(Int32.min)...latest }
        let states = rules.donorStates
        // A day either way, since months end on different days; the rule itself decides.
        let active = today.adding(months: -states.activeMonths).number
        let lapsed = today.adding(months: -states.lapsedMonths).number
        switch state {
        // Who never gave may have come, too, and no blood could be taken.
        case .new: return Int(Int32.min)...latest
        case .firstTime, .regular: return min(latest, active - 3)...latest
        case .lapsed: return min(latest, lapsed - 3)...min(latest, active + 3)
        case .inactive: return Int(Int32.min)...min(latest, lapsed + 3)
        }
    }

    /// Whoever gave whole blood later has to wait yet; who gave components may not.
    private var settled: Int { cutoffs.map(\.last.number).min() ?? day.number }

    /// Those about the drive, or the last weeks' where there is none.
    private var calls: String {
        wish.plan.drive == nil
            ? "call.time >= \(Instant(today - rules.calls.notNowDays).milliseconds)"
            : "call.drive = (SELECT id FROM drive WHERE uuid = ?5)"
    }

    private var narrowing: String {
        (wish.bloodGroup == nil ? "" : " AND d.blood_group = ?4")
            + (wish.state.map { " AND " + condition(of: $0) } ?? "")
            + (wish.volume.map { " AND \(Self.lastVolume) >= \($0.count)" } ?? "")
    }

    /// As ``DonorStateRule/state(donations:last:on:)`` tells it.
    private func condition(of state: DonorState) -> String {
        let states = rules.donorStates
        /// The first day of a last donation since when not so many months have gone by.
        func since(_ months: Int) -> Int {
            var day = today.adding(months: -months)
            while (day - 1).adding(months: months) >= today { day = day - 1 }
            while day.adding(months: months) < today { day = day + 1 }
            return day.number
        }
        let (active, lapsed) = (since(states.activeMonths), since(states.lapsedMonths))
        return switch state {
        case .new: "(d.donations = 0 OR d.last_day IS NULL)"
        case .firstTime: "d.donations BETWEEN 1 AND \(states.regularCount - 1) AND d.last_day >= \(active)"
        case .regular: "d.donations >= \(states.regularCount) AND d.last_day >= \(active)"
        case .lapsed: "d.donations > 0 AND d.last_day < \(active) AND d.last_day >= \(lapsed)"
        case .inactive: "d.donations > 0 AND d.last_day < \(lapsed)"
        }
    }

    static let lastVolume = "(SELECT ml FROM donation WHERE donor = d.id AND voided = 0 ORDER BY day DESC, id DESC LIMIT 1)"

    /// For the statements of ``sql`` and ``countSQL``.
    func values(limit: Int) -> [Bound] {
        [
            .whole(number), .whole(day.number), .whole(limit), wish.bloodGroup.map { .text($0.text) } ?? .none,
            wish.plan.drive.map { Bound($0) } ?? .none,
        ]
    }
}
