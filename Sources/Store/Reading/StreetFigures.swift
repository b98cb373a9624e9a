import GRDB
import Model

/// A stretch with its year (đoạn phố).
public struct StretchFigures: Hashable, Sendable {
    public var stretch: Stretch
    public var tally: Tally
    public var approximate: Bool
    public var targets: [Target]

    public init(stretch: Stretch, tally: Tally = .zero, approximate: Bool = false, targets: [Target] = []) {
        self.stretch = stretch
        self.tally = tally
        self.approximate = approximate
        self.targets = targets
    }
}

/// A street with its stretches, its year and its drives (một tuyến phố).
public struct StreetFigures: Hashable, Sendable, Identifiable {
    public var street: Street
    /// In order of their wards.
    public var stretches: [StretchFigures]
    /// Who lives along it.
    public var people: StreetPeople
    /// What was given a year ago up to the same date.
    public var before: YearAgo
    /// The drives at a venue of that street: the last one held and the next one.
    public var lastDrive: DriveRow?
    public var nextDrive: DriveRow?

    public init(
        street: Street, stretches: [StretchFigures] = [], people: StreetPeople = .none, before: YearAgo = YearAgo(),
        lastDrive: DriveRow? = nil, nextDrive: DriveRow? = nil
    ) {
        self.street = street
        self.stretches = stretches
        self.people = people
        self.before = before
        self.lastDrive = lastDrive
        self.nextDrive = nextDrive
    }

    public var id: Identifier<Street> { street.id }
    public var tally: Tally { stretches.reduce(.zero) { $0 + $1.tally } }
    public var approximate: Bool { stretches.contains(where: \.approximate) }
    public var isBloodDriveStreet: Bool { since != nil }
    /// The day of the first of its stretches that became a blood-drive street.
    public var since: Day? { stretches.compactMap(\.stretch.bloodDriveStreetSince).min() }
    /// Who answers for it: in the wards of today rather than in those of an earlier time, of a blood-drive stretch rather than of another.
    public var contact: String {
        let named = stretches.map(\.stretch).filter { !$0.contact.isEmpty }
        let newest = named.filter { $0.ward.era == named.map(\.ward.era).max() }
        return (newest.first { $0.bloodDriveStreetSince != nil } ?? newest.first)?.contact ?? ""
    }

    /// The targets of its stretches in that measure together; `nil` when none has one.
    public func target(_ measure: Measure) -> Amount? {
        let amounts = stretches.flatMap(\.targets).map(\.amount).filter { $0.measure == measure }
        return amounts.isEmpty ? nil : Amount(measure: measure, tenths: amounts.reduce(0) { $0 + $1.tenths })
    }

    /// A target in another measure than that one, where it has none in that.
    public func otherTarget(than measure: Measure) -> Amount? {
        target(measure) == nil ? Measure.allCases.lazy.compactMap(target).first : nil
    }

    /// What was given along those of its stretches that have a target in that measure: this alone is set against ``target(_:)``, since
    /// nobody asked the others for anything. `nil` when none has one.
    public func towardsTarget(_ measure: Measure) -> StretchSum? {
        let asked = stretches.filter { $0.targets.contains { $0.amount.measure == measure } }
        guard !asked.isEmpty else { return nil }
        return StretchSum(tally: asked.reduce(.zero) { $0 + $1.tally }, approximate: asked.contains(where: \.approximate))
    }
}

/// What some of a street's stretches were given together.
public struct StretchSum: Hashable, Sendable {
    public var tally: Tally
    public var approximate: Bool
}

/// Who lives along a street.
public struct StreetPeople: Hashable, Sendable {
    public var donors: Int
    public var families: Int

    public static let none = StreetPeople(donors: 0, families: 0)

    public init(donors: Int, families: Int) {
        self.donors = donors
        self.families = families
    }
}

extension Reader {
    /// Every street of the books, in the order of the alphabet.
    ///
    /// - Parameter today: up to which date the year before is counted.
    public func streetFigures(year: Int, today: Day) throws -> [StreetFigures] {
        try streetFigures(streets(), year: year, today: today)
    }

    /// One street; `nil` when the books do not hold it.
    public func streetFigures(_ id: Identifier<Street>, year: Int, today: Day) throws -> StreetFigures? {
        guard let street = try record(Street.self, id), let number = try number(in: "street", of: id) else { return nil }
        let stretches = try records(Stretch.self, "WHERE stretch.street = ?1 ORDER BY stretch.ward", [.whole(number)])
        return try streetFigures([StreetRow(street: street, stretches: stretches)], year: year, today: today).first
    }

