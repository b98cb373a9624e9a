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
    /// The year of the plan its donations count for.
    public var campaignYear: Int
    /// The campaign it belongs to ("Lễ hội Xuân hồng"); empty when none.
    public var campaign: String
    public var state: State

    public init(
        id: Identifier<Drive>, name: String, day: Day, hours: ClockSpan? = nil, venue: Identifier<Venue>? = nil,
        ward: WardKey? = nil, organiser: String = "", campaignYear: Int, campaign: String = "", state: State = .planned
    ) {
        self.id = id
        self.name = name
        self.day = day
        self.hours = hours
        self.venue = venue
        self.ward = ward
        self.organiser = organiser
        self.campaignYear = campaignYear
        self.campaign = campaign
        self.state = state
    }
}
