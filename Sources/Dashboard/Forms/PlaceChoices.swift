import Model
import Phrases

/// What forms offer where a ward, a bloc or a venue is asked for.
enum PlaceChoices {
    /// The office's wards first, then the others of its era; and `current`, should it belong to an earlier one.
    static func wards(current: WardKey?, _ context: Context) -> [Choice] {
        guard let office = context.office else { return [] }
        let own = context.atlas.wards(of: office)
        let ownKeys = Set(own.map(\.key))
        var wards = own + context.atlas.wards(of: office.era).filter { !ownKeys.contains($0.key) }
        if let current, !wards.contains(where: { $0.key == current }), let ward = context.atlas.ward(current) {
            wards.insert(ward, at: 0)
        }
        return wards.map { Choice(value($0.key), Phrase(both: $0.name), detail: Phrase(both: $0.districtName ?? "")) }
    }

    static func value(_ key: WardKey?) -> String { key.map { String($0.packed) } ?? "" }

    static func ward(_ value: String) -> WardKey? { Int(value).flatMap(WardKey.init(packed:)) }

    /// The office's own ward, when it is a ward's office.
    static func ownWard(_ context: Context) -> WardKey? { if case .ward(let key)? = context.office?.level { key } else { nil } }
}
