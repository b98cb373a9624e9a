/// Days and times as people in Việt Nam write them: the day first, in both languages.
public enum DateText {
    /// 31/12/2020
    public static func short(_ day: Day, _ language: Language = .vietnamese) -> String {
        let (year, month, dayOfMonth) = day.parts
        return "\(padded(dayOfMonth, 2))/\(padded(month, 2))/\(padded(year, 4))"
    }

    /// 14/03
    public static func dayMonth(_ day: Day) -> String {
        let (_, month, dayOfMonth) = day.parts
        return "\(padded(dayOfMonth, 2))/\(padded(month, 2))"
    }

    /// 03/2016
    public static func month(_ day: Day) -> String { "\(padded(day.month, 2))/\(padded(day.year, 4))" }

    /// 14:05, from minutes since midnight.
    public static func clock(minute: Int) -> String { "\(padded(minute / 60, 2)):\(padded(minute % 60, 2))" }

    /// 14:05 31/12/2020 in Vietnamese, 31/12/2020 14:05 in English.
    public static func dateTime(_ instant: Instant, _ language: Language) -> String {
        let (time, day) = (clock(minute: instant.minuteOfDay), short(instant.day, language))
        return language == .vietnamese ? "\(time) \(day)" : "\(day) \(time)"
    }

    /// Thứ Hai … Chủ nhật · Monday … Sunday
    public static func weekday(_ day: Day, _ language: Language) -> String {
        (language == .vietnamese ? vietnameseWeekdays : englishWeekdays)[day.weekday - 1]
    }

    private static let vietnameseWeekdays = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"]
    private static let englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    private static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
