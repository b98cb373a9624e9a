import Model

/// What one cell of the summary table gains or loses.
struct SummaryCell {
    /// The table's key in one number, whose order is that of the table: three bits of kind, 28 of unit, twelve of year, 21 of day, so many
    /// days before or after 1970. 0 where no cell lies.
    var place: UInt64 = 0
    var millilitres = 0
    var bags: Int32 = 0
    var visits: Int32 = 0
    var approximate: Int32 = 0

    var changesNothing: Bool { bags == 0 && millilitres == 0 && visits == 0 && approximate == 0 }

    mutating func add(_ other: SummaryCell) {
        millilitres += other.millilitres
        bags += other.bags
        visits += other.visits
        approximate += other.approximate
    }

    // MARK: Place

    static func place(_ kind: UnitKind, _ unit: Int, time: UInt64) -> UInt64 {
        UInt64(kind.rawValue) << 61 | UInt64(unit) << 33 | time
    }
    static func time(year: Int, day: Day) -> UInt64 { time(year: year, day: day.number) }
    private static func time(year: Int, day: Int) -> UInt64 { UInt64(year) << 21 | UInt64(day + dayOrigin) }
    private static let dayOrigin = 1 << 20

    var kind: Int { Int(place >> 61) }
    var unit: Int { Int(place >> 33 & (1 << 28 - 1)) }
    var year: Int { Int(place >> 21 & (1 << 12 - 1)) }
    var day: Int { Int(place & (1 << 21 - 1)) - Self.dayOrigin }

    /// The same in the table of months: in the place of the day stands its month, 0…11.
    var ofMonth: SummaryCell {
        var cell = self
        let month = Reader.month(of: Day(number: day), in: year)
        cell.place = (place >> 33) << 33 | Self.time(year: year, day: month)
        return cell
    }
}
