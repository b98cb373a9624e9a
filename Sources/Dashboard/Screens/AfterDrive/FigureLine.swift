import Canvas
import Model
import Phrases
import Store

/// One figure of a drive: what came out, how it is worked out, what was expected before, what it was a year earlier.
struct FigureLine: Hashable, Sendable {
    var label: Phrase
    var value: String
    var formula: String
    var expected = ""
    var before = ""
    /// Of so few observations that it says little.
    var isFew = false

    static func lines(_ reckoning: DriveReckoning, _ context: Context) -> [FigureLine] {
        FigureLines(page: reckoning.page, yearBefore: reckoning.yearBefore, context: context).lines
    }

    static let columns: [Phrase] = [
        Phrase("chỉ số", "figure"), Phrase("kết quả", "result"), Phrase("cách tính", "worked out from"),
        Phrase("dự kiến trước đợt", "forecast before it"),
        Phrase("năm trước", "year before"),
    ]
    /// Of what was expected before anybody came, where its column is narrow.
    static let expectedShort = Phrase("dự kiến trước", "forecast")

    var cells: [String] { [value, formula, expected, before] }

    /// The figures for a CSV file: numbers by themselves (``PlainNumber``), their unit in the column behind them. What is more than one number,
    /// a range or a rate with its counts, stays as it is shown.
    static func records(_ lines: [FigureLine], _ context: Context) -> [[String]] {
        var titles = columns.map { context.say($0) }
        titles.insert(context.say(Phrase("đơn vị", "unit")), at: 2)
        return [titles]
            + lines.map { line in
                let value = PlainNumber.read(line.value, context.language)
                func plain(_ text: String) -> String {
                    if text == "–" { return "" }
                    guard let read = PlainNumber.read(text, context.language), read.unit == value?.unit else { return text }
                    return read.number
                }
                return [
                    context.say(line.label), value?.number ?? plain(line.value), value?.unit ?? "", line.formula,
                    plain(line.expected),
                    plain(line.before),
                ]
            }
    }
}

/// Works the lines out.
private struct FigureLines {
    let page: DriveDayPage
    let yearBefore: DriveDayPage?
    let context: Context

    private var language: Language { context.language }
    private var counts: DriveCounts { page.counts }
    private var figures: DriveFigures { page.figures(preferring: context.measure, now: context.now) }
    private var past: DriveFigures? { yearBefore?.figures(preferring: context.measure, now: context.now) }
    /// Of a drive known by its donations alone nobody can say who was booked.
    private var isNoted: Bool { isNoted(in: counts) }
    private func isNoted(in counts: DriveCounts) -> Bool { counts.booked + counts.walkIns > 0 }
    /// The day is not over: what is measured against the whole of it would read as a failure.
    private var isRunning: Bool { page.drive.state == .open }
    private var tooEarly: String { say("chưa tính được: đợt còn mở", "not yet: the drive is still open") }

    /// What was expected before anybody came.
    private var forecast: DriveForecast {
        var before = DriveCounts()
        before.booked = counts.booked
        before.cancelled = counts.cancelled
        return DriveForecast(before, rates: page.rates, goal: page.goal(preferring: context.measure), elapsed: 0)
    }

    var lines: [FigureLine] { taken + people + rates + pace }

    // MARK: What was taken

    private var taken: [FigureLine] {
        let reached = figures.reached
        let measure = reached.measure
        var lines = [
            FigureLine(
                label: Phrase("Kết quả", "Taken"), value: UnitText.figure(reached, context), formula: "",
                expected: isNoted ? range(forecast) : "",
                before: past.map { UnitText.figure($0.taken.amount(measure), context) } ?? "–")
        ]
        lines.append(
            FigureLine(
                label: Phrase("So với mục tiêu", "Of the goal"),
                value: figures.percent.map { NumberText.percent($0, decimals: 1, language) } ?? "–",
                formula: figures.goal.map { number(reached) + " / " + UnitText.figure($0, context) }
                    ?? context.say(Phrase("chưa đặt mục tiêu", "no goal was set")),
                before: past?.percent.map { NumberText.percent($0, decimals: 1, language) } ?? "–"))
        if counts.presented > 0, isNoted, forecast.expected >= 0.5 {
            let error = (reached.value - forecast.expected) / forecast.expected * 100
            lines.append(
                FigureLine(
                    label: Phrase("Lệch so với dự kiến", "Off the forecast"),
                    value: isRunning ? "–" : NumberText.signedPercent(error, decimals: 1, language),
                    formula: isRunning
                        ? tooEarly
                        : "(" + number(reached) + " − " + decimal(forecast.expected) + ") / " + decimal(forecast.expected)))
        }
        for other in Measure.allCases where other != measure {
            let amount = counts.taken.amount(other)
            let formula: String =
                switch other {
                case .bags: ""
                case .equivalents: NumberText.whole(counts.volume.count, language) + " ml / 250"
                case .visits:
                    say(
                        "\(counts.done) nhận được túi + \(counts.failed) không thành",
                        Phrase.counted(counts.done, "", "bag", "bags").english + " + \(counts.failed) failed")
                }
            lines.append(
                FigureLine(
                    label: label(of: other),
                    value: written(amount), formula: formula,
                    before: past.map { written($0.taken.amount(other)) } ?? "–"))
        }
        return lines
    }

