import Canvas
import Model
import Phrases
import Store

/// A call (cuộc gọi): it is written down when the box opens, so that nobody else calls the same person, and what came of it when a line is picked.
/// Esc puts the telephone down as if nothing had been.
struct CallScreen: Screen {
    let donor: Identifier<Donor>
    let plan: CallPlan
    var callee: Callee?
    /// The call that stands in the books; `nil` before it does.
    var call: Call?
    var list = ListWindow(count: Outcome.allCases.count, height: Outcome.allCases.count)
    private var step = Step.opening
    /// To which of the day's drives they will come.
    private var picked: Identifier<Drive>?
    /// It was said that they are booked elsewhere that day: who picks the line again means it.
    private(set) var hasWarned = false

    private enum Step: Equatable {
        case opening
        /// On its way into the books.
        case taking(Call)
        case onTheLine
        case ending(Call.Outcome)
        case dropping
    }

    /// What can come of it, in the order of how often it does.
    enum Outcome: CaseIterable {
        case willCome, notNow, noAnswer, wrongNumber, neverAgain

        var call: Call.Outcome {
            switch self {
            case .willCome: .willCome
            case .notNow: .notNow
            case .noAnswer: .noAnswer
            case .wrongNumber: .wrongNumber
            case .neverAgain: .neverAgain
            }
        }
    }

    init(_ donor: Identifier<Donor>, plan: CallPlan) {
        self.donor = donor
        self.plan = plan
    }

