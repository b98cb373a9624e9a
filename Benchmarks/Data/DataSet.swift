import Model

/// The lists of one size on the disk, and where their databases lie. Lists are made once and kept.
struct DataSet {
    let size: Int
    let donors: String
    let donations: String
    let folded: String
    /// Donors and donations, the headers not counted.
    let rows: Int
    /// The office's books, made by the import that is measured.
    let books: String
    /// What bare SQLite makes of the same lists.
    let bare: String
    /// What boards remember beside the books.
    let state: String

    /// To be raised when ``Population`` makes other lists from the same number and day.
    private static let version = 2

    init(_ size: Int, in directory: String, until: Day) throws {
        self.size = size
        let place = "\(directory)/lists-\(Self.version)-\(until)"
        donors = "\(place)/donors_\(size).csv"
        donations = "\(place)/donations_\(size).csv"
        folded = "\(place)/folded_\(size).txt"
        books = "\(directory)/books_\(size).sqlite"
        bare = "\(directory)/bare_\(size).sqlite"
        state = "\(directory)/state"
        let counted = "\(place)/rows_\(size)"
        try Files.makeDirectory(place)
        if !Files.exists(counted) {
            Progress.show("making \(size) donors")
            let lists = Population(count: size, until: until).lists()
            try Files.write(lists.donors.bytes, to: donors)
            try Files.write(lists.donations.bytes, to: donations)
            try Files.write(lists.folded.bytes, to: folded)
            // Written last: where it lies, the others are whole.
            let rows = lists.donors.rows + lists.donations.rows
            try Files.write(Array(String(rows).utf8), to: counted)
        }
        rows = Files.text(counted).flatMap { Int($0) } ?? 0
        guard rows > 0 else { throw BenchProblem.noData(counted) }
    }

    func removeDatabases() {
        for path in [books, bare] { Files.removeDatabase(path) }
    }
}
