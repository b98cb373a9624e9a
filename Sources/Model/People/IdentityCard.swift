/// What the QR of an identity card says of its holder (thẻ căn cước). The text itself is kept nowhere: neither here nor in the errors.
public struct IdentityCard: Hashable, Sendable {
    /// How the fields of the text stood.
    public enum Layout: Hashable, Sendable {
        /// Seven fields, as on the chip card of 2021–2024.
        case standard
        /// More than seven, as on the card of 2024 (Luật 26/2023/QH15, Thông tư 16/2024/TT-BCA). That its first seven keep their order is
        /// **not verified**; what follows them is not read.
        case extended
        /// Six: the old number is left out.
        case withoutOldNumber
        /// Each field with its name before it: "CCCD:…|Họ tên:…".
        case labelled
    }

    public let id: CitizenID
    /// The number of an earlier card.
    public let oldID: CitizenID?
    /// NFC, as on the card but for what ``doubts`` says.
    public let name: String
    public let birth: Day
    /// `nil` when the card's text leaves it out.
    public let sex: Sex?
    /// Where the holder lives, as written; may be empty.
    public let address: String
    public let issued: Day?
    public let layout: Layout
    /// What a person has to look at before it is kept; empty when all is as it should be.
    public let doubts: [IdentityCardDoubt]

    /// Where the number's digits disagree with the birth date or the sex. Never a reason to refuse.
    public var hints: [CitizenIDHint] { id.contradicts(birthYear: birth.year, sex: sex) }

    public var postalAddress: PostalAddress { PostalAddress(address) }

    init(
        id: CitizenID, oldID: CitizenID?, name: String, birth: Day, sex: Sex?, address: String, issued: Day?, layout: Layout,
        doubts: [IdentityCardDoubt]
    ) {
        self.id = id
        self.oldID = oldID
        self.name = name
        self.birth = birth
        self.sex = sex
        self.address = address
        self.issued = issued
        self.layout = layout
        self.doubts = doubts
    }
}

/// Why a scanned card has to be looked at. The record is kept all the same.
public enum IdentityCardDoubt: Hashable, Sendable {
    /// `?` or U+FFFD stands where letters were.
    case lettersLost
    /// The reader left all accents out ("NGUYEN VAN A", "Nu").
    case accentsLost
    /// Bytes of UTF-8 were taken for Western European letters; `restored` when the right ones could be told for certain.
    case misreadBytes(restored: Bool)
    /// An input method was on, or was expected to be. Keys are turned into the letters they stand for; what was composed stays as it came.
    case inputMethod(InputMethodTrace)
    /// Caps Lock was on while the scanner typed ("nGUYỄN", "nAM"); it is turned round.
    case capsLock
    /// More than seven fields: their order is not verified.
    case orderNotVerified
    /// Not seven plain fields, or dates with slashes: no card's own form, but a reader's.
    case unusualForm
    /// The number of the earlier card cannot be read.
    case oldNumber
    case noSex
    case noIssueDate
}

/// Why a scan is not taken. A wrong identity is worse than typing. None carries the card's text.
public enum IdentityCardProblem: Error, Hashable, Sendable {
    /// So many fields; seven are right.
    case fieldCount(Int)
    case number(IdentityNumberFault)
    case noName
    /// Digits in the name: the fields are out of place.
    case nameHasDigits
    case birth(CardDateFault)
    case issued(CardDateFault)
    /// The card is older than its holder.
    case issuedBeforeBirth
    /// Neither Nam nor Nữ: the fields are out of place.
    case sex
}

/// Why the first field is no number of a card.
public enum IdentityNumberFault: Error, Hashable, Sendable {
    case missing
    case notDigits
    /// So many digits instead of twelve.
    case length(Int)
    /// Twelve zeros.
    case zeros
}

/// Why a field of a card is no date.
public enum CardDateFault: Error, Hashable, Sendable {
    case missing
    case unreadable
    /// 31022000
    case noSuchDay
    /// 15131999
    case noSuchMonth
    /// Outside ``DateText/years``.
    case yearOutOfRange
    /// 1999
    case yearOnly
    /// 150399
    case twoDigitYear
}
