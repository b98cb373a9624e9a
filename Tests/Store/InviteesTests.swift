import Model
import Testing

@testable import Store

@Suite struct InviteesTests {
    private let office: TemporaryOffice
    private let store: Store
    private let bench: DriveBench
    private let group: Group
    private let bloc: Bloc

    init() throws {
        office = try TemporaryOffice()
        store = try office.open()
        bloc = Bloc(id: store.newIdentifier(), name: "Dân cư", abbreviation: "ĐBDC")
        group = Group(id: store.newIdentifier(), kind: .residential, name: "Tổ 5", ward: Samples.ward, bloc: bloc.id)
        try store.add(.bloc(bloc), kind: .blocAdded)
        try store.add(.group(group), kind: .groupAdded)
        bench = try DriveBench(store, slots: [DriveSlot(450, 510, capacity: 1, audience: .group(group.id))], state: .planned)
    }

    @discardableResult
    private func member(_ name: String, agreed: Bool = true, refused: Bool = false) throws -> Donor {
        var donor = Samples.donor(store, name)
        donor.group = group.id
        donor.doNotInvite = refused
        try store.add(.donor(donor))
        if agreed {
            try store.add(
                .consent(
                    Consent(id: store.newIdentifier(), donor: donor.id, purpose: .contact, given: bench.day - 100, means: .paper)),
                kind: .consentGiven)
        }
        return donor
    }

    private func page(_ unit: Unit, limit: Int = 3000) throws -> InviteePage {
        try store.read { try $0.invitees(of: unit, to: bench.drive.id, limit: limit) }
    }

    @Test func `Those of a group who agreed to be contacted are listed by name, the others are counted`() throws {
        try member("Trần Văn Bình")
        let first = try member("Đặng Thị Mai")
        try member("Lê Minh Đức", agreed: false)
        try member("Phạm Thu Hương", refused: true)
        let withdrawn = try member("Vũ Thị Ánh", agreed: false)
        let consent = Consent(
            id: store.newIdentifier(), donor: withdrawn.id, purpose: .contact, given: bench.day - 50, means: .spoken,
            withdrawn: bench.day - 2)
        try store.add(.consent(consent), kind: .consentGiven)
        // Of another use, which allows no call.
        let other = try member("Bùi Đức Thịnh", agreed: false)
        try store.add(
            .consent(Consent(id: store.newIdentifier(), donor: other.id, purpose: .history, given: bench.day, means: .paper)),
            kind: .consentGiven)
        _ = try bench.donor("Ngô Gia Bảo")

        for unit in [Unit.group(group.id), .bloc(bloc.id)] {
            let page = try page(unit)
            #expect(page.rows.map(\.donor.name) == ["Trần Văn Bình", "Đặng Thị Mai"])
            #expect(page.refused == 2 && page.withoutConsent == 2 && !page.isCut)
            #expect(page.drive == bench.drive && page.name?.written == (unit == .group(group.id) ? "Tổ 5" : "Dân cư"))
        }
        #expect(try page(.ward(Samples.ward)).withoutConsent == 3)
        #expect(try page(.office).rows.isEmpty)
        let cut = try page(.group(group.id), limit: 1)
        #expect(cut.isCut && cut.rows.count + cut.refused + cut.withoutConsent == 1)
        let booking = try bench.book(first)
        #expect(try page(.group(group.id)).rows.map(\.booking) == [nil, booking])
    }

    @Test func `A consent that was given anew counts, whatever became of an older one`() throws {
        let donor = try member("Đặng Thị Mai")
        let old = Consent(
            id: store.newIdentifier(), donor: donor.id, purpose: .contact, given: bench.day - 900, means: .paper,
            withdrawn: bench.day - 800)
        try store.add(.consent(old), kind: .consentGiven)
        #expect(try page(.group(group.id)).rows.count == 1)
    }

