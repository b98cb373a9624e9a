import GRDB
import Model

/// The people of a drive as its desk looks for them. Each letter goes through all of them, so they are read when the lookup opens, and
/// again only when an entry has followed in the journal.
public struct DriveRoster: Sendable {
    struct Person: Sendable {
        fileprivate let known: LookupRow
        let booking: Booking
        let phone: String
        let citizenID: String
        /// As the index has them (``LookupWords``).
        let words: String

        var number: Int { known.number }
        var row: DonorRow { known.row }
    }

    let drive: Identifier<Drive>
    /// The last journal entry when they were read.
    let entry: Int
    /// In the order of the queue.
    let people: [Person]

    private func person(_ person: Person, fits digits: String, beginnings: Set<String>, year: Int?) -> Bool {
        person.phone.hasSuffix(digits) || person.citizenID.hasSuffix(digits) || person.citizenID.hasPrefix(digits)
            || beginnings.contains { person.phone.hasPrefix($0) } || year.map { $0 == person.row.birthYear } == true
    }

    private func people(fitting way: LookupQuery.Way) -> [Person] {
        people.filter { person in
            LookupWords.text(person.words, has: way.words)
                && Reader.fits(
                    way.numbers, birthYear: person.row.birthYear, house: person.row.house, phone: person.phone,
                    citizenID: person.citizenID)
        }
    }

    /// Best guess first.
    func people(fitting query: LookupQuery, home: Set<WardKey>) -> [Person] {
        if query.isEmpty { return people }
        var found: [Person]
        if let digits = query.digits {
            let beginnings = Reader.phoneBeginnings(digits)
            found = people.filter { person($0, fits: digits, beginnings: beginnings, year: query.year) }
        } else {
            found = people(fitting: query.ways)
            // As everywhere, an accent still on its way must not empty the list.
            if found.isEmpty, query.unfinished { found = people(fitting: query.ways.compactMap(\.withOpenTone)) }
        }
        found.sort { $0.number > $1.number }
        return Reader.order(found.map(\.known), query: query, home: home).map { found[$0] }
    }

    private func people(fitting ways: [LookupQuery.Way]) -> [Person] {
        var known: Set<Int> = []
        return ways.flatMap(people(fitting:)).filter { known.insert($0.number).inserted }
    }
}

extension LookupQuery.Way {
    /// With the last word's accents left open; `nil` when it has none.
    fileprivate var withOpenTone: Self? {
        guard let last = words.last, last.exact else { return nil }
        var way = self
        way.words[words.count - 1] = LookupQuery.Word(text: VietnameseText.fold(last.text), exact: false)
        return way
    }
}

extension Reader {
    /// - Parameter known: what was read before, which stands while nothing was entered since.
    func roster(of drive: Identifier<Drive>, known: DriveRoster?) throws -> DriveRoster {
        let entry = try lastEntry()
        if let known, known.drive == drive, known.entry == entry { return known }
        var words = RowWords(reader: self)
        let own = Self.donorColumnCount
        let people = try all(
            """
            SELECT \(Self.donorColumns), d.id, d.phone, d.citizen_id, d.stretch, \(Booking.shown) FROM booking
            JOIN donor d ON d.id = booking.donor
            LEFT JOIN stretch s ON s.id = d.stretch LEFT JOIN street t ON t.id = s.street
            WHERE booking.drive = (SELECT id FROM drive WHERE uuid = ?) ORDER BY \(Self.queueOrder)
            """, [Bound(drive)]
        ) { row in
            try Self.donorRow(row).map { donor in
                DriveRoster.Person(
                    known: LookupRow(row.int(own), donor), booking: try Booking(row: row, at: own + 4), phone: row.text(own + 1),
                    citizenID: row.text(own + 2),
                    words: try words.text(name: 1, stretch: own + 3, ward: 5, house: 7, of: row))
            }
        }
        return DriveRoster(drive: drive, entry: entry, people: people.compactMap(\.self))
    }
}