    /// What the label measures needs no unit, which would be the longest of its column.
    private func written(_ amount: Amount) -> String {
        amount.measure == .equivalents ? number(amount) : UnitText.figure(amount, context)
    }

    private func label(of measure: Measure) -> Phrase {
        switch measure {
        case .bags: Phrase("Số túi", "Bags")
        case .equivalents: Phrase("Quy đổi 250 ml", "250 ml equivalents")
        case .visits: Phrase("Lượt người", "Visits")
        }
    }

    // MARK: People

    private var people: [FigureLine] {
        let before = yearBefore?.counts
        return [
            FigureLine(
                label: Phrase("Người đến", "Came"), value: persons(counts.presented), formula: cameFrom,
                before: before.map { persons($0.presented) } ?? "–"),
            FigureLine(
                label: Phrase("Không đến", "Did not come"), value: isNoted ? persons(counts.noShows) : "–",
                formula: isNoted
                    ? say(
                        "\(min(counts.due, counts.bookings)) đến giờ hẹn − \(counts.dueCame) đã đến",
                        "\(min(counts.due, counts.bookings)) due − \(counts.dueCame) came") : noBookings,
                before: before.map { isNoted(in: $0) ? persons($0.noShows) : "–" } ?? "–"),
            FigureLine(
                label: Phrase("Bỏ về", "Left early"), value: isNoted ? persons(counts.left) : "–",
                formula: say("về trước khi khám xong", "before the doctor had decided"),
                before: before.map { isNoted(in: $0) ? persons($0.left) : "–" } ?? "–"),
        ]
    }

    private var cameFrom: String {
        guard isNoted else {
            return say(
                "\(counts.done) + \(counts.failed) không thành + \(counts.deferred) hoãn",
                "\(counts.done) + \(counts.failed) failed + \(counts.deferred) deferred")
        }
        return say(
            "\(counts.bookedCame) có hẹn + \(counts.walkIns) vãng lai", "\(counts.bookedCame) booked + \(counts.walkIns) walk-ins")
    }

    private func persons(_ count: Int) -> String { context.say(.people(count)) }
    private var noBookings: String { say("không ghi lượt đặt", "no bookings were kept") }

    private var rates: [FigureLine] {
        [
            rate(
                Phrase("Tỷ lệ đến", "Show rate"), \.showRate,
                isRunning
                    ? say("đã đến / đã đến giờ hẹn", "came / booked and due by now")
                    : say("có hẹn đã đến / (đặt − báo huỷ)", "booked, came / (booked − cancelled)"),
                expected: page.rates.show.mean, ofBookings: true),
            rate(
                Phrase("Tỷ lệ hoãn", "Deferral rate"), \.deferralRate, say("hoãn / đã quyết", "deferred / decided"),
                expected: page.rates.deferral.mean),
            rate(
                Phrase("Lấy máu không thành", "Failed bleeds"), \.failureRate,
                say("không thành / đã xong", "failed / through"),
                expected: (1 - page.rates.deferral.mean) * page.rates.failure.mean),
            rate(
                Phrase("Tỷ lệ thành công", "Success rate"), \.successRate, say("túi / đã xong", "bags / through"),
                expected: (1 - page.rates.deferral.mean) * (1 - page.rates.failure.mean)),
            rate(
                Phrase("Khách vãng lai", "Walk-ins"), \.walkInShare, say("không hẹn / người đến", "no booking / came"),
                ofBookings: true),
            bookingYield,
            rate(
                Phrase("Hiến lần đầu", "First-timers"), \.firstTimeShare, say("lần đầu / lượt lấy máu", "first time / visits"),
                ofBookings: true),
            rate(Phrase("Túi từ 350 ml", "Bags of 350 ml +"), \.largeShare, say("túi ≥ 350 ml / túi", "bags ≥ 350 ml / bags")),
        ]
    }

