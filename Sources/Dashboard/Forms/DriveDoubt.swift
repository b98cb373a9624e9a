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
