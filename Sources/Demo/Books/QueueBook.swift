import Model

/// Who is booked for the demo's drives and who came to them: the last one that is over, the one of today, and those ahead.
struct QueueBook {
    /// Everybody's part in the last drive that is over.
    private(set) var past: [Booking] = []
    /// Those who are booked for the drives of today and of the next weeks, as they stood before the first of them came.
    private(set) var ahead: [Booking] = []
    /// The drive of today, before it opened.
    private(set) var today: Drive?
    /// The fixed site's days that people are booked for, today's first.
    private(set) var siteDays: [Drive] = []
    /// What the desks noted at it, in order of the time.
    private(set) var steps: [(time: Instant, change: Change)] = []
    /// Gifts of the last drive that were given at today's instead: the year's figures stay as they are.
    private(set) var moved: Set<Int> = []

    private let people: PeopleBook
    private var chance: Chance
    /// Who was asked to come again after the demo's day.
    private let resting: Set<Int>
    private let blocOf: [Identifier<Group>: Identifier<Bloc>]
    /// Nobody is booked for two drives at once, so that each is told apart.
    private var taken: Set<Int> = []

    /// How the people of a drive that is still ahead stand; each is the state of so many in a hundred.
    private static let invitations = Weighted<Booking.Invitation>([
        (.booked, 56), (.pledged, 16), (.invited, 14), (.reminded, 7), (.cancelled, 7),
    ])

    init(_ people: PeopleBook) {
        self.people = people
        chance = Chance("queue", people.world.demo.year)
        let now = people.world.demo.start
        resting = Set(people.world.setbacks.filter { ($0.until ?? now.day) > now.day }.map(\.giver))
        blocOf = Dictionary(
            people.places.groups.compactMap { group in group.bloc.map { (group.id, $0) } }, uniquingKeysWith: { first, _ in first })
        today = people.drives.first { $0.day == now.day && $0.state == .planned }
        let gifts = recentGifts
        // A part of what several drives took, so that none is left without.
        if let today {
            var part = gifts.map(\.number).enumerated().filter { $0.offset % 3 == 1 }.map(\.element)
            // One bag that was not filled is among them.
            if !part.contains(where: isOrdinaryFailure), let failed = gifts.map(\.number).first(where: isOrdinaryFailure) {
                part.append(failed)
            }
            play(today, with: part)
        }
        if let drive = gifts.last?.drive { remember(drive, gifts.filter { $0.drive.id == drive.id }.map(\.number)) }
        // Of some drives before it, so that it can be told who comes when they are booked.
        for (drive, numbers) in earlierGifts { remember(drive, numbers) }
        let planned = people.drives.filter { $0.state == .planned && $0.day > now.day }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        for (drive, count) in zip(planned, [60, 24, 8]) { book(drive, count) }
        if let site = people.places.venues.first(where: { $0.id == people.places.fixedSite }) { bookSite(site) }
    }

    /// Appointments at the fixed site, today and in the next days: fewer the farther off, and one slot that is full.
    private mutating func bookSite(_ site: Venue) {
        let now = people.world.demo.start
        for (place, count) in [7, 13, 9, 8, 6, 5, 5, 3, 3, 2, 2, 1].enumerated() {
            guard let drive = Drive.siteDay(of: site, on: now.day + place) else { continue }
            siteDays.append(drive)
            let open = drive.slots.filter { place > 0 || $0.span.start > now.minuteOfDay }
            guard let first = open.first else { continue }
            var room = Dictionary(uniqueKeysWithValues: open.map { ($0.span.start, $0.capacity) })
            for (order, giver) in candidates(for: drive, count: count).enumerated() {
                var booking = booking(drive, giver, order % 4 == 1 ? .reminded : .booked, daysBefore: 1 + chance.below(4))
                // The first hour of the next day fills up; the others are taken as it comes.
                let isFirst = place == 1 && order < first.capacity
                let free = open.filter { room[$0.span.start, default: 0] > (place == 1 ? 1 : 0) }
                let slot = isFirst || free.isEmpty ? first : chance.pick(free)
                room[slot.span.start, default: 0] -= 1
                booking.slot = slot.span.start
                ahead.append(booking)
            }
        }
    }

