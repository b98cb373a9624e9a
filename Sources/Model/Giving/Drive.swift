/// A blood drive (đợt hiến máu): a day, a place, a goal.
public struct Drive: Hashable, Codable, Sendable, Identifiable {
    public enum State: String, Codable, CaseIterable, Sendable {
        case planned, open, closed, postponed, cancelled
    }

    public var id: Identifier<Drive>
    public var name: String
    public var day: Day
    public var hours: ClockSpan?
    public var venue: Identifier<Venue>?
    /// The ward that holds it, when it is a ward's own drive.
    public var ward: WardKey?
    public var organiser: String
    /// The centre that takes the blood in (đơn vị tiếp nhận máu); empty when not said.
    public var collectingCentre: String
    /// The year of the plan its donations count for.
    public var campaignYear: Int
    /// The campaign it belongs to ("Lễ hội Xuân hồng"); empty when none.
    public var campaign: String
    public var state: State
    /// Why it was postponed or cancelled.
    public var reason: Reason?
    /// The parts of its hours that people are booked for; empty when they come as they like.
    public var slots: [DriveSlot]

    public init(
        id: Identifier<Drive>, name: String, day: Day, hours: ClockSpan? = nil, venue: Identifier<Venue>? = nil,
        ward: WardKey? = nil, organiser: String = "", collectingCentre: String = "", campaignYear: Int, campaign: String = "",
        state: State = .planned, reason: Reason? = nil, slots: [DriveSlot] = []
    ) {
        self.id = id
        self.name = name
        self.day = day
        self.hours = hours
        self.venue = venue
        self.ward = ward
        self.organiser = organiser
        self.collectingCentre = collectingCentre
        self.campaignYear = campaignYear
        self.campaign = campaign
        self.state = state
        self.reason = reason
        self.slots = slots
    }

    /// How long it has been open (số phút đã mở), by its hours; zero before them and of a day without known hours that is not over.
    public func minutesOpen(at now: Instant) -> Int {
        guard let hours else { return 0 }
        let length = max(0, hours.end - hours.start)
        if state == .closed || now.day > day { return length }
        return now.day == day ? min(length, max(0, now.minuteOfDay - hours.start)) : 0
    }

    /// How much of its hours is over (phần thời gian đã qua), 0…1: all once it is closed or its day is past, nothing of a day without
    /// known hours.
    public func elapsed(at now: Instant) -> Double {
        if state == .closed || now.day > day { return 1 }
        guard now.day == day, let hours, hours.start < hours.end else { return 0 }
        return min(1, max(0, Double(now.minuteOfDay - hours.start) / Double(hours.end - hours.start)))
    }
}
