import Glibc
import Model
import Store

/// A desk that never rests: it commits one change after another, and says so on standard output once each is on the disk.
///
/// Tests kill it at random moments, or run several on one file. Each line is the identifier of an entry; nothing is said of a change
/// that was refused, and the first error ends the desk with its name on standard error and code 1.
@main
struct Stream {
    private let store: Store
    private let signature: Signature
    private var donor: Donor
    private var last: Donation?
    private var count = 0

    /// `giothong-soak DATABASE DESK SECONDS`; it also ends when nobody reads any more.
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let seconds = Double(arguments[3]) else { exit(2) }
        do {
            var stream = try Stream(path: arguments[1], desk: arguments[2])
            try stream.run(for: .seconds(seconds))
        } catch {
            write("\(error)\n", to: STDERR_FILENO)
            exit(1)
        }
    }

    private init(path: String, desk: String) throws {
        store = try Store.open(DatabaseFile(path: path), clock: .machine)
        signature = Signature(operatorName: desk, desk: desk)
        donor = Donor(id: store.newIdentifier(), name: "Người \(desk)", home: HomeAddress(ward: WardKey(.era2020, 352)))
    }

    private mutating func run(for length: Duration) throws {
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
            if let entry = try store.lastUndoable() { say(try store.undo(entry.id, by: signature)) }
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
        say(try store.commit(Change(kind, [revision]), by: signature))
    }

    private func say(_ entry: JournalEntry) {
        if !Self.write("\(entry.id)\n", to: STDOUT_FILENO) { exit(0) }
    }

    /// In one piece, so that a line is told or not.
    @discardableResult
    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        let bytes = Array(text.utf8)
        return Glibc.write(descriptor, bytes, bytes.count) == bytes.count
    }
}
