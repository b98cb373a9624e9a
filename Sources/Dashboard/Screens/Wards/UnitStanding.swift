import Model
import Phrases
import Store

/// Where one unit stands in its year.
struct UnitStanding: Hashable, Sendable {
    var tally: Tally
    var amount: Amount
    var target: Amount?
    var percent: Double?
    /// There is a target, but of another measure than the one shown.
    var otherTarget: Amount?
    var reached: Day?
    var pace: Pace
    /// On the year before up to the same date.
    var growth: Growth?
    var isYearOver: Bool
    var approximate: Bool
    /// A drive or a venue has no year of its own to keep pace with.
    var hasPace: Bool
    /// Of the office, where some of it is credited outside its area.
    var area: AreaStanding?

    init(_ figures: UnitFigures, _ context: Context) {
        let measure = context.measure
        tally = figures.tally.tally
        amount = tally.amount(measure)
        target = figures.tally.target(measure)
        percent = amount.percent(of: target)
        area = AreaStanding(tally, outside: figures.outside, target: target, measure: measure)
        otherTarget = target == nil ? figures.tally.targets.first?.amount : nil
        let curve = SeasonalCurve.usual(pastYears: figures.pastYears.whole, measure: measure, year: context.year)
        pace = Pace(done: amount, target: target, curve: curve, year: context.year, today: context.lastDayShown)
        let daily = Dictionary(figures.days.map { ($0.day, $0.tally) }, uniquingKeysWith: +)
        if let target { reached = Pace.reachedDay(target: target, daily: daily) }
        isYearOver = context.today > Day.last(of: context.year)
        switch figures.unit {
        // What was taken at a place is counted there; only what is credited to a ward by its home can be a guess.
        case .drive, .venue: approximate = false
        default: approximate = figures.tally.approximate
        }
        growth = figures.pastYears.yearAgo(context.year, through: context.lastDayShown).growth(to: amount, isGuess: approximate)
        if case .drive = figures.unit { hasPace = false } else { hasPace = true }
    }

    /// The day it was reached, pace, need, projection, growth: those that are known.
    var facts: Phrase {
        Phrase { language in
            let vietnamese = language == .vietnamese
            var parts: [String] = []
            if let reached { parts.append((vietnamese ? "đạt 100 % từ " : "100% since ") + DateText.short(reached, language)) }
            guard hasPace else { return parts.joined(separator: " · ") }
            if let growth { parts.append(GrowthText.fact(growth)[language]) }
            guard !isYearOver else { return parts.joined(separator: " · ") }
            if let lead = pace.lead {
                let figure = Phrase.figure(Amount(measure: lead.measure, tenths: abs(lead.tenths)))[language]
                parts.append(
                    lead.tenths >= 0
                        ? (vietnamese ? "vượt nhịp năm \(figure)" : "\(figure) ahead of pace")
                        : (vietnamese ? "chậm nhịp năm \(figure)" : "\(figure) behind pace"))
            }
            if let needed = pace.neededPerWeek, needed.tenths > 0 {
                let figure = Phrase.figure(needed)[language]
                parts.append(vietnamese ? "cần \(figure)/tuần đến 31/12" : "needs \(figure) a week until 31/12")
            }
            if let projection = pace.projection, projection.tenths > 0 {
                parts.append(
                    (vietnamese ? "dự báo cả năm " : "forecast ") + Phrase.figure(projection)[language])
            }
            return parts.joined(separator: " · ")
        }
    }

    /// The same blood by all three measures, so that reports in either can be written from here.
    var measures: Phrase { .measures(tally, approximate: approximate) }
}
