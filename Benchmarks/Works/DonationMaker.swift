import Model
import Store

/// Donations of today by people who are in the books, one after another.
struct DonationMaker {
    private let store: Store
    private let givers: [(donor: Identifier<Donor>, credit: Credit)]
    private var made = 0

    init(_ store: Store, _ data: DataSet, givers count: Int = 200) throws {
        self.store = store
        let day = store.clock.now().day
        givers = try TypedText.citizens(count, of: data).compactMap { citizen in
            try store.read { reader in
                guard let row = try reader.lookup(citizen, limit: 1).rows.first, let donor = try reader.donor(row.id) else {
                    return nil
                }
                let group = try donor.group.flatMap { id -> Group? in
                    guard case .group(let group) = try reader.record(.group, id.erased()) else { return nil }
                    return group
                }
                return (donor.id, Credit(home: donor.home, group: group, bloc: nil, on: day))
            }
        }
        guard !givers.isEmpty else { throw BenchProblem.noData(data.books) }
    }

    mutating func next() -> Change {
        let giver = givers[made % givers.count]
        made += 1
        let day = store.clock.now().day
        let donation = Donation(
            id: store.newIdentifier(), donor: giver.donor, day: day, volume: Millilitres(350), campaignYear: day.year,
            credit: giver.credit)
        return Change(.donationRecorded, [.adding(.donation(donation))])
    }
}
