import Model

@testable import Store

/// An office's life at random: the same for the same seed.
struct RandomLife {
    let store: Store
    var random: Randomness
    private(set) var done: [Change.Kind: Int] = [:]
    private var entries: [Identifier<Entry>] = []

    private static let names = ["Nguyễn Thị Hoà", "Trần Văn Đức", "Lê Thúy Quỳnh", "Phạm Quang Huy", "Đỗ Hải Đăng", "Vũ Ngọc Ánh"]
    private static let wards = [WardKey(.era2020, 352), WardKey(.era2020, 355), WardKey(.era2025, 367)]

    init(_ store: Store, seed: UInt64) throws {
        self.store = store
        random = Randomness(seed: seed)
        try store.add(.office(Office(level: .district(.era2020, code: 9), name: "Quận Thanh Xuân")), kind: .officeSet)
    }

    /// One random step. A refusal that the rules foresee is fine; anything else is thrown.
    mutating func step() throws {
        do {
            try act()
        } catch StoreError.invalid {
        } catch StoreError.dependents(let entries) where !entries.isEmpty {
        } catch StoreError.notUndoable {
        } catch StoreError.conflict(.booking) {
        }
    }

    private mutating func act() throws {
        switch Int.random(in: 0..<50, using: &random) {
        case 0...1: try commit(.streetAdded, [.adding(.street(Street(id: id(), name: "Phố \(roll(1000))")))])
        case 2: try renameStreet()
        case 3...4: try addStretch()
        case 5: try commit(.blocAdded, [.adding(.bloc(Bloc(id: id(), name: "Khối \(roll(9))", abbreviation: "K")))])
        case 6:
            let group = Group(id: id(), kind: .residential, name: "Tổ \(roll(30))", ward: ward(), bloc: try any(Bloc.self)?.id)
            try commit(.groupAdded, [.adding(.group(group))])
        case 7: try commit(.venueAdded, [.adding(.venue(venue()))])
        case 8:
            let drive = Drive(
                id: id(), name: "Đợt \(roll(99))", day: day(), hours: ClockSpan(450, 690), venue: try any(Venue.self)?.id,
                campaignYear: 2020, state: roll(3) == 0 ? .planned : .open)
            try commit(.driveAdded, [.adding(.drive(drive))])
        case 9...13: try commit(.donorAdded, [.adding(.donor(try donor()))])
        case 14...16: try alterDonor()
        case 17...22: try giveBlood()
        case 23...24: try alterDonation()
        case 25: try moveDonation()
        case 26: try addDeferral()
        case 27: try addFamily()
        case 28: try addConsent()
        case 29: try setTarget()
        case 30: try removeSomething()
        case 31:
            let peer = PeerFigure(id: id(), year: 2020, name: "Quận \(roll(30))", amount: Amount(.bags, roll(5000)), sample: true)
            try commit(.peerSet, [.adding(.peer(peer))])
            let aid = AidFigure(
                id: id(), year: 2000 + roll(30), value: Dong(roll(1_000_000)), statedGrowth: 12.5, source: "Báo cáo")
            try commit(.aidSet, [.adding(.aid(aid))])
        case 32...34: try undoSomething()
        case 35: try redoSomething()
        case 36...37: try batch()
        case 38:
            if let donor = try any(Donor.self) {
                try store.erase(donor: donor.id, by: Samples.signature)
                done[.erased, default: 0] += 1
            }
        case 39: try call()
        case 40...43: try book()
        case 44...49: try moveQueue()
        default: try commit(.donorAdded, [.adding(.donor(try donor()))])
        }
    }

    // MARK: Steps

    private mutating func renameStreet() throws {
        guard let street = try any(Street.self) else { return }
        var renamed = street
        renamed.name = "Đường \(roll(1000))"
        try commit(.streetAltered, [.altering(.street(street), to: .street(renamed))])
    }

    private mutating func addStretch() throws {
        guard let street = try any(Street.self) else { return }
        let stretch = Stretch(id: id(), street: street.id, ward: ward(), houses: "1–\(roll(200))", bloodDriveStreetSince: day())
        try commit(.streetAltered, [.adding(.stretch(stretch))])
    }

    private mutating func alterDonor() throws {
        guard let donor = try any(Donor.self) else { return }
        var altered = try self.donor()
        altered.id = donor.id
        try commit(.donorAltered, [.altering(.donor(donor), to: .donor(altered))])
    }

    private mutating func giveBlood() throws {
        guard let donor = try any(Donor.self) else { return }
        try commit(.donationRecorded, [.adding(.donation(try donation(donor)))])
    }

    private mutating func alterDonation() throws {
        guard let donation = try any(Donation.self) else { return }
        var altered = donation
        if roll(2) == 0 { altered.voided.toggle() } else { altered.credit.ward = ward() }
        try commit(altered.voided ? .donationVoided : .donationRecredited, [.altering(.donation(donation), to: .donation(altered))])
    }

    private mutating func moveDonation() throws {
        guard let donation = try any(Donation.self), donation.donor != nil, let donor = try any(Donor.self) else { return }
        var moved = donation
        moved.donor = donor.id
        try commit(.donationAltered, [.altering(.donation(donation), to: .donation(moved))])
    }

