import GRDB
import Model

/// Finding a person by a phone number or a citizen id, or by a part of one.
extension Reader {
    /// People whose phone or citizen id ends in the digits or begins with them; the own wards' people first, then the newest record.
    func candidates(digits: String, home: Set<WardKey>, limit: Int) throws -> [Int] {
        var found: Set<Int> = []
        for number in NumberEnd.columns { found.formUnion(try candidates(number, endingIn: digits, limit: Self.fewEnough)) }
        func add(_ column: String, beginning: String) throws {
            try each(
                "SELECT id FROM donor WHERE \(column) >= ? AND \(column) < ? LIMIT ?",
                [.text(beginning), .text(NumberEnd.after(beginning)), .whole(Self.read)]
            ) { found.insert($0.int(0)) }
        }
        for beginning in Self.phoneBeginnings(digits) { try add("phone", beginning: beginning) }
        try add("citizen_id", beginning: digits)
        // Whose ward it is stands in the row alone, so the newest are asked until there are enough from home.
        let newest = found.sorted(by: >)
        let ward = try query("SELECT ward FROM donor WHERE id = ?")
        var near: [Int] = []
        for number in newest.prefix(home.isEmpty ? 0 : Self.wardsAsked) where near.count < limit {
            ward.bind(1, number)
            if try ward.first({ $0.wardIfAny(0).map(home.contains) ?? false }) == true { near.append(number) }
        }
        let isNear = Set(near)
        return Array((near + newest.lazy.filter { !isNear.contains($0) }).prefix(limit))
    }

    /// People whose number in that column ends in the digits.
    func candidates(_ column: NumberEnd, endingIn digits: String, limit: Int) throws -> [Int] {
        let end = NumberEnd.of(digits)
        var values: [Bound] = [.text(end), .text(NumberEnd.after(end)), .whole(limit)]
        var condition = "\(column.end) >= ?1 AND \(column.end) < ?2"
        if digits.utf8.count > NumberEnd.length {
            condition += " AND \(column.number) LIKE ?4"
            values.append(.text("%" + digits))
        }
        return try all("SELECT id FROM donor WHERE \(condition) LIMIT ?3", values) { $0.int(0) }
    }

    /// People born in that year, the newest record first, then those whose number has its digits: of them as many as there are, up to half
    /// the limit, since a year has its thousands.
    func candidates(bornIn year: Int, besides ends: [Int], limit: Int) throws -> [Int] {
        let born = try all("SELECT id FROM donor WHERE birth_year = ? ORDER BY id DESC LIMIT ?", [.whole(year), .whole(limit)]) {
            $0.int(0)
        }
        let room = limit - min(ends.count, limit / 2)
        var found = Candidates(limit: limit, lookThrough: 0)
        for number in [born.prefix(room), ends.prefix(limit), born.dropFirst(room)].joined() { found.add(number) }
        return found.numbers
    }

    /// The digits as the beginning of a number of today: as they are, and an old mobile number (01695…) or one with the country's
    /// code (84912…) as the store keeps it.
    static func phoneBeginnings(_ digits: String) -> Set<String> {
        var beginnings: Set<String> = [digits]
        let count = digits.utf8.count
        if digits.hasPrefix("84"), count >= 4 { beginnings.insert("0" + digits.dropFirst(2)) }
        if digits.hasPrefix("01"), (4...11).contains(count) {
            // The table of old prefixes is the model's: a part is made a whole number with zeros, and cut again.
            if case .good(let phone) = Phone.reading(digits + String(repeating: "0", count: 11 - count)),
                phone.digits.utf8.count == 10
            {
                beginnings.insert(String(phone.digits.prefix(count - 1)))
            }
        }
        return beginnings
    }

    /// The donor with that citizen id; `nil` when nobody has it.
    public func donor(byCitizenID id: CitizenID) throws -> DonorRow? {
        try first("SELECT id FROM donor WHERE citizen_id = ?", [.text(id.digits)]) { $0.int(0) }.flatMap {
            try donorRow(number: $0)
        }
    }

    /// The donors with that phone number, the newest record first: families share one.
    public func donors(byPhone phone: Phone) throws -> [DonorRow] {
        let numbers = try all("SELECT id FROM donor WHERE phone = ? ORDER BY id DESC", [.text(phone.digits)]) { $0.int(0) }
        return try donorRows(numbers: numbers)
    }
}
