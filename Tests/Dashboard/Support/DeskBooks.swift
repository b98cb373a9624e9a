import Model

@testable import Dashboard
@testable import Store

/// The books of one drive's day, as the desk asks for them and writes into them. Everybody in it is invented.
final class DeskBooks {
    var drive: Drive
    var rows: [QueueRow]
    var cards: [Identifier<Donor>: DonorCard]
    var goal: Amount?
    /// Who changed a booking last, when somebody else did.
    var lastChange: JournalEntry?
    /// What the next change is refused with.
    var refusal: StoreError?

    init(state: Drive.State = .open) {
        drive = Fake.deskDrive
        drive.state = state
        cards = Dictionary(Fake.deskCards.map { ($0.donor.id, $0) }, uniquingKeysWith: { first, _ in first })
        goal = Amount(.bags, 40)
        rows = Fake.deskBookings.map { booking in QueueRow(booking: booking, donor: nil) }
        for index in rows.indices { rows[index].donor = rows[index].booking.donor.flatMap { cards[$0]?.row } }
    }

    var page: DriveDayPage {
        let target = goal.map { Target(id: Fake.id(4301), year: 2020, unit: .drive(drive.id), amount: $0) }
        return DriveDayPage(
            row: DriveRow(drive: drive, venueName: Fake.site.name, targets: target.map { [$0] } ?? []), counts: counts,
            rates: DriveRates(
                show: BetaRate(mean: 0.8, weight: 60), deferral: BetaRate(mean: 0.125, weight: 60),
                failure: BetaRate(mean: 0.04, weight: 60), walkIns: 4, bagVolume: 320))
    }

    /// Counted by the desk's own rows; of people in them alone.
    var counts: DriveCounts {
        var counts = DriveCounts()
        counts.booked = 48
        counts.cancelled = 3
        counts.due = 28
        for booking in rows.map(\.booking) {
            if booking.source == .walkIn { counts.walkIns += 1 }
            if booking.firstTime { counts.firstTimers += 1 }
            if let came = booking.came, let needle = booking.needle {
                counts.waits.append(Int(needle.milliseconds - came.milliseconds) / 1000)
            }
            switch booking.step {
            case nil: break
            case .came?: counts.waiting += 1
            case .withDoctor?: counts.withDoctor += 1
            case .giving?: counts.giving += 1
            case .done?: counts.done += 1
            case .failed?: counts.failed += 1
            case .deferred?: counts.deferred += 1
            case .left?: counts.left += 1
            }
        }
        // The drive is half over: most are through already.
        counts.done += 15
        counts.deferred += 2
        counts.largeBags = counts.done * 3 / 4
        counts.volume = Millilitres(counts.done * 330)
        return counts
    }

    func row(_ donor: Identifier<Donor>) -> QueueRow? { rows.first { $0.booking.donor == donor } }

    func answer(_ question: Question) -> Answer? {
        switch question {
        case .driveDay(drive.id): .driveDay(page)
        case .driveDay: .driveDay(nil)
        case .queue(let drive): .queue(drive, drive == self.drive.id ? rows : [])
        case .donor(let donor): .donor(cards[donor] ?? (donor == Fake.donor.id ? Fake.card : nil))
        case .lastChange: .lastChange(lastChange)
        case .driveLookup(let text, _):
            .driveLookup(
                text,
                DriveLookupAnswer(
                    booked: text.isEmpty ? [] : rows.filter { $0.donor != nil }, others: LookupAnswer(rows: guests, more: false)))
        default: Fake.answer(question)
        }
    }

    /// Known, and neither booked nor there.
    private var guests: [DonorRow] { Fake.deskCards.map(\.row).filter { row($0.id) == nil } }

    /// Another desk takes the step.
    func move(_ person: Fake.DeskPerson, to step: Booking.Step) {
        guard let index = rows.firstIndex(where: { $0.id == person.booking }) else { return }
        rows[index].booking = rows[index].booking.taking(step, at: Fake.now)
    }

    /// Writes as the store does, without its checks.
    func write(_ change: Change) throws -> JournalEntry {
        if let refusal {
            self.refusal = nil
            throw refusal
        }
        for revision in change.revisions {
            switch (revision.before, revision.after) {
            case (_, .booking(let booking)?):
                let donor = booking.donor.flatMap { cards[$0]?.row }
                rows.removeAll { $0.id == booking.id }
                rows.append(QueueRow(booking: booking, donor: donor))
            case (_, .donor(let donor)?):
                cards[donor.id] = DonorCard(
                    donor: donor, row: DonorRow(id: donor.id, name: donor.name, birthYear: donor.birth?.year))
            default: break
            }
        }
        return Self.entry(change.kind, by: Fake.desk)
    }

    static func entry(_ kind: Change.Kind, by signature: Signature, at time: Instant = Fake.now) -> JournalEntry {
        JournalEntry(
            id: Fake.id(900), position: 12, device: Fake.id(1), deviceSequence: 12, session: Fake.id(2), time: time, kind: kind,
            kindName: kind.rawValue, signature: signature, remark: "", reverses: nil, parts: 1, isUndone: false)
    }
}