    private mutating func addDeferral() throws {
        guard let donor = try any(Donor.self) else { return }
        let deferral = Deferral(
            id: id(), donor: donor.id, day: day(), code: .temporary, until: day(), drive: try any(Drive.self)?.id)
        try commit(.deferralRecorded, [.adding(.deferral(deferral))])
    }

    private mutating func book() throws {
        guard let drive = try any(Drive.self), let donor = try any(Donor.self) else { return }
        let booking =
            roll(3) == 0
            ? Booking.walkIn(id: id(), drive: drive.id, donor: donor.id, at: Samples.noon)
            : Booking(
                id: id(), drive: drive.id, donor: donor.id,
                invitation: Booking.Invitation.allCases[roll(Booking.Invitation.allCases.count)])
        try commit(DriveDay.make(booking))
    }

    private mutating func moveQueue() throws {
        guard let booking = try any(Booking.self), let drive = try store.read({ try $0.record(Drive.self, booking.drive) }) else {
            return
        }
        // Steps are taken while a drive is open.
        if roll(10) == 0 || drive.state != .open { try moveDrive(drive) }
        let now = Samples.noon.adding(milliseconds: Int64(roll(10_000)))
        switch roll(6) {
        case 0:
            let (donation, deferrals) = try store.read { reader in
                (
                    try booking.donation.flatMap { try reader.record(Donation.self, $0) },
                    try booking.donor.map { try reader.deferrals(drive: drive.id, donor: $0) } ?? []
                )
            }
            return try commit(DriveDay.stepBack(booking, donation: donation, deferrals: deferrals))
        case 1: return try commit(DriveDay.remove(booking))
        default: break
        }
        guard let step = Booking.Step.following(booking.step).randomElement(using: &random) else { return }
        switch (step, booking.donor) {
        case (.done, let donor?), (.failed, let donor?):
            let donation = DriveDay.donation(
                id: id(), of: donor, at: drive, outcome: step.outcome ?? .failed, volume: Millilitres(350),
                credit: Credit(ward: ward()))
            try commit(DriveDay.record(booking, donation, firstTime: roll(3) == 0, at: now))
        case (.deferred, let donor?):
            let deferrals = (0...roll(2)).map { _ in
                Deferral(id: id(), donor: donor, day: drive.day, code: .temporary, until: drive.day + 7, drive: drive.id)
            }
            try commit(DriveDay.record(booking, deferrals, at: now))
        default: try commit(DriveDay.take(step, booking, at: now))
        }
    }

    private mutating func moveDrive(_ drive: Drive) throws {
        guard let state = drive.state.next.randomElement(using: &random) else { return }
        var moved = drive
        moved.state = state
        moved.reason = state == .postponed || state == .cancelled ? .weather : nil
        try commit(.driveAltered, [.altering(.drive(drive), to: .drive(moved))])
    }

    private mutating func addFamily() throws {
        let family = Family(id: id(), name: "Gia đình \(roll(99))", code: "GD\(roll(99))")
        var revisions: [Revision] = [.adding(.family(family))]
        for _ in 0...roll(2) {
            guard let donor = try any(Donor.self) else { continue }
            let from = day()
            let membership = FamilyMembership(
                id: id(), family: family.id, donor: donor.id, role: "Con", from: from, until: from + 400)
            revisions.append(.adding(.membership(membership)))
        }
        try commit(.familyAdded, revisions)
    }

    private mutating func addConsent() throws {
        guard let donor = try any(Donor.self) else { return }
        let consent = Consent(id: id(), donor: donor.id, purpose: .contact, given: day(), means: .paper, paperNumber: "\(roll(99))")
        try commit(.consentGiven, [.adding(.consent(consent))])
    }

    /// Some of the calls are refused, since their day had one.
    private mutating func call() throws {
        guard let donor = try any(Donor.self) else { return }
        if roll(3) == 0, let call = try any(Call.self) {
            let ended = call.ended(Call.Outcome.allCases[roll(Call.Outcome.allCases.count)], nextTry: day())
            return try commit(.callEnded, [.altering(.call(call), to: .call(ended))])
        }
        let call = Call(
            id: id(), donor: donor.id, drive: try any(Drive.self)?.id, time: Instant(day(), minute: roll(1000)),
            by: Samples.signature)
        try commit(.callStarted, [.adding(.call(call))])
    }

    private mutating func setTarget() throws {
        let unit: Unit? =
            switch roll(4) {
            case 0: .office
            case 1: .ward(ward())
            case 2: try any(Stretch.self).map { .stretch($0.id) }
            default: try any(Bloc.self).map { .bloc($0.id) }
            }
        guard let unit else { return }
        let target = Target(id: id(), year: 2020, unit: unit, amount: Amount(.bags, 100 + roll(900)), document: "202/KH-BCĐ")
        try commit(.targetSet, [.adding(.target(target))])
    }

