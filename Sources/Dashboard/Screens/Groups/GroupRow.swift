import Canvas
import Model
import Phrases
import Store

/// The lists of the page: groups, and the blocs to which they belong.
enum GroupPane: NamedPane, CaseIterable, Sendable {
    case groups, blocs

    var title: Phrase {
        switch self {
        case .groups: Phrase("Tổ, đơn vị", "Groups")
        case .blocs: Phrase("Khối", "Blocs")
        }
    }

    /// What is credited to none of them, as on the board.
    var none: Phrase { self == .groups ? Grouping.groups.none : Grouping.blocs.none }

    /// The place of the year's figure among the columns.
    var figureColumn: Int { self == .groups ? 8 : 7 }

    /// - Parameter names: over all lines, so that a filter does not move the columns.
    func columns(names: NameColumn = NameColumn(), _ context: Context) -> [ListColumn] {
        // In a ward's own office all are of one ward; elsewhere many wards have a "Tổ 5".
        let isWard = if case .ward? = context.office?.level { true } else { false }
        let ward = ListColumn(Phrase("phường", "ward"), .range(10, 17), priority: isWard ? 0 : 9)
        let bloc = ListColumn(
            Phrase("khối", "bloc"), context.language == .vietnamese ? .range(7, 10) : .range(19, 23), priority: 4)
        let measure = context.say(.measureShort(context.measure))
        let count = ListColumn(Phrase("đơn vị", "groups"), .fixed(6), .right, priority: 5)
        return [ListColumn(title, .named(min: 22, want: max(22, min(34, names.name))))]
            + (self == .groups ? [ward, bloc] : [count]) + [
                ListColumn(Phrase("số người", "people"), .fixed(8), .right, priority: 7),
                ListColumn(Phrase("người hiến", "donors"), .fixed(10), .right, priority: 2),
                ListColumn(Phrase("đã hiến", "gave"), .fixed(8), .right, priority: 8),
                ListColumn(Phrase("% người", "% people"), .fixed(8), .right, priority: 9, unit: "%"),
                ListColumn(Phrase("chỉ tiêu", "target"), .fixed(8), .right, priority: 3, unit: measure),
                ListColumn(.measureShort(context.measure), .fixed(9), .right, unit: measure),
                ListColumn(Phrase("% chỉ tiêu", "% target"), .fixed(10), .right, priority: 7, unit: "%"),
                ListColumn(Phrase("cùng kỳ", "vs last yr"), .fixed(10), .right, priority: 7, unit: "%"),
                ListColumn(Phrase("đợt", "drives"), .fixed(6), .right, priority: 1),
            ] + (self == .groups ? [ListColumn(Phrase("phụ trách", "contact"), .flexible(min: 10, weight: 1), priority: 0)] : [])
    }
}

/// A group or a bloc as it stands in its year: one line of the list.
struct GroupRow: Hashable, Sendable {
    let unit: Unit
    let name: String
    var ward: WardKey?
    /// Its ward is none of the time that is shown (tổ cũ): its people are counted in a group of that time too.
    var isApart = false
    var bloc = ""
    var contact = ""
    /// Of a bloc: how many groups of the time belong to it.
    var groups = 1
    /// Of a bloc the sum of those of its groups that are known.
    var heads: Int?
    /// `nil` while they are counted.
    var donors: Int?
    /// Who gave in the year (``GroupMembers/gave``); of a bloc, where ``heads`` are known, in the groups that these are of.
    var gave: Int?
    let tally: UnitTally
    let before: YearAgo
    var drives: Int

    var participation: Participation? { gave.flatMap { Participation(gave: $0, of: heads) } }

    /// A group without a year before is as old as its ward; of one whose people go over to another the years cannot be compared.
    func growth(_ context: Context) -> Growth? {
        let amount = tally.tally.amount(context.measure)
        let isYoung = ward.map { !PastYears.isWhole(context.year - 1, since: $0.era.firstDay) } ?? false
        if amount.tenths > 0, isApart || isYoung && before.tally == .zero { return .notEnoughHistory }
        return before.growth(to: amount, isGuess: tally.approximate)
    }

