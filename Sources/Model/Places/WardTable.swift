extension WardAtlas {
    /// Reads the table whose form ``HanoiWards`` describes.
    init(table: StaticString) {
        self = table.withUTF8Buffer { Self(entries: $0) }
    }

    private init(entries bytes: UnsafeBufferPointer<UInt8>) {
        var reader = WardTableReader()
        for entry in bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: ";") }) { reader.read(entry) }
        reader.endDistrict()
        reader.endEra()

        var places: [Int: Int] = [:]
        places.reserveCapacity(reader.wards.count)
        for (place, ward) in reader.wards.enumerated() { places[ward.key.packed] = place }
        var next = [[Int]](repeating: [], count: reader.wards.count)
        var previous = next
        for (place, codes) in reader.successors.enumerated() {
            guard let later = reader.wards[place].key.era.next else { continue }
            next[place] = codes.compactMap { places[WardKey(later, $0).packed] }
            for successor in next[place] { previous[successor].append(place) }
        }

        wards = reader.wards
        self.places = places
        eras = reader.eras
        districts = reader.districts
        districtPlaces = reader.districtPlaces
        self.next = next
        self.previous = previous
    }
}

extension WardEra {
    /// The era after this one; `nil` for the one that lasts.
    var next: WardEra? { index + 1 < Self.allCases.count ? Self.allCases[index + 1] : nil }
}

/// Takes the table's entries one by one.
private struct WardTableReader {
    var wards: [Ward] = []
    var successors: [[Int]] = []
    var eras: [Range<Int>] = []
    var districts: [[District]] = []
    var districtPlaces: [[Int: Range<Int>]] = []

    private var district: District?
    private var districtStart = 0
    private var eraStart = 0

    typealias Entry = Slice<UnsafeBufferPointer<UInt8>>

    mutating func read(_ entry: Entry) {
        switch entry.first {
        case UInt8(ascii: "#"):
            if !districts.isEmpty {
                endDistrict()
                endEra()
            }
            eraStart = wards.count
            districtStart = wards.count
            districts.append([])
            districtPlaces.append([:])
        case UInt8(ascii: "="):
            endDistrict()
            readDistrict(entry.dropFirst())
        default: readWard(entry)
        }
    }

    mutating func endDistrict() {
        if let district { districtPlaces[districtPlaces.count - 1][district.code] = districtStart..<wards.count }
        district = nil
        districtStart = wards.count
    }

    mutating func endEra() { eras.append(eraStart..<wards.count) }

    private mutating func readDistrict(_ entry: Entry) {
        var rest = entry
        let code = Self.number(&rest)
        let kind: District.Kind =
            switch Self.letter(&rest) {
            case UInt8(ascii: "Q"): .quan
            case UInt8(ascii: "H"): .huyen
            default: .thiXa
            }
        let read = District(code: code, name: String(decoding: rest, as: UTF8.self), kind: kind)
        districts[districts.count - 1].append(read)
        district = read
        districtName = read.fullName
    }

    private var districtName = ""

    private mutating func readWard(_ entry: Entry) {
        var rest = entry
        let era = WardEra.allCases[districts.count - 1]
        let code = Self.number(&rest)
        var heirs = [code]
        if rest.first == UInt8(ascii: ">") {
            heirs = []
            repeat {
                rest = rest.dropFirst()
                heirs.append(Self.number(&rest))
            } while rest.first == UInt8(ascii: ",")
        }
        let people = era.next == nil ? Self.number(after: &rest) : nil
        let kind: Ward.Kind =
            switch Self.letter(&rest) {
            case UInt8(ascii: "P"): .phuong
            case UInt8(ascii: "X"): .xa
            default: .thiTran
            }
        wards.append(
            Ward(
                key: WardKey(era, code), name: String(decoding: rest, as: UTF8.self), kind: kind, districtCode: district?.code,
                districtName: district == nil ? nil : districtName, population: people))
        successors.append(heirs)
    }

    /// The digits at the front, taken off.
    private static func number(_ rest: inout Entry) -> Int {
        var value = 0
        while let byte = rest.first, byte >= 48, byte <= 57 {
            value = value * 10 + Int(byte - 48)
            rest = rest.dropFirst()
        }
        return value
    }

    private static func number(after rest: inout Entry) -> Int {
        rest = rest.dropFirst()
        return number(&rest)
    }

    /// The letter between two spaces at the front, taken off with them.
    private static func letter(_ rest: inout Entry) -> UInt8? {
        let letter = rest.dropFirst().first
        rest = rest.dropFirst(3)
        return letter
    }
}