    @Test func `A whole group is invited in one change, and one undo takes it back`() throws {
        for number in 1...40 { try member("Nguyễn Văn A\(number)") }
        let bookings = try page(.group(group.id)).rows.map {
            Booking(id: store.newIdentifier(), drive: bench.drive.id, donor: $0.id, invitation: .invited)
        }
        let entry = try bench.commit(Change(.bookingMade, bookings.map { .adding(.booking($0)) }))
        #expect(try store.number("SELECT count(*) FROM booking") == 40)
        #expect(try page(.group(group.id)).rows.allSatisfy { $0.booking?.invitation == .invited })
        #expect(try bench.counts().bookings == 0)
        try store.undo(entry.id, by: Samples.signature)
        #expect(try store.number("SELECT count(*) FROM booking") == 0)
        try store.redo(entry.id, by: Samples.signature)
        #expect(try store.number("SELECT count(*) FROM booking WHERE invitation = 0") == 40)
        #expect(try store.check() == [])
    }

    @Test func `Nobody of a mass invitation is invited when one of them is there already`() throws {
        let (one, two) = (try member("Trần Văn Bình"), try member("Lê Minh Đức"))
        let there = try bench.book(two)
        let bookings = [one, two].map {
            Booking(id: store.newIdentifier(), drive: bench.drive.id, donor: $0.id, invitation: .invited)
        }
        #expect(throws: StoreError.conflict(.booking(there))) {
            try bench.commit(Change(.bookingMade, bookings.map { .adding(.booking($0)) }))
        }
        #expect(try store.number("SELECT count(*) FROM booking") == 1)
    }

    @Test func `Many are reminded in one change`() throws {
        let bookings = try ["A", "B", "C"].map { try bench.book(member("Nguyễn Văn \($0)")) }
        let revisions = bookings.map { booking in
            var after = booking
            after.invitation = .reminded
            return Revision.altering(.booking(booking), to: .booking(after))
        }
        let entry = try bench.commit(Change(.bookingAltered, revisions))
        #expect(try store.number("SELECT count(*) FROM booking WHERE invitation = 3") == 3)
        try store.undo(entry.id, by: Samples.signature)
        #expect(try bookings.map { try bench.now($0) } == bookings)
    }

    @Test func `A drive's page has its people by slot with their groups, and its slots`() throws {
        let late = try bench.book(member("Trần Văn Bình"))
        let early = try bench.book(member("Lê Minh Đức"), slot: 450)
        let stranger = try bench.book(bench.donor("Ngô Gia Bảo"), invitation: .invited)
        let page = try #require(try store.read { try $0.bookingPage(bench.drive.id) })
        #expect(page.rows.map(\.booking) == [early, stranger, late])
        #expect(page.rows.map(\.groupName) == ["Tổ 5", "", "Tổ 5"])
        #expect(page.rows.map(\.bloc) == [bloc.id, nil, bloc.id])
        #expect(page.slots.map(\.booked) == [1] && page.drive == bench.drive)
        #expect(try store.read { try $0.bookingPage(store.newIdentifier()) } == nil)
    }

    @Test func `A person at a drive is told with their booking and who wrote it last`() throws {
        let donor = try member("Lê Minh Đức")
        let before = try store.read { try $0.person(donor.id, at: bench.drive.id) }
        #expect(before.booking == nil && before.writtenBy == nil && before.donor == donor && before.bloc == bloc.id)
        #expect(try before.listed == store.read { try $0.donorRow(donor.id) } && before.listed?.id == donor.id)
        let booking = try bench.book(donor, slot: 450)
        let after = try store.read { try $0.person(donor.id, at: bench.drive.id) }
        #expect(after.booking == booking && after.writtenBy?.signature == Samples.signature && after.slots.map(\.booked) == [1])
    }

    @Test func `Collecting centres are those of the books, the most used first`() throws {
        for (number, centre) in ["Viện", "Bạch Mai", "Viện", ""].enumerated() {
            let drive = Drive(
                id: store.newIdentifier(), name: "Đợt \(number)", day: bench.day + number, collectingCentre: centre,
                campaignYear: bench.day.year)
            try store.add(.drive(drive), kind: .driveAdded)
        }
        #expect(try store.read { try $0.collectingCentres() } == ["Viện", "Bạch Mai"])
    }
}
