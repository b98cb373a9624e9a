import Canvas

/// How the wall board is divided: the largest part is for the one number.
struct WallLayout {
    let head: Rect
    let place: Rect
    /// The number, and what measure it has under it.
    let number: Rect
    let caption: Rect
    /// The goal and the percentage beside it; empty without a goal.
    let goal: Rect
    let gauge: Rect
    let gaugeName: Rect
    let countsRule: Rect
    let counts: Rect
    let facts: Rect
    let rates: Rect
    /// Whether the facts stand in figures of their own, and not in a sentence.
    let hasFactFigures: Bool

    init(_ area: Rect, hasGoal: Bool, showsCounts: Bool) {
        var rest = area.inset(area.width < 100 ? 1 : 3, area.height > 50 ? 1 : 0)
        let height = area.height
        // Terminals of 24, 36 and 60 rows.
        let (isLow, isTall, isHuge) = (height < 20, height >= 30, height >= 48)
        let gap = isTall ? 1 : 0
        head = rest.takeTop(1)
        place = rest.takeTop(1)
        _ = rest.takeTop(gap)
        rates = rest.takeBottom(showsCounts ? 1 : 0)
        _ = rest.takeBottom(showsCounts ? gap : 0)
        hasFactFigures = isTall
        facts = rest.takeBottom(isHuge ? 6 : isTall ? 4 : 1)
        _ = rest.takeBottom(gap)
        counts = rest.takeBottom(showsCounts ? isHuge ? 9 : isTall ? 6 : isLow ? 2 : 4 : 0)
        countsRule = rest.takeBottom(showsCounts ? 1 : 0)
        gaugeName = rest.takeBottom(hasGoal ? 1 : 0)
        gauge = rest.takeBottom(hasGoal ? isHuge ? 3 : isTall ? 2 : 1 : 0)
        _ = rest.takeBottom(gap)
        goal = hasGoal ? rest.takeRight(max(20, rest.width * 3 / 10)) : rest.takeRight(0)
        caption = rest.takeBottom(1)
        number = rest
    }
}
