import Model
import Store

/// Drives and made-up people, put into the books of an office that is there already.
struct DriveBooks {
    static let names = [
        "Vũ Thị Lành", "Ngô Văn Quý", "Mai Thu Sương", "Tạ Đình Phong", "Lý Mỹ Duyên", "Hồ Quốc Khánh", "Đỗ Hải Yến", "Cao Bá Sơn",
    ]

    let store: Store
    /// Planned for today, all day long, with a goal of 4 bags.
    let today: Drive
    /// Of 2019: one closed, one postponed; a third has their name without the rest.
    let festivals: [Drive]
    let donors: [Donor]

    init(_ path: String) throws {
        let store = try Store.open(DatabaseFile(path: path), clock: .machine)
        self.store = store
        let day = store.clock.now().day
        func drive(_ name: String, _ day: Day, _ state: Drive.State = .planned, _ reason: Drive.Reason? = nil) -> Drive {
            Drive(
                id: store.newIdentifier(), name: name, day: day, hours: ClockSpan(0, 24 * 60), campaignYear: day.year, state: state,
                reason: reason)
        }
        var today = drive("Ngày hội hiến máu Nhân Chính", day)
        today.slots = [DriveSlot(0, 720, capacity: 3), DriveSlot(720, 1440, capacity: 3)]
        self.today = today
        let first = Day(year: 2019, month: 2, day: 24) ?? day
        festivals = [drive("Lễ hội Xuân hồng 1", first, .closed), drive("Lễ hội Xuân hồng 2", first + 7, .postponed, .surplus)]
        let short = drive("Xuân hồng", first - 30)
        donors = Self.names.map { name in
            Donor(id: store.newIdentifier(), name: name, birth: .year(1991), home: HomeAddress(ward: WardKey(.era2020, 343)))
        }
        let goal = Target(
            id: store.newIdentifier(), year: day.year, unit: .drive(today.id), amount: Amount(.bags, 4))
        for drive in [today, short] + festivals { try commit(Change(.driveAdded, [.adding(.drive(drive))])) }
        try commit(Change(.targetSet, [.adding(.target(goal))]))
        try commit(Change(.donorAdded, donors.map { .adding(.donor($0)) }))
    }

    func commit(_ change: Change) throws { try store.commit(change, by: Signature(operatorName: "Mai", desk: "Bàn 1")) }

    /// Opens today's drive and brings it to its middle: six are booked, of whom one cancelled, one has not come, and one was deferred;
    /// two came without a booking. Two have given, the others are at each step.
    func play() throws {
        var opened = today
        opened.state = .open
        try commit(Change(.driveAltered, [.altering(.drive(today), to: .drive(opened))]))
        let now = store.clock.now()
        let cancelled = Booking(
            id: store.newIdentifier(), drive: today.id, donor: donors[0].id, invitation: .cancelled)
        try commit(DriveDay.make(cancelled))
        try commit(DriveDay.make(Booking(id: store.newIdentifier(), drive: today.id, donor: donors[1].id, slot: 0)))
        var bookings = try donors[2...5].map { donor in
            let booking = Booking(id: store.newIdentifier(), drive: today.id, donor: donor.id)
            try commit(DriveDay.make(booking))
            try commit(DriveDay.take(.came, booking, at: now))
            return booking.taking(.came, at: now)
        }
        for donor in donors[6...7] {
            let booking = Booking.walkIn(id: store.newIdentifier(), drive: today.id, donor: donor.id, at: now)
            try commit(DriveDay.make(booking))
            bookings.append(booking)
        }
        try commit(DriveDay.take(.withDoctor, bookings[1], at: now))
        try commit(DriveDay.take(.giving, bookings[2], at: now))
        let deferral = Deferral(
            id: store.newIdentifier(), donor: bookings[3].donor, day: today.day, code: .measurement, drive: today.id)
        try commit(DriveDay.record(bookings[3], [deferral], at: now))
        for (booking, ml) in zip(bookings[4...5], [250, 350]) { try give(booking, ml: ml, firstTime: ml == 250, at: now) }
    }

    /// The bleed of somebody who came is over.
    func give(_ booking: Booking, ml: Int = 350, firstTime: Bool = false, at now: Instant) throws {
        guard let donor = booking.donor else { return }
        let donation = DriveDay.donation(
            id: store.newIdentifier(), of: donor, at: today, volume: Millilitres(ml), credit: Credit(ward: WardKey(.era2020, 343)))
        try commit(DriveDay.record(booking, donation, firstTime: firstTime, at: now))
    }
}
