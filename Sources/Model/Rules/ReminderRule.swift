/// When somebody who is booked is reminded (nhắc lịch): so many days before the drive, and on its day who was not reached yet.
public struct ReminderRule: DatedRule, Hashable, Identifiable, Decodable, Sendable {
    public let id: String
    public let daysBefore: Int
    public let basis: RuleBasis

    private enum Key: String, CodingKey { case id, daysBefore }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(String.self, forKey: .id)
        daysBefore = try container.decode(Int.self, forKey: .daysBefore)
        guard (0...30).contains(daysBefore) else {
            throw DecodingError.dataCorruptedError(forKey: .daysBefore, in: container, debugDescription: "not a reminder's days")
        }
        basis = try RuleBasis(from: decoder)
    }

    static let table = """
        [[reminder]]
        id = "whole-blood"
        daysBefore = 1
        source = "Incept (Hoa Kỳ): gọi nhắc trực tiếp vào hôm trước đợt hiến; không phải quy định của Việt Nam"
        address = "https://www.inceptsaves.com/blog/2016/7/16/blood-donor-recruitment-tips-how-to-utilize-reminder-calls"
        validFrom = "2015-01-01"
        verified = true
        """
}

extension RuleBook {
    /// The one that was last in force when none is on that day.
    public func reminder(on day: Day) -> ReminderRule? { reminders.first { $0.basis.isInForce(on: day) } ?? reminders.first }
}

extension Booking {
    /// Whether the person is to be reminded today: said yes, has not been reminded and has not come.
    public func isReminderDue(at drive: Drive, on today: Day, rules: RuleBook = .vietnam) -> Bool {
        guard source == .booked, step == nil, invitation == .booked || invitation == .pledged,
            drive.state == .planned || drive.state == .open, let rule = rules.reminder(on: today)
        else { return false }
        return (0...rule.daysBefore).contains(drive.day - today)
    }
}
