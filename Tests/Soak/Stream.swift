import Glibc
import Model
import Store

/// A desk that never rests: it commits one change after another, and says so on standard output once each is on the disk.
///
/// Each line is the identifier of an entry; nothing is said of a change that was refused.
struct Stream {
    private let store: Store
    private let signature: Signature
    private var donor: Donor
    private var last: Donation?
    private var count = 0

    init(_ store: Store, desk: String) {
        self.store = store
        signature = Signature(operatorName: desk, desk: desk)
        donor = Donor(id: store.newIdentifier(), name: "Người \(desk)", home: HomeAddress(ward: WardKey(.era2020, 352)))
    }

    mutating func run(for length: Duration) throws {
        let end = ContinuousClock.now + length
        try commit(.donorAdded, .adding(.donor(donor)))
        while ContinuousClock.now < end { try step() }
    }

    /// Mostly donations; now and then one is voided, taken back, or the donor's card is altered.
    private mutating func step() throws {
        count += 1
        switch (count % 10, last) {
        case (3, let donation?):
            var voided = donation
            voided.voided = true
            try commit(.donationVoided, .altering(.donation(donation), to: .donation(voided)))
            last = nil
        case (6, _):
            if let entry = try store.lastUndoable() { Told.say(try store.undo(entry.id, by: signature)) }
            last = nil
        case (9, _):
            var renamed = donor
            renamed.note = "\(count)"
            try commit(.donorAltered, .altering(.donor(donor), to: .donor(renamed)))
            donor = renamed
        default:
            let day = Day(number: 18_000 + count % 900)
            let donation = Donation(
                id: store.newIdentifier(), donor: donor.id, day: day, volume: Millilitres(350), campaignYear: day.year,
                credit: Credit(ward: donor.home.ward), bagNumber: "\(donor.id)-\(count)")
            try commit(.donationRecorded, .adding(.donation(donation)))
            last = donation
        }
    }

    private func commit(_ kind: Change.Kind, _ revision: Revision) throws {
        Told.say(try store.commit(Change(kind, [revision]), by: signature))
    }
}
