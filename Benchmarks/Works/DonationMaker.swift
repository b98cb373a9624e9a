import Model
import Store

/// Donations of these days by people who are in the books, one after another; nobody gives twice on a day.
struct DonationMaker {
    private struct Giver {
        let donor: Identifier<Donor>
        let credit: Credit
        /// The days on which they gave already.
        var days: Set<Day>
    }

    private let store: Store
    private var givers: [Giver]
    private var made = 0

    init(_ store: Store, _ data: DataSet, givers count: Int = 200) throws {
        self.store = store
        let day = store.clock.now().day
        givers = try TypedText.citizens(count, of: data).compactMap { citizen in
            try store.read { reader in
                guard let row = try reader.lookup(citizen, limit: 1).rows.first, let card = try reader.donorCard(row.id) else {
                    return nil
                }
                let donor = card.donor
                let group = try donor.group.flatMap { id -> Group? in
                    guard case .group(let group) = try reader.record(.group, id.erased()) else { return nil }
                    return group
                }
                return Giver(
                    donor: donor.id, credit: Credit(home: donor.home, group: group, bloc: nil, on: day),
                    days: Set(card.donations.map(\.donation.day)))
            }
        }
        guard !givers.isEmpty else { throw BenchProblem.noData(data.books) }
    }

    mutating func next() -> Change {
        let place = made % givers.count
        made += 1
        let today = store.clock.now().day
        var day = today
        while !givers[place].days.insert(day).inserted { day = day - 1 }
        // All for this year, which the board shows.
        let donation = Donation(
            id: store.newIdentifier(), donor: givers[place].donor, day: day, volume: Millilitres(350), campaignYear: today.year,
            credit: givers[place].credit)
        return Change(.donationRecorded, [.adding(.donation(donation))])
    }
}
