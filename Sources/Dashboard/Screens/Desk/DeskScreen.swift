import Canvas
import Model
import Phrases
import Store

/// The desk at a drive (bàn tiếp đón): the queue by step on the left, the person on the right, the counts above. One key a step.
public struct DeskScreen: Screen {
    let drive: Identifier<Drive>
    var page: DriveDayPage?
    /// The drive is not in the books (any more).
    var isMissing = false
    var rows: [QueueRow] = []
    var stage = DeskStage.awaited
    var list = ListWindow()
    /// Found, and not in the queue: the next Enter takes them in.
    var guest: Identifier<Donor>?
    /// The person on the right.
    var card: DonorCard?
    /// To be selected once the queue holds them.
    private var wanted: Identifier<Donor>?
    /// What another desk made of the person before this one; asked who it was.
    private var standing: Booking?
    /// The next change of the queue is of this desk's own making.
    private var isExpected = false
    /// A refusal tells of the next change of the queue.
    private var isTold = false
    /// Something lies over the desk: perhaps the wall board, on which nobody's name is said.
    private var isCovered = false
    /// The person who is asked about was taken from under the cursor, and not at this desk's own step.
    private var hasPassed = false
    /// When another desk took the person under the cursor: a key pressed right then is not meant for whoever stands there now.
    private var shifted: Instant?
    /// As they were before the last news; the figures that differ are marked until it is calm.
    var countsBefore: DriveCounts?

    public init(_ drive: Identifier<Drive>) { self.drive = drive }

    public var title: Phrase { Phrase("Bàn tiếp đón", "Desk") }

    // MARK: Who is looked at

    func rows(at stage: DeskStage) -> [QueueRow] { rows.filter { DeskStage($0.booking) == stage }.sorted(by: Self.isBefore) }

    /// Who is booked before who was only asked, who was here before who called off; first come, first served; the last who were through first.
    private static func isBefore(_ one: QueueRow, _ other: QueueRow) -> Bool {
        func rank(_ row: QueueRow) -> Int {
            guard row.booking.step == nil else { return 0 }
            switch row.booking.invitation {
            case .pledged, .booked, .reminded: return 0
            case .invited: return 1
            case .cancelled, .noShow: return 2
            }
        }
        if rank(one) != rank(other) { return rank(one) < rank(other) }
        guard let first = DeskText.began(one.booking), let second = DeskText.began(other.booking), first != second else {
            return false
        }
        return one.booking.step?.isEnd == true ? first > second : first < second
    }

    /// The line under the cursor; `nil` while somebody stands beside the queue.
    var selected: QueueRow? {
        guard guest == nil else { return nil }
        let shown = rows(at: stage)
        return list.selection.flatMap { shown.indices.contains($0) ? shown[$0] : nil }
    }

    /// Whose card is on the right.
    var person: Identifier<Donor>? { guest ?? selected?.booking.donor }

    /// The card, when it is theirs.
    var shownCard: DonorCard? { card?.donor.id == person ? card : nil }

    /// Whoever was asked and never answered stands in the list of those who are due, but nobody counts on them.
    var counts: [DeskStage: Int] {
        rows.reduce(into: [:]) { counts, row in
            let stage = DeskStage(row.booking)
            if stage != .awaited || row.booking.isAwaited { counts[stage, default: 0] += 1 }
        }
    }

    var panes: PaneTabs<DeskPane> {
        let counts = counts
        let asked = rows.count { DeskStage($0.booking) == .awaited && !$0.booking.isAwaited }
        let panes = DeskStage.allCases.map { DeskPane(stage: $0, count: counts[$0] ?? 0, asked: $0 == .awaited ? asked : 0) }
        return PaneTabs(panes: panes, shown: panes[stage.rawValue])
    }

