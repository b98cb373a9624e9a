import Model

/// A drive's slots in one column, and in the journal: how many, then of each its first and last minute, its capacity, and for whom it is:
/// 0 anybody, 1 a group, 2 a bloc, with the sixteen bytes of its identifier.
extension DriveSlot {
    static func write(_ slots: [DriveSlot], to content: inout ContentWriter) {
        content.count(UInt64(slots.count))
        for slot in slots {
            content.whole(slot.span.start)
            content.whole(slot.span.end)
            content.whole(slot.capacity)
            switch slot.audience {
            case nil: content.byte(0)
            case .group(let group)?:
                content.byte(1)
                content.identifier(group)
            case .bloc(let bloc)?:
                content.byte(2)
                content.identifier(bloc)
            }
        }
    }

    static func list(_ content: inout ContentReader) throws -> [DriveSlot] {
        try (0..<content.length(ofItems: 4)).map { _ in
            let (start, end, capacity) = (try content.whole(), try content.whole(), try content.whole())
            let audience: Audience? =
                switch try content.byte() {
                case 0: nil
                case 1: .group(try content.identifier())
                case 2: .bloc(try content.identifier())
                case let number: throw StoreError.damaged("a slot for \(number)")
                }
            return DriveSlot(start, end, capacity: capacity, audience: audience)
        }
    }

    static func bytes(_ slots: [DriveSlot]) -> [UInt8] {
        guard !slots.isEmpty else { return [] }
        var content = ContentWriter()
        write(slots, to: &content)
        return content.bytes
    }

    static func list(_ bytes: [UInt8]) throws -> [DriveSlot] {
        guard !bytes.isEmpty else { return [] }
        var content = ContentReader(bytes, units: [])
        let slots = try list(&content)
        guard content.isAtEnd else { throw StoreError.damaged("slots go on after their end") }
        return slots
    }

    /// The drives with a slot kept for the group or bloc `?1`.
    static let naming = "SELECT uuid FROM drive WHERE instr(slots, ?1) > 0"
}

extension DriveSlot.Audience {
    var identity: Identifier<AnySubject> {
        switch self {
        case .group(let group): group.erased()
        case .bloc(let bloc): bloc.erased()
        }
    }
}
