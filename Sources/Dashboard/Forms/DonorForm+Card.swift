import Model
import Phrases

/// A scanned card in the form of a donor.
extension DonorForm {
    /// What the card says, by the names of the fields.
    func entries(_ card: IdentityCard, _ context: Context) -> [String: String] {
        let address = card.postalAddress
        return [
            "name": card.name, "birth": DateText.short(card.birth), "sex": card.sex?.rawValue ?? "", "citizen": card.id.digits,
            "ward": Self.ward(of: address, context).map { String($0.packed) } ?? "", "street": address.street,
            "house": address.house,
        ]
    }

    /// The fields of a new donor with the card in them. A ward that the card names takes the place of the office's own.
    func filled(_ fields: [FormField], from card: IdentityCard, _ context: Context) -> [FormField] {
        var entries = entries(card, context)
        if card.postalAddress.ward.isEmpty { entries["ward"] = nil }
        return filled(fields, with: entries, context)
    }

    /// The same of any entries. One for the ward takes the place of the office's own, also where it names none.
    func filled(_ fields: [FormField], with entries: [String: String], _ context: Context) -> [FormField] {
        var fields = fields
        for index in fields.indices {
            guard let entry = entries[fields[index].name] else { continue }
            if fields[index].name == "ward" { fields[index].clear() }
            if fields[index].content.isEmpty { fields[index].fill(entry) }
        }
        return refreshed(fields, context)
    }

    mutating func take(_ scan: Scan, into fields: inout [FormField], _ context: Context) -> Announcement? {
        guard case .card(let card) = scan, isHolder(of: card, fields) else { return nil }
        let entries = entries(card, context)
        let before = fields.map(\.content)
        for index in fields.indices where fields[index].content.isEmpty {
            if let entry = entries[fields[index].name] { fields[index].fill(entry) }
        }
        guard fields.map(\.content) != before else { return Announcement(.done, .cardOfThisPerson) }
        fields = refreshed(fields, context)
        self.card = card
        return Announcement(.done, .cardFillsForm)
    }

    /// Whether what is entered is of the card's holder, as far as it goes; a form without anything of a person is nobody's.
    private func isHolder(of card: IdentityCard, _ fields: [FormField]) -> Bool {
        let values = FormValues(fields)
        if let entered = try? CitizenID(values["citizen"]) { return card.numbers.contains(entered) }
        guard values["citizen"].isEmpty else { return false }
        let birth = try? DateText.parseBirth(values["birth"])
        if let birth, birth.year != card.birth.year { return false }
        guard values["name"].isEmpty else { return VietnameseText.fold(values["name"]) == VietnameseText.fold(card.name) }
        return existing == nil
            && ["birth", "phone", "blood", "street", "house", "stated", "note"].contains { !values[$0].isEmpty }
    }

    /// Over the fields: where the card says its holder lives, since not all of it has a field, and what to look at.
    func cardLines() -> [FormLine] {
        guard let card else { return [] }
        return [FormLine(.cardAddress(card.address))] + card.doubts.map { FormLine(.cardDoubt($0), tone: .warning) }
    }

    /// The ward that the address names, as the office's era has it; `nil` where the name alone does not tell.
    static func ward(of address: PostalAddress, _ context: Context) -> WardKey? {
        guard let office = context.office, !address.ward.isEmpty else { return nil }
        let name = [address.ward, address.district].filter { !$0.isEmpty }.joined(separator: ", ")
        for era in [office.era] + WardEra.allCases.reversed().filter({ $0 != office.era }) {
            for place in [office, nil] {
                let found = context.atlas.find(era == .era2025 ? address.ward : name, in: era, within: place)
                if found.count == 1 { return context.atlas.key(for: found[0].key, in: office.era)?.ward }
                if found.count > 1 { break }
            }
        }
        return nil
    }
}
