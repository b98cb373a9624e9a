import Model
import Store

/// Puts the demo's books into entries as an office would have made them: from lists first, then one by one at the desk.
struct BookWriter {
    let demo: DemoOffice
    let places: PlaceBook
    let drives: DriveBook
    let people: PeopleBook
    let desk: DeskBook
    let queue: QueueBook
    let calls: CallBook
    let plan: PlanBook

    private static let head = Signature(operatorName: "Chị Hà", desk: "bàn 1")
    private static let second = Signature(operatorName: "Anh Tuấn", desk: "bàn 2")
    private static let site = Signature(operatorName: "Bác Lan", desk: "132 Quan Nhân")

    var pages: [DemoBooks.Page] { lists + corrections + bookings + called + (today + steps).sorted { $0.time < $1.time } }

    /// So many days before the demo's own, at that minute.
    private func time(_ daysBefore: Int, _ minute: Int) -> Instant { Instant(demo.start.day - daysBefore, minute: minute) }

    // MARK: Lists

    private var lists: [DemoBooks.Page] {
        let world = people.world
        var pages = [
            page(time(6, 485), .officeSet, "Lập sổ: đơn vị, tuyến phố, khối, tổ, điểm hiến máu") { try addPlaces(&$0) },
            page(time(6, 500), .driveAdded, "Các đợt hiến máu") { writer in
                for drive in drives.drives { try writer.add([.adding(.drive(drive))]) }
            },
            page(time(6, 540), .imported, "Danh sách người hiến máu và gia đình hiến máu") { writer in
                for family in people.families { try writer.add([.adding(.family(family))]) }
                for giver in people.donors.indices where !desk.todaysNewcomers.contains(giver) {
                    try writer.add(people.entry(of: giver))
                }
            },
        ]
        for (year, sheets) in desk.sheets.enumerated() {
            let name = "Danh sách hiến máu năm \(world.quotas[year].plan.year)"
            pages.append(
                page(time(6, 600 + year * 20), .imported, name) { writer in
                    for sheet in sheets {
                        let gifts = sheet.gifts.map { Revision.adding(.donation(people.record(world.gifts[$0], number: $0))) }
                        let setbacks = sheet.setbacks.map {
                            Revision.adding(.deferral(people.record(world.setbacks[$0], number: $0)))
                        }
                        try writer.add(gifts + setbacks)
                    }
                })
        }
        pages.append(
            page(time(5, 500), .targetSet, "Chỉ tiêu theo kế hoạch") { writer in
                for target in plan.targets { try writer.add([.adding(.target(target))]) }
            })
        pages.append(
            page(time(5, 530), .peerSet, "Số liệu đơn vị bạn (số mẫu)") { writer in
                for peer in plan.peers { try writer.add([.adding(.peer(peer))]) }
            })
        pages.append(
            page(time(5, 545), .aidSet, "Giá trị hoạt động nhân đạo (số mẫu)") { writer in
                for figure in plan.aid { try writer.add([.adding(.aid(figure))]) }
            })
        let typed = time(4, 610)
        pages.append(
            page(typed, .imported, "Danh sách đăng ký chép từ nhóm Zalo") { writer in
                for donor in ListBook(people, at: typed).doubled { try writer.add([.adding(.donor(donor))]) }
            })
        return pages
    }

    private func addPlaces(_ writer: inout BatchWriter) throws {
        try writer.add([.adding(.office(demo.office))])
        for bloc in places.blocs { try writer.add([.adding(.bloc(bloc))]) }
        for street in places.streets { try writer.add([.adding(.street(street))]) }
        for stretch in places.stretches { try writer.add([.adding(.stretch(stretch))]) }
        for group in places.groups { try writer.add([.adding(.group(group))]) }
        for venue in places.venues { try writer.add([.adding(.venue(venue))]) }
    }

    private func page(
        _ time: Instant, _ kind: Change.Kind, _ remark: String, _ body: @escaping (inout BatchWriter) throws -> Void
    ) -> DemoBooks.Page {
        DemoBooks.Page(time: time) { store in try store.commitBatch(kind, remark: remark, by: Self.head, body) }
    }

    // MARK: Corrections

    /// Two donations entered for the wrong person and taken back by a void, and a target that was altered and undone.
    private var corrections: [DemoBooks.Page] {
        let wrong = mistaken
        var pages: [DemoBooks.Page] = []
        for (order, donation) in wrong.enumerated() {
            pages.append(
                DemoBooks.Page(time: time(3 - order, 620)) { store in
                    try store.commit(Change(.donationRecorded, [.adding(.donation(donation))]), by: Self.second)
                    var voided = donation
                    voided.voided = true
                    try store.commit(
                        Change(.donationVoided, [.altering(.donation(donation), to: .donation(voided))], remark: "Ghi nhầm người"),
                        by: Self.second)
                })
        }
        let unit: Unit = demo == .thanhXuan2020 ? .ward(OldWard.khuongMai.key) : .ward(PlaceBook.newWard)
        if let target = plan.targets.last(where: { $0.year == demo.year && $0.unit == unit }) {
            pages.append(
                DemoBooks.Page(time: time(1, 905)) { store in
                    var altered = target
                    altered.amount = Amount(measure: target.amount.measure, tenths: target.amount.tenths + 200)
                    let entry = try store.commit(
                        Change(.targetSet, [.altering(.target(target), to: .target(altered))]), by: Self.head)
                    try store.undo(entry.id, by: Self.head)
                })
        }
        return pages
    }

