import Model

/// The people of one ward through the years: fills each occasion's quota with givers whose interval has passed, old ones and new.
struct Crowd {
    let ward: OldWard
    private(set) var givers: [Giver] = []
    private(set) var gifts: [Gift] = []
    private(set) var setbacks: [Setback] = []

    private var chance: Chance
    /// Givers who come again from a day on, by days since the first.
    private var due: [[Int]]
    private var dueSeen = 0
    private var ready: [Int] = []
    private let firstDay: Day

    /// Interval after whole blood (Thông tư 26/2013/TT-BYT, Điều 6). The demo keeps to it after platelets too.
    static let interval = 84

    init(_ ward: OldWard, years: [YearQuota]) {
        self.ward = ward
        chance = Chance("crowd", ward.rawValue)
        firstDay = Day.first(of: years.first?.plan.year ?? 2018)
        // To the end of the last year that any office shows, so that the years to come do not change those before.
        due = Array(repeating: [], count: Day.last(of: DemoOffice.thanhXuan2026.year) - firstDay + 1)
        for (place, person) in KnownPerson.all.enumerated() where person.ward == ward {
            givers.append(
                Giver(
                    ward: ward, sex: person.sex, birth: person.birth, habit: .faithful, volume: 350,
                    since: Instant(firstDay, minute: 500 + place), membership: person.group, known: place))
            // Their first day lies some weeks in, so that they do not all come to the first occasion.
            due[25 + place * 9].append(givers.count - 1)
        }
    }

    /// Fills one year; years come in order.
    mutating func live(through quota: YearQuota, year: Int, bags: [Int]) {
        for (place, occasion) in quota.occasions.enumerated() {
            wake(on: occasion.day)
            let isToday = quota.isToday(occasion)
            for _ in 0..<bags[place] {
                give(occasion, year, place, quota.plan, failed: false)
                if isToday { continue }
                if chance.happens(12) { give(occasion, year, place, quota.plan, failed: true) }
                if chance.happens(88) { turnAway(occasion, year, place, quota.plan) }
            }
            if isToday, occasion.source == .fixedSite, ward == .nhanChinh {
                for _ in 0..<2 { turnAway(occasion, year, place, quota.plan) }
            }
        }
    }

    /// People who put down their names in the year and have not come yet.
    mutating func register(_ count: Int, in year: Int) {
        for _ in 0..<count {
            let day = Day.first(of: year) + chance.below(330)
            givers.append(newcomer(on: day, minute: chance.within(480...960), host: nil, habit: .notYet))
        }
    }

    private mutating func wake(on day: Day) {
        while dueSeen <= day - firstDay, dueSeen < due.count {
            ready.append(contentsOf: due[dueSeen])
            dueSeen += 1
        }
    }

    private mutating func give(_ occasion: Occasion, _ year: Int, _ place: Int, _ plan: YearPlan, failed: Bool) {
        let minute = self.minute(of: occasion, plan)
        let giver = present(at: occasion, minute, plan)
        let person = givers[giver]
        let platelets =
            occasion.source == .institute && !failed && person.drawn >= 2 && person.sex == .male && person.volume >= 350
            && chance.happens(600)
        var volume = person.volume
        if platelets { volume = chance.happens(500) ? 400 : 500 } else if person.drawn == 0, chance.happens(160) { volume = 250 }
        gifts.append(
            Gift(
                giver: giver, year: year, occasion: place, minute: minute, kind: platelets ? .platelets : .wholeBlood,
                volume: volume,
                failed: failed))
        givers[giver].drawn += 1
        givers[giver].lastDrawn = occasion.day
        sendHome(giver, until: nextDay(for: person, after: occasion.day))
    }

    /// When a giver comes back, if ever.
    private mutating func nextDay(for person: Giver, after day: Day) -> Day? {
        switch person.habit {
        case .once, .notYet: nil
        case .sometimes: chance.happens(140) ? nil : day + Self.interval + chance.below(400)
        case .faithful: day + Self.interval + chance.below(70)
        }
    }

    private mutating func sendHome(_ giver: Int, until day: Day?) {
        guard let day, day - firstDay < due.count else { return }
        // A day that was woken already comes with the next occasion.
        if day - firstDay < dueSeen { ready.append(giver) } else { due[day - firstDay].append(giver) }
    }

