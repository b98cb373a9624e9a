import Model
import Store

/// Where the whole office stands: the figures of the box «Chỉ tiêu thành phố».
struct Standing: Hashable, Sendable {
    var amount: Amount
    var target: Amount?
    var percent: Double?
    /// There is a target, but of another measure than the one shown.
    var otherTarget: Amount?
    /// Our place among the peers whose figures were typed in, and how many there are with us.
    var rankPlace: Int?
    var rankCount = 0
    /// Some of the peers' figures are made up.
    var rankIsSample = false
    var reached: Day?
    var pace: Pace
    /// On the year before up to the same date.
    var growth: Growth?
    var isYearOver: Bool
    /// Of a year gone by there is no pace to keep.
    var hasPace: Bool
    var approximate: Bool
    /// The same blood by all three measures.
    var tally: Tally
    /// Where some of it is credited outside the office's area.
    var area: AreaStanding?

    init(_ figures: OverviewFigures, _ context: Context) {
        let board = figures.board
        let measure = context.measure
        tally = board.office.tally
        amount = tally.amount(measure)
        target = board.office.target(measure)
        otherTarget = target == nil ? board.office.targets.first?.amount : nil
        percent = amount.percent(of: target)
        area = AreaStanding(board.office.tally, outside: figures.outside, target: target, measure: measure)
        approximate = board.office.approximate
        let curve = SeasonalCurve.usual(pastYears: figures.pastYears.whole, measure: measure, year: board.year)
        pace = Pace(done: amount, target: target, curve: curve, year: board.year, today: board.today)
        let daily = Dictionary(board.days.map { ($0.day, $0.tally) }, uniquingKeysWith: +)
        if let target { reached = Pace.reachedDay(target: target, daily: daily) }
        isYearOver = context.today >= Day.last(of: board.year)
        hasPace = context.today <= Day.last(of: board.year)
        growth = figures.pastYears.yearAgo(board.year, through: board.today).growth(
            to: amount, isGuess: approximate)
        let peers = figures.peers.filter { $0.amount.measure == measure }
        if !peers.isEmpty {
            let ranking = Ranking(
                [Ranking.Entry(amount: amount, target: target)] + peers.map { Ranking.Entry(amount: $0.amount, target: $0.target) },
                measure: measure)
            rankPlace = ranking.places[0]
            rankCount = peers.count + 1
            rankIsSample = peers.contains(where: \.sample)
        }
    }
}
