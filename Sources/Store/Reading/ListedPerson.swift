import GRDB
import Model

/// Somebody in a list of people to be thanked, called or invited, with what is needed to reach them.
public struct ListedPerson: Hashable, Sendable, Identifiable {
    /// Whether they may be called about drives (được liên hệ hay không).
    public enum Contact: Hashable, Sendable {
        case agreed
        /// Nobody has asked yet, or it was not noted.
        case notAsked
        /// They asked not to be invited any more, or took their consent back.
        case refused
    }

    /// With phone and id in full: they are shown masked.
    public var donor: Donor
    public var row: DonorRow
    public var contact: Contact

    public init(donor: Donor, row: DonorRow, contact: Contact = .notAsked) {
        self.donor = donor
        self.row = row
        self.contact = contact
    }

    public var id: Identifier<Donor> { donor.id }
}

extension Reader {
    /// Whether the donor `d` asked not to be invited any more, or took their consent to be contacted back.
    static let refuses = "(d.do_not_invite <> 0 OR \(contactAnswer) IS 1)"

    /// What the donor `d` said of being contacted: agreed (2), took it back (1), or was not asked (`NULL`).
    static let contactAnswer = """
        (SELECT max(CASE WHEN withdrawn IS NULL THEN 2 ELSE 1 END) FROM consent
            WHERE donor = d.id AND purpose = '\(Consent.Purpose.contact.rawValue)')
        """

    /// Those people; who is not in the books (any more) is left out.
    public func listedPeople(_ ids: some Sequence<Identifier<Donor>>) throws -> [Identifier<Donor>: ListedPerson] {
        var people: [Identifier<Donor>: ListedPerson] = [:]
        for id in ids where people[id] == nil {
            guard let donor = try record(Donor.self, id), let row = try donorRow(id) else { continue }
            people[id] = ListedPerson(donor: donor, row: row, contact: try contact(donor))
        }
        return people
    }

    private func contact(_ donor: Donor) throws -> ListedPerson.Contact {
        if donor.doNotInvite { return .refused }
        let withdrawn = try all(
            "SELECT withdrawn FROM consent WHERE donor = (SELECT id FROM donor WHERE uuid = ?) AND purpose = ?",
            [Bound(donor.id), .text(Consent.Purpose.contact.rawValue)]
        ) { $0.dayIfAny(0) != nil }
        if withdrawn.contains(false) { return .agreed }
        return withdrawn.isEmpty ? .notAsked : .refused
    }
}
