import GRDB
import Model

/// Two records that may be one person's (nghi trùng). Offered, never merged by itself.
public struct Twins: Hashable, Sendable, Identifiable {
    public var one: DonorRow
    public var other: DonorRow
    public var signs: Set<TwinSign>

    public init(_ one: DonorRow, _ other: DonorRow, signs: Set<TwinSign>) {
        self.one = one
        self.other = other
        self.signs = signs
    }

    public var id: [Identifier<Donor>] { [one.id, other.id] }
}

/// Those that were found, the likeliest first.
public struct TwinList: Hashable, Sendable {
    public var pairs: [Twins]
    /// There are more.
    public var cut: Bool

    public init(_ pairs: [Twins] = [], cut: Bool = false) {
        self.pairs = pairs
        self.cut = cut
    }
}

extension Reader {
    /// Walks through all people once; with a million that takes seconds, so it is no work for the time between two keys.
    ///
    /// - Parameter isCancelled: asked now and then; what was found by then is answered.
    public func twins(limit: Int = 500, isCancelled: () -> Bool = { false }) throws -> TwinList {
        var first: [Int: Int] = [:]
        var groups: [Int: [Int]] = [:]
        try each("SELECT id, name, birth_year FROM donor WHERE birth_year IS NOT NULL") { row in
            if row.int(0) & 1023 == 0, isCancelled() { return }
            var hasher = Hasher()
            hasher.combine(VietnameseText.fold(row.text(1)))
            hasher.combine(row.int(2))
            let key = hasher.finalize()
            guard let known = first.updateValue(row.int(0), forKey: key) else { return }
            groups[key, default: [known]].append(row.int(0))
        }
        var found: [Found] = []
        for numbers in groups.values.sorted(by: { $0[0] < $1[0] }) where !isCancelled() {
            found += try pairs(among: numbers.prefix(Self.namesakes).map { $0 })
            if found.count > limit * 4 { break }
        }
        return try list(found, limit: limit)
    }

    /// Those of one person.
    public func twins(of id: Identifier<Donor>, limit: Int = 50) throws -> TwinList {
        guard let donor = try record(Donor.self, id), let number = try number(in: "donor", of: id) else { return TwinList() }
        let found = try similarDonors(
            name: donor.name, birth: donor.birth, phone: donor.phone, except: id, limit: Self.namesakes
        ).compactMap { similar -> Found? in
            guard let other = try record(Donor.self, similar.row.id), let signs = donor.twinSigns(with: other),
                let place = try self.number(in: "donor", of: other.id)
            else { return nil }
            return Found(one: number, other: place, signs: signs)
        }
        return try list(found, limit: limit)
    }

    /// So many people of one name and year are compared with each other.
    private static let namesakes = 40

    private struct Found {
        let one: Int
        let other: Int
        let signs: Set<TwinSign>
    }

    private func pairs(among numbers: [Int]) throws -> [Found] {
        let people = try numbers.compactMap { number in
            try records(Donor.self, "WHERE id = ?1", [.whole(number)]).first.map { (number: number, donor: $0) }
        }
        return people.indices.flatMap { place in
            people[(place + 1)...].compactMap { other in
                people[place].donor.twinSigns(with: other.donor).map {
                    Found(one: people[place].number, other: other.number, signs: $0)
                }
            }
        }
    }

    /// A telephone says more than a blood group, and three signs more than one.
    private func list(_ found: [Found], limit: Int) throws -> TwinList {
        func weight(_ signs: Set<TwinSign>) -> Int {
            signs.reduce(0) { $0 + ($1 == .phoneEnd ? 4 : $1 == .address ? 2 : 1) }
        }
        let order = found.sorted { (weight($1.signs), $0.one, $0.other) < (weight($0.signs), $1.one, $1.other) }
        return TwinList(
            try order.prefix(limit).compactMap { pair in
                guard let one = try donorRow(number: pair.one), let other = try donorRow(number: pair.other) else { return nil }
                return Twins(one, other, signs: pair.signs)
            }, cut: order.count > limit)
    }
}
