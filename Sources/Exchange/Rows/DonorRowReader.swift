import Model

/// Reads and checks the rows of a donor file.
struct DonorRowReader {
    private let header: Header
    private let person: PersonFields
    private var wards: WardResolver
    /// Taken when the file has neither ward nor address.
    private let assumedWard: WardKey?
    private var bloodGroups: [String: BloodGroup?] = [:]
    private let wardPlace: Int?
    private let addressPlace: Int?
    private let sexPlace: Int?
    private let bloodPlace: Int?
    private let statedPlace: Int?

    init(header: Header, today: Day, wards: WardResolver, assumedWard: WardKey?) {
        self.header = header
        person = PersonFields(header: header, today: today)
        self.wards = wards
        self.assumedWard = assumedWard
        wardPlace = header.place(of: .ward)
        addressPlace = header.place(of: .address)
        sexPlace = header.place(of: .sex)
        bloodPlace = header.place(of: .bloodGroup)
        statedPlace = header.place(of: .stated)
    }

    mutating func read<Source>(_ row: CSVReader<Source>, _ warnings: inout [Warning]) throws(Refusal) -> StagedDonor {
        var donor = StagedDonor()
        donor.line = row.line
        donor.record = row.number
        let name = person.name(row)
        guard name.text.contains(where: \.isLetter) else { throw Refusal(.name, name.text, .missing) }
        donor.name = name.text
        note(name, .name, &warnings)
        donor.citizenID = try person.citizenID(row)
        donor.birth = try person.birth(row, &warnings)
        donor.sex = sex(row, &warnings)
        donor.phone = person.phone(row, &warnings)
        donor.bloodGroup = bloodGroup(row, &warnings)
        donor.street = text(row, .street, &warnings)
        donor.house = text(row, .house, &warnings)
        donor.unit = text(row, .unit, &warnings)
        donor.bloc = text(row, .bloc, &warnings)
        donor.family = text(row, .family, &warnings)
        donor.role = text(row, .role, &warnings)
        donor.stated = stated(row, &warnings)
        try place(&donor, row, &warnings)
        for hint in donor.citizenID?.contradicts(birthYear: donor.birth?.year, sex: donor.sex) ?? [] {
            let digits = donor.citizenID?.digits ?? ""
            switch hint {
            case .birthYear(let inNumber, let given):
                warnings.append(Warning(.citizenID, digits, .idAgainstBirthYear(inNumber: inNumber, given: given)))
            case .sex(let inNumber, let given):
                warnings.append(Warning(.citizenID, digits, .idAgainstSex(inNumber: inNumber, given: given)))
            }
        }
        donor.warned = !warnings.isEmpty
        return donor
    }

    // MARK: Where they live

    private mutating func place<Source>(_ donor: inout StagedDonor, _ row: CSVReader<Source>, _ warnings: inout [Warning])
        throws(Refusal)
    {
        let written = row.field(wardPlace).text
        let wholeAddress = row.field(addressPlace)
        note(wholeAddress, .address, &warnings)
        var wardOfAddress: String?
        if !wholeAddress.text.isEmpty {
            let address = PostalAddress(wholeAddress.text)
            if donor.street.isEmpty { donor.street = address.street }
            if donor.house.isEmpty { donor.house = address.house }
            if donor.unit.isEmpty, donor.bloc.isEmpty { donor.unit = address.residentialGroup }
            if written.isEmpty, !address.ward.isEmpty {
                wardOfAddress = address.district.isEmpty ? address.ward : address.ward + ", " + address.district
            }
        }
        if let name = written.isEmpty ? wardOfAddress : written {
            let column: Column = written.isEmpty ? .address : .ward
            switch wards.ward(named: name) {
            case .ward(let key, let outside):
                donor.ward = key
                donor.isOutsideOffice = outside
            case .ambiguous(let keys): throw Refusal(column, name, .ambiguousWard(keys))
            case .unknown where column == .address:
                // An address elsewhere in the country, or in words of its own: kept whole.
                donor.house = wholeAddress.text
                donor.street = ""
                warnings.append(Warning(.address, wholeAddress.text, .noWard))
            case .unknown: throw Refusal(.ward, name, .unknownWard)
            }
        } else if let assumedWard {
            donor.ward = assumedWard
        } else {
            warnings.append(Warning(wardPlace == nil ? addressPlace.map { _ in .address } : .ward, "", .noWard))
        }
        if donor.ward == nil, !donor.street.isEmpty {
            // A street without a ward is no stretch; the words stay with the house.
            donor.house = donor.house.isEmpty ? donor.street : donor.house + " " + donor.street
            donor.street = ""
        }
    }

    // MARK: Single fields

    private func text<Source>(_ row: CSVReader<Source>, _ column: Column, _ warnings: inout [Warning]) -> String {
        guard let place = header.place(of: column) else { return "" }
        let field = row.field(place)
        note(field, column, &warnings)
        return field.text
    }

    private func sex<Source>(_ row: CSVReader<Source>, _ warnings: inout [Warning]) -> Sex? {
        guard let sexPlace else { return nil }
        let text = row.field(sexPlace).text
        let sex = FieldReading.sex(text)
        if sex == nil { warnings.append(Warning(.sex, text, .unknownSex)) }
        return sex
    }

    private mutating func bloodGroup<Source>(_ row: CSVReader<Source>, _ warnings: inout [Warning]) -> BloodGroup? {
        guard let bloodPlace else { return nil }
        let text = row.field(bloodPlace).text
        if text.isEmpty { return nil }
        let group: BloodGroup?
        if let known = bloodGroups[text] {
            group = known
        } else {
            group = BloodGroup(text)
            if bloodGroups.count < 1000 { bloodGroups[text] = .some(group) }
        }
        // "Chưa rõ" and the like say that nobody knows, which is no doubt.
        if group == nil, !["chua ro", "chua biet", "khong ro", "khong biet", "unknown"].contains(VietnameseText.fold(text)),
            text != "?"
        {
            warnings.append(Warning(.bloodGroup, text, .unknownBloodGroup))
        }
        return group
    }

    private func stated<Source>(_ row: CSVReader<Source>, _ warnings: inout [Warning]) -> Int? {
        guard let statedPlace else { return nil }
        let text = row.field(statedPlace).text
        if text.isEmpty { return nil }
        let count = FieldReading.count(text)
        if count == nil { warnings.append(Warning(.stated, text, .unreadableCount)) }
        return count
    }

    private func note(_ field: FieldText, _ column: Column, _ warnings: inout [Warning]) {
        if field.hadControls { warnings.append(Warning(column, field.text, .controlCharacters)) }
        if field.isDamaged { warnings.append(Warning(column, field.text, .damagedLetters)) }
    }
}
