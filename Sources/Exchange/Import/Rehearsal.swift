import Model

/// Whom the files that were rehearsed would have brought into the books (tập dượt): the next file is counted as if they were there.
public final class Rehearsal {
    private(set) var people = RehearsedPeople()

    public init() {}

    func take(_ revisions: [Revision]) {
        for case .donor(let donor)? in revisions.map(\.after) { people.take(donor) }
    }
}

/// People who are in no books yet, or not so.
struct RehearsedPeople {
    private(set) var donors: [Identifier<Donor>: Donor] = [:]
    private var byCitizenID: [CitizenID: Identifier<Donor>] = [:]
    private var byName: [[UInt8]: [Identifier<Donor>]] = [:]
    private var byPhone: [Phone: [Identifier<Donor>]] = [:]
    private(set) var hasNumberless = false

    mutating func take(_ donor: Donor) {
        let before = donors.updateValue(donor, forKey: donor.id)
        if let id = donor.citizenID { byCitizenID[id] = donor.id } else { hasNumberless = true }
        if before == nil { byName[VietnameseText.sortKey(donor.name), default: []].append(donor.id) }
        if let phone = donor.phone, phone != before?.phone { byPhone[phone, default: []].append(donor.id) }
    }

    func record(ofCitizenID id: CitizenID) -> Donor? { byCitizenID[id].flatMap { donors[$0] } }

    /// As ``Reader/records(named:orPhone:bornIn:)`` does.
    func records(named name: String, orPhone phone: Phone?, bornIn year: Int?) -> [Donor] {
        let named = (byName[VietnameseText.sortKey(name)] ?? []).compactMap { donors[$0] }.filter {
            year == nil || $0.birth == nil || $0.birth?.year == year
        }
        let reached = phone.flatMap { byPhone[$0] } ?? []
        return named + reached.compactMap { donors[$0] }.filter { donor in !named.contains { $0.id == donor.id } }
    }
}
