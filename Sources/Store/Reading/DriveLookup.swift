import GRDB
import Model

/// What a desk at a drive finds.
public struct DriveLookupAnswer: Hashable, Sendable {
    /// Of the drive's own people, best guess first.
    public var booked: [QueueRow]
    /// Everybody else.
    public var others: LookupAnswer

    public init(booked: [QueueRow], others: LookupAnswer) {
        self.booked = booked
        self.others = others
    }
}

extension Reader {
    /// As ``lookup(_:home:limit:following:)``, with the people of a drive first. They are some hundreds, so each is looked at, and by the end
    /// of a number nobody of them is missed among the many who have it.
    public func lookup(
        _ text: String, inDrive drive: Identifier<Drive>, home: Set<WardKey>, limit: Int, following trail: inout LookupTrail?
    ) throws -> DriveLookupAnswer {
        var others = try lookup(text, home: home, limit: limit, following: &trail)
        let query = LookupQuery(text)
        guard !query.hasOnlySigns else { return DriveLookupAnswer(booked: [], others: others) }
        if query.isEmpty {
            let booked = try queue(drive: drive).filter { $0.donor != nil }
            let known = Set(booked.compactMap { $0.donor?.id })
            others.rows.removeAll { known.contains($0.id) }
            return DriveLookupAnswer(booked: booked, others: others)
        }
        let people = try all(
            "SELECT donor FROM booking WHERE drive = (SELECT id FROM drive WHERE uuid = ?) AND donor IS NOT NULL", [Bound(drive)]
        ) { $0.int(0) }
        let rows = try sorted(try fitting(query, among: Set(people)), query: query, home: home)
        let booked = try rows.compactMap { row in
            try booking(drive: drive, donor: row.id).map { QueueRow(booking: $0, donor: row) }
        }
        let known = Set(rows.map(\.id))
        others.rows.removeAll { known.contains($0.id) }
        return DriveLookupAnswer(booked: booked, others: others)
    }

    private func fitting(_ query: LookupQuery, among people: Set<Int>) throws -> [Int] {
        if let digits = query.digits {
            let beginnings = Self.phoneBeginnings(digits)
            let row = try self.query("SELECT birth_year, phone, citizen_id FROM donor WHERE id = ?")
            return try people.sorted(by: >).filter { number in
                row.bind(1, number)
                return try row.first { row in
                    let (phone, citizenID) = (row.text(1), row.text(2))
                    return phone.hasSuffix(digits) || citizenID.hasSuffix(digits) || citizenID.hasPrefix(digits)
                        || beginnings.contains { phone.hasPrefix($0) } || query.year.map { $0 == row.intIfAny(0) } == true
                } ?? false
            }
        }
        var found = Candidates(limit: people.count, lookThrough: 0)
        for way in query.ways { try searchRows(people, way: way, into: &found) }
        // As everywhere, an accent still on its way must not empty the list.
        if found.numbers.isEmpty, query.unfinished {
            for var way in query.ways {
                guard let last = way.words.popLast(), last.exact else { continue }
                way.words.append(LookupQuery.Word(text: VietnameseText.fold(last.text), exact: false))
                try searchRows(people, way: way, into: &found)
            }
        }
        return found.numbers
    }
}