    /// - Parameter era: of the wards that are shown; residential groups of others stand apart, while a school or an agency outlives its ward.
    ///   `nil` takes all alike.
    static func rows(_ page: GroupPage, _ members: GroupMembers?, in era: WardEra? = nil) -> [GroupPane: [GroupRow]] {
        func isApart(_ group: Group) -> Bool {
            guard let era, let ward = group.ward, group.kind == .residential else { return false }
            return !WardAtlas.hanoi.isSame(ward, in: era)
        }
        let blocs = Dictionary(page.blocs.map { ($0.id, $0.bloc) }, uniquingKeysWith: { first, _ in first })
        let groups = page.groups.map { standing in
            let bloc = standing.group.bloc.flatMap { blocs[$0] }
            return GroupRow(
                unit: .group(standing.id), name: standing.group.name, ward: standing.group.ward, isApart: isApart(standing.group),
                bloc: bloc.map { $0.abbreviation.isEmpty ? $0.name : $0.abbreviation } ?? "", contact: standing.group.contact,
                heads: standing.group.headCount, donors: members.map { $0.donors[standing.id] ?? 0 },
                gave: members.map { $0.gave[standing.id] ?? 0 }, tally: standing.tally, before: standing.before,
                drives: standing.drives)
        }
        let sums = page.blocs.map { standing in
            let own = page.groups.filter { $0.group.bloc == standing.id }
            // Where a bloc has groups of earlier wards only, nobody is counted twice, and they are its groups.
            let ofTheTime = own.filter { !isApart($0.group) }
            let together = ofTheTime.isEmpty ? own : ofTheTime
            let counted = together.filter { $0.group.headCount != nil }
            // In a year gone by in which some gave for the groups of earlier wards, they are counted, and no heads are set against them.
            let isMixed =
                members.map { members in
                    members.isCredited && together.count < own.count
                        && own.contains { isApart($0.group) && members.gave[$0.id] ?? 0 > 0 }
                } ?? false
            let givers = isMixed ? own : counted.isEmpty ? together : counted
            func sum(_ counts: [Identifier<Group>: Int], _ groups: [GroupStanding]) -> Int {
                groups.reduce(0) { $0 + (counts[$1.id] ?? 0) }
            }
            return GroupRow(
                unit: .bloc(standing.id), name: standing.bloc.name, groups: together.count,
                heads: counted.isEmpty || isMixed ? nil : counted.reduce(0) { $0 + ($1.group.headCount ?? 0) },
                donors: members.map { sum($0.donors, own) }, gave: members.map { sum($0.gave, givers) }, tally: standing.tally,
                before: standing.before, drives: own.reduce(0) { $0 + $1.drives })
        }
        return [.groups: groups, .blocs: sums]
    }

    /// What is credited to none of the lines, in the order of ``GroupPane/columns``: its name and its figure.
    static func rest(_ tally: UnitTally, _ pane: GroupPane, _ context: Context) -> [ListCell] {
        let amount = tally.tally.amount(context.measure)
        var cells = pane.columns(context).map { _ in ListCell("", .dim, plain: "") }
        cells[0] = ListCell(context.say(pane.none), .dim)
        cells[pane.figureColumn] = ListCell(
            (tally.approximate ? "≈ " : "") + NumberText.amount(amount, context.language), number: amount.tenths, .dim,
            plain: PlainNumber.amount(amount))
        return cells
    }

    /// In the order of ``GroupPane/columns``.
    func cells(_ pane: GroupPane, _ context: Context) -> [ListCell] {
        let language = context.language
        func whole(_ value: Int?, _ style: Style = .text, isCounting: Bool = false) -> ListCell {
            ListCell(
                value.map { NumberText.whole($0, language) } ?? (isCounting ? "…" : "–"), number: value, style,
                plain: PlainNumber.whole(value))
        }
        func percent(_ value: Double?, _ style: Style = .text) -> ListCell {
            ListCell(
                value.map { NumberText.percent($0, language) } ?? "–", number: value.map { Int($0 * 100) }, style,
                plain: PlainNumber.decimal(value))
        }
        let amount = tally.tally.amount(context.measure)
        let target = tally.target(context.measure)
        let growth = growth(context)
        let part = participation
        let isFew = part?.isFew ?? true
        let took = whole(gave, isFew ? .dim : .text, isCounting: true)
        let place: [ListCell] =
            pane == .groups
            ? [ListCell(UnitText.ward(ward, context), .dim).shortenedWard, ListCell(UnitText.blocShort(bloc, context), .dim)]
            : [whole(groups, .dim)]
        let isOld = ward.map { $0.era < context.wardEra ?? $0.era } ?? false
        let written = isApart ? name + context.say(isOld ? Phrase(" (cũ)", " (former)") : Phrase(" (mới)", " (newer)")) : name
        return [ListCell(written, isApart ? .dim : .text, order: VietnameseText.textKey(name))] + place + [
            whole(heads, .dim), whole(donors, .dim, isCounting: true), took, percent(part?.percent, isFew ? .dim : .text),
            ListCell(
                target.map { NumberText.amount($0, language) } ?? "–", number: target?.tenths, .dim,
                plain: target.map { PlainNumber.amount($0) } ?? ""),
            ListCell(
                (tally.approximate ? "≈ " : "") + NumberText.amount(amount, language), number: amount.tenths, .text.bold,
                plain: PlainNumber.amount(amount)),
            percent(amount.percent(of: target)),
            ListCell(
                GrowthText.cell(growth, context), number: growth.flatMap { $0.order.isFinite ? Int($0.order * 100) : nil }, .text,
                plain: PlainNumber.decimal(growth.flatMap { $0.order.isFinite ? $0.order : nil })),
            whole(drives, .dim),
        ] + (pane == .groups ? [ListCell(contact.isEmpty ? "" : Mask.name(contact, context), .dim)] : [])
    }
}