    private mutating func turnAway(_ occasion: Occasion, _ year: Int, _ place: Int, _ plan: YearPlan) {
        let minute = self.minute(of: occasion, plan)
        let day = occasion.day
        if chance.happens(90), let early = gifts.suffix(60).first(where: { restsStill($0.giver, on: day) }) {
            let until = givers[early.giver].lastDrawn.map { $0 + Self.interval }
            setbacks.append(Setback(giver: early.giver, year: year, occasion: place, minute: minute, code: .interval, until: until))
            return
        }
        let giver = present(at: occasion, minute, plan)
        let code: Deferral.Code = chance.happens(560) ? .measurement : chance.happens(600) ? .temporary : .other
        let until: Day? =
            switch code {
            case .measurement: day + 28
            case .temporary: chance.happens(700) ? day + 7 : day.adding(months: chance.happens(700) ? 6 : 12)
            case .interval, .other: nil
            }
        setbacks.append(Setback(giver: giver, year: year, occasion: place, minute: minute, code: code, until: until))
        if givers[giver].habit != .once || chance.happens(500) { sendHome(giver, until: (until ?? day + 30) + chance.below(60)) }
    }

    private func restsStill(_ giver: Int, on day: Day) -> Bool {
        guard let last = givers[giver].lastDrawn else { return false }
        return last < day && last + Self.interval > day
    }

    /// Somebody whose interval has passed: one who gave before, or somebody new.
    private mutating func present(at occasion: Occasion, _ minute: Int, _ plan: YearPlan) -> Int {
        while !ready.isEmpty, !chance.happens(plan.newcomers) {
            let giver = ready.remove(swapping: chance.below(ready.count))
            // From 18 to 60 (Điều 4): who has turned 60 comes no more.
            if occasion.day < givers[giver].birth.adding(months: 60 * 12) { return giver }
        }
        givers.append(newcomer(on: occasion.day, minute: minute, host: occasion.host, habit: nil))
        return givers.count - 1
    }

    private func minuteRange(of occasion: Occasion, _ plan: YearPlan) -> ClosedRange<Int> {
        // Today ends where the clock stands.
        if !plan.fixed.isEmpty, occasion.day == plan.through { return 485...(plan.year == 2020 ? 838 : 545) }
        return occasion.minutes
    }

    private mutating func minute(of occasion: Occasion, _ plan: YearPlan) -> Int {
        let range = minuteRange(of: occasion, plan)
        let minute = chance.within(range)
        // Nobody gives while the fixed site is closed at noon.
        return occasion.source == .fixedSite && (720..<812).contains(minute) ? 600 + minute % 100 : minute
    }

    private mutating func newcomer(on day: Day, minute: Int, host: Int?, habit: Giver.Habit?) -> Giver {
        var membership: Giver.Membership?
        if let host, chance.happens(660) {
            membership = .institution(host)
        } else if chance.happens(740) {
            membership = .residential(1 + chance.below(ward.residentialGroups))
        } else if chance.happens(600) {
            membership = .institution(chance.below(Institution.all.count))
        }
        var ages = 18...56
        var men = 530
        if case .institution(let place)? = membership {
            switch Institution.all[place].kind {
            case .school: ages = Institution.all[place].headCount > 2000 ? 18...23 : 18...50
            case .force: (ages, men) = (19...45, 880)
            default: ages = 22...56
            }
        }
        let sex: Sex = chance.happens(men) ? .male : .female
        // The younger come more often: the least of two draws.
        let age = min(chance.within(ages), chance.within(ages))
        let birth = day.adding(months: -12 * age) - chance.below(365)
        let draw = chance.below(1000)
        let volume: Int =
            sex == .female ? (draw < 340 ? 250 : draw < 960 ? 350 : 450) : (draw < 80 ? 250 : draw < 720 ? 350 : 450)
        let lot = chance.below(1000)
        let drawn: Giver.Habit = lot < 310 ? .once : lot < 660 ? .sometimes : .faithful
        return Giver(
            ward: ward, sex: sex, birth: birth, habit: habit ?? drawn, volume: volume, since: Instant(day, minute: minute),
            membership: membership, known: nil)
    }
}

extension YearPlan {
    /// How many in a thousand are asked of newcomers, even when others are ready.
    fileprivate var newcomers: Int {
        switch year {
        case 2018: 330
        case 2019: 240
        case 2020: 160
        default: 200
        }
    }
}

extension Array {
    /// Takes one out by moving the last into its place.
    fileprivate mutating func remove(swapping place: Int) -> Element {
        swapAt(place, count - 1)
        return removeLast()
    }
}
