import Model
import Store

/// The people with whom a list is compared: those of the books, and in a rehearsal those of the files before it.
struct KnownPeople {
    let reader: Reader
    let rehearsed: RehearsedPeople

    init(_ reader: Reader, _ rehearsed: RehearsedPeople) {
        self.reader = reader
        self.rehearsed = rehearsed
    }

    func hasDonors() throws -> Bool { try !rehearsed.donors.isEmpty || reader.hasDonors() }

    func hasDonorsWithoutCitizenID() throws -> Bool { try rehearsed.hasNumberless || reader.hasDonorsWithoutCitizenID() }

    func record(ofCitizenID id: CitizenID) throws -> Donor? {
        if let donor = rehearsed.record(ofCitizenID: id) { return donor }
        return try reader.record(ofCitizenID: id)
    }

    func home(ofCitizenID id: CitizenID, at place: Int) throws -> KnownHome? {
        if let donor = rehearsed.record(ofCitizenID: id) { return KnownHome(donor) }
        return try reader.home(ofCitizenID: id, at: place)
    }

    func records(named name: String, orPhone phone: Phone?, bornIn year: Int? = nil) throws -> [Donor] {
        let known = try reader.records(named: name, orPhone: phone, bornIn: year)
        if rehearsed.donors.isEmpty { return known }
        return known.filter { rehearsed.donors[$0.id] == nil } + rehearsed.records(named: name, orPhone: phone, bornIn: year)
    }
}
