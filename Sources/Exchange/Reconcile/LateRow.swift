import Model

/// A row of a list of donations made elsewhere (dòng của danh sách gửi sau): who it says gave, when and what.
public struct LateRow: Hashable, Sendable, Identifiable {
    public enum Visit: Hashable, Sendable {
        case collected
        /// Blood was drawn, and the bag is not usable.
        case failed
        /// No blood was drawn; a neutral code, and the day of return where the list's word has a rule.
        case deferred(Deferral.Code, until: Day?)
    }

    /// The physical line of the file.
    public var line: Int
    public var name: String
    public var birth: BirthDate?
    public var citizenID: CitizenID?
    /// The list gives a number that is none, so that the name has to do.
    public var hasUnreadableID: Bool
    public var phone: Phone?
    /// The digits at the end of a telephone that the list hides in part.
    public var phoneEnd: String
    public var address: PostalAddress
    public var day: Day
    public var visit: Visit
    public var volume: Millilitres
    public var kind: Donation.Kind
    public var site: String
    /// As ``BagNumber`` writes it; as it stands in the list where it is none.
    public var bagNumber: String

    public var id: Int { line }

    public init(
        line: Int, name: String = "", birth: BirthDate? = nil, citizenID: CitizenID? = nil, hasUnreadableID: Bool = false,
        phone: Phone? = nil, phoneEnd: String = "", address: PostalAddress = PostalAddress(""), day: Day, visit: Visit = .collected,
        volume: Millilitres, kind: Donation.Kind = .wholeBlood, site: String = "", bagNumber: String = ""
    ) {
        self.line = line
        self.name = name
        self.birth = birth
        self.citizenID = citizenID
        self.hasUnreadableID = hasUnreadableID
        self.phone = phone
        self.phoneEnd = phoneEnd
        self.address = address
        self.day = day
        self.visit = visit
        self.volume = volume
        self.kind = kind
        self.site = site
        self.bagNumber = bagNumber
    }
}

/// Reads the rows of a late list: as an import does, and with all that may tell who the person is.
struct LateRowReader {
    private var donations: DonationRowReader
    /// For rows whose number is none: by name alone.
    private var named: DonationRowReader
    private let person: PersonFields
    private let phonePlace: Int?
    private let addressPlaces: [Int]

    init(header: Header, today: Day, rules: RuleBook) {
        let names = zip(header.names, header.columns).map { $1 == .citizenID ? "" : $0 }
        let withoutID = Header(separator: header.separator, names: names, number: header.number)
        donations = DonationRowReader(header: header, today: today, rules: rules)
        named = DonationRowReader(header: withoutID, today: today, rules: rules)
        person = PersonFields(header: header, today: today)
        phonePlace = header.place(of: .phone)
        addressPlaces = [Column.house, .street, .ward, .address].compactMap { header.place(of: $0) }
    }

    mutating func read<Source>(_ row: CSVReader<Source>) throws(Refusal) -> LateRow {
        // What it says of the person is shown to somebody who judges it.
        var ignored: [Warning] = []
        let name = person.name(row).text
        var hasUnreadableID = false
        let staged: StagedDonation
        do {
            staged = try donations.read(row, &ignored)
        } catch {
            guard case .badCitizenID = error.reason, !name.isEmpty else { throw error }
            hasUnreadableID = true
            staged = try named.read(row, &ignored)
        }
        let written = row.field(phonePlace).text
        // Of a number that is hidden in part only its end tells.
        let phone = written.filter { $0.isASCII && $0.isNumber }.count >= 9 ? person.phone(row, &ignored) : nil
        let visit: LateRow.Visit =
            switch staged.visit {
            case .collected: .collected
            case .failed: .failed
            case .deferred: .deferred(staged.code, until: staged.until)
            }
        return LateRow(
            line: row.line, name: name, birth: (try? person.birth(row, &ignored)) ?? nil, citizenID: staged.citizenID,
            hasUnreadableID: hasUnreadableID, phone: phone, phoneEnd: phone == nil ? Self.end(of: written) : "",
            address: PostalAddress(addressPlaces.map { row.field($0).text }.filter { !$0.isEmpty }.joined(separator: ", ")),
            day: staged.day, visit: visit, volume: Millilitres(staged.volume), kind: staged.kind, site: staged.site,
            bagNumber: (try? BagNumber.read(staged.bagNumber))?.text ?? staged.bagNumber)
    }

    /// "345" of "•••••••345" and of "09xxxxx345"; nothing of fewer than three digits.
    private static func end(of text: String) -> String {
        let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }
        return digits.count >= 3 ? String(digits.reversed().suffix(4)) : ""
    }
}
