import GRDB
import Model

/// What tells whether a donation of a list is in the books already.
extension Reader {
    /// A person's donations that count, so many days around a day at most, the nearest first.
    public func donations(of donor: Identifier<Donor>, around day: Day, within days: Int) throws -> [DonationRow] {
        guard let number = try number(in: "donor", of: donor) else { return [] }
        return try donationRows(
            """
            WHERE donation.donor = ?1 AND donation.day BETWEEN ?2 AND ?3 AND donation.voided = 0
            ORDER BY abs(donation.day - ?4), donation.id
            """, [.whole(number), Bound(day - days), Bound(day + days), Bound(day)])
    }

    /// The donations that count and bear one of these bag numbers.
    public func donations(withBag numbers: Set<String>) throws -> [DonationRow] {
        try numbers.subtracting([""]).sorted().flatMap { number in
            try donationRows(
                "WHERE donation.bag_number = ?1 AND donation.bag_number <> '' AND donation.voided = 0 ORDER BY donation.id",
                [.text(number)])
        }
    }
}
