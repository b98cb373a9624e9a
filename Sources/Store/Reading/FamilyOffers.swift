import GRDB
import Model

/// People of one address who belong to no family (gợi ý lập gia đình): a family perhaps, which only somebody who knows them can tell.
public struct FamilyOffer: Hashable, Sendable, Identifiable {
    public var people: [Donor]
    public var rows: [DonorRow]

    public init(people: [Donor], rows: [DonorRow]) {
        self.people = people
        self.rows = rows
    }

    public var id: [Identifier<Donor>] { people.map(\.id) }
    public var street: String { rows.first?.street ?? "" }
    public var house: String { rows.first?.house ?? "" }
    public var ward: WardKey? { rows.first?.ward }
}

/// What was found, in the order of the streets and along each.
public struct FamilyOffers: Hashable, Sendable {
    public var offers: [FamilyOffer]
    public var cut: Bool

    public init(_ offers: [FamilyOffer] = [], cut: Bool = false) {
        self.offers = offers
        self.cut = cut
    }
}

extension Reader {
    /// More people than this at one number are a building or a dormitory.
    private static let household = 2...8

    /// Walks through all people who live in a known street, so it is no work for the time between two keys.
    ///
    /// - Parameter isCancelled: asked now and then; what was found by then is answered.
    public func familyOffers(on today: Day, limit: Int = 500, isCancelled: () -> Bool = { false }) throws -> FamilyOffers {
        let streets = Dictionary(
            uniqueKeysWithValues: try all("SELECT stretch.id, street.name FROM stretch JOIN street ON street.id = stretch.street") {
                ($0.int(0), VietnameseText.textKey($0.text(1)))
            })
        var found: [(place: [UInt8], people: [Int])] = []
        var houses: [String: (house: HouseNumber, people: [Int])] = [:]
        var stretch = 0
        func close() {
            let street = (streets[stretch] ?? []) + [0]
            for (house, people) in houses.values where Self.household.contains(people.count) {
                found.append((street + house.sortKey, people))
            }
            houses.removeAll(keepingCapacity: true)
        }
        try each("SELECT id, stretch, house FROM donor WHERE stretch IS NOT NULL AND house <> '' ORDER BY stretch, id") { row in
            if row.int(1) != stretch {
                close()
                stretch = row.int(1)
            }
            if isCancelled() { return }
            let house = HouseNumber(row.text(2))
            houses[house.folded, default: (house, [])].people.append(row.int(0))
        }
        close()
        var offers: [FamilyOffer] = []
        found.sort { $0.place == $1.place ? $0.people[0] < $1.people[0] : $0.place.lexicographicallyPrecedes($1.place) }
        for (_, numbers) in found where offers.count <= limit && !isCancelled() {
            if let offer = try offer(numbers, on: today) { offers.append(offer) }
        }
        return FamilyOffers(Array(offers.prefix(limit)), cut: offers.count > limit)
    }

    /// Of those who are in no family today; twice the same person is one.
    private func offer(_ numbers: [Int], on today: Day) throws -> FamilyOffer? {
        var people: [Donor] = []
        for number in numbers {
            let isMember =
                try integer(
                    "SELECT 1 FROM membership WHERE donor = ?1 AND \(FamilyMembership.lasts(on: "?2"))",
                    [.whole(number), Bound(today)]) != nil
            guard !isMember, let donor = try records(Donor.self, "WHERE id = ?1", [.whole(number)]).first,
                !people.contains(where: { $0.twinSigns(with: donor) != nil })
            else { continue }
            people.append(donor)
        }
        let isOpen = people.indices.contains { place in people[..<place].contains { !$0.isNotKin(of: people[place]) } }
        guard isOpen else { return nil }
        return FamilyOffer(people: people, rows: try people.compactMap { try donorRow($0.id) })
    }
}
