import Glibc
import Model
import Store

/// Somebody at a desk of a drive: takes whoever comes next, at a steady pace, and is sometimes told that another desk was quicker.
struct DriveHand {
    private let store: Store
    private let drive: Identifier<Drive>
    private let signature: Signature
    private var random = SystemRandomNumberGenerator()

    init(_ store: Store, desk: String, drive: Identifier<Drive>) {
        self.store = store
        self.drive = drive
        signature = Signature(operatorName: desk, desk: desk)
    }

    mutating func run(for length: Duration, stepsAMinute: Double) throws {
        let end = ContinuousClock.now + length
        let pause = Duration.seconds(60 / stepsAMinute)
        var due = ContinuousClock.now
        while ContinuousClock.now < end {
            guard try step() else { return }
            due += pause * Double.random(in: 0.5...1.5, using: &random)
            let wait = ContinuousClock.now.duration(to: due)
            // A pace is what is tried here.
            if wait > .zero { usleep(useconds_t(wait / .microseconds(1))) }
        }
    }

    /// - Returns: false when nobody is left who could go on.
    private mutating func step() throws -> Bool {
        guard let day = try store.read({ try $0.drive(drive) })?.drive else { return false }
        let people = try store.read { try $0.queue(drive: drive) }.filter { $0.booking.step?.isEnd != true }
        // The people who are furthest come first, as in a hall: three of four times.
        let later = people.filter { $0.booking.step != nil }
        guard let row = (Bool.random(using: &random) && !later.isEmpty ? later : people).randomElement(using: &random) else {
            return false
        }
        do {
            Told.say(try store.commit(change(row.booking, day), by: signature))
        } catch StoreError.conflict(.booking) {
            // Another desk took this person in between; nothing was written.
        } catch StoreError.invalid(.booking) {
        }
        return true
    }

    private mutating func change(_ booking: Booking, _ day: Drive) throws -> Change {
        let now = store.clock.now()
        let luck = Int.random(in: 0..<100, using: &random)
        guard let donor = booking.donor else { throw StoreError.damaged("a person of the drive is missing") }
        switch booking.step {
        case nil: return DriveDay.come(booking, isNew: false, early: false, at: now)
        case .came?: return DriveDay.take(luck < 2 ? .left : .withDoctor, booking, at: now)
        case .withDoctor? where luck < 12:
            let deferral = Deferral(
                id: store.newIdentifier(), donor: donor, day: day.day, code: .measurement, venue: day.venue, drive: day.id)
            return DriveDay.record(booking, [deferral], at: now)
        case .withDoctor?: return DriveDay.take(.giving, booking, at: now)
        default:
            let donation = DriveDay.donation(
                id: store.newIdentifier(), of: donor, at: day, outcome: luck < 5 ? .failed : .collected, volume: Millilitres(350),
                credit: Credit(), bagNumber: "B\(store.newIdentifier(of: Donation.self))".prefix(30).uppercased())
            return DriveDay.record(booking, donation, firstTime: false, at: now)
        }
    }
}