    private mutating func removeSomething() throws {
        switch roll(3) {
        case 0: if let street = try any(Street.self) { try commit(.streetAltered, [.removing(.street(street))]) }
        case 1: if let target = try any(Target.self) { try commit(.targetRemoved, [.removing(.target(target))]) }
        default:
            if let membership = try any(FamilyMembership.self) { try commit(.memberLeft, [.removing(.membership(membership))]) }
        }
    }

    private mutating func undoSomething() throws {
        let last = try store.lastUndoable()?.id
        guard let entry = roll(2) == 0 ? last : entries.randomElement(using: &random) else { return }
        try store.undo(entry, by: Samples.signature)
        done[.undone, default: 0] += 1
        if roll(3) > 0 { try redoSomething() }
    }

    private mutating func redoSomething() throws {
        guard let entry = try store.lastRedoable() else { return }
        try store.redo(entry.id, by: Samples.signature)
        done[.redone, default: 0] += 1
    }

    private mutating func batch() throws {
        var revisions: [[Revision]] = []
        for _ in 0..<(roll(12) + 1) {
            let donor = try donor()
            let own = try (0..<roll(3)).map { _ in Revision.adding(.donation(try donation(donor))) }
            revisions.append([.adding(.donor(donor))] + own)
        }
        let entry = try store.commitBatch(.imported, remark: "danh sách.csv", by: Samples.signature) { writer in
            for some in revisions { try writer.add(some) }
        }
        entries.append(entry.id)
        done[.imported, default: 0] += 1
    }

    // MARK: Things at random

    private mutating func commit(_ change: Change) throws { try commit(change.kind, change.revisions) }

    private mutating func commit(_ kind: Change.Kind, _ revisions: [Revision]) throws {
        entries.append(try store.commit(Change(kind, revisions), by: Samples.signature).id)
        done[kind, default: 0] += 1
    }

    private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &random) }
    private mutating func id<Subject>() -> Identifier<Subject> { Identifier(at: Samples.noon, using: &random) }
    private mutating func ward() -> WardKey { Self.wards[roll(Self.wards.count)] }
    private mutating func day() -> Day { Day.first(of: 2020) + roll(366) }

    private mutating func venue() -> Venue {
        let week = (0..<7).map { $0 < 5 ? [ClockSpan(480, 720), ClockSpan(810, 990)] : [] }
        return Venue(
            id: id(), kind: .fixedSite, name: "Điểm \"số \(roll(9))\"", address: "132 Quan Nhân", ward: ward(),
            code: "TX20-\(roll(99))",
            hours: [
                OpeningHours(
                    from: Day.first(of: 2020), week: week, closedOn: [Day.first(of: 2021)], source: roll(2) == 0 ? "" : "báo")
            ],
            exceptions: roll(2) == 0 ? [] : [SiteException(day: day(), reason: "sửa phòng")],
            holidaysFrom: roll(2) == 0 ? nil : day())
    }

    private mutating func donor() throws -> Donor {
        let stretch = try any(Stretch.self)
        return Donor(
            id: id(), name: Self.names[roll(Self.names.count)], birth: roll(2) == 0 ? .year(1950 + roll(50)) : .day(day() - 9000),
            sex: roll(2) == 0 ? .female : .male, citizenID: roll(3) == 0 ? CitizenID(checked: "00119\(1_000_000 + roll(50))") : nil,
            phone: roll(2) == 0 ? Phone(checked: "09\(10_000_000 + roll(9_999_999))") : nil,
            bloodGroup: BloodGroup(.ab, rhesusPositive: true),
            home: HomeAddress(ward: stretch?.ward ?? ward(), stretch: stretch?.id, house: "\(roll(300)), ngõ \(roll(90))/3"),
            group: try any(Group.self)?.id, stated: roll(3) == 0 ? StatedDonations(count: roll(20), on: day()) : nil,
            doNotInvite: roll(9) == 0, note: roll(4) == 0 ? "Ghi chú\n\"trong\" \\ ngoặc" : "")
    }

    private mutating func donation(_ donor: Donor) throws -> Donation {
        let day = day()
        return Donation(
            id: id(), donor: donor.id, day: day, outcome: roll(8) == 0 ? .failed : .collected,
            volume: Millilitres([250, 350, 450][roll(3)]),
            venue: try any(Venue.self)?.id, drive: try any(Drive.self)?.id, campaignYear: roll(9) == 0 ? day.year + 1 : day.year,
            credit: Credit(
                ward: donor.home.ward, stretch: donor.home.stretch, group: donor.group, bloc: try any(Bloc.self)?.id,
                approximate: roll(6) == 0), bagNumber: roll(3) == 0 ? "B\(roll(1000))" : "")
    }

    /// Some row of that kind. The order is that of the identifiers, so that it does not hang on row numbers.
    private mutating func any<Value: Kept>(_ type: Value.Type) throws -> Value? {
        let count = try store.number("SELECT count(*) FROM \(Value.table)")
        guard count > 0 else { return nil }
        let place = roll(count)
        return try store.read { reader in
            try reader.query("SELECT \(Value.shown) FROM \(Value.table) ORDER BY uuid LIMIT 1 OFFSET \(place)").first {
                try Value(row: $0)
            }
        }
    }
}
