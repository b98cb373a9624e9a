/// A telephone call to ask somebody whether they will come (cuộc gọi): who called whom, when, and what was said.
///
/// It is written when somebody takes up the telephone, so that no second desk calls the same person, and again when the call is over.
public struct Call: Hashable, Codable, Sendable, Identifiable {
    public enum Outcome: String, Codable, CaseIterable, Sendable {
        /// Somebody has them on the line (đang gọi).
        case calling
        /// Sẽ đến.
        case willCome
        /// Bây giờ chưa được: ask again after a day.
        case notNow
        /// Không nghe máy.
        case noAnswer
        /// Sai số.
        case wrongNumber
        /// Không gọi nữa.
        case neverAgain
    }

    public var id: Identifier<Call>
    public var donor: Identifier<Donor>
    /// What they were asked to come to; `nil` where the call was not about one drive.
    public var drive: Identifier<Drive>?
    public var time: Instant
    public var by: Signature
    public var outcome: Outcome
    /// Nobody calls again before this day (gọi lại từ ngày).
    public var nextTry: Day?
    /// The number that proved wrong: as long as the books know no other, there is nobody to be reached.
    public var wrongNumber: Phone?

    public init(
        id: Identifier<Call>, donor: Identifier<Donor>, drive: Identifier<Drive>? = nil, time: Instant, by: Signature,
        outcome: Outcome = .calling, nextTry: Day? = nil, wrongNumber: Phone? = nil
    ) {
        self.id = id
        self.donor = donor
        self.drive = drive
        self.time = time
        self.by = by
        self.outcome = outcome
        self.nextTry = nextTry
        self.wrongNumber = wrongNumber
    }

    /// The same call once it is over.
    public func ended(_ outcome: Outcome, nextTry: Day? = nil, wrongNumber: Phone? = nil) -> Call {
        var call = self
        call.outcome = outcome
        call.nextTry = nextTry
        call.wrongNumber = wrongNumber
        return call
    }
}

/// For what people are called: a drive, or a day without one.
public struct CallPlan: Hashable, Sendable {
    public var drive: Identifier<Drive>?
    /// The day on which they are to come.
    public var day: Day

    public init(drive: Identifier<Drive>? = nil, day: Day) {
        self.drive = drive
        self.day = day
    }
}
