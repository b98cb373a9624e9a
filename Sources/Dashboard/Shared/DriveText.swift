import Model
import Phrases
import Store

/// A drive in words.
enum DriveText {
    /// Day and hours, place, state with its reason, campaign, organiser, collecting centre, how many were put off.
    static func facts(_ drive: Drive, row: DriveRow?, _ context: Context) -> [String] {
        [
            DateText.weekday(drive.day, context.language) + " " + DateText.short(drive.day, context.language),
            drive.hours.map { OpeningText.text([$0]) } ?? "",
            row?.venueName ?? "", state(drive, context), drive.campaign, drive.organiser, drive.collectingCentre,
            row.map { context.say(Phrase("hoãn \($0.deferred) lượt", "\($0.deferred) deferred")) } ?? "",
        ]
    }

    /// "hoãn (dư máu)".
    static func state(_ drive: Drive, _ context: Context) -> String {
        context.say(.driveState(drive.state)) + (drive.reason.map { " (" + context.say(.driveReason($0)) + ")" } ?? "")
    }

    /// How it stands on its day: "đang mở · đến 16:00", "13:00–16:00 · đã lên kế hoạch".
    static func today(_ drive: Drive, _ context: Context) -> String {
        let state = context.say(.driveState(drive.state))
        guard let hours = drive.hours else { return state }
        switch drive.state {
        case .open: return state + " · " + context.say(Phrase("đến ", "until ")) + DateText.clock(minute: hours.end)
        case .planned: return SiteText.openings([hours]) + " · " + state
        case .closed, .postponed, .cancelled: return state
        }
    }

    /// "18/40 túi": what was given, by the measure of its goal.
    static func done(_ row: DriveRow, _ context: Context) -> String {
        let goal = row.goal(preferring: context.measure)
        let done = row.tally.amount(goal?.measure ?? context.measure)
        guard let goal else { return UnitText.figure(done, context) }
        return NumberText.amount(done, context.language) + "/" + UnitText.figure(goal, context)
    }

    /// The day of a drive of that year: "T7 14/03"; of another "T7 14/03/2019".
    static func day(_ day: Day, of year: Int, _ context: Context) -> String {
        guard day.year == year else { return self.day(day, context) }
        return OpeningText.names(context.language)[day.weekday - 1] + " " + DateText.dayMonth(day)
    }

    /// "T7 14/03/2020".
    static func day(_ day: Day, _ context: Context) -> String {
        OpeningText.names(context.language)[day.weekday - 1] + " " + DateText.short(day, context.language)
    }
}