    // MARK: Keys

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        guard page != nil else { return action == .back ? .available : .absent }
        switch action {
        case .lookup, .new, .open, .back, .wall, .driveState, .book, .reckoning: return .available
        case .record: return availability(of: .done)
        case .deferPerson:
            // One more reason may come up after the first.
            return selected?.booking.step == .deferred ? .available : availability(of: .deferred)
        case .wentAway: return availability(of: .left)
        case .stepBack:
            return selected?.booking.step == nil
                ? .disabled(Phrase("Người này chưa ở bước nào của đợt.", "This person has taken no step yet.")) : .available
        case .edit, .reveal, .consent:
            return person == nil ? .disabled(Self.nobodyChosen) : .available
        case .export: return .disabled(Self.savedElsewhere)
        // A digit is the key of a bag in the box that F3 opens: pressed too late it must not lead away.
        case .overview, .wards, .donors, .streets, .drives, .fixedSite, .journal: return .disabled(Self.leaveFirst)
        default: return .absent
        }
    }

    private static let isThrough = Phrase("Người này đã xong. Bấm z để lùi một bước.", "This person is through. z steps back.")
    private static let savedElsewhere = Phrase(
        "Danh sách người của đợt ghi ra tệp từ lời mời, đặt chỗ: bấm q rồi X.",
        "The drive's people are saved from its bookings: press q, then X.")
    private static let leaveFirst = Phrase("Bấm Esc để rời bàn tiếp đón trước.", "Press Esc to leave the desk first.")
    static let nobodyChosen = Phrase("Chưa chọn được ai.", "Nobody is chosen.")

    private func availability(of step: Booking.Step) -> Availability {
        guard let selected else { return .disabled(guest == nil ? Self.nobodyChosen : Self.takeInFirst) }
        if selected.booking.step?.isEnd == true { return .disabled(Self.isThrough) }
        guard Booking.Step.following(selected.booking.step).contains(step) else {
            return .disabled(.booking(.stepNotAllowed(from: selected.booking.step, to: step)))
        }
        return .available
    }

    private static let takeInFirst = Phrase("Bấm Enter để ghi người này đã đến trước đã.", "Press Enter first: this person came.")

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        fit(context)
        return noting(respond(event, context))
    }

    /// Notes that what is opened covers the desk.
    private mutating func noting(_ effects: [Effect]) -> [Effect] {
        if effects.contains(where: { if case .open = $0 { true } else { false } }) { isCovered = true }
        return effects
    }

    private mutating func respond(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared:
            (isExpected, isCovered) = (true, false)
            return [.ask(.driveDay(drive)), .ask(.queue(drive))]
        case .newDay: return [.ask(.driveDay(drive)), .ask(.queue(drive))]
        // What is due changes with the clock.
        case .newMinute: return [.ask(.driveDay(drive))]
        case .news:
            countsBefore = countsBefore ?? page?.counts
            return [.ask(.driveDay(drive)), .ask(.queue(drive))]
        case .calm: countsBefore = nil
        case .answered(let answer): return take(answer, context)
        case .chosen(let donor): return choose(donor)
        case .move(.left), .move(.previousPane): return turn(to: panes.pane(-1).stage)
        case .move(.right), .move(.nextPane): return turn(to: panes.pane(1).stage)
        case .move(let move):
            guest = nil
            shifted = nil
            list.go(move)
            return look()
        case .action(let action): return perform(action, context)
        case .committed(let entry):
            isExpected = true
            return [.notice(Announcement(.done, .saved(entry.kind ?? .stepTaken)))]
        case .refused(.conflict(.booking(let booking))):
            standing = booking
            (isTold, hasPassed) = (true, false)
            return [.ask(.lastChange(.booking(booking))), .ask(.driveDay(drive)), .ask(.queue(drive))]
        case .refused(.invalid(.sameDonation(let donation))):
            // Another desk recorded the same bleed; else it is one from elsewhere, and the sentence of the books holds.
            guard let row = rows.first(where: { $0.booking.donation == donation }) else { break }
            standing = row.booking
            (isTold, hasPassed) = (true, false)
            return [.ask(.lastChange(.booking(row.booking)))]
        case .clicked(let point, let double): return clicked(point, double: double, context)
        default: break
        }
        return []
    }

    private mutating func take(_ answer: Answer, _ context: Context) -> [Effect] {
        switch answer {
        case .driveDay(let page):
            isMissing = page == nil
            self.page = page
        case .queue(drive, let rows): return take(rows, context)
        case .donor(let card): if card?.donor.id == person { self.card = card }
        case .lastChange(let entry):
            guard let standing else { return [] }
            self.standing = nil
            let passed = hasPassed ? rows.first { $0.id == standing.id } : nil
            hasPassed = false
            let text = passed.map { DeskText.passedBy(entry, $0, context) } ?? DeskText.takenBy(entry, standing, context)
            return [.notice(Announcement(.warning, text))]
        default: break
        }
        return []
    }

    /// The cursor stays on its person as long as they stand where they stood; whoever goes on makes room for the next.
    private mutating func take(_ rows: [QueueRow], _ context: Context) -> [Effect] {
        let before = selected?.id
        let (isExpected, isTold) = (isExpected, isTold)
        (self.isExpected, self.isTold) = (false, false)
        let isFirst = self.rows.isEmpty
        let back = isExpected ? Self.back(from: self.rows, to: rows) : nil
        self.rows = rows
        // Taken back here: the cursor goes with whom it was about.
        if let back { return select(back) }
        if isFirst, !rows.isEmpty, guest == nil, wanted == nil { stage = Self.opening(rows) }
        if let wanted, let row = rows.first(where: { $0.booking.donor == wanted }) {
            self.wanted = nil
            return select(row)
        }
        if let guest, let row = rows.first(where: { $0.booking.donor == guest }) { return select(row) }
        let shown = self.rows(at: stage)
        list.resize(count: shown.count)
        if let before, let index = shown.firstIndex(where: { $0.id == before }) {
            list.select(index)
            return look()
        }
        guard let before, !isExpected, let taken = rows.first(where: { $0.id == before }) else { return look() }
        shifted = context.now
        if isTold || isCovered { return look() }
        (standing, hasPassed) = (taken.booking, true)
        return look() + [.ask(.lastChange(.booking(taken.booking)))]
    }

    /// The one person who stands at an earlier step than before.
    private static func back(from old: [QueueRow], to new: [QueueRow]) -> QueueRow? {
        let before = Dictionary(old.map { ($0.id, DeskStage($0.booking).rawValue) }, uniquingKeysWith: { first, _ in first })
        let back = new.filter { row in before[row.id].map { DeskStage(row.booking).rawValue < $0 } ?? false }
        return back.count == 1 ? back.first : nil
    }

    /// Whoever waits for the doctor; while nobody does, the list of those who will come.
    private static func opening(_ rows: [QueueRow]) -> DeskStage {
        rows.contains { $0.booking.step == .came } ? .waiting : .awaited
    }

    private mutating func select(_ row: QueueRow) -> [Effect] {
        guest = nil
        shifted = nil
        stage = DeskStage(row.booking)
        let shown = rows(at: stage)
        list.resize(count: shown.count)
        if let index = shown.firstIndex(where: { $0.id == row.id }) { list.select(index) }
        return look()
    }

    private mutating func turn(to stage: DeskStage) -> [Effect] {
        guest = nil
        shifted = nil
        self.stage = stage
        list = ListWindow(count: rows(at: stage).count, height: list.height)
        return look()
    }

    /// Somebody found by typing or by their card: at their place in the queue, or beside it.
    private mutating func choose(_ donor: Identifier<Donor>) -> [Effect] {
        if let row = rows.first(where: { $0.booking.donor == donor }) { return select(row) }
        guest = donor
        return look()
    }

    /// Reads the card of whoever is looked at; numbers that were shown belong to somebody else.
    private mutating func look() -> [Effect] {
        let hides: [Effect] = shownCard == nil ? [.conceal] : []
        return hides + (person.map { [.ask(.donor($0))] } ?? [])
    }

    private mutating func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        if action == .open || action == .wentAway, let late = late(context) { return late }
        switch action {
        case .back:
            guard guest != nil else { return [.conceal, .close] }
            guest = nil
            return look()
        case .lookup: return [.open(LookupScreen(.desk(drive)))]
        case .wall: return [.open(WallScreen(drive))]
        case .driveState: return [.open(DriveStateScreen(drive))]
        case .book: return [.open(BookingsScreen(drive))]
        case .reckoning: return [.open(ReckoningScreen(drive, name: page?.drive.name ?? ""))]
        case .new: return [.open(FormScreen(DonorForm(for: .desk(drive)), context))]
        case .open: return advance(context)
        case .record: return gave(bag: nil, context)
        case .deferPerson: return putOff(context)
        case .wentAway: return step { DriveDay.take(.left, $0, at: context.now) }
        case .stepBack:
            if let closed { return closed }
            return selected.map { [.open(StepBackScreen($0, card: shownCard, drive: drive))] } ?? []
        case .reveal:
            guard let person else { return [] }
            return context.revealed == person ? [.conceal] : [.reveal(person, screen: "desk")]
        case .consent: return shownCard.map { [.open(PickScreen.consent($0, context))] } ?? []
        case .edit:
            if context.hidesNames { return [.notice(Announcement(.warning, .showNamesFirst))] }
            return shownCard.map {
                [.reveal($0.donor.id, screen: "donor form"), .open(FormScreen(DonorForm($0.donor), context))]
            } ?? []
        default: return []
        }
    }

    public mutating func scanned(_ scan: Scan, _ context: Context) -> [Effect]? {
        switch scan {
        case .card(let card): return noting([.open(CardScreen(card, .desk(drive)))])
        case .bag(let number):
            guard selected?.booking.step == .giving else {
                return [.notice(Announcement(.warning, .bagOfNobody(number.shown)))]
            }
            return noting(gave(bag: number, context))
        }
    }

    /// A key that came while the cursor went on to the next person is told, and does nothing.
    private mutating func late(_ context: Context) -> [Effect]? {
        guard let shifted else { return nil }
        self.shifted = nil
        guard guest == nil, context.now.milliseconds - shifted.milliseconds < Self.lateness else { return nil }
        let text = Phrase(
            "Bàn khác vừa ghi người trước; bấm lần nữa nếu là cho người này.",
            "Another desk has just taken the one before; press again if it is for this one.")
        return [.notice(Announcement(.warning, text))]
    }

    /// Milliseconds in which nobody has read the new line yet.
    private static let lateness: Int64 = 2_000

    // MARK: Steps

    private func step(_ change: (Booking) -> Change) -> [Effect] {
        if let closed { return closed }
        return selected.map { [.commit(change($0.booking))] } ?? []
    }

    /// Why no step is taken now: said at once, before anything is filled in.
    private var closed: [Effect]? {
        guard let state = page?.drive.state, state != .open else { return nil }
        return [.notice(Announcement(.warning, .booking(.driveNotOpen(state))))]
    }

    /// Enter: the step that comes next.
    private mutating func advance(_ context: Context) -> [Effect] {
        guard let page else { return [] }
        if let closed { return closed }
        if let guest {
            let booking = Booking.walkIn(id: context.identifiers.next(), drive: page.drive.id, donor: guest, at: context.now)
            wanted = guest
            return receive(booking, isNew: true, shownCard?.row, page, context)
        }
        guard let row = selected else { return [] }
        switch row.booking.step {
        case nil: return receive(row.booking, isNew: false, row.donor, page, context)
        case .came?: return step { DriveDay.take(.withDoctor, $0, at: context.now) }
        case .withDoctor?: return step { DriveDay.take(.giving, $0, at: context.now) }
        case .giving?: return gave(bag: nil, context)
        case .done?, .failed?, .deferred?, .left?:
            return [.notice(Announcement(.warning, Self.isThrough))]
        }
    }

    /// Takes somebody in; before their day it is asked first, and stands in the journal.
    private func receive(
        _ booking: Booking, isNew: Bool, _ donor: DonorRow?, _ page: DriveDayPage, _ context: Context
    ) -> [Effect] {
        if let donor {
            let reading = context.rules.intervalReading(
                after: donor.last, deferredUntil: donor.deferredUntil, on: page.drive.day)
            if case .notBefore = reading.answer {
                return [.open(EarlyScreen(booking, isNew: isNew, donor: donor, reading: reading))]
            }
        }
        return [.commit(DriveDay.come(booking, isNew: isNew, early: false, at: context.now))]
    }

    private func gave(bag: BagNumber?, _ context: Context) -> [Effect] {
        if let closed { return closed }
        guard let row = selected, let page, let card = shownCard else { return [] }
        guard case .available = availability(of: .done) else { return [] }
        return [.open(GaveScreen(row.booking, card: card, drive: page.drive, bag: bag, context))]
    }

    private func putOff(_ context: Context) -> [Effect] {
        if let closed { return closed }
        guard let row = selected, let page, let card = shownCard else { return [] }
        return [.open(FormScreen(DeferralForm(row.booking, card: card, drive: page.drive), context))]
    }

    // MARK: Mouse

    private mutating func clicked(_ point: Point, double: Bool, _ context: Context) -> [Effect] {
        let layout = DeskLayout(ProgramLayout(context.size).body)
        if let pane = panes.pane(at: point, in: layout.queue, context) { return turn(to: pane.stage) }
        let table = table(context).layout(in: layout.list, window: list)
        guard let row = table.row(at: point) else { return [] }
        guest = nil
        shifted = nil
        list.select(row)
        return look() + (double ? advance(context) : [])
    }

    private mutating func fit(_ context: Context) {
        let layout = DeskLayout(ProgramLayout(context.size).body)
        list.resize(height: table(context).visibleRows(in: layout.list))
    }
}
