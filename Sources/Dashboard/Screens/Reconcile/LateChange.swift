import Exchange
import Model
import Store

/// The change that puts a row of a late list into the books, as somebody decided.
struct LateChange {
    let row: LateRow
    let places: Places
    /// Where it was given, when the list does not say.
    let site: Venue?
    /// The file's name, for the journal.
    let listName: String

    /// - Parameter card: who gave; decided by a person.
    func change(for card: DonorCard, _ context: Context) -> Change {
        var revisions: [Revision] = []
        let venue = venue(adding: &revisions, context)
        if case .deferred(let code, let until) = row.visit {
            let deferral = Deferral(
                id: context.identifiers.next(), donor: card.donor.id, day: row.day, code: code,
                until: until ?? (code == .interval ? intervalEnd(card, context) : nil), venue: venue)
            return Change(.deferralRecorded, revisions + [.adding(.deferral(deferral))], remark: listName)
        }
        let group = places.groups.first { $0.id == card.donor.group }
        let credit = Credit(
            home: card.donor.home, group: group, bloc: places.blocs.first { $0.id == group?.bloc }, on: row.day,
            atlas: context.atlas)
        let donation = Donation(
            id: context.identifiers.next(), donor: card.donor.id, day: row.day, kind: row.kind,
            outcome: row.visit == .failed ? .failed : .collected, volume: row.volume, venue: venue, campaignYear: row.day.year,
            credit: credit, bagNumber: row.bagNumber)
        return Change(.donationRecorded, revisions + [.adding(.donation(donation))], remark: listName)
    }

    /// What of that person's stands in the books on that day or beside it.
    func known(_ card: DonorCard) -> Bool {
        if case .deferred = row.visit { return card.deferrals.contains { $0.deferral.day == row.day } }
        return card.donations.map(\.donation).contains { donation in
            !donation.voided && abs(donation.day - row.day) <= Reader.daysBetweenLists && row.mayBe(donation)
        }
    }

    /// By the list's own word, a code or a name; one that is not in the books yet is added.
    private func venue(adding revisions: inout [Revision], _ context: Context) -> Identifier<Venue>? {
        guard !row.site.isEmpty else { return site?.id }
        let key = VietnameseText.fold(row.site)
        let known = places.venues.first { VietnameseText.fold($0.code) == key || VietnameseText.fold($0.name) == key }
        if let known { return known.id }
        let venue = Venue(
            id: context.identifiers.next(), kind: .other, name: row.site, code: row.site.contains(" ") ? "" : row.site)
        revisions.append(.adding(.venue(venue)))
        return venue.id
    }

    private func intervalEnd(_ card: DonorCard, _ context: Context) -> Day? {
        let before = card.donations.map(\.donation).filter { !$0.voided && $0.outcome == .collected && $0.day < row.day }
        guard let last = before.max(by: { $0.day < $1.day }) else { return nil }
        return context.rules.dayOfReturn(after: LastDonation(day: last.day, kind: last.kind))
    }
}

extension LateRow {
    /// What the list says of the person, by the names of a donor form's fields.
    func entries(_ context: Context) -> [String: String] {
        var entries = ["name": name, "street": address.street, "house": address.house]
        if let citizenID { entries["citizen"] = citizenID.digits }
        if let phone { entries["phone"] = phone.shown }
        switch birth {
        case .day(let day)?: entries["birth"] = DateText.short(day)
        case .year(let year)?: entries["birth"] = String(year)
        case nil: break
        }
        if !address.ward.isEmpty { entries["ward"] = DonorForm.ward(of: address, context).map { String($0.packed) } ?? "" }
        return entries
    }
}
