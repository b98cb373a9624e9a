import Canvas
import Model
import Phrases
import Store

/// People to call (danh sách gọi) for a drive or a day: whose interval has passed by then, the likeliest to come first; who must wait, who is not
/// known, and who was called.
///
/// Enter takes up the telephone. Whoever is being called at another desk is seen to be.
public struct CallsScreen: Screen {
    private(set) var wish: CallWish
    /// The drive's, while it is not read.
    let name: String
    var part = CallPart.due
    var pages: [CallPart: CallPage] = [:]
    /// How many people each part has, the last time that they were counted.
    var counts: [CallPart: CallCounts] = [:]
    /// Of a part that is cut, who of everybody has the words that are typed.
    private var found: CallPage?
    /// Over all of the part, so that a filter does not move the columns.
    var names = NameColumn()
    var wards = NameColumn()
    private var severalWards = false
    /// All of the part, in the order in which they are likely to come.
    var all: [CallLine] = []
    /// What the filter looks through in each of them; folded when it is first asked.
    private var folded: [String] = []
    var lines: [CallLine] = []
    /// `nil`: who is likeliest to come first.
    var order: ListOrder?
    var filter = ListFilter()
    var list = ListWindow()

    public init(_ wish: CallWish, name: String = "") {
        self.wish = wish
        self.name = name
    }

    /// For a drive: the people of its ward, or everybody.
    static func drive(_ drive: Drive, _ context: Context) -> CallsScreen {
        let scope = drive.ward.map { Unit.ward($0) } ?? home(context)
        return CallsScreen(CallWish(scope: .unit(scope), plan: CallPlan(drive: drive.id, day: drive.day)), name: drive.name)
    }

    static func unit(_ unit: Unit, name: String, _ context: Context) -> CallsScreen {
        CallsScreen(CallWish(scope: .unit(unit), plan: CallPlan(day: context.today)), name: name)
    }

    static func street(_ street: Street, _ context: Context) -> CallsScreen {
        CallsScreen(CallWish(scope: .street(street.id), plan: CallPlan(day: context.today)), name: street.name)
    }

    static func family(_ family: Family, _ context: Context) -> CallsScreen {
        CallsScreen(CallWish(scope: .family(family.id), plan: CallPlan(day: context.today)))
    }

    static func everybody(_ context: Context) -> CallsScreen {
        unit(home(context), name: context.office?.name ?? "", context)
    }

    private static func home(_ context: Context) -> Unit {
        if case .ward(let key)? = context.office?.level { .ward(key) } else { .office }
    }

    public var title: Phrase { Phrase("Danh sách gọi", "People to call") }
    public var field: TextField? { filter.field }

