import Canvas
import Model
import Phrases
import Store

/// The bleed is over (đã hiến): the standard bags on one key each, all else in the form behind. The bag may be scanned meanwhile.
struct GaveScreen: Screen {
    let booking: Booking
    let card: DonorCard
    let drive: Drive
    private(set) var bag: BagNumber?
    private var places: Places?
    private var choices: ListWindow
    private let volumes: [Millilitres]
    private let id: Identifier<Donation>

    init(_ booking: Booking, card: DonorCard, drive: Drive, bag: BagNumber?, _ context: Context) {
        self.booking = booking
        self.card = card
        self.drive = drive
        self.bag = bag
        id = context.identifiers.next()
        volumes = context.rules.volumeRule(for: .wholeBlood, on: drive.day)?.bags ?? []
        choices = ListWindow(
            count: volumes.count + GaveForm.Kind.allCases.count, height: volumes.count + GaveForm.Kind.allCases.count,
            selected: volumes.firstIndex(of: Self.usual(card, volumes)) ?? 0)
    }

    /// As much as last time, else the middle bag.
    static func usual(_ card: DonorCard, _ volumes: [Millilitres]) -> Millilitres {
        let last = card.donations.lazy.map(\.donation).first { !$0.voided && $0.outcome == .collected && $0.kind == .wholeBlood }
        if let last, volumes.contains(last.volume) { return last.volume }
        return volumes.isEmpty ? Millilitres(350) : volumes[volumes.count / 2]
    }

    var title: Phrase { Phrase("Đã hiến", "Gave") }
    var presentation: Presentation { .box(width: 62, height: choices.count + 6) }
    /// The first digit of a bag is its key.
    var isTyping: Bool { true }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        action == .open || action == .back ? .available : .absent
    }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared: return [.ask(.places)]
        case .answered(.places(let places)): self.places = places
        case .action(.back): return [.close]
        case .action(.open): return choices.selection.map { choose($0, context) } ?? []
        case .move(let move): choices.go(move)
        case .typed(let text):
            guard let volume = volumes.firstIndex(where: { String($0.count).first == text.first }) else { return [] }
            return choose(volume, context)
        case .clicked(let point, let double):
            let area = ProgramLayout(context.size).body.box(presentation).inset(2, 1)
            let row = point.y - area.y - 2
            guard area.contains(point), (0..<choices.count).contains(row) else { return [] }
            choices.select(row)
            if double { return choose(row, context) }
        case .committed: return [.close, .notice(Announcement(.done, .saved(.donationRecorded)))]
        case .refused(let error):
            // Somebody else was quicker: the desk tells who.
            switch error {
            case .conflict(.booking), .invalid(.sameDonation): return [.close, .tell(.refused(error))]
            default: break
            }
        default: break
        }
        return []
    }

    mutating func scanned(_ scan: Scan, _ context: Context) -> [Effect]? {
        switch scan {
        case .bag(let number):
            let before = bag?.text ?? ""
            bag = number
            return [.notice(BagField.announce(number, instead: before))]
        case .card(let scanned):
            guard let own = card.donor.citizenID else { return [.notice(Announcement(.warning, .questionFirst))] }
            return scanned.numbers.contains(own)
                ? [.notice(Announcement(.done, .cardOfThisPerson))] : [.notice(Announcement(.warning, .cardOfSomebodyElse))]
        }
    }

    private func choose(_ row: Int, _ context: Context) -> [Effect] {
        guard volumes.indices.contains(row) else {
            let form = GaveForm(booking, card: card, drive: drive, kind: GaveForm.Kind.allCases[row - volumes.count], bag: bag)
            return [.replace(FormScreen(form, context))]
        }
        guard let places else { return [] }
        let donation = DriveDay.donation(
            id: id, of: card.donor.id, at: drive, volume: volumes[row],
            credit: places.credit(of: card.donor, on: drive.day, context),
            bagNumber: bag?.text ?? "")
        return [.commit(DriveDay.record(booking, donation, firstTime: card.isFirstTime, at: context.now))]
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = area
        canvas.label(
            [
                Span(Mask.name(card.donor.name, context), .title),
                Span(card.isFirstTime ? context.say(Phrase("  lần đầu", "  first time")) : "", .accent),
            ], in: rest.takeTop(1))
        _ = rest.takeTop(1)
        let labels =
            volumes.map {
                "\($0.count) ml"
                    + context.say(Phrase("   phím \(String($0.count).prefix(1))", "   key \(String($0.count).prefix(1))"))
            }
            + GaveForm.Kind.allCases.map { context.say($0.title) + "…" }
        ChoiceList(labels).draw(on: &canvas, in: rest.takeTop(choices.count), window: choices)
        _ = rest.takeTop(1)
        canvas.label(
            [
                Span(context.say(Phrase("Mã túi  ", "Bag  ")), .dim),
                bag.map { Span($0.shown, .text.bold) }
                    ?? Span(context.say(Phrase("quét nhãn túi, nếu có", "scan its label, if there is one")), .hint),
            ], in: rest.takeTop(1))
    }
}

extension DonorCard {
    /// Nothing is known of a donation before (lần đầu), neither in the books nor stated.
    var isFirstTime: Bool { !donations.contains { !$0.donation.voided } && (stated?.count ?? 0) == 0 }
}
