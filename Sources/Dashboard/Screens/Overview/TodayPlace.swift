import Canvas
import Model
import Phrases
import Store

/// Where blood is taken in today: a fixed site or a drive, as lines of the box «Hôm nay».
struct TodayPlace {
    let name: String
    /// "đang mở · đến 16:30".
    let state: String
    /// Of that as much as has to be said: "mở đến 16:30".
    let brief: String
    /// "9 túi", "18/40 túi".
    let done: String
    /// Who came and was put off, of a site.
    let counts: String
    let isOpen: Bool

    init(_ site: SiteDay, _ context: Context) {
        name = site.venue.name
        state = SiteText.opening(site, context)
        brief = SiteText.briefly(site, context)
        done = context.say(.figure(Amount(.bags, site.tally.bags.count)))
        counts = SiteText.figures(site, nil, context)
        let minute = context.now.minuteOfDay
        isOpen = site.openings?.contains { $0.start <= minute && minute < $0.end } ?? false
    }

    init(_ row: DriveRow, _ context: Context) {
        name = row.drive.name
        state = DriveText.today(row.drive, context)
        isOpen = row.drive.state == .open
        brief =
            isOpen
            ? row.drive.hours.map { context.say(.openUntil(minute: $0.end)) } ?? context.say(.driveState(.open))
            : row.drive.state == .planned
                ? row.drive.hours.map { SiteText.openings([$0]) } ?? "" : context.say(.driveState(.closed))
        done = DriveText.done(row, context)
        counts = ""
    }

    /// How much of a place is told: all, its state under its name, or one line.
    enum Form: CaseIterable {
        case whole, short, line
    }

    /// `nil` where the form has no room in lines of that width.
    func rows(_ form: Form, width: Int) -> Int? {
        switch form {
        case .whole where counts.isEmpty: 2
        case .whole: TextWidth.width(of: counts) <= width ? 3 : nil
        case .short: 2
        case .line: 1
        }
    }

    /// "đang mở · đến 16:00 · 18/40 túi", or as much of the state as has room beside what was given.
    private func figures(width: Int) -> String {
        let all = state + " · " + done
        return TextWidth.width(of: all) <= width ? all : [brief, done].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    func draw(_ form: Form, on canvas: inout Canvas, in rect: inout Rect) {
        var top = rect.takeTop(1)
        if form == .line {
            let end = [brief, done].filter { !$0.isEmpty }.joined(separator: " · ")
            canvas.label(end, in: top.takeRight(min(TextWidth.width(of: end), top.width)), align: .right)
            _ = top.takeRight(1)
            canvas.label(name, in: top, style: .title)
            return
        }
        canvas.label(name, in: top, style: .title)
        if form == .whole, !counts.isEmpty {
            canvas.label(state, in: rect.takeTop(1))
            canvas.label(counts, in: rect.takeTop(1))
        } else {
            canvas.label(figures(width: rect.width), in: rect.takeTop(1))
        }
    }
}

extension Phrase {
    /// "mở đến 16:30".
    static func openUntil(minute: Int) -> Phrase { Phrase("mở đến ", "open until ") + Phrase(both: DateText.clock(minute: minute)) }
}
