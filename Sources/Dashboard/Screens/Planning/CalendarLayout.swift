import Canvas
import Model

/// Where the months of a year stand: as many as the place holds, the one with the cursor among them.
struct CalendarLayout {
    struct Month: Hashable {
        let number: Int
        let rect: Rect
    }

    let months: [Month]
    /// For what the chosen day and the month hold.
    let notes: Rect
    /// The notes stand beside the months and have room for the whole year's campaigns.
    let isWide: Bool
    let year: Int
    /// Columns of a day: its number, a sign, and blanks where there is room.
    let dayWidth: Int
    /// Rows of a week.
    let weekHeight: Int

    init(_ area: Rect, year: Int, day: Day) {
        self.year = year
        var rest = area.inset(1, 0)
        isWide = rest.width >= 150
        notes = isWide ? rest.takeRight(rest.width / 3 - 6) : rest.takeBottom(area.height >= 30 ? 7 : 5)
        let columns = max(1, min(rest.width >= 100 ? 4 : 3, rest.width / 23))
        let width = rest.width / columns
        dayWidth = max(3, min(5, (width - 1) / 7))
        // The month's name, the weekdays, six weeks; a blank row after them where three rows of months are seen.
        weekHeight = rest.height >= 3 * 15 ? 2 : 1
        let height = 2 + 6 * weekHeight + (rest.height >= 3 * 9 ? 1 : 0)
        let rows = max(1, rest.height / height)
        let all = (12 + columns - 1) / columns
        let current = (day.month - 1) / columns
        let first = max(0, min(current - rows / 2, all - rows))
        let (dayWidth, weekHeight) = (dayWidth, weekHeight)
        months = (1...12).compactMap { number in
            let row = (number - 1) / columns - first
            guard (0..<rows).contains(row) else { return nil }
            let rect = Rect(
                x: rest.x + (number - 1) % columns * width, y: rest.y + row * height, width: 7 * dayWidth,
                height: 2 + 6 * weekHeight)
            return Month(number: number, rect: rect.intersection(rest))
        }
    }

    /// The place of a day, its sign included; `nil` when its month is not seen.
    func place(of day: Day) -> Rect? {
        guard day.year == year, let month = months.first(where: { $0.number == day.month }),
            let first = Day(year: year, month: day.month, day: 1)
        else { return nil }
        let cell = first.weekday - 1 + day.dayOfMonth - 1
        let rect = Rect(
            x: month.rect.x + cell % 7 * dayWidth, y: month.rect.y + 2 + cell / 7 * weekHeight, width: 3, height: 1)
        return rect.intersection(month.rect)
    }

    func day(at point: Point) -> Day? {
        for month in months where month.rect.contains(point) {
            for number in 1...Day.days(inMonth: month.number, of: year) {
                if let day = Day(year: year, month: month.number, day: number), place(of: day)?.contains(point) == true {
                    return day
                }
            }
        }
        return nil
    }
}
