import Model

/// In which row of the table of donors each citizen id stands, for a list with millions of ids: one walk through the index instead of a
/// search for every row. Eight bytes a person and half as many again, so it is made for as many people as memory has room for.
///
/// It tells a place, not a person: another id may, once in some four thousand million times, share what is kept of this one.
public struct CitizenRows: Sendable {
    /// Open addressing: half of the id's hash above, the row below; 0 is a free slot.
    private var slots: [UInt64]

    /// 24 MB of slots.
    public static let most = 2_000_000

    /// `nil` for books with more people than `most`.
    public init?(_ reader: Reader, most: Int = Self.most) throws {
        let people = try reader.query("SELECT max(id) FROM donor").first { $0.int(0) } ?? 0
        guard people <= most else { return nil }
        slots = [UInt64](repeating: 0, count: people + people / 2 + 1)
        try reader.query("SELECT citizen_id, id FROM donor WHERE citizen_id IS NOT NULL").each { row in
            let hash = Self.hash(row.text(0))
            var slot = slot(of: hash)
            while slots[slot] != 0 { slot = following(slot) }
            slots[slot] = hash << 32 | UInt64(UInt32(row.int(1)))
        }
    }

    public subscript(id: CitizenID) -> Int? {
        let hash = Self.hash(id.digits)
        var slot = slot(of: hash)
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash & 0xFFFF_FFFF { return Int(slots[slot] & 0xFFFF_FFFF) }
            slot = following(slot)
        }
        return nil
    }

    /// Told by the upper half of the hash, since the lower is what is kept.
    private func slot(of hash: UInt64) -> Int { Int((hash >> 32).multipliedFullWidth(by: UInt64(slots.count) << 32).high) }
    private func following(_ slot: Int) -> Int { slot + 1 == slots.count ? 0 : slot + 1 }

    private static func hash(_ digits: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in digits.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        // The last digits reach all bits.
        hash = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
        return hash ^ hash >> 29
    }
}
