import Model
import Testing

@testable import Store

@Suite struct QueueTests {
    private let store: Store
    private let bench: DriveBench

    init() throws {
        store = try Store.inMemory(clock: Clock(startingAt: Samples.noon), seed: 1)
        bench = try DriveBench(store, slots: [DriveSlot(450, 510, capacity: 9), DriveSlot(510, 570, capacity: 9)])
    }

    private func names(_ rows: [QueueRow]) -> [String] { rows.compactMap { $0.donor?.name } }

    @Test func `The queue goes by step, slot, and the time at the step`() throws {
        _ = try bench.book(bench.donor("An Muộn"), slot: 510)
        _ = try bench.book(bench.donor("Bình Không Giờ"))
        _ = try bench.book(bench.donor("Chi Sớm"), slot: 450)
        try bench.take(.came, bench.book(bench.donor("Dung Sau")), minute: 490)
        try bench.take(.came, bench.book(bench.donor("Em Trước")), minute: 480)
        let given = try bench.take(.came, bench.book(bench.donor("Gấm Xong")))
        try bench.give(given)
        let rows = try store.read { try $0.queue(drive: bench.drive.id) }
        #expect(names(rows) == ["Chi Sớm", "An Muộn", "Bình Không Giờ", "Em Trước", "Dung Sau", "Gấm Xong"])
        #expect(rows.last?.donor?.birthYear == 1990)
        #expect(rows.last?.donor?.last == LastDonation(day: bench.day, kind: .wholeBlood))
        #expect(rows.map(\.booking).last?.step == .done)
    }

    @Test func `A person's booking is found by the drive, and their bookings the newest first`() throws {
        let donor = try bench.donor()
        let booking = try bench.book(donor)
        var next = bench.drive
        next.id = store.newIdentifier()
        next.day = bench.day + 90
        try store.add(.drive(next), kind: .driveAdded)
        let later = Booking(id: store.newIdentifier(), drive: next.id, donor: donor.id)
        try bench.commit(DriveDay.make(later))
        #expect(try store.read { try $0.booking(drive: bench.drive.id, donor: donor.id) } == booking)
        #expect(try store.read { try $0.bookings(of: donor.id) } == [later, booking])
        try bench.commit(DriveDay.remove(later))
        #expect(try store.read { try $0.booking(drive: next.id, donor: donor.id) } == nil)
    }

    @Test func `Of a drive's people too a name that has all the words comes before a street that has one of them`() throws {
        let street = Street(id: store.newIdentifier(), name: "Lương Thế Vinh")
        let stretch = Stretch(id: store.newIdentifier(), street: street.id, ward: Samples.ward)
        try store.add(.street(street), .stretch(stretch), kind: .streetAdded)
        _ = try bench.book(bench.donor("Trần Văn Vinh"))
        for name in ["Trần Văn Thuận", "Trần Văn Thịnh"] {
            var other = Samples.donor(store, name)
            other.home.stretch = stretch.id
            try store.add(.donor(other))
            _ = try bench.book(other)
        }
        var trail: LookupTrail?
        var roster: DriveRoster?
        let found = try store.read {
            try $0.lookup("tran van vinh", inDrive: bench.drive.id, home: [], limit: 5, following: &trail, among: &roster)
        }
        #expect(names(found.booked) == ["Trần Văn Vinh", "Trần Văn Thịnh", "Trần Văn Thuận"])
    }

    @Test func `A slot is taken up by those booked for it who have not cancelled`() throws {
        let group = Group(id: store.newIdentifier(), kind: .residential, name: "Tổ 5")
        try store.add(.group(group), kind: .groupAdded)
        var drive = bench.drive
        drive.slots.append(DriveSlot(450, 510, capacity: 3, audience: .group(group.id)))
        try bench.commit(Change(.driveAltered, [.altering(.drive(bench.drive), to: .drive(drive))]))
        var member = Samples.donor(store)
        member.group = group.id
        try store.add(.donor(member))
        _ = try bench.book(member, slot: 450)
        _ = try bench.book(bench.donor(), slot: 450)
        _ = try bench.book(bench.donor(), slot: 450, invitation: .cancelled)
        _ = try bench.book(bench.donor())
        #expect(try store.read { try $0.slots(drive) }.map(\.booked) == [1, 0, 1])
    }

    @Test func `At a drive its own people are found first, by name, by the end of a phone number and by a year`() throws {
        var own = Samples.donor(store, "Nguyễn Thị Lành")
        own.phone = Phone(checked: "0912000345")
        own.birth = .year(1985)
        try store.add(.donor(own))
        _ = try bench.book(own)
        // Newer than the own person, so that the general lookup puts them before.
        for place in 0..<30 {
            var other = Samples.donor(store, "Nguyễn Thị Lành")
            other.phone = Phone(checked: "09130\(10 + place)345")
            try store.add(.donor(other))
        }
        for text in ["lanh nguyen", "Nguyễn", "345", "091200", "1985", "nguyê", "lanh 345", "84912000"] {
            var trail: LookupTrail?
            var roster: DriveRoster?
            let answer = try store.read {
                try $0.lookup(text, inDrive: bench.drive.id, home: [], limit: 5, following: &trail, among: &roster)
            }
            #expect(answer.booked.map { $0.donor?.id } == [own.id], "\(text)")
            #expect(!answer.others.rows.contains { $0.id == own.id })
            #expect(answer.others.rows.count <= 5)
        }
        // Before anything is typed all of them stand first, and nobody twice.
        var trail: LookupTrail?
        var roster: DriveRoster?
        let all = try store.read {
            try $0.lookup("", inDrive: bench.drive.id, home: [], limit: 5, following: &trail, among: &roster)
        }
        #expect(try all.booked == store.read { try $0.queue(drive: bench.drive.id) })
        let first = all.booked.compactMap { row in row.donor.map { $0.id } }
        #expect(Set(first).isDisjoint(with: all.others.rows.map { $0.id }))
        for text in ["...", "xyz", "999"] {
            var trail: LookupTrail?
            var roster: DriveRoster?
            let answer = try store.read {
                try $0.lookup(text, inDrive: bench.drive.id, home: [], limit: 5, following: &trail, among: &roster)
            }
            #expect(answer.booked.isEmpty, "\(text)")
        }
    }

    @Test
    func `Who is booked while a desk looks for people is found by its next letter, and where they stand is told as it is then`()
        throws
    {
        var trail: LookupTrail?
        var roster: DriveRoster?
        func booked(_ text: String) throws -> [QueueRow] {
            try store.read {
                try $0.lookup(text, inDrive: bench.drive.id, home: [], limit: 5, following: &trail, among: &roster).booked
            }
        }
        let own = Samples.donor(store, "Nguyễn Thị Lành")
        try store.add(.donor(own))
        #expect(try booked("l").isEmpty)
        let booking = try bench.book(own)
        #expect(try booked("la").map(\.booking) == [booking])
        try bench.commit(DriveDay.come(booking, isNew: false, early: false, at: store.clock.now()))
        #expect(try booked("lan").map(\.booking.step) == [.came])
    }
}