    private func isOrdinaryFailure(_ number: Int) -> Bool {
        let gift = people.world.gifts[number]
        return gift.failed && gift.kind == .wholeBlood && people.world.givers[gift.giver].known == nil
    }

    /// What was given at the drives of the last weeks, the newest last.
    private var recentGifts: [(number: Int, drive: Drive)] {
        let world = people.world
        let first = world.demo.start.day - 45
        return world.gifts.indices.compactMap { number in
            let occasion = world.quotas[world.gifts[number].year].occasions[world.gifts[number].occasion]
            guard occasion.day >= first, let drive = people.drive(of: occasion) else { return nil }
            return (number, drive)
        }
    }

    /// What was given at some drives of the last year whose people may come again.
    private var earlierGifts: [(drive: Drive, numbers: [Int])] {
        let world = people.world
        let days = (world.demo.start.day - 330)...(world.demo.start.day - Crowd.interval)
        var gifts: [Identifier<Drive>: [Int]] = [:]
        for number in world.gifts.indices {
            let occasion = world.quotas[world.gifts[number].year].occasions[world.gifts[number].occasion]
            if days.contains(occasion.day), let drive = people.drive(of: occasion) { gifts[drive.id, default: []].append(number) }
        }
        let drives = people.drives.filter { gifts[$0.id] != nil }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        return drives.enumerated().filter { $0.offset.isMultiple(of: 4) }.suffix(6).map { ($0.element, gifts[$0.element.id] ?? []) }
    }

    // MARK: Finding people

    /// Givers who may come on a day, in an order of chance; of one ward, where the drive is a ward's own.
    private mutating func candidates(for drive: Drive, count: Int, among audiences: [DriveSlot.Audience]? = nil) -> [Int] {
        let world = people.world
        let start = world.demo.start.day
        var found = world.givers.indices.filter { giver in
            let person = world.givers[giver]
            return person.known == nil && person.since.day + 7 < start && !people.donors[giver].doNotInvite
                && (person.lastDrawn.map { $0 + Crowd.interval <= start } ?? true) && !taken.contains(giver)
                && !resting.contains(giver) && drive.day < person.birth.adding(months: 60 * 12)
        }
        var chosen: [Int] = []
        while chosen.count < count, !found.isEmpty {
            let place = chance.below(found.count)
            found.swapAt(place, found.count - 1)
            let giver = found.removeLast()
            // Only of those who are drawn: it takes longer to tell.
            let isWanted = audiences.map { $0.contains { audience($0, holds: giver) } } ?? true
            let isNear = drive.ward == nil || people.credit(giver, on: drive.day).ward == drive.ward
            if isWanted, isNear, people.agreedToContact(giver) { chosen.append(giver) }
        }
        taken.formUnion(chosen)
        return chosen
    }

    private func audience(_ audience: DriveSlot.Audience, holds giver: Int) -> Bool {
        let group = people.donors[giver].group
        switch audience {
        case .group(let id): return group == id
        case .bloc(let id): return group.flatMap { blocOf[$0] } == id
        }
    }

    /// A slot of the drive with room, or one kept for the person's own group.
    private mutating func slot(of drive: Drive, for giver: Int) -> Int? {
        if let own = drive.slots.first(where: { $0.audience.map { audience($0, holds: giver) } ?? false }) { return own.span.start }
        let open = drive.slots.filter { $0.audience == nil }
        return open.isEmpty ? nil : chance.pick(open).span.start
    }

    private mutating func booking(_ drive: Drive, _ giver: Int, _ invitation: Booking.Invitation, daysBefore: Int) -> Booking {
        let made = Instant(min(people.world.demo.start.day, drive.day) - daysBefore, minute: chance.within(480...990))
        let hasSlot = invitation == .booked || invitation == .reminded
        return Booking(
            id: Identifier(at: made, using: &chance), drive: drive.id, donor: people.donors[giver].id,
            slot: hasSlot ? slot(of: drive, for: giver) : nil, invitation: invitation)
    }

    // MARK: The drives