    /// Donations of the last drive put down to two people who were not there.
    private var mistaken: [Donation] {
        let world = people.world
        guard
            let last = world.gifts.last(where: { gift in
                guard case .drive = world.quotas[gift.year].occasions[gift.occasion].source else { return false }
                return true
            })
        else { return [] }
        let day = world.quotas[last.year].occasions[last.occasion].day
        let absent = world.givers.indices.filter { giver in
            world.givers[giver].known == nil && world.givers[giver].drawn > 1
                && world.givers[giver].lastDrawn.map { $0 + 200 < day } ?? false
        }
        return absent.prefix(2).enumerated().map { order, giver in
            people.record(
                Gift(
                    giver: giver, year: last.year, occasion: last.occasion, minute: last.minute, kind: .wholeBlood, volume: 350,
                    failed: false), number: world.gifts.count + order)
        }
    }

    // MARK: Drives

    /// Who was at the last drive, and who is booked for the next ones.
    private var bookings: [DemoBooks.Page] {
        [
            page(time(1, 1020), .bookingMade, "Danh sách đăng ký các đợt hiến máu") { writer in
                for day in queue.siteDays { try writer.add([.adding(.drive(day))]) }
                for booking in queue.past + queue.ahead { try writer.add([.adding(.booking(booking))]) }
            }
        ]
    }

    /// Who was called for the next drive; those who asked not to be called any more are not.
    private var called: [DemoBooks.Page] {
        guard let last = calls.calls.map(\.time).max() else { return [] }
        return [
            page(last, .callEnded, "Các cuộc gọi mời đợt tới") { writer in
                for call in calls.calls { try writer.add([.adding(.call(call))]) }
                for donor in calls.refusals {
                    var refusing = donor
                    refusing.doNotInvite = true
                    try writer.add([.altering(.donor(donor), to: .donor(refusing))])
                }
            }
        ]
    }

    /// What the desks of today's drive have noted so far, each step when it was taken.
    private var steps: [DemoBooks.Page] {
        guard let drive = queue.today else { return [] }
        var open = drive
        open.state = .open
        let opening = DemoBooks.Page(time: Instant(drive.day, minute: (drive.hours?.start ?? 480) - 12)) { store in
            try store.commit(Change(.driveAltered, [.altering(.drive(drive), to: .drive(open))]), by: Self.head)
        }
        return [opening]
            + sittings.map { sitting in
                DemoBooks.Page(time: sitting.last?.time ?? demo.start) { store in
                    for step in sitting { try store.commit(step.change, by: desk(of: step.change)) }
                }
            }
    }

    /// The steps of ten minutes together, since to open the file for each takes longer than to write it; the newest each by itself.
    private var sittings: [[(time: Instant, change: Change)]] {
        var sittings: [[(time: Instant, change: Change)]] = []
        for step in queue.steps {
            let isNew = demo.start.milliseconds - step.time.milliseconds < 5 * 60_000
            if !isNew, let first = sittings.last?.first, step.time.milliseconds - first.time.milliseconds < 10 * 60_000 {
                sittings[sittings.count - 1].append(step)
            } else {
                sittings.append([step])
            }
        }
        return sittings
    }

    /// Who comes is greeted at the first desk; what follows is noted at the second.
    private func desk(of change: Change) -> Signature {
        guard case .booking(let booking)? = change.revisions.last?.after, booking.step == .came else { return Self.second }
        return Self.head
    }

    // MARK: Today

    /// What has come in since the fixed site opened this morning, one entry each.
    private var today: [DemoBooks.Page] {
        let world = people.world
        let day = demo.start.day
        var pages: [DemoBooks.Page] = []
        let siteDay = queue.siteDays.first { $0.day == day }
        if let siteDay {
            var open = siteDay
            open.state = .open
            pages.append(
                DemoBooks.Page(time: Instant(day, minute: 7 * 60 + 40)) { store in
                    try store.commit(Change(.driveAltered, [.altering(.drive(siteDay), to: .drive(open))]), by: Self.site)
                })
        }
        for number in desk.todaysGifts {
            let gift = world.gifts[number]
            var donation = people.record(gift, number: number)
            var visit: [Revision] = []
            if let siteDay, donation.venue == siteDay.venue {
                donation.drive = siteDay.id
                var booking = QueueBook.visit(
                    people.donors[gift.giver].id, at: siteDay, ended: Instant(day, minute: gift.minute),
                    gift.failed ? .failed : .done, number: number)
                booking.donation = donation.id
                booking.firstTime = world.givers[gift.giver].drawn == 1
                visit = [.adding(.booking(booking))]
            }
            let change = Change(.donationRecorded, [.adding(.donation(donation))] + visit)
            pages.append(
                DemoBooks.Page(time: Instant(day, minute: gift.minute)) { store in
                    try greet(gift.giver, store)
                    try store.commit(change, by: number.isMultiple(of: 3) ? Self.head : Self.site)
                })
        }
        for number in desk.todaysSetbacks {
            let setback = world.setbacks[number]
            var deferral = people.record(setback, number: number)
            var visit: [Revision] = []
            if let siteDay, deferral.venue == siteDay.venue {
                deferral.drive = siteDay.id
                visit = [
                    .adding(
                        .booking(
                            QueueBook.visit(
                                people.donors[setback.giver].id, at: siteDay, ended: Instant(day, minute: setback.minute),
                                .deferred, number: number)))
                ]
            }
            let change = Change(.deferralRecorded, [.adding(.deferral(deferral))] + visit)
            pages.append(
                DemoBooks.Page(time: Instant(day, minute: setback.minute)) { store in
                    try greet(setback.giver, store)
                    try store.commit(change, by: Self.site)
                })
        }
        return pages
    }

    private func greet(_ giver: Int, _ store: Store) throws {
        guard desk.todaysNewcomers.contains(giver) else { return }
        try store.commit(Change(.donorAdded, people.entry(of: giver)), by: Self.site)
    }
}
