import Canvas
import Model
import Phrases
import Store

/// A person of a drive's list of bookings, ready to draw.
struct BookingLine: Hashable, Sendable {
    var row: BookingRow
    var slot: DriveSlot?
    /// Said yes, and has to be reminded today.
    var isDue: Bool
    /// As far as the interval is concerned, on the day of the drive.
    var interval: IntervalAnswer
    fileprivate var sortKey: [UInt8]
    fileprivate var groupKey: [UInt8]

    init(_ row: BookingRow, in page: BookingPage, _ context: Context) {
        self.row = row
        slot = row.booking.slot.flatMap { page.drive.slot(at: $0, group: row.group, bloc: row.bloc) }.map { page.drive.slots[$0] }
        isDue = row.isReminderDue(at: page.drive, context)
        interval = context.rules.interval(
            after: row.donor?.last, deferredUntil: row.donor?.deferredUntil, on: page.drive.day)
        sortKey = VietnameseText.textKey(row.donor?.name ?? "")
        groupKey = VietnameseText.textKey(row.groupName)
    }

    /// Where it stands: on the day by its step, before it by what was said.
    var state: Phrase {
        if row.booking.step != nil { return .bookingStep(row.booking.step) }
        return row.booking.source == .walkIn ? .bookingSource(.walkIn) : .invitation(row.booking.invitation)
    }

    func name(_ context: Context) -> String {
        row.donor.map { Mask.name($0.name, context) } ?? context.say(Phrase("(đã xoá)", "(erased)"))
    }

    func plainText(_ context: Context) -> String {
        [slot.map { OpeningText.text([$0.span]) } ?? "", name(context), row.groupName, context.say(state)].filter { !$0.isEmpty }
            .joined(separator: " · ")
    }
}

extension BookingRow {
    /// Who asked not to be invited any more is not reminded either, nor whose hour is over: they are late.
    func isReminderDue(at drive: Drive, _ context: Context) -> Bool {
        !refuses && booking.isReminderDue(at: drive, on: context.today, rules: context.rules)
            && DeskText.minutesLate(booking, at: drive, context) == nil
    }
}

/// By what a drive's bookings are listed.
enum BookingOrder: CaseIterable, Sendable {
    case slot, name, group, state

    /// The column of the table that it stands over.
    var column: Int {
        switch self {
        case .slot: 0
        case .name: 1
        case .group: 3
        case .state: 4
        }
    }

    func sorted(_ lines: [BookingLine]) -> [BookingLine] {
        func key(_ line: BookingLine) -> (Int, Int, [UInt8]) {
            let booking = line.row.booking
            switch self {
            case .slot: return (0, booking.slot ?? .max, line.sortKey)
            case .name: return (0, 0, line.sortKey)
            case .group: return (line.row.groupName.isEmpty ? 1 : 0, 0, line.groupKey + [0] + line.sortKey)
            case .state:
                let step = booking.step.flatMap { Booking.Step.allCases.firstIndex(of: $0) }
                let said = Booking.Invitation.allCases.firstIndex(of: booking.invitation) ?? 0
                // Who is to be reminded stands first.
                return (line.isDue ? 0 : 1, step.map { $0 + Booking.Invitation.allCases.count } ?? said, line.sortKey)
            }
        }
        return lines.map { (key($0), $0) }.sorted { one, other in
            let (one, other) = (one.0, other.0)
            if one.0 != other.0 { return one.0 < other.0 }
            if one.1 != other.1 { return one.1 < other.1 }
            return one.2.lexicographicallyPrecedes(other.2)
        }.map(\.1)
    }
}
