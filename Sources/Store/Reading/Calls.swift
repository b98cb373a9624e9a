import GRDB
import Model

extension Reader {
    /// So many people of a part are read at most: nobody calls more.
    public static let mostCalls = 1000

    /// A part of the people to call (danh sách gọi), who is likeliest to come first.
    ///
    /// Whoever was awaited at a drive is looked at in any case; of the others those who gave most recently.
    ///
    /// - Parameter matches: whether somebody has the words of the wish. They are looked for in everybody, and not in those who would be read.
    public func callPage(
        _ wish: CallWish, part: CallPart, now: Instant, rules: RuleBook = .vietnam, limit: Int = mostCalls,
        matches: ((CallRow) -> Bool)? = nil
    ) throws -> CallPage {
        var page = CallPage(wish: wish, part: part)
        if let drive = wish.plan.drive { page.drive = try record(Drive.self, drive) }
        switch wish.scope {
        case .unit(let unit): page.scopeName = try unitName(unit)
        case .street(let street): page.streetName = try record(Street.self, street)?.name
        case .family(let family): page.family = try record(Family.self, family)
        }
        guard let search = try search(wish, part, now.day, rules) else { return page }
        var history = try showHistory(until: now.day, rules: rules)
        history.elsewhere = try bookedElsewhere(on: wish.plan.day, besides: wish.plan.drive)
        if let matches {
            let numbers = try all(search.sql, search.values(limit: -1)) { $0.int(0) }
            var found = CallCounts(isMore: try isMore(search))
            try eachCall(numbers, wish, history, rules) { row in
                guard matches(row), isWanted(row, part, wish.plan.day, rules) else { return }
                found.listed += 1
                if page.rows.count < limit { page.rows.append(row) }
            }
            page.isCut = found.listed > limit
            page.counts = found
        } else {
            var numbers = try all(search.sql, search.values(limit: limit + 1)) { $0.int(0) }
            page.isCut = numbers.count > limit
            numbers = Array(numbers.prefix(limit))
            if part == .due, page.isCut { numbers += try reliable(history, besides: numbers, search, limit: limit) }
            // In the order of their records, whose pages lie side by side; who was called stays in the order of the calls.
            try eachCall(part == .called ? numbers : numbers.sorted(), wish, history, rules) { row in
                if isWanted(row, part, wish.plan.day, rules) { page.rows.append(row) }
            }
            if !page.isCut { page.counts = try counts(search) }
        }
        if part != .called { page.rows = Self.likeliestFirst(page.rows, rules, today: now.day) }
        return page
    }

    /// How many people a part has, and how many are left out of it; for who is read it is told with them.
    public func callCounts(_ wish: CallWish, part: CallPart, now: Instant, rules: RuleBook = .vietnam) throws -> CallCounts {
        try search(wish, part, now.day, rules).map { try counts($0) } ?? CallCounts()
    }

    private func search(_ wish: CallWish, _ part: CallPart, _ today: Day, _ rules: RuleBook) throws -> CallSearch? {
        guard let number = try number(of: wish.scope) else { return nil }
        var search = CallSearch(wish: wish, part: part, rules: rules, today: today, number: number)
        if case .unit(.ward(let key)) = wish.scope { search.homes = try homes(of: key) }
        return search
    }

    private func counts(_ search: CallSearch) throws -> CallCounts {
        var counts = CallCounts(isMore: try isMore(search))
        let isCalled = search.part == .called
        try each(search.countSQL, search.values(limit: -1)) { row in
            let consent = isCalled ? 2 : row.intIfAny(1)
            if !isCalled, row.bool(0) || consent == 1 {
                counts.refused += 1
            } else if !isCalled, row.bool(2) {
                counts.outsideAges += 1
            } else {
                counts.listed += 1
                if consent == nil { counts.notAsked += 1 }
            }
        }
        return counts
    }

    private func isMore(_ search: CallSearch) throws -> Bool {
        try search.isMoreSQL.map { try first($0, search.values(limit: -1)) { $0.bool(0) } ?? false } ?? false
    }

    /// Who came most often when they were awaited and is not among those.
    private func reliable(_ history: ShowHistory, besides numbers: [Int], _ search: CallSearch, limit: Int) throws -> [Int] {
        let known = Set(numbers)
        let own = try query(search.membership, search.values(limit: 0))
        var found: [Int] = []
        for donor in history.reliable where !known.contains(donor) && found.count < limit {
            own.bind(3, donor)
            if try own.first({ _ in true }) ?? false { found.append(donor) }
        }
        return found
    }

