import Exchange
import Model

/// What of a person may stand on the screen: name and birth year, no more, unless somebody asked to see this one person.
enum Mask {
    static let bullets = "•••••"

    /// The name, or bullets when names are hidden (F6).
    static func name(_ name: String, _ context: Context) -> String { context.hidesNames ? bullets : name }

    /// A field of a file may hold a name, whatever column it stands in.
    static func field(_ problem: RowProblem, _ context: Context) -> RowProblem {
        guard context.hidesNames, !problem.value.isEmpty else { return problem }
        return RowProblem(
            line: problem.line, record: problem.record, field: problem.field, header: problem.header, value: bullets,
            reason: problem.reason)
    }

    /// •••345, or the whole number for the person who is revealed.
    static func phone(_ donor: Donor, _ context: Context) -> String {
        guard let phone = donor.phone else { return "" }
        return isRevealed(donor, context) ? phone.shown : phone.masked
    }

    /// ••••2345, or the whole number for the person who is revealed.
    static func citizenID(_ donor: Donor, _ context: Context) -> String {
        guard let number = donor.citizenID else { return "" }
        return isRevealed(donor, context) ? number.digits : number.masked
    }

    /// The year, or the whole date for the person who is revealed.
    static func birth(_ donor: Donor, _ context: Context) -> String {
        guard let birth = donor.birth else { return "" }
        if isRevealed(donor, context), case .day(let day) = birth { return DateText.short(day, context.language) }
        return String(birth.year)
    }

    /// F6 wins over a reveal: somebody came to the counter.
    static func isRevealed(_ donor: Donor, _ context: Context) -> Bool { context.revealed == donor.id && !context.hidesNames }
}
