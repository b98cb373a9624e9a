/// A street that an office of the area is offered to start with (gợi ý tuyến phố).
public struct StreetSuggestion: Hashable, Sendable {
    /// How it is known in which wards the street runs.
    public enum Basis: String, CaseIterable, Sendable {
        /// A published list or a report says so; the street may run through further wards.
        case evidence
        /// Told from memory and unverified: to be checked by the office.
        case memory
        /// Not known.
        case unknown
    }

    public let name: String
    /// Wards of the office's era; empty when not known.
    public let wards: [WardKey]
    public let basis: Basis
    /// A ward on the way to the office's era was split: the street may lie in another part of it (≈).
    public let approximate: Bool
}

/// Street names that come with the program: those of the old district Thanh Xuân. Suggestions, never facts about a household.
public enum StreetAtlas {
    /// The 66 streets with their wards of 2020.
    public static let thanhXuan: [StreetSuggestion] = ThanhXuanStreets.table.split { $0 == "\n" || $0 == ";" }.compactMap(read)

    /// The streets to offer to an office that starts, with wards of its own era; none for an office elsewhere.
    ///
    /// A street whose wards are not known is offered only where most of some ward of the old district lies.
    public static func suggestions(for office: Office, atlas: WardAtlas = .hanoi) -> [StreetSuggestion] {
        let era = office.era
        let ours = Set(atlas.wards(of: office).map(\.key))
        let old = atlas.wards(inDistrict: 9, era: .era2020).map(\.key)
        let isHome = old.contains { atlas.key(for: $0, in: era).map { ours.contains($0.ward) } ?? false }
        return thanhXuan.compactMap { street in
            if street.wards.isEmpty { return isHome ? street : nil }
            var wards: [WardKey] = []
            var approximate = false
            for ward in street.wards {
                let heirs = atlas.heirs(of: ward, in: era)
                approximate = approximate || heirs.count > 1
                for heir in heirs where ours.contains(heir) && !wards.contains(heir) { wards.append(heir) }
            }
            guard !wards.isEmpty else { return nil }
            return StreetSuggestion(name: street.name, wards: wards, basis: street.basis, approximate: approximate)
        }
    }

    private static func read(_ entry: Substring) -> StreetSuggestion? {
        let words = entry.split(separator: " ", maxSplits: 2)
        guard let mark = words.first else { return nil }
        if mark == "?" {
            return StreetSuggestion(name: String(entry.dropFirst(2)), wards: [], basis: .unknown, approximate: false)
        }
        guard words.count == 3 else { return nil }
        return StreetSuggestion(
            name: String(words[2]), wards: words[1].split(separator: ",").compactMap { Int($0) }.map { WardKey(.era2020, $0) },
            basis: mark == "M" ? .memory : .evidence, approximate: false)
    }
}
