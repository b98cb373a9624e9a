import Model

/// Reads and checks the rows of a list of donations.
struct DonationRowReader {
    private let person: PersonFields
    private let rules: RuleBook
    private let today: Day
    private let datePlace: Int?
    private let volumePlace: Int?
    private let sitePlace: Int?
    private let resultPlace: Int?
    private let bagPlace: Int?
    private let kindPlace: Int?
    private var meanings: [String: ResultMeaning] = [:]

    init(header: Header, today: Day, rules: RuleBook) {
        person = PersonFields(header: header, today: today)
        self.rules = rules
        self.today = today
        datePlace = header.place(of: .date)
        volumePlace = header.place(of: .volume)
        sitePlace = header.place(of: .site)
        resultPlace = header.place(of: .result)
        bagPlace = header.place(of: .bagNumber)
        kindPlace = header.place(of: .kind)
    }

    mutating func read<Source>(_ row: CSVReader<Source>, _ warnings: inout [Warning]) throws(Refusal) -> StagedDonation {
        var donation = StagedDonation()
        donation.line = row.line
        donation.record = row.number
        donation.offset = row.offset
        donation.length = row.length
        donation.citizenID = try person.citizenID(row)
        if donation.citizenID == nil {
            donation.name = person.name(row).text
            if donation.name.isEmpty { throw Refusal(.citizenID, "", .missing) }
            // Only what finds the person counts here; what it says of them was judged when they were entered.
            var ignored: [Warning] = []
            donation.birth = try person.birth(row, &ignored)
            donation.phone = person.phone(row, &ignored)
        }
        donation.day = try day(row)
        let site = row.field(sitePlace)
        if site.hadControls { warnings.append(Warning(.site, site.text, .controlCharacters)) }
        donation.site = site.text
        donation.bagNumber = bagNumber(row.field(bagPlace).text)
        let kind = row.field(kindPlace).text
        if !kind.isEmpty {
            if let known = FieldReading.kind(kind) {
                donation.kind = known
            } else {
                warnings.append(Warning(.kind, kind, .unknownKind))
            }
        }
        try result(row, &donation)
        donation.warned = !warnings.isEmpty
        return donation
    }

    private func day<Source>(_ row: CSVReader<Source>) throws(Refusal) -> Day {
        let day: Day
        if let datePlace, let iso = row.withBytes(of: datePlace, { FieldReading.isoDay($0) }) {
            day = iso
        } else {
            let text = row.field(datePlace).text
            if text.isEmpty { throw Refusal(.date, "", .missing) }
            do {
                day = try DateText.parse(text)
            } catch {
                throw Refusal(.date, text, .noSuchDate(error))
            }
        }
        if day > today { throw Refusal(.date, row.field(datePlace).text, .inTheFuture(day)) }
        return day
    }

    private mutating func result<Source>(_ row: CSVReader<Source>, _ donation: inout StagedDonation) throws(Refusal) {
        let word = row.field(resultPlace).text
        let meaning: ResultMeaning
        if let known = meanings[word] {
            meaning = known
        } else {
            meaning = ResultMeaning(word)
            if meanings.count < 1000 { meanings[word] = meaning }
        }
        if meaning == .deferred {
            donation.visit = .deferred
            // An interval is counted from the last donation, which is looked up when the rows are applied.
            (donation.code, donation.until) = rules.deferral(for: word, on: donation.day)
            return
        }
        let text = row.field(volumePlace).text
        if meaning == .failed {
            donation.visit = .failed
            donation.volume = FieldReading.volume(text).map { min(max($0, 0), 1000) } ?? 0
            return
        }
        if text.isEmpty { throw Refusal(.volume, "", .missing) }
        guard let volume = FieldReading.volume(text) else { throw Refusal(.volume, text, .notANumber) }
        guard rules.accepts(volume: Millilitres(volume), kind: donation.kind, on: donation.day) else {
            throw Refusal(.volume, text, .volumeOutsideRules(Millilitres(volume)))
        }
        donation.volume = volume
    }

    /// Spelled as the desk spells it, so that the same bag is known again; what no bag has stays as the list has it.
    private func bagNumber(_ text: String) -> String {
        text.isEmpty ? "" : (try? BagNumber.read(text))?.text ?? text
    }
}
