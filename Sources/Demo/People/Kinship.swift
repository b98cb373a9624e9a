import Model

/// A donor family of the demo (gia đình hiến máu): its members' places among all givers.
struct Household: Sendable {
    struct Member: Sendable {
        let giver: Int
        let role: String
        let from: Day?
        let until: Day?
    }

    let code: String
    let head: Int
    var members: [Member]
}

/// Joins givers into families: people who are there anyway get a spouse, children, brothers and sisters among those of fitting age.
struct Kinship {
    private(set) var households: [Household] = []
    /// Whose surname a giver bears, and whose home they share.
    private(set) var surnameOf: [Int: Int] = [:]
    private(set) var homeOf: [Int: Int] = [:]

    private let givers: [Giver]
    private var isFree: [Bool]
    private var byWard: [[Int]]
    private var chance = Chance("kinship")

    static let count = 350
    /// Of them so many are model families: at least ten donations together.
    static let models = 22

    init(_ givers: [Giver]) {
        self.givers = givers
        isFree = givers.map { $0.drawn > 0 && $0.known == nil }
        byWard = OldWard.allCases.map { ward in givers.indices.filter { givers[$0].ward == ward } }
        for giver in givers.indices where givers[giver].known != nil { found(by: giver, size: 4, isModel: true) }
        let counts = Apportionment.share(Self.count - households.count, by: byWard.map(\.count))
        for (ward, count) in counts.enumerated() {
            let models = Self.models / OldWard.allCases.count
            for order in 0..<count {
                guard let head = head(in: ward, isModel: order < models) else { break }
                found(by: head, size: order < models ? 4 : chance.pick(Self.sizes), isModel: order < models)
            }
        }
    }

    private static let sizes = Weighted<Int>([(2, 45), (3, 28), (4, 17), (5, 7), (6, 3)])

    private mutating func head(in ward: Int, isModel: Bool) -> Int? {
        let fits = { (giver: Giver) in giver.drawn >= 2 && (1962...1990).contains(giver.birth.year) }
        return pick(in: ward, isModel: isModel, fits)
    }

    private mutating func found(by head: Int, size: Int, isModel: Bool) {
        let person = givers[head]
        let ward = person.ward.place
        isFree[head] = false
        let since = chance.happens(450) ? nil : Optional(Day.first(of: 2018) + chance.below(900))
        var kin: [(giver: Int, role: String)] = []
        let year = person.birth.year
        var children = false
        if year <= 1996, chance.happens(820),
            let spouse = pick(
                in: ward, isModel: isModel, { abs($0.birth.year - year) <= 7 && $0.birth.year <= 1998 && $0.sex != person.sex })
        {
            kin.append((spouse, givers[spouse].sex == .female ? "Vợ" : "Chồng"))
            homeOf[spouse] = head
        }
        let spouse = kin.first?.giver
        let father = person.sex == .male ? Optional(head) : spouse
        let youngest = max(year, spouse.map { givers[$0].birth.year } ?? year)
        // The youngest parent of the head, and the eldest of the head's brothers and sisters: at least 18 years lie between them.
        var parents = 0
        var eldest = year
        while kin.count + 1 < size {
            if youngest <= 1980, chance.happens(550),
                let child = pick(in: ward, isModel: isModel, { (youngest + 20...youngest + 34).contains($0.birth.year) })
            {
                kin.append((child, "Con"))
                children = true
                if let father { surnameOf[child] = father }
                if givers[child].birth.year > 1992 { homeOf[child] = head }
            } else if chance.happens(220),
                let parent = pick(in: ward, isModel: isModel, { (year - 34...min(year - 20, eldest - 18)).contains($0.birth.year) })
            {
                guard !kin.contains(where: { $0.role == (givers[parent].sex == .male ? "Cha" : "Mẹ") }) else {
                    isFree[parent] = true
                    continue
                }
                kin.append((parent, givers[parent].sex == .male ? "Cha" : "Mẹ"))
                parents = max(parents, givers[parent].birth.year)
                if givers[parent].sex == .male { surnameOf[parent] = head }
            } else {
                // Brothers and sisters may live in another ward.
                let home = chance.happens(160) ? chance.below(byWard.count) : ward
                guard
                    let other = pick(
                        in: home, isModel: isModel, { abs($0.birth.year - year) <= 10 && $0.birth.year >= parents + 18 })
                else { break }
                let isElder = givers[other].birth < person.birth
                kin.append((other, isElder ? (givers[other].sex == .male ? "Anh" : "Chị") : "Em"))
                surnameOf[other] = head
                eldest = min(eldest, givers[other].birth.year)
            }
        }
        guard !kin.isEmpty else { return }
        let ownRole =
            spouse != nil ? (person.sex == .male ? "Chồng" : "Vợ") : children ? (person.sex == .male ? "Cha" : "Mẹ") : "Chủ hộ"
        var members = [Household.Member(giver: head, role: ownRole, from: since, until: nil)]
        for one in kin {
            let from = since.map { $0 + (chance.happens(300) ? chance.below(200) : 0) }
            let until = chance.happens(25) ? Day.first(of: 2020) + 200 + chance.below(120) : nil
            members.append(Household.Member(giver: one.giver, role: one.role, from: from, until: until))
        }
        let number = String(households.count + 1)
        households.append(
            Household(
                code: "TX-GĐ" + String(repeating: "0", count: max(0, 3 - number.utf8.count)) + number, head: head, members: members)
        )
    }

    /// A free giver of that ward; for a model family the one who gave most often.
    private mutating func pick(in ward: Int, isModel: Bool, _ fits: (Giver) -> Bool) -> Int? {
        let people = byWard[ward]
        guard !people.isEmpty else { return nil }
        var best: Int?
        if isModel {
            for giver in people where isFree[giver] && fits(givers[giver]) {
                if best.map({ givers[$0].drawn < givers[giver].drawn }) ?? true { best = giver }
            }
        } else {
            for _ in 0..<120 {
                let giver = people[chance.below(people.count)]
                guard isFree[giver], fits(givers[giver]) else { continue }
                best = giver
                break
            }
        }
        if let best { isFree[best] = false }
        return best
    }
}
