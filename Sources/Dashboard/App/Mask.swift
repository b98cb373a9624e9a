import Model

/// What of a person may stand on the screen: name and birth year, no more, unless somebody asked to see this one person.
enum Mask {
    /// The name, or bullets when names are hidden (F6).
    static func name(_ name: String, _ context: Context) -> String { context.hidesNames ? "•••••" : name }

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
