import Canvas
import Model
import Phrases
import Store

/// The counts of a drive in words and figures (số liệu của đợt): every rate with its counts, a rate of few people greyed.
struct DriveCountsText {
    let page: DriveDayPage
    /// As they were before the last news.
    var before: DriveCounts?

    private var counts: DriveCounts { page.counts }

    /// "9 / 40 túi · 23 %": by the goal's measure, never capped.
    func reached(_ context: Context) -> [Span] {
        let figures = page.figures(preferring: context.measure, now: context.now)
        let isNew = before.map { $0.taken != counts.taken } ?? false
        var spans = [Span(NumberText.amount(figures.reached, context.language), isNew ? .changed : .text.bold)]
        if let goal = figures.goal { spans.append(Span(" / " + NumberText.amount(goal, context.language), .text)) }
        spans.append(Span(" " + context.say(.unit(figures.reached.measure)), .text))
        if let percent = figures.percent {
            spans.append(Span("  " + NumberText.percent(percent, context.language), figures.isReached ? .good.bold : .text.bold))
        }
        return spans
    }

    /// "dự báo 38–44 · cần hẹn thêm 5 người", "mục tiêu chưa đặt".
    func forecast(_ context: Context) -> [Span] {
        let forecast = page.forecast(preferring: context.measure, now: context.now)
        guard page.drive.state == .open || page.drive.state == .planned else { return [] }
        let low = NumberText.amount(forecast.low, context.language)
        let high = NumberText.amount(forecast.high, context.language)
        var spans = [
            Span(context.say(Phrase("dự báo ", "forecast ")), .dim),
            Span(low == high ? low : low + "–" + high, .text.bold),
        ]
        spans.append(Span(" " + context.say(.unit(forecast.measure)), .dim))
        if forecast.isAssumption { spans.append(Span(context.say(Phrase(" (ước đoán)", " (assumed)")), .dim)) }
        if let needed = forecast.bookingsNeeded, needed > 0 {
            let count = NumberText.whole(needed, context.language)
            spans.append(
                Span(
                    " · "
                        + context.say(
                            Phrase(
                                "cần hẹn thêm \(count) người",
                                "\(count) more to book")),
                    .warning))
        }
        return spans
    }

    /// Who stands where, most important first; those that do not fit are left out.
    func people(_ context: Context) -> [[Span]] {
        let figures = page.figures(preferring: context.measure, now: context.now)
        var parts: [[Span]] = [
            count(Phrase("đến", "came"), counts.presented, before?.presented, context),
            count(Phrase("chờ khám", "waiting"), counts.waiting, before?.waiting, context),
            count(Phrase("khám", "doctor"), counts.withDoctor, before?.withDoctor, context),
            count(Phrase("đang hiến", "giving"), counts.giving, before?.giving, context),
            rate(Phrase("hoãn", "deferred"), figures.deferralRate, context),
            rate(Phrase("có mặt", "showed"), figures.showRate, context, isFinal: page.drive.state != .open),
        ]
        if let hourly = figures.bagsPerHour {
            parts.append([
                Span(NumberText.decimal(hourly, decimals: 1, context.language), .text),
                Span(context.say(Phrase(" túi/giờ", " bags/h")), .dim),
            ])
        }
        if let wait = figures.wait {
            parts.append([
                Span(context.say(Phrase("chờ ", "wait ")), .dim),
                Span("\(wait.minutes)′", wait.isFew ? .dim : .text), Span(" (\(wait.count))", .dim),
            ])
        }
        return parts
    }

    /// The shares that nobody has to act on at once.
    func shares(_ context: Context) -> [[Span]] {
        let figures = page.figures(preferring: context.measure, now: context.now)
        var parts = [
            rate(Phrase("lần đầu", "first time"), figures.firstTimeShare, context),
            rate(Phrase("từ 350 ml", "350 ml or more"), figures.largeShare, context),
            rate(Phrase("vãng lai", "walk-ins"), figures.walkInShare, context),
            rate(Phrase("không thành", "failed"), figures.failureRate, context),
            count(Phrase("còn chờ đến", "still due"), counts.expected, before?.expected, context),
        ]
        // While the drive is open they may still come.
        let missing = page.drive.state == .open ? Phrase("quá giờ", "past their time") : Phrase("vắng", "no-shows")
        if page.drive.state != .planned || counts.noShows > 0 {
            parts.append(count(missing, counts.noShows, before?.noShows, context))
        }
        if counts.volume.count > 0 {
            parts.append([Span(NumberText.whole(counts.volume.count, context.language), .text), Span(" ml", .dim)])
        }
        return parts
    }

    private func count(_ label: Phrase, _ value: Int, _ before: Int?, _ context: Context) -> [Span] {
        [
            Span(context.say(label) + " ", .dim),
            Span(NumberText.whole(value, context.language), before.map { $0 != value } ?? false ? .changed : .text),
        ]
    }

    /// "hoãn 2/9 22 %"; without the percentage while the rest is still to come.
    private func rate(_ label: Phrase, _ rate: Rate, _ context: Context, isFinal: Bool = true) -> [Span] {
        let style: Style = rate.isFew ? .dim : .text
        var spans = [Span(context.say(label) + " ", .dim), Span("\(rate.cases)/\(rate.total)", style)]
        if isFinal, let value = rate.value { spans.append(Span(" " + NumberText.percent(value * 100, context.language), style)) }
        return spans
    }
}
