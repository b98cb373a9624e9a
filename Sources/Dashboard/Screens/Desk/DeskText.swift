import Model
import Phrases
import Store

/// A booking in words.
enum DeskText {
    /// Where somebody stands at the drive; who has not come, how they answered, with the time they are booked for.
    static func standing(_ booking: Booking, _ context: Context) -> String {
        guard let step = booking.step else {
            return [context.say(.invitation(booking.invitation)), booking.slot.map { DateText.clock(minute: $0) } ?? ""]
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
        return context.say(.bookingStep(step))
    }

    /// The way so far: "hẹn 8:00 · đến 8:05 · khám 8:12 · kim 8:30 · xong 8:41".
    static func way(_ booking: Booking, _ context: Context) -> String {
        func clock(_ time: Instant) -> String { DateText.clock(minute: time.minuteOfDay) }
        let parts: [(Phrase, String?)] = [
            (Phrase("hẹn ", "due "), booking.slot.map { DateText.clock(minute: $0) }),
            (Phrase("đến ", "came "), booking.came.map(clock)),
            (Phrase("khám ", "doctor "), booking.sawDoctor.map(clock)),
            (Phrase("lấy máu ", "needle "), booking.needle.map(clock)),
            (Phrase("xong ", "over "), booking.ended.map(clock)),
        ]
        return parts.compactMap { label, time in time.map { context.say(label) + $0 } }.joined(separator: " · ")
    }

    /// When somebody took the step where they stand.
    static func began(_ booking: Booking) -> Instant? {
        switch booking.step {
        case nil: nil
        case .came?: booking.came
        case .withDoctor?: booking.sawDoctor ?? booking.came
        case .giving?: booking.needle ?? booking.sawDoctor
        case .done?, .failed?, .deferred?, .left?: booking.ended
        }
    }

    /// Since when somebody stands where they are, and for how long by now.
    static func since(_ booking: Booking, _ context: Context) -> (clock: String, minutes: Int)? {
        began(booking).map { time in
            (DateText.clock(minute: time.minuteOfDay), max(0, Int((context.now.milliseconds - time.milliseconds) / 60_000)))
        }
    }

    /// How many minutes ago somebody was booked for who is still awaited, once their slot is over.
    static func minutesLate(_ booking: Booking, at drive: Drive, _ context: Context) -> Int? {
        guard drive.state == .open, booking.step == nil, booking.isAwaited, !booking.staysAway, let slot = booking.slot,
            drive.isOver(slotAt: slot, now: context.now)
        else { return nil }
        return (context.now.day - drive.day) * 24 * 60 + context.now.minuteOfDay - slot
    }

    /// Another desk took the person under the cursor: who, when, and what it made of them.
    static func passedBy(_ entry: JournalEntry?, _ row: QueueRow, _ context: Context) -> Phrase {
        Phrase { language in
            let name = row.donor.map { Mask.name($0.name, context) } ?? "–"
            let what = name + " " + Phrase.bookingStep(row.booking.step)[language]
            let next = language == .vietnamese ? "Đang chọn người kế tiếp." : "The next one is chosen now."
            guard let entry else {
                return (language == .vietnamese ? "Bàn khác: " : "Another desk: ") + what + ". " + next
            }
            let time = DateText.clock(minute: entry.time.minuteOfDay)
            let who = [entry.signature.operatorName, entry.signature.desk].filter { !$0.isEmpty }.joined(separator: " · ")
            return "\(who) \(time): \(what). \(next)"
        }
    }

    /// Who did it and where, when two desks took the same person.
    static func takenBy(_ entry: JournalEntry?, _ standing: Booking, _ context: Context) -> Phrase {
        Phrase { language in
            let step = Phrase.bookingStep(standing.step)[language]
            guard let entry else {
                return language == .vietnamese
                    ? "Bàn khác vừa ghi người này: \(step)." : "Another desk has this person already: \(step)."
            }
            let time = DateText.clock(minute: entry.time.minuteOfDay)
            let who = [entry.signature.operatorName, entry.signature.desk].filter { !$0.isEmpty }.joined(separator: " · ")
            return language == .vietnamese
                ? "\(who) đã ghi người này lúc \(time): \(step). Ở đây không ghi thêm."
                : "\(who) has this person since \(time): \(step). Nothing was added here."
        }
    }
}