    private var bookingYield: FigureLine {
        var line = rate(
            Phrase("Túi trên lượt đặt", "Bags a booking"), \.bookingYield, say("túi / đặt", "bags / booked"), ofBookings: true)
        if isRunning, isNoted { (line.value, line.formula, line.isFew) = ("–", tooEarly, false) }
        return line
    }

    private func rate(
        _ label: Phrase, _ figure: KeyPath<DriveFigures, Rate>, _ formula: String, expected: Double? = nil, ofBookings: Bool = false
    ) -> FigureLine {
        let rate = figures[keyPath: figure]
        let isMissing = ofBookings && !isNoted
        let isKnown = !isMissing && rate.total > 0
        var before = "–"
        if let past, let counts = yearBefore?.counts, isNoted(in: counts) || !ofBookings {
            let rate = past[keyPath: figure]
            if rate.total > 0 { before = percent(rate) + " (\(rate.cases)/\(rate.total))" }
        }
        return FigureLine(
            label: label, value: isKnown ? percent(rate) : "–",
            formula: isMissing ? noBookings : "\(rate.cases)/\(rate.total)  " + formula,
            expected: expected.map { NumberText.percent($0 * 100, decimals: 1, language) } ?? "", before: before,
            isFew: isKnown && rate.isFew)
    }

    // MARK: Pace

    private var pace: [FigureLine] {
        let minutes = page.drive.minutesOpen(at: context.now)
        return [
            FigureLine(
                label: Phrase("Túi mỗi giờ", "Bags an hour"), value: figures.bagsPerHour.map { perHour($0) } ?? "–",
                formula: minutes > 0
                    ? say("\(counts.done) túi / \(duration(minutes))", "\(counts.done) bags / \(duration(minutes))") + asPlanned
                    : page.drive.hours == nil
                        ? say("chưa biết giờ mở cửa", "its hours are not known") : say("chưa đến giờ mở cửa", "it has not begun"),
                before: past?.bagsPerHour.map { perHour($0) } ?? "–"),
            FigureLine(
                label: Phrase("Chờ (trung vị)", "Wait (median)"), value: figures.wait.map { minutesText($0) } ?? "–",
                formula: figures.wait.map { wait in
                    say(
                        "\(wait.count) người, từ lúc đến tới lấy máu",
                        "\(wait.count) people, from coming to the needle")
                } ?? say("không ghi giờ từng bước", "no times were kept"),
                before: past?.wait.map { minutesText($0) } ?? "–", isFew: figures.wait?.isFew ?? false),
        ]
    }

    /// A drive that is over may have closed early: its hours are those on the plan.
    private var asPlanned: String { page.drive.state == .closed ? say(" theo kế hoạch", " as planned") : "" }

    // MARK: Words

    private func say(_ vietnamese: String, _ english: String) -> String { language == .vietnamese ? vietnamese : english }
    private func number(_ amount: Amount) -> String { NumberText.amount(amount, language) }
    private func decimal(_ value: Double) -> String { NumberText.decimal(value, decimals: 1, language) }
    private func percent(_ rate: Rate) -> String { rate.value.map { NumberText.percent($0 * 100, decimals: 1, language) } ?? "–" }
    private func perHour(_ bags: Double) -> String { say(decimal(bags) + " túi/giờ", decimal(bags) + " bags/h") }
    private func minutesText(_ wait: MedianWait) -> String { say("\(wait.minutes) phút", "\(wait.minutes) min") }

    private func duration(_ minutes: Int) -> String {
        minutes.isMultiple(of: 60)
            ? say("\(minutes / 60) giờ", "\(minutes / 60) h")
            : say("\(minutes / 60) giờ \(minutes % 60) phút", "\(minutes / 60) h \(minutes % 60) min")
    }

    private func range(_ forecast: DriveForecast) -> String {
        number(forecast.low) + "–" + UnitText.figure(forecast.high, context)
            + (forecast.isAssumption ? say(" (giả định)", " (assumed)") : "")
    }
}