    var page: CallPage? { pages[part] }
    /// There are people who were not read, or not even looked at.
    private var isPartial: Bool { page.map { $0.isCut || $0.counts?.isMore == true } ?? false }
    /// What is typed is looked for among everybody, and not only among those who were read.
    private var searched: CallWish? {
        guard isPartial, !filter.text.isEmpty else { return nil }
        var wish = wish
        wish.words = VietnameseText.fold(filter.text)
        return wish
    }
    /// Those who have what is typed; `nil` where the part is read whole, or they are not found yet.
    private var foundPage: CallPage? { searched.flatMap { $0 == found?.wish && part == found?.part ? found : nil } }
    var columns: [CallLine.Column] { CallLine.Column.of(part, severalWards: severalWards) }
    var isSearching: Bool { searched != nil && foundPage == nil }
    /// How many people there are of whom not all are listed; `nil` where all are.
    var total: CallTotal? {
        guard isPartial, !isSearching else { return nil }
        if let foundPage {
            guard foundPage.isCut || foundPage.counts?.isMore == true else { return nil }
            return foundPage.counts.map { $0.isMore ? .moreThan($0.listed) : .exactly($0.listed) }
        }
        guard let counts = counts[part] else { return .moreThan(lines.count) }
        return counts.isMore ? .moreThan(counts.listed) : .exactly(counts.listed)
    }
    var selected: CallLine? { list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil } }

    // MARK: Actions

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open: return selected.map { obstacle($0, context).map { .disabled($0) } ?? .available } ?? .disabled(UnitScreen.empty)
        case .edit, .copy: return selected == nil ? .disabled(UnitScreen.empty) : .available
        case .reveal:
            guard let selected else { return .disabled(UnitScreen.empty) }
            return selected.row.phone == nil
                ? .disabled(Phrase("Người này không có số điện thoại.", "This person has no phone.")) : .available
        case .export:
            if context.hidesNames { return .disabled(.showNamesFirst) }
            return lines.isEmpty ? .disabled(UnitScreen.empty) : .available
        case .filter, .sort, .grouping, .back: return .available
        case .book: return wish.plan.drive == nil ? .absent : .available
        case .calls:
            return .disabled(Phrase("Bạn đang ở danh sách gọi; b chọn nhóm khác.", "You are here; b chooses other people."))
        default: return .absent
        }
    }

    /// Why somebody is not called now.
    func obstacle(_ line: CallLine, _ context: Context) -> Phrase? {
        if line.row.contact == .refused { return .notToBeCalled }
        if case .notBefore = line.interval { return Phrase(both: "") + .interval(line.interval) + Phrase(both: ".") }
        switch line.standing(context) {
        // What one said oneself just now may be put right.
        case .busy(let call, _), .calledToday(let call): return call.by == context.signature ? nil : said(line, context)
        case .wrongNumber: return said(line, context)
        case .rests, .open:
            return line.row.phone == nil
                ? Phrase("Người này không có số điện thoại; e để thêm.", "This person has no phone; e adds one.") : nil
        }
    }

    private func said(_ line: CallLine, _ context: Context) -> Phrase {
        (Phrase.callStanding(line.standing(context), on: context.today) ?? Phrase(both: "")) + Phrase(both: ".")
    }

    // MARK: Events

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        let place = CallsLayout(ProgramLayout(context.size).body, filter: filter).list
        list.resize(height: table(context).visibleRows(in: place))
        let typed = filter.text
        if filter.take(event) {
            arrange(context)
            return typed == filter.text ? [] : search
        }
        switch event {
        case .appeared, .news: return [question] + search
        case .newDay:
            // Without a drive people are called for a day that is not gone by.
            if wish.plan.drive == nil, wish.plan.day < context.today {
                wish.plan.day = context.today
                pages = [:]
                counts = [:]
                found = nil
                read(context)
            }
            return [question] + search
        case .answered(.calls(let answer)):
            if let searched, answer.wish == searched, answer.part == part {
                found = answer
                read(context)
            }
            guard answer.wish == wish else { return [] }
            pages[answer.part] = answer
            if let all = answer.counts { counts[answer.part] = all }
            if answer.part == part { read(context) }
            return answer.counts == nil ? [.askAside(.callCounts(wish, answer.part))] : []
        case .answered(.callCounts(wish, let part, let answer)): counts[part] = answer
        case .move(.nextPane), .move(.right): return turn(1, context)
        case .move(.previousPane), .move(.left): return turn(-1, context)
        case .move(let move): list.go(move)
        case .action(let action): return perform(action, context)
        case .clicked(let point, let double): return click(point, double, context)
        default: break
        }
        return []
    }

    private var question: Effect { .askAside(.calls(wish, part)) }
    private var search: [Effect] { searched.map { [.askAside(.calls($0, part))] } ?? [] }

    private mutating func turn(_ step: Int, _ context: Context) -> [Effect] {
        show(PaneTabs(panes: CallPart.allCases, shown: part).pane(step), context)
    }

    private mutating func show(_ wanted: CallPart, _ context: Context) -> [Effect] {
        guard wanted != part else { return [] }
        part = wanted
        order = nil
        filter.close()
        found = nil
        list = ListWindow(count: 0, height: list.height)
        read(context)
        return [question]
    }

    private mutating func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        switch action {
        case .filter: filter.open()
        case .back:
            guard filter.isOpen else { return [.conceal, .close] }
            filter.close()
            found = nil
            read(context)
        case .sort:
            let next = order.map { $0.next(of: columns.count) } ?? ListOrder()
            // Round by the order of likelihood.
            order = next == ListOrder() && order != nil ? nil : next
            arrange(context)
        case .open: return selected.map { [.conceal, .open(CallScreen($0.row.id, plan: wish.plan))] } ?? []
        case .edit: return selected.map { [.open(DonorScreen($0.row.id, editing: true))] } ?? []
        case .grouping:
            return [.open(FormScreen(CallWishForm(wish, driveName: page?.drive?.name ?? name, family: page?.family), context))]
        case .book: return wish.plan.drive.map { [.open(BookingsScreen($0))] } ?? []
        case .reveal:
            guard let donor = selected?.row.id else { return [] }
            return context.revealed == donor ? [.conceal] : [.reveal(donor, screen: "calls")]
        case .export: return [.open(PickScreen.export(sheets(context), context))]
        case .copy: return selected.map { [.copy($0.plainText(context))] } ?? []
        default: break
        }
        return []
    }

    private mutating func read(_ context: Context) {
        all = page?.rows.map { CallLine($0, day: wish.plan.day, context) } ?? []
        folded = []
        names = NameColumn(all.lazy.map { ($0.row.donor.name, "") })
        let homes = Set(all.map(\.row.donor.ward))
        if severalWards != (homes.count > 1) {
            severalWards.toggle()
            order = nil
        }
        wards = NameColumn(homes.map { (UnitText.ward($0, context), "") })
        arrange(context)
    }

    /// Works out the lines that are shown; who is selected stays so.
    private mutating func arrange(_ context: Context) {
        let id = selected?.row.id
        if filter.text.isEmpty {
            lines = all
        } else if let foundPage {
            lines = foundPage.rows.map { CallLine($0, day: wish.plan.day, context) }
        } else {
            if folded.isEmpty { folded = all.map { $0.folded(context) } }
            lines = zip(all, folded).filter { filter.matches(folded: $1) }.map(\.0)
        }
        if let order {
            let column = columns[order.column]
            let keyed = lines.enumerated().map { ($0.offset, $0.element.cell(column, context).order) }
            lines = keyed.sorted { one, other in
                if one.1 == other.1 { return one.0 < other.0 }
                return one.1.lexicographicallyPrecedes(other.1) != order.descending
            }.map { lines[$0.0] }
        }
        list.resize(count: lines.count)
        if let id, let row = lines.firstIndex(where: { $0.row.id == id }) { list.select(row) }
    }

    private mutating func click(_ point: Point, _ double: Bool, _ context: Context) -> [Effect] {
        let layout = CallsLayout(ProgramLayout(context.size).body, filter: filter)
        if let wanted = PaneTabs(panes: CallPart.allCases, shown: part).pane(at: point, in: layout.box, context) {
            return show(wanted, context)
        }
        let table = table(context).layout(in: layout.list, window: list)
        if let column = table.columnHead(at: point) {
            order = order?.clicked(column) ?? ListOrder(column: column)
            arrange(context)
        } else if let row = table.row(at: point) {
            list.select(row)
            if double, let effects = selected.map({ obstacle($0, context) == nil ? perform(.open, context) : [] }) {
                return effects
            }
        }
        return []
    }

    /// The list as it is shown: without telephone numbers, and with them.
    private func sheets(_ context: Context) -> [ListSheet] {
        let columns = CallLine.columns(self.columns)
        let many = total.map { context.say($0.phrase(of: lines.count)) } ?? ""
        let title = [heading(context), scope(context), context.say(part.title), many].filter { !$0.isEmpty }.joined(
            separator: " · ")
        // A program reads the file: how many of how many it holds stands in its name.
        let part = part.fileName + (total.map { $0.fileName(of: lines.count) } ?? "")
        func sheet(_ showsPhones: Bool) -> ListSheet {
            let kept = columns.indices.filter { showsPhones || !columns[$0].isPhone }
            return ListSheet(
                title: title, fileName: wish.plan.day.description + "-" + part,
                columns: kept.map {
                    ListSheet.Column(title: context.say(columns[$0].title), isFigure: columns[$0].align == .right)
                },
                rows: lines.map { line in
                    let cells = line.cells(self.columns, showsPhones: showsPhones, context)
                    return kept.map { ListSheet.Cell(cells[$0], context.language) }
                }, namesPeople: !context.hidesNames,
                revealed: showsPhones ? lines.filter { $0.row.phone != nil && $0.row.contact != .refused }.map(\.row.id) : [])
        }
        return [sheet(false), sheet(true)]
    }

    // MARK: Words

    /// "7 người", "1.140 / 5.591 người".
    func people(_ context: Context) -> String {
        if isSearching { return context.say(Phrase("đang tìm trong cả danh sách…", "looking through the whole list…")) }
        return context.say(total.map { $0.phrase(of: lines.count) } ?? .people(lines.count))
    }

    /// For what people are called: "Chủ nhật Đỏ · CN 17/01/2021".
    func heading(_ context: Context) -> String {
        let day = DriveText.day(wish.plan.day, context)
        guard wish.plan.drive != nil else { return context.say(Phrase("Cho ngày ", "For ")) + day }
        return (page?.drive?.name ?? name) + " · " + day
    }

    /// Who is looked for: the unit, and by what it is narrowed.
    func scope(_ context: Context) -> String {
        let unit: String =
            switch wish.scope {
            case .unit(.office): context.office?.name ?? ""
            case .unit(.ward(let key)): UnitText.ward(key, context)
            case .unit: page?.scopeName.map { UnitText.name($0, context) } ?? ""
            case .street: context.say(Phrase("phố ", "street ")) + (page?.streetName ?? "")
            case .family: page?.family.map { FamilyText.name($0, context) } ?? ""
            }
        return [
            unit, wish.bloodGroup?.text ?? "", wish.state.map { context.say(.donorState($0)) } ?? "",
            wish.volume.map { "≥ \($0.count) ml" } ?? "",
        ].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
