import Model

/// Whether two rows, or a row and somebody in the books, are about the same person.
enum Likeness: Hashable {
    case same
    /// The same name and birth, and nothing that tells: somebody should look.
    case unsure
    case other

    /// What is known of somebody, as far as it tells people apart.
    struct Person {
        var name: String
        var birth: BirthDate?
        var citizenID: CitizenID?
        var phone: Phone?
    }

    /// The same number is the same person. Without one of the two numbers it is the same name and birth, and the same telephone or house. Of
    /// two without either nobody knows; how a file that is read twice still adds nobody stands at ``BareTwins``.
    init(_ one: Person, _ other: Person, sameHouse: Bool) {
        if let id = one.citizenID, let otherID = other.citizenID {
            self = id == otherID ? .same : .other
            return
        }
        guard Self.namesAgree(one.name, other.name), Self.birthsAgree(one.birth, other.birth) else {
            self = .other
            return
        }
        let isTied = (one.phone != nil && one.phone == other.phone) || sameHouse
        if (one.birth == nil) != (other.birth == nil) {
            self = isTied ? .unsure : .other
        } else {
            self = isTied ? .same : .unsure
        }
    }

    /// The same letters; or the same letters without accents, when one of the two was typed without any.
    static func namesAgree(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        guard VietnameseText.fold(one) == VietnameseText.fold(other) else { return false }
        return !VietnameseText.hasMarks(one) || !VietnameseText.hasMarks(other)
            || VietnameseText.foldExact(one) == VietnameseText.foldExact(other)
    }

    /// A year agrees with every day in it; a birth that nobody knows contradicts nothing.
    static func birthsAgree(_ one: BirthDate?, _ other: BirthDate?) -> Bool {
        guard let one, let other else { return true }
        if case .day(let day) = one, case .day(let otherDay) = other { return day == otherDay }
        return one.year == other.year
    }
}
