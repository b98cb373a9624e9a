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
    /// For a fixed site: the single days that differ from them, in order.
    public var exceptions: [SiteException]
    /// For a fixed site: the day from which on it is closed on national holidays; `nil` when it does not keep them.
    public var holidaysFrom: Day?

    public init(
        id: Identifier<Venue>, kind: Kind, name: String, address: String = "", ward: WardKey? = nil, code: String = "",
        hours: [OpeningHours] = [], exceptions: [SiteException] = [], holidaysFrom: Day? = nil
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.address = address
        self.ward = ward
        self.code = code
        self.hours = hours
        self.exceptions = exceptions
        self.holidaysFrom = holidaysFrom
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
    /// How many people an hour is meant for (sức chứa một giờ).
    public var placesPerHour: Int
    /// Where the hours are written: a notice, a newspaper; empty when nobody said.
    public var source: String

    /// What an hour is taken for where nobody said: our assumption, from two people an hour for each of three at the needles.
    public static let usualPlaces = 6

    public init(
        from: Day, week: [[ClockSpan]], closedOn: [Day] = [], placesPerHour: Int = OpeningHours.usualPlaces, source: String = ""
    ) {
        self.from = from
        self.week = week
        self.closedOn = closedOn
        self.placesPerHour = placesPerHour
        self.source = source
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
