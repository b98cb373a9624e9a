/// Whether somebody may be called now (có gọi được không), by their last call.
public enum CallStanding: Hashable, Sendable {
    case open
    /// Somebody has them on the line; a call that nobody ends gives way at that time.
    case busy(Call, until: Instant)
    /// Nobody is called twice in a day.
    case calledToday(Call)
    /// Not before this day, by what the last call came to.
    case rests(until: Day)
    /// The only number that is known was wrong.
    case wrongNumber
}

extension CallRule {
    /// - Parameters:
    ///   - last: the newest call, whatever it was about.
    ///   - phone: the number that the books have now.
    public func standing(last: Call?, phone: Phone?, at now: Instant) -> CallStanding {
        guard let last else { return .open }
        if last.outcome == .calling {
            if isUnderWay(last, at: now) { return .busy(last, until: end(of: last)) }
            // Whoever took up the telephone went away without a word of it.
            return .open
        }
        if last.time.day == now.day { return .calledToday(last) }
        if last.outcome == .wrongNumber, phone == last.wrongNumber || phone == nil { return .wrongNumber }
        if let day = last.nextTry, day > now.day { return .rests(until: day) }
        return .open
    }

    /// Whether somebody may still be on the telephone.
    public func isUnderWay(_ call: Call, at now: Instant) -> Bool {
        call.outcome == .calling && now < end(of: call)
    }

    /// When a call that nobody ends gives way to others.
    public func end(of call: Call) -> Instant { call.time.adding(milliseconds: Int64(claimMinutes) * 60_000) }

    /// The first day on which they may be called again.
    ///
    /// - Parameters:
    ///   - unanswered: how many calls in a row went unanswered, this one among them.
    ///   - until: what the person said.
    ///   - coming: the day on which they said they would come.
    public func nextTry(after outcome: Call.Outcome, on day: Day, unanswered: Int = 1, until: Day? = nil, coming: Day? = nil)
        -> Day?
    {
        switch outcome {
        case .calling, .wrongNumber, .neverAgain: nil
        case .noAnswer: day + (unanswered >= tries ? restDays : noAnswerDays)
        case .notNow: until ?? day + notNowDays
        // Nobody asks again who has said yes; what became of it shows on the day.
        case .willCome: coming.map { $0 + 1 }
        }
    }
}
