/// A moment, in milliseconds since 1970-01-01 00:00 UTC.
///
/// Days and clock times are always those of Việt Nam (UTC+7, no summer time), whatever the machine's own zone:
/// a server left on UTC must not move a morning's donations to the day before.
public struct Instant: Hashable, Comparable, Codable, Sendable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// That minute of that day in Việt Nam.
    public init(_ day: Day, minute: Int = 0) {
        self.init(milliseconds: Int64(day.number) * Self.dayLength + Int64(minute) * 60_000 - Self.vietnamOffset)
    }

    public var day: Day { Day(number: Int(floorDivide(milliseconds + Self.vietnamOffset, Self.dayLength))) }

    /// Minutes since midnight in Việt Nam, 0…1439.
    public var minuteOfDay: Int {
        let local = milliseconds + Self.vietnamOffset
        return Int((local - floorDivide(local, Self.dayLength) * Self.dayLength) / 60_000)
    }

    public func adding(milliseconds more: Int64) -> Instant { Instant(milliseconds: milliseconds + more) }
    public static func < (one: Instant, other: Instant) -> Bool { one.milliseconds < other.milliseconds }

    public init(from decoder: any Decoder) throws {
        self.init(milliseconds: try decoder.singleValueContainer().decode(Int64.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    private static let dayLength: Int64 = 86_400_000
    private static let vietnamOffset: Int64 = 7 * 3_600_000
}

private func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
}