    private mutating func book(_ drive: Drive, _ count: Int) {
        let kept = drive.slots.compactMap(\.audience)
        // Of those for whom places are kept some are booked in any case.
        let members = candidates(for: drive, count: count / 8, among: kept)
        for giver in members {
            ahead.append(booking(drive, giver, chance.happens(700) ? .booked : .reminded, daysBefore: 2 + chance.below(5)))
        }
        for giver in candidates(for: drive, count: count - members.count) {
            ahead.append(booking(drive, giver, chance.pick(Self.invitations), daysBefore: 2 + chance.below(5)))
        }
    }

    /// The last drive with everybody who was there, and those who were awaited in vain.
    private mutating func remember(_ drive: Drive, _ gifts: [Int]) {
        let world = people.world
        var seen: Set<Int> = []
        let before = past.count
        func at(_ minute: Int) -> Instant { Instant(drive.day, minute: minute) }
        for number in gifts where !moved.contains(number) && seen.insert(world.gifts[number].giver).inserted {
            let gift = world.gifts[number]
            let donation = people.record(gift, number: number)
            var booking = came(drive, gift.giver, at: at(gift.minute - 24 - chance.below(14)))
            booking.sawDoctor = at(gift.minute - 17)
            booking.needle = at(gift.minute - 9)
            booking.ended = at(gift.minute)
            booking.step = gift.failed ? .failed : .done
            booking.donation = donation.id
            booking.firstTime = world.givers[gift.giver].drawn == 1
            past.append(booking)
        }
        for setback in world.setbacks
        where people.drive(of: world.quotas[setback.year].occasions[setback.occasion])?.id == drive.id
            && seen.insert(setback.giver).inserted
        {
            var booking = came(drive, setback.giver, at: at(setback.minute - 16 - chance.below(10)))
            booking.sawDoctor = at(setback.minute - 5)
            booking.ended = at(setback.minute)
            booking.step = .deferred
            past.append(booking)
        }
        let absent = candidates(for: drive, count: (past.count - before) / 4).filter { !seen.contains($0) }
        for giver in absent {
            past.append(booking(drive, giver, chance.happens(250) ? .cancelled : .noShow, daysBefore: 4 + chance.below(6)))
        }
    }

    private mutating func came(_ drive: Drive, _ giver: Int, at time: Instant) -> Booking {
        if chance.happens(180) {
            return .walkIn(id: Identifier(at: time, using: &chance), drive: drive.id, donor: people.donors[giver].id, at: time)
        }
        var booking = booking(drive, giver, chance.happens(700) ? .reminded : .booked, daysBefore: 3 + chance.below(8))
        booking.step = .came
        booking.came = time
        return booking
    }

    /// How somebody's visit ends, if the demo lasts long enough.
    private enum Visit {
        case gives, isDeferred, leaves
    }

    /// Today's drive up to now: people come every two or three minutes, and each is somewhere on the way.
    private mutating func play(_ drive: Drive, with gifts: [Int]) {
        let now = people.world.demo.start
        guard let hours = drive.hours else { return }
        // Whole blood of ordinary people; one bag in the middle that was not filled.
        let world = people.world
        func isOrdinary(_ number: Int) -> Bool {
            world.gifts[number].kind == .wholeBlood && world.givers[world.gifts[number].giver].known == nil
        }
        var given = gifts.filter { isOrdinary($0) && !world.gifts[$0].failed }[...]
        if let failed = gifts.first(where: { isOrdinary($0) && world.gifts[$0].failed }) {
            given.insert(failed, at: given.startIndex + 4)
        }
        var others = candidates(for: drive, count: 60)[...]
        var minute = hours.start - 8
        var number = 0
        while minute * 60 + 40 < now.minuteOfDay * 60 {
            defer {
                number += 1
                minute += 2 + (number.isMultiple(of: 3) ? 1 : 0)
            }
            let visit: Visit = number % 11 == 6 ? .isDeferred : number == 9 ? .leaves : .gives
            let came = Instant(drive.day, minute: minute).adding(milliseconds: Int64(chance.below(50_000)))
            let doctor = came.adding(milliseconds: Int64(chance.within(300...560)) * 1000)
            let needle = doctor.adding(milliseconds: Int64(chance.within(280...420)) * 1000)
            let end = needle.adding(milliseconds: Int64(chance.within(480...700)) * 1000)
            let isOver = visit == .gives && end < now
            guard let gift = isOver ? given.popFirst() : nil else {
                guard let giver = others.popFirst() else { return }
                walk(drive, giver, visit, came: came, doctor: doctor, needle: needle, number: number)
                continue
            }
            moved.insert(gift)
            taken.insert(world.gifts[gift].giver)
            let booking = walk(
                drive, world.gifts[gift].giver, visit, came: came, doctor: doctor, needle: needle, number: number)
            record(gift, booking, drive, at: end)
        }
        expect(others, drive)
        steps.sort { ($0.time, $0.change.revisions.count) < ($1.time, $1.change.revisions.count) }
    }

