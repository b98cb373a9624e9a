import Canvas
import Model
import Phrases
import Store

/// A count of people on the wall board (số người).
enum WallCount: CaseIterable, Hashable, Sendable {
    case came
    /// Came, and the doctor has not decided.
    case waiting
    case giving, gave, deferred

    func people(_ counts: DriveCounts) -> Int {
        switch self {
        case .came: counts.presented
        case .waiting: counts.waiting + counts.withDoctor
        case .giving: counts.giving
        case .gave: counts.done
        case .deferred: counts.deferred
        }
    }

    var title: Phrase {
        switch self {
        case .came: Phrase("đã đến", "came")
        case .waiting: Phrase("đang chờ", "waiting")
        case .giving: Phrase("đang hiến", "giving now")
        case .gave: Phrase("đã hiến", "gave")
        case .deferred: Phrase("hoãn", "deferred")
        }
    }
}

/// What the wall board says, in the measure of the drive's goal.
struct WallFigures {
    let page: DriveDayPage
    let figures: DriveFigures
    /// What was added since the last calm moment; negative when something was taken back.
    let gained: Amount
    /// The counts that changed since then.
    let changed: Set<WallCount>

    private let forecast: DriveForecast
    private let context: Context

    init(_ page: DriveDayPage, since seen: DriveDayPage?, _ context: Context) {
        self.page = page
        self.context = context
        figures = page.figures(preferring: context.measure, now: context.now)
        forecast = page.forecast(preferring: context.measure, now: context.now)
        let before = (seen ?? page).counts
        let measure = figures.reached.measure
        gained = Amount(
            measure: measure, tenths: page.counts.taken.amount(measure).tenths - before.taken.amount(measure).tenths)
        changed = Set(WallCount.allCases.filter { $0.people(page.counts) != $0.people(before) })
    }

    var drive: Drive { page.drive }
    var takesPlace: Bool { drive.state != .postponed && drive.state != .cancelled }
    /// Nothing is to be counted before it began.
    var isAhead: Bool { drive.state == .planned && page.counts.presented == 0 && figures.reached.tenths == 0 }

    // MARK: Words

    var state: [Span] {
        let word = context.say(.driveState(drive.state))
        switch drive.state {
        case .open: return [Span(context.glyphs.bullet.text + " " + word, .good.bold)]
        case .planned, .closed: return [Span(word, .title.bold)]
        case .postponed, .cancelled: return [Span(word, .warning.bold)]
        }
    }

    /// Day, hours and place.
    var place: String {
        let hours = drive.hours.map { DateText.clock(minute: $0.start) + "–" + DateText.clock(minute: $0.end) }
        let day = DateText.weekday(drive.day, context.language) + " " + DateText.short(drive.day, context.language)
        return [day, hours ?? "", page.row.venueName ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// That it is not held, and why.
    var calledOff: [String] {
        let words =
            drive.state == .postponed
            ? Phrase("Đợt hiến máu này đã hoãn", "This drive is postponed")
            : Phrase("Đợt hiến máu này đã huỷ", "This drive is cancelled")
        let reason = drive.reason.map { context.say(Phrase("lý do: ", "reason: ") + .driveReason($0)) }
        return [context.say(words), reason].compactMap { $0 }
    }

    var goal: String? { figures.goal.map { NumberText.amount($0, context.language) } }
    var percent: String? { figures.percent.map { NumberText.percent($0, context.language) } }

    /// That the goal is reached, longest form first; empty while it is not.
    var reachedForms: [String] {
        guard figures.isReached, let goal = figures.goal else { return [] }
        let sign = context.glyphs.good.text + " "
        guard let moment = page.reached[goal.measure] else {
            return [Phrase("đã đạt mục tiêu", "goal reached"), Phrase("đã đạt", "reached")].map { sign + context.say($0) }
        }
        // A sheet that is entered afterwards is dated by its own day.
        let time = DateText.clock(minute: moment.minuteOfDay) + (moment.day == drive.day ? "" : " " + DateText.dayMonth(moment.day))
        return [
            Phrase("đạt mục tiêu lúc \(time)", "goal reached at \(time)"), Phrase("đạt lúc \(time)", "reached \(time)"),
            Phrase("đã đạt", "reached"),
        ].map { sign + context.say($0) }
    }

    /// "+1" for some seconds.
    var gain: String? {
        guard gained.tenths != 0 else { return nil }
        return (gained.tenths > 0 ? "+" : "") + NumberText.amount(gained, context.language)
    }

    // MARK: The rest of the day

    /// A figure with its name; the name stands over it or behind it.
    struct Fact {
        let name: Phrase
        let figure: String
        var style = Style.text
        /// As a piece of a sentence.
        let words: Phrase
    }

    var facts: [Fact] {
        let language = context.language
        var facts: [Fact] = []
        if let pace = figures.bagsPerHour {
            let figure = NumberText.decimal(pace, decimals: 1, language)
            facts.append(
                Fact(
                    name: Phrase("túi mỗi giờ", "bags an hour"), figure: figure,
                    words: Phrase("\(figure) túi/giờ", "\(figure) bags an hour")))
        }
        // What nobody is booked for and nobody came to has no outlook yet.
        guard drive.state != .closed, !isAhead || forecast.high.tenths > 0 else { return facts }
        let range = range(forecast.low, forecast.high)
        let measure = Phrase.measure(forecast.measure)
        let assumed = forecast.isAssumption ? Phrase(" (giả định)", " (assumed)") : Phrase(both: "")
        facts.append(
            Fact(
                name: Phrase("dự báo · ", "forecast · ") + measure + assumed, figure: range,
                words: Phrase("dự báo \(range) ", "forecast \(range) ") + .unit(forecast.measure) + assumed))
        if page.counts.booked > 0 {
            let count = NumberText.whole(page.counts.expected, language)
            facts.append(
                Fact(
                    name: Phrase("lượt đặt còn chờ", "bookings to come"), figure: count,
                    words: Phrase("còn chờ \(count) lượt đặt", "\(count) bookings to come")))
        }
        return facts
    }

    private func range(_ low: Amount, _ high: Amount) -> String {
        let (least, most) = (NumberText.amount(low, context.language), NumberText.amount(high, context.language))
        return least == most ? least : least + "–" + most
    }

    /// Shares with their counts; those of few people are dim.
    var rates: [Span] {
        var all: [(Phrase, Rate)] = [
            (Phrase("đến theo hẹn", "kept their booking"), figures.showRate), (Phrase("hoãn", "deferred"), figures.deferralRate),
            (Phrase("từ 350 ml", "350 ml and more"), figures.largeShare),
        ]
        if page.counts.isNoted { all.insert((Phrase("lần đầu", "first-timers"), figures.firstTimeShare), at: 2) }
        var spans = all.compactMap { name, rate -> Span? in
            guard let value = rate.value else { return nil }
            let counts = NumberText.whole(rate.cases, context.language) + "/" + NumberText.whole(rate.total, context.language)
            let text = context.say(name) + " " + counts + " (" + NumberText.percent(value * 100, context.language) + ")"
            return Span(text, rate.isFew ? .dim : .text)
        }
        if let wait = figures.wait {
            let minutes = NumberText.whole(wait.minutes, context.language)
            spans.append(
                Span(
                    context.say(
                        Phrase("chờ trung vị \(minutes) phút (", "median wait \(minutes) min (") + .people(wait.count)
                            + Phrase(both: ")")),
                    wait.isFew ? .dim : .text))
        }
        return spans
    }
}
