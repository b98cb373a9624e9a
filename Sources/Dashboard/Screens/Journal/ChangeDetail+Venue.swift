import Model
import Phrases

extension ChangeDetail {
    /// What became of a place, each from what to what: its name and address, and at a fixed site when it is open.
    static func piece(_ before: Venue, _ after: Venue) -> Phrase? {
        let texts: [(Phrase, String, String)] = [
            (Phrase("", ""), before.name, after.name), (Phrase("địa chỉ ", "address "), before.address, after.address),
            (Phrase("mã ", "code "), before.code, after.code),
        ]
        let pieces =
            texts.compactMap { label, old, new in
                old == new ? nil : label + Phrase(both: (old.isEmpty ? "–" : old) + " → " + (new.isEmpty ? "–" : new))
            } + TimetableTurn.turns(before, after).map(\.words)
        guard pieces.count > 3 else { return pieces.isEmpty ? nil : .joined(pieces, by: ", ") }
        return .joined(pieces.prefix(2) + [Phrase("và \(pieces.count - 2) mục nữa", "and \(pieces.count - 2) more")], by: ", ")
    }
}
