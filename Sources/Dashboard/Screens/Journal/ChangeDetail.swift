import Model
import Phrases
import Store

/// What an entry of the journal changed, in a few words told from its records before and after: "đang khám → đang hiến", "huỷ lần hiến 350 ml". So
/// an undo, whose revisions are those of its original turned round, tells itself.
struct ChangeDetail {
    let row: JournalRow

    /// `nil` where the kind of change says all.
    var phrase: Phrase? {
        let pieces = row.revisions.compactMap(Self.piece)
        guard let first = pieces.first else { return nil }
        // Of a group it was the same for each.
        return row.entry.parts > pieces.count ? first : .joined(Array(pieces.prefix(3)), by: ", ")
    }

    /// The same with how many people it concerns, where they are several.
    var withCount: Phrase? {
        guard let phrase else { return nil }
        let people = row.entry.parts
        guard people > 1, row.revisions.allSatisfy({ Self.isOfPerson($0) }) else { return phrase }
        return Phrase(
            "\(NumberText.whole(people, .vietnamese)) người: ", "\(NumberText.whole(people, .english)) people: ") + phrase
    }

    private static func isOfPerson(_ revision: Revision) -> Bool {
        switch revision.after ?? revision.before {
        case .booking, .donation, .deferral, .call: true
        default: false
        }
    }

    // MARK: One record

    private static func piece(_ revision: Revision) -> Phrase? {
        switch (revision.before, revision.after) {
        case (.booking(let before)?, .booking(let after)?):
            turn(.bookingStep(before.step), .bookingStep(after.step)) ?? turn(
                .invitation(before.invitation), .invitation(after.invitation))
                ?? turn(slot(before), slot(after)).map { Phrase("giờ hẹn ", "slot ") + $0 }
        case (nil, .booking(let booking)?): standing(booking)
        case (.booking(let booking)?, nil): Phrase("bỏ lượt ", "removed: ") + standing(booking)
        case (.donation(let before)?, .donation(let after)?):
            before.voided == after.voided
                ? turn(volume(before), volume(after)) ?? turn(day(before.day), day(after.day))
                : (after.voided ? Phrase("huỷ lần hiến ", "donation voided: ") : Phrase("lấy lại lần hiến ", "donation restored: "))
                    + volume(after)
        case (nil, .donation(let donation)?): Phrase("ghi lần hiến ", "donation recorded: ") + volume(donation)
        case (.donation(let donation)?, nil): Phrase("bỏ lần hiến ", "donation removed: ") + volume(donation)
        case (.deferral(let before)?, .deferral(let after)?):
            turn(.deferralCode(before.code), .deferralCode(after.code)) ?? turn(day(before.until), day(after.until))
        case (nil, .deferral(let deferral)?): Phrase("ghi lần hoãn: ", "deferral recorded: ") + .deferralCode(deferral.code)
        case (.deferral(let deferral)?, nil): Phrase("bỏ lần hoãn: ", "deferral removed: ") + .deferralCode(deferral.code)
        case (.drive(let before)?, .drive(let after)?):
            turn(.driveState(before.state), .driveState(after.state)) ?? turn(day(before.day), day(after.day))
                ?? turn(Phrase(both: before.name), Phrase(both: after.name)) ?? turn(hours(before), hours(after))
                ?? (before.slots == after.slots ? nil : Phrase("khung giờ", "slots"))
        case (.call(let before)?, .call(let after)?): turn(.callOutcome(before.outcome), .callOutcome(after.outcome))
        case (nil, .call(let call)?), (.call(let call)?, nil): .callOutcome(call.outcome)
        case (nil, .drive(let drive)?), (.drive(let drive)?, nil): day(drive.day)
        case (.venue(let before)?, .venue(let after)?): piece(before, after)
        case (.street(let before)?, .street(let after)?):
            turn(Phrase(both: before.name), Phrase(both: after.name)) ?? joined(before, after)
        default: nil
        }
    }

    /// The streets that became part of it.
    private static func joined(_ before: Street, _ after: Street) -> Phrase? {
        let names = after.earlierNames.filter { !before.earlierNames.contains($0) }
        return names.isEmpty ? nil : Phrase("nhập ", "takes ") + Phrase(both: names.joined(separator: ", "))
    }

    /// "from → to"; `nil` when nothing turned.
    private static func turn(_ before: Phrase, _ after: Phrase) -> Phrase? {
        before.vietnamese == after.vietnamese ? nil : before + Phrase(both: " → ") + after
    }

    /// How somebody stands at a drive.
    private static func standing(_ booking: Booking) -> Phrase {
        if booking.step != nil { return .bookingSource(booking.source) + Phrase(both: ", ") + .bookingStep(booking.step) }
        return .invitation(booking.invitation) + (booking.slot == nil ? Phrase("", "") : Phrase(both: " ") + slot(booking))
    }

    private static func slot(_ booking: Booking) -> Phrase { Phrase(both: booking.slot.map { DateText.clock(minute: $0) } ?? "–") }

    private static func hours(_ drive: Drive) -> Phrase { Phrase(both: drive.hours.map { OpeningText.text([$0]) } ?? "–") }

    private static func day(_ day: Day?) -> Phrase { Phrase { language in day.map { DateText.short($0, language) } ?? "–" } }

    private static func volume(_ donation: Donation) -> Phrase {
        Phrase(both: "\(donation.volume.count) ml")
            + (donation.outcome == .failed ? Phrase(" không thành", ", failed") : Phrase("", ""))
    }
}
