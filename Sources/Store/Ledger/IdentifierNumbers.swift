import Model

/// Numbers by identifier, for what is asked several times with every row: a flat table of open addressing that takes no hash, since the
/// lower half of an identifier is random.
struct IdentifierNumbers {
    private struct Slot {
        var high: UInt64 = 0
        var low: UInt64 = 0
        var number = Self.free

        static let free = Int.min
    }

    private var slots = [Slot](repeating: Slot(), count: 16)
    private(set) var count = 0

    subscript<Subject>(identifier: Identifier<Subject>) -> Int? {
        let number = slots[place(identifier.high, identifier.low)].number
        return number == Slot.free ? nil : number
    }

    mutating func set<Subject>(_ identifier: Identifier<Subject>, _ number: Int) {
        let place = place(identifier.high, identifier.low)
        if slots[place].number == Slot.free { count += 1 }
        slots[place] = Slot(high: identifier.high, low: identifier.low, number: number)
        if count > slots.count / 4 * 3 { grow() }
    }

    /// Where it lies, or the free slot where it goes.
    private func place(_ high: UInt64, _ low: UInt64) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: low) & mask
        while slots[place].number != Slot.free, slots[place].low != low || slots[place].high != high { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.number != Slot.free { slots[place(slot.high, slot.low)] = slot }
    }
}
