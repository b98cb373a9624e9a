import Model

/// Reads the rows of the official list of families: STT, name, sex (1/0), year of birth, address, blood group, count, sums of the family by
/// level, relation.
struct FamilyRowReader {
    struct Row {
        var number: String
        /// The first of a family.
        var begins: Bool
        var total: Int?
        var member: ListedMember
        /// Fields that are not understood; the row is taken without them.
        var warnings: [Warning]
    }

    private let header: Header
    private let person: PersonFields
    private let numberPlace: Int
    private let totalPlaces: [Int]

    /// - Returns: `nil` when the columns are not those of a list of families: it takes a number, a name and a relation.
    init?(header: Header, today: Day) {
        let keys = header.names.map(Column.key(of:))
        guard let number = keys.firstIndex(where: { Self.numbers.contains($0) }), header.has(.name), header.has(.role) else {
            return nil
        }
        self.header = header
        numberPlace = number
        totalPlaces = keys.indices.filter { place in
            header.columns[place] == nil && (keys[place].hasPrefix("tong") || keys[place].hasPrefix("moc"))
        }
        person = PersonFields(header: header, today: today)
    }

    private static let numbers: Set<String> = ["stt", "tt", "so tt", "so thu tu", "no"]

    /// Of a row that begins a family.
    func number<Source>(_ row: CSVReader<Source>) -> String? {
        let number = row.field(numberPlace).text
        return number.isEmpty ? nil : number
    }

    /// `nil` of a row that is about nobody: a second line of headers, a sum below the list.
    func read<Source>(_ row: CSVReader<Source>) throws(Refusal) -> Row? {
        let number = row.field(numberPlace).text
        let name = person.name(row).text
        let isSum = Self.sums.contains(VietnameseText.fold(name)) || Self.sums.contains(VietnameseText.fold(number))
        if name.isEmpty || isSum {
            guard !isSum, number.contains(where: \.isNumber) || tellsOfSomebody(row) else { return nil }
            throw Refusal(.name, "", .missing)
        }
        try header.checkCount(row)
        var warnings: [Warning] = []
        var birthYear: Int?
        do throws(Refusal) {
            birthYear = try person.birth(row, &warnings)?.year
        } catch {
            warnings.append(error)
        }
        func read<Value>(_ field: Column, or reason: RowReason, _ meaning: (String) -> Value?) -> Value? {
            let text = row.field(header.place(of: field)).text
            let value = text.isEmpty ? nil : meaning(text)
            if value == nil, !text.isEmpty { warnings.append(Warning(field, text, reason)) }
            return value
        }
        let sex = read(.sex, or: .unknownSex) { FieldReading.sex($0) }
        let blood = read(.bloodGroup, or: .unknownBloodGroup) { BloodGroup($0) }
        let stated = read(.stated, or: .unreadableCount) { FieldReading.count($0) }
        let total = totalPlaces.compactMap { Int(row.field($0).text) }.first
        return Row(
            number: number, begins: !number.isEmpty, total: total,
            member: ListedMember(
                line: row.line, name: name, sex: sex, birthYear: birthYear, bloodGroup: blood,
                address: row.field(header.place(of: .address)).text, stated: stated,
                role: row.field(header.place(of: .role)).text), warnings: warnings)
    }

    /// Without a name it says of somebody when they were born, how often they gave, or what they are to the family.
    private func tellsOfSomebody<Source>(_ row: CSVReader<Source>) -> Bool {
        func text(_ field: Column) -> String { row.field(header.place(of: field)).text }
        return [.birthYear, .birth, .stated].contains { text($0).contains(where: \.isNumber) } || !text(.role).isEmpty
    }

    private static let sums: Set<String> = ["tong cong", "cong", "tong"]
}