    var title: Phrase { Phrase("Cuộc gọi", "Call") }
    var presentation: Presentation { .box(width: 76, height: 16) }
    /// Nobody is left on the line unknowingly.
    var isHalfEntered: Bool { step == .onTheLine && call?.outcome == .calling }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open, .back: .available
        case .reveal:
            callee?.donor.phone == nil
                ? .disabled(Phrase("Người này không có số điện thoại.", "This person has no phone.")) : .available
        default: .absent
        }
    }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared, .news: return [.ask(.callee(donor, plan))]
        case .answered(.callee(donor, let answer)): return take(answer, context)
        case .move(let move):
            list.go(move)
            hasWarned = false
        case .action(.back): return leave()
        case .action(.open): return pick(context)
        case .action(.reveal): return context.revealed == donor ? [.conceal] : [.reveal(donor, screen: "call")]
        case .drivePicked(let drive):
            picked = drive
            settleDrive()
            return promise(context)
        case .committed: return written(context)
        case .refused:
            if case .ending = step {
                step = .onTheLine
                return [.ask(.callee(donor, plan))]
            }
            return [.conceal, .close]
        case .clicked(let point, let double):
            let place = options(in: ProgramLayout(context.size).body.box(presentation).inset(2, 1))
            guard place.contains(point) else { return [] }
            list.select(point.y - place.y + list.offset)
            if double { return pick(context) }
        default: break
        }
        return []
    }

    // MARK: Taking it up, putting it down

    private mutating func take(_ answer: Callee?, _ context: Context) -> [Effect] {
        callee = answer
        settleDrive()
        guard let answer else { return [.conceal, .close] }
        if let call { self.call = answer.calls.first { $0.id == call.id } ?? call }
        guard step == .opening else { return [] }
        let today = answer.calls.first { $0.time.day == context.today }
        guard let today else { return begin(.adding, context) }
        if today.by == context.signature {
            // One's own is gone on with, or put right.
            call = today
            step = .onTheLine
            list.select(Outcome.allCases.firstIndex { $0.call == today.outcome } ?? 0)
            return []
        }
        if today.outcome == .calling, !context.rules.calls.isUnderWay(today, at: context.now) {
            return begin(.over(today), context)
        }
        return [.conceal, .close, .notice(Announcement(.warning, .storeError(.invalid(.calledAlready(today)))))]
    }

    private mutating func settleDrive() {
        guard let drives = callee?.drives, drives.count > 1 else { return }
        callee?.drive = drives.first { $0.id == picked }
    }

    private enum Beginning {
        case adding
        /// A call that somebody forgot to end.
        case over(Call)
    }

    private mutating func begin(_ beginning: Beginning, _ context: Context) -> [Effect] {
        let fresh = Call(
            id: context.identifiers.next(), donor: donor, drive: callee?.drive?.id ?? plan.drive, time: context.now,
            by: context.signature)
        switch beginning {
        case .adding:
            step = .taking(fresh)
            return [.commit(Change(.callStarted, [.adding(.call(fresh))]))]
        case .over(let old):
            var taken = fresh
            taken.id = old.id
            step = .taking(taken)
            return [.commit(Change(.callStarted, [.altering(.call(old), to: .call(taken))]))]
        }
    }

    private mutating func leave() -> [Effect] {
        guard step == .onTheLine, let call, call.outcome == .calling else { return step == .onTheLine ? [.conceal, .close] : [] }
        step = .dropping
        return [.commit(Change(.callDropped, [.removing(.call(call))]))]
    }

    private mutating func written(_ context: Context) -> [Effect] {
        switch step {
        case .taking(let fresh):
            call = fresh
            step = .onTheLine
            return []
        case .dropping: return [.conceal, .close]
        case .ending(let outcome):
            let said = Announcement(
                .done, Phrase("Đã ghi: ", "Noted: ") + .callOutcome(outcome) + Phrase(". F8 để hoàn tác.", ". F8 takes it back."))
            // Who said yes chooses a time, where the drive has times to choose from.
            if outcome == .willCome, let drive = callee?.drive, !drive.slots.isEmpty, callee?.booking?.slot == nil {
                return [.conceal, .replace(FormScreen(BookingForm(drive.id, donor: donor), context)), .notice(said)]
            }
            return [.conceal, .close, .notice(said)]
        case .opening, .onTheLine: return []
        }
    }

    // MARK: What came of it

    private mutating func pick(_ context: Context) -> [Effect] {
        guard step == .onTheLine, let call, let callee, let row = list.selection else { return [] }
        switch Outcome.allCases[row] {
        case .notNow: return [.open(FormScreen(NotNowForm(call, callee), context))]
        case .willCome where callee.drives.count > 1 && !hasWarned: return [.open(Self.drivePick(callee, context))]
        case .willCome: return promise(context)
        case let outcome: return end(outcome.call, context)
        }
    }

    /// Who is booked elsewhere that day is not booked a second time unseen.
    private mutating func promise(_ context: Context) -> [Effect] {
        guard let callee, hasWarned || callee.conflicts.isEmpty else {
            hasWarned = true
            return []
        }
        return end(.willCome, context)
    }

    private mutating func end(_ outcome: Call.Outcome, _ context: Context) -> [Effect] {
        guard step == .onTheLine, let call, let callee else { return [] }
        step = .ending(outcome)
        return [.commit(Self.ending(call, outcome, callee, until: nil, context))]
    }

    /// The change that ends a call: with the booking of who will come, and with everything taken back of who is never to be called again.
    static func ending(_ call: Call, _ outcome: Call.Outcome, _ callee: Callee, until: Day?, _ context: Context) -> Change {
        let next = context.rules.calls.nextTry(
            after: outcome, on: call.time.day,
            unanswered: callee.unanswered + (call.outcome == .noAnswer ? 0 : 1), until: until,
            coming: callee.drive?.day)
        var ended = call.ended(outcome, nextTry: next, wrongNumber: outcome == .wrongNumber ? callee.donor.phone : nil)
        if outcome == .willCome { ended.drive = callee.drive?.id ?? ended.drive }
        var revisions: [Revision] = [.altering(.call(call), to: .call(ended))]
        switch outcome {
        case .willCome:
            let gained = coming(callee, context)
            // They come here now, and are not awaited there.
            revisions += gained + (gained.isEmpty ? [] : cancelling(callee.conflicts.map(\.booking)))
        case .neverAgain:
            if !callee.donor.doNotInvite {
                var donor = callee.donor
                donor.doNotInvite = true
                revisions.append(.altering(.donor(callee.donor), to: .donor(donor)))
            }
            revisions += cancelling(callee.bookings)
        case .notNow: revisions += cancelling(callee.booking.map { [$0] } ?? [])
        case .calling, .noAnswer, .wrongNumber: break
        }
        return Change(.callEnded, revisions)
    }

    private static func coming(_ callee: Callee, _ context: Context) -> [Revision] {
        guard let drive = callee.drive, drive.state == .planned || drive.state == .open else { return [] }
        guard let booking = callee.booking else {
            return [
                .adding(
                    .booking(
                        Booking(id: context.identifiers.next(), drive: drive.id, donor: callee.donor.id, invitation: .pledged)))
            ]
        }
        var after = booking
        switch booking.invitation {
        case .invited, .cancelled, .noShow: after.invitation = booking.slot == nil ? .pledged : .booked
        case .pledged, .booked, .reminded: return []
        }
        return [.altering(.booking(booking), to: .booking(after))]
    }

    private static func cancelling(_ bookings: [Booking]) -> [Revision] {
        bookings.filter { $0.step == nil && $0.source == .booked && $0.invitation != .cancelled }.map { booking in
            var after = booking
            after.invitation = .cancelled
            return .altering(.booking(booking), to: .booking(after))
        }
    }
}
