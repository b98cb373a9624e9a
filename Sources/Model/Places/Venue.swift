/// A place where blood is taken (điểm hiến máu): a fixed site, a school, an office, a street, a community house.
public struct Venue: Hashable, Codable, Sendable, Identifiable {
    public enum Kind: String, Codable, CaseIterable, Sendable {
        /// Điểm hiến máu cố định, open by the week, such as 132 Quan Nhân.
        case fixedSite
        case street, school, agency, hospital, communityHouse, other
    }

    public var id: Identifier<Venue>
    public var kind: Kind
    public var name: String
    public var address: String
    public var ward: WardKey?
    /// The code that files use for it ("TX20-07"); empty when none. An imported venue keeps its code until somebody names it.
    public var code: String
    /// For a fixed site: the hours in force, newest last.
    public var hours: [OpeningHours]

    public init(
        id: Identifier<Venue>, kind: Kind, name: String, address: String = "", ward: WardKey? = nil, code: String = "",
        hours: [OpeningHours] = []
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.address = address
        self.ward = ward
        self.code = code
        self.hours = hours
    }

    /// The hours of that day, empty when closed; `nil` when no hours are known for it.
    public func openings(on day: Day) -> [ClockSpan]? {
        guard let week = hours.last(where: { $0.from <= day }) else { return nil }
        if week.closedOn.contains(day) { return [] }
        return week.week[day.weekday - 1]
    }
}

extension Venue {
    /// The street that a place on a street is called after: "Quan Nhân" of "Phố Quan Nhân, phường Nhân Chính".
    public static func streetName(_ name: String) -> String {
        let first = VietnameseText.clean(String(name.prefix { $0 != "," }))
        for word in ["tuyến phố ", "đường phố ", "phố ", "đường "] where first.lowercased().hasPrefix(word) {
            return String(first.dropFirst(word.count))
        }
        return first
    }
}

/// The opening hours of a fixed site from a day on (giờ mở cửa).
public struct OpeningHours: Hashable, Codable, Sendable {
    public var from: Day
    /// Seven entries, Monday first; an empty one is a closed day.
    public var week: [[ClockSpan]]
    /// Holidays and other days on which it is closed.
    public var closedOn: [Day]

    public init(from: Day, week: [[ClockSpan]], closedOn: [Day] = []) {
        self.from = from
        self.week = week
        self.closedOn = closedOn
    }
}

/// From a minute of the day to another: 480..<720 is 8:00–12:00.
public struct ClockSpan: Hashable, Codable, Sendable {
    public var start: Int
    public var end: Int

    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = end
    }
}
