import Canvas
import Model
import Phrases
import Store

/// The pictures of a year of a unit, a street or a family (biểu đồ): months, days, the running total, who gave. Tab turns the picture, arrows walk its days or months,
/// and what is under the cursor is told in words.
public struct PicturesScreen: Screen {
    let scope: PeopleScope
    private let fullName: String
    var figures: PictureFigures?
    var picture: YearPicture?
    /// As far as they are read; a reading that begins anew shows the last whole one meanwhile.
    var givers: GiverSums?
    private var reading: GiverSums?
    /// A slice could not be read: the next news begins anew.
    private var isBroken = false
    var focus: Picture
    /// The day under the cursor; of the months picture its month.
    var day: Day

    public init(_ unit: Unit, name: String, _ context: Context) {
        self.init(.unit(unit), name: name, context)
    }

    static func street(_ street: Street, _ context: Context) -> PicturesScreen {
        PicturesScreen(.street(street.id), name: street.name, context)
    }

    static func family(_ family: Family, _ context: Context) -> PicturesScreen {
        PicturesScreen(.family(family.id), name: family.name.isEmpty ? family.code : family.name, context)
    }

    init(_ scope: PeopleScope, name: String, focus: Picture = .months, _ context: Context) {
        self.scope = scope
        fullName = name
        self.focus = focus
        day = context.lastDayShown
    }

    /// Which part of who gave stands first on the smallest screens.
    var giverPart = 0

    public var title: Phrase { Phrase("Biểu đồ", "Pictures") }

    /// A family bears somebody's name.
    func name(_ context: Context) -> String {
        if case .family = scope { Mask.name(fullName, context) } else { fullName }
    }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .copy: picture == nil ? .absent : .available
        case .open:
            focus == .months ? .available : .disabled(Phrase("Enter mở các ngày của một tháng.", "Enter opens a month's days."))
        default: .absent
        }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared, .news, .newDay: return [.ask(.pictures(scope, year: context.year))]
        case .answered(.pictures(let answer)) where answer.scope == scope && answer.year == context.year:
            return take(answer, context)
        case .answered(.givers(let sums)) where sums.scope == scope && sums.year == reading?.year && sums.days == reading?.days:
            return take(sums)
        case .unanswered(.givers(let sums)) where sums.scope == scope && sums.year == reading?.year && sums.days == reading?.days:
            (reading, isBroken) = (nil, true)
        case .move(.nextPane): focus = turned(1)
        case .move(.previousPane): focus = turned(-1)
        case .move(let move): go(move)
        case .action(.open): focus = .days
        case .action(.copy): return [.copy(name(context) + " · " + words(context))]
        case .clicked(let point, let double): click(point, double, context)
        default: break
        }
        return []
    }

    private mutating func take(_ answer: PictureFigures, _ context: Context) -> [Effect] {
        if figures?.year != answer.year {
            day = context.lastDayShown
            (givers, reading) = (nil, nil)
        }
        let isNew = figures?.days != answer.days || figures?.year != answer.year || isBroken
        isBroken = false
        figures = answer
        picture = YearPicture(answer, context)
        guard isNew else { return [] }
        guard let first = answer.days.keys.min(), let last = answer.days.keys.max() else {
            (givers, reading) = (nil, nil)
            return []
        }
        let sums = GiverSums(scope: scope, year: answer.year, days: first...last)
        reading = sums
        return [.askAside(.givers(sums))]
    }

    /// A slice more. An answer to a reading that was given up does not go on.
    private mutating func take(_ sums: GiverSums) -> [Effect] {
        guard let before = reading, sums.progress >= before.progress else { return [] }
        reading = sums.isWhole ? nil : sums
        if sums.isWhole || givers?.isWhole != true { givers = sums }
        return sums.isWhole ? [] : [.askAside(.givers(sums))]
    }

    private func turned(_ step: Int) -> Picture { PaneTabs(panes: Picture.allCases, shown: focus).pane(step) }

    private mutating func go(_ move: Move) {
        guard let picture else { return }
        if focus == .givers { return turnPart(move) }
        let (first, last) = (picture.firstDay, Day.last(of: picture.year))
        let wanted: Day
        switch (focus, move) {
        case (.months, .left), (.months, .up), (_, .pageUp): wanted = day.adding(months: -1)
        case (.months, .right), (.months, .down), (_, .pageDown): wanted = day.adding(months: 1)
        // The map has the weekdays below each other and the weeks side by side.
        case (.days, .left), (.curve, .up): wanted = day - 7
        case (.days, .right), (.curve, .down): wanted = day + 7
        case (_, .left), (_, .up): wanted = day - 1
        case (_, .right), (_, .down): wanted = day + 1
        case (_, .home): wanted = first
        case (_, .end): wanted = min(last, max(first, picture.lastDay))
        case (_, .wheel(let lines)): wanted = day + lines
        case (_, .nextPane), (_, .previousPane): return
        }
        day = max(first, min(last, wanted))
    }

    /// Where the people do not stand side by side they are seen part by part.
    private mutating func turnPart(_ move: Move) {
        let last = GiverBars.count - 1
        switch move {
        case .up, .left, .pageUp: giverPart = max(0, giverPart - 1)
        case .down, .right, .pageDown: giverPart = min(last, giverPart + 1)
        case .wheel(let lines): giverPart = max(0, min(last, giverPart + lines.signum()))
        case .home: giverPart = 0
        case .end: giverPart = last
        case .nextPane, .previousPane: break
        }
    }

    private mutating func click(_ point: Point, _ double: Bool, _ context: Context) {
        guard let slot = PicturesLayout(ProgramLayout(context.size).body).slots.first(where: { $0.rect.contains(point) }),
            let picture
        else { return }
        let shown = shown(in: slot)
        if let wanted = PaneTabs(panes: slot.pictures, shown: shown).pane(at: point, in: slot.rect, context) {
            focus = wanted
            return
        }
        focus = shown
        let plot = plot(in: slot.rect)
        if shown == .days, let place = picture.heat.day(at: point, in: plot) { day = picture.firstDay + place }
        if shown == .curve, let place = chart(picture, context).day(at: point, in: plot, figure: { figure($0, context) }) {
            day = picture.firstDay + place
        }
    }

    /// The one of a slot's pictures that is seen.
    func shown(in slot: PicturesLayout.Slot) -> Picture {
        slot.pictures.contains(focus) ? focus : slot.pictures[0]
    }

    /// Inside a box, above its legend.
    func plot(in box: Rect) -> Rect {
        var inside = box.inset(2, 1)
        _ = inside.takeBottom(1)
        return inside
    }
}
