import Model

/// Whom the demo's desks called in the last days for the next drive, and what came of it; somebody is on the line when the demo begins.
struct CallBook {
    private(set) var calls: [Call] = []
    /// Who asked not to be called again.
    private(set) var refusals: [Donor] = []

    /// What came of so many in a hundred calls.
    private static let outcomes = Weighted<Call.Outcome>([
        (.noAnswer, 38), (.notNow, 27), (.willCome, 22), (.wrongNumber, 10), (.neverAgain, 3),
    ])
    private static let first = Signature(operatorName: "Chị Hà", desk: "bàn 1")
    private static let second = Signature(operatorName: "Anh Tuấn", desk: "bàn 2")

    init(_ people: PeopleBook, _ queue: QueueBook) {
        let demo = people.world.demo
        var chance = Chance("calls", demo.year)
        let planned = people.drives.filter { $0.state == .planned && $0.day > demo.start.day }
        guard let drive = planned.min(by: { ($0.day, $0.id) < ($1.day, $1.id) }) else { return }
        let rule = RuleBook.vietnam.calls
        var chosen = Self.people(people, queue, for: drive, 70, &chance)[...]
        // Most of them in the week before, a few this morning, one just now.
        for place in 0..<52 {
            guard let giver = chosen.popFirst() else { return }
            let daysAgo = place < 46 ? 1 + place * 7 / 46 : 0
            let minute = daysAgo > 0 ? 8 * 60 + 20 + chance.below(460) : 8 * 60 + 5 + (place - 46) * 9
            let time = Instant(demo.start.day - daysAgo, minute: min(minute, demo.start.minuteOfDay - 20))
            let call = Call(
                id: Identifier(at: time, using: &chance), donor: people.donors[giver].id, drive: drive.id, time: time,
                by: chance.happens(620) ? Self.first : Self.second)
            let outcome = chance.pick(Self.outcomes)
            let until = outcome == .notNow ? time.day + 7 * (1 + chance.below(8)) : nil
            calls.append(
                call.ended(
                    outcome, nextTry: rule.nextTry(after: outcome, on: time.day, until: until, coming: drive.day),
                    wrongNumber: outcome == .wrongNumber ? people.donors[giver].phone : nil))
            if outcome == .neverAgain { refusals.append(people.donors[giver]) }
        }
        if let giver = chosen.popFirst() {
            let time = demo.start.adding(milliseconds: -100_000)
            calls.append(
                Call(
                    id: Identifier(at: time, using: &chance), donor: people.donors[giver].id, drive: drive.id, time: time,
                    by: Self.second))
        }
    }

    /// Of those who may be called, and are neither booked nor asked otherwise.
    private static func people(
        _ people: PeopleBook, _ queue: QueueBook, for drive: Drive, _ count: Int, _ chance: inout Chance
    ) -> [Int] {
        let world = people.world
        let taken = Set((queue.past + queue.ahead).compactMap(\.donor))
        let resting = Set(world.setbacks.filter { ($0.until ?? drive.day) > drive.day }.map(\.giver))
        var left = world.givers.indices.filter { giver in
            let person = world.givers[giver]
            return person.known == nil && person.since.day + 30 < world.demo.start.day && people.donors[giver].phone != nil
                && !people.donors[giver].doNotInvite && !taken.contains(people.donors[giver].id) && !resting.contains(giver)
                && (person.lastDrawn.map { $0 + Crowd.interval <= world.demo.start.day && $0 + 500 > world.demo.start.day } ?? false)
        }
        var chosen: [Int] = []
        while chosen.count < count, !left.isEmpty {
            let place = chance.below(left.count)
            left.swapAt(place, left.count - 1)
            let giver = left.removeLast()
            let isNear = drive.ward == nil || people.credit(giver, on: drive.day).ward == drive.ward
            if isNear, people.agreedToContact(giver) { chosen.append(giver) }
        }
        return chosen
    }
}
