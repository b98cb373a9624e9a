import Model

/// A donor's row as it waits in the staging file: read and checked, its places still names.
struct StagedDonor {
    var line = 0
    var record = 0
    var name = ""
    var birth: BirthDate?
    var sex: Sex?
    var citizenID: CitizenID?
    var phone: Phone?
    var bloodGroup: BloodGroup?
    var ward: WardKey?
    var street = ""
    var house = ""
    var unit = ""
    var bloc = ""
    var family = ""
    var role = ""
    var stated: Int?
    /// The ward is one of the city outside the office's territory.
    var isOutsideOffice = false
    /// It has a warning already.
    var warned = false

    func write(to bytes: inout ByteWriter) {
        bytes.put(line)
        bytes.put(record)
        bytes.put(name)
        bytes.put(birth)
        bytes.put(sex == nil ? 0 : sex == .female ? 1 : 2)
        bytes.put(citizenID?.digits ?? "")
        bytes.put(phone?.digits ?? "")
        bytes.put(bloodGroup?.text ?? "")
        bytes.put(ward?.packed)
        bytes.put(street)
        bytes.put(house)
        bytes.put(unit)
        bytes.put(bloc)
        bytes.put(family)
        bytes.put(role)
        bytes.put(stated)
        bytes.put(isOutsideOffice ? 1 : 0)
        bytes.put(warned ? 1 : 0)
    }

    init() {}

    init(_ bytes: [UInt8], bloodGroups: inout [String: BloodGroup?]) {
        var reader = ByteReader(bytes)
        line = reader.int()
        record = reader.int()
        name = reader.text()
        birth = reader.birth()
        sex = [nil, .female, .male][reader.int() % 3]
        citizenID = reader.textIfAny().map { CitizenID(checked: $0) }
        phone = reader.textIfAny().map { Phone(checked: $0) }
        let group = reader.text()
        if !group.isEmpty {
            if let known = bloodGroups[group] {
                bloodGroup = known
            } else {
                bloodGroup = BloodGroup(group)
                bloodGroups[group] = bloodGroup
            }
        }
        ward = reader.intIfAny().flatMap { WardKey(packed: $0) }
        street = reader.text()
        house = reader.text()
        unit = reader.text()
        bloc = reader.text()
        family = reader.text()
        role = reader.text()
        stated = reader.intIfAny()
        isOutsideOffice = reader.int() == 1
        warned = reader.int() == 1
    }
}

/// A row of a list of donations as it waits in the staging file.
struct StagedDonation {
    enum Visit: Int { case collected, failed, deferred }

    var line = 0
    var record = 0
    /// Where the row lies in the file, should nobody be found for it.
    var offset = 0
    var length = 0
    var citizenID: CitizenID?
    /// Of a row without a number.
    var name = ""
    var birth: BirthDate?
    var phone: Phone?
    var day = Day(number: 0)
    var visit = Visit.collected
    var volume = 0
    var kind = Donation.Kind.wholeBlood
    var site = ""
    var bagNumber = ""
    var code = Deferral.Code.other
    var until: Day?
    var warned = false

    init() {}

    func write(to bytes: inout ByteWriter) {
        bytes.put(line)
        bytes.put(record)
        bytes.put(offset)
        bytes.put(length)
        bytes.put(citizenID?.digits ?? "")
        bytes.put(name)
        bytes.put(birth)
        bytes.put(phone?.digits ?? "")
        bytes.put(day.number)
        bytes.put(visit.rawValue)
        bytes.put(volume)
        bytes.put(Donation.Kind.allCases.firstIndex(of: kind) ?? 0)
        bytes.put(site)
        bytes.put(bagNumber)
        bytes.put(Deferral.Code.allCases.firstIndex(of: code) ?? 0)
        bytes.put(until?.number)
        bytes.put(warned ? 1 : 0)
    }

    init(_ reader: inout ByteReader) {
        line = reader.int()
        record = reader.int()
        offset = reader.int()
        length = reader.int()
        citizenID = reader.textIfAny().map { CitizenID(checked: $0) }
        name = reader.text()
        birth = reader.birth()
        phone = reader.textIfAny().map { Phone(checked: $0) }
        day = Day(number: reader.int())
        visit = Visit(rawValue: reader.int()) ?? .collected
        volume = reader.int()
        kind = Donation.Kind.allCases[reader.int() % Donation.Kind.allCases.count]
        site = reader.text()
        bagNumber = reader.text()
        code = Deferral.Code.allCases[reader.int() % Deferral.Code.allCases.count]
        until = reader.intIfAny().map { Day(number: $0) }
        warned = reader.int() == 1
    }
}

extension ByteWriter {
    fileprivate mutating func put(_ birth: BirthDate?) {
        switch birth {
        case nil: put(0)
        case .year(let year)?:
            put(1)
            put(year)
        case .day(let day)?:
            put(2)
            put(day.number)
        }
    }
}

extension ByteReader {
    fileprivate mutating func birth() -> BirthDate? {
        switch int() {
        case 1: .year(int())
        case 2: .day(Day(number: int()))
        default: nil
        }
    }

    fileprivate mutating func textIfAny() -> String? {
        let text = text()
        return text.isEmpty ? nil : text
    }
}