    /// What is known of somebody at the moment of a call; `nil` when the books do not hold them (any more).
    public func callee(_ id: Identifier<Donor>, for plan: CallPlan, today: Day) throws -> Callee? {
        guard let person = try listedPeople([id])[id] else { return nil }
        let drives = try plan.drive.map { try [record(Drive.self, $0)].compactMap { $0 } } ?? drivesAhead(on: plan.day)
        return Callee(
            donor: person.donor, row: person.row, drive: drives.count == 1 ? drives[0] : nil,
            drives: drives.count > 1 ? drives : [],
            bookings: try records(
                Booking.self,
                """
                WHERE donor = (SELECT id FROM donor WHERE uuid = ?1) AND step IS NULL
                AND drive IN (SELECT id FROM drive WHERE day >= ?2 AND state IN ('planned', 'open')) ORDER BY uuid
                """, [Bound(id), Bound(today)]),
            elsewhere: try bookedElsewhere(on: plan.day, besides: nil, of: id).values.flatMap { $0 }, calls: try calls(of: id),
            contact: person.contact,
            sites: try venues().filter { site in
                site.kind == .fixedSite && (drives.isEmpty || drives.contains { $0.venue == site.id })
            })
    }

    /// To which of them who comes on a day may come; not to a fixed site that is closed then.
    private func drivesAhead(on day: Day) throws -> [Drive] {
        try records(
            Drive.self, "WHERE day = ?1 AND state IN ('planned', 'open') ORDER BY opens IS NULL, opens, name, uuid", [Bound(day)]
        ).filter { try !isShut($0) }
    }

    /// A person's calls, the newest first.
    public func calls(of donor: Identifier<Donor>) throws -> [Call] {
        try records(
            Call.self, "WHERE donor = (SELECT id FROM donor WHERE uuid = ?1) ORDER BY time DESC, uuid DESC LIMIT 50", [Bound(donor)]
        )
    }

    /// The rule itself decides what the search asked the indexes.
    private func isWanted(_ row: CallRow, _ part: CallPart, _ day: Day, _ rules: RuleBook) -> Bool {
        let answer = rules.interval(after: row.donor.last, deferredUntil: row.donor.deferredUntil, on: day)
        switch (part, answer) {
        case (.due, .passed), (.notYet, .notBefore), (.unknown, .unknown), (.called, _): return true
        default: return false
        }
    }

    /// Who comes elsewhere that day or cannot be reached comes last. By their own drives or their group's; then who gives regularly, who gave most recently, and by name.
    private static func likeliestFirst(_ rows: [CallRow], _ rules: RuleBook, today: Day) -> [CallRow] {
        // Rows are large: their places are sorted.
        let keyed = rows.enumerated().map { place, row in
            (
                place: place, isOpen: row.phone != nil && row.elsewhere == nil, share: row.chance.share,
                rank: Self.rank(row.state(on: today, rules)),
                last: row.donor.last?.day.number ?? .min, name: VietnameseText.sortKey(row.donor.name)
            )
        }
        return keyed.sorted { one, other in
            if one.isOpen != other.isOpen { return one.isOpen }
            if one.share != other.share { return one.share > other.share }
            if one.rank != other.rank { return one.rank < other.rank }
            if one.last != other.last { return one.last > other.last }
            if one.name != other.name { return one.name.lexicographicallyPrecedes(other.name) }
            return rows[one.place].id < rows[other.place].id
        }.map { rows[$0.place] }
    }

    private static func rank(_ state: DonorState) -> Int {
        switch state {
        case .regular: 0
        case .firstTime: 1
        case .lapsed: 2
        case .new: 3
        case .inactive: 4
        }
    }

    // MARK: Reading

    /// How often people came of the times they were awaited, by donor and by group; both by their local numbers.
    private struct ShowHistory {
        var own: [Int: Rate] = [:]
        var groups: [Int: Rate] = [:]
        /// Who is awaited elsewhere on the day for which people are called.
        var elsewhere: [Int: [BookedElsewhere]] = [:]

        /// Who came most often first.
        var reliable: [Int] {
            own.sorted { one, other in
                (one.value.cases, -one.value.total, one.key) > (other.value.cases, -other.value.total, other.key)
            }.map(\.key)
        }
    }