    /// Those who have not come yet: most have a time in the hours that are left.
    private mutating func expect(_ others: ArraySlice<Int>, _ drive: Drive) {
        let awaited: [Booking.Invitation] = [
            .reminded, .booked, .booked, .reminded, .pledged, .booked, .cancelled, .booked, .reminded, .booked, .invited, .booked,
        ]
        for (place, giver) in others.prefix(22).enumerated() {
            var booking = booking(drive, giver, awaited[place % awaited.count], daysBefore: 2 + chance.below(5))
            // One is late; the others' time is ahead.
            let ahead = drive.slots.filter { $0.audience == nil && $0.span.end > people.world.demo.start.minuteOfDay }
            if booking.slot != nil, place != 2, !ahead.isEmpty { booking.slot = chance.pick(ahead).span.start }
            self.ahead.append(booking)
        }
    }

    /// Takes somebody as far as the clock allows.
    @discardableResult
    private mutating func walk(
        _ drive: Drive, _ giver: Int, _ visit: Visit, came: Instant, doctor: Instant, needle: Instant, number: Int
    ) -> Booking {
        let now = people.world.demo.start
        var current: Booking
        if number % 6 == 5 {
            current = .walkIn(id: Identifier(at: came, using: &chance), drive: drive.id, donor: people.donors[giver].id, at: came)
            steps.append((came, DriveDay.make(current)))
        } else {
            current = booking(drive, giver, number % 3 == 0 ? .booked : .reminded, daysBefore: 2 + chance.below(5))
            if let first = drive.slots.last(where: { $0.audience == nil && $0.span.start <= came.minuteOfDay + 10 }) {
                current.slot = first.span.start
            }
            ahead.append(current)
            step(.came, &current, at: came)
        }
        if visit == .leaves {
            if doctor < now { step(.left, &current, at: doctor) }
            return current
        }
        guard doctor < now else { return current }
        step(.withDoctor, &current, at: doctor)
        guard needle < now else { return current }
        if visit == .isDeferred {
            deferPerson(current, giver, drive, at: needle, number: number)
        } else {
            step(.giving, &current, at: needle)
        }
        return current
    }

    private mutating func step(_ step: Booking.Step, _ booking: inout Booking, at time: Instant) {
        steps.append((time, DriveDay.take(step, booking, at: time)))
        booking = booking.taking(step, at: time)
    }

    private mutating func deferPerson(_ booking: Booking, _ giver: Int, _ drive: Drive, at time: Instant, number: Int) {
        let code: Deferral.Code = number % 2 == 0 ? .measurement : .temporary
        let deferral = Deferral(
            id: Identifier(at: time, using: &chance), donor: people.donors[giver].id, day: drive.day, code: code,
            until: drive.day + (code == .measurement ? 28 : 7), venue: drive.venue, drive: drive.id)
        steps.append((time, DriveDay.record(booking, [deferral], at: time)))
    }

    private mutating func record(_ number: Int, _ booking: Booking, _ drive: Drive, at time: Instant) {
        let gift = people.world.gifts[number]
        let donation = DriveDay.donation(
            id: Identifier(at: time, using: &chance), of: people.donors[gift.giver].id, at: drive, kind: gift.kind,
            outcome: gift.failed ? .failed : .collected, volume: Millilitres(gift.volume),
            credit: people.credit(gift.giver, on: drive.day))
        let isFirst = people.world.givers[gift.giver].drawn == 1
        steps.append((time, DriveDay.record(booking, donation, firstTime: isFirst, at: time)))
    }
}
