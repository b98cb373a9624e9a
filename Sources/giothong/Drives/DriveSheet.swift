import Model
import Phrases
import Store

/// All figures of a drive: what `drive show` answers, and what `drive close` prints as its reckoning.
struct DriveSheet {
    let page: DriveDayPage
    let measure: Measure
    let now: Instant
    /// For whom each slot is kept, by its place; `nil` for anybody.
    let audiences: [String?]

    init(_ page: DriveDayPage, preferring measure: Measure, now: Instant, _ reader: Reader) throws {
        self.page = page
        self.measure = measure
        self.now = now
        audiences = try page.slots.map { row in
            switch row.slot.audience {
            case .group(let id): try reader.unitName(.group(id))?.written
            case .bloc(let id): try reader.unitName(.bloc(id))?.written
            case nil: nil
            }
        }
    }

    var figures: DriveFigures { page.figures(preferring: measure, now: now) }
    var forecast: DriveForecast { page.forecast(preferring: measure, now: now) }

    /// Those at a step after which something is still to be recorded.
    static func unfinished(_ counts: DriveCounts) -> [(Booking.Step, Int)] {
        [(Booking.Step.came, counts.waiting), (.withDoctor, counts.withDoctor), (.giving, counts.giving)].filter { $0.1 > 0 }
    }

    /// The shares in the order in which they are told, with the member each has in JSON; without cases where nobody can know.
    private var rates: [(member: String, name: Phrase, rate: Rate)] {
        let figures = figures
        func noted(_ rate: Rate) -> Rate { page.counts.isNoted ? rate : Rate(0, of: 0) }
        return [
            ("showRate", Phrase.Drives.showRate, figures.showRate),
            ("deferralRate", Phrase.Drives.deferralRate, figures.deferralRate),
            ("failureRate", Phrase.Drives.failureRate, figures.failureRate),
            ("successRate", Phrase.Drives.successRate, figures.successRate),
            ("walkInShare", Phrase.Drives.walkInShare, noted(figures.walkInShare)),
            ("firstTimeShare", Phrase.Drives.firstTimeShare, noted(figures.firstTimeShare)),
            ("largeShare", Phrase.Drives.largeShare, figures.largeShare),
            ("bookingYield", Phrase.Drives.bookingYield, figures.bookingYield),
        ]
    }

    // MARK: For programs

    var members: [(String, JSON)] {
        let (counts, figures, forecast) = (page.counts, figures, forecast)
        let steps: [(String, JSON)] = [
            ("booked", .int(counts.booked)), ("cancelled", .int(counts.cancelled)), ("due", .int(counts.due)),
            ("noShows", .int(counts.noShows)), ("expected", .int(counts.expected)), ("presented", .int(counts.presented)),
            ("walkIns", .int(counts.walkIns)), ("waiting", .int(counts.waiting)), ("withDoctor", .int(counts.withDoctor)),
            ("giving", .int(counts.giving)), ("done", .int(counts.done)), ("failed", .int(counts.failed)),
            ("deferred", .int(counts.deferred)), ("left", .int(counts.left)), ("firstTimers", .int(counts.firstTimers)),
            ("largeBags", .int(counts.largeBags)),
        ]
        let shares = rates.map { rate -> (String, JSON) in
            let members: [(String, JSON)] = [
                ("cases", .int(rate.rate.cases)), ("total", .int(rate.rate.total)),
                ("percent", DriveMembers.percent(rate.rate.value.map { $0 * 100 })), ("few", .bool(rate.rate.isFew)),
            ]
            return (rate.member, .object(members))
        }
        let wait: JSON = figures.wait.map { .object([("seconds", .int($0.seconds)), ("people", .int($0.count))]) } ?? .null
        let outlook: [(String, JSON)] = [
            ("measure", .text(forecast.measure.rawValue)), ("expected", Self.tenths(forecast.expected)),
            ("low", .amount(forecast.low)), ("high", .amount(forecast.high)),
            ("bookingsNeeded", .int(orNull: forecast.bookingsNeeded)),
            ("assumption", .bool(forecast.isAssumption)),
        ]
        let own: [(String, JSON)] = [
            ("goalReachedAt", .text(orNull: reachedAt.map(Self.iso))), ("people", .object(steps)), ("rates", .object(shares)),
            ("bagsPerHour", figures.bagsPerHour.map(Self.tenths) ?? .null), ("medianWait", wait), ("forecast", .object(outlook)),
            ("slots", .list(slots)),
        ]
        return DriveMembers.json(page.row) + own
    }

    private var slots: [JSON] {
        zip(page.slots, audiences).map { row, audience in
            .object([
                ("from", .text(DateText.clock(minute: row.slot.span.start))),
                ("to", .text(DateText.clock(minute: row.slot.span.end))),
                ("capacity", .int(row.slot.capacity)), ("booked", .int(row.booked)), ("audience", .text(orNull: audience)),
            ])
        }
    }

    private static func tenths(_ value: Double) -> JSON { .tenths(Int((value * 10).rounded())) }

    /// 2026-11-23T14:05+07:00
    private static func iso(_ time: Instant) -> String { "\(time.day)T\(DateText.clock(minute: time.minuteOfDay))+07:00" }

    private var reachedAt: Instant? { figures.goal.flatMap { page.reached[$0.measure] } }

    // MARK: For people