    private func showHistory(until today: Day, rules: RuleBook) throws -> ShowHistory {
        var history = ShowHistory()
        try each(
            """
            SELECT booking.donor, d."group", count(*), count(booking.step) FROM drive e JOIN booking ON booking.drive = e.id
            JOIN donor d ON d.id = booking.donor
            WHERE e.day BETWEEN ?1 AND ?2 AND e.state = 'closed' AND booking.source = ?3 AND booking.invitation NOT IN (?4, ?5)
            GROUP BY booking.donor
            """,
            [
                Bound(today.adding(months: -rules.calls.historyMonths)), Bound(today), .whole(Int(Booking.Source.booked.number)),
                .whole(Int(Booking.Invitation.invited.number)), .whole(Int(Booking.Invitation.cancelled.number)),
            ]
        ) { row in
            history.own[row.int(0)] = Rate(row.int(3), of: row.int(2))
            guard let group = row.intIfAny(1) else { return }
            let before = history.groups[group] ?? Rate(0, of: 0)
            history.groups[group] = Rate(before.cases + row.int(3), of: before.total + row.int(2))
        }
        return history
    }

    /// All of them by one statement, which opens its dozen tables once. ?1 are the donors' numbers as JSON, ?2 the drive.
    private static let callSQL = """
        SELECT \(donorColumns), d.phone, g.id, g.uuid, g.name, d.stated_count, d.do_not_invite,
            \(contactAnswer), \(CallSearch.lastVolume),
            (SELECT f.name || CASE f.name WHEN '' THEN f.code ELSE '' END FROM membership m JOIN family f ON f.id = m.family
                WHERE m.donor = d.id AND m.until_day IS NULL ORDER BY m.id LIMIT 1),
            booking.uuid IS NOT NULL, \(Booking.shown), call.uuid IS NOT NULL, \(Call.shown), d.id
        FROM json_each(?1) listed CROSS JOIN donor d ON d.id = listed.value
        LEFT JOIN stretch s ON s.id = d.stretch LEFT JOIN street t ON t.id = s.street LEFT JOIN "group" g ON g.id = d."group"
        LEFT JOIN booking ON booking.drive = (SELECT id FROM drive WHERE uuid = ?2) AND booking.donor = d.id
        LEFT JOIN call ON call.id = (SELECT id FROM call WHERE donor = d.id ORDER BY time DESC, id DESC LIMIT 1)
        """

    private func eachCall(
        _ numbers: [Int], _ wish: CallWish, _ history: ShowHistory, _ rules: RuleBook, _ body: (CallRow) throws -> Void
    ) throws {
        try each(
            Self.callSQL,
            [.text("[\(numbers.map(String.init).joined(separator: ","))]"), wish.plan.drive.map { Bound($0) } ?? .none]
        ) { found in
            if let row = try callRow(found, history, rules, day: wish.plan.day) { try body(row) }
        }
    }

    private func callRow(_ row: Query, _ history: ShowHistory, _ rules: RuleBook, day: Day) throws -> CallRow? {
        guard let donor = try Self.donorRow(row) else { return nil }
        let first = Self.donorColumnCount
        let consent = row.intIfAny(first + 6)
        let group = row.intIfAny(first + 1)
        let booking = first + 9
        let call = booking + 1 + Booking.width
        let number = row.int(call + 1 + Call.width)
        let lastCall = row.bool(call) ? try Call(row: row, at: call + 1) : nil
        return CallRow(
            donor: donor, phone: row.textIfAny(first).map { Phone(checked: $0) }, group: row.identifierIfAny(first + 2),
            groupName: row.text(first + 3), family: row.text(first + 8),
            lastVolume: row.intIfAny(first + 7).map { Millilitres($0) }, stated: row.int(first + 4),
            contact: row.bool(first + 5) || consent == 1 ? .refused : consent == nil ? .notAsked : .agreed,
            booking: row.bool(booking) ? try Booking(row: row, at: booking + 1) : nil, elsewhere: history.elsewhere[number]?.first,
            lastCall: lastCall,
            unanswered: lastCall?.outcome == .noAnswer ? try unanswered(number) : 0,
            chance: rules.chanceOfComing(own: history.own[number], group: group.flatMap { history.groups[$0] }, on: day))
    }

    private func unanswered(_ donor: Int) throws -> Int {
        let newest = try all(
            "SELECT outcome FROM call WHERE donor = ?1 AND outcome <> ?2 ORDER BY time DESC, id DESC LIMIT 10",
            [.whole(donor), .whole(Int(Call.Outcome.calling.number))]
        ) { try $0.numbered(0, Call.Outcome.self) }
        return newest.prefix { $0 == .noAnswer }.count
    }
}

extension CallRow {
    /// How they stand with giving; what they say of donations elsewhere tells that they are not new, and no more.
    public func state(on today: Day, _ rules: RuleBook) -> DonorState {
        rules.donorStates.state(donations: donor.donations, last: donor.last?.day, on: today)
    }
}
