import GRDB
import Model

/// Keeps the lookup index of ``LookupWords``.
///
/// The index holds no text of its own, so old words must be named to be taken out. They are always computed from the rows as they
/// stand, never guessed.
struct DonorWords {
    private let db: Database
    private var streets: [Identifier<Stretch>: String] = [:]
    private var wards: [WardKey: String] = [:]
    private var aside: WordsAside?
    private var insertion = KeptQuery("INSERT INTO donor_words(rowid, words) VALUES (?1, ?2)")

    init(_ db: Database) { self.db = db }

    /// Books without a donor are about to get many.
    mutating func beginAside() throws { aside = try WordsAside() }

    /// Says that nobody else comes, before what else there is to do.
    func completeAside() throws { try aside?.complete() }

    mutating func bringIn() throws {
        try aside?.bring(to: db)
        aside = nil
    }

    mutating func add(_ donor: Donor, row: Int) throws {
        if let aside {
            return try aside.add(
                WordsAside.Person(
                    row: row, name: donor.name, streetWords: try street(donor.home.stretch), wardWords: ward(donor.home.ward),
                    house: donor.home.house))
        }
        let query = try insertion.ready(db)
        query.bind(1, row)
        query.bind(2, try text(donor))
        try query.run()
    }

    mutating func remove(_ donor: Donor, row: Int) throws {
        try bringIn()
        let query = try Query(db, "INSERT INTO donor_words(donor_words, rowid, words) VALUES ('delete', ?1, ?2)")
        query.bind(1, row)
        query.bind(2, try text(donor))
        try query.run()
    }

    /// ``LookupWords`` says which words; those of streets and wards are kept, since they come again with every donor.
    private mutating func text(_ donor: Donor) throws -> String {
        LookupWords.text(
            name: donor.name, streetWords: try street(donor.home.stretch), wardWords: ward(donor.home.ward), house: donor.home.house
        )
    }

    private mutating func ward(_ ward: WardKey?) -> String {
        guard let ward else { return "" }
        if let known = wards[ward] { return known }
        let words = LookupWords.words(of: ward)
        wards[ward] = words
        return words
    }

    mutating func removeAll(onStreet street: Identifier<Street>) throws {
        for (row, donor) in try donors(onStreet: street) { try remove(donor, row: row) }
    }

    mutating func addAll(onStreet street: Identifier<Street>) throws {
        for (row, donor) in try donors(onStreet: street) { try add(donor, row: row) }
    }

    mutating func removeAll(onStretch stretch: Identifier<Stretch>) throws {
        for (row, donor) in try donors(onStretch: stretch) { try remove(donor, row: row) }
    }

    mutating func addAll(onStretch stretch: Identifier<Stretch>) throws {
        for (row, donor) in try donors(onStretch: stretch) { try add(donor, row: row) }
    }

    /// Names of streets are remembered within a batch; they must be forgotten when a street or a stretch changes.
    mutating func forgetStreets() { streets.removeAll() }

    mutating func forgetStreets(after removed: Record?) {
        switch removed {
        case .street?, .stretch?: forgetStreets()
        default: break
        }
    }

    private mutating func street(_ stretch: Identifier<Stretch>?) throws -> String {
        guard let stretch else { return "" }
        if let known = streets[stretch] { return known }
        let query = try Query(
            db, "SELECT \(Street.allNames) FROM stretch JOIN street ON street.id = stretch.street WHERE stretch.uuid = ?1")
        query.bind(1, stretch)
        let words = try query.first { LookupWords.words(of: $0.text(0)) } ?? ""
        streets[stretch] = words
        return words
    }

    private func donors(onStreet street: Identifier<Street>) throws -> [(Int, Donor)] {
        let query = try Query(
            db,
            """
            SELECT donor.id, \(Donor.shown) FROM street JOIN stretch ON stretch.street = street.id
            JOIN donor ON donor.stretch = stretch.id WHERE street.uuid = ?1
            """)
        query.bind(1, street)
        return try query.all { ($0.int(0), try Donor(row: $0, at: 1)) }
    }

    private func donors(onStretch stretch: Identifier<Stretch>) throws -> [(Int, Donor)] {
        let query = try Query(
            db, "SELECT donor.id, \(Donor.shown) FROM stretch JOIN donor ON donor.stretch = stretch.id WHERE stretch.uuid = ?1")
        query.bind(1, stretch)
        return try query.all { ($0.int(0), try Donor(row: $0, at: 1)) }
    }
}
