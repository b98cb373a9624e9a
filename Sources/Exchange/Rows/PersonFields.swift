import Model

/// What both kinds of file say of a person: number, name, birth and telephone.
struct PersonFields {
    private let citizenIDPlace: Int?
    private let namePlace: Int?
    private let birthPlace: Int?
    private let yearPlace: Int?
    private let phonePlace: Int?
    private let today: Day

    init(header: Header, today: Day) {
        citizenIDPlace = header.place(of: .citizenID)
        namePlace = header.place(of: .name)
        birthPlace = header.place(of: .birth)
        yearPlace = header.place(of: .birthYear)
        phonePlace = header.place(of: .phone)
        self.today = today
    }

    func citizenID<Source>(_ row: CSVReader<Source>) throws(Refusal) -> CitizenID? {
        guard let citizenIDPlace else { return nil }
        if let plain = row.withBytes(of: citizenIDPlace, { FieldReading.plainCitizenID($0) }) { return plain }
        let text = row.field(citizenIDPlace).text
        if text.isEmpty { return nil }
        do {
            return try CitizenID(text)
        } catch {
            throw Refusal(.citizenID, text, .badCitizenID(error))
        }
    }

    func name<Source>(_ row: CSVReader<Source>) -> FieldText { row.field(namePlace) }

    func birth<Source>(_ row: CSVReader<Source>, _ warnings: inout [Warning]) throws(Refusal) -> BirthDate? {
        var birth: BirthDate?
        var text = ""
        if let birthPlace {
            if let day = row.withBytes(of: birthPlace, { FieldReading.isoDay($0) }) {
                birth = .day(day)
            } else {
                text = row.field(birthPlace).text
                birth = try date(text, .birth)
            }
        }
        if let yearPlace {
            let yearText = row.field(yearPlace).text
            if let year = try date(yearText, .birthYear) {
                if let known = birth {
                    if known.year != year.year { warnings.append(Warning(.birthYear, yearText, .birthYearDiffers(known.year))) }
                } else {
                    birth = year
                    text = yearText
                }
            }
        }
        guard let birth else { return nil }
        let age: Int
        switch birth {
        case .day(let day):
            if day > today { throw Refusal(.birth, text.isEmpty ? day.description : text, .inTheFuture(day)) }
            let (year, month, dayOfMonth) = day.parts
            let now = today.parts
            age = now.year - year - ((now.month, now.day) < (month, dayOfMonth) ? 1 : 0)
        case .year(let year):
            age = today.year - year
            if age < 0 { throw Refusal(.birth, text, .inTheFuture(Day.first(of: year))) }
        }
        if age < 16 || age > 100 { warnings.append(Warning(.birth, text.isEmpty ? String(birth.year) : text, .unusualAge(age))) }
        return birth
    }

    func phone<Source>(_ row: CSVReader<Source>, _ warnings: inout [Warning]) -> Phone? {
        guard let phonePlace else { return nil }
        if let plain = row.withBytes(of: phonePlace, { FieldReading.plainMobile($0) }) { return plain }
        let text = row.field(phonePlace).text
        if text.isEmpty { return nil }
        switch Phone.reading(text) {
        case .good(let phone): return phone
        case .doubtful(let phone):
            let isSeveral = text.utf8.count { (48...57).contains($0) } >= 17
            warnings.append(Warning(.phone, text, isSeveral ? .severalPhones : .oddPhone))
            return phone
        case .none:
            warnings.append(Warning(.phone, text, .oddPhone))
            return nil
        }
    }

    private func date(_ text: String, _ column: Column) throws(Refusal) -> BirthDate? {
        if text.isEmpty { return nil }
        do {
            return try DateText.parseBirth(text)
        } catch {
            throw Refusal(column, text, .noSuchDate(error))
        }
    }
}