    private func streetFigures(_ rows: [StreetRow], year: Int, today: Day) throws -> [StreetFigures] {
        let names = try unitNames(of: .stretch)
        let wanted = Set(rows.flatMap(\.stretches).map { Unit.stretch($0.id) })
        let numbers = names.numbers.filter { names[$0].map { wanted.contains($0.unit) } ?? false }
        let numberOf = Dictionary(
            numbers.compactMap { number in names[number].map { ($0.unit, number) } }, uniquingKeysWith: { one, _ in one })
        let sums = try sums(of: .stretch, units: numbers, year: year, through: nil)
        let before = try yearsAgo(of: .stretch, units: numbers, year: year, through: today)
        let targets = try targetsByUnit(.stretch, year: year)
        let drives = try streetDrives(rows.map(\.street), on: today)
        let heirs = try heirStretches()
        let people = try streetPeople()
        return rows.map { row in
            var figures = StreetFigures(street: row.street, people: people[row.street.id] ?? .none)
            for stretch in row.stretches {
                let number = numberOf[.stretch(stretch.id)] ?? -1
                let sum = sums[number] ?? Sum()
                figures.stretches.append(
                    StretchFigures(
                        stretch: stretch, tally: sum.tally, approximate: sum.approximate > 0, targets: targets[number] ?? []))
            }
            // A street is as old as its oldest stretch, so that one of a new ward is none of a new street.
            let past = row.stretches.compactMap { numberOf[.stretch($0.id)].flatMap { before[$0] } }
            if let first = past.first { figures.before = past.dropFirst().reduce(first, +) }
            let given = row.stretches.filter { stretch in
                numberOf[.stretch(stretch.id)].flatMap { before[$0] }.map { $0.tally != .zero } ?? false
            }
            if Self.isParted(given, from: heirs[VietnameseText.foldExact(row.street.name)] ?? []) { figures.before.isWhole = false }
            (figures.lastDrive, figures.nextDrive) = drives[row.street.id] ?? (nil, nil)
            return figures
        }
    }

    /// By the name from which they went: the stretches of streets that were a part of another, or took one over.
    private func heirStretches() throws -> [String: [Stretch]] {
        let streets = try records(Street.self, "WHERE street.earlier <> ''")
        guard !streets.isEmpty else { return [:] }
        var stretches: [Identifier<Street>: [Stretch]] = [:]
        for stretch in try records(Stretch.self, "WHERE stretch.street IN (SELECT id FROM street WHERE earlier <> '')") {
            stretches[stretch.street, default: []].append(stretch)
        }
        return streets.reduce(into: [:]) { heirs, street in
            for name in street.earlierNames { heirs[VietnameseText.foldExact(name), default: []] += stretches[street.id] ?? [] }
        }
    }

    /// Whether what is given today where those stretches were counts for another street: its stretch of a newer ward went there, while
    /// those of the wards before it stayed with their year.
    private static func isParted(_ stretches: [Stretch], from heirs: [Stretch]) -> Bool {
        heirs.contains { heir in
            stretches.contains {
                $0.ward.era < heir.ward.era && WardAtlas.hanoi.heirs(of: $0.ward, in: heir.ward.era).contains(heir.ward)
            }
        }
    }

    /// How many donors live along each street and of how many families they are; streets along which nobody ever lived are left out.
    private func streetPeople() throws -> [Identifier<Street>: StreetPeople] {
        var people: [Identifier<Street>: StreetPeople] = [:]
        try each("SELECT t.uuid, p.donors, p.families FROM street_people p JOIN street t ON t.id = p.street") {
            people[try $0.identifier(0)] = StreetPeople(donors: $0.int(1), families: $0.int(2))
        }
        return people
    }

    /// The last drive that was held at a venue of each street by that day, and the next one after it.
    private func streetDrives(_ streets: [Street], on day: Day) throws -> [Identifier<Street>: (DriveRow?, DriveRow?)] {
        let byName = Dictionary(grouping: streets) { VietnameseText.foldExact($0.name) }
        var last: [Identifier<Street>: Identifier<Drive>] = [:]
        var next: [Identifier<Street>: Identifier<Drive>] = [:]
        try each(
            """
            SELECT d.uuid, d.day, v.name FROM drive d JOIN venue v ON v.id = d.venue
            WHERE v.kind = 'street' AND d.state NOT IN ('postponed', 'cancelled') ORDER BY d.day, d.opens, d.id
            """
        ) { row in
            let drive = try row.identifier(0, of: Drive.self)
            for street in byName[VietnameseText.foldExact(Venue.streetName(row.text(2)))] ?? [] {
                if row.day(1) < day { last[street.id] = drive } else if next[street.id] == nil { next[street.id] = drive }
            }
        }
        let rows = try driveRows(Set(last.values).union(next.values))
        return Dictionary(
            streets.map { ($0.id, (last[$0.id].flatMap { rows[$0] }, next[$0.id].flatMap { rows[$0] })) },
            uniquingKeysWith: { first, _ in first })
    }
}
