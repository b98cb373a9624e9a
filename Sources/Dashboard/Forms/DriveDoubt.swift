import Model
import Phrases

/// What a drive's form asks about before it saves: people whom the change leaves behind, though no field shows them.
struct DriveDoubt {
    let field: String
    let phrase: Phrase

    /// `nil` when nobody is.
    init?(_ before: Drive, _ after: Drive, _ bookings: [Booking]) {
        var doubts: [(field: String, phrase: Phrase)] = []
        let lost = Self.withoutSlot(before, after, bookings)
        if lost > 0 { doubts.append(("slots", Self.losing(lost))) }
        let steps = CloseDriveScreen.steps(bookings)
        if after.state == .closed, before.state != .closed, !steps.isEmpty {
            let closing = Phrase(" Ghi lần nữa nếu vẫn đóng đợt.", " Save again to close the drive all the same.")
            doubts.append(("state", CloseDriveScreen.unfinished(steps) + closing))
        }
        guard let first = doubts.first else { return nil }
        field = first.field
        // Who saves again insists on all of it.
        phrase = .joined(doubts.map(\.phrase), by: " ")
    }

    /// How many bookings stand in a slot that is there no more.
    private static func withoutSlot(_ before: Drive, _ after: Drive, _ bookings: [Booking]) -> Int {
        let gone = Set(before.slots.map(\.span.start)).subtracting(after.slots.map(\.span.start))
        return bookings.count { $0.invitation != .cancelled && $0.slot.map(gone.contains) == true }
    }

    private static func losing(_ count: Int) -> Phrase {
        let bookings = count == 1 ? "1 booking loses its slot" : "\(count) bookings lose their slot"
        return Phrase(
            "\(count) lượt đặt mất khung giờ, không còn được tính vào khung nào. Ghi lần nữa nếu vẫn đổi.",
            "\(bookings) and will count in none. Save again to change it all the same.")
    }
}

extension DriveDoubt {
    /// The ward that is to hold the drive is none on its day: it came later, or had gone by then.
    static func ward(of drive: Drive, _ context: Context) -> Phrase? {
        let era = WardEra(on: drive.day)
        guard let key = drive.ward, key.era != era, let name = context.atlas.ward(key)?.fullName else { return nil }
        if key.era > era {
            // A ward that came whole from one earlier ward is the same place.
            guard context.atlas.key(for: key, in: era) == nil else { return nil }
            let since = DateText.short(key.era.firstDay)
            return Phrase(
                "\(name) mới có từ \(since), sau ngày của đợt. Ghi lần nữa nếu vẫn đúng.",
                "\(name) exists since \(since) only, after the drive's day. Save again if it is right all the same.")
        }
        let heirs = context.atlas.heirs(of: key, in: era).map { UnitText.ward($0, context) }
        guard heirs != [UnitText.ward(key, context)] else { return nil }
        let now = heirs.joined(separator: ", ")
        return Phrase(
            "Vào ngày của đợt \(name) không còn; nay là \(now). Ghi lần nữa nếu vẫn đúng.",
            "On the drive's day \(name) is no more; it became \(now). Save again if it is right all the same.")
    }
}
