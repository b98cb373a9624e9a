import Model

/// Everything that happened in the demo, before it is written into books.
struct World {
    let demo: DemoOffice
    /// The old wards whose people the office has in its books.
    let wards: [OldWard]
    private(set) var quotas: [YearQuota] = []
    private(set) var drives: [PlannedDrive] = []
    private(set) var givers: [Giver] = []
    private(set) var people: [Person] = []
    /// The gifts and setbacks, in the order of their days.
    private(set) var gifts: [Gift] = []
    private(set) var setbacks: [Setback] = []
    private(set) var households: [Household] = []

    init(_ demo: DemoOffice) {
        let all = OldWard.allCases
        self.demo = demo
        wards = demo == .thanhXuan2020 ? all : OldWard.inherited
        for plan in YearPlan.district { add(plan, wards: all) }
        var crowds = all.map { Crowd($0, years: quotas) }
        for year in quotas.indices {
            for ward in crowds.indices { crowds[ward].live(through: quotas[year], year: year, bags: quotas[year].bags[ward]) }
        }
        for ward in crowds.indices { crowds[ward].register(14, in: 2020) }
        let before = crowds.map(\.givers)
        let kinship = Kinship(before.flatMap { $0 })

        if demo == .thanhXuan2026 {
            let districtYears = quotas.count
            for plan in YearPlan.ward { add(plan, wards: wards) }
            for year in districtYears..<quotas.count {
                for (place, ward) in wards.enumerated() {
                    crowds[ward.place].live(through: quotas[year], year: year, bags: quotas[year].bags[place])
                }
            }
        }
        settle(crowds, before.map(\.count), kinship)
    }

    private mutating func add(_ plan: YearPlan, wards: [OldWard]) {
        let planned = DriveTable.drives(of: plan, wards: wards)
        quotas.append(YearQuota(plan, drives: planned, from: drives.count, wards: wards))
        drives += planned
    }

    /// Numbers the office's givers through and makes up who they are.
    private mutating func settle(_ crowds: [Crowd], _ counts: [Int], _ kinship: Kinship) {
        // From a giver's place at the end of 2020, among all wards, to their place now.
        var now: [Int?] = []
        for ward in OldWard.allCases {
            let crowd = crowds[ward.place]
            let start = givers.count
            let isOurs = wards.contains(ward)
            for number in 0..<counts[ward.place] { now.append(isOurs ? start + number : nil) }
            guard isOurs else { continue }
            givers += crowd.givers
            people += crowd.givers.enumerated().map { Person($1, number: $0) }
            gifts += crowd.gifts.map { $0.moved(by: start) }
            setbacks += crowd.setbacks.map { $0.moved(by: start) }
        }
        gifts.sort { ($0.year, $0.occasion, $0.minute, $0.giver) < ($1.year, $1.occasion, $1.minute, $1.giver) }
        setbacks.sort { ($0.year, $0.occasion, $0.minute, $0.giver) < ($1.year, $1.occasion, $1.minute, $1.giver) }
        let strangers = people
        for (giver, other) in kinship.surnameOf {
            if let place = now[giver], let from = now[other] { people[place].surname = surname(of: from, strangers) }
        }
        for (giver, other) in kinship.homeOf {
            if let place = now[giver], let from = now[other] { people[place].share(homeOf: strangers[from], known: known(from)) }
        }
        for place in people.indices { if let known = known(place) { people[place].bear(known) } }
        households = kinship.households.compactMap { household in
            guard let head = now[household.head] else { return nil }
            let members = household.members.compactMap { member in
                now[member.giver].map { Household.Member(giver: $0, role: member.role, from: member.from, until: member.until) }
            }
            return members.count > 1 ? Household(code: household.code, head: head, members: members) : nil
        }
    }

    private func known(_ giver: Int) -> KnownPerson? { givers[giver].known.map { KnownPerson.all[$0] } }

    private func surname(of giver: Int, _ people: [Person]) -> String {
        known(giver)?.name.split(separator: " ").first.map(String.init) ?? people[giver].surname
    }
}

extension Gift {
    fileprivate func moved(by places: Int) -> Gift {
        Gift(
            giver: giver + places, year: year, occasion: occasion, minute: minute, kind: kind, volume: volume, failed: failed,
            voided: voided)
    }
}

extension Setback {
    fileprivate func moved(by places: Int) -> Setback {
        Setback(giver: giver + places, year: year, occasion: occasion, minute: minute, code: code, until: until)
    }
}
