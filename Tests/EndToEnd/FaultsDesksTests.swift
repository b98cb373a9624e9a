import Foundation
import Model
import Testing

@testable import Store

/// A drive with six desks: five without a screen, which are killed now and then, and this test; two screens look on.
@Suite(.serialized) struct FaultsDesksTests {
    /// A real drive is 250 people in four hours, four to five steps each: so many steps a minute and desk at ten times its pace.
    private static let pace = 7.5
    /// Seconds between two people whom the test's own desk takes in, and on whom the screens are timed.
    private static let pause = 1.0
    /// Seconds between two desks that are killed, about.
    private static let life = 5.0

    @Test func `at a drive with six desks every step is there once, the counts are a recount, and the others see it at once`()
        throws
    {
        let seconds = Long.seconds(6)
        // In the short form everything happens faster, or nothing would.
        let haste = seconds < 60 ? 20.0 : 1
        let hall = try Hall(people: 60 + Int(seconds * haste / 60 * 90))
        let screens = try [(120, 40), (80, 24)].map { columns, rows in
            try TmuxSession(hall.home, ["desk", hall.drive.id.description], columns: columns, rows: rows)
        }
        for screen in screens { try screen.wait(for: "đến 0 ·") }
        var desks = try (2...6).map { try hall.desk($0, for: seconds, pace: Self.pace * haste) }
        var told: [String] = []
        var waits: [Double] = []
        var kills = 0
        let end = TmuxSession.now() + seconds
        var nextKill = TmuxSession.now() + Self.life / haste
        while TmuxSession.now() < end {
            if let entry = try hall.receive() {
                told.append(entry.id)
                let came = entry.came
                for (place, screen) in screens.enumerated() {
                    try screen.wait(for: "the count of \(came)") { ($0.number(after: "đến ") ?? 0) >= came }
                    if place == 0 { waits.append((TmuxSession.now() - entry.began) * 1000) }
                }
            }
            if TmuxSession.now() > nextKill {
                let victim = Int.random(in: 0..<desks.count)
                desks[victim].kill()
                told += desks[victim].lastEntries()
                kills += 1
                desks[victim] = try hall.desk(victim + 2, for: end - TmuxSession.now(), pace: Self.pace * haste)
                nextKill = TmuxSession.now() + Self.life / haste * Double.random(in: 0.5...1.5)
            }
            // A pace is what is tried here.
            usleep(useconds_t(Self.pause / haste * 1_000_000))
        }
        for desk in desks {
            told += desk.lastEntries()
            #expect(desk.complaint().isEmpty)
        }
        try hall.expectWhole(told, mayHaveMore: kills)
        waits.sort()
        let p99 = waits.isEmpty ? 0 : waits[min(waits.count - 1, waits.count * 99 / 100)]
        let median = waits.isEmpty ? 0 : waits[waits.count / 2]
        Long.say(
            """
            desks: \(told.count) steps by six desks in \(Int(seconds)) s, \(kills) desks killed and begun again; each step there once, counts equal a \
            recount; from a commit to the other screen, seen through tmux: median \(Int(median)) ms, p99 \(Int(p99)) ms of \(waits.count)
            """)
    }
}

/// The books of a drive, and what is done there.
private struct Hall {
    let home: TmuxHome
    let drive: Drive
    private let store: Store
    private let signature = Signature(operatorName: "Mai", desk: "Bàn 1")

    /// - Parameter people: who are booked for it.
    init(people: Int) throws {
        home = try TmuxHome.ward()
        store = try Store.open(DatabaseFile(path: home.database), clock: .machine)
        let today = store.clock.now().day
        drive = Drive(
            id: store.newIdentifier(), name: "Ngày hội hiến máu", day: today, hours: ClockSpan(0, 24 * 60),
            campaignYear: today.year,
            state: .open)
        try store.commit(Change(.driveAdded, [.adding(.drive(drive))]), by: signature)
        for number in 1...people {
            let donor = Donor(
                id: store.newIdentifier(), name: "Người Thứ \(number)", home: HomeAddress(ward: WardKey(.era2025, 367)))
            let booking = Booking(id: store.newIdentifier(), drive: drive.id, donor: donor.id)
            try store.commit(Change(.bookingMade, [.adding(.donor(donor)), .adding(.booking(booking))]), by: signature)
        }
    }

    func desk(_ number: Int, for seconds: Double, pace: Double) throws -> BusyDesk {
        try BusyDesk("Bàn \(number)", on: home.database, for: max(0.1, seconds), more: [drive.id.description, String(pace)])
    }

    struct Received {
        let id: String
        /// Before the commit, by ``TmuxSession/now()``.
        let began: Double
        /// How many have come with this one, at least.
        let came: Int
    }

    /// The test's own desk takes in the next one; `nil` when everybody has come.
    func receive() throws -> Received? {
        while true {
            let queue = try store.read { try $0.queue(drive: drive.id) }
            guard let row = queue.first(where: { $0.booking.step == nil }) else { return nil }
            let began = TmuxSession.now()
            do {
                let entry = try store.commit(
                    DriveDay.come(row.booking, isNew: false, early: false, at: store.clock.now()), by: signature)
                let came = try store.read { try $0.driveCounts(drive.id, now: store.clock.now()) }.presented
                return Received(id: entry.id.description, began: began, came: came)
            } catch StoreError.conflict(.booking) {
                // Another desk was quicker.
            }
        }
    }

    /// Every acknowledged step stands in the journal once, nobody is counted twice, and the counts are what the queue adds up to.
    func expectWhole(_ told: [String], mayHaveMore: Int) throws {
        let answer = try home.run("check")
        #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
        let entries = try store.read { reader in
            try reader.query("SELECT uuid FROM entry WHERE kind = 'stepTaken'").all {
                try $0.identifier(0, of: Entry.self).description
            }
        }
        #expect(Set(told).count == told.count && Set(told).isSubset(of: entries))
        #expect(entries.count - told.count <= mayHaveMore, "\(entries.count) entries, \(told.count) told")
        let (queue, counts) = try store.read { reader in
            (try reader.queue(drive: drive.id), try reader.driveCounts(drive.id, now: store.clock.now()))
        }
        func at(_ step: Booking.Step) -> Int { queue.count { $0.booking.step == step } }
        #expect(Set(queue.compactMap(\.booking.donor)).count == queue.count)
        #expect(counts.waiting == at(.came) && counts.withDoctor == at(.withDoctor) && counts.giving == at(.giving))
        #expect(
            counts.done == at(.done) && counts.failed == at(.failed) && counts.deferred == at(.deferred) && counts.left == at(.left)
        )
        let donations = try store.read { reader in
            try reader.integer(
                "SELECT count(*) FROM donation WHERE voided = 0 AND drive = (SELECT id FROM drive WHERE uuid = ?)",
                [Bound(drive.id)])
        }
        #expect(donations == at(.done) + at(.failed))
    }
}
