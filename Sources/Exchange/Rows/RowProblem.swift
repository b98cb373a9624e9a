import Model

/// What is wrong with one field of one row, and what became of the row.
public struct RowProblem: Hashable, Sendable {
    /// The physical line on which the record begins, 1 for the first of the file.
    public let line: Int
    /// The record's number, 1 for the header.
    public let record: Int
    /// `nil` when the row as a whole is meant.
    public let field: Column?
    /// The field's header as the file writes it; empty when the row as a whole is meant.
    public let header: String
    /// What stands in the field, cut after 80 letters; telephone numbers and citizen ids by their last digits alone.
    public let value: String
    public let reason: RowReason

    public init(line: Int, record: Int, field: Column?, header: String, value: String, reason: RowReason) {
        self.line = line
        self.record = record
        self.field = field
        self.header = header
        let masked = MaskedValue.of(value, in: field)
        self.value = masked.count > 80 ? masked.prefix(79) + "…" : masked
        self.reason = reason
    }

    /// Refused rows stay out; the others were accepted with a warning.
    public var isRefusal: Bool { reason.isRefusal }
}

/// Why a row was refused, or accepted with a warning.
public enum RowReason: Hashable, Sendable {
    // Refused: the form of the row
    case unterminatedQuote, strayQuote, fieldTooLong, badEncoding
    case fieldCount(found: Int, expected: Int)
    // Refused: what it says
    case missing
    case noSuchDate(DateProblem)
    case inTheFuture(Day)
    case badCitizenID(CitizenIDProblem)
    case unknownWard
    /// More than one ward of the era bears the name.
    case ambiguousWard([WardKey])
    case notANumber
    case volumeOutsideRules(Millilitres)
    /// The visit lies before the birth that the books know.
    case beforeBirth(BirthDate)
    /// The donation of somebody who is not in the books.
    case unknownPerson
    /// So many people in the books have that name and birth, and nothing tells them apart.
    case ambiguousPerson(Int)

    // Accepted with a warning
    case unknownSex
    case oddPhone
    case severalPhones
    case idAgainstBirthYear(inNumber: Int, given: Int)
    case idAgainstSex(inNumber: Sex, given: Sex)
    case controlCharacters
    /// The text lost letters on its way (U+FFFD).
    case damagedLetters
    case unknownBloodGroup
    case noWard
    /// Under 16 or over 100 years.
    case unusualAge(Int)
    /// Too young or too old for a donation on that day.
    case oddAge(OddAge)
    /// The year of birth in its own column is another than that of the date.
    case birthYearDiffers(Int)
    /// What was given is not understood; it is taken for whole blood.
    case unknownKind
    /// The count of earlier donations is no number.
    case unreadableCount
    /// Somebody of this name and birth is in the books or further up in the file, and neither telephone nor house tells whether it is the same person.
    case sameNameAndBirth
    /// The number is in the books under another name; the person in the books was left as they are.
    case otherNameInBooks(String)
    /// The books, or a row further up, know this of the same person otherwise, and stay as they are; empty when no text tells it.
    case otherInBooks(String)
    case otherSexInBooks(Sex)

    public var isRefusal: Bool {
        switch self {
        case .unterminatedQuote, .strayQuote, .fieldTooLong, .badEncoding, .fieldCount, .missing, .noSuchDate, .inTheFuture,
            .badCitizenID, .unknownWard, .ambiguousWard, .notANumber, .volumeOutsideRules, .beforeBirth, .unknownPerson,
            .ambiguousPerson:
            true
        default: false
        }
    }

    init(_ flaw: CSVFlaw) {
        self =
            switch flaw {
            case .unterminatedQuote: .unterminatedQuote
            case .strayQuote: .strayQuote
            case .fieldTooLong: .fieldTooLong
            case .badEncoding: .badEncoding
            }
    }
}
