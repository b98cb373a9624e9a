/// A part of a drive's hours for so many people (khung giờ), kept for one group or bloc, or open to all.
public struct DriveSlot: Hashable, Codable, Sendable {
    /// For whom it is kept (dành cho).
    public enum Audience: Hashable, Codable, Sendable {
        case group(Identifier<Group>)
        case bloc(Identifier<Bloc>)
    }

    /// Minutes of the day.
    public var span: ClockSpan
    /// How many people it is meant for (sức chứa). More may be booked: that is the desk's own decision.
    public var capacity: Int
    /// `nil`: anybody.
    public var audience: Audience?

    public init(_ start: Int, _ end: Int, capacity: Int, audience: Audience? = nil) {
        span = ClockSpan(start, end)
        self.capacity = capacity
        self.audience = audience
    }
}

/// Why the slots of a drive do not go together.
public enum DriveSlotProblem: Error, Hashable, Sendable {
    case capacityNotPositive(DriveSlot)
    case endsBeforeItBegins(DriveSlot)
    case outsideHours(DriveSlot)
    /// Two at once for the same people.
    case overlap(DriveSlot, DriveSlot)
}

extension Drive {
    /// Whether the slot that begins at that minute has passed; of a slot that is no longer there its first minute counts.
    public func isOver(slotAt minute: Int, now: Instant) -> Bool {
        if state == .closed || now.day != day { return state == .closed || now.day > day }
        return now.minuteOfDay >= slots.filter { $0.span.start == minute }.map(\.span.end).max() ?? minute
    }

    /// Checks that every slot has room and lies within the hours, and that no two for the same people overlap.
    public func checkSlots() throws(DriveSlotProblem) {
        for (place, slot) in slots.enumerated() {
            if slot.capacity < 1 { throw .capacityNotPositive(slot) }
            if slot.span.end <= slot.span.start { throw .endsBeforeItBegins(slot) }
            let hours = hours ?? ClockSpan(0, 24 * 60)
            if slot.span.start < hours.start || slot.span.end > hours.end { throw .outsideHours(slot) }
            for other in slots[..<place] where other.audience == slot.audience {
                if slot.span.start < other.span.end, other.span.start < slot.span.end { throw .overlap(other, slot) }
            }
        }
    }

    /// The place among ``slots`` of the one that a person booked for that minute takes up: their group's, else their bloc's, else the one
    /// that is open to all, else any that begins then.
    public func slot(at minute: Int, group: Identifier<Group>?, bloc: Identifier<Bloc>?) -> Int? {
        let fitting = slots.indices.filter { slots[$0].span.start == minute }
        let wishes: [DriveSlot.Audience?] = [group.map { .group($0) }, bloc.map { .bloc($0) }].filter { $0 != nil } + [nil]
        for wish in wishes {
            if let place = fitting.first(where: { slots[$0].audience == wish }) { return place }
        }
        return fitting.first
    }
}