    var text: String {
        [head, table(Phrase.Drives.people, people), table(Phrase.Drives.rates, shares), outlook, slotTable]
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var head: String {
        let drive = page.drive
        let reason = drive.reason.map { " (" + say(.driveReason($0)) + ")" } ?? ""
        let when = DateText.weekday(drive.day, Speech.language) + " " + DateText.short(drive.day, Speech.language)
        let hours = drive.hours.map { " · " + DateText.clock(minute: $0.start) + "–" + DateText.clock(minute: $0.end) } ?? ""
        var lines = [drive.name, when + hours + " · " + say(.driveState(drive.state)) + reason]
        for (name, text) in [
            (Phrase.Drives.venue, page.row.venueName ?? ""), (Phrase.Drives.organiser, drive.organiser),
            (Phrase.Drives.centre, drive.collectingCentre), (Phrase.Drives.campaign, drive.campaign),
        ] where !text.isEmpty {
            lines.append(say(name) + ": " + text)
        }
        lines.append(say(Phrase.Drives.reached) + ": " + taken)
        return lines.map { $0 + "\n" }.joined()
    }

    /// By all measures; the goal's first, against the goal.
    private var taken: String {
        let (figures, language) = (figures, Speech.language)
        var parts = [amount(figures.reached)]
        if let goal = figures.goal, let percent = figures.percent {
            parts[0] += " / " + amount(goal) + " = " + NumberText.percent(percent, language)
            if let moment = reachedAt { parts.append(say(Phrase.Drives.reachedAt) + " " + DateText.dateTime(moment, language)) }
        }
        parts += Measure.allCases.filter { $0 != figures.reached.measure }.map { amount(figures.taken.amount($0)) }
        parts.append(NumberText.whole(figures.taken.volume.count, language) + " ml")
        return parts.joined(separator: " · ")
    }

    private func amount(_ amount: Amount) -> String {
        NumberText.amount(amount, Speech.language) + " " + say(.unit(amount.measure))
    }

    private var people: [[String]] {
        let counts = page.counts
        func row(_ name: Phrase, _ number: Int, _ parts: [(Phrase, Int)] = []) -> [String] {
            let named = parts.filter { $0.1 > 0 }.map { say($0.0) + " " + whole($0.1) }
            return [say(name), whole(number), named.joined(separator: ", ")]
        }
        var rows: [[String]] = []
        if counts.booked > 0 {
            let parts = [
                (Phrase.Drives.cancelled, counts.cancelled), (Phrase.Drives.cameBooked, counts.bookedCame),
                (Phrase.Drives.noShows, counts.noShows), (Phrase.Drives.expected, counts.expected),
            ]
            rows.append(row(Phrase.Drives.bookings, counts.booked, parts))
        }
        rows.append(row(Phrase.Drives.presented, counts.presented, [(Phrase.Drives.walkIns, counts.walkIns)]))
        let steps: [(Booking.Step, Int)] = [
            (.came, counts.waiting), (.withDoctor, counts.withDoctor), (.giving, counts.giving), (.done, counts.done),
            (.failed, counts.failed), (.deferred, counts.deferred), (.left, counts.left),
        ]
        // Whoever came and waits is named by that, since everybody of them came.
        rows += steps.map { step, number in
            ["  " + say(step == .came ? Phrase("chờ khám", "waiting for the doctor") : .bookingStep(step)), whole(number), ""]
        }
        return rows
    }

    private var shares: [[String]] {
        rates.compactMap { _, name, rate in
            guard let value = rate.value else { return nil }
            let note = rate.isFew ? say(Phrase.Drives.few) : ""
            return [
                say(name), whole(rate.cases) + "/" + whole(rate.total),
                NumberText.percent(value * 100, Speech.language) + " " + note,
            ]
        }
    }

    private func table(_ title: Phrase, _ rows: [[String]]) -> String {
        guard !rows.isEmpty else { return "" }
        var table = TextTable([TextTable.text(""), TextTable.figure(""), TextTable.text("")])
        for row in rows { table.add(row) }
        return say(title) + "\n" + table.body
    }

    /// Pace, wait and forecast, in lines.
    private var outlook: String {
        let (figures, forecast, language) = (figures, forecast, Speech.language)
        var lines: [String] = []
        if let pace = figures.bagsPerHour {
            lines.append(say(Phrase.Drives.perHour) + ": " + NumberText.decimal(pace, decimals: 1, language))
        }
        if let wait = figures.wait {
            let few = wait.isFew ? " " + say(Phrase.Drives.few) : ""
            lines.append(say(Phrase.Drives.wait) + ": " + say(Phrase.Drives.waited(wait.minutes, wait.count)) + few)
        }
        if page.drive.state == .planned || page.drive.state == .open {
            let (low, high) = (NumberText.amount(forecast.low, language), NumberText.amount(forecast.high, language))
            var parts = [(low == high ? low : low + "–" + high) + " " + say(.unit(forecast.measure))]
            if let needed = forecast.bookingsNeeded, needed > 0 { parts.append(say(Phrase.Drives.needed(needed))) }
            if forecast.isAssumption { parts.append(say(Phrase.Drives.assumed)) }
            lines.append(say(Phrase.Drives.forecast) + ": " + parts.joined(separator: " · "))
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private var slotTable: String {
        guard !page.slots.isEmpty else { return "" }
        var table = TextTable([
            TextTable.text(say(Phrase.Drives.slots)), TextTable.figure(say(Phrase.Drives.bookings)),
            TextTable.text(say(Phrase.Drives.audience)),
        ])
        for (row, audience) in zip(page.slots, audiences) {
            let span = DateText.clock(minute: row.slot.span.start) + "–" + DateText.clock(minute: row.slot.span.end)
            table.add([span, whole(row.booked) + "/" + whole(row.slot.capacity), audience ?? say(Phrase.Drives.anybody)])
        }
        return table.text
    }

    private func whole(_ number: Int) -> String { NumberText.whole(number, Speech.language) }
    private func say(_ phrase: Phrase) -> String { Speech.say(phrase) }
}
